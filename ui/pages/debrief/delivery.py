"""How the replies were spoken: words and timing, and a sentence on what is not judged."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from coach.ears.delivery import Summary
from ui.look import Look
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.emptying import empty
from ui.widgets.text import Text

_QUIET_DB: Final = -40.0
_LOUD_DB: Final = -8.0


class HowYouSaidIt(Card):
    """Hidden in a call in which nothing was spoken."""

    play_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, name=QCoreApplication.translate("HowYouSaidIt", "How you said it"), parent=parent
        )
        self.setAccessibleName(self.tr("How you said it"))
        self._look = look
        self.column.setSpacing(10)
        self.column.addWidget(Text(look, self.tr("How you said it"), style="heading"))
        rows = QWidget()
        self._rows = QGridLayout(rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(6)
        self._rows.setColumnStretch(1, 1)
        self.column.addWidget(rows)
        self._is_playing = False
        self._play = Button(look, self.tr("Play the call with your voice"), icon="play")
        self._play.clicked.connect(self._on_play)
        self._play.hide()
        self.column.addWidget(self._play, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(
            Text(
                look,
                self.tr(
                    "Words and timing, nothing else. Confidence, feelings and accents are never "
                    "judged, and hesitation sounds are not counted."
                ),
                style="small",
                colour="ink2",
            )
        )

    def show_summary(self, summary: Summary | None) -> None:
        """Show the figures of a call."""
        self.setVisible(summary is not None)
        empty(self._rows)
        if summary is None:
            return
        for place, (name, words) in enumerate(self._figures(summary)):
            label = Text(self._look, name, style="label", colour="ink2")
            self._rows.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addWidget(Text(self._look, words), place, 1)

    def show_kept(self, *, any_kept: bool) -> None:
        """Offer to play the call, if sound of it was kept."""
        self._play.setVisible(any_kept)

    def show_playing(self, *, on: bool) -> None:
        """Offer to stop while the call plays."""
        self._is_playing = on
        self._play.set_words(self.tr("Stop") if on else self.tr("Play the call with your voice"))

    def hideEvent(self, event: QHideEvent, /) -> None:
        """Stop with the page."""
        self.stop_wanted.emit()
        super().hideEvent(event)

    def _on_play(self) -> None:
        (self.stop_wanted if self._is_playing else self.play_wanted).emit()

    def _figures(self, summary: Summary) -> list[tuple[str, str]]:
        return [
            (self.tr("Pace"), self._pace(summary)),
            (self.tr("Pauses"), self._pauses(summary)),
            (self.tr("Talking"), self._share(summary)),
            (self.tr("Over them"), self._over(summary)),
            (self.tr("Loudness"), self._loudness(summary)),
        ]

    def _pace(self, summary: Summary) -> str:
        if summary.pace_wpm is None:
            return self.tr("Too little was said to count.")
        pace = round(summary.pace_wpm)
        if summary.line_pace_wpm is None:
            return self.tr("{pace} words a minute.").format(pace=pace)
        return self.tr("{pace} words a minute; they spoke at {theirs}.").format(
            pace=pace, theirs=round(summary.line_pace_wpm)
        )

    def _share(self, summary: Summary) -> str:
        if summary.share is None:
            return self.tr("Their lines were not heard to the end, so it is not counted.")
        return self.tr("You had {share} % of it.").format(share=round(100 * summary.share))

    def _pauses(self, summary: Summary) -> str:
        if not summary.pauses:
            return self.tr("None inside a reply.")
        return self.tr("{count} inside your replies, the longest {longest} s.").format(
            count=summary.pauses, longest=f"{summary.longest_pause_s:.1f}"
        )

    def _over(self, summary: Summary) -> str:
        if summary.over_s:
            return (
                self.tr("Once, for {seconds} s.")
                if len(summary.over_s) == 1
                else self.tr("{count} times, for {seconds} s in all.")
            ).format(count=len(summary.over_s), seconds=f"{sum(summary.over_s):.1f}")
        if summary.untold == summary.replies:
            return self.tr(
                "Not told: through loudspeakers the microphone hears them too. With headphones it "
                "can be."
            )
        return self.tr("You let them finish.")

    def _loudness(self, summary: Summary) -> str:
        if summary.level_db < _QUIET_DB:
            return self.tr("Quiet for this microphone. Closer to it, you are heard more surely.")
        if summary.level_db > _LOUD_DB:
            return self.tr(
                "Loud for this microphone. A little further from it, the sound is clearer."
            )
        return self.tr("Fine for this microphone.")
