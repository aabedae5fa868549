"""The figures of a spoken reply, and what is said of a microphone."""

from __future__ import annotations

import numpy as np
import pytest

from coach.ears.activity import Span, spans_of
from coach.ears.check import verdict
from coach.ears.delivery import delivery_of, pace_wpm, pauses
from coach.ears.floor import TalkedOver
from coach.ears.listener import Utterance
from coach.ears.recogniser import Transcript
from tests.helpers.spoken import quiet, spoken

WORDS = "I booked the room for Friday, and it was given away."
QUIET = TalkedOver(can_tell=False)


def louder(pcm: bytes, times: float) -> bytes:
    samples = np.frombuffer(pcm, "<i2") * times
    return np.clip(samples, -32768, 32767).astype("<i2").tobytes()


def test_pauses_of_known_length_are_found() -> None:
    spans = spans_of(quiet(0.5) + spoken(WORDS) + quiet(0.9) + spoken(WORDS) + quiet(0.5))
    longest = max(pauses(spans), key=lambda each: each.seconds)

    assert longest.seconds == pytest.approx(1.0, abs=0.2)


def test_figures_are_words_and_timing_alone() -> None:
    pcm = quiet(0.5) + spoken(WORDS) + quiet(0.5)
    said = Utterance(transcript=Transcript(text=WORDS), spans=spans_of(pcm), began_s=0.0, pcm=pcm)
    found = delivery_of(said, QUIET, line_words=10, line_s=4.0)

    assert found.words == 11
    assert found.seconds == pytest.approx(len(spoken(WORDS)) / 32_000, abs=0.3)
    assert not found.interrupted
    assert found.talked_over_s == 0.0
    assert -40 < found.level_db < -5


def test_too_few_words_have_no_pace() -> None:
    assert pace_wpm(3, 2.0) is None
    assert pace_wpm(20, 0.5) is None
    assert pace_wpm(20, 8.0) == 150.0


def test_nobody_speaking_has_no_figures() -> None:
    nobody = Utterance(transcript=Transcript(text=""), spans=(), began_s=0.0, pcm=b"")
    with pytest.raises(ValueError, match="nobody spoke"):
        delivery_of(nobody, QUIET)


@pytest.mark.parametrize(
    ("pcm", "expected"),
    [
        (bytes(64_000), "silent"),
        (quiet(2.0), "nobody"),
        (quiet(0.5) + spoken(WORDS) + quiet(0.5), "fine"),
        (quiet(0.5) + louder(spoken(WORDS), 0.03) + quiet(0.5), "too_quiet"),
        (quiet(0.5) + louder(spoken(WORDS), 12.0) + quiet(0.5), "clipped"),
        (louder(quiet(0.5), 250) + spoken(WORDS) + louder(quiet(0.5), 250), "noisy"),
    ],
)
def test_a_microphone_is_judged_in_one_word(pcm: bytes, expected: str) -> None:
    assert verdict(pcm, spans_of(pcm)) == expected


def test_spans_overlap_by_what_they_share() -> None:
    one, other = Span(start_s=1.0, end_s=3.0), Span(start_s=2.5, end_s=4.0)

    assert one.overlap_s(other) == pytest.approx(0.5)
    assert other.overlap_s(Span(start_s=5.0, end_s=6.0)) == 0.0
