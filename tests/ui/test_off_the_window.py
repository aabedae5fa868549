"""The window never waits: its own thread leaves progress file and judge to another one."""

from __future__ import annotations

import threading
import traceback
from contextlib import contextmanager

import pytest

from coach.clock import SystemClock
from coach.judging import network
from coach.library.model import ScenarioId
from coach.places import find_places
from coach.settings import SettingsFile
from coach.store.file import ProgressFile
from tests.helpers.every_page import walk
from tests.helpers.learners_window import know
from tests.helpers.reading import button, settle
from ui.app import App
from ui.tasks import InlineTasks, ThreadTasks

pytestmark = pytest.mark.qt_log_ignore("pipewire", "pa_context_connect", "No audio device")


class MarkedTasks(InlineTasks):
    """Does work at once, and knows while it lasts that the window would not wait for it."""

    is_away = False

    def run(self, work, done, failed):
        def marked():
            self.is_away = True
            try:
                return work()
            finally:
                self.is_away = False

        super().run(marked, done, failed)


def test_a_walk_through_every_page_leaves_the_progress_file_to_the_background(
    qtbot, look, own_home, monkeypatch
):
    tasks = MarkedTasks()
    asked = {True: 0, False: 0}
    by_the_window = set()

    def note():
        asked[tasks.is_away] += 1
        if not tasks.is_away:
            calls = [each for each in traceback.extract_stack() if "/ui/" in each.filename]
            by_the_window.add(f"{calls[-1].filename}:{calls[-1].lineno}")

    rows, writing = ProgressFile.rows, ProgressFile.writing

    def noted_rows(file, *question):
        note()
        return rows(file, *question)

    @contextmanager
    def noted_writing(file):
        note()
        with writing(file) as database:
            yield database

    monkeypatch.setattr(ProgressFile, "rows", noted_rows)
    monkeypatch.setattr(ProgressFile, "writing", noted_writing)
    places = find_places()
    settings = SettingsFile(places.data / "settings.json")
    settings.change(voice="none", recall_first=False)
    app = App(places=places, clock=SystemClock(), tasks=tasks, settings=settings, look=look)
    qtbot.addWidget(app.window)
    app.window.show_page("home")
    app.window.show()
    for _name in walk(app, lesson_steps=2):
        settle()
    app.close()
    assert asked[True] > 50
    assert by_the_window == set()


def test_the_judge_has_read_the_written_replies_before_one_answers_and_never_in_the_window(
    qtbot, look, own_home, monkeypatch
):
    read = []
    states = network.lower_states

    def noted(lower, ids):
        read.append(threading.current_thread())
        return states(lower, ids)

    monkeypatch.setattr(network, "lower_states", noted)
    know("Priya")
    places = find_places()
    settings = SettingsFile(places.data / "settings.json")
    settings.change(voice="none", recall_first=False, explain_each_reply=False)
    app = App(places=places, clock=SystemClock(), tasks=ThreadTasks(), settings=settings, look=look)
    qtbot.addWidget(app.window)
    app.window.show_page("home")
    app.window.show()
    app.opening.open()
    qtbot.waitUntil(lambda: app.session._practice is not None, timeout=20_000)
    app.calls.take(ScenarioId("chairs-at-four"))
    qtbot.waitUntil(lambda: app.window.in_front == "practice", timeout=20_000)
    page = app.window.page("practice")
    button(page, "Take the call").click()
    written = len(page._choices)
    # A word to try the network with, the moment, and what is written for it.
    qtbot.waitUntil(lambda: len(read) == 2 + 1 + written, timeout=20_000)
    read_ahead = len(read)
    page._on_said("You were sat there till four and rang three times, and nobody rang back.")
    qtbot.waitUntil(lambda: bool(page._asked[0]), timeout=20_000)
    assert len(read) > read_ahead
    assert threading.main_thread() not in read
    app.close()
