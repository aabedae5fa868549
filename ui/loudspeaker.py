"""One sound to whatever this computer plays through, and how far it has been heard.

Nothing here waits. A device that comes or goes is followed; playback that stands still or breaks
is given up with a reason. Without any loudspeaker a sound still takes its time, so that mouth and
captions keep their pace.
"""

from __future__ import annotations

import io
import wave
from typing import Final

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QElapsedTimer,
    QIODevice,
    QObject,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtMultimedia import QAudio, QAudioOutput, QMediaDevices, QMediaPlayer

from ui.line_parts import FRAME_MS

STALL_MS: Final = 4_000
"""After so long without moving, playback counts as lost. A cold device may take 2 s to begin."""

NO_LOUDSPEAKER: Final = QCoreApplication.translate(
    "Loudspeaker", "This computer has no loudspeaker or headphones just now."
)
STOPPED: Final = QCoreApplication.translate(
    "Loudspeaker", "The loudspeaker stopped in the middle of a line. The next line tries again."
)


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
        self._since_moved = QElapsedTimer()
        self._last_position = 0
        self._devices = QMediaDevices(self)
        self._output = QAudioOutput(QMediaDevices.defaultAudioOutput(), self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._output)
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self._on_frame)
        self._player.positionChanged.connect(self._on_frame)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.errorOccurred.connect(self._on_error)
        self._devices.audioOutputsChanged.connect(self._on_devices_changed)
        self._sound = QBuffer(self)
        self._warm_up()

    @property
    def is_there(self) -> bool:
        """Whether anything can be heard at all."""
        return not self._output.device().isNull()

    def set_volume(self, volume: float) -> None:
        """Set how loud it plays, 0 to 1 as the ear counts it."""
        linear = QAudio.convertVolume(
            volume,
            QAudio.VolumeScale.LogarithmicVolumeScale,
            QAudio.VolumeScale.LinearVolumeScale,
        )
        self._output.setVolume(linear)

    def play(self, wav: bytes) -> None:
        """Begin a sound, a whole WAV file, through whatever this computer plays through now."""
        self._is_playing = True
        self._last_position = 0
        self._since_moved.start()
        self._output.setDevice(QMediaDevices.defaultAudioOutput())
        self._begin(wav)
        self._frames.start()

    def stop(self) -> None:
        """Be silent at once."""
        self._frames.stop()
        if self._is_playing:
            self._is_playing = False
            self._player.stop()

    def close(self) -> None:
        """Be silent and let go of the sound."""
        self.stop()
        self._player.setSource(QUrl())

    def _on_frame(self) -> None:
        if not self._is_playing:
            return
        position_ms = self._player.position()
        if position_ms != self._last_position:
            self._last_position = position_ms
            self._since_moved.restart()
        elif self._since_moved.elapsed() > self._stall_ms:
            self._lose(STOPPED)
            return
        if position_ms > 0:
            self.moved.emit(position_ms)

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.EndOfMedia and self._is_playing:
            self._is_playing = False
            self._frames.stop()
            self.ended.emit()

    def _on_error(self, _error: QMediaPlayer.Error, message: str) -> None:
        if self._is_playing:
            self._lose(
                self.tr("The sound of this line could not be played ({message}).").format(
                    message=message
                )
            )

    def _on_devices_changed(self) -> None:
        """Go on with whatever this computer plays through now."""
        device = QMediaDevices.defaultAudioOutput()
        is_new = device != self._output.device()
        self._output.setDevice(device)
        if device.isNull() and self._is_playing:
            self._lose(STOPPED)
        elif is_new and not self._is_playing:
            self._warm_up()

    def _lose(self, reason: str) -> None:
        self.stop()
        self.lost.emit(reason)

    def _warm_up(self) -> None:
        """Play a moment of silence: the first sound on a device can be up to 2 s late."""
        if not self.is_there:
            return
        self._begin(_silence(0.3))

    def _begin(self, wav: bytes) -> None:
        self._player.stop()
        self._player.setSource(QUrl())  # lets go of the sound before
        self._sound.close()
        self._sound.setData(wav)
        self._sound.open(QIODevice.OpenModeFlag.ReadOnly)
        self._player.setSourceDevice(self._sound, QUrl("line.wav"))
        self._player.play()


def _silence(seconds: float, rate_hz: int = 16_000) -> bytes:
    """Return a silent WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setparams((1, 2, rate_hz, 0, "NONE", ""))
        sound.writeframes(bytes(2 * int(seconds * rate_hz)))
    return file.getvalue()
