"""Everything stored about you, through the whole window: copies, one file of it all, deletion."""

from __future__ import annotations

import random
import zipfile

import pytest
from PySide6.QtWidgets import QPushButton

from coach.clock import SystemClock
from coach.desk import open_desk
from coach.places import find_places
from tests.helpers.learners_window import open_window
from tests.helpers.practised import practise
from tests.helpers.reading import button, has_button, reads, seen, settle
from ui.pages.settings.copies import CopiesPart

pytestmark = pytest.mark.qt_log_ignore("pipewire", "pa_context_connect", "No audio device")


@pytest.fixture
def app(qtbot, look, own_home):
    """A window at the settings of somebody with a copy of one call and two calls now."""
    places = find_places()
    for calls in (1, 1):
        desk = open_desk(places, SystemClock())
        practise(desk, calls=calls, luck=random.Random(calls))
        kept = places.data / "backups" / "evenkeel-20260301T120000Z.db"
        if not kept.exists():
            desk.file.copy_to(kept)
        desk.close()
    app = open_window(qtbot, look)
    app.go_to("settings")
    settle()
    yield app
    app.close()


def calls(app):
    return len(app.session.desk.attempts.of(app.session.learner.id))


def part(app):
    return app.window.page("settings").findChild(CopiesPart)


def compare_oldest(app):
    button(part(app), "Look through the copies…").click()
    settle()
    next(
        each for each in seen(part(app), QPushButton) if "1 March" in each.accessibleName()
    ).click()
    settle()


def test_a_copy_is_compared_with_now_before_it_is_put_back(app):
    compare_oldest(app)
    said = reads(part(app))
    assert "Two calls of yours" in said
    assert "One call of yours" in said
    assert "so that you can go back" in said
    button(part(app), "Leave it as it is").click()
    settle()
    assert calls(app) == 2
    assert not has_button(part(app), "Put the copy back")


def test_a_copy_is_put_back_and_what_was_there_before_comes_back_with_one_press(app):
    compare_oldest(app)
    button(part(app), "Put the copy back").click()
    settle()
    assert calls(app) == 1
    bar = next(each for each in app.window.messages if "put back" in each.words[0])
    bar.acted.emit()
    settle()
    assert calls(app) == 2


def test_a_copy_that_went_bad_meanwhile_changes_nothing_and_says_so(app):
    compare_oldest(app)
    (find_places().data / "backups" / "evenkeel-20260301T120000Z.db").write_bytes(b"bad")
    button(part(app), "Put the copy back").click()
    settle()
    assert calls(app) == 2
    assert any("not put back" in each.words[0] for each in app.window.messages)


def test_all_of_it_is_saved_as_one_file(app, tmp_path):
    app.preferences.keeping.save(tmp_path / "mine.zip")
    with zipfile.ZipFile(tmp_path / "mine.zip") as archive:
        assert sum(name.startswith("calls/") for name in archive.namelist()) == 2


def test_the_list_says_where_each_thing_lies_and_how_much_it_is(app):
    said = reads(app.window.page("settings")).replace("\u200b", "")
    assert f"{find_places().database}, 0." in said
    assert "nothing yet" in said
    assert "journal of the last days" in said


def test_deleted_means_welcomed_as_somebody_new(app):
    app.window.page("settings").delete_everything_wanted.emit()
    settle()
    assert app.window.in_front == "welcome"
    assert app.session.desk.learners.all() == ()
