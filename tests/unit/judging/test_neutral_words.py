"""Words that sound like a fault or an offer and are neither; and those beside them that are."""

from __future__ import annotations

import pytest

from coach.dialogue.model import CustomerState
from coach.judging.assessment import Assessment
from coach.judging.context import Context
from coach.judging.neutral import (
    asks_about_others,
    asks_for_a_thing,
    feels_with_them,
    gives_back_their_time,
    only_looks_up,
    says_what_was_owed,
    tells_a_rule,
)
from tests.helpers.learnt_judge import judge

UNHEARD = Context(
    customer_line="My suitcase came off the belt with its lid torn and the lady at your counter just shrugged.",
    feelings=CustomerState(heat=72, heard=6, trust=22, patience=55),
)


def found(text: str, moment: Context = UNHEARD) -> set[str]:
    assessed: Assessment = judge().assess(text, moment)
    return {finding.id for finding in assessed.findings}


@pytest.mark.parametrize(
    "text",
    [
        "what did the porter say to you?",
        "did she hand you a form at all",
        "has anybody written to you since?",
        "and did the mechanic show you the part?",
        "so they never called you back?",
        "who promised you that?",
        "were they supposed to be there by noon, or did they give you a time?",
        "so he was due to ring at four?",
    ],
)
def test_asking_what_somebody_else_did_for_them_accuses_nobody(text: str) -> None:
    assert asks_about_others(text)
    assert "blaming" not in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "why did you leave it open?",
        "why didn't he show you the label?",
        "did she even tell you?",
        "the porter told you that, did you not listen?",
        "did he tell you, or did you just forget to ask?",
        "did nobody in the house think to ring us?",
        "was your son playing with it?",
        "did your husband drop it?",
        "had she asked anyone where the lift was?",
        "we'd had a long day when you came in.",
    ],
)
def test_a_question_with_a_reproach_in_it_is_not_let_off(text: str) -> None:
    assert not asks_about_others(text)


@pytest.mark.parametrize(
    "text",
    [
        "Why did you leave it open?",
        "You should have locked it, and why didn't you read the tag?",
        "Why didn't your wife read the tag?",
    ],
)
def test_blame_is_still_heard_as_blame(text: str) -> None:
    assert "blaming" in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "let me pull up your claim number.",
        "give me a second, i'm looking at it now",
        "i have your ticket open here.",
        "hold on a moment while i look that up",
        "let me check that for you.",
        "right, i've got your tag number in front of me",
        "i'm just reading what the night desk wrote",
    ],
)
def test_looking_something_up_is_no_offer_and_no_hurry(text: str) -> None:
    assert only_looks_up(text)
    assert not {"concrete_solution", "solving_before_listening"} & found(text)


@pytest.mark.parametrize(
    "text",
    [
        "let me pull up your claim and pay it out today.",
        "i'm looking at it now and i'll send you a new case tomorrow.",
        "i have your ticket open, i can refund the fee.",
        "let me take your name and postcode first.",
        "what's your claim number?",
        "can i see your ticket first please",
        "a lock and a second strap, fitted tonight.",
        "hang on a second, is it the blue form or the white form",
        "i'll check the strap myself before it goes on.",
    ],
)
def test_an_act_or_a_form_beside_the_looking_counts(text: str) -> None:
    assert not only_looks_up(text)


def test_an_offer_is_still_an_offer_and_still_too_early() -> None:
    offer = "I've got your claim open, I can send you a new suitcase tomorrow."
    assert {"concrete_solution", "solving_before_listening"} <= found(offer)
    assert "solving_before_listening" in found("What's your claim number?")


@pytest.mark.parametrize(
    "text",
    [
        "the card holder has to sign for it.",
        "we need the tag it came with, that's the rule here.",
        "by law we keep the tape for a month.",
        "the desk closes at ten, i know that's early",
    ],
)
def test_a_rule_told_as_it_is_blames_nobody(text: str) -> None:
    assert tells_a_rule(text)
    assert "blaming" not in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "that's the rule, you should have read it.",
        "the rule is on the tag, why didn't you look?",
        "by law the driver has to lock it, so it's his fault.",
        "you signed, so you have to be there.",
    ],
)
def test_a_rule_held_against_somebody_is_not_let_off(text: str) -> None:
    assert not tells_a_rule(text)


@pytest.mark.parametrize(
    ("text", "owed"),
    [
        ("you should have been told at the belt.", True),
        ("you should have had a receipt from us.", True),
        ("we should be giving you one answer.", True),
        ("you should have been told by the driver.", False),
        ("you should have asked at the belt.", False),
        ("you should have had a better lock, shouldn't you.", False),
    ],
)
def test_what_we_owed_them_is_no_reproach(text: str, owed: bool) -> None:
    assert says_what_was_owed(text) == owed
    if owed:
        assert "blaming" not in found(text)


@pytest.mark.parametrize(
    ("text", "with_them"),
    [
        ("i'd be livid too, with everybody watching.", True),
        ("it sounds like you've been on your own with this.", True),
        ("that's a long time to stand at a belt.", True),
        ("i'd be upset too but it's only a lid.", False),
        ("it sounds like you're just tired.", False),
        ("that's not a long time to wait.", False),
        ("it's a very busy week for suitcases.", False),
    ],
)
def test_feeling_with_them_brushes_nobody_off(text: str, with_them: bool) -> None:
    assert feels_with_them(text) == with_them
    if with_them:
        assert "dismissive" not in found(text)


def test_how_long_they_waited_is_nothing_to_expect() -> None:
    told = "i stood there for forty minutes and two hours in the queue"
    assert gives_back_their_time("forty minutes at a belt.", told)
    assert not gives_back_their_time("forty minutes, then you'll have it.", told)
    assert not gives_back_their_time("twenty minutes.", told)
    assert not gives_back_their_time("no clue yet.", told)


@pytest.mark.parametrize(
    ("text", "a_thing"),
    [
        ("could you send me a picture of the lid?", True),
        ("can you hold the tag up for me?", True),
        ("right. would you bring it to the counter on sunday?", True),
        ("could you tell me what happened at the belt?", False),
        ("can you talk me through it?", False),
        ("would you like me to send a new one?", False),
    ],
)
def test_asking_for_a_thing_does_not_invite_their_story(text: str, a_thing: bool) -> None:
    assert asks_for_a_thing(text) == a_thing
    if a_thing:
        assert not {"open_question", "concrete_solution"} & found(text)
