"""How a call goes, and how it looks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from coach.settings import Settings
from ui.look import Look
from ui.pages.settings.rows import Scale, Section, SettingRow
from ui.widgets.segments import Segments
from ui.widgets.switch_row import SwitchRow

_THEMES = (
    ("system", QCoreApplication.translate("Preferences", "Computer")),
    ("light", QCoreApplication.translate("Preferences", "Light")),
    ("dark", QCoreApplication.translate("Preferences", "Dark")),
    ("high_contrast", QCoreApplication.translate("Preferences", "High contrast")),
)

# Each in its own language, so that its speakers find it.
_LANGUAGES = (
    ("system", QCoreApplication.translate("Preferences", "Computer")),
    ("en", "English"),
    ("es", "Español"),
)


class CallSection(Section):
    """What a call shows beside the customer's face."""

    reviews_switched = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, QCoreApplication.translate("CallSection", "In a call"), parent)
        self._captions = SwitchRow(
            look,
            self.tr("Show what customers say"),
            self.tr("Off hides the words until you ask for them."),
        )
        self._captions.toggled.connect(self._on_captions)
        self.add_row(self._captions)
        self._explain = SwitchRow(
            look,
            self.tr("Explain each reply"),
            self.tr(
                "After each reply, which of your words moved which feeling. Off keeps it for the end."
            ),
        )
        self._explain.toggled.connect(self._on_explain)
        self.add_row(self._explain)
        self._recall = SwitchRow(
            look,
            self.tr("Your own reply first"),
            self.tr("From level 2 on, written replies show once you have thought of one."),
        )
        self._recall.toggled.connect(self._on_recall)
        self.add_row(self._recall)
        self._reviews = SwitchRow(
            look,
            self.tr("Bring back what you learnt"),
            self.tr(
                "A few short things a day, before they fade. Off keeps what you have and asks nothing."
            ),
        )
        self._reviews.toggled.connect(self.reviews_switched)
        self.add_row(self._reviews)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        for row, on in (
            (self._captions, settings.captions),
            (self._explain, settings.explain_each_reply),
            (self._recall, settings.recall_first),
        ):
            _set_silently(row, on=on)

    def show_reviews(self, *, on: bool) -> None:
        """Show whether things come back to this learner."""
        _set_silently(self._reviews, on=on)

    def _on_captions(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        self.changed.emit("captions", on)

    def _on_explain(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        self.changed.emit("explain_each_reply", on)

    def _on_recall(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        self.changed.emit("recall_first", on)


class DisplaySection(Section):
    """Text size, theme and movement."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, QCoreApplication.translate("DisplaySection", "Text and display"), parent
        )
        self._size = Scale(look, self.tr("Text size"), low=100, high=200, step=10)
        self._size.settled.connect(self._on_size)
        self.add_row(
            SettingRow(
                look,
                self.tr("Text size"),
                self.tr("Everything grows together; nothing is cut off."),
                self._size,
            )
        )
        self._theme = Segments(look, _THEMES, name=self.tr("Look"))
        self._theme.picked.connect(self._on_theme)
        self.add_row(
            SettingRow(
                look,
                self.tr("Look"),
                self.tr("Follows your computer unless you choose."),
                self._theme,
            )
        )
        self._language = Segments(look, _LANGUAGES, name=self.tr("Language"))
        self._language.picked.connect(self._on_language)
        self.add_row(
            SettingRow(
                look,
                self.tr("Language"),
                self.tr(
                    "Of the buttons, the pages and what is said of your replies, from the next start. Lessons and customers speak English."
                ),
                self._language,
            )
        )
        self._still = SwitchRow(
            look,
            self.tr("Less movement"),
            self.tr("Faces change at once and the sea stands still."),
        )
        self._still.toggled.connect(self._on_still)
        self.add_row(self._still)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self._size.set_value(settings.text_scale * 100)
        self._theme.choose(settings.theme)
        self._language.choose(settings.language)
        _set_silently(self._still, on=settings.reduced_motion)

    def _on_size(self, percent: int) -> None:
        self.changed.emit("text_scale", percent / 100)

    def _on_language(self, language: str) -> None:
        self.changed.emit("language", language)

    def _on_theme(self, theme: str) -> None:
        self.changed.emit("theme", theme)

    def _on_still(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        self.changed.emit("reduced_motion", on)


def _set_silently(row: SwitchRow, *, on: bool) -> None:
    row.blockSignals(True)  # noqa: FBT003 - Qt's own
    row.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
    row.blockSignals(False)  # noqa: FBT003 - Qt's own
