"""A clean reply in which the judge is sure of a fault, wherever it was asked, is told; no other."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from coach.dialogue.model import Finding, Judged
from coach.dialogue.scene import open_scene, values_of
from coach.judging.context import Context
from coach.judging.judge import LearntJudge
from coach.library.shelf import build_shelf
from coach.rehearsal import findings
from coach.rehearsal.disagreement import SURE, disagreements
from coach.rehearsal.findings import check_everything
from tests.helpers.small_library import lay_out

CLEAN = "Thank you for bringing it back."


class Sharp:
    """A judge that finds one reply dismissive, as surely as it is told to each time."""

    def __init__(self, *confidences: float, made_of: bytes = b"sharp") -> None:
        self.confidences, self._made_of = confidences, made_of
        self.asked: Counter[str] = Counter()

    def made_of(self) -> bytes:
        return self._made_of

    def judge(self, text: str, context: Context) -> Judged:
        assert context.customer_line
        self.asked[text] += 1
        if text != CLEAN:
            return Judged()
        sure = self.confidences[min(self.asked[text], len(self.confidences)) - 1]
        return Judged(
            findings=(Finding(id="dismissive", kind="fault", start=0, end=9, confidence=sure),)
        )


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return lay_out(tmp_path).content


@pytest.fixture
def scene(content: Path):
    shelf = build_shelf(content)
    scenario = shelf.scenario("kettle-twice")
    return open_scene(
        scenario,
        shelf.persona(scenario.persona),
        shelf.rules,
        profile_values=values_of(shelf.profile),
    )


def r14_of(content: Path, folder: Path | None = None) -> list[str]:
    _, found = check_everything(content, with_players=False, remembered=folder)
    return [one.where for one in found if one.code == "R14"]


def test_the_reply_the_fault_and_the_words_are_named(scene) -> None:
    [told] = disagreements([scene], Sharp(0.97, 0.9, 0.95))
    assert (told.node, told.choice, told.fault) == ("bye", "a", "dismissive")
    assert told.words == CLEAN[:9]
    assert told.confidence == 0.9


def test_one_moment_at_which_the_judge_is_not_sure_is_enough_to_say_nothing(scene) -> None:
    assert disagreements([scene], Sharp(0.97, SURE - 0.01)) == ()
    assert disagreements([scene], Sharp(SURE - 0.01)) == ()


def test_only_clean_replies_are_asked_about_and_shared_nodes_once(scene) -> None:
    judge = Sharp(0.1)
    disagreements([scene, scene], judge)
    clean = {
        choice.say
        for node in scene.nodes.values()
        for choice in node.choices
        if not choice.faults and not choice.leaves
    }
    assert set(judge.asked) == clean
    assert max(judge.asked.values()) == 1


def test_a_scene_is_asked_about_once_for_each_judge(content, tmp_path, monkeypatch) -> None:
    folder = tmp_path / "rehearsed"
    judge, other = Sharp(0.9), Sharp(0.9, made_of=b"another")
    monkeypatch.setattr(findings, "_judge", lambda: judge)
    assert r14_of(content, folder) == ["kettle-twice/bye/a"]
    asked = judge.asked.total()
    assert r14_of(content, folder) == ["kettle-twice/bye/a"]
    assert judge.asked.total() == asked > 0
    monkeypatch.setattr(findings, "_judge", lambda: other)
    assert r14_of(content, folder) == ["kettle-twice/bye/a"]
    assert other.asked.total() == asked


def test_without_the_judges_files_nobody_is_asked_and_no_entry_is_out_of_date(
    content, tmp_path, monkeypatch
) -> None:
    entry = '{code: R14, where: kettle-twice/bye/a, because: "It only thanks her."}'
    (content / "suppressions.yaml").write_text(
        f"kind: suppressions\nid: suppressions\nsuppressions:\n  - {entry}\n", encoding="utf-8"
    )
    monkeypatch.setattr(findings, "_judge", lambda: LearntJudge(tmp_path))
    assert check_everything(content, with_players=False)[1] == ()
    monkeypatch.setattr(findings, "_judge", lambda: Sharp(0.9))
    assert check_everything(content, with_players=False)[1] == ()
    monkeypatch.setattr(findings, "_judge", lambda: Sharp(0.1))
    [stale] = check_everything(content, with_players=False)[1]
    assert (stale.code, stale.where) == ("E04", "suppressions")
