"""What a screen reader presses: Qt's own accessible actions, for each thing that can be checked."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from ui.screen_reader import mind_scroll_areas
from ui.widgets.button import Button
from ui.widgets.page import Page
from ui.widgets.replies import Replies
from ui.widgets.segments import Segments


def toggle(button):
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    actions.doAction(actions.toggleAction())


def test_a_reply_toggled_by_name_is_picked_once(look, shown):
    replies, picked = Replies(look), []
    replies.set_replies(["I see.", "Oh no."])
    replies.picked.connect(picked.append)
    shown(replies)
    toggle(replies.buttons[1])
    assert picked == [1]
    replies.buttons[0].click()
    assert picked == [1, 0]
    replies.buttons[1].setChecked(True)
    assert picked == [1, 0], "shown as chosen is not chosen"


@pytest.mark.parametrize("value", ["dark", "light"])
def test_a_part_of_a_choice_toggled_by_name_is_chosen(look, shown, value):
    choice, picked = (
        Segments(
            look, name="Theme", choices=[("system", "As is"), ("light", "Light"), ("dark", "Dark")]
        ),
        [],
    )
    choice.picked.connect(picked.append)
    choice.choose("system")
    shown(choice)
    toggle(choice.segments[value])
    assert (picked, choice.chosen) == ([value], value)


def test_a_part_that_has_gone_since_it_was_counted_is_answered_with_nothing(look, qtbot):
    mind_scroll_areas()
    page = Page(look)
    page.column.addWidget(Button(look, "Call"))
    qtbot.addWidget(page)
    page.show()
    there = QAccessible.queryAccessibleInterface(page)
    counted = there.childCount()
    page.hide()
    assert counted > 0
    # Qt's own description of a scroll area reads past its list here, and the program ends.
    assert all(there.child(place) is None for place in range(counted, counted + 40))
    names = {there.child(place).text(QAccessible.Text.Name) for place in range(there.childCount())}
    assert names == {""}, "its parts are nameless frames; what is in them has the names"
