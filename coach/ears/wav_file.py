"""WAV files of other people's programs as the one kind of samples everything here works with.

Python's own reader refuses samples as floats and the long form of the header, which most
recording programs write for more than 16 bits or two channels; so the few fields that matter are
read here. What a header says too much of, as streams and files cut short do, is taken as far as
it goes.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np

from coach.ears.samples import Converter, SampleKind, SoundFormat
from coach.errors import HearingError
from coach.words import translate

LONGEST_S: Final = 4 * 3600.0
"""A file longer than a working morning is refused: it would not fit in memory everywhere."""

_PCM, _FLOAT, _LONG_FORM = 1, 3, 0xFFFE
_KINDS: Final[dict[tuple[int, int], SampleKind]] = {
    (_PCM, 8): "u1", (_PCM, 16): "<i2", (_PCM, 24): "<i4", (_PCM, 32): "<i4",
    (_FLOAT, 32): "<f4", (_FLOAT, 64): "<f8",
}  # fmt: skip
_AT_ONCE_S: Final = 10


@dataclass(frozen=True, slots=True)
class _Header:
    """What is in the file; ``bits`` a sample as they are stored."""

    source: SoundFormat
    bits: int
    from_byte: int
    size: int


def read_wav(path: Path) -> bytes:
    """Return a WAV file of any rate, number of channels and usual kind of samples in our kind.

    8, 16, 24 and 32 bits and floats are usual. Raises ``HearingError``.
    """
    try:
        with path.open("rb") as file:
            header = _header(file)
            converter = Converter(header.source)
            made = b"".join(converter.convert(part) for part in _samples(file, header))
            made += converter.end()
        if not made:
            raise EOFError("no sound in it")  # noqa: TRY301 - one sentence for all of these
    except FileNotFoundError as error:
        raise HearingError(
            translate("coach", "There is no file {path}.").format(path=path),
            translate("coach", "Look at how it is spelt, and in which folder it is."),
            str(error),
        ) from error
    except (OSError, EOFError, struct.error, KeyError, ValueError) as error:
        raise HearingError(
            translate("coach", "{path} could not be read as sound.").format(path=path),
            translate("coach", "Give a WAV file with 8, 16, 24 or 32 bits a sample."),
            f"{type(error).__name__}: {error}",
        ) from error
    return made


def _header(file: BinaryIO) -> _Header:
    """Find the format and where the samples are; ``EOFError`` and others where there are none."""
    riff, _, wave = struct.unpack("<4sI4s", file.read(12))
    if riff != b"RIFF" or wave != b"WAVE":
        message = "no RIFF of kind WAVE"
        raise ValueError(message)
    whole = os.fstat(file.fileno()).st_size
    form: bytes | None = None
    while True:
        name, size = struct.unpack("<4sI", file.read(8))
        at = file.tell()
        if name == b"fmt ":
            form = file.read(min(size, 40))
        elif name == b"data":
            if form is None:
                message = "samples before their format"
                raise ValueError(message)
            return _described(form, at, min(size, whole - at))
        file.seek(at + size + size % 2)


def _described(form: bytes, from_byte: int, size: int) -> _Header:
    code, channels, rate_hz, _, _, bits = struct.unpack_from("<HHIIHH", form)
    if code == _LONG_FORM:
        (code,) = struct.unpack_from("<H", form, 24)
    source = SoundFormat(rate_hz=rate_hz, channels=channels, kind=_KINDS[code, bits])
    if 0 < LONGEST_S * rate_hz * channels * bits / 8 < size:
        raise HearingError(
            translate("coach", "This recording is longer than four hours."),
            translate("coach", "Cut it into parts and give them one after another."),
            f"{size} bytes",
        )
    return _Header(source, bits, from_byte, size)


def _samples(file: BinaryIO, header: _Header) -> Iterator[bytes]:
    """Give the samples some seconds at a time, whole ones only, of three bytes as of four."""
    file.seek(header.from_byte)
    frame = header.bits // 8 * header.source.channels
    left = header.size // frame * frame
    while left:
        part = file.read(min(left, _AT_ONCE_S * header.source.rate_hz * frame))
        if not part:
            return
        left -= len(part)
        yield _widened(part) if header.bits == 24 else part


def _widened(part: bytes) -> bytes:
    """Return samples of three bytes as samples of four."""
    three = np.frombuffer(part[: len(part) // 3 * 3], "u1").reshape(-1, 3)
    four = np.zeros((len(three), 4), "u1")
    four[:, 1:] = three
    made: bytes = four.tobytes()
    return made
