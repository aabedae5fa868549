"""The look: colours that can be told apart, type that can be read, one switch for everything."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QSlider, QVBoxLayout, QWidget

from coach.places import find_places
from tests.helpers.contrast import contrast
from ui.look import BANDS, Look, ThemeName, band_of
from ui.look.dress import apply
from ui.look.tokens import load_tokens

RESOURCES = find_places().resources
TOKENS = load_tokens(RESOURCES / "tokens.json")
THEMES = get_args(ThemeName)
WORDS_ON = (
    "ink/paper", "ink/card", "ink2/card", "ink2/paper", "ink2/rail", "ink2/sunken", "ink3/card",
    "ink3/paper", "ink3/rail", "ink3/sunken", "ink2/deep_tint", "ink/deep_tint", "ink2/lamp_tint",
    "ink/lamp_tint", "ink/selection", "ink2/selection", "on_deep/deep", "on_deep/deep_hover",
    "on_deep/deep_press", "deep/card", "deep/paper", "deep/deep_tint", "deep/rail",
    "lamp_ink/lamp_tint", "warm/card", "warm/warm_tint", "ink/warm_tint", "flare/card",
    "flare/flare_tint", "ink/flare_tint", "ink2/flare_tint", "danger/card", "danger/paper",
    "card/warm", "card/flare", "card/deep",
)  # fmt: skip
SHAPES_ON = (
    "edge/card", "edge/paper", "edge/sunken", "deep_line/card", "deep_line/paper",
    "deep_line/deep_tint", "deep_line/selection", "focus/paper", "focus/card", "focus/rail",
    "deep/track", "deep/sunken", "deep/selection", "warm/sunken", "flare/sunken", "flare/selection",
    "warm/selection",
)  # fmt: skip


def ratio(theme: str, pair: str) -> float:
    front, ground = pair.split("/")
    return contrast(TOKENS.colour(theme, front), TOKENS.colour(theme, ground))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("pair", WORDS_ON)
def test_words_stand_out_from_their_ground(theme, pair) -> None:
    assert ratio(theme, pair) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("pair", SHAPES_ON)
def test_shapes_that_mean_something_stand_out_from_their_ground(theme, pair) -> None:
    assert ratio(theme, pair) >= 3.0


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("band", BANDS, ids=lambda band: band.name)
def test_the_mark_of_each_heat_band_stands_out_from_card_and_track(theme, band) -> None:
    mark = TOKENS.heat(theme, band.name).mark
    assert contrast(mark, TOKENS.colour(theme, "card")) >= 3.0
    assert contrast(mark, TOKENS.colour(theme, "track")) >= 3.0


def test_a_theme_without_one_of_its_colours_is_refused(tmp_path) -> None:
    short = msgspec.json.decode((RESOURCES / "tokens.json").read_bytes())
    del short["themes"]["dark"]["lamp_ink"]
    file = tmp_path / "tokens.json"
    file.write_bytes(msgspec.json.encode(short))
    with pytest.raises(msgspec.ValidationError, match="dark has no colour lamp_ink"):
        load_tokens(file)


@pytest.mark.parametrize(
    ("heat", "word"),
    [(0, "Calm"), (19.9, "Calm"), (20, "Easing"), (59.4, "Tense"), (60, "Angry"), (100, "Furious")],
)
def test_a_heat_lies_in_the_band_that_people_read(heat, word) -> None:
    assert band_of(heat).word == word


@pytest.mark.parametrize("style", TOKENS.type.styles)
@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_no_text_is_smaller_than_13_px_and_all_of_it_grows(look, style, scale) -> None:
    look.choose(text_scale=scale)
    size = look.now.font(style).pixelSize()
    assert size >= 13
    assert size == round(TOKENS.type.styles[style].size_px * scale)


@pytest.mark.parametrize("style", ["body", "quote", "heading"])
def test_every_weight_is_a_real_cut_of_the_typeface(look, style) -> None:
    info = QFontInfo(look.now.font(style))
    assert info.family() == "Inter"
    assert info.weight() == look.now.font(style).weight()
    assert len(QFontDatabase.styles("Inter")) == 4


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_style_sheet_is_complete_and_never_below_13_px(look, qapp, theme, scale) -> None:
    look.choose(theme=theme, text_scale=scale)
    sheet = qapp.styleSheet()
    assert "$" not in sheet
    sizes = [int(size) for size in re.findall(r"font: \d+ (\d+)px", sheet)]
    assert sizes
    assert min(sizes) >= 13 * scale
    for file in re.findall(r'url\("([^"]+)"\)', sheet):
        assert Path(file).is_file()


def test_choosing_says_so_once_and_only_when_something_looks_different(look, qtbot) -> None:
    heard = []
    look.changed.connect(lambda: heard.append(look.now.theme))
    look.choose(theme="dark", text_scale=1.5)
    look.choose(theme="dark", text_scale=1.5)
    assert heard == ["dark"]


def test_the_whole_application_changes_at_once(look, qapp, qtbot) -> None:
    field = QLineEdit("Priya")
    qtbot.addWidget(field)
    field.show()
    height, paper = field.sizeHint().height(), qapp.palette().window().color()
    look.choose(theme="high_contrast", text_scale=2.0)
    assert qapp.palette().window().color() != paper
    assert field.sizeHint().height() > height
    assert qapp.font().pixelSize() == 30


def test_switched_it_looks_as_if_it_had_begun_so(look, qapp, qtbot) -> None:
    def picture():
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        for each in (
            QPushButton("Take the call"),
            QLineEdit("Priya"),
            QCheckBox("Captions"),
            QSlider(),
        ):
            column.addWidget(each)
        window.show()
        return window

    switched = picture()
    look.choose(theme="dark")
    QCoreApplication.sendPostedEvents()
    begun = picture()
    assert switched.grab().toImage() == begun.grab().toImage()
    assert switched.grab().toImage().pixelColor(1, 1) == look.now.colour("paper")


@pytest.mark.parametrize(("given", "kept"), [(0.4, 1.0), (1.3, 1.3), (9.0, 2.0)])
def test_text_stays_between_100_and_200_percent(look, given, kept) -> None:
    look.choose(text_scale=given)
    assert look.now.text_scale == kept


def test_without_movement_nothing_takes_time(look) -> None:
    names = TOKENS.motion_ms
    look.choose(reduced_motion=True)
    assert {look.now.motion_ms(name) for name in names} == {0}
    look.choose(reduced_motion=False)
    assert all(look.now.motion_ms(name) > 0 for name in names)


def test_left_to_the_computer_the_theme_follows_it(qapp) -> None:
    look = Look(RESOURCES, theme="system")
    hints = QGuiApplication.styleHints()
    before = hints.colorScheme()
    try:
        hints.setColorScheme(Qt.ColorScheme.Dark)
        look.choose()
        followed = hints.colorScheme() == Qt.ColorScheme.Dark
        assert look.now.theme == ("dark" if followed else "light")
        look.choose(theme="light")
        assert look.now.theme == "light"
        assert look.choice == "light"
    finally:
        hints.unsetColorScheme()
    assert hints.colorScheme() == before


def test_dressing_again_replaces_the_first_dress(look, qapp) -> None:
    other = Look(RESOURCES, theme="dark")
    apply(qapp, other)
    sheet = qapp.styleSheet()
    look.choose(theme="high_contrast")
    assert qapp.styleSheet() == sheet


def test_stock_buttons_take_their_weight_from_a_property(look, qtbot) -> None:
    colours = {}
    for kind in ("main", "second", "danger"):
        button = QPushButton("Save")
        button.setProperty("kind", kind)
        qtbot.addWidget(button)
        button.resize(120, 40)
        colours[kind] = button.grab().toImage().pixelColor(10, 20).name()
    assert colours["main"] == TOKENS.colour("light", "deep").lower()
    assert colours["second"] == TOKENS.colour("light", "card").lower()
    assert colours["danger"] == TOKENS.colour("light", "card").lower()


def test_a_stock_check_box_is_a_switch_filled_only_when_on(look, qtbot) -> None:
    box = QCheckBox("Show what customers say")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    middle = box.height() // 2
    off = box.grab().toImage().pixelColor(30, middle).name()
    box.setChecked(True)
    on = box.grab().toImage().pixelColor(12, middle).name()
    assert off == TOKENS.colour("light", "card").lower()
    assert on == TOKENS.colour("light", "deep").lower()


@pytest.mark.parametrize("package", ["inter", "lucide"])
def test_what_others_made_is_what_we_say_it_is(package) -> None:
    folder = RESOURCES / "third_party" / package
    told = dict(
        reversed(line.split("  ")) for line in (folder / "SHA256SUMS").read_text().splitlines()
    )
    assert "LICENSE" in told
    for name, sum_ in told.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == sum_
    unlisted = {file.name for file in folder.iterdir()} - set(told) - {"ORIGIN.md", "SHA256SUMS"}
    assert not unlisted


def test_icons_take_the_colour_they_are_drawn_in(look) -> None:
    for name in ("deep", "flare"):
        image = look.now.icons.pixmap("square", look.now.colour(name), 24, 2.0).toImage()
        assert image.pixelColor(6, 24).name() == look.now.colour(name).name()


def test_an_unknown_icon_is_an_error_at_once(look) -> None:
    with pytest.raises(FileNotFoundError):
        look.now.icon("no-such-icon", "ink", 18)
