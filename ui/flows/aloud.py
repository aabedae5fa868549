"""What was said aloud in a call: kept if the learner chose so, and played back from the debrief."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.flows.session import Session

if TYPE_CHECKING:
    from coach.practice import Debrief
    from ui.loudspeaker import Loudspeaker
    from ui.pages.debrief import DebriefPage
    from ui.pages.practice import PracticePage
    from ui.speech import Line

_ID = "looking back"


class Aloud(QObject):
    """Nothing is written unless the settings say for how long."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._debrief: Debrief | None = None
        self._page: DebriefPage | None = None
        self._player: Loudspeaker | None = None
        self._steps: Iterator[Line | bytes] | None = None

    def join_practice(self, page: PracticePage) -> None:
        """Keep what is said on this page, where that is wanted."""
        page.set_keeps_sound(on=self._session.settings.now.keep_aloud != "no")
        page.spoken.connect(self._on_spoken)

    def join_debrief(self, page: DebriefPage) -> None:
        """Play calls back from this page."""
        self._page = page
        page.delivery.play_wanted.connect(self._on_play)
        page.delivery.stop_wanted.connect(self._stop)
        page.hear_wanted.connect(lambda _turn: self._stop())

    def show(self, debrief: Debrief) -> None:
        """Offer to play this call back, if any of it was kept."""
        self._stop()
        self._debrief = debrief
        recordings = self._session.recordings
        self._session.do(partial(recordings.turns_of, debrief.attempt.id), self._on_found)

    def _on_spoken(self, attempt: str, turn: int, pcm: bytes) -> None:
        session = self._session
        if session.settings.now.keep_aloud != "no":
            now = session.clock.now()
            session.do(
                partial(session.recordings.keep, attempt, turn, pcm, now), lambda _kept: None
            )

    def _on_found(self, turns: tuple[int, ...]) -> None:
        if self._page is not None:
            self._page.delivery.show_kept(any_kept=bool(turns))

    def _on_play(self) -> None:
        debrief, recordings = self._debrief, self._session.recordings
        if debrief is None:
            return

        def read() -> dict[int, bytes]:
            attempt = debrief.attempt.id
            return {turn: recordings.sound(attempt, turn) for turn in recordings.turns_of(attempt)}

        self._session.do(read, partial(self._play, debrief))

    def _play(self, debrief: Debrief, sounds: dict[int, bytes]) -> None:
        from ui.loudspeaker import Loudspeaker  # noqa: PLC0415 - sound comes late

        self._stop()
        if self._player is None:
            self._player = Loudspeaker(self)
            self._player.ended.connect(self._go_on)
            self._player.lost.connect(self._go_on)
        self._session.speech.finished.connect(self._on_line_said)
        self._steps = _steps(debrief, sounds)
        if self._page is not None:
            self._page.delivery.show_playing(on=True)
        self._go_on()

    def _on_line_said(self, line: str) -> None:
        if line == _ID:
            self._go_on()

    def _go_on(self) -> None:
        """Play what comes next, until all was heard."""
        if self._steps is None or self._player is None:
            return
        step = next(self._steps, None)
        if step is None:
            self._stop()
        elif isinstance(step, bytes):
            from coach.ears.samples import RATE_HZ  # noqa: PLC0415 - sound comes late

            self._player.play(step, RATE_HZ)
        else:
            self._session.speech.say(step)

    def _stop(self) -> None:
        if self._steps is None:
            return
        self._steps = None
        self._session.speech.finished.disconnect(self._on_line_said)
        self._session.hush()
        if self._player is not None:
            self._player.stop()
        if self._page is not None:
            self._page.delivery.show_playing(on=False)


def _steps(debrief: Debrief, sounds: dict[int, bytes]) -> Iterator[Line | bytes]:
    """Give the customer's lines and, where it was kept, what was said to each."""
    from ui.speech import Line  # noqa: PLC0415 - sound is loaded after the first window

    call = debrief.conversation
    persona, channel = call.scene.persona, call.scene.channel
    for turn in call.turns:
        heat = turn.before.heat
        yield Line(text=turn.line, persona=persona, heat=heat, channel=channel, id=_ID)
        if turn.number in sounds:
            yield sounds[turn.number]
    last = call.ending.say if call.ending else call.line
    yield Line(text=last, persona=persona, heat=call.state.heat, channel=channel, id=_ID)
