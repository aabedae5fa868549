"""The look in force: holds the present ``Appearance`` and says when it changes.

Every widget takes a ``Look`` as its first argument, draws from ``look.now`` and connects to
``look.changed``. That is the one way a theme, a text size or reduced motion reaches the screen.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from ui.look.appearance import Appearance
from ui.look.fonts import register_fonts
from ui.look.icons import Icons
from ui.look.people import People
from ui.look.people_file import load_people
from ui.look.tokens import ThemeChoice, ThemeName, load_tokens

LARGEST_TEXT = 2.0


class Look(QObject):
    """Theme, text scale and movement as the learner chose them; switches at once.

    Needs a running ``QGuiApplication``: fonts and the computer's own theme come from there.
    """

    changed = Signal()

    def __init__(
        self,
        resources: Path,
        *,
        theme: ThemeChoice = "system",
        text_scale: float = 1.0,
        reduced_motion: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        third_party = resources / "third_party"
        register_fonts(third_party / "inter")
        self._choice: ThemeChoice = theme
        self._style_template = resources / "style.qss"
        self._people = load_people(resources / "portraits.json")
        self._now = Appearance(
            theme=_theme_for(theme),
            text_scale=_within_reach(text_scale),
            reduced_motion=reduced_motion,
            tokens=load_tokens(resources / "tokens.json"),
            icons=Icons(third_party / "lucide"),
        )
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_computer_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_computer_changed)

    @property
    def now(self) -> Appearance:
        """The appearance to draw with; a new value after each ``changed``."""
        return self._now

    @property
    def people(self) -> People:
        """The drawn customers."""
        return self._people

    @property
    def style_template(self) -> Path:
        """The style sheet's template file."""
        return self._style_template

    @property
    def choice(self) -> ThemeChoice:
        """The theme as chosen, which may be ``system``."""
        return self._choice

    def choose(
        self,
        *,
        theme: ThemeChoice | None = None,
        text_scale: float | None = None,
        reduced_motion: bool | None = None,
    ) -> None:
        """Change what is given, leave the rest, and say so once if anything looks different."""
        if theme is not None:
            self._choice = theme
        self._become(
            theme=_theme_for(self._choice),
            text_scale=self._now.text_scale if text_scale is None else _within_reach(text_scale),
            reduced_motion=self._now.reduced_motion if reduced_motion is None else reduced_motion,
        )

    def _become(self, *, theme: ThemeName, text_scale: float, reduced_motion: bool) -> None:
        new = Appearance(
            theme=theme,
            text_scale=text_scale,
            reduced_motion=reduced_motion,
            tokens=self._now.tokens,
            icons=self._now.icons,
        )
        if new != self._now:
            self._now = new
            self.changed.emit()

    def _on_computer_changed(self) -> None:
        self.choose()


def _within_reach(text_scale: float) -> float:
    return min(LARGEST_TEXT, max(1.0, text_scale))


def _theme_for(choice: ThemeChoice) -> ThemeName:
    """Follow the computer when asked to: first its contrast, then its light or dark scheme."""
    if choice != "system":
        return choice
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "high_contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
