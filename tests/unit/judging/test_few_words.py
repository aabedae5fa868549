"""A no with its reason, an offer and a call promised, told in few words that fit the case."""

from __future__ import annotations

import pytest

from coach.dialogue.model import CustomerState
from coach.judging.context import Context
from coach.judging.few_words import call_promised, offered_in_few_words, refused_for_a_reason
from coach.judging.reading import Reading
from coach.judging.words import plain
from tests.helpers.learnt_judge import judge

DESK = Context(
    customer_line="So what about the lid? And who pays for the hotel?",
    feelings=CustomerState(heat=45, heard=60, trust=50, patience=55),
    you_can=(
        "Mend the lid by hand for £35, ready on Saturday at 4:15",
        "Lend a hard case from the loan shelf",
        "Ring the hotel on Monday",
    ),
    you_cannot=(
        "Pay for the hotel. The airline settles hotels, and answers within nine days",
        "Open the case without the owner, as customs would have to be there",
    ),
)


def marked(text: str) -> dict[str, str]:
    found = judge().assess(text, DESK).findings
    return {finding.id: text[finding.start : finding.end] for finding in found}


def read(text: str) -> Reading:
    return Reading(text=plain(text), context=DESK)


@pytest.mark.parametrize(
    "text",
    [
        "I'm with you so far. The hotel isn't mine to pay. The airline settles those. I'm at the desk till six.",
        "The hotel i cant pay that, the airline has to settle it and they take nine days",
        "No, not the hotel: the airline settles hotels, and it takes them nine days.",
        "I can't open the case, customs would have to be there with the owner.",
    ],
)
def test_a_no_with_the_reason_of_the_case_is_a_refusal_explained(text: str) -> None:
    assert refused_for_a_reason(read(text)) is not None
    assert "explain_refusal" in marked(text)


def test_its_words_are_the_no_and_the_sentence_after_it() -> None:
    text = "I'm with you so far. The hotel isn't mine to pay. The airline settles those. I'm at the desk till six."
    place = refused_for_a_reason(read(text))
    assert place is not None
    assert text[slice(*place)] == "The hotel isn't mine to pay. The airline settles those."


@pytest.mark.parametrize(
    "text",
    [
        "No.",
        "I can't pay for the hotel.",
        "I can't believe the hotel made you wait for the airline.",
        "No problem, the airline settles hotels in nine days.",
        "You paid for the hotel and the airline never answered.",
        'They said "I can\'t pay the hotel, the airline settles that"?',
    ],
)
def test_a_bare_no_and_talk_of_the_same_things_refuse_nothing(text: str) -> None:
    assert refused_for_a_reason(read(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "35, and Saturday at 4:15.",
        "Thirty-five is nothing to wait for: lid mended by hand.",
        "A hard case off the loan shelf, now.",
        "35, Saturday.",
    ],
)
def test_what_this_desk_can_do_is_an_offer_in_any_few_words(text: str) -> None:
    assert offered_in_few_words(read(text)) is not None
    assert "concrete_solution" in marked(text)
    assert "off_topic_or_non_answer" not in marked(text)


@pytest.mark.parametrize(
    "text",
    [
        "Saturday.",
        "I can't mend the lid by hand.",
        "Was the lid mended by hand before?",
        "You were told £35 and Saturday.",
        "I'll ring the hotel on Monday.",
        "The airline settles the hotel in nine days.",
        "There were 35 of us in the queue that Saturday and nobody at the belt had any idea.",
    ],
)
def test_what_is_denied_asked_past_or_only_a_call_offers_nothing(text: str) -> None:
    assert offered_in_few_words(read(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "I'll ask customs and call you by one.",
        "Let me talk to the belt crew, then I'll ring you before five.",
        "By noon you'll know, from me.",
        "Tomorrow morning I write to you.",
        "You'll have an answer from me on Tuesday.",
    ],
)
def test_a_call_promised_beside_an_act_or_by_its_answer_is_one(text: str) -> None:
    assert call_promised(read(text)) is not None
    assert "follow_up_promise" in marked(text)


@pytest.mark.parametrize(
    "text",
    [
        "Somebody will ask customs and be in touch.",
        "I can't ask customs and call you by one.",
        "If you send the tag I'll look and call you by one.",
        "Shall I ask customs and call you by one?",
        "Stop the names, or I call you tomorrow instead.",
        "Six hours, you know, and nobody told you when.",
        "Did I call you on Monday about it?",
    ],
)
def test_what_is_asked_denied_or_hangs_on_them_promises_no_call(text: str) -> None:
    assert call_promised(read(text)) is None
