"""``coach progress``: a learner's work saved, checked, and taken in elsewhere."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from coach import cli
from coach.places import find_places
from tests.helpers.weeks import EVENING, Weeks


@pytest.fixture
def saved(tmp_path, capsys):
    weeks = Weeks(find_places().database)
    weeks.lives_through_two_weeks()
    weeks.close()
    path = tmp_path / "priya.evenkeel"
    assert cli.main(["progress", "export", str(path), "--words"]) == 0
    assert capsys.readouterr().out == "priya.evenkeel: Priya saved, with their own words.\n"
    return path


def test_work_saved_here_is_verified_and_taken_in_once(saved, capsys, monkeypatch, tmp_path):
    assert cli.main(["progress", "verify", str(saved)]) == 0
    assert "whole and signed by Priya" in capsys.readouterr().out
    monkeypatch.setenv("EVENKEEL_HOME", str(tmp_path / "trainer"))
    assert cli.main(["progress", "import", str(saved)]) == 1
    assert "--trust" in capsys.readouterr().out
    assert cli.main(["progress", "import", str(saved), "--trust"]) == 0
    out = capsys.readouterr().out
    assert "Priya: " in out
    assert "new calls, 7 lessons, with their own words." in out
    assert cli.main(["progress", "import", str(saved.parent), "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)["files"]
    assert [each["status"] for each in told] == ["nothing-new"]


def test_a_changed_file_fails_with_its_reason(saved, capsys):
    saved.write_bytes(saved.read_bytes().replace(b"settled", b"Settled", 1))
    assert cli.main(["progress", "verify", str(saved), "--format", "json"]) == 1
    (told,) = json.loads(capsys.readouterr().out)["files"]
    assert told["reason"] == "line-changed"


def test_saving_asks_who_is_meant_where_several_practise(saved, capsys):
    weeks = Weeks(find_places().database, name="Tom", at=EVENING + timedelta(days=1))
    weeks.close()
    assert cli.main(["progress", "export", str(saved)]) == 1
    assert "Practising here: Priya, Tom." in capsys.readouterr().err
    assert cli.main(["progress", "export", str(saved), "--learner", "tom"]) == 0
