"""One sound to whatever this computer plays through, and how far it has been heard.

Nothing here waits. A device that comes or goes is followed; playback that stands still or breaks
is given up with a reason. Without any loudspeaker a sound still takes its time, so that mouth and
captions keep their pace. All we play is samples of our own, so no decoder is needed: the whole
sound is handed over at once, and a busy window does not interrupt it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QElapsedTimer,
    QIODevice,
    QObject,
    QTimer,
    Signal,
)
from PySide6.QtMultimedia import (
    QAudio,
    QAudioFormat,
    QAudioSink,
    QMediaDevices,
    QtAudio,
)

from ui.line_parts import FRAME_MS

STALL_MS: Final = 4_000
"""After so long without moving, playback counts as lost. A cold device may take 2 s to begin."""

NO_LOUDSPEAKER: Final = QCoreApplication.translate(
    "Loudspeaker", "This computer has no loudspeaker or headphones just now."
)
STOPPED: Final = QCoreApplication.translate(
    "Loudspeaker", "The loudspeaker stopped in the middle of a line. The next line tries again."
)

_WARM_UP_S: Final = 0.3
_TAIL_MS: Final = 300
"""A device says that it has had everything shortly before the last of it is heard."""

_BYTES: Final = 2
_BROKEN: Final = (QtAudio.Error.OpenError, QtAudio.Error.IOError, QtAudio.Error.FatalError)


class Loudspeaker(QObject):
    """Plays one sound at a time; a new one replaces the one being played."""

    moved = Signal(int)
    """How far into the sound, in milliseconds; 20 times a second, from its first sample on."""
    ended = Signal()
    """The sound was played to its end."""
    lost = Signal(str)
    """The sound was given up in the middle, and why, in words."""

    def __init__(self, parent: QObject | None = None, *, stall_ms: int = STALL_MS) -> None:
        super().__init__(parent)
        self._stall_ms = stall_ms
        self._is_playing = False
        self._pcm = b""
        self._rate_hz = 16_000
        self._volume = 1.0
        self._since_begun = QElapsedTimer()
        self._since_moved = QElapsedTimer()
        self._last_position = 0
        self._skipped_ms = 0
        self._unheard_ms = 0
        self._devices = QMediaDevices(self)
        self._device = QMediaDevices.defaultAudioOutput()
        self._sink: QAudioSink | None = None
        self._frames = QTimer(self, interval=FRAME_MS)
        self._frames.timeout.connect(self._on_frame)
        self._devices.audioOutputsChanged.connect(self._on_devices_changed)
        self._warm_up()

    @property
    def is_there(self) -> bool:
        """Whether anything can be heard at all."""
        return not self._device.isNull()

    def set_volume(self, volume: float) -> None:
        """Set how loud it plays, 0 to 1 as the ear counts it."""
        self._volume = QAudio.convertVolume(
            volume,
            QAudio.VolumeScale.LogarithmicVolumeScale,
            QAudio.VolumeScale.LinearVolumeScale,
        )
        if self._sink is not None:
            self._sink.setVolume(self._volume)

    def play(self, pcm: bytes, rate_hz: int) -> None:
        """Begin mono signed 16-bit samples, through whatever this computer plays through now."""
        self.stop()
        self._is_playing = True
        self._pcm, self._rate_hz = pcm, rate_hz
        self._last_position = self._unheard_ms = 0
        self._since_moved.start()
        self._device = QMediaDevices.defaultAudioOutput()
        self._begin(0)
        self._frames.start()

    def stop(self) -> None:
        """Be silent at once, and forget the sound."""
        self._frames.stop()
        self._is_playing = False
        self._pcm = b""
        self._let_go()

    def _on_frame(self) -> None:
        if self._sink is not None and self._sink.error() in _BROKEN:
            self._lose(STOPPED)
            return
        self._unheard_ms += FRAME_MS  # where nothing sounds, a busy window skips no word
        position_ms = self._position_ms()
        if position_ms != self._last_position:
            self._last_position = position_ms
            self._since_moved.restart()
        elif self._since_moved.elapsed() > self._stall_ms:
            self._lose(STOPPED)
            return
        if position_ms > 0:
            self.moved.emit(position_ms)
        if self._sink is None and position_ms >= self._length_ms():
            self._end()

    def _position_ms(self) -> int:
        """Say how far playback is.

        A device counts what it has taken, which is a little more than what is heard already.
        """
        if self._sink is None:
            return min(self._unheard_ms, self._length_ms())
        begun_ms = min(self._since_begun.elapsed(), self._sink.processedUSecs() // 1000)
        return min(self._skipped_ms + begun_ms, self._length_ms())

    def _length_ms(self) -> int:
        return len(self._pcm) // _BYTES * 1000 // self._rate_hz

    def _on_state(self) -> None:
        # Without the signal's argument: PySide 6.11 cannot convert it.
        sink = self._sink
        if sink is None or sink.state() != QtAudio.State.IdleState:
            return
        self._sink = None
        QTimer.singleShot(_TAIL_MS, sink, sink.deleteLater)
        if self._is_playing:
            self._end()

    def _on_devices_changed(self) -> None:
        """Go on with whatever this computer plays through now."""
        device = QMediaDevices.defaultAudioOutput()
        if device == self._device:
            return
        self._device = device
        if not self._is_playing:
            self._warm_up()
        elif device.isNull():
            self._lose(STOPPED)
        else:
            self._begin(self._position_ms())

    def _end(self) -> None:
        self.moved.emit(self._length_ms())
        self.stop()
        self.ended.emit()

    def _lose(self, reason: str) -> None:
        self.stop()
        self.lost.emit(reason)

    def _warm_up(self) -> None:
        """Play a moment of silence: the first sound on a device can be up to 2 s late."""
        self._let_go()
        if self.is_there:
            self._start(bytes(_BYTES * int(_WARM_UP_S * self._rate_hz)))

    def _begin(self, from_ms: int) -> None:
        """Play the sound from this moment on."""
        self._let_go()
        self._skipped_ms = from_ms
        self._since_begun.start()
        if self.is_there:
            self._start(self._pcm[from_ms * self._rate_hz // 1000 * _BYTES :])

    def _start(self, pcm: bytes) -> None:
        self._sink = sink = QAudioSink(self._device, _format(self._rate_hz), self)
        sink.setVolume(self._volume)
        sink.setBufferSize(max(len(pcm), _BYTES))
        sink.stateChanged.connect(self._on_state)
        sound = QBuffer(sink)
        sound.setData(pcm)
        sound.open(QIODevice.OpenModeFlag.ReadOnly)
        sink.start(sound)

    def _let_go(self) -> None:
        """Give the device back; what it still holds is not heard."""
        sink, self._sink = self._sink, None
        if sink is not None:
            sink.reset()
            sink.deleteLater()


def _format(rate_hz: int) -> QAudioFormat:
    """Return mono signed 16-bit samples at this rate, as Qt calls them."""
    wanted = QAudioFormat()
    wanted.setSampleRate(rate_hz)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted
