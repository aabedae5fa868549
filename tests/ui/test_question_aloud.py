"""Asked which written reply was meant, one can say which: by number, by words, or none of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coach.dialogue.listen import Heard
from coach.dialogue.model import Judged, Mode
from coach.ears.recogniser import Recogniser
from tests.helpers.learners_window import know, open_window
from tests.helpers.reading import reads, settle
from tests.helpers.ready_microphone import ReadyMicrophone

# What Qt says of a computer without PipeWire and without a sound server.
pytestmark = pytest.mark.qt_log_ignore("pipewire", "pa_context_connect", "No audio device")

FIRST_WORDS = "I am looking at it for you, one way or the other."


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser()


@pytest.fixture
def app(qtbot, look, own_home, recogniser):
    know("Priya")
    app = open_window(qtbot, look, recall_first=False)
    app.session._microphone = ReadyMicrophone(lambda: recogniser)
    yield app
    app.close()


@pytest.fixture
def page(app):
    """Return the page of a call in which spoken words could mean either of two written replies."""
    app.calls.take(app.session.shelf.scenarios[0].id)
    page = app.window.page("practice")
    page._briefing.start.click()
    page._on_speaking_wanted()
    app.session.microphone.hear(FIRST_WORDS)
    page._spoken = page._speaking.take()
    candidates = tuple(choice.id for choice in page._choices[:2])
    page._on_heard(FIRST_WORDS, Heard(judged=Judged(), sure=False, candidates=candidates))
    settle()
    assert page.window().focusWidget() is page._talk.question.voice.button
    return page


def test_a_spoken_number_is_what_was_meant_and_ones_own_words_are_kept(app, page) -> None:
    meant = page._choices[1].id
    app.session.microphone.hear("Number two.")

    (turn,) = page._now().conversation.turns
    assert turn.answer.judged.like == meant
    assert turn.answer.mode is Mode.SPOKEN
    assert turn.answer.said == FIRST_WORDS


def test_spoken_words_of_a_reply_are_what_was_meant(app, page) -> None:
    meant = page._choices[0]
    app.session.microphone.hear(meant.say)

    (turn,) = page._now().conversation.turns
    assert turn.answer.judged.like == meant.id
    assert turn.answer.said == FIRST_WORDS


def test_none_of_these_can_be_said(app, page) -> None:
    app.session.microphone.hear("None of these.")

    (turn,) = page._now().conversation.turns
    assert turn.answer.judged.like is None
    assert turn.answer.said == FIRST_WORDS


def test_what_fits_no_answer_is_asked_again(app, page) -> None:
    app.session.microphone.hear("The weather is rather nice in Portugal.")
    settle()

    assert not page._now().conversation.turns
    assert "could be any of these" in reads(page._talk)
    assert page._talk.question.isVisible()


def test_v_puts_the_keyboard_on_the_key_for_talking(app, page) -> None:
    page._talk.question._none.setFocus()
    page._on_speaking_wanted()

    assert page.window().focusWidget() is page._talk.question.voice.button
    assert page._talk.question.isVisible()


def test_enter_on_the_key_for_talking_sends_ones_words_as_they_are(app, page, qtbot) -> None:
    qtbot.keyClick(page._talk.question.voice.button, Qt.Key.Key_Return)

    (turn,) = page._now().conversation.turns
    assert turn.answer.judged.like is None
    assert turn.answer.said == FIRST_WORDS
