"""The checker as a whole: what one mistake leads to, and what may be let pass."""

from __future__ import annotations

import pytest

from coach.library.check import check, check_folder
from coach.library.load import load_folder

EXCUSE = """kind: suppressions
id: suppressions
suppressions:
  - {code: W10, where: clock-late, because: "No second reader yet."}
"""


def change(content, name, old, new):
    path = content / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_scene_that_does_not_load_is_not_held_against_those_who_name_it(clean_content):
    change(clean_content, "scenario.yaml", "level: 2", "level: high")
    [finding] = check_folder(clean_content)
    assert finding.path == "scenario.yaml"


def test_a_scene_with_an_error_of_its_own_gets_no_advice(clean_content):
    change(clean_content, "scenario.yaml", "opens: open", "opens: closed")
    change(
        clean_content,
        "scenario.yaml",
        'say: "Right. I\'ll be off, then."',
        'say: "Bloody, bloody."',
    )
    assert {one.code for one in check_folder(clean_content)} == {"E04"}


def test_a_name_still_to_come_stops_no_advice(clean_content):
    change(clean_content, "scenario.yaml", "persona: odile-marsh", "persona: nobody-yet")
    change(
        clean_content,
        "scenario.yaml",
        'say: "Right. I\'ll be off, then."',
        'say: "Bloody, bloody."',
    )
    assert {one.code for one in check_folder(clean_content)} == {"E04", "W06"}


def test_a_finding_with_a_reason_is_let_pass(clean_content):
    change(clean_content, "scenario-second.yaml", "trade: repairs", "trade: clinic")
    (clean_content / "suppressions.yaml").write_text(EXCUSE)
    assert check_folder(clean_content) == ()


def test_a_reason_for_nothing_is_a_finding(clean_content):
    (clean_content / "suppressions.yaml").write_text(EXCUSE)
    [finding] = check_folder(clean_content)
    assert (finding.path, finding.line, finding.code) == ("suppressions.yaml", 4, "E04")


@pytest.mark.parametrize("name", ["mine/suppressions.yaml", "excuses.yaml"])
def test_only_the_library_s_own_file_lets_pass(clean_content, name):
    change(clean_content, "scenario-second.yaml", "trade: repairs", "trade: clinic")
    (clean_content / name).parent.mkdir(exist_ok=True)
    (clean_content / name).write_text(EXCUSE)
    assert [one.code for one in check_folder(clean_content)] == ["W10"]


def test_an_error_cannot_be_let_pass(clean_content):
    (clean_content / "suppressions.yaml").write_text(EXCUSE.replace("W10", "E04"))
    [finding] = check_folder(clean_content)
    assert (finding.path, finding.code) == ("suppressions.yaml", "E01")


def test_findings_can_be_asked_for_some_files_only(clean_content):
    change(clean_content, "scenario-second.yaml", "trade: repairs", "trade: clinic")
    loaded = load_folder(clean_content)
    assert check(loaded, only=["scenario.yaml"]) == ()
    assert [one.path for one in check(loaded, only=["scenario-second.yaml"])] == [
        "scenario-second.yaml"
    ]
