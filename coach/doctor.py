"""What works on this computer, and what to do about the rest: one line a part.

Each part is really tried: a line is spoken to a file, the database is opened and checked, the
library is read. Nothing is changed and nothing is sent anywhere.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from coach.errors import CoachError
from coach.places import Places

_LINE: Final = "I booked noon, and it came at four."


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """One part: whether it works, in words, and what to do when it does not."""

    part: str
    works: bool
    says: str
    advice: str = ""


def examine(places: Places) -> tuple[Examined, ...]:
    """Try every part; never raises for anything the computer does or does not have."""
    parts: tuple[tuple[str, Callable[[Places], Examined]], ...] = (
        ("library", _library),
        ("progress file", _database),
        ("voices", _voices),
        ("speech recogniser", _recogniser),
    )
    found = []
    for name, look in parts:
        try:
            found.append(look(places))
        except CoachError as error:
            found.append(Examined(part=name, works=False, says=error.summary, advice=error.advice))
        except Exception as error:  # noqa: BLE001 - a part that breaks is a finding, not a crash
            found.append(
                Examined(
                    part=name,
                    works=False,
                    says=f"This part did not answer ({type(error).__name__}).",
                    advice="The rest of Evenkeel works without it.",
                )
            )
    return tuple(found)


def _library(places: Places) -> Examined:
    from coach.library.shelf import open_shelf  # noqa: PLC0415 - only what is examined is loaded

    shelf = open_shelf(places)
    says = (
        f"{len(shelf.methods)} methods, {len(shelf.lessons)} lessons, "
        f"{len(shelf.scenarios)} customers."
    )
    if shelf.problems:
        names = "; ".join(
            f"{each.path}, line {each.line}: {each.message}" for each in shelf.problems
        )
        return Examined(
            part="library",
            works=False,
            says=f"{says} Left out: {names}",
            advice="Mend the files named, or put the originals back. Everything else works.",
        )
    return Examined(part="library", works=True, says=says)


def _database(places: Places) -> Examined:
    from coach.store import sqlite  # noqa: PLC0415
    from coach.store.backups import is_whole, list_backups  # noqa: PLC0415

    version = f"SQLite {sqlite.library_version}."
    if not places.database.exists():
        return Examined(part="progress file", works=True, says=f"Not begun yet. {version}")
    copies = len(list_backups(places.data / "backups"))
    if is_whole(places.database):
        words = "copy" if copies == 1 else "copies"
        return Examined(
            part="progress file", works=True, says=f"Whole, with {copies} {words}. {version}"
        )
    return Examined(
        part="progress file",
        works=False,
        says=f"It is damaged or in use by another program. {version}",
        advice="Close other windows of Evenkeel; on the next start the last good copy is offered.",
    )


def _voices(places: Places) -> Examined:
    from coach.library.shelf import open_shelf  # noqa: PLC0415
    from coach.voice.acting import voice_of  # noqa: PLC0415
    from coach.voice.speaker import Speaker, all_engines  # noqa: PLC0415
    from coach.voice.types import Utterance  # noqa: PLC0415

    persona = open_shelf(places).personas[0]
    engines = all_engines()
    able = [engine.name for engine in engines if engine.availability().ready]
    with tempfile.TemporaryDirectory() as folder:
        speaker = Speaker(engines, Path(folder))
        try:
            made = speaker.rendering(Utterance(text=_LINE, voice=voice_of(persona))).result(30)
        finally:
            speaker.close()
    return Examined(
        part="voices",
        works=True,
        says=f"{made.engine} spoke a line of {made.seconds:.1f} seconds. Able here: {', '.join(able)}.",
    )


def _recogniser(_places: Places) -> Examined:
    from coach.ears.recogniser import Recogniser  # noqa: PLC0415

    Recogniser().warm()
    return Examined(
        part="speech recogniser",
        works=True,
        says="The offline recogniser is whole and loads.",
    )
