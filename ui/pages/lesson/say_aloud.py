"""Saying one line aloud, three times with less to hold on to: read, from key words, blind.

The model is heard, one's own try beside it: pace and pauses on one picture. Nothing is marked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.look import Look
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.segments import Segments
from ui.widgets.speech_strip import SpeechStrip
from ui.widgets.text import Text
from ui.widgets.voice_row import VoiceRow

_KEY_WORD_FROM: Final = 5
_HIDDEN: Final = "…"


class SayAloud(Card):
    """``hear_wanted`` asks for the model, ``voice`` says when somebody talks."""

    hear_wanted = Signal(str)

    def __init__(self, look: Look, line: str, parent: QWidget | None = None) -> None:
        super().__init__(
            look, name=QCoreApplication.translate("SayAloud", "Say it aloud"), parent=parent
        )
        self.setAccessibleName(self.tr("Say it aloud"))
        self._line = line
        self._model: tuple[tuple[float, float], ...] = ()
        self.column.setSpacing(10)
        self.column.addWidget(Text(look, self.tr("Say it aloud"), style="heading"))
        self._ladder = Segments(
            look,
            (
                ("read", self.tr("Read it")),
                ("keys", self.tr("From key words")),
                ("blind", self.tr("Without looking")),
            ),
            name=self.tr("What you see while you say it"),
            chosen="read",
        )
        self._ladder.picked.connect(self._on_rung)
        self._words = Text(look, line, style="lead")
        hear = Button(look, self.tr("Hear it said"), size="small", icon="volume-2")
        hear.clicked.connect(lambda: self.hear_wanted.emit(line))
        self.voice = VoiceRow(look, offers_hands_free=False)
        self._strip = SpeechStrip(look)
        self._strip.hide()
        self._said = Text(look, style="small", colour="ink2")
        self._said.hide()
        for widget in (self._ladder, self._words, hear, self.voice, self._strip, self._said):
            self.column.addWidget(widget)

    def show_model(self, spans: Sequence[tuple[float, float]]) -> None:
        """Take how the model was said: from when to when there was speech, in seconds."""
        self._model = tuple(spans)

    def show_try(
        self, words: str, spans: Sequence[tuple[float, float]], pace_wpm: float | None
    ) -> None:
        """Show one's own try beside the model."""
        pace = self._pace(pace_wpm)
        told = self.tr("You said: “{words}”").format(words=words)
        strips = [(self.tr("You"), tuple(spans))]
        if self._model:
            strips.insert(0, (self.tr("The line"), self._model))
        self._strip.show_strips(strips, f"{told} {pace}")
        self._strip.show()
        self._said.set_words(f"{told} {pace}")
        self._said.show()
        announce(self, f"{told} {pace}")

    def _pace(self, pace_wpm: float | None) -> str:
        if pace_wpm is None:
            return ""
        if not self._model:
            return self.tr("{pace} words a minute.").format(pace=round(pace_wpm))
        theirs = 60 * len(self._line.split()) / max(0.5, self._model[-1][1])
        return self.tr("{pace} words a minute; the line runs at {theirs}.").format(
            pace=round(pace_wpm), theirs=round(theirs)
        )

    def _on_rung(self, rung: str) -> None:
        shown = {"read": self._line, "keys": key_words(self._line), "blind": _HIDDEN}
        self._words.set_words(shown[rung])


def key_words(line: str) -> str:
    """Return a line with only its longer words, the rest as dots."""
    kept = [
        word if len(re.sub(r"\W", "", word)) >= _KEY_WORD_FROM else _HIDDEN for word in line.split()
    ]
    return re.sub(rf"{_HIDDEN}( {_HIDDEN})+", _HIDDEN, " ".join(kept))
