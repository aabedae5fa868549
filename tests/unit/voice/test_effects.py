"""What the effects do to sound, measured."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.sound_measures import energy_above, loudness_db, median_pitch_hz
from coach.voice import effects
from coach.voice.types import Samples

RATE_HZ = 16_000


def buzz(hz: float, seconds: float = 1.0, level: float = 0.3) -> Samples:
    """A tone with overtones, as a voice has, swelling and fading."""
    at = np.arange(int(seconds * RATE_HZ)) / RATE_HZ
    wave = sum(np.sin(2 * np.pi * hz * n * at) / n for n in range(1, 12))
    return (level * wave * np.sin(np.pi * at / seconds) ** 0.2 / 2).astype(np.float32)


def noise(seconds: float = 1.0) -> Samples:
    values = np.random.default_rng(4).standard_normal(int(seconds * RATE_HZ))
    return (0.1 * values).astype(np.float32)


@pytest.mark.parametrize("tempo", [0.7, 0.92, 1.24, 1.6])
def test_tempo_changes_length_and_keeps_pitch(tempo: float) -> None:
    before = buzz(140)
    after = effects.change_tempo(before, tempo, RATE_HZ)

    assert len(after) / len(before) == pytest.approx(1 / tempo, rel=0.01)
    assert median_pitch_hz(after, RATE_HZ) == pytest.approx(140, rel=0.015)
    assert loudness_db(after) == pytest.approx(loudness_db(before), abs=0.7)


@pytest.mark.parametrize("ratio", [0.86, 1.2])
def test_pitch_changes_pitch_and_keeps_length(ratio: float) -> None:
    before = buzz(150)
    after = effects.change_pitch(before, ratio, RATE_HZ)

    assert median_pitch_hz(after, RATE_HZ) == pytest.approx(150 * ratio, rel=0.015)
    assert len(after) / len(before) == pytest.approx(1, rel=0.01)


def test_resampling_moves_everything_and_does_not_alias() -> None:
    at = np.arange(RATE_HZ) / RATE_HZ
    high = (0.5 * np.sin(2 * np.pi * 7_000 * at)).astype(np.float32)

    assert median_pitch_hz(effects.resample(buzz(150), 0.87), RATE_HZ) == pytest.approx(
        130.5, 0.015
    )
    assert len(effects.resample(high, 0.87)) == pytest.approx(RATE_HZ / 0.87, abs=2)
    assert np.abs(effects.resample(high, 1.25)[500:-500]).max() < 0.01


def test_a_telephone_keeps_its_band_and_drops_the_rest() -> None:
    line = effects.through(noise(), "phone", RATE_HZ)

    power = np.abs(np.fft.rfft(line)) ** 2
    hz = np.fft.rfftfreq(len(line), 1 / RATE_HZ)

    def band_db(low: float, high: float) -> float:
        return float(10 * np.log10(power[(hz > low) & (hz < high)].mean()))

    middle = band_db(500, 2_500)
    assert abs(band_db(400, 600) - middle) < 1.5
    assert abs(band_db(2_600, 3_000) - middle) < 1.5
    assert band_db(50, 150) < middle - 24
    assert band_db(5_500, 7_500) < middle - 18


def test_a_counter_has_a_room_and_chat_has_none() -> None:
    dry = noise(0.3)

    assert len(effects.through(dry, "counter", RATE_HZ)) > len(dry) + RATE_HZ // 10
    assert np.array_equal(effects.through(dry, "chat", RATE_HZ), dry)


def test_brightening_lifts_only_the_top() -> None:
    plain = noise()
    bright = effects.brighten(plain, 6, RATE_HZ)

    assert energy_above(bright, RATE_HZ, 1_500) > 1.08 * energy_above(plain, RATE_HZ, 1_500)
    assert np.array_equal(effects.brighten(plain, 0, RATE_HZ), plain)


def test_louder_is_louder_up_to_the_top_and_never_clips() -> None:
    levels = [-24.0, -21.0, -19.5, -18.0, -16.5]
    lines = [effects.to_loudness(buzz(120, level=0.9), level) for level in levels]

    for wanted, line in zip(levels, lines, strict=True):
        assert loudness_db(line) == pytest.approx(wanted, abs=0.4)
        assert np.abs(line).max() < 1
    for softer, louder in itertools.pairwise(lines):
        assert loudness_db(louder) > loudness_db(softer) + 1


def test_trimming_leaves_the_voice_and_a_hairs_breadth() -> None:
    quiet = np.zeros(RATE_HZ, np.float32)
    line = effects.trimmed(np.concatenate([quiet, buzz(150), quiet]), RATE_HZ)

    assert RATE_HZ * 0.95 < len(line) < RATE_HZ * 1.05
    assert len(effects.trimmed(quiet, RATE_HZ)) == 0


def test_the_mouth_opens_where_the_voice_is() -> None:
    quiet = np.zeros(RATE_HZ // 2, np.float32)
    mouth = effects.envelope(np.concatenate([quiet, buzz(150), quiet]), RATE_HZ)

    assert len(mouth) == 40
    assert mouth[:9].max() < 0.05
    assert mouth[14:26].min() > 0.5
    assert mouth.max() <= 1


@given(st.integers(0, 3_000), st.floats(0.5, 2.0))
def test_no_length_of_sound_breaks_an_effect(length: int, factor: float) -> None:
    some = noise(0.2)[:length]
    for line in (
        effects.resample(some, factor),
        effects.change_tempo(some, factor, RATE_HZ),
        effects.change_pitch(some, factor, RATE_HZ),
        effects.brighten(some, 4, RATE_HZ),
        effects.to_loudness(some, -18),
        effects.trimmed(some, RATE_HZ),
        effects.through(some, "phone", RATE_HZ),
        effects.through(some, "counter", RATE_HZ),
        effects.envelope(some, RATE_HZ),
    ):
        assert line.dtype == np.float32
        assert np.all(np.isfinite(line))
