"""Acts undertaken in own words: the promise an author wrote, kept apart from refusals and questions."""

from __future__ import annotations

import pytest

from coach.dialogue.scene import open_scene, values_of
from coach.dialogue.standing import stand_at
from coach.judging.context import context_of
from coach.judging.promises import promises_in
from coach.judging.undertaking import acts_of
from coach.library.shelf import open_shelf
from coach.places import find_places

ACT = ["concrete_solution"]


@pytest.fixture(scope="module")
def freezer():
    shelf = open_shelf(find_places())
    scenario = shelf.scenario("freezer-float")
    return open_scene(
        scenario,
        shelf.persona(scenario.persona),
        shelf.rules,
        profile_values=values_of(shelf.profile),
    )


def promised(scene, node: str, words: str, shown: list[str]) -> dict[str, str]:
    found = promises_in(words, context_of(stand_at(scene, node)), shown=shown)
    return {promise.id: promise.what for promise in found}


def test_an_act_in_other_words_is_the_promise_that_was_written(freezer):
    said = "You get one on loan at the club by half past seven tonight."
    assert set(promised(freezer, "what-now", said, ACT)) == {"loan-tonight"}


def test_several_acts_in_one_reply_are_each_kept(freezer):
    said = (
        "There'll be a freezer on loan at the club by half past seven tonight. "
        "The dead one is swapped tomorrow, before eight in the morning."
    )
    assert set(promised(freezer, "what-now", said, ACT)) == {"loan-tonight", "swap"}


@pytest.mark.parametrize(
    "said",
    [
        "I can't lend you a freezer tonight, and nobody can swap it tomorrow.",
        "Has it been dead since this morning?",
        "Forty portions, and the pram. That must have hurt.",
    ],
)
def test_a_refusal_a_question_or_a_kind_word_promises_nothing(freezer, said):
    assert promised(freezer, "friday-five", said, []) == {}


def test_another_day_is_another_promise(freezer):
    said = "I'll swap the dead one next Thursday."
    assert "swap" not in promised(freezer, "open", said, ACT)


def test_what_cannot_be_kept_is_never_undertaken(freezer):
    assert all(act.promise.keepable for act in acts_of(freezer).acts)


def test_a_call_restated_is_said_once(freezer):
    said = "I'll put your list to Mrs Aldous and ring you by Friday noon with her answer."
    found = promised(freezer, "the-food", said, ["follow_up_promise"])
    assert len(found) == 1
