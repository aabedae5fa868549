"""Settings, changed as a person changes them; each says its key at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSlider,
)

from coach.doctor import Examined
from coach.keeping import what_is_kept
from coach.places import find_places
from coach.settings import Settings
from tests.helpers.reading import (
    button,
    cut_words,
    has_button,
    reads,
    seen,
    settle,
    small_targets,
    tab_order,
    words_on,
)
from ui.pages.settings import SettingsPage
from ui.pages.settings.voices import Cost


@pytest.fixture
def settings(look, shown, weeks):
    def make(now=None, profile=None, voice="The computer’s own voice is ready.", **size):
        page = SettingsPage(look)
        page.show_settings(
            now or Settings(), voice, profile or {}, weeks.shelf.profile, "Priya", find_places()
        )
        return shown(page, **size)

    return make


def named(page, name):
    return next(each for each in seen(page, QPushButton) if each.accessibleName() == name)


def field(page, name):
    return next(each for each in seen(page, QLineEdit) if each.accessibleName() == name)


def slider(page, name):
    return next(each for each in seen(page, QSlider) if each.accessibleName() == name)


def test_it_shows_what_holds_and_says_nothing_by_itself(look, weeks, qtbot) -> None:
    page = SettingsPage(look)
    now = Settings(theme="dark", text_scale=1.5, captions=False, voice="light", volume=0.4)
    with qtbot.assertNotEmitted(page.changed):
        page.show_settings(now, "", {}, weeks.shelf.profile, "Priya", find_places())
    chosen = [
        each.text() for each in page.findChildren(type(button_of(page, "Dark"))) if each.isChecked()
    ]
    # The voice, the room for lines, the theme, the language.
    assert chosen == ["Light", "200 MB", "Dark", "Computer"]
    assert slider_of(page, "Text size").accessibleDescription() == "150 %"
    assert slider_of(page, "Loudest moment").accessibleDescription() == "40 %"


@pytest.mark.parametrize(
    ("word", "key", "value"),
    [
        ("Captions only", "voice", "none"),
        ("Computer’s own", "voice", "system"),
        ("Dark", "theme", "dark"),
        ("High contrast", "theme", "high_contrast"),
    ],
)
def test_a_word_is_chosen_and_said(settings, qtbot, word, key, value) -> None:
    page = settings()
    with qtbot.waitSignal(page.changed) as told:
        button(page, word).click()
    assert told.args == [key, value]


@pytest.mark.parametrize(
    ("name", "key", "value"),
    [
        ("Show what customers say", "captions", False),
        ("Explain each reply", "explain_each_reply", False),
        ("Less movement", "reduced_motion", True),
        ("Gentle start", "gentle_start", True),
    ],
)
def test_a_switch_is_turned_from_the_keyboard(settings, qtbot, name, key, value) -> None:
    page = settings()
    row = next(each for each in seen(page, QCheckBox) if each.accessibleName() == name)
    with qtbot.waitSignal(page.changed) as told:
        qtbot.keyClick(row, Qt.Key.Key_Space)
    assert told.args == [key, value]


@pytest.mark.parametrize(
    ("name", "key", "value"),
    [
        ("Text size", "text_scale", 1.1),
        ("Loudest moment", "volume", 0.95),
        ("Speed", "speech_rate", 1.05),
    ],
)
def test_a_slider_moves_by_one_step_a_key(settings, qtbot, name, key, value) -> None:
    page = settings()
    with qtbot.waitSignal(page.changed) as told:
        qtbot.keyClick(slider(page, name), Qt.Key.Key_Right)
    assert told.args[0] == key
    assert told.args[1] == pytest.approx(value)


def test_the_text_does_not_jump_about_while_its_size_is_dragged(settings, qtbot) -> None:
    page = settings()
    handle = slider(page, "Text size")
    handle.setSliderDown(True)
    with qtbot.assertNotEmitted(page.changed):
        handle.setSliderPosition(16)
        handle.setValue(16)
    assert "160 %" in reads(page)
    with qtbot.waitSignal(page.changed) as told:
        handle.setSliderDown(False)
    assert told.args == ["text_scale", 1.6]


def test_a_name_is_kept_when_its_field_is_left(settings, qtbot) -> None:
    page = settings()
    name = field(page, "What do customers call you?")
    assert name.text() == "Priya"
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "Pri")
    with qtbot.waitSignal(page.renamed) as told:
        qtbot.keyClick(name, Qt.Key.Key_Tab)
    assert told.args == ["Pri"]
    with qtbot.assertNotEmitted(page.renamed):
        name.setFocus()
        qtbot.keyClick(name, Qt.Key.Key_Tab)


def test_what_is_not_filled_in_stands_there_in_grey(settings, weeks, qtbot) -> None:
    page = settings(profile={"town": "Hove"})
    asks = weeks.shelf.profile
    assert field(page, asks.town.ask).text() == "Hove"
    business = field(page, asks.business.ask)
    assert business.text() == ""
    assert business.placeholderText() == asks.business.default
    with qtbot.waitSignal(page.profile_changed) as told:
        qtbot.keyClicks(business, "Bramble & Sons")
        qtbot.keyClick(business, Qt.Key.Key_Return)
    assert told.args == ["business", "Bramble & Sons"]


def test_each_kind_of_voice_says_what_it_costs_here_and_can_be_heard(settings, qtbot) -> None:
    page = settings()
    page.show_voices(
        [("marek-dudek", "Marek Dudek")],
        {
            "neural": Cost(line_s=2.14, memory_mb=478, measured=True, in_time=False),
            "system": Cost(measured=True, reason="This computer has no English voice."),
        },
        34.2,
    )
    said = reads(page)
    assert "ready in 2.1 seconds here; the voice takes 478 MB of memory" in said
    assert "too slow to keep up with you" in said
    assert "This computer has no English voice." in said
    assert "Not tried on this computer yet." in said
    assert "34 MB are in use now." in said
    with qtbot.waitSignal(page.heard) as told:
        named(page, "Hear it: Light voices").click()
    assert told.args == ["light", ""]
    page.show_voice("No sound device was found.")
    assert "No sound device was found." in reads(page)


def test_one_person_can_sound_otherwise_and_as_everybody_again(settings, qtbot) -> None:
    page = settings()
    page.show_voices([("marek-dudek", "Marek Dudek"), ("ewa", "Ewa Lisowska")], {}, 0.0)
    person, voice, *_microphone = seen(page, QComboBox)
    person.setCurrentIndex(person.findText("Marek Dudek"))
    with qtbot.waitSignal(page.changed) as told:
        voice.setFocus()
        qtbot.keyClick(voice, Qt.Key.Key_L)  # Light
    assert told.args == ["voice_of", {"marek-dudek": "light"}]
    settle()
    assert "Marek Dudek: Light" in reads(page)
    with qtbot.waitSignal(page.heard) as heard:
        named(page, "Hear Marek Dudek").click()
    assert heard.args == ["light", "marek-dudek"]
    with qtbot.waitSignal(page.changed) as told:
        named(page, "Marek Dudek as for everybody").click()
    assert told.args == ["voice_of", {}]
    assert voice.currentData() == ""


def test_spoken_lines_are_deleted_when_asked(settings, qtbot) -> None:
    page = settings()
    with qtbot.waitSignal(page.forget_lines_wanted):
        named(page, "Delete the spoken lines").click()


def test_everything_stored_is_listed_with_its_place(settings) -> None:
    page, places = settings(), find_places()
    page.stored.show_kept(what_is_kept(places))
    said = reads(page).replace("\u200b", "")
    for path in (places.database, places.data / "settings.json", places.cache, places.logs):
        assert str(path) in said
    assert str(places.recordings) in said
    assert "None, unless you chose under “Microphone” to keep what you say aloud" in said


def test_the_folder_is_opened_by_the_computer(settings) -> None:
    class Opener(QObject):
        def __init__(self):
            super().__init__()
            self.opened = []

        @Slot("QUrl")
        def open(self, url):
            self.opened.append(url.toLocalFile())

    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")
    try:
        button(settings(), "Open the folder").click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opener.opened == [str(find_places().data)]


def test_deleting_asks_once_says_what_goes_and_offers_to_keep_first(settings, qtbot) -> None:
    page = settings()
    assert not has_button(page, "Delete it all")
    with qtbot.assertNotEmitted(page.delete_everything_wanted):
        button(page, "Delete everything about me…").click()
        settle()
    assert "It cannot be undone." in reads(page)
    assert QApplication.focusWidget() is button(page, "Keep everything")
    button(page, "Keep everything").click()
    settle()
    assert not has_button(page, "Delete it all")
    button(page, "Delete everything about me…").click()
    settle()
    with qtbot.waitSignal(page.delete_everything_wanted):
        button(page, "Delete it all").click()


def test_the_parts_are_tried_when_asked_and_say_what_to_do(settings, qtbot) -> None:
    page = settings()
    with qtbot.waitSignal(page.doctor_wanted):
        button(page, "Try every part").click()
    assert not button(page, "Trying…").isEnabled()
    page.show_doctor(
        (
            Examined(part="library", works=True, says="3 methods, 18 lessons."),
            Examined(part="voices", works=False, says="No sound.", advice="Use captions."),
        )
    )
    settle()
    said = words_on(page)
    assert {"Library", "Works", "3 methods, 18 lessons."} <= set(said)
    assert {"Voices", "Not on this computer yet", "No sound. Use captions."} <= set(said)
    assert button(page, "Try again").isEnabled()


def test_a_part_is_jumped_to_by_its_name(settings) -> None:
    page = settings()
    button(page, "Go to: Text and display").click()
    settle()
    assert QApplication.focusWidget() is slider(page, "Text size")
    area = slider(page, "Text size").mapTo(page, slider(page, "Text size").rect().center())
    assert 0 < area.y() < page.height()


def test_tab_goes_through_the_parts_in_order(settings) -> None:
    page = settings()
    names = [each.accessibleName() for each in tab_order(page)]
    wanted = [
        "What do customers call you?",
        "Best there is",
        "Loudest moment",
        "Speed",
        "Show what customers say",
        "Text size",
        "Computer",
        "Computer",
        "Less movement",
        "Open the folder",
        "Delete everything about me…",
        "Try every part",
    ]
    assert [name for name in names if name in wanted] == wanted


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(1084, 800, 1.0), (828, 640, 1.0), (1184, 800, 2.0), (600, 640, 1.0)],
)
def test_nothing_is_cut_or_beyond_the_edge(settings, look, width, height, scale) -> None:
    look.choose(text_scale=scale)
    page = settings(Settings(text_scale=scale), width=width, height=height)
    button(page, "Delete everything about me…").click()
    settle()
    assert cut_words(page) == []
    assert small_targets(page) == []


def button_of(page, words):
    return next(each for each in page.findChildren(QRadioButton) if each.text() == words)


def slider_of(page, name):
    return next(each for each in page.findChildren(QSlider) if each.accessibleName() == name)


def test_the_names_of_the_parts_come_back_with_smaller_text(settings, look) -> None:
    page = settings(width=1084, height=800)
    assert has_button(page, "Go to: Microphone")
    look.choose(text_scale=2.0)
    settle()
    assert not has_button(page, "Go to: Microphone")
    look.choose(text_scale=1.0)
    settle()
    assert has_button(page, "Go to: Microphone")
