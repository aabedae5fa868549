"""WAV files as other programs write them come out as our one kind of samples, or in one sentence."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from coach.ears.samples import BYTES_PER_S
from coach.ears.wav_file import read_wav
from coach.errors import HearingError

TONE = 0.4 * np.sin(2 * np.pi * 300 * np.arange(16_000) / 16_000)


def stored(bits: int, *, as_float: bool = False) -> bytes:
    """The tone as a program stores it."""
    if as_float:
        return TONE.astype(f"<f{bits // 8}").tobytes()
    if bits == 8:
        return (TONE * 127 + 128).round().astype("u1").tobytes()
    whole = (TONE * (2 ** (bits - 1) - 1)).round().astype("<i8")
    return b"".join(int(each).to_bytes(bits // 8, "little", signed=True) for each in whole)


def write(
    path: Path,
    raw: bytes,
    bits: int = 16,
    *,
    code: int = 1,
    channels: int = 1,
    rate_hz: int = 16_000,
    long_form: bool = False,
    says: int | None = None,
) -> Path:
    """Write a file; ``says`` is how many bytes of sound its header claims."""
    each = channels * bits // 8
    form = struct.pack(
        "<HHIIHH", 0xFFFE if long_form else code, channels, rate_hz, rate_hz * each, each, bits
    )
    if long_form:
        form += struct.pack("<HHIH", 22, bits, 0, code) + bytes(14)
    chunks = b"fmt " + struct.pack("<I", len(form)) + form
    chunks += (
        b"LIST" + struct.pack("<I", 5) + b"INFOx\0"
    )  # odd, so a byte follows that is not counted
    chunks += b"data" + struct.pack("<I", len(raw) if says is None else says) + raw
    path.write_bytes(b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks)
    return path


def values(made: bytes) -> np.ndarray:
    return np.frombuffer(made, "<i2") / 32768


@pytest.mark.parametrize("long_form", [False, True])
@pytest.mark.parametrize(
    ("bits", "code", "off"),
    [(8, 1, 0.02), (16, 1, 1e-3), (24, 1, 1e-3), (32, 1, 1e-3), (32, 3, 1e-3), (64, 3, 1e-3)],
)
def test_every_usual_kind_of_sample_is_read(tmp_path, bits, code, off, long_form) -> None:
    raw = stored(bits, as_float=code == 3)
    path = write(tmp_path / "a.wav", raw, bits, code=code, long_form=long_form)

    assert np.abs(values(read_wav(path)) - TONE).max() < off


def test_what_a_header_says_too_much_of_is_taken_as_far_as_it_goes(tmp_path) -> None:
    path = write(tmp_path / "a.wav", stored(16)[:-1], says=0xFFFFFFFF)

    assert len(read_wav(path)) == BYTES_PER_S - 2


def test_ten_minutes_at_another_rate_are_read_some_seconds_at_a_time(tmp_path) -> None:
    seconds = 600
    raw = np.tile(np.repeat((TONE * 32767).astype("<i2"), 2), seconds // 2).tobytes()
    made = read_wav(write(tmp_path / "a.wav", raw, channels=2, rate_hz=8_000))

    assert len(made) == seconds * BYTES_PER_S
    doubled = values(made)[::2][: len(TONE)]  # read at half the rate it sounds an octave lower
    assert np.abs(doubled - TONE)[200:-200].max() < 0.001


@pytest.mark.parametrize(
    "how",
    [
        {"code": 6},  # A-law of telephone exchanges
        {"bits": 12},
        {"channels": 0},
        {"rate_hz": 0},
        {"rate_hz": 1_000_000},
        {"raw": b""},
    ],
)
def test_what_cannot_be_read_is_one_sentence(tmp_path, how) -> None:
    path = write(tmp_path / "a.wav", **{"raw": stored(16), **how})
    with pytest.raises(HearingError, match="could not be read as sound"):
        read_wav(path)


def test_numbers_that_are_none_are_silence(tmp_path) -> None:
    broken = np.array([np.nan, np.inf, -np.inf, 0.5] * 4_000, "<f4")
    made = values(read_wav(write(tmp_path / "a.wav", broken.tobytes(), 32, code=3)))

    assert made[0] == 0.0
    assert made[3] == pytest.approx(0.5, abs=1e-3)


def test_a_file_that_is_not_there_and_one_too_long_say_so(tmp_path) -> None:
    with pytest.raises(HearingError, match="no file"):
        read_wav(tmp_path / "none.wav")

    path = write(tmp_path / "long.wav", b"", says=2**31)
    with path.open("r+b") as file:
        file.truncate(2**31)  # a hole, which takes no room on the disk
    with pytest.raises(HearingError, match="four hours"):
        read_wav(path)
