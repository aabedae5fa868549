"""A box for a few sentences, in which Tab walks on and Ctrl and Enter goes on."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.look import Look

_AROUND_PX = 26


class WritingBox(QPlainTextEdit):
    """Plain words; as high as so many lines of the present text size."""

    def __init__(
        self, look: Look, name: str, *, lines: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._lines = lines
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setTabChangesFocus(True)
        look.changed.connect(self._set_height)
        self._set_height()

    @property
    def words(self) -> str:
        """What is written, without space around it."""
        return self.toPlainText().strip()

    def set_words(self, words: str) -> None:
        """Put words into the box."""
        self.setPlainText(words)

    def _set_height(self) -> None:
        self.setFixedHeight(self._lines * self._look.now.line_height("body") + _AROUND_PX)
