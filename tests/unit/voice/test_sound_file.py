"""Sound files, whole and broken."""

from __future__ import annotations

import warnings
import wave
from pathlib import Path

import numpy as np
import pytest

from coach.errors import VoiceError
from coach.voice.sound_file import read_sound, seconds_of, write_wav

SAMPLES = np.sin(np.arange(8_000) / 9).astype(np.float32) * np.float32(0.8)


def test_samples_come_back_as_they_were(tmp_path: Path) -> None:
    write_wav(tmp_path / "a.wav", SAMPLES, 16_000)
    back, rate_hz = read_sound(tmp_path / "a.wav")

    assert rate_hz == 16_000
    assert np.abs(back - SAMPLES).max() < 1e-4
    assert seconds_of(tmp_path / "a.wav") == 0.5


def test_stereo_is_mixed_to_one(tmp_path: Path) -> None:
    both = np.stack([SAMPLES, -SAMPLES / 2], axis=1)
    with wave.open(str(tmp_path / "s.wav"), "wb") as file:
        file.setparams((2, 2, 22_050, 0, "NONE", ""))
        file.writeframes((both * 32767).astype("<i2").tobytes())
    back, rate_hz = read_sound(tmp_path / "s.wav")

    assert rate_hz == 22_050
    assert np.abs(back - SAMPLES / 4).max() < 1e-3


def test_what_a_mac_writes_can_be_read(tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        import aifc
    with aifc.open(str(tmp_path / "m.wav"), "wb") as file:
        file.aiff()
        file.setparams((1, 2, 22_050, 0, b"NONE", b""))
        file.writeframes((SAMPLES * 32767).astype(">i2").tobytes())
    back, rate_hz = read_sound(tmp_path / "m.wav")

    assert rate_hz == 22_050
    assert np.abs(back - SAMPLES).max() < 1e-3


@pytest.mark.parametrize("content", [b"", b"RIFF", b"FORM\0\0", b"<html>no sound here</html>"])
def test_a_damaged_file_is_said_to_be_one(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.wav"
    path.write_bytes(content)

    assert seconds_of(path) == 0.0
    with pytest.raises(VoiceError, match="damaged"):
        read_sound(path)


def test_half_a_file_counts_as_none(tmp_path: Path) -> None:
    path = tmp_path / "half.wav"
    write_wav(path, SAMPLES, 16_000)
    path.write_bytes(path.read_bytes()[:5_000])

    assert seconds_of(path) == 0.0


def test_an_interrupted_write_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        write_wav(tmp_path / "nowhere" / "a.wav", SAMPLES, 16_000)

    assert list(tmp_path.iterdir()) == []
