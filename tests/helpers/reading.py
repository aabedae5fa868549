"""The screen as a person meets it: the words that can be seen, and what can be pressed by name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

W = TypeVar("W", bound=QWidget)


def seen(root: QWidget, kind: type[W]) -> Iterator[W]:
    """Yield what is shown below ``root``, top to bottom and left to right."""
    found = [each for each in root.findChildren(kind) if each.isVisibleTo(root)]
    yield from sorted(found, key=lambda each: _place(each, root))


def words_on(root: QWidget) -> list[str]:
    """Return every word shown: labels, buttons and fields, in reading order."""
    found = [
        (_place(each, root), text)
        for each in root.findChildren(QWidget)
        if (text := _text(each)) and each.isVisibleTo(root)
    ]
    return [text for _, text in sorted(found, key=lambda one: one[0])]


def reads(root: QWidget) -> str:
    """Return everything shown as one text."""
    return "\n".join(words_on(root))


def button(root: QWidget, name: str) -> QAbstractButton:
    """Return the one button seen whose name is, or else begins with, ``name``."""
    all_seen = list(seen(root, QAbstractButton))
    exact = [each for each in all_seen if _name(each) == name]
    found = exact or [each for each in all_seen if _name(each).startswith(name)]
    assert len(found) == 1, f"{name!r}: {len(found)} of {[_name(each) for each in all_seen]}"
    return found[0]


def has_button(root: QWidget, name: str) -> bool:
    """Say whether a button of that name, or beginning so, is seen."""
    return any(_name(each).startswith(name) for each in seen(root, QAbstractButton))


def tab_order(root: QWidget) -> list[QWidget]:
    """Return what Tab reaches inside ``root``, in its order.

    As Qt walks: a widget with a focus proxy is a stop too, and the walk goes on from its proxy, past
    whatever stands before that; a proxy that cannot take the keyboard ends it.
    """
    order: list[QWidget] = []
    met: list[QWidget] = []
    step = root.nextInFocusChain()
    while step is not root and step not in met:
        met.append(step)
        stop = step
        while stop.focusProxy() is not None:
            stop = stop.focusProxy()
        by_tab = stop.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        above = stop is not step and stop.isAncestorOf(step)  # as a scroll area of what it shows
        shown = root.isAncestorOf(step) and step.isVisibleTo(root) and step.isEnabled()
        if by_tab and shown and not above:
            if not (stop.isVisibleTo(root) and stop.isEnabled()):
                break
            if stop not in order:
                order.append(stop)
            step = stop
        step = step.nextInFocusChain()
    return order


def cut_words(root: QWidget) -> list[str]:
    """Return words that do not fit: labels lower than their words need, or beyond a page's edge."""
    cut = []
    for each in seen(root, QWidget):
        text = _text(each)
        if isinstance(each, QComboBox) and not _shows_its_choice(each):
            cut.append(f"{each.currentText()!r}: its list box is too narrow")
        if not text or isinstance(each, QLineEdit | QPlainTextEdit):
            continue
        needed = (
            each.heightForWidth(each.width())
            if each.hasHeightForWidth()
            else each.sizeHint().height()
        )
        if each.height() < needed:
            cut.append(f"{text!r}: {each.height()} px high, needs {needed}")
        elif each.width() < each.minimumSizeHint().width():
            cut.append(f"{text!r}: {each.width()} px wide, needs {each.minimumSizeHint().width()}")
        elif not _within_its_page(each, root):
            cut.append(f"{text!r}: beyond the edge")
    return cut


def small_targets(root: QWidget, least_px: int = 36) -> list[str]:
    """Return buttons that are too small to press, but for links inside a sentence."""
    return [
        f"{_name(each)!r}: {each.width()} x {each.height()}"
        for each in seen(root, QAbstractButton)
        if min(each.width(), each.height()) < least_px and each.focusPolicy()
    ]


def settle() -> None:
    """Let layouts finish."""
    for _again in range(4):
        QApplication.sendPostedEvents()


def _place(each: QWidget, root: QWidget) -> tuple[int, int]:
    at = each.mapTo(root, QPoint(0, 0))
    return at.y(), at.x()


def _shows_its_choice(box: QComboBox) -> bool:
    """Say whether a list box has room for the words of what is chosen in it."""
    if box.isEditable() or box.count() == 0:
        return True
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    return box.fontMetrics().horizontalAdvance(box.currentText()) <= field.width()


def _name(each: QAbstractButton) -> str:
    return each.accessibleName() or each.text().replace("&&", "&")


def _text(each: QWidget) -> str:
    if isinstance(each, QAbstractButton):
        return each.text().replace("&&", "&")
    if isinstance(each, QLabel | QLineEdit):
        return each.text()
    return each.toPlainText() if isinstance(each, QPlainTextEdit) else ""


def _within_its_page(each: QWidget, root: QWidget) -> bool:
    """Say whether a widget lies inside its scrolled page, sideways."""
    page: QWidget = root
    step = each.parentWidget()
    while step is not None and step is not root:
        above = step.parentWidget()
        if isinstance(above, QAbstractScrollArea) and above.viewport() is step:
            page = step
            break
        step = above
    at = QRect(each.mapTo(page, QPoint(0, 0)), each.size())
    return at.left() >= 0 and at.right() <= page.rect().right()
