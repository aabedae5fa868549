"""The published weights, read from CTranslate2's binary form (its ``model_spec.py``, version 6)."""

from __future__ import annotations

import json
import math
import mmap
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

_VERSION: Final = 6
_TYPES: Final = {0: np.float32, 1: np.int8, 2: np.int16, 3: np.int32, 4: np.float16}


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """Arrays by their published names, the vocabulary by number, and the published settings."""

    arrays: dict[str, Floats]
    tokens: tuple[str, ...]
    settings: dict[str, Any]


def read_model(folder: Path) -> Model:
    """Read a model whose files were verified. Raises ``OSError`` or ``ValueError``."""
    return Model(
        arrays=_arrays(folder / "model.bin"),
        tokens=tuple(
            (folder / "vocabulary.txt").read_text(encoding="utf-8").removesuffix("\n").split("\n")
        ),
        settings=json.loads((folder / "config.json").read_text(encoding="utf-8")),
    )


def _arrays(path: Path) -> dict[str, Floats]:
    """Return every array widened to 32 bits; the file is mapped, so it is never in memory twice."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as raw:
        version, at = _number("<I", raw, 0)
        if version != _VERSION:
            raise ValueError(f"weights of version {version}")
        _name, at = _text(raw, at)
        at += 4  # the revision
        count, at = _number("<I", raw, at)
        arrays = {}
        for _ in range(count):
            name, at = _text(raw, at)
            rank, at = _number("<B", raw, at)
            shape = struct.unpack_from(f"<{rank}I", raw, at)
            kind, at = _number("<B", raw, at + 4 * rank)
            size, at = _number("<I", raw, at)
            values = np.frombuffer(raw, _TYPES[kind], math.prod(shape), at)
            arrays[name] = values.reshape(shape).astype(np.float32)
            del values  # or the map could not be closed
            at += size
    return arrays


def _number(form: str, raw: mmap.mmap, at: int) -> tuple[int, int]:
    return struct.unpack_from(form, raw, at)[0], at + struct.calcsize(form)


def _text(raw: mmap.mmap, at: int) -> tuple[str, int]:
    length, at = _number("<H", raw, at)
    return raw[at : at + length - 1].decode(), at + length
