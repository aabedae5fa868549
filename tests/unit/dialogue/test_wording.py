"""Which words of a written reply carry which finding."""

from __future__ import annotations

import pytest

from coach.dialogue.index import index_of
from coach.dialogue.model import Scene
from coach.dialogue.wording import choice_findings, quoted_span
from coach.library.model import Choice, ChoiceId, Skill


def words_of(scene: Scene, node: str, choice: str) -> dict[str, str]:
    said = index_of(scene).nodes[node].choices[choice]
    return {finding.id: said.text[finding.start : finding.end] for finding in said.findings}


def test_a_fault_points_at_the_words_the_feedback_quotes(chairs: Scene) -> None:
    assert words_of(chairs, "open", "d")["defensive"] == "The driver couldn't have done a thing"
    assert words_of(chairs, "ten-minutes", "b")["empty_empathy"] == "I completely understand"


def test_a_skill_points_at_the_sentence_that_shows_it(chairs: Scene) -> None:
    words = words_of(chairs, "ten-minutes", "a")
    assert words["open_question"] == "Is there more?"
    assert words["feeling_guess"] == "That sounds humiliating."
    assert words["paraphrase_problem"].startswith("So our ten minutes came out of your mouth")
    assert words["calm_polite"] == "", "a tone has no words of its own"


def test_a_skill_without_a_sure_form_gets_the_quoted_words_or_none(chairs: Scene) -> None:
    assert words_of(chairs, "the-tea", "a")["ownership"] == "we took most of the afternoon off you"
    assert words_of(chairs, "flare", "a")["acknowledge_feeling"] == ""


def reply(say: str, *shows: Skill, feedback: str) -> dict[str, str]:
    choice = Choice(
        id=ChoiceId("a"), say=say, shows=("calm_polite", *shows), feedback=feedback, next="end"
    )
    return {one.id: say[one.start : one.end] for one in choice_findings(choice, {})}


def test_skills_that_share_a_quote_each_get_their_own_sentence_or_none() -> None:
    words = reply(
        "You're right, it says noon. We sold it twice. It's back by Friday, whatever they say.",
        "find_agreement",
        "ownership",
        "realistic_expectation",
        "acknowledge_feeling",
        feedback='"Whatever they say" is what she came for.',
    )
    assert words == {
        "calm_polite": "",
        "find_agreement": "You're right, it says noon.",
        "ownership": "We sold it twice.",
        "realistic_expectation": "It's back by Friday, whatever they say.",
        "acknowledge_feeling": "",
    }


def test_a_quote_goes_to_the_one_that_it_looks_like() -> None:
    words = reply(
        "We took a day off you, and that's hard. You'll get it back.",
        "ownership",
        "find_agreement",
        feedback='"We took a day off you" names it.',
    )
    assert words["ownership"] == "We took a day off you"
    assert words["find_agreement"] == ""


@pytest.mark.parametrize(
    ("feedback", "say", "quoted"),
    [
        ('"If" makes it a maybe.', "Sorry if it hurt.", "if"),
        ('Try "no", not "Yes."', "Well, yes. Perhaps.", "yes"),
        ("“Can’t” shuts the door.", "I can't do that.", "can't"),
        ('Say "something else".', "Hello.", None),
        ("Nothing quoted here.", "Hello.", None),
        ('"..."', "Hello...", None),
    ],
)
def test_quotes_are_found_whatever_their_case_and_marks(
    feedback: str, say: str, quoted: str | None
) -> None:
    span = quoted_span(feedback, say)
    assert (say[slice(*span)] if span else None) == quoted


def test_every_span_of_both_scenes_lies_within_its_reply(chairs: Scene, clinic: Scene) -> None:
    carried = total = 0
    for scene in (chairs, clinic):
        for node in index_of(scene).nodes.values():
            for said in node.choices.values():
                for finding in said.findings:
                    assert 0 <= finding.start <= finding.end <= len(said.text)
                    total += finding.kind == "fault"
                    carried += finding.kind == "fault" and finding.end > finding.start
    assert carried / total > 0.9, "feedback quotes what it speaks of"
