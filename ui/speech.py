"""The one place that plays sound: a line is asked for, rendered elsewhere, and heard.

Nothing here waits: a rendering arrives by a queued signal, playback by Qt's own. A line that cannot
be spoken or heard leaves the captions, says so once, and the next line tries again.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QAudio, QAudioOutput, QMediaDevices, QMediaPlayer

from coach.errors import VoiceError
from coach.library.model import Channel, Persona
from coach.voice.acting import voice_of
from coach.voice.sound_file import read_sound
from coach.voice.speaker import Speaker
from coach.voice.types import Rendering, Utterance

FRAME_MS: Final = 50
"""How often the mouth is told the loudness: 20 times a second."""

_MOODS: Final = {
    "furious": 90.0, "angry": 74.0, "annoyed": 58.0, "hurt": 55.0, "frightened": 66.0,
    "worn": 40.0, "tired": 38.0, "flat": 40.0, "sad": 35.0, "cold": 55.0, "calm": 15.0, "warm": 12.0,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Something a persona says, at the heat it is said at (0 to 100)."""

    text: str
    persona: Persona
    heat: float
    channel: Channel = "counter"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ready:
    """A rendering with its loudness, one number from 0 to 1 for each frame."""

    number: int
    rendering: Rendering
    loudness: tuple[float, ...]


class Speech(QObject):
    """Says one line at a time; a new one replaces the one being said."""

    started = Signal()
    """The first sample of a line has left the player."""
    level = Signal(float)
    """How loud the voice is now, 0 to 1; for the mouth."""
    finished = Signal()
    silent = Signal(str)
    """Why nothing can be heard, in words; said once until something was heard again."""

    _arrived = Signal(object)
    _missed = Signal(int, str)

    def __init__(self, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._rate = 1.0
        self._numbers = itertools.count(1)
        self._wanted = 0
        self._playing: _Ready | None = None
        self._has_begun = False
        self._said_silent = False
        self._devices = QMediaDevices(self)
        self._output = QAudioOutput(QMediaDevices.defaultAudioOutput(), self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._output)
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self._on_frame)
        self._player.positionChanged.connect(self._on_position)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.errorOccurred.connect(self._on_error)
        self._devices.audioOutputsChanged.connect(self._on_devices_changed)
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
        self._said_silent = False

    def set_volume(self, volume: float) -> None:
        """Set how loud lines are, 0 to 1 as the ear counts it."""
        linear = QAudio.convertVolume(
            volume,
            QAudio.VolumeScale.LogarithmicVolumeScale,
            QAudio.VolumeScale.LinearVolumeScale,
        )
        self._output.setVolume(linear)

    def set_rate(self, rate: float) -> None:
        """Set how fast lines are said; 1 is the persona's own pace."""
        self._rate = rate

    def prepare(self, lines: Sequence[Line]) -> None:
        """Have lines rendered ahead, nearest first; what was still waiting before is dropped."""
        self._speaker.prepare([self._utterance(line) for line in lines])

    def say(self, line: Line, *, rate: float = 1.0) -> None:
        """Say a line as soon as it is rendered; ``rate`` below 1 is slower than usual."""
        self.stop()
        number = self._wanted = next(self._numbers)
        future = self._speaker.rendering(self._utterance(line, rate))
        future.add_done_callback(lambda done: self._on_rendered(number, done))

    def stop(self) -> None:
        """Be silent at once."""
        self._wanted = 0
        self._frames.stop()
        if self._playing is not None:
            self._playing = None
            self._player.stop()
            self.level.emit(0.0)

    def close(self) -> None:
        """Be silent and end every voice process."""
        self.stop()
        self._player.setSource(QUrl())
        self._speaker.close()

    # --- from rendering to sound -----------------------------------------------------------------

    def _utterance(self, line: Line, rate: float = 1.0) -> Utterance:
        return Utterance(
            text=line.text,
            voice=voice_of(line.persona),
            heat=line.heat,
            channel=line.channel,
            rate=self._rate * rate,
        )

    def _on_rendered(self, number: int, done: Future[Rendering]) -> None:
        """Pass a rendering on to the GUI thread; called on the speaker's."""
        try:
            rendering = done.result()
            self._arrived.emit(
                _Ready(number=number, rendering=rendering, loudness=_loudness(rendering))
            )
        except CancelledError:
            return
        except VoiceError as error:
            self._missed.emit(number, str(error))

    def _on_arrived(self, ready: _Ready) -> None:
        if ready.number != self._wanted:
            return  # the learner has gone on; this line is no longer wanted
        self._playing = ready
        self._has_begun = False
        self._player.setSource(QUrl.fromLocalFile(str(ready.rendering.path)))
        self._player.play()
        self._frames.start()

    def _on_missed(self, number: int, reason: str) -> None:
        if number != self._wanted:
            return
        self._say_silent(self._speaker.silent_reason or reason)
        self.finished.emit()

    def _on_position(self, position_ms: int) -> None:
        if self._playing is not None and not self._has_begun and position_ms > 0:
            self._has_begun = True
            self._said_silent = False
            self.started.emit()

    def _on_frame(self) -> None:
        if self._playing is None:
            return
        frame = self._player.position() // FRAME_MS
        loudness = self._playing.loudness
        self.level.emit(loudness[frame] if 0 <= frame < len(loudness) else 0.0)

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.EndOfMedia and self._playing is not None:
            self._playing = None
            self._frames.stop()
            self.level.emit(0.0)
            self.finished.emit()

    def _on_error(self, _error: QMediaPlayer.Error, message: str) -> None:
        if self._playing is None:
            return
        self.stop()
        self._say_silent(f"The sound of this line could not be played ({message}).")
        self.finished.emit()

    def _on_devices_changed(self) -> None:
        """Go on with whatever this computer plays through now."""
        self._output.setDevice(QMediaDevices.defaultAudioOutput())

    def _say_silent(self, reason: str) -> None:
        if not self._said_silent:
            self._said_silent = True
            self.silent.emit(reason)


def heat_of_mood(mood: str) -> float:
    """Return the heat a mood of the library is said at; a mood nobody knows is in the middle."""
    return _MOODS.get(mood, 45.0)


def _loudness(rendering: Rendering) -> tuple[float, ...]:
    """Return how loud each frame of a sound file is, against its own loudest."""
    samples, rate_hz = read_sound(rendering.path)
    size = max(1, rate_hz * FRAME_MS // 1000)
    frames = samples[: len(samples) // size * size].reshape(-1, size)
    if not len(frames):
        return ()
    loud = np.sqrt((frames**2).mean(axis=1))
    top = float(loud.max())
    return tuple(float(each) / top for each in loud) if top > 0 else ()
