"""Promises in own words: whose they are, when they fall due, and what is none."""

from __future__ import annotations

import json

import pytest

from coach.judging.context import Context
from coach.judging.judge import RuleJudge
from coach.library.model import Due
from coach.places import find_places

TUESDAY = Context(weekday=1, replies=2)


def labelled():
    text = (find_places().content / "judge" / "promises.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def made(words, context=TUESDAY):
    return RuleJudge().judge(words, context).promises


def test_by_rules_alone_nearly_all_labelled_promises_are_found_and_hardly_a_false_one():
    rows = labelled()
    assert len(rows) == 150
    found = [bool(made(row["says"], Context(weekday=row["weekday"]))) for row in rows]
    true = [got for got, row in zip(found, rows, strict=True) if row["promise"]]
    alarms = [got for got, row in zip(found, rows, strict=True) if not row["promise"]]
    assert sum(true) / len(true) >= 0.95
    assert sum(alarms) / len(alarms) <= 0.03


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("I'll call you Thursday by noon.", Due(days=2, by="12:00")),
        ("So it broke. I'll order it today and call you Friday at nine.", Due(days=3, by="09:00")),
        ("Saturday at ten I'll ring and ask how it runs.", Due(days=4, by="10:00")),
        ("I'll ring you as soon as I know more.", None),
    ],
)
def test_when_belongs_to_the_promise_and_not_to_what_stands_beside_it(words, due):
    (promise,) = made(words)
    assert promise.due == due
    assert promise.what in words


@pytest.mark.parametrize(
    "words",
    [
        "Shall I call you on Thursday?",
        "I can't promise you a call by Thursday.",
        "The driver said he would call you on Tuesday.",
        "If you ring us tomorrow at nine, Joan will be in.",
        "My colleague rang you on Friday at four.",
    ],
)
def test_a_question_a_denial_and_other_peoples_calls_promise_nothing(words):
    assert made(words) == ()
