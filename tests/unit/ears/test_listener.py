"""A learner heard live: when replies begin and end, what they say, and what is not taken for one."""

from __future__ import annotations

import queue

import numpy as np
import pytest

from bench.ears_sounds import BACKGROUNDS, at_level, pcm_of
from bench.sound_measures import word_error_rate
from coach.ears import listener as listening
from coach.ears import reply as replying
from coach.ears.activity import Span
from coach.ears.listener import Began, Caption, Listener, Stopped, Told, Utterance, WentOn
from coach.ears.recogniser import Recogniser, Transcript
from coach.ears.samples import BYTES_PER_S
from coach.errors import HearingError
from tests.helpers.spoken import quiet, spoken

WORDS = "I booked the room for Friday, and it was given away."
MORE = (
    "My sister came two hundred miles to see the show with me.",
    "Nobody at the desk could tell us where else we might sleep.",
)


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser()


class Ear:
    """A listener, and everything it tells."""

    def __init__(self, recogniser: Recogniser, *, hands_free: bool = False) -> None:
        self._told: queue.Queue[Told] = queue.Queue()
        self.listener = Listener(recogniser, self._told.put, hands_free=hands_free)
        self.heard: list[Told] = []

    def until(self, kind: type) -> Told:
        while True:
            self.heard.append(self._told.get(timeout=30))
            if isinstance(self.heard[-1], kind):
                return self.heard[-1]

    def ends(self) -> list[Told]:
        """Close, and return all that was told and not looked at."""
        self.listener.close(wait_s=30)
        return list(self._told.queue)


@pytest.fixture
def ear(recogniser):
    made: list[Ear] = []

    def make(**how) -> Ear:
        made.append(Ear(recogniser, **how))
        return made[-1]

    yield make
    for each in made:
        each.listener.close(wait_s=30)


def test_a_key_held_gives_the_words_said_while_it_was(ear) -> None:
    it = ear()
    it.listener.feed(quiet(0.5))
    it.listener.begin()
    it.listener.feed(spoken(WORDS) + quiet(0.2))
    it.listener.end()
    it.listener.feed(quiet(0.5))
    reply = it.until(Utterance)

    assert word_error_rate(reply.transcript.text, WORDS) <= 0.2
    assert reply.spans
    assert [type(each) for each in it.heard if not isinstance(each, Caption)] == [
        Began, WentOn, Utterance,
    ]  # fmt: skip


def test_hands_free_a_reply_begins_with_speech_and_ends_with_a_pause(ear) -> None:
    it = ear(hands_free=True)
    it.listener.feed(quiet(1.0) + spoken(WORDS) + quiet(2.0))
    reply = it.until(Utterance)

    assert word_error_rate(reply.transcript.text, WORDS) <= 0.2
    began = next(each for each in it.heard if isinstance(each, Began))
    assert abs(began.at_s - 1.0) < 0.2
    assert reply.began_s < began.at_s  # nothing of the first sound is lost


def test_hands_free_the_whole_reply_is_shown_before_its_pause_is_over(ear) -> None:
    it = ear(hands_free=True)
    it.listener.feed(quiet(0.5) + spoken(WORDS) + quiet(0.4))
    # Nothing more comes in, so the reply cannot have ended yet; its words are there all the same.
    shown = it.until(Caption)
    while word_error_rate(shown.text, WORDS) > 0.2:
        shown = it.until(Caption)
    it.listener.feed(quiet(1.5))
    reply = it.until(Utterance)

    assert shown.text == reply.transcript.text
    assert [each.text for each in it.heard if isinstance(each, Caption)][-1] == shown.text


def test_without_a_key_and_not_hands_free_nothing_is_heard(ear) -> None:
    it = ear()
    it.listener.feed(quiet(0.5) + spoken(WORDS) + quiet(2.0))

    assert it.ends() == []


@pytest.mark.parametrize("background", BACKGROUNDS)
def test_a_room_without_speech_begins_no_reply(ear, background: str) -> None:
    noise = BACKGROUNDS[background](np.random.default_rng(6), 5.0)
    it = ear(hands_free=True)
    it.listener.feed(pcm_of(at_level(noise, -40.0)))

    assert it.ends() == []


def test_a_key_held_in_silence_is_a_reply_with_nobody_in_it(ear) -> None:
    it = ear()
    it.listener.begin()
    it.listener.feed(quiet(1.0))
    it.listener.end()
    reply = it.until(Utterance)

    assert (reply.transcript.text, reply.spans) == ("", ())


def test_a_reply_not_wanted_any_more_is_forgotten(ear) -> None:
    it = ear()
    it.listener.begin()
    it.listener.feed(spoken(WORDS))
    it.listener.end(wanted=False)
    it.listener.feed(quiet(1.0))

    assert not [each for each in it.ends() if isinstance(each, Utterance)]


def test_a_long_reply_is_heard_whole_and_its_words_keep_their_places(ear, monkeypatch) -> None:
    monkeypatch.setattr(replying, "_LONG_S", 4.0)
    monkeypatch.setattr(replying, "_TOO_LONG_S", 7.0)
    it = ear()
    it.listener.begin()
    it.listener.feed(quiet(0.3))
    for sentence in (WORDS, *MORE):
        it.listener.feed(spoken(sentence) + quiet(0.6))
    it.listener.end()
    reply = it.until(Utterance)

    assert word_error_rate(reply.transcript.text, " ".join((WORDS, *MORE))) <= 0.2
    starts = [word.start_s for word in reply.transcript.words]
    assert starts == sorted(starts)
    assert starts[-1] > 9.0


class Counting:
    """A recogniser that remembers how many seconds it was asked about each time."""

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser
        self.seconds: list[float] = []

    def warm(self) -> None:
        self._recogniser.warm()

    def transcribe(self, pcm: bytes, *, quick: bool = False) -> Transcript:
        self.seconds.append(len(pcm) / BYTES_PER_S)
        return self._recogniser.transcribe(pcm, quick=quick)


def test_after_a_pause_in_a_long_reply_only_what_follows_is_recognised(recogniser) -> None:
    counting = Counting(recogniser)
    it = Ear(counting)
    it.listener.begin()
    it.listener.feed(quiet(0.3) + b"".join(spoken(each) for each in (WORDS, *MORE)) + quiet(0.2))
    it.until(Caption)
    asked = len(counting.seconds)
    assert counting.seconds[-1] > 9.0
    it.listener.feed(quiet(0.4) + spoken(WORDS) + quiet(0.3))
    it.listener.end()
    it.listener.feed(quiet(0.5))
    reply = it.until(Utterance)
    it.listener.close(wait_s=30)

    assert max(counting.seconds[asked:]) < 6.0
    whole = " ".join((WORDS, *MORE, WORDS))
    assert word_error_rate(reply.transcript.text, whole) <= 0.2
    starts = [word.start_s for word in reply.transcript.words]
    assert starts == sorted(starts)


def test_a_caption_that_made_nothing_out_leaves_the_one_before() -> None:
    heard = iter(["I booked", "", "I booked the room"])

    class Mumbled:
        def transcribe(self, _pcm: bytes, *, quick: bool) -> Transcript:
            assert quick
            return Transcript(text=next(heard))

    reply = replying.Reply(Mumbled())
    captions = [
        reply.caption(quiet(until_s), (Span(start_s=0.2, end_s=until_s),), paused=False)
        for until_s in (1.0, 1.5, 2.0)
    ]
    assert captions == ["I booked", None, "I booked the room"]


def test_a_reply_without_an_end_is_cut_and_says_so(ear, monkeypatch) -> None:
    monkeypatch.setattr(listening, "LONGEST_S", 6.0)
    it = ear(hands_free=True)
    for _again in range(3):
        it.listener.feed(spoken(WORDS))
    reply = it.until(Utterance)

    assert reply.is_cut
    assert reply.transcript.text


def test_a_missing_model_is_told_in_words(tmp_path) -> None:
    it = Ear(Recogniser(tmp_path))
    told = it.until(Stopped)

    assert isinstance(told.error, HearingError)
    assert "Typing" in told.error.advice
