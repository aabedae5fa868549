"""Which written sentences may stand in a learner's own reply, and which of their words stay."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from coach.dialogue import engine
from coach.dialogue.model import Answer, Finding, Judged, Mode
from coach.library.model import ScenarioId
from coach.scoring.rewording import _kept, _says_the_same, _that_stand_alone, _with
from coach.scoring.tidied import as_sentence
from tests.helpers.weeks import Weeks

CHAIRS = ScenarioId("chairs-at-four")


@pytest.fixture
def mended(tmp_path):
    weeks = Weeks(tmp_path / "weeks.db")

    def say(words: str) -> tuple[str, bool]:
        call = weeks.practice.begin(CHAIRS, seed=3)
        judged = call.hear(words).judged
        after = call.answer(Answer(mode=Mode.TYPED, said=words, judged=judged))
        return call.mended(), any(each.kind == "fault" for each in after.turns[-1].findings)

    yield say
    weeks.close()


@pytest.mark.parametrize(
    "sentence",
    [
        "I made it small, and thirty pounds isn't small.",
        "That was the sign talking.",
        "I got ahead of myself.",
        "I went somewhere else.",
        "You're right.",
        "Yes, we knew.",
        "Then let me ask you.",
        "There is, and you asked us outright.",
        "Is that right?",
        "If so, the fee comes off tonight.",
        "Otherwise it waits until Thursday.",
        "I would think so too, in your shoes.",
    ],
)
def test_a_sentence_that_answers_or_takes_back_an_earlier_one_is_left_out(sentence):
    assert _that_stand_alone(f"{sentence} Forty portions, and water on the floor.") == (
        "Forty portions, and water on the floor.",
    )


@pytest.mark.parametrize(
    "say",
    [
        "Nine days old, and you walked in on water.",
        "What happened when they came?",
        "Nobody rang you back.",
        "I'd guess your heart dropped.",
        "Nothing's been said to her yet.",
    ],
)
def test_a_sentence_about_the_customer_stays(say):
    assert _that_stand_alone(say) == (say,)


@pytest.mark.parametrize(
    "own",
    [
        "Noon, you said, and they came at four. What happened then?",
        "Your aunt had to stand the whole time. What was that like?",
        "you booked noon and they turned up at four. did anyone ring you at all",
    ],
)
def test_a_reply_without_a_fault_keeps_all_its_words_and_is_asked_no_second_question(mended, own):
    better, heated = mended(own)
    assert not heated
    assert not better or better.count("?") == 1
    assert not better or as_sentence(own.split(". ")[-1]) in better


def test_no_scrap_of_a_sentence_that_heated_throughout_is_kept(tmp_path):
    weeks = Weeks(tmp_path / "weeks.db")
    words = "The driver says he rang, so I can't really help."
    fault = Finding(id="defensive", kind="fault", start=0, end=len(words))
    call = weeks.practice.begin(CHAIRS, seed=3)
    judged = Judged(findings=(fault,), mentions=())
    call.answer(Answer(mode=Mode.TYPED, said=words, judged=judged))
    assert call.mended() == ""
    weeks.close()


@pytest.mark.parametrize("sentence", ["You're not in it.", "I've changed it.", "We can do that."])
def test_a_few_words_about_something_named_before_are_left_out(sentence):
    assert _that_stand_alone(sentence) == ()


def test_a_faultless_reply_loses_nothing_even_where_a_part_of_it_alone_would_be_a_fault(tmp_path):
    weeks = Weeks(tmp_path / "weeks.db")
    call = weeks.practice.begin(CHAIRS, seed=3)
    words = "ok one thing at a time, no problem. so they came at four and you booked noon"
    after = call.answer(Answer(mode=Mode.TYPED, said=words, judged=Judged()))
    kept = _kept(
        engine.rewind(after, 0), after.turns[-1], _SternJudge(), datetime(2026, 5, 16, tzinfo=UTC)
    )
    weeks.close()
    assert " ".join(words[start:end] for start, end in kept).split() == words.split()


class _SternJudge:
    """Finds a brush-off in whatever it is asked about."""

    def judge(self, _text, _context):
        return Judged(findings=(Finding(id="dismissive", kind="fault"),))


def test_what_is_added_comes_after_how_one_begins_and_a_question_last():
    own = ("Oh no.", "I can see them from here.")
    assert _with("Five prints up your stairs.", own)[1] == "Five prints up your stairs."
    assert _with("Five prints up your stairs.", own[1:])[0] == "Five prints up your stairs."
    goes_on = ("And she was at the door.", "We'll be careful with it.")
    assert _with("Five prints up your stairs.", goes_on)[0] == goes_on[0]
    asks = ("Well, did it feel as if nobody had looked?",)
    assert _with("Five prints up your stairs.", asks)[-1] == asks[0]
    assert _with("What would help most?", own)[-1] == "What would help most?"


def test_what_was_said_already_is_not_added_again():
    assert _says_the_same("Eleven times, and you had to hear every one.", "Eleven times, blimey.")
    assert _says_the_same("It is ready on Monday by seven.", "monday it will be done")
    assert _says_the_same("You come at six, then.", "It is done for 6 o'clock.")
    assert not _says_the_same("You booked noon and rang three times.", "That's not good enough.")
