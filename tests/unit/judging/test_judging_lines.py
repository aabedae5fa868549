"""``coach judge``: whatever stands on a line, it gets an answer."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from coach.commands.judge import judge_line, run
from coach.dialogue.model import Scene
from coach.errors import ContentError
from coach.judging.judge import FAULTS, SKILLS, RuleJudge


def no_scenes(name: str) -> Scene:
    raise ContentError(f"There is no scene {name}.")


def judged(line: object) -> dict[str, object]:
    raw = line if isinstance(line, bytes) else json.dumps(line).encode()
    return judge_line(raw, 7, RuleJudge(), no_scenes)


def test_a_line_is_answered_with_every_skill_and_fault() -> None:
    answer = judged(
        {"id": "x1", "customer_line": "Two hours I waited.", "text": "Please calm down."}
    )
    assert answer["id"] == "x1"
    assert set(answer["skills"]) == set(SKILLS)  # type: ignore[call-overload]
    assert set(answer["faults"]) == set(FAULTS)  # type: ignore[call-overload]
    (finding,) = [each for each in answer["findings"] if each["id"] == "calm_down"]  # type: ignore[attr-defined]
    assert finding["because"]


@pytest.mark.parametrize(
    "line",
    [
        b"", b"not json", b"[1, 2]", b"\xff\xfe\x00", b'{"text": "\\ud800"}', b"{" * 5000,
        {}, {"text": None}, {"text": ["a", "b"]}, {"text": 12}, {"id": ["odd"], "text": "hi"},
        {"text": "x" * 20_000}, {"text": "\U0001f600" * 300}, {"text": "\x00\x01\x02"},
        {"text": "hi", "context": 5, "facts": "two", "feelings": {"heat": "hot"}},
        {"text": "hi", "context": {"said": "one", "replies": -3}, "facts": {"a": "late"}},
        {"text": "hi", "facts": [None, 3, {"id": None, "about": None, "words": [""]}]},
        {"text": "hi", "feelings": {"heat": float("inf"), "heard": float("nan")}},
        {"text": "hi", "scenario": "nowhere", "node": 4},
    ],
)  # fmt: skip
def test_nothing_on_a_line_breaks_the_judge(line: object) -> None:
    answer = judged(line)
    assert 0 <= answer["score"] <= 1  # type: ignore[operator]
    json.dumps(answer)


def test_facts_given_as_sentences_are_recognised_when_said_back() -> None:
    answer = judged(
        {
            "customer_line": "It leaked all over my daughter's laptop.",
            "facts": [{"id": "laptop", "about": "Her daughter's laptop is ruined."}],
            "text": "So the laptop is ruined on top of it.",
        }
    )
    assert answer["mentions"] == ["laptop"]


def test_a_file_is_judged_line_by_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "replies.jsonl"
    file.write_text('{"id": 1, "text": "Go on."}\n\n{"id": 2, "text": ""}\n', encoding="utf-8")
    assert run(argparse.Namespace(jsonl=file)) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["id"] for answer in answers] == [1, 2]


def test_a_missing_file_is_said_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(argparse.Namespace(jsonl=tmp_path / "none.jsonl")) == 2
    assert "Nothing was judged" in capsys.readouterr().err
