"""The trainer's side of the window, through the composition root and on a real file."""

from __future__ import annotations

import csv
from datetime import date
from functools import partial

import openpyxl
import pytest
from PySide6.QtWidgets import QTableView

from coach.clock import FixedClock
from coach.dialogue.model import Answer, Mode
from coach.exchange.correcting import correct, hand_back
from coach.exchange.incoming import Inbox
from coach.exchange.outgoing import progress_file
from coach.scoring.evidence import Correction
from coach.store.collected import EVER, Collected
from coach.store.file import ProgressFile
from coach.store.learners import Learners
from coach.store.passcode import Passcode
from coach.store.people import People
from tests.helpers.handed_in import Elsewhere
from tests.helpers.reading import button, cut_words, has_button, reads, seen, settle, small_targets
from tests.helpers.trainers_window import NOW, answer_dialogs, cells, open_app
from ui.tasks import InlineTasks
from ui.widgets.button import Button
from ui.widgets.switch_row import SwitchRow

pytestmark = pytest.mark.qt_log_ignore("pipewire", "pa_context_connect", "No audio device")


@pytest.fixture
def app(qtbot, look):
    app = open_app(qtbot, look, InlineTasks())
    yield app
    app.close()


@pytest.fixture
def team(app):
    app.go_to("team")
    settle()
    return app.window.page("team")


@pytest.fixture
def choose(monkeypatch):
    """Answer the next file dialogs with these paths."""

    return partial(answer_dialogs, monkeypatch)


def table(team):
    """What the table shows, row by row."""
    return cells(team.people.findChild(QTableView))


def pick(team, *names):
    view = team.people.findChild(QTableView)
    view.clearSelection()
    for row, shown in enumerate(table(team)):
        if shown[0] in names:
            view.selectRow(row)


def bring_in(team, choose, tmp_path, *names):
    away = [Elsewhere(name, calls=6, seed=seed) for seed, name in enumerate(names)]
    choose(*(each.hands_in(tmp_path) for each in away))
    button(team.people, "Take in work…").click()
    settle()
    return away


def test_the_team_is_in_the_navigation_only_for_those_who_train_others(app):
    rail = button(app.window, "Team")
    assert rail.isVisibleTo(app.window)
    app.go_to("settings")
    trains = button(app.window.page("settings"), "I look after other people")
    trains.click()
    assert (
        not button(app.window, "Team").isVisibleTo(app.window)
        if has_button(app.window, "Team")
        else True
    )
    assert not app.session.settings.now.trains_others


def test_a_spreadsheet_is_shown_first_and_changes_the_team_only_when_agreed(team, choose, tmp_path):
    path = tmp_path / "people.csv"
    path.write_bytes("Name;Group\nPriya Shah;Days\n;Days\nTom Hale;Nights\n".encode("latin-1"))
    choose(path)
    button(team.people, "From a spreadsheet…").click()
    settle()
    assert "2 new, 0 changed" in reads(team.sheet)
    assert "Row 3: There is no name in this row" in reads(team.sheet)
    assert table(team) == []
    button(team.sheet, "Make these changes").click()
    settle()
    assert [row[:2] for row in table(team)] == [["Priya Shah", "Days"], ["Tom Hale", "Nights"]]


def test_first_files_ask_and_are_taken_in_once_trusted(team, choose, tmp_path):
    bring_in(team, choose, tmp_path, "Priya", "Tom")
    assert "This is the first file from Priya." in reads(team.arrivals)
    button(team.arrivals, "Trust all of them").click()
    settle()
    assert "Priya: 6 new calls, one lesson" in reads(team.arrivals)
    button(team.arrivals, "Back to the team").click()
    settle()
    assert [row[0::2][:2] for row in table(team)] == [["Priya", "6"], ["Tom", "6"]]
    button(team.people, "Take in work…").click()
    settle()
    assert "was taken in before; nothing changed" in reads(team.arrivals)


def test_a_file_that_was_changed_is_refused_with_its_reason(team, choose, tmp_path):
    path = Elsewhere("Priya").hands_in(tmp_path)
    path.write_bytes(
        path.read_bytes().replace(b"settled", b"Settled").replace(b"partly", b"Partly")
    )
    choose(path)
    button(team.people, "Take in work…").click()
    settle()
    assert "A line of this file was changed after it was signed." in reads(team.arrivals)


def test_people_are_assigned_grouped_and_archived(team, choose, tmp_path):
    bring_in(team, choose, tmp_path, "Priya", "Tom")
    button(team.arrivals, "Trust all of them").click()
    button(team.arrivals, "Back to the team").click()
    pick(team, "Priya")
    button(team.people, "Assign…").click()
    team.assign.given.emit("path", "first-week", date(2026, 1, 1), date(2026, 1, 20))
    settle()
    assert [row[6] for row in table(team)] == ["1", ""]
    pick(team, "Tom")
    button(team.people, "Group…").click()
    team.group.given.emit("Nights")
    settle()
    assert [row[1] for row in table(team)] == ["", "Nights"]
    pick(team, "Tom")
    button(team.people, "Archive").click()
    settle()
    assert [row[0] for row in table(team)] == ["Priya"]


def test_one_person_shows_two_moments_with_the_words_and_what_they_have_to_do(
    team, choose, tmp_path
):
    bring_in(team, choose, tmp_path, "Priya")
    button(team.arrivals, "Add as somebody new").click()
    button(team.arrivals, "Back to the team").click()
    pick(team, "Priya")
    button(team.people, "Assign…").click()
    team.assign.given.emit("scenario", "chairs-at-four", date(2026, 1, 1), date(2026, 1, 2))
    settle()
    pick(team, "Priya")
    button(team.people, "Look at one person").click()
    settle()
    words = reads(team.person)
    assert "To talk about" in words
    assert "“You rang twice and heard nothing." in words
    assert "6 calls" in words
    button(team.person, "Take back: The chairs came at four").click()
    settle()
    assert not has_button(team.person, "Take back: The chairs came at four")


def test_the_report_on_screen_is_the_one_in_every_file(app, team, choose, tmp_path):
    bring_in(team, choose, tmp_path, "Priya", "Tom")
    button(team.arrivals, "Trust all of them").click()
    button(team.arrivals, "Back to the team").click()
    button(team.people, "Report…").click()
    settle()
    team.report.asked.emit("year", "", "", "", "")
    settle()
    views = [each for each in team.report.findChildren(QTableView) if each.isVisible()]
    shown = views[0].model()
    found = [[shown.index(row, column).data() for column in (0, 2)] for row in range(2)]
    assert found == [["Priya", "6"], ["Tom", "6"]]
    for form, name in (("xlsx", "r.xlsx"), ("csv", "r.csv"), ("pdf", "r.pdf"), ("moodle", "m.csv")):
        choose(tmp_path / name)
        team.report.save_wanted.emit(form)
        settle()
        assert (tmp_path / name).stat().st_size > 0
    rows = list(csv.reader((tmp_path / "r.csv").read_text(encoding="utf-8-sig").splitlines()))
    sheet = openpyxl.load_workbook(tmp_path / "r.xlsx")["People"]
    assert (
        [row[2] for row in rows[1:]] == [str(cell.value) for cell in sheet["C"][1:]] == ["6", "6"]
    )
    assert "The report is saved as r.pdf." in " ".join(
        " ".join(bar.words) for bar in app.window.messages
    )


def test_the_passcode_keeps_the_table_shut_until_it_is_given(app):
    Passcode(app.session.desk.file).set("4071")
    app.go_to("team")
    settle()
    team = app.window.page("team")
    assert team.in_front is team.lock
    team.lock.given.emit("4072")
    settle()
    assert "That is not the passcode." in reads(team.lock)
    team.lock.given.emit("4071")
    settle()
    assert has_button(team, "Take in work…")


def test_a_watched_folder_takes_work_in_and_says_when_it_is_gone(
    app, team, choose, tmp_path, qtbot
):
    folder = tmp_path / "shared"
    folder.mkdir()
    choose(folder)
    button(team.people, "Watch a folder…").click()
    settle()
    assert f"Watching {folder}" in reads(team)
    with qtbot.waitSignal(app.team.files.came_in, timeout=5000):
        Elsewhere("Priya").hands_in(folder)
    settle()
    assert "This is the first file from Priya." in reads(team.arrivals)
    for each in folder.iterdir():
        each.unlink()
    folder.rmdir()
    qtbot.waitUntil(lambda: bool(app.window.messages), timeout=5000)
    assert "The folder you watch is no longer there." in " ".join(app.window.messages[0].words)


def test_a_learner_saves_their_work_and_their_words_stay_unless_they_say(app, choose, tmp_path):
    app.go_to("settings")
    settle()
    page = app.window.page("settings")
    assert "Your key is" in reads(page.hand_in)
    choose(tmp_path / "mine.evenkeel")
    button(page, "Save my work for my trainer…").click()
    settle()
    assert b'"words":false' in (tmp_path / "mine.evenkeel").read_bytes()
    button(page, "Let your own words go along").click()
    button(page, "Save my work for my trainer…").click()
    settle()
    assert b'"words":true' in (tmp_path / "mine.evenkeel").read_bytes()


def test_a_call_is_scored_by_two_trainers_and_their_agreement_is_shown(team, choose, tmp_path):
    bring_in(team, choose, tmp_path, "Priya")
    button(team.arrivals, "Add as somebody new").click()
    button(team.arrivals, "Back to the team").click()
    pick(team, "Priya")
    button(team.people, "Look at one person").click()
    settle()
    for name, taken_away in (("Ruth", 0), ("Omar", 1)):
        scores = [each for each in seen(team.person, Button) if each.text() == "Score it…"]
        scores[0].click()
        settle()
        team.scoring.named.emit(name)
        settle()
        switches = list(seen(team.scoring, SwitchRow))
        switches[taken_away].click()
        button(team.scoring, "Keep these scores").click()
        settle()
    scores = [each for each in seen(team.person, Button) if each.text() == "Score it…"]
    scores[0].click()
    settle()
    total = len(list(seen(team.scoring, SwitchRow)))
    assert f"Omar and Ruth say the same of {total - 2} of {total} findings" in reads(team.scoring)
    button(team.scoring, "Back to the team").click()
    pick(team, "Priya")
    button(team.people, "Look at one person").click()
    choose(tmp_path / "back.evenkeel")
    button(team.person, "Hand corrections back…").click()
    settle()
    assert (tmp_path / "back.evenkeel").read_bytes().count(b'"record":"correction"') >= 1


def test_a_learner_takes_a_trainers_corrections_in_once_they_trust_them(app, choose, tmp_path):
    desk, learner = app.session.desk, app.session.learner
    call = app.session.practice.begin("chairs-at-four", seed=7)
    call.answer(Answer(mode=Mode.PICKED, choice="a"))
    call.leave()
    seen_before = [each for each in desk.attempts.evidence(learner.id) if each.turn == 1]
    taken_away = seen_before[0].finding
    trainer = Trainer(tmp_path)
    trainer.take_in(desk, learner)
    trainer.says_not(call.attempt, 1, taken_away)
    choose(trainer.hands_back(learner.id))
    app.go_to("settings")
    settle()
    page = app.window.page("settings")
    button(page, "Take in what my trainer handed back…").click()
    settle()
    assert "This is the first file from Omar" in reads(page.hand_in)
    button(page, "Yes, take it in").click()
    settle()
    left = [each.finding for each in desk.attempts.evidence(learner.id) if each.turn == 1]
    assert taken_away not in left
    assert len(left) == len(seen_before) - 1
    trainer.file.close()


class Trainer:
    """A trainer called Omar on another computer."""

    def __init__(self, folder):
        self.path = folder / "omar.evenkeel"
        self.file = ProgressFile(folder / "omar" / "e.db")
        self.learners, self.collected = Learners(self.file), Collected(self.file)
        self.omar = self.learners.add("Omar", NOW)

    def take_in(self, desk, learner):
        data = progress_file(desk.learners, desk.attempts, learner, NOW, words=False)
        self.path.write_bytes(data)
        inbox = Inbox(People(self.file), self.collected, FixedClock(NOW))
        assert [each.new for each in inbox.take_in([self.path], trust_all=True)] == [1]

    def says_not(self, call, turn, finding):
        (kept,) = self.collected.calls(*EVER)
        said = [Correction(turn=turn, finding=finding, shown=False, by="Omar")]
        assert kept.id == call
        correct(self.collected, kept, "Omar", said, NOW)

    def hands_back(self, profile):
        calls = self.collected.calls(*EVER)
        data = hand_back(self.learners, self.omar, self.collected, profile, calls, NOW)
        self.path.write_bytes(data)
        return self.path


def test_the_table_is_sorted_and_searched(team, choose, tmp_path):
    bring_in(team, choose, tmp_path, "Priya", "Tom", "Zoë")
    button(team.arrivals, "Trust all of them").click()
    button(team.arrivals, "Back to the team").click()
    view = team.people.findChild(QTableView)
    model = view.model()
    model.sort_by(0, descending=True)
    assert [row[0] for row in table(team)] == ["Zoë", "Tom", "Priya"]
    model.find("to")
    assert [row[0] for row in table(team)] == ["Tom"]
    model.find("")
    model.only("overdue")
    assert table(team) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_and_every_target_is_large_enough(app, team, choose, tmp_path, look, scale):
    bring_in(team, choose, tmp_path, "Priya", "Tom")
    look.choose(theme="light", text_scale=scale, reduced_motion=True)
    app.window.resize(1024, 640)
    settle()
    for panel in (team.arrivals, team.people):
        assert cut_words(panel) == []
        assert small_targets(panel, 32) == []
        team.show_table()
        settle()
