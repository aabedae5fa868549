"""Saying a line of a lesson aloud: less to hold on to each time, and one's own try beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from tests.helpers.reading import button, reads
from ui.pages.lesson.say_aloud import SayAloud, key_words
from ui.widgets.speech_strip import SpeechStrip
from ui.widgets.voice_row import HELD_MS, VoiceRow

LINE = "You booked noon, and it came at four with forty people waiting."


@pytest.fixture
def card(look, shown):
    return shown(SayAloud(look, LINE), 720, 520)


def test_the_ladder_takes_the_words_away(card):
    assert LINE in reads(card)
    button(card, "From key words").click()
    assert LINE not in reads(card)
    assert "waiting" in reads(card)
    button(card, "Without looking").click()
    assert "waiting" not in reads(card)


def test_key_words_are_the_longer_ones():
    assert key_words(LINE) == "… booked … forty people waiting."


def test_a_try_stands_beside_the_model_and_is_not_marked(card):
    card.show_model([(0.0, 1.5), (2.0, 3.6)])
    card.show_try("you booked noon", [(0.0, 1.0), (2.4, 3.0)], 120.0)
    said = reads(card)

    assert "you booked noon" in said
    assert "120 words a minute; the line runs at 200." in said
    (strip,) = card.findChildren(SpeechStrip)
    assert strip.isVisible()
    row = strip.sizeHint().height() // 2
    picture = strip.grab().toImage()
    bars = [
        {
            QColor(picture.pixel(x, place * row + row // 2)).name()
            for x in range(100, picture.width())
        }
        for place in (0, 1)
    ]
    assert bars[0] != bars[1]  # each has its own colour
    assert all(len(each) >= 2 for each in bars)  # speech, and a pause


@pytest.fixture
def voice(look, shown):
    return shown(VoiceRow(look), 600, 140)


def test_space_held_talks_while_it_is_held_and_repeats_do_not_break_it(voice, qtbot):
    told = []
    voice.talk.connect(lambda: told.append("talk") or voice.show_state("talking", "Listening."))
    voice.done.connect(lambda: told.append("done"))
    voice.button.setFocus()
    QTest.keyPress(voice.button, Qt.Key.Key_Space)
    for _again in range(3):  # as some keyboards repeat
        QTest.keyRelease(voice.button, Qt.Key.Key_Space)
        QTest.keyPress(voice.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: voice._held.elapsed() > HELD_MS + 100)
    assert told == ["talk"]
    QTest.keyRelease(voice.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: told == ["talk", "done"])


def test_a_short_press_talks_until_the_next_one(voice, qtbot):
    told = []
    voice.talk.connect(lambda: told.append("talk") or voice.show_state("talking", "Listening."))
    voice.done.connect(lambda: told.append("done"))
    voice.button.click()
    qtbot.waitUntil(lambda: not voice._letting_go.isActive())
    assert told == ["talk"]
    voice.button.click()
    qtbot.waitUntil(lambda: told == ["talk", "done"])


def test_enter_on_the_talk_button_sends(voice, qtbot):
    with qtbot.waitSignal(voice.entered):
        QTest.keyClick(voice.button, Qt.Key.Key_Return)
