"""Work that takes a while: the window says so, shows how far it is, and lets it be stopped."""

from __future__ import annotations

import threading

import pytest

from coach.xapi.receiver import Account
from coach.xapi.sending import keep_account, tally
from tests.helpers.handed_in import Elsewhere
from tests.helpers.reading import button, reads, seen, settle
from tests.helpers.record_store import PASSWORD, RecordStore, speak_to_this_computer_only
from tests.helpers.trainers_window import answer_dialogs, open_app, said
from ui.tasks import ThreadTasks
from ui.widgets.under_way_bar import UnderWayBar

pytestmark = pytest.mark.qt_log_ignore("pipewire", "pa_context_connect", "No audio device")


@pytest.fixture
def no_network(monkeypatch):
    """The record store of these tests is on this computer."""
    speak_to_this_computer_only(monkeypatch)


@pytest.fixture
def app(qtbot, look):
    app = open_app(qtbot, look, ThreadTasks())
    yield app
    app.close()


@pytest.fixture
def team(app, qtbot):
    app.go_to("team")
    team = app.window.page("team")
    qtbot.waitUntil(lambda: "Nobody here yet" in reads(team), timeout=5000)
    return team


@pytest.fixture
def busy(app):
    """Keep the background thread busy, from when it is begun until it is let go."""
    let_go = threading.Event()

    def begin():
        app.session.do(lambda: let_go.wait(20), lambda _held: None)
        return let_go

    yield begin
    let_go.set()


def strip(app, qtbot):
    """Wait for the strip above the page."""
    qtbot.waitUntil(lambda: any(seen(app.window, UnderWayBar)), timeout=5000)
    settle()
    return next(seen(app.window, UnderWayBar))


def test_a_spreadsheet_that_is_stopped_changes_nothing(
    app, team, busy, qtbot, monkeypatch, tmp_path
):
    path = tmp_path / "people.csv"
    path.write_text("Name\n" + "".join(f"Person {number}\n" for number in range(3000)))
    answer_dialogs(monkeypatch, path)
    let_go = busy()
    button(team.people, "From a spreadsheet…").click()
    shown = strip(app, qtbot)
    assert "Reading people.csv." in reads(shown)
    button(shown, "Stop").click()
    assert "Stopping…" in reads(shown)
    let_go.set()
    qtbot.waitUntil(lambda: "Your team is as it was." in said(app), timeout=5000)
    assert team.in_front is not team.sheet
    settle()
    assert not any(seen(app.window, UnderWayBar))


def test_a_report_that_is_stopped_leaves_no_file(app, team, busy, qtbot, monkeypatch, tmp_path):
    button(team.people, "Report…").click()
    qtbot.waitUntil(lambda: "Nothing in these days." in reads(team.report), timeout=5000)
    let_go = busy()
    answer_dialogs(monkeypatch, tmp_path / "report.csv")
    button(team.report, "Save it as CSV").click()
    button(strip(app, qtbot), "Stop").click()
    let_go.set()
    qtbot.waitUntil(lambda: "No report was saved." in said(app), timeout=5000)
    assert list(tmp_path.glob("report*")) == []


def test_sending_that_is_stopped_keeps_the_others_for_later(
    app, team, qtbot, monkeypatch, tmp_path
):
    store = RecordStore()
    store.moods = ["slow"]
    file = app.session.desk.file
    account = Account(address=store.address, user="coach", password=PASSWORD)
    answer_dialogs(monkeypatch, Elsewhere("Priya", calls=70).hands_in(tmp_path))
    button(team.people, "Take in work…").click()
    qtbot.waitUntil(lambda: "Add as somebody new" in reads(team.arrivals), timeout=5000)
    button(team.arrivals, "Add as somebody new").click()
    qtbot.waitUntil(lambda: "70 new calls" in reads(team.arrivals), timeout=5000)
    app.session.do(lambda: keep_account(file, account), lambda _kept: None)
    app.go_to("settings")
    button(app.window.page("settings"), "Send what is new").click()
    shown = strip(app, qtbot)
    assert "Sending what is new" in reads(shown)
    button(shown, "Stop").click()
    store.let_go.set()
    qtbot.waitUntil(lambda: "50 arrived." in said(app), timeout=5000)
    assert "It was stopped before the others." in said(app)
    found = []
    app.session.do(lambda: tally(file), found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=5000)
    assert (found[0].sent, found[0].waiting) == (50, 21)
    button(app.window.page("settings"), "Send what is new").click()
    qtbot.waitUntil(lambda: "21 arrived." in said(app), timeout=5000)
    assert set(store.delivered.values()) == {1}
    store.close()
