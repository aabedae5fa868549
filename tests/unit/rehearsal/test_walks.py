"""The shipped walks of the exemplar scenes, and what the walk runner says of a broken one."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from coach.judging.judge import open_judge
from coach.library.model import ChoiceId, Walk, WalkReply, When
from coach.places import find_places
from coach.rehearsal.walks import is_judged, run_walk


def test_every_shipped_walk_goes_as_written(exemplars, judge) -> None:
    assert len(exemplars.walks) >= 6
    for walk in exemplars.walks:
        assert run_walk(exemplars.scene(walk.scenario), walk, judge) == (), walk.id


@pytest.fixture(scope="module")
def judge():
    return open_judge(find_places())


def test_a_walk_in_own_words_says_when_it_ends_otherwise(chairs, judge) -> None:
    said = ("You have to understand that our van was late because of the roadworks.",) * 3
    replies = tuple(WalkReply(type=words) for words in said)
    walk = Walk(id="chairs-roadworks", scenario="chairs-at-four", about="-", replies=replies)
    assert is_judged(walk)
    (problem,) = run_walk(chairs, replace(walk, ends="settled"), judge)
    assert problem.endswith("not settled")


def test_words_left_over_when_the_talk_has_ended_are_not_a_problem(chairs, judge) -> None:
    silence = tuple(WalkReply(type="Whatever.") for _ in range(30))
    walk = Walk(id="chairs-whatever", scenario="chairs-at-four", about="-", replies=silence)
    assert run_walk(chairs, walk, judge) == ()


@pytest.fixture
def listener(exemplars) -> Walk:
    return next(walk for walk in exemplars.walks if walk.id == "chairs-good-listener")


def with_first(walk: Walk, **changes) -> Walk:
    return replace(walk, replies=(replace(walk.replies[0], **changes), *walk.replies[1:]))


def test_a_walk_says_where_it_leaves_its_path(chairs, listener: Walk) -> None:
    assert run_walk(chairs, with_first(listener, then="spent")) == (
        "reply 1: leads to ten-minutes, not spent",
    )
    assert run_walk(chairs, with_first(listener, at="spent")) == (
        "reply 1: stands at open, not spent",
    )
    assert run_walk(chairs, with_first(listener, pick=ChoiceId("zz"))) == (
        "reply 1: open offers no reply zz",
    )


def test_a_walk_says_what_it_expected_and_how_things_stand(chairs, listener: Walk) -> None:
    expect = When(heat_below=50, promised=("letter",), heard_from=10)
    assert run_walk(chairs, with_first(listener, expect=expect)) == (
        "reply 1: expected heat_below 50; it stands at heat 69, heard 24, trust 28, patience 67",
        "reply 1: expected promised letter; it stands at heat 69, heard 24, trust 28, patience 67",
    )


def test_a_walk_says_when_it_ends_otherwise(chairs, listener: Walk) -> None:
    assert run_walk(chairs, replace(listener, ends="partly")) == ("ends settled, not partly",)
    short = replace(listener, replies=listener.replies[:2])
    assert run_walk(chairs, short) == ("ends nowhere yet, not settled",)
    extra = replace(listener, replies=(*listener.replies, WalkReply(at="goodbye", pick="a")))
    assert run_walk(chairs, extra) == ("reply 10: it had already ended (settled)",)
