"""The search for sound that should not be on the disk finds it in the forms it could have there."""

from __future__ import annotations

import numpy as np
import pytest

from bench.sound_measures import resampled
from tests.helpers.spoken import spoken
from tests.helpers.tracing_sound import holds_sound

RATE_HZ = 16_000
WORDS = "The purple elephant waits behind the bakery."


@pytest.fixture(scope="module")
def said() -> np.ndarray:
    return np.frombuffer(spoken(WORDS), "<i2").astype(float)


@pytest.mark.parametrize("offset", [0, 1, 31])
def test_samples_in_the_middle_of_other_bytes_are_found(said, offset: int) -> None:
    raw = np.random.default_rng(1).bytes(5_000 + offset) + (said * 0.4).astype("<i2").tobytes()

    assert holds_sound(raw + b"\0" * 999, said, RATE_HZ)


def test_floating_samples_at_a_devices_own_rate_are_found(said) -> None:
    other = resampled(said / 32768, RATE_HZ, 48_000).astype("<f4")

    assert holds_sound(b"RIFF....WAVE" + other.tobytes(), said, RATE_HZ)


def test_what_is_no_recording_of_it_is_not_found(said) -> None:
    noise = np.random.default_rng(2).bytes(60_000)
    other = spoken("I booked the room for Friday, and it was given away.")

    assert not holds_sound(noise, said, RATE_HZ)
    assert not holds_sound(b"Some words, no sound. " * 3_000, said, RATE_HZ)
    assert not holds_sound(other, said, RATE_HZ)
