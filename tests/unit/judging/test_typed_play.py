"""``coach play SCENARIO --replies FILE``: a walk in one's own words, told turn by turn."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coach.cli import main

REPLIES = (
    "You booked noon, it came at nearly four and you rang three times. Is that how it was?",
    "lkjh qwrt zxcv",
    "So you had to tell the room ten minutes, four times. What was that like?",
)


def played(capsys: pytest.CaptureFixture[str], file: Path) -> dict[str, object]:
    assert main(["play", "chairs-at-four", "--replies", str(file), "--format", "json"]) == 0
    told: dict[str, object] = json.loads(capsys.readouterr().out)
    return told


def test_typed_replies_play_a_scene_with_the_words_of_every_finding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "replies.txt"
    file.write_text("\n".join(REPLIES), encoding="utf-8")
    told = played(capsys, file)
    turns = told["turns"]
    assert [turn["node"] for turn in turns][:2] == ["open", "ten-minutes"]  # type: ignore[attr-defined]
    first = turns[0]  # type: ignore[index]
    assert set(first["mentions"]) == {"late", "rang"}
    assert set(first["after"]) == {"heat", "heard", "trust", "patience"}
    words = {finding["id"]: finding["words"] for finding in first["findings"]}
    assert "paraphrase_problem" in words
    assert words["paraphrase_problem"] in REPLIES[0]
    assert [fault["id"] for fault in turns[1]["findings"]] == ["off_topic_or_non_answer"]  # type: ignore[index]
    assert turns[1]["after"]["heat"] > first["after"]["heat"]  # type: ignore[index]


def test_the_same_replies_play_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "replies.txt"
    file.write_text("\n".join(REPLIES), encoding="utf-8")
    assert played(capsys, file) == played(capsys, file)


def test_a_missing_file_is_said_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["play", "chairs-at-four", "--replies", str(tmp_path / "none.txt")]) == 1
    assert "Nothing was played" in capsys.readouterr().err
