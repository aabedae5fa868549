"""Pictures of every page with real content, in each theme and size, to be looked at by a person.

Usage: python -m bench.page_sheet FOLDER [NAME ...] [--quick]
Each page as it stands in the window: 1280 by 800 in the three themes, 1024 by 640, and at 200 %
text on 1280 by 800 both as first seen and at its whole height. ``--quick`` draws the first only.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QWidget

from bench.page_samples import PAGES, RAIL
from coach.places import find_places
from tests.helpers.weeks import Weeks
from ui.look import Look, ThemeChoice
from ui.look.dress import apply
from ui.widgets.nav_rail import NavRail

_SIZES: tuple[tuple[str, ThemeChoice, float, int, int], ...] = (
    ("light", "light", 1.0, 1280, 800),
    ("dark", "dark", 1.0, 1280, 800),
    ("contrast", "high_contrast", 1.0, 1280, 800),
    ("small", "light", 1.0, 1024, 640),
    ("wide", "light", 1.0, 1920, 1080),
    ("text200", "light", 2.0, 1280, 800),
)
_NARROW_RAIL_PX = 900
_TALLEST = 4200


def draw(
    look: Look,
    make: Callable[[Look], QWidget],
    place: str,
    size: tuple[int, int],
    *,
    whole: bool = False,
) -> QWidget:
    """Return a shown window with the page in it, beside the navigation if it has a place there."""
    window = QWidget()
    window.setObjectName("window")
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    if place:
        rail = NavRail(look, RAIL)
        rail.choose(place)
        rail.set_narrow(size[0] < _NARROW_RAIL_PX * look.now.text_scale)
        row.addWidget(rail)
    page = make(look)
    row.addWidget(page, 1)
    window.resize(*size)
    window.show()
    _settle()
    if whole:
        _grow(window)
    focused = page.findChild(QWidget, "focused")
    if focused is not None:
        window.activateWindow()
        focused.setFocus(Qt.FocusReason.TabFocusReason)
    _settle()
    return window


def _grow(window: QWidget) -> None:
    """Make the window as high as its longest page, so that all of it is in the picture."""
    more = max(
        (area.verticalScrollBar().maximum() for area in window.findChildren(QScrollArea)), default=0
    )
    window.resize(window.width(), min(_TALLEST, window.height() + more))
    _settle()


def _settle() -> None:
    for _again in range(4):
        QApplication.sendPostedEvents()


def main() -> int:
    """Draw the pages into the folder named on the command line."""
    arguments = [each for each in sys.argv[1:] if not each.startswith("--")]
    quick = "--quick" in sys.argv
    folder, chosen = Path(arguments[0]), arguments[1:]
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    look = Look(find_places().resources, theme="light", reduced_motion=True)
    apply(app, look)
    with tempfile.TemporaryDirectory() as home:
        weeks = Weeks(Path(home) / "some-weeks.db")
        weeks.lives_through_two_weeks()
        beginner = Weeks(Path(home) / "beginner.db")
        for name, (place, make) in PAGES.items():
            if chosen and not any(name.startswith(each) for each in chosen):
                continue
            for label, theme, scale, width, height in _SIZES[:1] if quick else _SIZES:
                look.choose(theme=theme, text_scale=scale)
                made = lambda look, make=make: make(look, weeks, beginner)  # noqa: E731
                window = draw(look, made, place, (width, height))
                window.grab().save(str(folder / f"{name}-{label}.png"))
                if scale > 1:
                    _grow(window)
                    window.grab().save(str(folder / f"{name}-{label}-whole.png"))
                window.hide()
                window.deleteLater()
                QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            print(name)
        weeks.close()
        beginner.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
