"""``coach report``: the month of a team, in every form."""

from __future__ import annotations

import csv

import openpyxl
import pytest

from coach import cli
from tests.helpers.handed_in import Elsewhere

DAYS = ("--days", "2026-01-01", "2026-03-31")


@pytest.fixture
def folder(tmp_path, capsys):
    for seed, name in enumerate(("Priya", "Tom")):
        Elsewhere(name, calls=4 + seed, seed=seed).hands_in(tmp_path)
    assert cli.main(["progress", "import", str(tmp_path), "--trust"]) == 0
    capsys.readouterr()
    return tmp_path


@pytest.mark.parametrize("form", ["xlsx", "pdf", "html", "json", "csv", "moodle"])
def test_a_report_is_written_in_every_form_under_the_name_given(folder, capsys, form):
    ending = ".csv" if form == "moodle" else f".{form}"
    target = folder / "out" / "may.v2"
    target.parent.mkdir()
    assert cli.main(["report", str(target), "--format", form, *DAYS]) == 0
    assert (folder / "out" / f"may.v2{ending}").stat().st_size > 0
    assert str(folder / "out" / f"may.v2{ending}") in capsys.readouterr().out


def test_the_same_figures_are_in_the_workbook_and_in_the_csv(folder):
    for form in ("xlsx", "csv"):
        assert cli.main(["report", str(folder / f"r.{form}"), "--format", form, *DAYS]) == 0
    sheet = openpyxl.load_workbook(folder / "r.xlsx")["People"]
    rows = list(csv.reader((folder / "r.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [[row[0], row[2]] for row in rows[1:]] == [["Priya", "4"], ["Tom", "5"]]
    for row, cells in zip(rows[1:], sheet.iter_rows(min_row=2, values_only=True), strict=True):
        assert row[2:4] == [str(cell) for cell in cells[2:4]]


def test_a_person_or_skill_that_is_not_there_is_said_and_nothing_is_written(folder, capsys):
    target = folder / "r.json"
    for given in (("--person", "Ann"), ("--skill", "juggling"), ("--path", "none")):
        assert cli.main(["report", str(target), "--format", "json", *DAYS, *given]) == 1
        assert capsys.readouterr().err
    assert not target.exists()
    assert cli.main(["report", str(target), "--format", "json", *DAYS, "--person", "tom"]) == 0
