"""What trying a scene out found, remembered: the same scene and program come to the same end.

One small file a scene, named by everything that the outcome follows from, so that an author who
changed one scene waits for that one. A file that cannot be read or written costs time only.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Final, TypeVar

import msgspec

from coach import VERSION
from coach.library.model import CustomerRules, Persona, Scenario
from coach.rehearsal.bounds import Breach, rehearse
from coach.rehearsal.disagreement import Disagreement

T = TypeVar("T")

_PROGRAM: Final = Path(__file__).resolve().parent.parent
_MOST_KEPT: Final = 500


def breaches_of(
    scenario: Scenario,
    persona: Persona,
    rules: CustomerRules,
    *,
    profile_values: Mapping[str, str],
    folder: Path | None,
) -> tuple[Breach, ...]:
    """Return what ``rehearse`` finds, from ``folder`` where it was found before; None forgets."""
    told = msgspec.json.encode((scenario, persona, rules, sorted(profile_values.items())))
    return _remembered(
        folder,
        told,
        tuple[Breach, ...],
        lambda: rehearse(scenario, persona, rules, profile_values=profile_values),
    )


def disagreements_of(
    asked: Callable[[], tuple[Disagreement, ...]], *, told: bytes, folder: Path | None
) -> tuple[Disagreement, ...]:
    """Return what ``asked`` finds, from ``folder`` where it was found before; None forgets.

    ``told`` is all that it hangs on beside the program: the scene, and which judge was asked.
    """
    return _remembered(folder, b"judge" + told, tuple[Disagreement, ...], asked)


def _remembered(folder: Path | None, told: bytes, kind: type[T], find: Callable[[], T]) -> T:
    if folder is None:
        return find()
    path = folder / f"{hashlib.sha256(_program() + told).hexdigest()}.json"
    with suppress(OSError, msgspec.DecodeError, msgspec.ValidationError):
        return msgspec.json.decode(path.read_bytes(), type=kind)
    found = find()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_bytes(msgspec.json.encode(found))
        part.replace(path)
        _forget_oldest(folder)
    return found


@cache
def _program() -> bytes:
    """Return a digest of the program's own code; of its version where there is no source."""
    digest = hashlib.sha256(VERSION.encode())
    for path in sorted(_PROGRAM.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.digest()


def _forget_oldest(folder: Path) -> None:
    kept = sorted(folder.glob("*.json"), key=lambda one: one.stat().st_mtime, reverse=True)
    for path in kept[_MOST_KEPT:]:
        path.unlink(missing_ok=True)
