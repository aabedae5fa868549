"""Put steps in order: with buttons, by dragging, or with the keyboard alone."""

from __future__ import annotations

import random
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coach.library.model import OrderSteps
from ui.look import Look
from ui.look.tokens import ColourName
from ui.pages.lesson.checks.single_choice import CHANGE_ANY_TIME
from ui.pages.lesson.step import StepView
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.day_words import number_words
from ui.widgets.icon_mark import Badge
from ui.widgets.margin_note import MarginNote
from ui.widgets.reading_order import tab_as_laid_out
from ui.widgets.text import Text

_DRAG_FROM_PX = 8
_HOW = QCoreApplication.translate(
    "OrderSteps", "Move a step with its arrows, drag it, or hold Ctrl and press the up or down key."
)

Standing = Literal["unseen", "here", "elsewhere"]


class OrderStepsStep(StepView):
    """The answer holds the ids in the order shown, and whether the order was asked for."""

    def __init__(self, look: Look, check: OrderSteps, answer: object) -> None:
        super().__init__(
            look,
            QCoreApplication.translate("OrderStepsStep", "Quick check. {ask} {how}").format(
                ask=check.ask, how=_HOW
            ),
        )
        self._check = check
        self._texts = {step.id: step.text for step in check.steps}
        self._true = [step.id for step in check.steps]
        self._touched = False
        self._order, self._seen = self._remembered(answer)
        self.add_heading(self.tr("Quick check"), check.ask)
        self.column.addWidget(Text(look, _HOW, style="small", colour="ink2"))
        list_of_rows = QGroupBox()
        list_of_rows.setAccessibleName(check.ask)
        self._rows_column = QVBoxLayout(list_of_rows)
        self._rows_column.setContentsMargins(0, 0, 0, 0)
        self._rows_column.setSpacing(8)
        self._rows = {key: _Row(look, self._texts[key]) for key in self._order}
        for key in self._order:
            row = self._rows[key]
            row.moved.connect(self._on_moved)
            row.dragged.connect(self._on_dragged)
            self._rows_column.addWidget(row)
        self.column.addWidget(list_of_rows)
        self._see = Button(look, self.tr("See the order"), size="small", icon="list-checks")
        self._see.clicked.connect(self._on_see)
        self.column.addWidget(self._see, 0, Qt.AlignmentFlag.AlignLeft)
        self._why = MarginNote(look, check.why, lead=self.tr("Why."))
        self.column.addWidget(self._why)
        self.column.addWidget(Text(look, CHANGE_ANY_TIME, style="small", colour="ink2"))
        self._show()

    def answer(self) -> object:
        """Return the order as it stands, once anything was moved or asked for."""
        if not (self._touched or self._seen):
            return None
        return {"order": list(self._order), "seen": self._seen}

    def _remembered(self, answer: object) -> tuple[list[str], bool]:
        if isinstance(answer, dict) and sorted(answer.get("order", ())) == sorted(self._true):
            self._touched = True
            return list(answer["order"]), bool(answer.get("seen"))
        return shuffled(self._true, self._check.id), False

    def _on_moved(self, row: _Row, by: int) -> None:
        place = self._place(row)
        self._move(place, min(len(self._order) - 1, max(0, place + by)))

    def _on_dragged(self, row: _Row, middle: float) -> None:
        """Go where the pointer is: past as many rows as have their middle above it."""
        others = [self._rows[key] for key in self._order if self._rows[key] is not row]
        target = sum(other.geometry().center().y() < middle for other in others)
        self._move(self._place(row), target)

    def _move(self, place: int, target: int) -> None:
        if place == target:
            return
        key = self._order.pop(place)
        self._order.insert(target, key)
        row = self._rows[key]
        self._rows_column.removeWidget(row)
        self._rows_column.insertWidget(target, row)
        tab_as_laid_out(self)
        self._touched = True
        self._show()
        announce(
            self,
            self.tr("{texts}: {target} of {order}").format(
                texts=self._texts[key], target=target + 1, order=len(self._order)
            ),
        )
        self.edited.emit()

    def _on_see(self) -> None:
        self._seen = True
        self._touched = True
        self._show()
        announce(self, f"{self._how_it_stands()} {self._check.why}")
        self.answered.emit()

    def _show(self) -> None:
        self._why.setVisible(self._seen)
        self._see.set_words(self._how_it_stands() if self._seen else self.tr("See the order"))
        self._see.setEnabled(not self._seen)
        self._see.setVisible(not self._seen)
        for place, key in enumerate(self._order):
            right = self._true.index(key)
            standing: Standing = "unseen"
            if self._seen:
                standing = "here" if right == place else "elsewhere"
            self._rows[key].show_place(place, len(self._order), standing, right)

    def _how_it_stands(self) -> str:
        if self._order == self._true:
            return self.tr("That is the order.")
        fit = sum(key == self._true[place] for place, key in enumerate(self._order))
        return self.tr("{fit} of {all} stand where they go.").format(
            fit=number_words(fit).capitalize(),
            all=number_words(len(self._true)),
        )

    def _place(self, row: _Row) -> int:
        return next(place for place, key in enumerate(self._order) if self._rows[key] is row)


class _Row(QGroupBox):
    """One step: its place, its words, up and down. ``moved`` says by how many, ``dragged`` where."""

    moved = Signal(object, int)
    dragged = Signal(object, float)

    def __init__(self, look: Look, words: str) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._standing: Standing = "unseen"
        self._pressed_at: QPointF | None = None
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_radius", look.now.radius("reply"))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(14, 7, 8, 7)
        self._across.setSpacing(12)
        self._badge: Badge | None = None
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(Text(look, words))
        self._note = Text(look, style="small", colour="lamp_ink")
        lines.addWidget(self._note)
        self._across.addLayout(lines, 1)
        self.up = Button(
            look, "", kind="quiet", size="small", icon="chevron-up", spoken=self.tr("Move up")
        )
        self.down = Button(
            look, "", kind="quiet", size="small", icon="chevron-down", spoken=self.tr("Move down")
        )
        self.up.setAccessibleName(self.tr("Move up: {words}").format(words=words))
        self.down.setAccessibleName(self.tr("Move down: {words}").format(words=words))
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self._across.addWidget(self.up)
        self._across.addWidget(self.down)
        look.changed.connect(self.update)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab meets here, in order."""
        return self, self.up, self.down

    def show_place(self, place: int, of: int, standing: Standing, right: int) -> None:
        """Show where the row stands now and, once asked for, where it goes."""
        self._standing = standing
        if self._badge is not None:
            self._across.removeWidget(self._badge)
            self._badge.hide()
            self._badge.deleteLater()
        if standing == "here":
            self._badge = Badge(self._look, tone="warm", icon="check")
        else:
            self._badge = Badge(self._look, str(place + 1), tone="hollow")
        self._across.insertWidget(0, self._badge)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < of - 1)
        note = (
            self.tr("Goes {place}.").format(place=_ORDINALS[right])
            if standing == "elsewhere"
            else ""
        )
        self._note.set_words(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(self._words)
        said = {"unseen": "", "here": self.tr(". It goes here"), "elsewhere": f". {note}"}[standing]
        self.setAccessibleDescription(
            self.tr("{place} of {of}{said}").format(place=place + 1, of=of, said=said)
        )
        self.update()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Move with Ctrl and the arrows; without Ctrl walk to the next row."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.moved.emit(self, step)
        else:
            for _stop in self.tab_stops:
                self.focusNextPrevChild(step > 0)

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """Take hold of the row."""
        self._pressed_at = event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        """Drag once the pointer has really moved."""
        if self._pressed_at is None:
            return
        away = abs(event.position().y() - self._pressed_at.y())
        if self._dragging or away >= _DRAG_FROM_PX:
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self, self.mapToParent(event.position()).y())

    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        """Let go."""
        self._pressed_at = None
        self._dragging = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        super().mouseReleaseEvent(event)

    def changeEvent(self, event: QEvent, /) -> None:
        """Redraw where the state changes."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the row's surface."""
        now = self._look.now
        fill, edge = _SURFACES[self._standing]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(now.colour(fill))
        painter.setPen(QPen(now.colour(edge), 1.5))
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.drawRoundedRect(box, now.radius("reply"), now.radius("reply"))
        painter.end()

    def _on_up(self) -> None:
        self.moved.emit(self, -1)

    def _on_down(self) -> None:
        self.moved.emit(self, 1)


_ORDINALS = (
    QCoreApplication.translate("OrderSteps", "first"),
    QCoreApplication.translate("OrderSteps", "second"),
    QCoreApplication.translate("OrderSteps", "third"),
    QCoreApplication.translate("OrderSteps", "fourth"),
    QCoreApplication.translate("OrderSteps", "fifth"),
    QCoreApplication.translate("OrderSteps", "sixth"),
    QCoreApplication.translate("OrderSteps", "seventh"),
    QCoreApplication.translate("OrderSteps", "eighth"),
)
_SURFACES: dict[Standing, tuple[ColourName, ColourName]] = {
    "unseen": ("card", "deep_line"),
    "here": ("warm_tint", "warm"),
    "elsewhere": ("lamp_tint", "lamp_ink"),
}


def shuffled(keys: list[str], seed: str) -> list[str]:
    """Return the keys in another order, always the same one for a seed, never their own."""
    mixed = list(keys)
    order = random.Random(seed)  # noqa: S311 - a shuffle to look at, nothing secret
    while len(set(keys)) > 1 and mixed == keys:
        order.shuffle(mixed)
    return mixed
