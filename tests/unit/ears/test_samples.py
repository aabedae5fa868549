"""Whatever a device delivers comes out as mono 16-bit samples at 16 kHz."""

from __future__ import annotations

import wave
from itertools import pairwise

import numpy as np
import pytest

from coach.ears.samples import Converter, SoundFormat, converted, level_of
from coach.ears.wav_file import read_wav
from coach.errors import HearingError

RATES = [8_000, 11_025, 22_050, 32_000, 44_100, 48_000, 96_000]


def tones(rate_hz: int, *hz: float, seconds: float = 1.0) -> np.ndarray:
    at = np.arange(int(rate_hz * seconds)) / rate_hz
    return sum(0.3 * np.sin(2 * np.pi * each * at) for each in hz)


def pcm(samples: np.ndarray) -> bytes:
    return (samples * 32767).round().astype("<i2").tobytes()


def values(made: bytes) -> np.ndarray:
    return np.frombuffer(made, "<i2") / 32768


@pytest.mark.parametrize("rate_hz", RATES)
def test_speech_keeps_its_shape_at_any_rate(rate_hz: int) -> None:
    made = values(converted(pcm(tones(rate_hz, 700, 2_900)), SoundFormat(rate_hz=rate_hz)))

    assert len(made) == 16_000
    assert np.abs(made - tones(16_000, 700, 2_900))[200:-200].max() < 0.001


@pytest.mark.parametrize("rate_hz", [44_100, 48_000])
def test_what_is_too_high_does_not_fold_back(rate_hz: int) -> None:
    made = converted(pcm(tones(rate_hz, 12_000)), SoundFormat(rate_hz=rate_hz))

    assert level_of(made) < 0.005 * 0.3


@pytest.mark.parametrize("rate_hz", [16_000, 44_100])
def test_chunks_of_any_size_make_the_same_sound_as_the_whole(rate_hz: int) -> None:
    raw = pcm(tones(rate_hz, 500))
    converter = Converter(SoundFormat(rate_hz=rate_hz))
    cuts = sorted(np.random.default_rng(1).integers(0, len(raw), 60).tolist())
    parts = b"".join(converter.convert(raw[a:b]) for a, b in pairwise([0, *cuts, len(raw)]))

    assert converted(raw, SoundFormat(rate_hz=rate_hz)).startswith(parts)
    assert len(parts) > 2 * 15_900


@pytest.mark.parametrize(
    ("kind", "raw"),
    [
        ("u1", ((tones(16_000, 440) * 127) + 128).astype("u1")),
        ("<i2", (tones(16_000, 440) * 32767).astype("<i2")),
        ("<i4", (tones(16_000, 440) * 2**31).astype("<i4")),
        ("<f4", tones(16_000, 440).astype("<f4")),
    ],
)
def test_every_kind_of_sample_and_stereo_are_read(kind, raw) -> None:
    stereo = np.repeat(raw, 2).tobytes()
    made = values(converted(stereo, SoundFormat(channels=2, kind=kind)))

    assert np.abs(made - tones(16_000, 440)).max() < 0.02


def test_devices_nobody_has_are_refused() -> None:
    for source in (SoundFormat(rate_hz=3), SoundFormat(channels=0), SoundFormat(rate_hz=44_101)):
        with pytest.raises(ValueError, match=r"Hz"):
            Converter(source)


def test_a_file_that_is_no_sound_is_said_in_words(tmp_path) -> None:
    for name, content in (("text.wav", b"hello"), ("cut.wav", b"RIFF")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(HearingError, match="could not be read as sound"):
            read_wav(tmp_path / name)


def test_a_stereo_file_at_another_rate_is_read(tmp_path) -> None:
    with wave.open(str(tmp_path / "a.wav"), "wb") as file:
        file.setparams((2, 2, 44_100, 0, "NONE", ""))
        file.writeframes(np.repeat((tones(44_100, 300) * 32767).astype("<i2"), 2).tobytes())

    assert np.abs(values(read_wav(tmp_path / "a.wav")) - tones(16_000, 300))[200:-200].max() < 0.001
