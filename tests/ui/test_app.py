"""The whole window through its composition root: first meeting, trouble, coming back tomorrow."""

from __future__ import annotations

import pytest

from coach.clock import SystemClock
from coach.desk import open_desk
from coach.places import find_places
from coach.settings import SettingsFile
from coach.store.file import ProgressFile
from ui.app import App
from ui.first_instance import FirstInstance
from ui.tasks import InlineTasks

# What Qt says of a computer without PipeWire and without a sound server.
pytestmark = pytest.mark.qt_log_ignore("pipewire", "pa_context_connect", "No audio device")


@pytest.fixture
def start(qtbot, look, own_home):
    """Start the window as it stands on this disk; everything is closed at the end."""
    started: list[App] = []

    def begin() -> App:
        places = find_places()
        settings = SettingsFile(places.data / "settings.json")
        settings.change(voice="none")
        app = App(
            places=places, clock=SystemClock(), tasks=InlineTasks(), settings=settings, look=look
        )
        qtbot.addWidget(app.window)
        app.window.show_page("home")
        app.window.show()
        app.opening.open()
        started.append(app)
        return app

    yield begin
    for app in started:
        app.close()


def make_learner(name: str = "Priya") -> None:
    desk = open_desk(find_places(), SystemClock())
    desk.learners.add(name, desk.clock.now())
    desk.close()


def messages(app: App) -> str:
    return " ".join(" ".join(bar.words) for bar in app.window.messages)


def test_somebody_new_is_met_and_somebody_known_comes_home(start):
    app = start()
    assert app.window.in_front == "welcome"
    app.window.page("welcome").finished.emit("Priya", "look")
    assert app.window.in_front == "home"
    app.close()
    again = start()
    assert again.window.in_front == "home"
    assert again.session.learner.name == "Priya"


def test_a_first_lesson_is_one_press_away(start):
    app = start()
    app.window.page("welcome").finished.emit("", "lesson")
    assert app.window.in_front == "lesson"


def test_a_damaged_file_is_said_and_its_last_copy_brings_everything_back(start):
    make_learner("Priya")
    places = find_places()
    places.database.write_bytes(b"\x00" * 4096)
    app = start()
    assert app.window.in_front == "trouble"
    app.window.page("trouble").restore_wanted.emit()
    assert app.window.in_front in ("home", "welcome")
    assert list(places.data.glob("*-set-aside-*"))


def test_a_damaged_file_without_a_copy_can_be_put_aside(start):
    places = find_places()
    places.data.mkdir(parents=True)
    places.database.write_bytes(b"no database" * 900)
    app = start()
    assert app.window.in_front == "trouble"
    app.window.page("trouble").start_new_wanted.emit()
    assert app.window.in_front == "welcome"
    assert list(places.data.glob("*-set-aside-*"))


def test_a_newer_file_is_refused_and_left_as_it_is(start):
    make_learner()
    file = ProgressFile(find_places().database)
    with file.writing() as db:
        db.execute("PRAGMA user_version = 99")
    file.close()
    before = find_places().database.read_bytes()
    app = start()
    assert app.window.in_front == "trouble"
    assert find_places().database.read_bytes() == before


def test_every_place_of_the_navigation_opens_without_a_message(start):
    make_learner()
    app = start()
    for name in ("methods", "calls", "progress", "settings", "home"):
        app.go_to(name)
        assert app.window.in_front == name
    assert messages(app) == ""


def test_settings_that_make_no_sense_are_named_once(start):
    make_learner()
    places = find_places()
    (places.data / "settings.json").write_text('{"theme": "plaid"}')
    settings = SettingsFile(places.data / "settings.json")
    assert settings.problems
    app = start()
    assert app.window.in_front == "home"


def test_deleting_everything_leads_back_to_the_first_meeting(start):
    make_learner()
    app = start()
    app.go_to("settings")
    app.window.page("settings").delete_everything_wanted.emit()
    assert app.window.in_front == "welcome"
    app.close()
    assert start().window.in_front == "welcome"


def test_a_second_instance_calls_the_first_and_steps_back(qtbot, tmp_path):
    first, second = FirstInstance(tmp_path), FirstInstance(tmp_path)
    assert first.claim()
    with qtbot.waitSignal(first.called, timeout=3000):
        assert not second.claim()
    first.release()
    assert second.claim()
    second.release()
