"""Keeping what was said aloud: asked first, played back with the customer's lines, deleted at once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox

from coach.dialogue.model import Answer, Delivery, Mode
from coach.voice.speaker import Speaker
from tests.helpers.learners_window import know, open_window
from tests.helpers.reading import button, seen, words_on
from tests.helpers.voices import Tone

pytestmark = pytest.mark.qt_log_ignore("pipewire", "pa_context_connect", "No audio device")

SAID = bytes(6_400)
REPLY = "I am sorry, that must be hard. What happened then?"


@pytest.fixture
def app(qtbot, look, own_home, tmp_path):
    know("Priya")
    app = open_window(qtbot, look)
    # Its lines are heard to their end, so they are short.
    app.session.speech.use(Speaker([Tone(letter_s=0.005)], tmp_path / "voices"))
    yield app
    app.close()


@pytest.fixture
def attempt(app):
    call = app.session.practice.begin(app.session.shelf.scenarios[0].id, seed=1)
    how = Delivery(
        words=10, seconds=3.0, pauses_s=(), talked_over_s=0.0, interrupted=False, can_tell=True,
        line_words=0, line_s=0.0, level_db=-20.0,
    )  # fmt: skip
    judged = call.hear(REPLY, how).judged
    call.answer(Answer(mode=Mode.SPOKEN, said=REPLY, judged=judged, delivery=how))
    return call.attempt


def choose(app, words: str) -> None:
    app.go_to("settings")
    page = app.window.page("settings")
    (box,) = [
        each for each in seen(page, QComboBox) if each.accessibleName() == "Keep what I say aloud"
    ]
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def say(app, attempt: str) -> None:
    app.window.page("practice").spoken.emit(attempt, 1, SAID)


def test_nothing_is_kept_before_somebody_chose_so(app, attempt) -> None:
    say(app, attempt)

    assert not app.session.recordings.files()
    app.calls.review(attempt)
    assert "Play the call with your voice" not in words_on(app.window.page("debrief"))


def test_what_is_kept_is_counted_and_goes_when_it_is_told_to(app, attempt) -> None:
    choose(app, "For a week")
    say(app, attempt)
    assert app.session.recordings.turns_of(attempt) == (1,)

    app.go_to("settings")
    page = app.window.page("settings")
    button(page, "Delete the recordings").click()
    assert not app.session.recordings.files()
    say(app, attempt)
    choose(app, "Not at all")
    assert not app.session.recordings.files()


def test_what_was_kept_until_closing_is_gone_after_it(app, attempt) -> None:
    choose(app, "Until I close Evenkeel")
    say(app, attempt)
    app.window.page("settings").changed.emit("captions", False)
    assert app.session.recordings.files()
    app.close()

    assert not app.session.recordings.files()


def test_a_call_is_played_back_with_the_customers_lines_in_between(app, attempt, qtbot) -> None:
    choose(app, "For a month")
    say(app, attempt)
    app.calls.review(attempt)
    page = app.window.page("debrief")
    told: list[str] = []
    app.session.speech.finished.connect(lambda _line: told.append("customer"))
    button(page, "Play the call with your voice").click()
    app.calls._aloud._player.ended.connect(lambda: told.append("learner"))
    stop = button(page, "Stop")
    qtbot.waitUntil(lambda: stop.accessibleName() != "Stop", timeout=30_000)

    assert told == ["customer", "learner", "customer"]


def test_leaving_the_debrief_ends_the_playing(app, attempt) -> None:
    choose(app, "For a month")
    say(app, attempt)
    app.calls.review(attempt)
    page = app.window.page("debrief")
    button(page, "Play the call with your voice").click()
    app.go_to("home")

    assert app.calls._aloud._steps is None
