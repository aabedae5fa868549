"""The simulated learners: each in its own manner, and the same each time."""

from __future__ import annotations

import pytest

from coach.dialogue.model import Conversation, Mode, Scene
from coach.rehearsal.players import HABITS, PLAYERS, Stage, play


def picked_faults(call: Conversation) -> set[str]:
    return {
        finding.id
        for turn in call.turns
        if turn.answer.mode is Mode.PICKED
        for finding in turn.findings
        if finding.kind == "fault"
    }


def test_there_are_ten() -> None:
    assert len(set(PLAYERS)) == 10


@pytest.mark.parametrize("player", [*PLAYERS, "longest", "listening-over-promiser"])
def test_a_player_plays_the_same_for_the_same_seed(chairs: Scene, player: str) -> None:
    call = play(chairs, player, 5)
    assert call.ending is not None
    assert play(chairs, player, 5) == call


def test_novice_and_random_differ_between_seeds(chairs: Scene) -> None:
    for player in ("novice", "random"):
        plays = [[turn.answer.choice for turn in play(chairs, player, n).turns] for n in range(9)]
        assert len({tuple(choices) for choices in plays}) > 4


def test_many_plays_of_one_stage_are_what_each_would_be_alone(clinic: Scene) -> None:
    stage = Stage(clinic)
    for seed in range(12):
        for player in ("novice", *HABITS, "random", "expert"):
            alone = play(clinic, player, seed)
            assert stage.play(player, seed) == alone, (player, seed)


def test_the_expert_picks_no_fault_and_makes_no_empty_promise(chairs: Scene) -> None:
    call = play(chairs, "expert", 1)
    assert picked_faults(call) == set()
    assert {standing.promise.id for standing in call.promises} == {"letter", "hall-answer"}


def test_a_habit_picks_what_it_wants_and_else_says_its_stock_reply(chairs: Scene) -> None:
    call = play(chairs, "apologiser", 1)
    assert [turn.answer.choice for turn in call.turns[:3]] == ["e", "d", None]
    assert call.turns[2].reply == HABITS["apologiser"].stock
    assert all(turn.answer.choice is None for turn in play(chairs, "keyword-gamer", 1).turns)


def test_the_silent_one_says_nothing(chairs: Scene) -> None:
    assert {turn.reply for turn in play(chairs, "silent", 1).turns} == {""}


def test_listening_first_then_promising_everything_leaves_a_word_to_break(chairs: Scene) -> None:
    call = play(chairs, "listening-over-promiser", 1)
    assert any(not standing.promise.keepable for standing in call.promises)
    first_promise = next(turn.number for turn in call.turns if turn.promises)
    assert call.turns[first_promise - 1].before.heard > 60


def test_a_player_nobody_knows_is_an_error(chairs: Scene) -> None:
    with pytest.raises(KeyError):
        play(chairs, "optimist", 1)
