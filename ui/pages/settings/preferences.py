"""How it sounds, how a call goes, and how it looks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coach.settings import Settings
from ui.look import Look
from ui.pages.settings.rows import Scale, Section, SettingRow
from ui.widgets.button import Button
from ui.widgets.segments import Segments
from ui.widgets.switch_row import SwitchRow

_VOICES = (
    ("auto", "Best there is"),
    ("system", "Computer’s own"),
    ("light", "Light"),
    ("none", "Captions only"),
)
_THEMES = (
    ("system", "Computer"),
    ("light", "Light"),
    ("dark", "Dark"),
    ("high_contrast", "High contrast"),
)


class SoundSection(Section):
    """Which voice speaks, how loud and how fast; a button to hear it."""

    voice_test_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "Voices and sound", parent)
        self._voice = Segments(look, _VOICES, name="Voice")
        self._voice.picked.connect(self._on_voice)
        self.add_row(
            SettingRow(
                look,
                "Voice",
                "The best one this computer can manage, or one you choose. A light voice needs least.",
                self._voice,
            )
        )
        test = Button(look, "Play a voice", size="small", icon="play")
        test.clicked.connect(self.voice_test_wanted)
        self._test = SettingRow(look, "Hear it", "", test)
        self.add_row(self._test)
        self._volume = Scale(look, "Loudest moment", low=0, high=100, step=5)
        self._volume.settled.connect(self._on_volume)
        self.add_row(
            SettingRow(
                look,
                "Loudest moment",
                "Nothing will be louder than this, shouting included.",
                self._volume,
            )
        )
        self._rate = Scale(look, "Speed", low=70, high=130, step=5)
        self._rate.settled.connect(self._on_rate)
        self.add_row(
            SettingRow(look, "Speed", "Slower is also one click away in every call.", self._rate)
        )

    def show_settings(self, settings: Settings, voice_state: str) -> None:
        """Show what holds now."""
        self._voice.choose(settings.voice)
        self._volume.set_value(settings.volume * 100)
        self._rate.set_value(settings.speech_rate * 100)
        self.show_state(voice_state)

    def show_state(self, voice_state: str) -> None:
        """Say how the voice does."""
        self._test.set_note(voice_state)

    def _on_voice(self, voice: str) -> None:
        self.changed.emit("voice", voice)

    def _on_volume(self, percent: int) -> None:
        self.changed.emit("volume", percent / 100)

    def _on_rate(self, percent: int) -> None:
        self.changed.emit("speech_rate", percent / 100)


class CallSection(Section):
    """What a call shows beside the customer's face."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "In a call", parent)
        self._captions = SwitchRow(
            look, "Show what customers say", "Off hides the words until you ask for them."
        )
        self._captions.toggled.connect(self._on_captions)
        self.add_row(self._captions)
        self._explain = SwitchRow(
            look,
            "Explain each reply",
            "After each reply, which of your words moved which feeling. Off keeps it for the end.",
        )
        self._explain.toggled.connect(self._on_explain)
        self.add_row(self._explain)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        for row, on in (
            (self._captions, settings.captions),
            (self._explain, settings.explain_each_reply),
        ):
            _set_silently(row, on=on)

    def _on_captions(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        self.changed.emit("captions", on)

    def _on_explain(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        self.changed.emit("explain_each_reply", on)


class DisplaySection(Section):
    """Text size, theme and movement."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "Text and display", parent)
        self._size = Scale(look, "Text size", low=100, high=200, step=10)
        self._size.settled.connect(self._on_size)
        self.add_row(
            SettingRow(
                look, "Text size", "Everything grows together; nothing is cut off.", self._size
            )
        )
        self._theme = Segments(look, _THEMES, name="Look")
        self._theme.picked.connect(self._on_theme)
        self.add_row(
            SettingRow(look, "Look", "Follows your computer unless you choose.", self._theme)
        )
        self._still = SwitchRow(
            look, "Less movement", "Faces change at once and the sea stands still."
        )
        self._still.toggled.connect(self._on_still)
        self.add_row(self._still)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now."""
        self._size.set_value(settings.text_scale * 100)
        self._theme.choose(settings.theme)
        _set_silently(self._still, on=settings.reduced_motion)

    def _on_size(self, percent: int) -> None:
        self.changed.emit("text_scale", percent / 100)

    def _on_theme(self, theme: str) -> None:
        self.changed.emit("theme", theme)

    def _on_still(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        self.changed.emit("reduced_motion", on)


def _set_silently(row: SwitchRow, *, on: bool) -> None:
    row.blockSignals(True)  # noqa: FBT003 - Qt's own
    row.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
    row.blockSignals(False)  # noqa: FBT003 - Qt's own
