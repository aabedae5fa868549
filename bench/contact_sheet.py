"""Pictures of every widget in every theme at 100 and 200 % text, to be looked at by a person.

Usage: python -m bench.contact_sheet FOLDER [NAME ...]
One PNG for each widget: a row for each theme, 100 % at the left, 200 % at the right.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import get_args

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from bench.contact_samples import SAMPLES
from coach.places import find_places
from ui.look import Look, ThemeName
from ui.look.dress import apply

_MARGIN = 16
_LARGE = 2.0


def shot(app: QApplication, look: Look, make: Callable[[Look], QWidget], width: int) -> QImage:
    """Return a picture of a sample on the look's paper, as high as its words need."""
    del app
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    sample = make(look)
    column.addWidget(sample)
    window.resize(width + 2 * _MARGIN, 10)
    window.show()
    for _settle in range(3):
        height = column.totalHeightForWidth(window.width())
        if height < 0:
            height = column.totalSizeHint().height()
        window.resize(window.width(), max(height, column.totalMinimumSize().height()))
        QApplication.sendPostedEvents()
    wearer = window.findChild(QWidget, "focused")
    if wearer is not None:
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        wearer.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.sendPostedEvents()
    image = window.grab().toImage()
    window.hide()
    window.deleteLater()
    return image


def main() -> int:
    """Draw the sheet into the folder named on the command line."""
    folder, chosen = Path(sys.argv[1]), sys.argv[2:]
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    look = Look(find_places().resources, theme="light", reduced_motion=True)
    apply(app, look)
    for name, (make, width) in SAMPLES.items():
        if chosen and name not in chosen:
            continue
        rows: list[list[QImage]] = []
        for theme in get_args(ThemeName):
            row = []
            for scale in (1.0, _LARGE):
                look.choose(theme=theme, text_scale=scale)
                row.append(shot(app, look, make, round(width * (1.35 if scale > 1 else 1))))
            rows.append(row)
        _join(rows).save(str(folder / f"{name}.png"))
        print(name)
    return 0


def _join(rows: list[list[QImage]]) -> QImage:
    widths = [max(row[column].width() for row in rows) for column in range(len(rows[0]))]
    heights = [max(image.height() for image in row) for row in rows]
    sheet = QImage(sum(widths), sum(heights), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    top = 0
    for row, height in zip(rows, heights, strict=True):
        left = 0
        for image, width in zip(row, widths, strict=True):
            painter.drawImage(QRect(left, top, image.width(), image.height()), image)
            left += width
        top += height
    painter.end()
    return sheet


if __name__ == "__main__":
    sys.exit(main())
