"""The one place that opens a microphone; what is said goes to a listener's thread and comes back.

Nothing is opened, loaded or kept before it is asked for, and the recogniser is let go some time
after it was last used. Whatever goes wrong ends in one ``failed`` with
its sentence, and the microphone is closed.
"""

from __future__ import annotations

import atexit
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QIODevice,
    QMicrophonePermission,
    QObject,
    Qt,
    QTimer,
)
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtMultimedia import (
    QAudioDevice,
    QAudioFormat,
    QAudioSource,
    QMediaDevices,
    QtAudio,
)

from coach.ears.listener import Began, Caption, Listener, Stopped, Told, Utterance, WentOn
from coach.ears.recogniser import Hearing
from coach.ears.samples import BYTES_PER_S, RATE_HZ, Converter, SampleKind, SoundFormat, level_of
from coach.errors import HearingError
from ui import microphone_troubles as troubles

RELEASE_MS: Final = 120_000
"""The recogniser takes memory; so long after its last use it is let go."""

SILENT_MS: Final = 6_000
"""A microphone that has delivered nothing for so long does not work; a cold one may take 2 s."""

_ENDING_S: Final = 15.0
"""Loading takes about a second, and several on a busy computer."""

_AT_LAST_S: Final = 600.0
"""What then still loads is waited for by the process alone, when all else was let go."""

_KINDS: Final[dict[QAudioFormat.SampleFormat, SampleKind]] = {
    QAudioFormat.SampleFormat.UInt8: "u1",
    QAudioFormat.SampleFormat.Int16: "<i2",
    QAudioFormat.SampleFormat.Int32: "<i4",
    QAudioFormat.SampleFormat.Float: "<f4",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """A microphone of this computer: what settings keep, and its name for people."""

    id: str
    name: str


class Microphone(QObject):
    """Opened and closed as often as one likes; one listener at a time."""

    opened = QtSignal()
    """Sound comes in: one can speak now."""
    closed = QtSignal()
    level = QtSignal(float)
    """How loud it is now, 0 to 1 (root mean square), about 25 times a second."""
    began = QtSignal(float)
    """Speech was found; carries when, on the microphone's clock."""
    went_on = QtSignal()
    """What began is more than a murmur."""
    caption = QtSignal(str)
    """The words so far."""
    heard = QtSignal(object)
    """A whole reply: an ``Utterance``."""
    failed = QtSignal(object)
    """A ``HearingError``: hearing has ended; typing goes on."""
    broke = QtSignal(object)
    """An exception that is a fault of ours."""
    devices_changed = QtSignal()

    _told = QtSignal(int, object)

    def __init__(
        self,
        make_hearing: Callable[[], Hearing],
        parent: QObject | None = None,
        *,
        silent_ms: int = SILENT_MS,
        release_ms: int = RELEASE_MS,
    ) -> None:
        super().__init__(parent)
        self._make_hearing = make_hearing
        self._hearing: Hearing | None = None
        self._wanted_device = ""
        self._source: QAudioSource | None = None
        self._stream: QIODevice | None = None
        self._device = QAudioDevice()
        self._converter: Converter | None = None
        self._listener: Listener | None = None
        self._closed: list[Listener] = []
        self._number = 0
        self._taken = 0
        self._hands_free = False
        self._level = 0.0
        self._devices: QMediaDevices | None = None
        self._silence = QTimer(self, singleShot=True, interval=silent_ms)
        self._silence.timeout.connect(self._on_silence)
        self._release = QTimer(self, singleShot=True, interval=release_ms)
        self._release.timeout.connect(self._let_go)
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    # --- what is there -----------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether a microphone is open, even if nothing came in yet."""
        return self._source is not None

    @property
    def is_ready(self) -> bool:
        """Whether sound comes in."""
        return self._source is not None and self._taken > 0

    @property
    def now_s(self) -> float:
        """How much sound came in since it was opened, in seconds: the microphone's clock."""
        return self._taken / BYTES_PER_S

    @property
    def loudness(self) -> float:
        """How loud it is now, 0 to 1."""
        return self._level

    def devices(self) -> Sequence[Device]:
        """Return the microphones there are now, the computer's usual one first."""
        usual = QMediaDevices.defaultAudioInput().id()
        found = sorted(QMediaDevices.audioInputs(), key=lambda each: each.id() != usual)
        return [Device(id=_id(each), name=each.description()) for each in found]

    def choose(self, device: str) -> None:
        """Use this device from the next opening on; empty or missing means the usual one."""
        self._wanted_device = device

    def forget_hearing(self) -> None:
        """Have the recogniser made anew at the next opening."""
        self.close()
        self._let_go()

    # --- open and closed -----------------------------------------------------------------------

    def open(self) -> None:
        """Open the microphone and get the recogniser ready; ``opened`` or ``failed`` follows."""
        if self._source is not None:
            return
        application = QCoreApplication.instance()
        permission = QMicrophonePermission()
        if application is not None:
            status = application.checkPermission(permission)
            if status == Qt.PermissionStatus.Undetermined:
                application.requestPermission(permission, self, self._on_permission)
                return
            if status == Qt.PermissionStatus.Denied:
                self._fail(troubles.refused())
                return
        self._open()

    def close(self) -> None:
        """Close the microphone; what was being said is forgotten."""
        source, self._source = self._source, None
        self._silence.stop()
        if source is not None:
            source.stop()
            source.deleteLater()
        self._stream = self._converter = None
        if self._listener is not None:
            self._listener.close()
            self._closed = [each for each in self._closed if each.is_running] + [self._listener]
            self._listener = None
            self._release.start()
        self._number += 1
        self._taken = 0
        self._level = 0.0
        if source is not None:
            self.level.emit(0.0)
            self.closed.emit()

    def shut_down(self) -> None:
        """Close for good, and wait for what is still being loaded or recognised.

        A process that ends under a thread of the engine's crashes.
        """
        self.close()
        for listener in self._closed:
            listener.close(wait_s=_ENDING_S)
            if listener.is_running:
                atexit.register(listener.close, wait_s=_AT_LAST_S)
        self._closed = []
        self._let_go()

    # --- speaking ----------------------------------------------------------------------------------

    def begin(self) -> None:
        """Begin a reply: the learner is about to speak."""
        if self._listener is not None:
            self._listener.begin()

    def end(self, *, wanted: bool = True) -> None:
        """End the reply: ``heard`` follows, unless it is not wanted any more."""
        if self._listener is not None:
            self._listener.end(wanted=wanted)

    def set_hands_free(self, *, on: bool) -> None:
        """Notice speech without a key, from now on or no longer."""
        self._hands_free = on
        if self._listener is not None:
            self._listener.set_hands_free(on=on)

    # --- from device to listener -------------------------------------------------------------------

    def _on_permission(self) -> None:
        application = QCoreApplication.instance()
        granted = Qt.PermissionStatus.Granted
        if application is None or application.checkPermission(QMicrophonePermission()) == granted:
            self._open()
        else:
            self._fail(troubles.refused())

    def _open(self) -> None:
        if self._devices is None:
            self._devices = QMediaDevices(self)
            self._devices.audioInputsChanged.connect(self._on_devices_changed)
        self._device = self._chosen_device()
        if self._device.isNull():
            self._fail(troubles.none_there())
            return
        wanted = _format_for(self._device)
        try:
            kind = _KINDS[wanted.sampleFormat()]
            self._converter = Converter(
                SoundFormat(rate_hz=wanted.sampleRate(), channels=wanted.channelCount(), kind=kind)
            )
        except (KeyError, ValueError) as error:
            self._fail(troubles.odd(self._device.description(), str(error)))
            return
        self._source = QAudioSource(self._device, wanted, self)
        self._source.stateChanged.connect(self._on_state)
        self._stream = _started(self._source)
        if self._stream is None or self._source.error() != QtAudio.Error.NoError:
            self._fail(troubles.held(self._device.description(), str(self._source.error())))
            return
        self._stream.readyRead.connect(self._on_sound)
        self._release.stop()
        if self._hearing is None:
            self._hearing = self._make_hearing()
        self._number += 1
        number = self._number
        self._listener = Listener(
            self._hearing,
            lambda told: self._told.emit(number, told),
            hands_free=self._hands_free,
        )
        self._silence.start()

    def _on_sound(self) -> None:
        if self._stream is None or self._converter is None or self._listener is None:
            return
        pcm = self._converter.convert(bytes(self._stream.readAll().data()))
        if not pcm:
            return
        is_first = self._taken == 0
        self._taken += len(pcm)
        self._silence.start()
        self._level = level_of(pcm)
        self._listener.feed(pcm)
        self.level.emit(self._level)
        if is_first:
            self.opened.emit()

    def _on_state(self) -> None:
        # Without the signal's argument: PySide 6.11 cannot convert it.
        if self._source is None or self._source.state() != QtAudio.State.StoppedState:
            return
        if self._taken:
            self._fail(troubles.unplugged(self._device.description()))
        elif self._source.error() != QtAudio.Error.NoError:
            self._fail(troubles.held(self._device.description(), str(self._source.error())))

    def _on_devices_changed(self) -> None:
        there = {_id(each) for each in QMediaDevices.audioInputs()}
        if self._source is not None and _id(self._device) not in there:
            self._fail(troubles.unplugged(self._device.description()))
        self.devices_changed.emit()

    def _on_silence(self) -> None:
        if self._source is not None:
            name = self._device.description()
            self._fail(troubles.unplugged(name) if self._taken else troubles.mute(name))

    def _on_told(self, number: int, told: Told) -> None:
        if number != self._number:
            return  # from a microphone that was closed since
        match told:
            case Began(at_s=at_s):
                self.began.emit(at_s)
            case WentOn():
                self.went_on.emit()
            case Caption(text=text):
                self.caption.emit(text)
            case Utterance():
                self.heard.emit(told)
            case Stopped(error=error):
                if isinstance(error, HearingError):
                    self._fail(error)
                else:
                    self.close()
                    self.broke.emit(error)

    def _fail(self, error: HearingError) -> None:
        self.close()
        self.failed.emit(error)

    def _let_go(self) -> None:
        self._hearing = None

    def _chosen_device(self) -> QAudioDevice:
        for each in QMediaDevices.audioInputs():
            if _id(each) == self._wanted_device:
                return each
        return QMediaDevices.defaultAudioInput()


def _id(device: QAudioDevice) -> str:
    return bytes(device.id().data()).decode(errors="replace")


def _format_for(device: QAudioDevice) -> QAudioFormat:
    """Return our own kind of samples where the device delivers it, else its favourite."""
    ours = QAudioFormat()
    ours.setSampleRate(RATE_HZ)
    ours.setChannelCount(1)
    ours.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return ours if device.isFormatSupported(ours) else device.preferredFormat()


def _started(source: QAudioSource) -> QIODevice | None:
    """Start a source; without a sound server nothing comes back, whatever the stub says."""
    return source.start()
