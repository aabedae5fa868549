"""Contrast as it reaches the eye: the colours of text and of controls, read off a grabbed picture.

The tokens' own ratios are computed in ``tests/ui/test_look.py``; a picture also shows what was drawn
over what. A widget's ground is its most common colour and its ink the colour furthest from that;
letters so thin that none of their pixels has the whole ink count as light as they are.
"""

from __future__ import annotations

from collections import Counter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from tests.helpers.contrast import contrast
from tests.helpers.reading import seen

TEXT, CONTROL = 4.5, 3.0
_RING_PX = 4


def sampled(root: QWidget, image: QImage) -> list[tuple[float, float, str]]:
    """Return the ratio, the bar and the words of each text and each field seen in a picture."""
    pixels = _pixels(image)
    found = []
    for each in seen(root, QWidget):
        if not each.isEnabled():
            continue
        box = _whole(each, root)
        if isinstance(each, QLabel | QAbstractButton) and each.text().strip() and box is not None:
            found.append((_text_ratio(_cut(pixels, box)), TEXT, each.text()[:50]))
        elif isinstance(each, QLineEdit | QPlainTextEdit | QComboBox) and box is not None:
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
    ground, colours = _ground(part)
    return max((_ratio(ground, each) for each in colours), default=1.0)


def _edge_ratio(part: NDArray[np.uint8]) -> float:
    """Return how a field's edge stands out: along a line through its left side, from outside in."""
    line = part[part.shape[0] // 2, : 2 * _RING_PX]
    outside = tuple(int(value) for value in line[0])
    return max(_ratio(outside, tuple(int(value) for value in each)) for each in line)


def _ground(part: NDArray[np.uint8]) -> tuple[tuple[int, ...], list[tuple[int, ...]]]:
    flat = part.reshape(-1, 3)
    counts = Counter(map(tuple, flat.tolist()))
    ground = counts.most_common(1)[0][0]
    return ground, list(counts)


def _ratio(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    return contrast("#{:02X}{:02X}{:02X}".format(*one), "#{:02X}{:02X}{:02X}".format(*other))
