"""Our layouts survive widgets that come and go, whatever address Qt gives the next one."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from ui.widgets.flow import Flow
from ui.widgets.tiles import Tiles
from ui.widgets.turning_box import TurningBox


@pytest.mark.parametrize("kind", ["flow", "tiles", "turning"])
def test_widgets_come_and_go_a_thousand_times(qtbot, look, kind):
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    layout = {
        "flow": lambda: Flow(gap_px=4),
        "tiles": lambda: Tiles(look, least_px=80),
        "turning": lambda: TurningBox(lambda: 100),
    }[kind]()
    column.addLayout(layout)
    holder.show()
    for round_ in range(1000):
        label = QLabel(str(round_))
        layout.addWidget(label)
        holder.layout().activate()
        layout.heightForWidth(300)
        if round_ % 3 == 0:
            label.deleteLater()
            QApplication.sendPostedEvents(label, QEvent.Type.DeferredDelete)
        elif layout.count() > 4:
            item = layout.takeAt(0)
            item.widget().deleteLater()
            del item
        if round_ % 100 == 0:
            gc.collect()
    assert layout.count() <= 5
