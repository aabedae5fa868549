"""The main job of each page a learner meets, done in the real window with keys and nothing else."""

from __future__ import annotations

import dataclasses
import re

import pytest
from msgspec.structs import replace

from coach.clock import FixedClock
from coach.desk import open_desk
from coach.places import find_places
from coach.settings import SettingsFile
from tests.helpers.keyboard import Keyboard
from tests.helpers.reading import reads, settle
from tests.helpers.trainers_window import NOW, answer_dialogs
from tests.helpers.weeks import Weeks
from ui.app import App
from ui.tasks import InlineTasks

pytestmark = pytest.mark.qt_log_ignore("pipewire", "pa_context_connect", "No audio device")


STORY = {
    "What would you call it?": "The kettle came back twice",
    "Where were you, and when?": "At the counter on a wet Monday, with two people waiting.",
    "What did they say first?": "It is me again, Tamsin, with the same kettle.",
    "What had happened to them?": "The second one leaks as well.",
    "What did it do to them?": "I have had no tea in the house for a week.",
    "What did they want?": "One that holds water.",
    "What could you do for them?": "Open the box and fill it there and then.",
}


@pytest.fixture
def keys():
    return Keyboard()


@pytest.fixture
def start(qtbot, look):
    """Open the window over what is stored, as it stands on a day."""
    opened = []

    def begin(at=NOW, **changed):
        places = find_places()
        settings = SettingsFile(places.data / "settings.json")
        settings.change(voice="none", recall_first=False, **changed)
        app = App(
            places=places, clock=FixedClock(at), tasks=InlineTasks(), settings=settings, look=look
        )
        qtbot.addWidget(app.window)
        app.window.resize(1280, 800)
        app.window.show_page("home")
        app.window.show()
        app.window.activateWindow()
        qtbot.waitUntil(app.window.isActiveWindow)
        app.opening.open()
        settle()
        opened.append(app)
        return app

    yield begin
    for app in opened:
        app.close()


def front(app):
    return app.window.page(app.window.in_front)


def test_somebody_new_says_a_name_and_reads_a_first_lesson_to_its_end(start, keys):
    app = start()
    keys.types("Priya")
    keys.walks("Look around first")
    keys.press("Return")
    assert app.window.in_front == "home"
    assert "Good morning, Priya" in reads(front(app))
    keys.walks("Start the lesson")
    keys.press("Return")
    assert app.window.in_front == "lesson"
    at, of = place(app)
    while at < of:
        keys.press("A", "1", "Alt+Right")  # an answer, where there is a quick check
        assert place(app) == (at + 1, of)
        at += 1
    assert of > 5
    keys.walks("Next lesson")
    keys.press("Space")
    assert place(app)[0] == 1
    keys.press("Escape", "Ctrl+1")
    assert "1 of 8" in reads(front(app))


def place(app):
    """Read off which step of how many a lesson stands at."""
    found = re.findall(r"^(\d+) of (\d+)$", reads(front(app)), re.MULTILINE)
    return tuple(int(number) for number in found[-1])


def test_a_method_is_chosen_read_in_a_minute_and_printed(start, keys, monkeypatch, tmp_path):
    known()
    app = start()
    keys.press("Ctrl+2")
    keys.uses("Ten tips")
    keys.uses("All of it in a minute")
    assert app.window.in_front == "refresher"
    for step in range(1, 10):
        assert f"Step {step} of 10" in reads(front(app))
        keys.press("Right")
    assert "Step 10 of 10" in reads(front(app))
    keys.press("Escape")
    assert app.window.in_front == "methods"
    answer_dialogs(monkeypatch, tmp_path / "card.pdf")
    keys.uses("Save the card to print")
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")


def test_a_call_is_found_held_looked_back_on_and_seen_in_progress(start, keys, qtbot):
    known()
    app = start()
    keys.press("Ctrl+3")
    keys.walks("Find a customer")
    keys.types("bus")
    keys.uses("Take the call")
    assert app.window.in_front == "practice"
    keys.press("Space")
    while app.window.in_front == "practice":
        qtbot.waitUntil(lambda: can_go_on(app))
        if "What your words did" in reads(front(app)):
            keys.press("Return")
        elif "The call is over" in reads(front(app)):
            keys.walks("See how it went")
            keys.press("Return")
        else:
            keys.press("2")
    assert app.window.in_front == "debrief"
    keys.walks("Turns")
    keys.press("Right", "Return")
    keys.uses("What if I had said")
    keys.types("Your bus never came and we charged you. What happened?")
    keys.press("Return")
    assert "Said this way" in reads(front(app))
    keys.press("Escape")
    keys.uses("Read it under each method")
    assert app.window.in_front == "readings"
    keys.press("Escape")
    assert app.window.in_front == "debrief"
    keys.press("Escape", "Ctrl+4")
    keys.walks("Show as a table")
    keys.press("Space")
    assert "likely" in reads(front(app)).lower()


def can_go_on(app):
    read = reads(app.window)
    signs = ("What do you say?", "What your words did", "The call is over", "Looking back")
    return app.window.in_front != "practice" or any(each in read for each in signs)


@pytest.mark.parametrize("ways", [{"choose", "mend", "say"}, {"phrase"}])
def test_what_comes_back_is_chosen_mended_said_and_remembered(start, keys, ways):
    weeks = Weeks(find_places().database)
    if ways == {"phrase"}:
        weeks.study.keep_phrase("steps-sorry", "I'm sorry you stood there in the rain.")
    else:
        weeks.reads("steps-sorry")
    assert weeks.home
    weeks.days_pass(2)
    weeks.close()
    app = start(weeks.clock.now())
    keys.uses("Say them again" if "choose" in ways else "A few things to say again")
    asked = set()
    while app.window.in_front == "review":
        asked.add(do_what_is_asked(app, keys))
    assert asked == ways
    assert app.window.in_front == "home"


def do_what_is_asked(app, keys):
    read = reads(front(app))
    if "Which of these" in read:
        keys.press("1")
        what = "choose"
    elif "Say the phrase" in read:
        keys.uses("I have said it")
        keys.uses("It was there")
        what = "phrase"
    else:
        what = "mend" if "The reply to mend" in read else "say"
        keys.walks("Your words, as you would say them")
        keys.press("Ctrl+A")
        keys.types("I am sorry you stood out there in the rain.")
        keys.press("Ctrl+Return")
    keys.press("Return")
    return what


def test_a_promise_is_ticked_and_a_path_begun_and_left(start, keys):
    weeks = Weeks(find_places().database)
    weeks.lives_through_two_weeks()
    weeks.close()
    app = start(weeks.clock.now())
    keys.uses("All your promises")
    assert app.window.in_front == "promises"
    assert "Not yet after all" not in reads(front(app))
    keys.uses("I got in touch")
    assert "Not yet after all" in reads(front(app))
    keys.uses("Back to today")
    keys.uses("See the paths")
    assert app.window.in_front == "paths"
    keys.uses("Begin today")
    assert "Leave this path" in reads(front(app))
    keys.uses("Back to today")
    assert "No path just now" not in reads(front(app))


def test_what_was_done_on_a_path_is_saved(start, keys, monkeypatch, tmp_path):
    weeks = Weeks(find_places().database)
    weeks.desk.paths(weeks.learner).begin("first-week")
    weeks.reads("steps-calm")
    # As if the path had been that short, for what was once earned stays written.
    short = tuple(
        replace(each, steps=each.steps[:1]) if each.id == "first-week" else each
        for each in weeks.shelf.paths
    )
    desk = dataclasses.replace(weeks.desk, shelf=dataclasses.replace(weeks.shelf, paths=short))
    assert desk.paths(weeks.learner).rows()
    weeks.close()
    app = start(weeks.clock.now())
    keys.uses("See the paths")
    keys.uses("See what you did")
    assert app.window.in_front == "certificate"
    answer_dialogs(monkeypatch, tmp_path / "done.pdf")
    keys.uses("Save as PDF")
    assert (tmp_path / "done.pdf").read_bytes().startswith(b"%PDF")


def test_settings_take_a_name_a_theme_and_a_switch(start, keys, look):
    known()
    app = start()
    keys.uses("Start the lesson")  # which is drawn anew with every look, and stays in the dark
    keys.press("Escape", "Ctrl+5")
    keys.walks("What do customers call you?")
    keys.press("Ctrl+A")
    keys.types("Mo")
    keys.walks("Computer")  # the theme: as the computer has it, or one chosen with the arrows
    keys.press("Right", "Right")
    assert look.now.theme == "dark"
    assert keys.name == "Dark"
    keys.uses("Explain each reply")
    assert not app.session.settings.now.explain_each_reply
    keys.uses("See the figures")
    assert app.window.in_front == "judging"
    keys.press("Escape", "Ctrl+1")
    assert "Good morning, Mo" in reads(front(app))


def test_a_call_of_ones_own_is_written(start, keys, monkeypatch, tmp_path):
    weeks = Weeks(find_places().database)
    weeks.plays("chairs-good-listener")
    weeks.close()
    app = start(weeks.clock.now())
    keys.press("Ctrl+4")
    keys.uses("Write a call of your own")
    assert app.window.in_front == "story"
    answer_dialogs(monkeypatch, tmp_path / "mine.yaml")
    for ask, words in STORY.items():
        keys.walks(ask)
        keys.types(words)
    keys.uses("Next: the names in it")
    assert keys.name == "Instead of Tamsin"
    keys.uses("Save the draft")
    written = (tmp_path / "mine.yaml").read_text(encoding="utf-8")
    assert "The kettle came back twice" in written
    assert "Tamsin" not in written


def test_a_few_letters_the_sheet_of_keys_and_a_message(start, keys):
    known()
    app = start()
    keys.press("Ctrl+K")
    keys.types("microfone")
    keys.press("Return")
    assert app.window.in_front == "settings"
    keys.press("F1")
    assert keys.at.window() is not app.window
    keys.press("Escape")
    undone = []
    app.window.say(
        "Your journal is deleted.", note=True, action="Undo", acted=lambda: undone.append(1)
    )
    settle()
    keys.uses("Undo")
    assert undone == [1]
    assert not app.window.messages


def test_a_damaged_file_is_put_back(start, keys):
    known()
    find_places().database.write_bytes(b"\x00" * 4096)
    app = start()
    assert app.window.in_front == "trouble"
    keys.walks("Put back the copy")
    keys.press("Return")
    assert app.window.in_front == "home"


def known():
    """Let somebody have said their name before."""
    desk = open_desk(find_places(), FixedClock(NOW))
    desk.learners.add("Priya", NOW)
    desk.close()
