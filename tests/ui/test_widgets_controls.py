"""Buttons, replies, navigation, switches and choices: reached by every hand, named for every ear."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tests.helpers.reading import button, cut_words, settle, tab_order
from ui.widgets.button import Button
from ui.widgets.level_meter import LevelMeter
from ui.widgets.nav_rail import NavItem, NavRail
from ui.widgets.replies import Replies
from ui.widgets.reply_button import ReplyButton
from ui.widgets.segments import Segments
from ui.widgets.switch_row import SwitchRow

LONGEST = (
    "Three weeks, and a different answer from everyone who picked up. I’d guess you’re worn out "
    "from telling it all again, and that nobody has written a word of it down. Have I got that "
    "right, or is there a part of it that I have missed so far?"
)
PLACES = (
    NavItem(name="home", words="Today", icon="house"),
    NavItem(name="team", words="Team", icon="users"),
)


def spoken(widget) -> tuple[QAccessible.Role, str, str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    kinds = QAccessible.Text
    return interface.role(), interface.text(kinds.Name), interface.text(kinds.Description)


@pytest.fixture
def replies(look, shown):
    group = Replies(look)
    group.set_replies([LONGEST, "I understand.", "Give me the order number."])
    shown(group, 700, 500)
    return group


@pytest.mark.parametrize("kind", ["main", "second", "quiet", "danger"])
@pytest.mark.parametrize(("size", "least"), [("small", 36), ("normal", 40), ("large", 48)])
def test_a_button_is_high_enough_to_press_at_every_text_size(
    look, qtbot, kind, size, least
) -> None:
    button = Button(look, "Take the call", kind=kind, size=size, icon="phone")
    qtbot.addWidget(button)
    assert button.sizeHint().height() == least
    look.choose(text_scale=2.0)
    assert button.sizeHint().height() > look.now.line_height("label")


def test_a_narrow_button_wraps_its_words_and_grows(look, shown) -> None:
    look.choose(text_scale=2.0)
    button = Button(look, "Start with a short lesson", kind="main", icon="book-open")
    shown(button, 260, 400)
    assert button.width() <= 260
    assert button.height() >= 2 * look.now.line_height("figure")
    assert cut_words(button.window()) == []


def test_a_button_without_words_still_has_a_name(look, qtbot) -> None:
    button = Button(look, "", icon="x", spoken="Close")
    qtbot.addWidget(button)
    assert spoken(button)[:2] == (QAccessible.Role.Button, "Close")
    assert button.toolTip() == "Close"
    assert button.sizeHint().width() == button.sizeHint().height()


def test_an_ampersand_in_a_label_is_shown_not_taken_for_a_key(look, qtbot) -> None:
    button = Button(look, "Refunds & returns")
    qtbot.addWidget(button)
    assert button.text() == "Refunds && returns"
    assert button.shortcut().isEmpty()


def test_space_presses_the_button_with_the_focus(look, shown, qtbot) -> None:
    button = Button(look, "Take the call")
    shown(button)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


@pytest.mark.parametrize("state", ["over", "pressed", "off"])
def test_a_button_looks_different_when_something_is_different(look, qtbot, state) -> None:
    button = Button(look, "Take the call")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    before = button.grab().toImage()
    if state == "over":
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    elif state == "pressed":
        button.setDown(True)
    else:
        button.setEnabled(False)
    assert button.grab().toImage() != before


def test_a_reply_is_a_radio_button_named_by_all_its_words(replies) -> None:
    role, name, description = spoken(replies.buttons[0])
    assert role == QAccessible.Role.RadioButton
    assert name == LONGEST
    assert description == "1 of 3"
    assert spoken(replies)[:2] == (QAccessible.Role.Grouping, "What do you say?")


@pytest.mark.parametrize(("key", "place"), [(Qt.Key.Key_1, 0), (Qt.Key.Key_3, 2)])
def test_a_number_key_picks_a_reply_from_anywhere_in_the_window(replies, qtbot, key, place) -> None:
    with qtbot.waitSignal(replies.picked) as picked:
        qtbot.keyClick(replies.window(), key)
    assert picked.args == [place]
    assert replies.buttons[place].hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_pick_the_reply_with_the_focus(replies, qtbot, key) -> None:
    replies.buttons[1].setFocus()
    with qtbot.waitSignal(replies.picked) as picked:
        qtbot.keyClick(replies.buttons[1], key)
    assert picked.args == [1]


def test_arrows_walk_round_the_replies_and_pick_nothing(replies, qtbot) -> None:
    with qtbot.assertNotEmitted(replies.picked):
        replies.buttons[0].setFocus()
        for key, place in (
            (Qt.Key.Key_Down, 1),
            (Qt.Key.Key_Down, 2),
            (Qt.Key.Key_Down, 0),
            (Qt.Key.Key_Up, 2),
        ):
            focused = next(button for button in replies.buttons if button.hasFocus())
            qtbot.keyClick(focused, key)
            assert replies.buttons[place].hasFocus()


def test_a_click_anywhere_on_the_surface_picks(replies, qtbot) -> None:
    button = replies.buttons[2]
    corner = QPoint(button.width() - 6, button.height() - 6)
    with qtbot.waitSignal(replies.picked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=corner)


def test_typing_a_digit_into_a_field_picks_no_reply(look, shown, qtbot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    field, group = QLineEdit(), Replies(look)
    group.set_replies(["One.", "Two."])
    column.addWidget(field)
    column.addWidget(group)
    shown(page)
    field.setFocus()
    with qtbot.assertNotEmitted(group.picked):
        qtbot.keyClicks(field, "12")
    assert field.text() == "12"


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [320, 640, 1000])
def test_the_longest_reply_fits_its_button(look, shown, scale, width) -> None:
    look.choose(text_scale=scale)
    group = Replies(look)
    group.set_replies([LONGEST, "No."])
    shown(group, width, 900)
    assert cut_words(group.window()) == []
    long, short = group.buttons
    assert long.height() >= long.heightForWidth(long.width())
    assert short.height() < long.height()


def test_tab_meets_replies_where_they_are_even_when_they_came_later(look, shown) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    group, after = Replies(look), Button(look, "Type it")
    column.addWidget(group)
    column.addWidget(after)
    shown(page)
    group.set_replies(["One.", "Two."])
    settle()
    assert tab_order(page) == [*group.buttons, after]


def test_a_verdict_is_shown_and_said(look, qtbot) -> None:
    button = ReplyButton(look, "I know just how you feel.", place=2, of=3, key="C")
    qtbot.addWidget(button)
    before = button.heightForWidth(300)
    button.set_verdict("flare", "This is your story.", "Stay with hers.")
    assert button.heightForWidth(300) > before
    assert spoken(button)[2] == "3 of 3. This is your story. Stay with hers."


def test_other_replies_replace_the_ones_before(replies, qtbot) -> None:
    replies.set_replies(["Yes.", "No."])
    settle()
    assert [button.words for button in replies.buttons] == ["Yes.", "No."]
    with qtbot.waitSignal(replies.picked) as picked:
        qtbot.keyClick(replies.window(), Qt.Key.Key_2)
    assert picked.args == [1]


def test_the_rail_says_where_one_is_and_where_one_went(look, shown, qtbot) -> None:
    rail = NavRail(look, PLACES)
    shown(rail)
    rail.choose("home")
    home, team = button(rail, "Today"), button(rail, "Team")
    assert spoken(home) == (QAccessible.Role.Button, "Today", "You are here")
    assert spoken(team)[2] == ""
    with qtbot.waitSignal(rail.picked) as picked:
        team.setFocus()
        qtbot.keyClick(team, Qt.Key.Key_Space)
    assert picked.args == ["team"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_narrow_rail_shows_icons_and_keeps_their_names(look, shown, scale) -> None:
    look.choose(text_scale=scale)
    rail = NavRail(look, PLACES)
    shown(rail)
    wide = rail.width()
    rail.set_narrow(True)
    settle()
    assert rail.width() < wide
    tips = [each.toolTip() for each in rail.findChildren(QWidget) if each.toolTip()]
    assert tips == ["Today", "Team"]
    assert cut_words(rail.window()) == []


def test_a_switch_is_a_check_box_and_its_whole_row_turns_it(look, shown, qtbot) -> None:
    row = SwitchRow(look, "Less movement", "The sea stands still.")
    shown(row, 600, 200)
    assert spoken(row) == (QAccessible.Role.CheckBox, "Less movement", "The sea stands still.")
    with qtbot.waitSignal(row.toggled) as toggled:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert toggled.args == [True]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert not row.isChecked()


def test_a_switch_is_filled_when_on_and_hollow_when_off(look, qtbot) -> None:
    row = SwitchRow(look, "Less movement")
    qtbot.addWidget(row)
    row.resize(400, 50)
    off = row.grab().toImage().pixelColor(380, 25)
    row.setChecked(True)
    on = row.grab().toImage().pixelColor(366, 25)
    assert off == look.now.colour("card")
    assert on == look.now.colour("deep")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_switch_keeps_its_words_beside_it_on_a_narrow_page(look, shown, scale) -> None:
    look.choose(text_scale=scale)
    row = SwitchRow(
        look, "Show what customers say", "On for every call. Off hides the words until you ask."
    )
    shown(row, 420, 500)
    assert row.height() >= row.heightForWidth(row.width()) >= look.now.control_height("row")


def test_a_choice_is_a_group_of_radio_buttons_with_one_chosen(look, shown, qtbot) -> None:
    choice = Segments(look, [("soft", "Softer"), ("full", "Full")], name="Voices", chosen="full")
    shown(choice, 400, 200)
    assert choice.chosen == "full"
    assert spoken(choice)[:2] == (QAccessible.Role.Grouping, "Voices")
    assert spoken(choice.segments["soft"])[:2] == (QAccessible.Role.RadioButton, "Softer")
    with qtbot.waitSignal(choice.picked) as picked:
        choice.segments["soft"].click()
    assert picked.args == ["soft"]
    assert choice.chosen == "soft"
    with qtbot.assertNotEmitted(choice.picked):
        choice.choose("full")
        choice.choose("no such thing")
    assert choice.chosen == "full"


def test_arrows_change_a_choice(look, shown, qtbot) -> None:
    choice = Segments(look, [("soft", "Softer"), ("full", "Full")], name="Voices", chosen="soft")
    shown(choice, 400, 200)
    choice.segments["soft"].setFocus()
    qtbot.keyClick(choice.segments["soft"], Qt.Key.Key_Right)
    assert choice.chosen == "full"


def test_choosing_moves_nothing(look, qtbot) -> None:
    choice = Segments(look, [("soft", "Softer"), ("full", "Full")], name="Voices", chosen="soft")
    qtbot.addWidget(choice)
    before = [segment.sizeHint() for segment in choice.segments.values()]
    choice.choose("full")
    assert [segment.sizeHint() for segment in choice.segments.values()] == before


@pytest.mark.parametrize(
    ("level", "words"),
    [
        (-1, "Too quiet"),
        (0.05, "Too quiet"),
        (0.5, "Good level"),
        (0.9, "Too loud"),
        (7, "Too loud"),
    ],
)
def test_the_microphone_level_says_what_to_change(look, qtbot, level, words) -> None:
    meter = LevelMeter(look)
    qtbot.addWidget(meter)
    meter.set_level(level)
    assert meter.words == words
    assert spoken(meter) == (QAccessible.Role.ProgressBar, "Microphone level", words)
