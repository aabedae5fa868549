"""The one place that speaks: a line is asked for, rendered elsewhere, and heard.

A long line is asked for in parts, so that its beginning is heard while the rest is rendered.
Nothing here waits: a rendering arrives by a queued signal, playback by Qt's own. A line that cannot
be spoken or heard leaves the captions, says so once, and the next line tries again.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, Qt, QTimer, Signal

from coach.errors import VoiceError
from coach.library.model import Channel, Persona
from coach.voice.acting import voice_of
from coach.voice.speaker import Speaker
from coach.voice.text import parts_of
from coach.voice.types import Rendering, Utterance
from ui.line_parts import Heard, LineParts, heard_from
from ui.loudspeaker import NO_LOUDSPEAKER, STALL_MS, Loudspeaker

SLOWER: Final = 0.8
"""How much slower a line is said when it is asked for slower."""

_GATHER_MS: Final = 40
"""How long the first part of a line waits for others that are kept ready, to be heard as one."""

_CALLED: Final = {
    "neural": QCoreApplication.translate("Speech", "the neural voice"), "light": QCoreApplication.translate("Speech", "the light voice"), "system": QCoreApplication.translate("Speech", "the computer’s own voice")
}  # fmt: skip

_MOODS: Final = {
    "furious": 90.0, "angry": 74.0, "annoyed": 58.0, "hurt": 55.0, "frightened": 66.0,
    "worn": 40.0, "tired": 38.0, "flat": 40.0, "sad": 35.0, "cold": 55.0, "calm": 15.0, "warm": 12.0,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Something a persona says, at the heat it is said at (0 to 100); ``id`` is the caller's own."""

    text: str
    persona: Persona
    heat: float
    channel: Channel = "counter"
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A part of the line with this number, rendered; and which voice stood in, in words."""

    line: int
    place: int
    heard: Heard
    instead: str


class Speech(QObject):
    """Says one line at a time; a new one replaces the one being said."""

    started = Signal(str)
    """The line with this id has begun to be heard."""
    first_sample = Signal(float)
    """The seconds from asking for the line to its first sample; goes with ``started``."""
    level = Signal(float)
    """How loud the voice is now, 0 to 1; for the mouth."""
    position = Signal(int)
    """How far into the line, in milliseconds; as often as ``level``."""
    word = Signal(int, int)
    """The letters of the line that are being said, from the first up to the last; equal for none."""
    finished = Signal(str)
    """The line with this id was said to its end, or cannot be; not sent when it was stopped."""
    silent = Signal(str)
    """Why nothing can be heard, in words; said once until something was heard again."""
    stood_in = Signal(str)
    """Another voice than the one chosen speaks, and why, in words; said once for each speaker."""

    _arrived = Signal(object)
    _missed = Signal(int, object)

    def __init__(
        self, speaker: Speaker, parent: QObject | None = None, *, stall_ms: int = STALL_MS
    ) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._line: Line | None = None
        self._since_asked = QElapsedTimer()
        self._rate = 1.0
        self._gentle = False
        self._engines: Mapping[str, str] = {}
        self._numbers = itertools.count(1)
        self._wanted = 0
        self._asked: list[Future[Rendering]] = []
        self._parts: LineParts | None = None
        self._is_playing = False
        self._has_begun = False
        self._lit = (0, 0)
        self._said_stood_in = False
        self._said_silent = False
        self._loudspeaker = Loudspeaker(self, stall_ms=stall_ms)
        self._loudspeaker.moved.connect(self._on_moved)
        self._loudspeaker.ended.connect(self._on_ended)
        self._loudspeaker.lost.connect(self._on_lost)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._missed.connect(self._on_missed, Qt.ConnectionType.QueuedConnection)

    @property
    def silent_reason(self) -> str:
        """Why nothing can be heard, or nothing when all is well so far."""
        return self._speaker.silent_reason

    def use(self, speaker: Speaker) -> None:
        """Speak with other voices from now on; the ones before are ended."""
        self.stop()
        self._speaker.close()
        self._speaker = speaker
        self._said_silent = self._said_stood_in = False

    @property
    def speaker(self) -> Speaker:
        """The voices in use."""
        return self._speaker

    def set_volume(self, volume: float) -> None:
        """Set how loud lines are, 0 to 1 as the ear counts it."""
        self._loudspeaker.set_volume(volume)

    def set_rate(self, rate: float) -> None:
        """Set how fast lines are said; 1 is the persona's own pace."""
        self._rate = rate

    def set_gentle(self, *, gentle: bool) -> None:
        """Take loudness and sharpness out of anger, or leave them in."""
        self._gentle = gentle

    def set_engines(self, engines: Mapping[str, str]) -> None:
        """Set which voice some personas have, by their ids; ``none`` leaves them to the captions."""
        self._engines = engines

    def prepare(self, lines: Sequence[Line]) -> None:
        """Have lines rendered ahead, nearest first; what was still waiting before is dropped.

        The beginning of every line comes before the end of any, so that whichever is chosen can
        start at once.
        """
        parts = [self._utterances(line) for line in lines if self._is_heard(line)]
        by_place = itertools.zip_longest(*parts)
        self._speaker.prepare([each[1] for place in by_place for each in place if each])

    def say(self, line: Line, *, rate: float = 1.0, engine: str = "") -> None:
        """Say a line as soon as it is rendered; ``rate`` below 1 is slower than usual.

        ``engine`` is the voice wanted this once, whatever the person's own is.
        """
        self.stop()
        number = self._wanted = next(self._numbers)
        self._line = line
        self._since_asked.start()
        if not engine and not self._is_heard(line):
            QTimer.singleShot(0, self, lambda: self._end_unheard(number))
            return
        utterances = self._utterances(line, rate, engine)
        self._parts = LineParts([start for start, _ in utterances])
        self._has_begun = False
        for place, (_, utterance) in enumerate(utterances):
            future = self._speaker.rendering(utterance)
            self._asked.append(future)
            future.add_done_callback(partial(self._on_rendered, number, place))

    def replay(self, *, slower: bool = False) -> None:
        """Say the last line again, slower if wanted; nothing where nothing was said yet."""
        if self._line is not None:
            self.say(self._line, rate=SLOWER if slower else 1.0)

    def stop(self) -> None:
        """Be silent at once."""
        self._wanted = 0
        self._forget()
        if self._is_playing:
            self._is_playing = False
            self._loudspeaker.stop()
            self.level.emit(0.0)

    def close(self) -> None:
        """Be silent and end every voice process."""
        self.stop()
        self._speaker.close()

    # --- from rendering to sound -----------------------------------------------------------------

    def _is_heard(self, line: Line) -> bool:
        return self._engines.get(line.persona.id) != "none"

    def _utterances(
        self, line: Line, rate: float = 1.0, engine: str = ""
    ) -> list[tuple[int, Utterance]]:
        """Return the parts of a line, each with where it begins."""
        voice = voice_of(line.persona)
        return [
            (
                start,
                Utterance(
                    text=line.text[start:end],
                    voice=voice,
                    heat=line.heat,
                    channel=line.channel,
                    rate=self._rate * rate,
                    gentle=self._gentle,
                    engine=engine or self._engines.get(line.persona.id, ""),
                ),
            )
            for start, end in parts_of(line.text)
        ]

    def _on_rendered(self, number: int, place: int, done: Future[Rendering]) -> None:
        """Pass a rendering on to the GUI thread; called on the speaker's."""
        try:
            rendering = done.result()
            heard = heard_from(rendering)
            instead = _stands_in(rendering) if rendering.instead_of else ""
            self._arrived.emit(_Part(line=number, place=place, heard=heard, instead=instead))
        except CancelledError:
            return
        except Exception as error:  # noqa: BLE001 - told on the GUI thread, ours raised there
            self._missed.emit(number, error)

    def _on_arrived(self, part: _Part) -> None:
        if part.line != self._wanted or self._parts is None:
            return  # the learner has gone on; this line is no longer wanted
        self._parts.arrive(part.place, part.heard)
        if part.instead and not self._said_stood_in:
            self._said_stood_in = True
            self.stood_in.emit(part.instead)
        if self._is_playing:
            return
        if self._parts.has_all or self._has_begun:
            self._go_on()
        elif part.place == 0:
            QTimer.singleShot(_GATHER_MS, self, partial(self._begin, part.line))

    def _begin(self, number: int) -> None:
        """Begin with what has come by now."""
        if number == self._wanted and not self._is_playing:
            self._go_on()

    def _go_on(self) -> None:
        """Play what has come and was not heard yet, if anything."""
        sound = self._parts.go_on() if self._parts is not None else None
        if sound is None:
            return
        self._is_playing = True
        self._loudspeaker.play(sound.pcm, sound.rate_hz)
        if not self._loudspeaker.is_there:
            self._say_silent(NO_LOUDSPEAKER)

    def _end_unheard(self, number: int) -> None:
        if number == self._wanted:
            self._finish()

    def _on_missed(self, number: int, error: Exception) -> None:
        if number == self._wanted:
            self._say_silent(self._speaker.silent_reason or _in_words(error))
            self._finish()
        if not isinstance(error, VoiceError):
            raise error  # a fault of ours, for the crash report

    def _on_moved(self, part_ms: int) -> None:
        if self._parts is None:
            return
        if not self._has_begun:
            self._has_begun = True
            if self._loudspeaker.is_there:
                self._said_silent = False
            self.started.emit(self._line_id)
            # Playback is looked at now and then: the first sample went out a position ago.
            self.first_sample.emit(max(0, self._since_asked.elapsed() - part_ms) / 1000)
        self.level.emit(self._parts.mouth_at(part_ms))
        self._light(self._parts.word_at(part_ms))
        self.position.emit(self._parts.position_ms(part_ms))

    def _light(self, word: tuple[int, int]) -> None:
        if word != self._lit:
            self._lit = word
            self.word.emit(*word)

    def _on_ended(self) -> None:
        self._is_playing = False
        if self._parts is None or self._parts.is_last:
            self._finish()
            return
        self.level.emit(0.0)
        self._go_on()

    def _on_lost(self, reason: str) -> None:
        """Give the line up in the middle; it counts as said, for the captions have it whole."""
        self._is_playing = False
        self._say_silent(reason)
        self._finish()

    def _finish(self) -> None:
        self._wanted = 0
        self._forget()
        self.level.emit(0.0)
        self.finished.emit(self._line_id)

    def _forget(self) -> None:
        """Want no more of this line; parts not yet begun are not rendered."""
        for future in self._asked:
            future.cancel()
        self._asked.clear()
        self._parts = None
        self._light((0, 0))

    @property
    def _line_id(self) -> str:
        return self._line.id if self._line is not None else ""

    def _say_silent(self, reason: str) -> None:
        if not self._said_silent:
            self._said_silent = True
            self.silent.emit(reason)


def heat_of_mood(mood: str) -> float:
    """Return the heat a mood of the library is said at; a mood nobody knows is in the middle."""
    return _MOODS.get(mood, 45.0)


def _stands_in(rendering: Rendering) -> str:
    """Say which voice speaks instead of which."""
    missing = _CALLED.get(
        rendering.instead_of, QCoreApplication.translate("Speech", "the voice chosen")
    )
    there = _CALLED.get(rendering.engine, QCoreApplication.translate("Speech", "another voice"))
    return QCoreApplication.translate(
        "Speech", "{missing} does not answer here, so {there} goes on."
    ).format(missing=missing[0].upper() + missing[1:], there=there)


def _in_words(error: Exception) -> str:
    return (
        error.summary
        if isinstance(error, VoiceError)
        else QCoreApplication.translate("Speech", "A line could not be spoken.")
    )
