"""The one place that plays sound: a line is asked for, rendered elsewhere, and heard.

Nothing here waits: a rendering arrives by a queued signal, playback by Qt's own. A line that cannot
be spoken or heard leaves the captions, says so once, and the next line tries again. Without any
loudspeaker a line still takes its time, so that mouth and captions keep their pace.
"""

from __future__ import annotations

import io
import itertools
import wave
from collections.abc import Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QElapsedTimer, QIODevice, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QAudio, QAudioOutput, QMediaDevices, QMediaPlayer

from coach.errors import VoiceError
from coach.library.model import Channel, Persona
from coach.voice.acting import voice_of
from coach.voice.effects import envelope
from coach.voice.sound_file import read_sound
from coach.voice.speaker import Speaker
from coach.voice.types import Rendering, Utterance

FRAME_MS: Final = 50
"""How often the mouth is told the loudness: 20 times a second."""

SLOWER: Final = 0.8
"""How much slower a line is said when it is asked for slower."""

STALL_MS: Final = 4_000
"""After so long without moving, playback counts as lost. A cold device may take 2 s to begin."""

NO_LOUDSPEAKER: Final = "This computer has no loudspeaker or headphones just now."
STOPPED: Final = "The loudspeaker stopped in the middle of a line. The next line tries again."

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
class _Ready:
    """A rendering with how far the mouth opens, one number from 0 to 1 for each frame."""

    number: int
    rendering: Rendering
    mouth: tuple[float, ...]


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
    finished = Signal(str)
    """The line with this id was said to its end, or cannot be; not sent when it was stopped."""
    silent = Signal(str)
    """Why nothing can be heard, in words; said once until something was heard again."""

    _arrived = Signal(object)
    _missed = Signal(int, object)

    def __init__(
        self, speaker: Speaker, parent: QObject | None = None, *, stall_ms: int = STALL_MS
    ) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._stall_ms = stall_ms
        self._line: Line | None = None
        self._since_asked = QElapsedTimer()
        self._since_moved = QElapsedTimer()
        self._last_position = -1
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
        self._warm_sound = QBuffer(self)
        self._warm_up()

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
        self._line = line
        self._since_asked.start()
        future = self._speaker.rendering(self._utterance(line, rate))
        future.add_done_callback(lambda done: self._on_rendered(number, done))

    def replay(self, *, slower: bool = False) -> None:
        """Say the last line again, slower if wanted; nothing where nothing was said yet."""
        if self._line is not None:
            self.say(self._line, rate=SLOWER if slower else 1.0)

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
            self._arrived.emit(_Ready(number=number, rendering=rendering, mouth=_mouth(rendering)))
        except CancelledError:
            return
        except Exception as error:  # noqa: BLE001 - told on the GUI thread, ours raised there
            self._missed.emit(number, error)

    def _on_arrived(self, ready: _Ready) -> None:
        if ready.number != self._wanted:
            return  # the learner has gone on; this line is no longer wanted
        self._playing = ready
        self._has_begun = False
        self._last_position = -1
        self._since_moved.start()
        self._output.setDevice(QMediaDevices.defaultAudioOutput())
        if self._output.device().isNull():
            self._say_silent(NO_LOUDSPEAKER)
        self._player.setSource(QUrl.fromLocalFile(str(ready.rendering.path)))
        self._player.play()
        self._frames.start()

    def _on_missed(self, number: int, error: Exception) -> None:
        if number == self._wanted:
            self._say_silent(self._speaker.silent_reason or _in_words(error))
            self._finish()
        if not isinstance(error, VoiceError):
            raise error  # a fault of ours, for the crash report

    def _on_position(self, position_ms: int) -> None:
        if self._playing is not None and not self._has_begun and position_ms > 0:
            self._has_begun = True
            if not self._output.device().isNull():
                self._said_silent = False
            self.started.emit(self._line_id)
            # Playback is looked at now and then: the first sample went out a position ago.
            waited_ms = self._since_asked.elapsed() - self._player.position()
            self.first_sample.emit(max(0, waited_ms) / 1000)

    def _on_frame(self) -> None:
        if self._playing is None:
            return
        position_ms = self._player.position()
        if position_ms != self._last_position:
            self._last_position = position_ms
            self._since_moved.restart()
        elif self._since_moved.elapsed() > self._stall_ms:
            self._lose(STOPPED)
            return
        frame, mouth = position_ms // FRAME_MS, self._playing.mouth
        self.level.emit(mouth[frame] if self._has_begun and 0 <= frame < len(mouth) else 0.0)
        self.position.emit(position_ms)

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.EndOfMedia and self._playing is not None:
            self._playing = None
            self._finish()

    def _on_error(self, _error: QMediaPlayer.Error, message: str) -> None:
        if self._playing is not None:
            self._lose(f"The sound of this line could not be played ({message}).")

    def _on_devices_changed(self) -> None:
        """Go on with whatever this computer plays through now."""
        device = QMediaDevices.defaultAudioOutput()
        is_new = device != self._output.device()
        self._output.setDevice(device)
        if device.isNull() and self._playing is not None:
            self._lose(STOPPED)
        elif is_new and self._playing is None:
            self._warm_up()

    def _lose(self, reason: str) -> None:
        """Give the line up in the middle; it counts as said, for the captions have it whole."""
        self._playing = None
        self._player.stop()
        self._say_silent(reason)
        self._finish()

    def _finish(self) -> None:
        self._frames.stop()
        self.level.emit(0.0)
        self.finished.emit(self._line_id)

    @property
    def _line_id(self) -> str:
        return self._line.id if self._line is not None else ""

    def _warm_up(self) -> None:
        """Play a moment of silence: the first sound on a device can be up to 2 s late."""
        if self._output.device().isNull():
            return
        self._warm_sound.close()
        self._warm_sound.setData(_silence(0.3))
        self._warm_sound.open(QIODevice.OpenModeFlag.ReadOnly)
        self._player.setSourceDevice(self._warm_sound, QUrl("silence.wav"))
        self._player.play()

    def _say_silent(self, reason: str) -> None:
        if not self._said_silent:
            self._said_silent = True
            self.silent.emit(reason)


def heat_of_mood(mood: str) -> float:
    """Return the heat a mood of the library is said at; a mood nobody knows is in the middle."""
    return _MOODS.get(mood, 45.0)


def _mouth(rendering: Rendering) -> tuple[float, ...]:
    """Return how far a mouth opens for each frame of a sound file."""
    samples, rate_hz = read_sound(rendering.path)
    return tuple(envelope(samples, rate_hz, steps_per_s=1000 // FRAME_MS).tolist())


def _silence(seconds: float, rate_hz: int = 16_000) -> bytes:
    """Return a silent WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setparams((1, 2, rate_hz, 0, "NONE", ""))
        sound.writeframes(bytes(2 * int(seconds * rate_hz)))
    return file.getvalue()


def _in_words(error: Exception) -> str:
    return error.summary if isinstance(error, VoiceError) else "A line could not be spoken."
