"""Who had the floor: whether the learner spoke while the customer still did, where that can be told.

The customer's side is the program's own playback, noted on the microphone's clock twenty times a
second. Through loudspeakers the microphone hears the customer too. So the echo is measured first:
by how far the microphone's level follows the customer's, three seconds at a time. It has to follow
in the best third of them only, for it cannot while the learner speaks. Where it does, nothing is
told.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from coach.ears.activity import Span
from coach.ears.listener import Utterance
from coach.ears.recogniser import Transcript

TICK_S: Final = 0.05
"""How often playback is noted."""

LEAST_S: Final = 0.6
"""Speaking over somebody for less than this is a stumble over the turn, not a taking of it: replies
begin on the last syllable everywhere (Stivers et al. 2009)."""

_MURMUR_S: Final = 1.6
_MURMURS: Final = frozenset({
    "mm", "mmm", "mhm", "mmhm", "hm", "hmm", "uh", "huh", "uhhuh", "ah", "oh", "yes", "yeah", "yep",
    "right", "okay", "ok", "sure", "see", "i", "of", "course", "go", "on", "no", "really", "well",
    "so", "and",
})  # fmt: skip
_HUM_S: Final = 0.6
_GUESSED: Final = 0.2
"""The recogniser writes no "mm-hm": in a hum it guesses some short word, and is sure of it by 0.05."""
_BREATH_S: Final = 0.3
_SAME_LINE_S: Final = 0.4
_COMPARED_TICKS: Final = 60
_REMEMBERED: Final = 35  # comparisons, one each half second
_LATEST_TICKS: Final = 10  # half a second from playback to microphone
_CLEAREST: Final = 0.67
# Of 100 calls of nine seconds 1 reaches it with a headset, and with an echo of -12, -20 and -30 dB
# all but 0, 1 and 2 do.
_FOLLOWS: Final = 0.4
_QUIETEST_DB: Final = -70.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkedOver:
    """What can be said of one reply. ``seconds`` counts the longest breath over the customer's.

    ``is_murmur``: no more than "mm-hm" was said into the customer's line. Where ``can_tell`` is off
    nothing is held against anybody.
    """

    can_tell: bool
    seconds: float = 0.0
    is_murmur: bool = False

    @property
    def is_interruption(self) -> bool:
        """Whether the floor was taken."""
        return self.can_tell and not self.is_murmur and self.seconds >= LEAST_S


class Floor:
    """Remembers one call's playback; all times are on the microphone's clock."""

    def __init__(self) -> None:
        self._lines: list[Span] = []
        self._levels: deque[tuple[float, float]] = deque(maxlen=_COMPARED_TICKS)
        self._likenesses: deque[list[float]] = deque(maxlen=_REMEMBERED)
        self._ticks = 0
        self.hears_echo: bool | None = None
        """Whether the microphone hears the customer; ``None`` until three seconds were compared."""

    def customer_speaks(self, at_s: float, mouth: float, heard: float) -> None:
        """Note that a line plays now: how loud it is, and how loud the microphone, each 0 to 1."""
        self._levels.append((mouth, max(_QUIETEST_DB, 20 * float(np.log10(heard + 1e-9)))))
        self._ticks += 1
        if len(self._levels) == _COMPARED_TICKS and self._ticks % _LATEST_TICKS == 0:
            self._compare()
        last = self._lines[-1] if self._lines else None
        now = Span(start_s=at_s, end_s=at_s + TICK_S)
        if last is not None and -TICK_S <= at_s - last.end_s <= _SAME_LINE_S:
            self._lines[-1] = Span(start_s=last.start_s, end_s=now.end_s)
        else:
            self._lines.append(now)

    def _compare(self) -> None:
        mouth, heard = np.array(self._levels).T
        self._likenesses.append([_likeness(mouth, heard, lag) for lag in range(_LATEST_TICKS + 1)])
        clearest = np.quantile(self._likenesses, _CLEAREST, axis=0, method="higher")
        self.hears_echo = float(clearest.max()) >= _FOLLOWS

    def talked_over(self, utterance: Utterance) -> TalkedOver:
        """Say whether a reply was begun while the customer spoke."""
        spoken = [
            Span(start_s=each.start_s + utterance.began_s, end_s=each.end_s + utterance.began_s)
            for each in utterance.spans
        ]
        over = max((_longest_over(line, spoken) for line in self._lines), default=0.0)
        return TalkedOver(
            can_tell=self.hears_echo is False,
            seconds=round(over, 2),
            is_murmur=over > 0 and is_murmur(utterance.transcript, utterance.spans),
        )


def is_murmur(heard: Transcript, spans: Sequence[Span]) -> bool:
    """Say whether somebody only showed that they listen."""
    seconds = sum(each.seconds for each in spans)
    if heard.words and seconds <= _HUM_S:
        sure = [word.text for word in heard.words if word.confidence >= _GUESSED]
        return _is_listening(" ".join(sure))
    return seconds <= _MURMUR_S and _is_listening(heard.text)


def _is_listening(words: str) -> bool:
    return all(word in _MURMURS for word in re.findall(r"[a-z]+", words.lower().replace("-", "")))


def _longest_over(line: Span, spoken: Sequence[Span]) -> float:
    """Return the longest stretch of speech inside a line; breaths do not end a stretch."""
    longest = current = 0.0
    ended_s = -1e9
    for each in spoken:
        if each.start_s - ended_s > _BREATH_S:
            current = 0.0
        current += each.overlap_s(line)
        ended_s = each.end_s
        longest = max(longest, current)
    return longest


def _likeness(mouth: np.ndarray, heard: np.ndarray, lag: int) -> float:
    """Return the correlation of two levels, one of them later by ``lag`` ticks."""
    one, other = mouth[: len(mouth) - lag], heard[lag:]
    if one.std() < 1e-6 or other.std() < 1e-6:
        return 0.0
    return float(np.corrcoef(one, other)[0, 1])
