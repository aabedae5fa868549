"""What a reply did, finding by finding, read off the rules that held."""

from __future__ import annotations

import pytest

from coach.dialogue import engine
from coach.dialogue.model import Finding
from coach.library.names import names_of
from coach.scoring.explanation import findings_of
from coach.scoring.feedback import feedback, quote, whole_words
from tests.helpers.answers import picked, said
from tests.helpers.exemplars import Exemplars
from tests.helpers.weeks import library

NAMES = names_of(library().vocabulary)


@pytest.fixture
def chairs():
    return engine.begin(Exemplars().scene("chairs-at-four"), 7)


def test_marks_of_two_findings_never_share_a_letter(chairs):
    after = engine.reply(
        chairs,
        said(
            "Noon, and it came at four. I'm sorry if that hurt, but the vans were late.",
            "paraphrase_problem",
            "insincere_apology",
            "defensive",
            mentions=("late",),
        ),
    )
    covered: set[int] = set()
    for found in findings_of(after.turns[-1], NAMES):
        for start, end in found.spans:
            assert not covered & set(range(start, end))
            covered |= set(range(start, end))


def test_a_fault_is_told_as_having_heated_and_a_skill_as_having_helped(chairs):
    after = engine.reply(chairs, said("It was the traffic.", "defensive"))
    (only,) = findings_of(after.turns[-1], NAMES)
    assert not only.helped
    assert only.change.heat > 0
    after = engine.reply(
        chairs, said("Noon, and it came at four.", "paraphrase_problem", mentions=("late",))
    )
    (only,) = findings_of(after.turns[-1], NAMES)
    assert only.helped
    assert only.title == NAMES["paraphrase_problem"].name


def test_two_strengths_come_from_different_turns_and_one_thing_to_try_names_the_costliest(chairs):
    conversation = chairs
    for answer in picked("a", "a", "c"):
        conversation = engine.reply(conversation, answer)
    told = feedback(conversation.turns, NAMES, {3: "Eighty-six, on the stairs."})
    assert len(told.strengths) == 2
    assert told.strengths[0].turn != told.strengths[1].turn
    assert told.strengths[0].finding != told.strengths[1].finding
    assert told.suggestion.turn == 3
    assert told.suggestion.instead == "Eighty-six, on the stairs."
    assert [point.turn for point in told.turning_points] == sorted(
        point.turn for point in told.turning_points
    )
    assert any(point.heat > 0 and point.turn == 3 for point in told.turning_points)


@pytest.mark.parametrize(
    ("reply", "marked", "told"),
    [
        ("Please don't. I'm only doing my job.", "m only doing my job", "I'm only doing my job"),
        (
            "Please don't talk like that. I'm busy.",
            "don't talk like that. I'",
            "don't talk like that.",
        ),
        ("Water on your floor. What was in it?", ". What was in it?", "What was in it?"),
        (
            "A freezer tonight, by half past.",
            "r tonight, by half past",
            "freezer tonight, by half past",
        ),
        ("We were late. Sorry.", "late. Sorry.", "late. Sorry."),
    ],
)
def test_a_quote_begins_and_ends_with_a_whole_word(reply, marked, told):
    start = reply.index(marked)
    first, last = whole_words(reply, start, start + len(marked))
    assert reply[first:last] == told


def test_one_word_alone_is_quoted_with_its_sentence():
    reply = "We gave it away. None of us read it. What now?"
    start = reply.index("us")
    found = Finding(id="ownership", kind="skill", start=start, end=start + 2)
    assert quote(reply, found) == "None of us read it."
