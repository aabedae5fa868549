"""One setting in a row: its words at the left and its control at the right, or below if narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ui.look import Look
from ui.widgets.card import Card
from ui.widgets.separator import Separator
from ui.widgets.text import Text

_WORDS_PX = 230
_LETTERS = 24
_ALIKE = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_SLIDER_PX = 190


class SettingRow(QWidget):
    """Words and a control that goes below them where both do not fit."""

    def __init__(
        self,
        look: Look,
        title: str,
        note: str,
        control: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._control = control
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(look, title, style="body_strong"))
        self._note = Text(look, note, style="small", colour="ink2")
        if not note:
            self._note.hide()
        words.addWidget(self._note)
        if isinstance(control, QComboBox):  # all of them as wide as one another
            control.setMinimumContentsLength(_LETTERS)
            control.setSizeAdjustPolicy(_ALIKE)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.setSpacing(14)
        self._row.addLayout(words, 1)
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_note(self, note: str) -> None:
        """Say something else below the title."""
        self._note.set_words(note)
        self._note.setVisible(bool(note))

    def minimumSizeHint(self) -> QSize:
        """Return the wider of words and control, for they can stand one above the other."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._look.now.px(_WORDS_PX)), least.height())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Put the control beside the words, or below them."""
        super().resizeEvent(event)
        needed = self._control.sizeHint().width() + self._look.now.px(_WORDS_PX)
        way = QBoxLayout.Direction
        beside = self.width() >= needed
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._control, middle if beside else Qt.AlignmentFlag(0))


class Scale(QWidget):
    """A slider with its value in words; ``settled`` carries the value once it is let go."""

    settled = Signal(int)

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        low: int,
        high: int,
        step: int,
        unit: str = " %",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._unit = unit
        self._step = step
        self._value = Text(
            look, style="small", colour="ink2", alignment=Qt.AlignmentFlag.AlignRight, wraps=False
        )
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(name)
        self._slider.setRange(low // step, high // step)
        self._slider.setPageStep(2)
        self._slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._slider.valueChanged.connect(self._on_changed)
        self._slider.sliderReleased.connect(self._on_released)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(14)
        row.addWidget(self._value)
        row.addWidget(self._slider, 1)
        look.changed.connect(self._set_width)
        self._set_width()

    @property
    def value(self) -> int:
        """The value chosen."""
        return self._slider.value() * self._step

    def set_value(self, value: float) -> None:
        """Show a value without saying so."""
        self._slider.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._slider.setValue(round(value / self._step))
        self._slider.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._say_value()

    def sizeHint(self) -> QSize:
        """Return a comfortable length."""
        height = self._look.now.control_height("small")
        return QSize(self._look.now.px(_SLIDER_PX) + self._value.minimumWidth() + 22, height)

    def _say_value(self) -> None:
        words = f"{self.value}{self._unit}"
        self._value.set_words(words)
        self._slider.setAccessibleDescription(words)

    def _on_changed(self) -> None:
        self._say_value()
        if not self._slider.isSliderDown():
            self.settled.emit(self.value)

    def _on_released(self) -> None:
        self.settled.emit(self.value)

    def _set_width(self) -> None:
        self._value.setMinimumWidth(self._look.now.px(48))
        self._slider.setMinimumWidth(120)
        self.updateGeometry()


class Field(QWidget):
    """A labelled field; ``given`` carries its words once they were changed and it was left."""

    given = Signal(str)

    def __init__(self, look: Look, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addStretch(1)  # fields side by side stand in line, however long their labels
        column.addWidget(Text(look, label, style="label", colour="ink2"))
        self._field = QLineEdit()
        self._field.setAccessibleName(label)
        self._field.setMaxLength(120)
        self._field.editingFinished.connect(self._on_finished)
        column.addWidget(self._field)

    def show_words(self, words: str, otherwise: str) -> None:
        """Show what was given before, or as a placeholder what is used instead."""
        self._kept = words
        self._field.setText(words)
        self._field.setPlaceholderText(otherwise)

    def hide_words(self, how: QLineEdit.EchoMode) -> None:
        """Show dots instead of what is typed."""
        self._field.setEchoMode(how)

    def _on_finished(self) -> None:
        words = self._field.text().strip()
        if words != self._kept:
            self._kept = words
            self.given.emit(words)


class Section(Card):
    """A card of settings under one heading; rows are set apart by a line."""

    changed = Signal(str, object)

    def __init__(self, look: Look, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name=heading, parent=parent)
        self.column.setSpacing(8)
        self.heading = Text(look, heading, style="heading")
        self.column.addWidget(self.heading)
        self._empty = True

    def add_row(self, row: QWidget) -> None:
        """Add a row below the others."""
        if not self._empty:
            self.column.addWidget(Separator(self._look))
        self._empty = False
        self.column.addWidget(row)
