"""What holds for any conversation, however it is played."""

from __future__ import annotations

from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from coach.dialogue.engine import begin, next_lines, replay, reply, rewind, shown_choices
from coach.dialogue.model import Answer, Conversation, Finding, Judged, Mode, Scene
from coach.library.model import Fault, Promise, PromiseId, Skill
from tests.helpers.exemplars import Exemplars

EXEMPLARS = Exemplars()
SCENES = [
    EXEMPLARS.scene(scenario, temperament.id)
    for scenario in EXEMPLARS.scenarios
    for temperament in EXEMPLARS.rules.temperaments
]
FACTS = sorted({fact.id for scene in SCENES for fact in scene.facts} | {"nobody-knows"})

findings = st.one_of(
    st.builds(Finding, id=st.sampled_from(get_args(Skill)), kind=st.just("skill")),
    st.builds(Finding, id=st.sampled_from(get_args(Fault)), kind=st.just("fault")),
)
judgements = st.builds(
    Judged,
    findings=st.lists(findings, max_size=6).map(tuple),
    mentions=st.lists(st.sampled_from(FACTS), max_size=3).map(tuple),
    like=st.none() | st.sampled_from("abcdez"),
    promises=st.just(()) | st.just((Promise(id=PromiseId("mine"), what="Ring"),)),
    withdraws=st.just(()) | st.just((PromiseId("mine"), PromiseId("letter"))),
)
own_words = st.builds(
    Answer,
    mode=st.sampled_from([Mode.TYPED, Mode.SPOKEN]),
    said=st.text(max_size=40),
    judged=st.none() | judgements,
)
moves = st.lists(st.integers(0, 4) | own_words, max_size=30)


def play(scene: Scene, seed: int, given_moves: list[int | Answer]) -> Conversation:
    """Play moves until it ends: a number picks one of the choices shown, words are as they are."""
    call = begin(scene, seed)
    for move in given_moves:
        if call.ending is not None:
            break
        call = reply(call, move if isinstance(move, Answer) else picked(call, move))
    return call


def picked(call: Conversation, number: int) -> Answer:
    choices = shown_choices(call)
    return Answer(mode=Mode.PICKED, choice=choices[number % len(choices)].id)


scenes = st.sampled_from(SCENES)
seeds = st.integers(0, 2**31)


@settings(deadline=None)
@given(scenes, seeds, moves)
def test_feelings_are_whole_and_stay_on_the_scale(scene, seed, given_moves) -> None:
    for turn in play(scene, seed, given_moves).turns:
        for name in ("heat", "heard", "trust", "patience"):
            feeling = getattr(turn.after, name)
            assert 0 <= feeling <= 100
            assert feeling == int(feeling)


@settings(deadline=None)
@given(scenes, seeds, moves)
def test_replaying_the_answers_gives_the_conversation_that_was_played(
    scene, seed, given_moves
) -> None:
    played = play(scene, seed, given_moves)
    assert replay(scene, seed, [turn.answer for turn in played.turns]) == played


@settings(deadline=None)
@given(scenes, seeds, moves, st.integers(0, 30))
def test_rewinding_and_giving_the_same_answers_stands_at_the_same_place(
    scene, seed, given_moves, back_to
) -> None:
    played = play(scene, seed, given_moves)
    call = rewind(played, back_to)
    for turn in played.turns[back_to:]:
        call = reply(call, turn.answer)
    assert call == played


@settings(deadline=None)
@given(scenes, seeds, moves)
def test_the_seed_changes_the_order_of_choices_and_nothing_else(scene, seed, given_moves) -> None:
    played = play(scene, seed, given_moves)
    other = replay(scene, seed + 1, [turn.answer for turn in played.turns])
    assert other.turns == played.turns
    assert other.ending == played.ending


@settings(deadline=None, max_examples=40)
@given(scenes, seeds, moves)
def test_there_is_always_something_to_answer_or_an_ending(scene, seed, given_moves) -> None:
    played = play(scene, seed, given_moves)
    if played.ending is None:
        assert played.line
        assert len(shown_choices(played)) >= 3
        assert played.mentioned <= played.known
        assert next_lines(played)
    else:
        assert played.turns[-1].next == played.ending.id
