"""A trainer's work in the real window, with keys and nothing else: people, their work, a report."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTableView

from coach.store.passcode import Passcode
from tests.helpers.handed_in import Elsewhere
from tests.helpers.keyboard import Keyboard
from tests.helpers.reading import reads
from tests.helpers.trainers_window import answer_dialogs, cells, open_app
from ui.tasks import InlineTasks

pytestmark = pytest.mark.qt_log_ignore("pipewire", "pa_context_connect", "No audio device")

SHEET = "Name,Email,Team\nTom Hale,tom@example.org,Nights\nZoë Marsh,zoe@example.org,Days\n"


@pytest.fixture
def keys():
    return Keyboard()


@pytest.fixture
def app(qtbot, look):
    app = open_app(qtbot, look, InlineTasks())
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    yield app
    app.close()


def team(app):
    return app.window.page("team")


def rows(app):
    return cells(team(app).people.findChild(QTableView))


def test_people_and_their_work_are_taken_in_grouped_asked_scored_and_reported(
    app, keys, monkeypatch, tmp_path
):
    keys.press("Ctrl+6")
    assert app.window.in_front == "team"
    keys.uses("Add somebody")
    keys.types("Priya Shah")
    keys.uses("Add to the team")
    assert [row[0] for row in rows(app)] == ["Priya Shah"]

    sheet = tmp_path / "people.csv"
    sheet.write_text(SHEET, encoding="utf-8")
    answer_dialogs(monkeypatch, sheet)
    keys.uses("From a spreadsheet")
    keys.uses("Make these changes")
    assert [row[0] for row in rows(app)] == ["Priya Shah", "Tom Hale", "Zoë Marsh"]

    away = [Elsewhere(name, calls=3, seed=at) for at, name in enumerate(("Priya Shah", "Tom Hale"))]
    answer_dialogs(monkeypatch, *(each.hands_in(tmp_path) for each in away))
    keys.uses("Take in work")
    keys.uses("Trust all of them")
    assert "2 of 2 files brought something new." in reads(team(app))
    keys.uses("Back to the team")
    assert [row[2] for row in rows(app)[:2]] == ["3", "3"]

    keys.walks("Your people")
    keys.press("Down", "Home")
    keys.uses("Group")
    keys.types("Mornings")
    keys.uses("Put them in it")
    assert "Mornings" in [row[1] for row in rows(app)]

    keys.walks("Your people")
    keys.press("Home")
    keys.uses("Assign")
    keys.walks("Assign")
    keys.press("Space")
    keys.walks("Your people")
    keys.press("Home", "Return")
    assert "Asked to do" in reads(team(app))
    keys.uses("Score: ")
    keys.walks("Scored by")
    keys.uses("It is there too")
    keys.uses("Keep these scores")
    keys.uses("Back to the team")

    answer_dialogs(monkeypatch, tmp_path / "report.pdf")
    keys.uses("Report")
    keys.uses("Save it as PDF")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_the_trainers_side_is_opened_with_its_passcode(app, keys):
    Passcode(app.session.desk.file).set("otter")
    keys.press("Ctrl+6")
    assert "The trainer’s side is locked" in reads(team(app))
    keys.types("seal")
    keys.press("Return")
    assert "That is not the passcode." in reads(team(app))
    keys.types("otter")
    keys.press("Return")
    assert "Nobody here yet" in reads(team(app))
    assert keys.name.startswith("From a spreadsheet")
