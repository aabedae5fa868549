"""Dresses a whole application: style, palette, font, style sheet and focus ring, switched at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir
from PySide6.QtWidgets import QApplication, QToolTip
from shiboken6 import isValid

from ui.look.focus_ring import FocusRings
from ui.look.look import Look
from ui.look.stylesheet import palette, stylesheet, write_glyphs


def apply(app: QApplication, look: Look) -> None:
    """Dress ``app`` in ``look`` now and whenever it changes; a second call replaces the first."""
    for earlier in app.findChildren(_Dresser):
        earlier.retire()
    app.setStyle("Fusion")
    _Dresser(app, look)


class _Dresser(QObject):
    """Keeps the application in step with the look; owns the folder of drawn glyphs."""

    def __init__(self, app: QApplication, look: Look) -> None:
        super().__init__(app)
        self._app = app
        self._look = look
        self._folder = QTemporaryDir()
        self._round = 0
        self._rings = FocusRings(app, look)
        look.changed.connect(self._dress)
        self._dress()

    def retire(self) -> None:
        """Leave the application to whoever dresses it next."""
        if isValid(self._look):
            self._look.changed.disconnect(self._dress)
        self._rings.retire()
        self.setParent(None)
        self.deleteLater()

    def _dress(self) -> None:
        now = self._look.now
        self._round += 1  # Qt caches style sheet images by path, so each dressing has its own
        glyphs = Path(self._folder.path()) / str(self._round)
        write_glyphs(now, glyphs)
        # Undressed first: Qt puts on a style sheet in a fifth of the time it takes to change one.
        self._app.setStyleSheet("")
        self._app.setPalette(palette(now))
        self._app.setFont(now.font("body"))
        QToolTip.setFont(now.font("small"))
        self._app.setStyleSheet(stylesheet(now, self._look.style_template, glyphs))
