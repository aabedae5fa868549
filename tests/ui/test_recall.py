"""From level 2 on one finds one's own reply first; then the written ones show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from coach.settings import Settings
from tests.helpers.reading import button, has_button, reads, settle
from ui.pages.practice.talk import Talk

REPLIES = ("Tell me all of it.", "Not our fault.", "One moment.")


@pytest.fixture
def talk(look, shown, weeks):
    page = Talk(look, captions=True)
    call = weeks.practice.begin("chairs-at-four", seed=7)
    persona = call.conversation.scene.persona
    page.begin(look.people.person_for(persona.id), persona.name, "", call.conversation)
    shown(page)
    page.call = call
    return page


def test_the_written_replies_wait_until_one_has_thought_of_ones_own(talk, qtbot):
    talk.offer(talk.call.conversation, REPLIES, recall=True)
    settle()
    assert "What would you say?" in reads(talk)
    assert not has_button(talk, REPLIES[0])
    with qtbot.assertNotEmitted(talk.picked):
        qtbot.keyClick(talk, Qt.Key.Key_1)
    button(talk, "I have one").click()
    settle()
    assert has_button(talk, REPLIES[0])
    with qtbot.waitSignal(talk.picked) as told:
        qtbot.keyClick(talk, Qt.Key.Key_1)
    assert told.args == [0]


def test_ones_own_words_can_be_typed_without_looking(talk):
    talk.offer(talk.call.conversation, REPLIES, recall=True)
    settle()
    button(talk, "Type it").click()
    settle()
    assert talk.own_words.isVisible()
    assert not has_button(talk, REPLIES[0])


def test_it_is_on_until_it_is_switched_off():
    assert Settings().recall_first
