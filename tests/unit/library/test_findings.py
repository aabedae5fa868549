"""Every code is raised by its seeded mistakes, alone, where it is, with a way to mend it.

A case in ``tests/content/seeded/cases`` changes one place of the clean library beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from coach.library.check import check_folder
from coach.library.problem import Problem
from coach.rehearsal.findings import check_everything
from tests.helpers.small_library import ROOT, SEEDED

DOCUMENTED = ROOT / "docs" / "content" / "findings.md"
FOUND_BY_PLAY = ("R04", "R14", "W13")
OUTSIDE = {f"P{number:02}" for number in range(1, 14)}
CODES = (
    {f"E{number:02}" for number in range(21)}
    | {f"R{number:02}" for number in range(1, 15)}
    | {f"W{number:02}" for number in range(1, 14)}
    | {f"P{number:02}" for number in range(1, 14)}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    code: str
    about: str
    file: str
    old: str
    new: str
    where: str
    says: str


def seeded_cases() -> list[Case]:
    cases = []
    for path in sorted((SEEDED / "cases").glob("*.yaml")):
        written = yaml.safe_load(path.read_text(encoding="utf-8"))
        cases += [Case(code=written["code"], **case) for case in written["cases"]]
    return cases


CASES = seeded_cases()


def findings_after(content: Path, case: Case) -> tuple[Problem, ...]:
    path = content / case.file
    text = path.read_text(encoding="utf-8")
    assert case.old in text, "the case no longer fits the clean library"
    path.write_text(text.replace(case.old, case.new, 1), encoding="utf-8")
    if case.code in FOUND_BY_PLAY:
        return check_everything(content, with_players=False)[1]
    return check_folder(content)


def test_the_clean_library_has_no_finding(clean_content):
    assert check_everything(clean_content, with_players=False)[1] == ()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}: {case.about}")
def test_a_seeded_mistake_gives_its_finding_and_no_other(clean_content, case):
    found = findings_after(clean_content, case)
    assert {one.code for one in found} == {case.code}, list(map(str, found))
    here = [one for one in found if one.where == case.where]
    assert here, [one.where for one in found]
    assert any(case.says in f"{one.message} {one.advice}" for one in here), list(map(str, here))
    for one in found:
        lines = (clean_content / one.path).read_text(encoding="utf-8").count("\n") + 1
        assert 1 <= one.line <= lines
        assert len(one.message) > 10
        assert one.advice


def test_there_are_fifty_seeded_mistakes_and_more():
    assert len(CASES) >= 50


def test_every_code_has_a_seeded_mistake():
    assert {case.code for case in CASES} == CODES - OUTSIDE


def test_every_code_is_explained():
    text = DOCUMENTED.read_text(encoding="utf-8")
    explained = {line.split()[1] for line in text.splitlines() if line.startswith("## ")}
    assert explained >= CODES
