"""The focus ring: one ring per application, drawn outside whatever has the keyboard.

It shows after a click as well as after Tab. A control says how round it is with the property
``ring_radius`` (logical pixels) and opts out with ``ring_radius`` -1 when it draws its own. Bare
rows of words ask for more distance with ``ring_gap``.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QMenu,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from ui.look.look import Look

_FOLLOWED = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.LayoutRequest,
)
_USUAL_RADIUS = 10


class FocusRing(QFocusFrame):
    """The ring itself. A ``QFocusFrame`` because screen readers leave those out."""

    def __init__(self, look: Look, host: QWidget, radius: int) -> None:
        super().__init__(host)
        self._look = look
        self._radius = radius  # of the control with the gap around it

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Stroke the ring; the gap is simply left open."""
        shape = self._look.now.tokens.focus_ring_px
        half = shape.width / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.now.colour("focus"), shape.width))
        radius = self._radius + half
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius
        )
        painter.end()


class FocusRings(QObject):
    """Moves the ring along with the keyboard focus of an application."""

    def __init__(self, app: QApplication, look: Look) -> None:
        super().__init__(app)
        self._look = look
        self._ring: FocusRing | None = None
        self._wearer: QWidget | None = None
        self._watched: list[QWidget] = []
        self._app = app
        app.focusChanged.connect(self._on_focus_changed)

    def retire(self) -> None:
        """Take the ring off and follow the focus no longer."""
        self._app.focusChanged.disconnect(self._on_focus_changed)
        self._take_off()
        self.deleteLater()

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._take_off()
        wearer = _wearer_of(new)
        if wearer is None:
            return
        host = self._host_of(wearer)
        self._wearer = wearer
        self._ring = FocusRing(self._look, host, _radius_of(wearer) + self._gap_of(wearer))
        step: QWidget | None = wearer
        while step is not None and step is not host:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Follow the wearer and everything between it and the ring's parent."""
        if event.type() in _FOLLOWED:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        ring, wearer = self._ring, self._wearer
        if ring is None or wearer is None or not isValid(ring) or not isValid(wearer):
            return
        host = ring.parentWidget()
        if host is None or not host.isAncestorOf(wearer):
            ring.hide()
            return
        ring.setGeometry(self._ring_rect(wearer, host))
        ring.setVisible(wearer.isVisibleTo(host))
        ring.raise_()

    def _take_off(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._wearer = None
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None

    def _ring_rect(self, wearer: QWidget, host: QWidget) -> QRect:
        out = self._look.now.tokens.focus_ring_px.width + self._gap_of(wearer)
        place = QRect(wearer.mapTo(host, wearer.rect().topLeft()), wearer.size())
        return place.adjusted(-out, -out, out, out)

    def _gap_of(self, wearer: QWidget) -> int:
        gap = wearer.property("ring_gap")
        return self._look.now.tokens.focus_ring_px.gap if gap is None else int(gap)

    def _host_of(self, wearer: QWidget) -> QWidget:
        """Return the nearest ancestor with room for the whole ring, or what scrolls or ends it."""
        host = wearer
        while (above := host.parentWidget()) is not None:
            if isinstance(above, QAbstractScrollArea) and above.viewport() is host:
                break
            host = above
            if host.isWindow() or host.rect().contains(self._ring_rect(wearer, host)):
                break
        return host


def _wearer_of(focused: QWidget | None) -> QWidget | None:
    """Return the widget the ring goes around: a field's frame, not the line edit inside it."""
    if focused is None or focused.isWindow() or isinstance(focused, QMenu):
        return None
    parent = focused.parentWidget()
    if isinstance(parent, QComboBox | QAbstractSpinBox):
        focused = parent
    in_popup = focused.window().windowType() == Qt.WindowType.Popup
    if in_popup or type(focused) is QScrollArea or _radius_of(focused) < 0:
        return None
    return focused


def _radius_of(widget: QWidget) -> int:
    radius = widget.property("ring_radius")
    return _USUAL_RADIUS if radius is None else int(radius)
