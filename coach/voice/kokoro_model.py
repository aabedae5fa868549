"""The neural voice's network, taught to act.

Kokoro-82M decides by itself how long, how high and how strong each sound is. Three inputs are
added to its graph between those decisions and the part that makes the sound, and its decision on
lengths is given out, which is where word times come from. The change is made in memory, each time:
a few names in the joined file are exchanged for others of the same length, and the new operations
are appended, which protobuf reads as part of the graph (messages that follow each other are
merged). No copy on disk can then be out of date or damaged.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.voice import neural_files
from coach.voice.neural_files import checked

FRAME_SAMPLES: Final = 600
RATE_HZ: Final = 24_000
DURATIONS: Final = "/encoder/Clip_output_0"
"""The graph's output of frames for each token; their sum times 600 is the sound's length."""

_F0: Final = "/encoder/F0_proj/Conv_output_0"
_ENERGY: Final = "/encoder/N_proj/Conv_output_0"


def acting_model() -> bytes:
    """Return the model with inputs ``pitch``, ``range`` and ``energy``, each one number.

    The pitch curve f becomes ``pitch * f ** range`` where there is voice; ``energy`` is added to
    the energy curve. Raises ``DamagedVoiceError``.
    """
    model = bytearray(neural_files.model())
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
