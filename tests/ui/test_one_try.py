"""One thing said aloud away from a call: the microphone is open while it is used, and no longer."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from coach.ears.recogniser import Recogniser
from coach.errors import HearingError
from tests.helpers.reading import reads, settle
from tests.helpers.ready_microphone import ReadyMicrophone
from ui.flows.one_try import OneTry
from ui.widgets.voice_row import VoiceRow

WORDS = "I booked the room for Friday."


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return Recogniser()


@pytest.fixture
def session(qapp, recogniser):
    return SimpleNamespace(microphone=ReadyMicrophone(lambda: recogniser), hush=lambda: None)


@pytest.fixture
def row(look, shown):
    return shown(VoiceRow(look, offers_hands_free=False), 600, 140)


@pytest.fixture
def one_try(session, row):
    made = OneTry(session)
    made.heard_words = []
    made.heard.connect(lambda said: made.heard_words.append(said.transcript.text))
    made.serve(row)
    return made


def test_what_is_said_while_the_key_is_down_is_heard_and_the_microphone_closes(
    session, row, one_try
) -> None:
    row.talk.emit()
    assert "Say it now" in reads(row)
    row.done.emit()
    session.microphone.hear(WORDS)

    assert session.microphone.calls == ["begin", "end", "close"]
    (heard,) = one_try.heard_words
    assert "Friday" in heard


def test_a_quiet_room_is_said_to_be_one(session, row, one_try) -> None:
    row.talk.emit()
    row.done.emit()
    session.microphone.hear("")

    assert one_try.heard_words == []
    assert "Nobody was heard" in reads(row)


def test_leaving_the_page_closes_the_microphone_and_forgets_what_was_said(
    session, row, one_try
) -> None:
    row.talk.emit()
    row.hide()
    assert session.microphone.calls[-1] == "close"
    session.microphone.hear(WORDS)
    assert one_try.heard_words == []


def test_what_others_say_into_the_microphone_is_not_ours(session, one_try) -> None:
    session.microphone.hear(WORDS)

    assert one_try.heard_words == []
    assert session.microphone.calls == []


def test_a_row_that_goes_after_the_next_was_shown_takes_nothing_with_it(
    session, row, one_try, look, shown
) -> None:
    later = shown(VoiceRow(look, offers_hands_free=False), 600, 140)
    one_try.serve(later)
    row.deleteLater()
    settle()
    later.talk.emit()
    later.done.emit()
    session.microphone.hear(WORDS)

    assert len(one_try.heard_words) == 1


def test_a_microphone_that_does_not_work_is_said_and_can_be_tried_again(
    session, row, one_try
) -> None:
    row.talk.emit()
    session.microphone.failed.emit(HearingError("The microphone was unplugged.", "Typing goes on."))
    assert "was unplugged" in reads(row)
    row.talk.emit()
    assert "Say it now" in reads(row)
