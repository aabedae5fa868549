"""Playing somebody's own voice back to them; the sound comes from memory."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer, QUrl
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

from coach.ears.recordings import as_wav


class Playback(QObject):
    """One sound at a time."""

    finished = QtSignal()
    """Played to its end, or it cannot be played; not sent when it was stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sound = QBuffer(self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(QAudioOutput(self))
        self._player.mediaStatusChanged.connect(self._on_status)

    def play(self, pcm: bytes) -> None:
        """Play mono signed 16-bit samples at 16 kHz; another sound replaces the one before."""
        self.stop()
        self._sound.setData(as_wav(pcm))
        self._sound.open(QIODevice.OpenModeFlag.ReadOnly)
        self._player.setSourceDevice(self._sound, QUrl("voice.wav"))
        self._player.play()

    def stop(self) -> None:
        """Be silent at once and forget the sound."""
        self._player.stop()
        self._player.setSource(QUrl())
        self._sound.close()

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        ended = (QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia)
        if status in ended:
            # Not from within the player's own call: what follows gives it another sound.
            QTimer.singleShot(0, self, self.finished.emit)
