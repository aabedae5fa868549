"""What stands below the reasons: the author's note, under a title that fits it."""

from __future__ import annotations

import pytest

from coach.dialogue.engine import begin, reply
from coach.dialogue.model import Answer, Conversation, Mode
from coach.dialogue.scene import open_scene, values_of
from coach.library.model import ChoiceId
from coach.library.names import names_of
from coach.library.shelf import Shelf, open_shelf
from coach.places import find_places
from ui.pages.practice.explanation import Explanation, explain


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return open_shelf(find_places())


def after(shelf: Shelf, *picked: str) -> Conversation:
    scenario = shelf.scenario("parcel-number-nine")
    scene = open_scene(
        scenario,
        shelf.persona(scenario.persona),
        shelf.rules,
        profile_values=values_of(shelf.profile, {}),
    )
    conversation = begin(scene, seed=0)
    for choice in picked:
        conversation = reply(conversation, Answer(mode=Mode.PICKED, choice=ChoiceId(choice)))
    return conversation


def explained(shelf: Shelf, *picked: str) -> Explanation:
    return explain(after(shelf, *picked), names_of(shelf.vocabulary), lambda: "")


def test_a_good_reply_that_lands_badly_is_not_said_to_be_put_another_way(shelf) -> None:
    told = explained(shelf, "a", "a", "a", "c", "a")
    assert any(not row.helped for row in told.rows)  # the question was asked before
    assert told.instead is not None
    title, note = told.instead
    assert title == "One thing"
    assert "try" not in note


def test_a_fault_that_pleases_for_now_is(shelf) -> None:
    told = explained(shelf, "a", "a", "a", "c")
    assert told.rows
    assert told.instead is not None
    title, note = told.instead
    assert title == "Try it this way"
    assert "try" in note
