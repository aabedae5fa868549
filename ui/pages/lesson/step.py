"""What every step of a lesson has in common, and the heading most of them begin with."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.text import Text


class StepView(QWidget):
    """One step on the screen; ``said`` is what a screen reader is told when it comes. Nothing in it is marked; every answer can be changed any time.

    ``answered`` says that something was decided and is worth keeping at once, ``edited`` that
    somebody is writing. ``hear_wanted`` carries a line and the mood it is said in, ``phrase_made``
    a phrase to keep; ``practise_wanted`` asks for a call to try it on; ``aloud_wanted`` carries a
    ``SayAloud`` that is to be served.
    """

    answered = Signal()
    edited = Signal()
    hear_wanted = Signal(str, str)
    phrase_made = Signal(str)
    practise_wanted = Signal()
    aloud_wanted = Signal(object)

    def __init__(self, look: Look, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(said)
        self.setProperty("ring_radius", -1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)

    def answer(self) -> object:
        """Return what was answered, as plain values, or None when nothing was."""
        return None

    def add_heading(self, label: str, words: str, *, large: bool = False) -> None:
        """Begin with a quiet word for the kind of step and what it asks or says."""
        if label:
            self.column.addWidget(Text(self._look, label, style="label", colour="ink2"))
        self.column.addWidget(Text(self._look, words, style="display" if large else "title"))
