"""Who had the floor: taken, murmured into, left alone, or not to be told."""

from __future__ import annotations

import numpy as np
import pytest

from coach.ears.activity import Span
from coach.ears.floor import TICK_S, Floor, is_murmur
from coach.ears.listener import Utterance
from coach.ears.recogniser import Transcript, Word

SHAPE = np.abs(np.sin(np.arange(200) * 0.9)) * np.abs(np.sin(np.arange(200) * 0.13))


def floor(*, echo: float = 0.0, line_s: float = 5.0) -> Floor:
    """The customer said a line from 0 s on; ``echo`` of it came into the microphone."""
    made = Floor()
    rng = np.random.default_rng(2)
    for tick in range(int(line_s / TICK_S) + 1):
        mouth = float(SHAPE[tick % 200])
        heard = 0.001 * float(rng.uniform(0.8, 1.2)) + echo * mouth
        made.customer_speaks(tick * TICK_S, mouth, heard)
    return made


def reply(begins_s: float, ends_s: float, words: str = "I can put that right for you") -> Utterance:
    return Utterance(
        transcript=Transcript(text=words),
        spans=(Span(start_s=0.2, end_s=0.2 + ends_s - begins_s),),
        began_s=begins_s - 0.2,
        pcm=b"",
    )


def test_speaking_into_the_line_is_taking_the_floor() -> None:
    over = floor().talked_over(reply(3.0, 6.0))

    assert over.is_interruption
    assert over.seconds == pytest.approx(2.05, abs=0.05)


@pytest.mark.parametrize("begins_s", [4.6, 4.9, 5.4])
def test_beginning_on_the_last_syllable_or_after_is_not(begins_s: float) -> None:
    assert not floor().talked_over(reply(begins_s, begins_s + 3.0)).is_interruption


@pytest.mark.parametrize("words", ["Mm-hm.", "Yes, of course.", "Right.", ""])
def test_a_murmur_is_not(words: str) -> None:
    over = floor().talked_over(reply(2.0, 3.0, words))

    assert over.is_murmur
    assert not over.is_interruption


def test_many_murmurs_with_breaths_between_are_not_one_long_one() -> None:
    spans = tuple(Span(start_s=at, end_s=at + 0.4) for at in (0.5, 1.5, 2.5, 3.5))
    said = Utterance(
        transcript=Transcript(text="yes that is so awful"), spans=spans, began_s=0.0, pcm=b""
    )

    assert not floor().talked_over(said).is_interruption


def test_through_loudspeakers_nothing_is_held_against_anybody() -> None:
    heard = floor(echo=0.2)

    assert heard.hears_echo
    assert not heard.talked_over(reply(3.0, 6.0)).can_tell
    assert not heard.talked_over(reply(3.0, 6.0)).is_interruption


def test_before_the_echo_is_measured_nothing_is_told() -> None:
    short = floor(line_s=1.5)

    assert short.hears_echo is None
    assert not short.talked_over(reply(0.5, 3.0)).is_interruption


def test_three_syllables_before_the_end_the_floor_is_taken() -> None:
    assert floor().talked_over(reply(4.35, 7.0)).is_interruption


def test_an_echo_stays_known_while_the_learner_speaks_over_it() -> None:
    made = floor(echo=0.2, line_s=4.5)
    own = np.abs(np.sin(np.arange(40) * 1.7)) * 0.4
    for tick, loud in enumerate(own):
        made.customer_speaks(4.5 + tick * TICK_S, float(SHAPE[tick]), 0.2 * SHAPE[tick] + loud)

    assert made.hears_echo


def test_learners_own_voice_in_a_headset_is_no_echo() -> None:
    made = floor()
    own = np.abs(np.sin(np.arange(60) * 1.7)) * 0.4
    for tick, loud in enumerate(own):
        made.customer_speaks(5.1 + tick * TICK_S, float(SHAPE[tick]), float(loud))

    assert made.hears_echo is False


def test_long_words_are_no_murmur() -> None:
    assert not is_murmur(Transcript(text="I see"), [Span(start_s=0, end_s=2.0)])
    assert not is_murmur(Transcript(text="I hear you"), [Span(start_s=0, end_s=0.6)])


@pytest.mark.parametrize(
    ("sure", "seconds", "murmur"), [(0.05, 0.5, True), (0.05, 0.9, False), (0.6, 0.5, False)]
)
def test_a_word_only_guessed_in_a_short_sound_is_a_hum(sure, seconds, murmur) -> None:
    heard = Transcript(
        text="Run!", words=(Word(text="Run!", start_s=0, end_s=0.4, confidence=sure),)
    )
    assert is_murmur(heard, [Span(start_s=0, end_s=seconds)]) is murmur
