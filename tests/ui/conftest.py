"""What tests of the screen share: one look, dressed, and a learner with real weeks behind them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.places import find_places
from tests.helpers.reading import settle
from tests.helpers.weeks import Weeks
from ui.look import Look
from ui.look.dress import apply


@pytest.fixture
def look(qapp):
    """The light look at 100 %, without movement."""
    look = Look(find_places().resources, theme="light", reduced_motion=True)
    apply(qapp, look)
    yield look
    look.deleteLater()


@pytest.fixture
def weeks(tmp_path):
    """A learner called Priya who has just begun."""
    weeks = Weeks(tmp_path / "weeks.db")
    yield weeks
    weeks.close()


@pytest.fixture
def shown(qtbot):
    """Show a page in a window of a given size and return it."""

    windows: list[QWidget] = []

    def show(page: QWidget, width: int = 1084, height: int = 800) -> QWidget:
        window = QWidget()
        windows.append(window)
        row = QHBoxLayout(window)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(page)
        window.resize(width, height)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        settle()
        return page

    return show
