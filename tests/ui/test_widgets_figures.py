"""Meters, the wedge and the chart: each number is drawn, named and said."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent
from PySide6.QtWidgets import QWidget

from tests.helpers.reading import button, cut_words, settle
from ui.widgets.chip import ChangeChip, Chip, change_words
from ui.widgets.feelings import Feelings, FeelingValues
from ui.widgets.heat_chart import ChartTurn, HeatChart
from ui.widgets.heat_wedge import HeatWedge
from ui.widgets.meter import Meter
from ui.widgets.plot_labels import LabelSize, place_labels
from ui.widgets.steps_bar import StepsBar

NOW = FeelingValues(heat=72, heard=22, trust=24, patience=46)
BEFORE = FeelingValues(heat=78, heard=8, trust=25, patience=48)
TURNS = [
    ChartTurn(number=1, heat=78),
    ChartTurn(number=2, heat=72),
    ChartTurn(number=3, heat=58, label="You said it back", note="and asked if it was right"),
    ChartTurn(number=4, heat=67, label="The fix came first"),
    ChartTurn(number=5, heat=67),
]


def spoken(widget: QWidget) -> tuple[QAccessible.Role, str, str, str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    kinds = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
    return (interface.role(), *(interface.text(kind) for kind in kinds))


def filled_columns(widget: QWidget, colour: str, y: int) -> int:
    """How many pixels of a colour lie on one row of a widget's picture."""
    image = widget.grab().toImage()
    wanted = QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()))


@pytest.fixture
def chart(look, shown):
    chart = HeatChart(look)
    chart.show_turns(74, TURNS)
    shown(chart, 800, 500)
    return chart


@pytest.mark.parametrize(("amount", "words"), [(12, "up 12"), (-4, "down 4"), (0, "no change")])
def test_a_change_is_said_in_words(amount, words) -> None:
    assert change_words(amount) == words


def test_the_wedge_is_a_progress_bar_with_its_band_and_change(look, qtbot) -> None:
    wedge = HeatWedge(look)
    qtbot.addWidget(wedge)
    wedge.set_heat(72, before=78)
    assert spoken(wedge) == (QAccessible.Role.ProgressBar, "Heat", "72", "72, angry, down 6")
    wedge.set_heat(15)
    assert spoken(wedge)[3] == "15, calm"


@pytest.mark.parametrize(("low", "high"), [(0, 15), (15, 50), (50, 72), (72, 100)])
def test_more_heat_fills_more_of_the_wedge(look, qtbot, low, high) -> None:
    wedge = HeatWedge(look)
    qtbot.addWidget(wedge)
    wedge.resize(400, wedge.heightForWidth(400))
    track = look.now.colour("track").name()
    row = look.now.px(22)
    wedge.set_heat(low)
    empty_before = filled_columns(wedge, track, row)
    wedge.set_heat(high)
    assert filled_columns(wedge, track, row) < empty_before or high == 100


def test_a_tick_stays_where_the_heat_was(look, qtbot) -> None:
    wedge = HeatWedge(look)
    qtbot.addWidget(wedge)
    wedge.resize(400, 60)
    wedge.set_heat(60)
    plain = wedge.grab().toImage()
    wedge.set_heat(60, before=80)
    assert wedge.grab().toImage() != plain
    wedge.set_heat(60, before=60)
    assert wedge.grab().toImage() == plain


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_five_words_are_left_out_where_they_do_not_fit(look, qtbot, scale) -> None:
    look.choose(text_scale=scale)
    wedge = HeatWedge(look)
    qtbot.addWidget(wedge)
    wide, narrow = round(500 * scale), round(150 * scale)
    assert wedge.heightForWidth(wide) > wedge.heightForWidth(narrow)
    assert HeatWedge(look, words=False).heightForWidth(wide) == wedge.heightForWidth(narrow)


def test_the_wedge_moves_to_where_it_would_be_at_once(look, qtbot) -> None:
    look.choose(reduced_motion=False)
    moving, there = HeatWedge(look, move_ms=20), HeatWedge(look, move_ms=0)
    for wedge in (moving, there):
        qtbot.addWidget(wedge)
        wedge.resize(400, 60)
    with qtbot.waitExposed(moving):
        moving.show()
    moving.set_heat(80)
    there.set_heat(80)
    goal = there.grab().toImage()
    qtbot.waitUntil(lambda: moving.grab().toImage() == goal)


def test_a_meter_says_its_amount_and_its_change(look, qtbot) -> None:
    meter = Meter(look, "Trust", icon="shield-check")
    qtbot.addWidget(meter)
    meter.set_amount(24, before=25)
    assert spoken(meter) == (QAccessible.Role.ProgressBar, "Trust", "24", "24, down 1")


def test_a_change_never_moves_what_stands_below(look, qtbot) -> None:
    meter = Meter(look, "Trust", icon="shield-check")
    qtbot.addWidget(meter)
    meter.set_amount(24)
    before = meter.sizeHint()
    meter.set_amount(30, before=24)
    assert meter.sizeHint() == before


def test_a_meter_fills_with_its_amount(look, qtbot) -> None:
    meter = Meter(look, "Heard", icon="ear")
    qtbot.addWidget(meter)
    meter.resize(200, meter.sizeHint().height())
    row = look.now.line_height("small") + 9
    deep = look.now.colour("deep").name()
    lengths = []
    for amount in (0, 25, 50, 100):
        meter.set_amount(amount)
        lengths.append(filled_columns(meter, deep, row))
    assert lengths == sorted(lengths)
    assert lengths[0] == 0
    assert lengths[2] == pytest.approx(100, abs=3)
    assert lengths[3] == pytest.approx(200, abs=3)


def test_heat_falling_helps_and_the_others_help_by_rising(look, shown) -> None:
    feelings = Feelings(look)
    shown(feelings, 420, 300)
    feelings.set_feelings(NOW, before=BEFORE)
    change = feelings.findChild(ChangeChip)
    assert change.text() == "down 6"
    assert change._helps
    assert spoken(feelings.meters.heard)[3] == "22, up 14"
    assert spoken(feelings.wedge)[3] == "72, angry, down 6"
    feelings.set_feelings(NOW)
    assert change.isHidden()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [240, 276, 384, 700])
def test_feelings_fit_every_panel(look, shown, scale, width) -> None:
    look.choose(text_scale=scale)
    feelings = Feelings(look)
    feelings.set_feelings(NOW, before=BEFORE)
    shown(feelings, width, 900)
    assert cut_words(feelings.window()) == []
    meters = [feelings.meters.heard, feelings.meters.trust, feelings.meters.patience]
    places = [meter.geometry() for meter in meters]
    assert all(meter.width() >= meter.words_width() for meter in meters)
    assert not any(a.intersects(b) for a in places for b in places if a != b)
    assert all(feelings.meters.rect().contains(place) for place in places)


def test_a_chip_says_its_words_and_outlines_itself_in_high_contrast(look, qtbot) -> None:
    look.choose(theme="high_contrast")
    chip = Chip(look, "Today", tone="lamp", icon="clock")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    assert spoken(chip)[:2] == (QAccessible.Role.StaticText, "Today")
    edge = chip.grab().toImage().pixelColor(chip.width() // 2, 0)
    assert edge.lightness() > 60
    look.choose(text_scale=2.0)
    assert chip.sizeHint().height() > chip.height()


def test_no_change_is_no_chip(look, qtbot) -> None:
    chip = ChangeChip(look, 0)
    qtbot.addWidget(chip)
    assert chip.sizeHint().isEmpty()
    chip.set_change(3, helps=True)
    assert not chip.sizeHint().isEmpty()


def test_steps_say_how_many_are_done(look, qtbot) -> None:
    steps = StepsBar(look, name="Four steps", done=2, of=4)
    qtbot.addWidget(steps)
    assert spoken(steps) == (QAccessible.Role.ProgressBar, "Four steps", "2", "2 of 4 done")
    steps.resize(200, 8)
    deep = look.now.colour("deep").name()
    half = filled_columns(steps, deep, 4)
    steps.set_steps(4, 4)
    assert filled_columns(steps, deep, 4) == pytest.approx(2 * half, abs=6)


def test_the_chart_says_the_chosen_turn_in_words(chart) -> None:
    chart.choose(4)
    role, name, _, words = spoken(chart.plot)
    assert (role, name) == (QAccessible.Role.Slider, "Turns")
    assert words == "Turn 4: heat 67, angry, up 9. The fix came first"


@pytest.mark.parametrize(
    ("key", "number"),
    [(Qt.Key.Key_Right, 3), (Qt.Key.Key_Left, 1), (Qt.Key.Key_End, 5), (Qt.Key.Key_Home, 1)],
)
def test_arrows_choose_a_turn(chart, qtbot, key, number) -> None:
    chart.choose(2)
    chart.plot.setFocus()
    with qtbot.waitSignal(chart.turn_chosen) as chosen:
        qtbot.keyClick(chart.plot, key)
    assert chosen.args == [number]


def test_a_click_chooses_the_nearest_turn(chart, qtbot) -> None:
    point = QPoint(round(chart.plot._x(4)) + 3, 40)
    with qtbot.waitSignal(chart.turn_chosen) as chosen:
        qtbot.mouseClick(chart.plot, Qt.MouseButton.LeftButton, pos=point)
    assert chosen.args == [4]


def test_the_pointer_is_told_the_turn_it_rests_on(chart, qapp) -> None:
    point = QPoint(round(chart.plot._x(3)), 40)
    qapp.sendEvent(
        chart.plot, QHelpEvent(QEvent.Type.ToolTip, point, chart.plot.mapToGlobal(point))
    )
    assert chart.plot.toolTip().startswith("Turn 3: heat 58, tense, down 14. You said it back")


def test_choosing_from_outside_is_not_reported_back(chart, qtbot) -> None:
    with qtbot.assertNotEmitted(chart.turn_chosen):
        chart.choose(3)
    assert chart.plot.value() == 3


def test_the_table_holds_the_same_numbers_and_chooses_too(chart, qtbot) -> None:
    button(chart, "Show as a table").click()
    table = chart.table
    cells = [table.item(3, column).text() for column in range(table.columnCount())]
    assert cells == ["4", "67", "Angry", "up 9", "The fix came first"]
    assert [table.item(row, 1).text() for row in range(5)] == ["78", "72", "58", "67", "67"]
    with qtbot.waitSignal(chart.turn_chosen) as chosen:
        table.selectRow(1)
    assert chosen.args == [2]
    button(chart, "Show as a chart").click()
    assert chart.plot.isVisible()
    assert chart.plot.value() == 2


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("count", [0, 1, 9, 40])
def test_a_chart_of_any_length_is_drawn_inside_itself(look, shown, scale, count) -> None:
    look.choose(text_scale=scale)
    chart = HeatChart(look)
    chart.show_turns(60, [ChartTurn(number=n, heat=(n * 37) % 101) for n in range(1, count + 1)])
    shown(chart, 520, 800)
    plot = chart.plot
    assert plot.height() >= plot.minimumSizeHint().height()
    assert all(plot.rect().contains(point.toPoint()) for point in plot._points())
    assert not chart.grab().isNull()


points = st.lists(st.integers(min_value=0, max_value=100), min_size=2, max_size=12)


@given(heats=points, data=st.data())
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=80
)
def test_labels_never_cover_the_line_or_each_other(heats, data) -> None:
    area = QRectF(0, 0, 700, 320)
    line = [QPointF(20 + 60 * n, 320 - heat * 3.2) for n, heat in enumerate(heats)]
    turns = data.draw(st.sets(st.integers(0, len(line) - 1), min_size=1, max_size=4))
    labels = [LabelSize(at=line[turn], width=150, height=36) for turn in sorted(turns)]
    placed = [place for place in place_labels(labels, line, area) if place is not None]
    assert all(area.contains(place) for place in placed)
    assert not any(a.intersects(b) for n, a in enumerate(placed) for b in placed[n + 1 :])
    assert not any(place.contains(point) for place in placed for point in line)


def test_the_label_that_must_be_shown_is_moved_inside() -> None:
    area = QRectF(0, 0, 200, 60)
    line = [QPointF(x, y) for x in range(0, 200, 20) for y in (5, 55)]
    (place,) = place_labels([LabelSize(at=line[0], width=150, height=30)], line, area, must=0)
    assert place is not None
    assert area.contains(place)


def test_settling_is_enough_for_a_new_text_size(chart, look) -> None:
    height = chart.minimumSizeHint().height()
    look.choose(text_scale=2.0)
    settle()
    assert chart.minimumSizeHint().height() > height
