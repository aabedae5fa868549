"""One call under five methods: the steps its words took, and none that they did not."""

from __future__ import annotations

import pytest

from coach.dialogue.model import Answer, Mode
from coach.library.model import ChoiceId, ScenarioId
from coach.scoring.readings import readings
from tests.helpers.weeks import Weeks, library

CHAIRS = ScenarioId("chairs-at-four")


@pytest.fixture
def turns_of(tmp_path):
    weeks = Weeks(tmp_path / "weeks.db")

    def play(*choices):
        call = weeks.practice.begin(CHAIRS, seed=3)
        for choice in choices:
            call.answer(Answer(mode=Mode.PICKED, choice=ChoiceId(choice)))
        return call.conversation.turns

    yield play
    weeks.close()


def test_each_step_names_the_turns_and_words_that_took_it(turns_of):
    turns = turns_of("a", "a")
    for reading in readings(turns, library().methods):
        for step in reading.steps:
            assert bool(step.words) == bool(step.turns)
            assert set(step.turns) <= {1, 2}
            if step.turns:
                assert step.words.rstrip("…") in turns[step.turns[0] - 1].reply


def test_the_nearest_method_comes_first_and_a_step_between_calls_is_none(turns_of):
    found = readings(turns_of("a", "a"), library().methods)
    shares = [each.taken / len(each.steps) for each in found]
    assert shares == sorted(shares, reverse=True)
    phases = next(each for each in found if each.method == "five-phases")
    assert "Practise together" not in [step.title for step in phases.steps]


def test_a_fix_offered_first_is_called_early(turns_of):
    scene = library().scenario(CHAIRS)
    opening = next(node for node in scene.nodes if node.id == scene.opens)
    fix = next(choice for choice in opening.choices if "solving_before_listening" in choice.faults)
    loop = next(
        each
        for each in readings(turns_of(fix.id), library().methods)
        if each.method == "reflecting-loop"
    )
    offered = "concrete_solution" in fix.shows
    assert bool(loop.early) == offered


def test_a_call_without_a_reply_takes_no_step(turns_of):
    assert {each.taken for each in readings(turns_of(), library().methods)} == {0}


def test_no_step_is_called_early_where_staying_level_is_the_first(turns_of):
    scene = library().scenario(CHAIRS)
    opening = next(node for node in scene.nodes if node.id == scene.opens)
    for choice in opening.choices:
        if "calm_polite" in choice.shows:
            found = readings(turns_of(choice.id), library().methods)
            assert not next(each for each in found if each.method == "ten-tips").early
