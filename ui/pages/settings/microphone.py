"""The microphone: which one, how it sounds, and hearing oneself."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from coach.ears.check import Verdict
from coach.settings import Settings
from ui.look import Look
from ui.microphone import Device
from ui.pages.settings.heard_by import HeardBy
from ui.pages.settings.kept_aloud import KeptAloud
from ui.pages.settings.part_row import PartRow, PartWords
from ui.pages.settings.rows import Section, SettingRow
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.level_meter import LevelMeter
from ui.widgets.list_box import ListBox
from ui.widgets.switch_row import SwitchRow
from ui.widgets.text import Text

_LEVEL_MS: Final = 80
_QUIETEST_DB: Final = -60.0


class MicrophoneSection(Section):
    """Shows what it is told; a try and its playback are asked for by signals."""

    try_wanted = Signal()
    playback_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, QCoreApplication.translate("MicrophoneSection", "Microphone"), parent
        )
        self._loudest = 0.0
        self._device = ListBox()
        self._device.setAccessibleName(
            QCoreApplication.translate("MicrophoneSection", "Microphone")
        )
        self._device.addItem(QCoreApplication.translate("MicrophoneSection", "The usual one"), "")
        shown = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._device.setSizeAdjustPolicy(shown)
        self._device.setMinimumContentsLength(22)
        self._device.activated.connect(self._on_device)
        self.add_row(
            SettingRow(
                look,
                QCoreApplication.translate("MicrophoneSection", "Device"),
                QCoreApplication.translate(
                    "MicrophoneSection",
                    "Only used while you speak a reply or try it here.",
                ),
                self._device,
            )
        )
        self._free = SwitchRow(
            look,
            QCoreApplication.translate("MicrophoneSection", "Hands free"),
            QCoreApplication.translate(
                "MicrophoneSection",
                "In a call Evenkeel notices when you speak. Off, you hold Space to talk.",
            ),
        )
        self._free.toggled.connect(self._on_free)
        self.add_row(self._free)
        self.heard_by = HeardBy(look)
        self.heard_by.changed.connect(self.changed)
        self.kept_aloud = KeptAloud(look)
        self.kept_aloud.chosen.connect(lambda choice: self.changed.emit("keep_aloud", choice))
        self._try = Button(
            look, QCoreApplication.translate("MicrophoneSection", "Try the microphone"), icon="mic"
        )
        self._try.clicked.connect(self.try_wanted)
        self._play = Button(
            look, QCoreApplication.translate("MicrophoneSection", "Hear yourself"), icon="play"
        )
        self._play.clicked.connect(self.playback_wanted)
        self._play.setEnabled(False)
        self._meter = LevelMeter(look)
        self._verdict = Text(look, style="body")
        self._heard = Text(look, style="small", colour="ink2")
        buttons = Flow(gap_px=12)
        for button in (self._try, self._play, self._meter):
            buttons.addWidget(button)
        trying = QWidget()
        column = QVBoxLayout(trying)
        column.setContentsMargins(0, 6, 0, 4)
        column.setSpacing(8)
        column.addLayout(buttons)
        column.addWidget(self._verdict)
        column.addWidget(self._heard)
        self.part = PartRow(look, _part_words())
        self.column.addWidget(self.part)
        self.add_row(trying)
        self.add_row(self.heard_by)
        self.add_row(self.kept_aloud)
        self._redraw = QTimer(self, interval=_LEVEL_MS)
        self._redraw.timeout.connect(self._show_level)
        self._say(
            QCoreApplication.translate(
                "MicrophoneSection",
                "Say a sentence as you would at work, and see whether you are heard.",
            )
        )

    def show_settings(self, settings: Settings, devices: Sequence[Device]) -> None:
        """Show what holds now; the usual device of the computer comes first."""
        self._device.clear()
        self._device.addItem(QCoreApplication.translate("MicrophoneSection", "The usual one"), "")
        for each in devices:
            self._device.addItem(each.name, each.id)
        self._device.setCurrentIndex(max(0, self._device.findData(settings.microphone)))
        self.heard_by.show_settings(settings)
        self._free.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._free.setChecked(settings.hands_free)
        self._free.blockSignals(False)  # noqa: FBT003 - Qt's own

    def show_listening(self) -> None:
        """Say that one can speak now."""
        self._try.setEnabled(False)
        self._play.setEnabled(False)
        self._redraw.start()
        self._say(
            QCoreApplication.translate(
                "MicrophoneSection", "Speak now: one sentence, as you would at work."
            )
        )

    def show_opening(self) -> None:
        """Say that it is being got ready."""
        self._try.setEnabled(False)
        self._say(QCoreApplication.translate("MicrophoneSection", "Getting the microphone ready…"))

    def show_level(self, level: float) -> None:
        """Take a loudness, 0 to 1."""
        self._loudest = max(self._loudest, level)

    def show_verdict(self, verdict: Verdict, heard: str) -> None:
        """Say how the microphone does, and what was heard."""
        self._stop()
        self._play.setEnabled(True)
        self._say(
            _words_for(verdict),
            QCoreApplication.translate("MicrophoneSection", "Heard: “{words}”").format(words=heard)
            if heard
            else "",
        )

    def show_trouble(self, words: str) -> None:
        """Say why it cannot be tried."""
        self._stop()
        self._say(words)

    def _stop(self) -> None:
        self._redraw.stop()
        self._meter.set_level(0.0)
        self._try.setEnabled(True)

    def _say(self, words: str, heard: str = "") -> None:
        self._verdict.set_words(words)
        self._heard.set_words(heard)
        self._heard.setVisible(bool(heard))
        if self.isVisible():
            announce(self, f"{words} {heard}")

    def _show_level(self) -> None:
        decibels = 20 * math.log10(max(self._loudest, 1e-6))
        self._meter.set_level((decibels - _QUIETEST_DB) / -_QUIETEST_DB)
        self._loudest = 0.0

    def _on_device(self) -> None:
        self.changed.emit("microphone", self._device.currentData())

    def _on_free(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        self.changed.emit("hands_free", on)


def _words_for(verdict: Verdict) -> str:
    words: dict[Verdict, str] = {
        "silent": QCoreApplication.translate(
            "MicrophoneSection",
            "No sound at all comes from it. See whether it is muted, by a switch on it or in the "
            "computer’s sound settings, or choose another.",
        ),
        "nobody": QCoreApplication.translate(
            "MicrophoneSection",
            "It works, but nobody was heard speaking. Try again, a little closer to it.",
        ),
        "too_quiet": QCoreApplication.translate(
            "MicrophoneSection",
            "You are heard, but very quietly. Come closer, or turn its level up.",
        ),
        "clipped": QCoreApplication.translate(
            "MicrophoneSection",
            "It is too loud and the sound breaks. Move back, or turn its level down.",
        ),
        "noisy": QCoreApplication.translate(
            "MicrophoneSection",
            "You are heard through a lot of noise. A headset or a quieter corner helps.",
        ),
        "fine": QCoreApplication.translate(
            "MicrophoneSection", "That is fine. You are heard well."
        ),
    }
    return words[verdict]


def _part_words() -> PartWords:
    return PartWords(
        name=QCoreApplication.translate("MicrophoneSection", "Hearing you, from a file"),
        missing=QCoreApplication.translate(
            "MicrophoneSection",
            "This edition cannot hear you yet. What it needs is in one file of 71 MB, which is "
            "checked first; nothing else in a file is ever taken.",
        ),
        added=QCoreApplication.translate(
            "MicrophoneSection", "Added on this computer account; it takes 78 MB."
        ),
        adding=QCoreApplication.translate(
            "MicrophoneSection", "Checking and adding it: {percent} %."
        ),
    )
