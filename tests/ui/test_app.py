"""The whole window through its composition root: first meeting, trouble, coming back tomorrow."""

from __future__ import annotations

import pytest

from coach.clock import SystemClock
from coach.desk import open_desk
from coach.library.pack import make_pack
from coach.places import find_places
from coach.settings import SettingsFile
from coach.store.file import ProgressFile
from tests.helpers.hostile_packs import GOOD
from tests.helpers.reading import button, has_button, reads, settle
from tests.helpers.small_library import lay_out
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
    assert not second.claim()  # before the first can be called too: its window is just opening
    first.listen()
    with qtbot.waitSignal(first.called, timeout=3000):
        assert not second.claim()
    first.release()
    assert second.claim()
    second.release()


@pytest.fixture
def small_program(tmp_path, monkeypatch):
    """The program with a small library, for what reads all of it again and again."""
    program = find_places().resources.parent
    folder = lay_out(tmp_path / "program").content.parent
    (folder / "resources").symlink_to(program / "resources")
    (folder / "content" / "judge").symlink_to(program / "content" / "judge")
    monkeypatch.setattr("coach.places._program_folder", lambda: folder)


@pytest.mark.usefixtures("small_program")
def test_a_pack_is_looked_into_added_taken_out_and_put_back(start, tmp_path):
    make_learner()
    app = start()
    app.go_to("settings")
    section = app.session.page("settings").packs
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "ines.yaml").write_text(GOOD.replace("age: 44", "age: old"), encoding="utf-8")
    pack = tmp_path / "ferry.ekpack"
    pack.write_bytes(make_pack(folder))
    app.preferences.packs.look_into(pack)
    assert "ferry/ines.yaml:5" in reads(section)
    assert not has_button(section, "Add it to the library")

    (folder / "ines.yaml").write_text(GOOD, encoding="utf-8")
    pack.write_bytes(make_pack(folder))
    app.preferences.packs.look_into(pack)
    assert "In it: Ines Duarte." in reads(section)
    button(section, "Add it to the library").click()
    assert "ines-duarte" in people(app)
    settle()
    button(section, "Take out ferry").click()
    assert "ines-duarte" not in people(app)
    next(bar for bar in app.window.messages if "out of the library" in bar.words[0]).acted.emit()
    assert "ines-duarte" in people(app)


def test_what_is_no_pack_is_refused_in_words_and_changes_nothing(start, tmp_path):
    make_learner()
    app = start()
    app.go_to("settings")
    path = tmp_path / "holiday.zip"
    path.write_bytes(b"no archive at all")
    app.preferences.packs.look_into(path)
    assert "This pack was not opened" in messages(app)
    app.preferences.packs.look_into(tmp_path / "gone.zip")
    assert "could not be read" in messages(app)
    assert not list(find_places().data.glob("packs/*"))


def people(app: App) -> list[str]:
    return [str(each.id) for each in app.session.shelf.personas]


def test_larger_text_leaves_the_page_its_room_at_once_and_messages_their_edge(start, look, qtbot):
    app = start()
    app.window.page("welcome").finished.emit("Priya", "look")
    app.window.resize(1280, 800)
    settle()
    page = app.window.page("home")
    assert "Nothing leaves" in reads(app.window)
    top = page.mapTo(app.window, page.rect().topLeft()).y()
    look.choose(text_scale=2.0)
    settle()
    assert "Nothing leaves" not in reads(app.window)
    assert page.width() > 1000
    app.window.say("The disk is full.")
    settle()
    (bar,) = app.window.messages
    assert bar.mapTo(app.window, bar.rect().topLeft()).y() > top == 0
    button(bar, "Close this message").click()
    qtbot.waitUntil(lambda: page.mapTo(app.window, page.rect().topLeft()).y() == top)
