"""Which written sentences may stand in a learner's own reply, and which of their words stay."""

from __future__ import annotations

import pytest

from coach.dialogue.model import Answer, Finding, Judged, Mode
from coach.library.model import ScenarioId
from coach.scoring.rewording import _that_stand_alone
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
    ],
)
def test_a_reply_without_a_fault_keeps_all_its_words_and_is_asked_no_second_question(mended, own):
    better, heated = mended(own)
    assert not heated
    assert not better or better.endswith(own)


def test_no_scrap_of_a_sentence_that_heated_throughout_is_kept(tmp_path):
    weeks = Weeks(tmp_path / "weeks.db")
    words = "The driver says he rang, so I can't really help."
    fault = Finding(id="defensive", kind="fault", start=0, end=len(words))
    call = weeks.practice.begin(CHAIRS, seed=3)
    judged = Judged(findings=(fault,), mentions=())
    call.answer(Answer(mode=Mode.TYPED, said=words, judged=judged))
    assert call.mended() == ""
    weeks.close()
