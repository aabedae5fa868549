"""Contrast as it reaches the eye: the colours of text and of controls, read off a grabbed picture.

The tokens' own ratios are computed in ``tests/ui/test_look.py``; a picture also shows what was drawn
over what. A widget's ground is its most common colour and its ink the colour furthest from that;
letters so thin that none of their pixels has the whole ink count as light as they are.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from tests.helpers.contrast import luminance, ratio
from tests.helpers.reading import seen

TEXT, CONTROL = 4.5, 3.0
_RING_PX = 4
_DRAWS_ITS_FIELD = (QComboBox, QAbstractSpinBox)
_FIELDS = (QLineEdit, QPlainTextEdit, *_DRAWS_ITS_FIELD)


def sampled(root: QWidget, image: QImage) -> list[tuple[float, float, str]]:
    """Return the ratio, the bar and the words of each text and each field seen in a picture."""
    pixels = _pixels(image)
    found = []
    for each in seen(root, QWidget):
        if not each.isEnabled() or isinstance(each.parentWidget(), _DRAWS_ITS_FIELD):
            continue
        box = _whole(each, root)
        if isinstance(each, QLabel | QAbstractButton) and each.text().strip() and box is not None:
            found.append((_text_ratio(_cut(pixels, box)), TEXT, each.text()[:50]))
        elif isinstance(each, _FIELDS) and box is not None:
            around = box.adjusted(-_RING_PX, -_RING_PX, _RING_PX, _RING_PX)
            found.append(
                (_edge_ratio(_cut(pixels, around)), CONTROL, each.accessibleName() or "a field")
            )
    return found


def _whole(each: QWidget, root: QWidget) -> QRect | None:
    """Return where a widget stands in the picture, if nothing cuts or covers any of it."""
    region = each.visibleRegion()
    if region.boundingRect() != each.rect() or region.rectCount() != 1:
        return None
    at = each.mapTo(root, QPoint(0, 0))
    if root.childAt(at + each.rect().center()) not in (each, *each.findChildren(QWidget)):
        return None
    return QRect(at, each.size())


def _pixels(image: QImage) -> NDArray[np.uint8]:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    # Copied, for the picture's memory goes with it.
    return rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).copy()


def _cut(pixels: NDArray[np.uint8], box: QRect) -> NDArray[np.uint8]:
    top, left = max(0, box.top()), max(0, box.left())
    return pixels[top : box.bottom() + 1, left : box.right() + 1]


def _text_ratio(part: NDArray[np.uint8]) -> float:
    """Return how the colour furthest from the ground, the most common one, stands out from it."""
    flat = part.reshape(-1, 3).astype(np.uint32)
    colours, counts = np.unique(flat @ (1 << 16, 1 << 8, 1), return_counts=True)
    lights = [_light(int(colour)) for colour in colours]
    ground = lights[int(counts.argmax())]
    return max(ratio(ground, min(lights)), ratio(ground, max(lights)))


def _edge_ratio(part: NDArray[np.uint8]) -> float:
    """Return how a field's edge stands out: along a line through its left side, from outside in."""
    line = part[part.shape[0] // 2, : 2 * _RING_PX].astype(np.uint32) @ (1 << 16, 1 << 8, 1)
    outside, *lights = [_light(int(colour)) for colour in line]
    return max(ratio(outside, each) for each in lights)


@cache
def _light(colour: int) -> float:
    return luminance(f"#{colour:06X}")
