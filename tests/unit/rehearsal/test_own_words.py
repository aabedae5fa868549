"""Simulated learners who say what they would pick: heard by the judge, led by the routes alone."""

from __future__ import annotations

import pytest

from coach.dialogue.engine import begin
from coach.dialogue.model import Mode
from coach.judging.judge import open_judge
from coach.places import find_places
from coach.rehearsal.own_words import play_said, say


@pytest.fixture(scope="module")
def judge():
    return open_judge(find_places())


def test_an_expert_who_says_it_settles_and_nobody_else_does(chairs, judge) -> None:
    expert = play_said(chairs, "expert", judge)
    assert expert.ending.kind == "settled"
    assert {turn.answer.mode for turn in expert.turns} == {Mode.TYPED}
    for player in ("rusher", "apologiser", "policy-robot", "defensive", "silent", "keyword-gamer"):
        assert play_said(chairs, player, judge).ending.kind != "settled", player


def test_alone_no_written_reply_lends_its_marks(chairs, judge) -> None:
    opening = begin(chairs, 1)
    written = chairs.nodes[opening.node].choices[0].say
    assert say(written, opening, judge).heard.judged.like is not None
    assert say(written, opening, judge, alone=True).heard.judged.like is None
    assert say(written, opening, judge, alone=True).heard.sure
