"""One thread that hears one learner: samples in; beginnings, captions and whole replies out.

Replies begin and end when the caller says so (a key held down), or by themselves (hands free): with
0.25 s of speech, and with a pause. While a reply grows it is recognised again and again for the
caption. What lies before a pause is settled once it is long, so that the end of a long reply comes
as soon as that of a short one.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from coach.ears.activity import FRAME_BYTES, Activity, Span
from coach.ears.recogniser import Hearing, Transcript
from coach.ears.reply import Reply
from coach.ears.samples import BYTES_PER_S

ENDS_AFTER_S: Final = 1.1
"""Hands free, a reply has ended after so long a pause; people pause for 0.5 s inside one."""
LONGEST_S: Final = 600.0
CAPTION_EVERY_S: Final = 0.45

_BEGINS_AFTER_S: Final = 0.25
_SLOW_S: Final = 0.7
_GOES_ON_AFTER_S: Final = 0.9
_BEFORE_S: Final = 0.4  # kept from before the beginning: keys are pressed late, speech found late
_RELEASE_S: Final = 0.2  # a key let go on the last syllable still gets the whole syllable


@dataclass(frozen=True, slots=True, kw_only=True)
class Began:
    """Speech was found, hands free or while the key is held; ``at_s`` on the microphone's clock."""

    at_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class WentOn:
    """What began is more than a murmur: 0.9 s without a breath."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """The words so far; any of them may still change."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """A whole reply. Words and spans count from its beginning, ``began_s`` on the microphone's clock.

    No spans: nobody spoke. ``is_cut``: it reached ten minutes. ``pcm`` is the sound in our kind.
    """

    transcript: Transcript
    spans: tuple[Span, ...]
    began_s: float
    pcm: bytes
    is_cut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopped:
    """Hearing cannot go on: a ``HearingError`` of the world, or a fault of ours."""

    error: Exception


Told = Began | WentOn | Caption | Utterance | Stopped


@dataclass(frozen=True, slots=True)
class _Begin:
    """The key was pressed."""


@dataclass(frozen=True, slots=True)
class _End:
    """The key was let go; ``wanted`` is off when what was said is to be forgotten."""

    wanted: bool


@dataclass(frozen=True, slots=True)
class _HandsFree:
    """Notice speech by itself from now on, or no longer."""

    on: bool


class Listener:
    """Everything but ``tell`` may be called from any thread and returns at once.

    ``tell`` is called on the listener's own thread.
    """

    def __init__(
        self, hearing: Hearing, tell: Callable[[Told], None], *, hands_free: bool = False
    ) -> None:
        self._orders: queue.SimpleQueue[bytes | _Begin | _End | _HandsFree | None]
        self._orders = queue.SimpleQueue()
        self._tell = tell
        self._reply = Reply(hearing)
        self._hearing = hearing
        self._hands_free = hands_free
        self._thread = threading.Thread(target=self._run, name="ears", daemon=True)
        self._thread.start()

    def feed(self, pcm: bytes) -> None:
        """Go on with samples of our kind."""
        self._orders.put(pcm)

    def begin(self) -> None:
        """Begin a reply: the learner is about to speak."""
        self._orders.put(_Begin())

    def end(self, *, wanted: bool = True) -> None:
        """End the reply: it is told next, unless it is not wanted any more."""
        self._orders.put(_End(wanted))

    def set_hands_free(self, *, on: bool) -> None:
        """Notice speech by itself from now on, or no longer."""
        self._orders.put(_HandsFree(on))

    def close(self, *, wait_s: float = 0.0) -> None:
        """Stop hearing; with ``wait_s`` wait for a recognition under way to end."""
        self._orders.put(None)
        if wait_s:
            self._thread.join(wait_s)

    @property
    def is_running(self) -> bool:
        """Whether its thread is still at work: closed, it first ends loading or recognising."""
        return self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._hearing.warm()
            activity = Activity()
            ears = _Ears(activity, self._reply, self._tell, hands_free=self._hands_free)
            while self._carry_out(ears):
                ears.look()
        except Exception as error:  # noqa: BLE001 - told; the caller knows whose fault it is
            self._tell(Stopped(error=error))

    def _carry_out(self, ears: _Ears) -> bool:
        """Do all that was ordered since; return whether to go on."""
        order = self._orders.get()
        while True:
            match order:
                case None:
                    return False
                case bytes():
                    ears.take(order)
                case _Begin():
                    ears.begin()
                case _End(wanted=wanted):
                    ears.end(wanted=wanted)
                case _HandsFree(on=on):
                    ears.hands_free = on
            try:
                order = self._orders.get_nowait()
            except queue.Empty:
                return True


class _Ears:
    """What the thread does; on one thread only."""

    def __init__(
        self,
        activity: Activity,
        reply: Reply,
        tell: Callable[[Told], None],
        *,
        hands_free: bool,
    ) -> None:
        self._activity = activity
        self._reply = reply
        self._tell = tell
        self.hands_free = hands_free
        self._sound = bytearray()  # from ``_sound_from_s`` on the activity's clock
        self._sound_from_s = 0.0
        self._is_on = False
        self._by_key = False
        self._said_speech = self._said_it_goes_on = False
        self._ends_at_s: float | None = None
        self._next_caption_s = 0.0

    def take(self, pcm: bytes) -> None:
        """Go on with samples, a frame at a time so that nothing is noticed late."""
        for at in range(0, len(pcm), FRAME_BYTES):
            part = pcm[at : at + FRAME_BYTES]
            self._sound += part
            self._activity.follow(part)
            if not self._is_on:
                self._wait_for_speech()
            else:
                self._say_speech()
                if self._has_ended():
                    self._finish()

    def begin(self) -> None:
        """Begin a reply by key."""
        if self._is_on:
            self.end(wanted=False)
        self._trim(_BEFORE_S)
        self._begin(by_key=True)

    def end(self, *, wanted: bool) -> None:
        """End a reply by key, after its last syllable."""
        if not self._is_on:
            return
        if not wanted:
            self._is_on = False
            self._reply.forget()
        elif self._activity.is_speaking:
            self._ends_at_s = self._activity.now_s + _RELEASE_S
        else:
            self._finish()

    def look(self) -> None:
        """Recognise what was said so far, if it is time for a caption."""
        if not self._is_on or self._ends_at_s is not None:
            return
        now_s = self._activity.now_s
        # Each stop may be the end. What it was before is told at once when the end proves to be one.
        paused = not self._activity.is_speaking
        if not paused and (now_s < self._next_caption_s or self._activity.may_be_ending):
            return
        begun = time.perf_counter()
        text = self._reply.caption(bytes(self._sound), self._spans(), paused=paused)
        took_s = time.perf_counter() - begun
        # On a computer that is slow just now half its time stays free for the end of the reply.
        self._next_caption_s = now_s + max(CAPTION_EVERY_S, 2 * took_s if took_s > _SLOW_S else 0)
        if text is not None:
            self._tell(Caption(text=text))

    def _wait_for_speech(self) -> None:
        speech = self._activity.spans(self._sound_from_s)
        if self.hands_free and self._activity.is_speaking:
            began_s = speech[-1].start_s
            if speech[-1].seconds >= _BEGINS_AFTER_S:
                self._trim(self._end_s() - began_s + _BEFORE_S)
                self._begin(by_key=False)
                self._say_speech()
        else:
            self._trim(_BEFORE_S)

    def _say_speech(self) -> None:
        """Tell once that speech was found in this reply, and once that it goes on."""
        if self._said_it_goes_on:
            return
        speech = self._activity.spans(self._sound_from_s)
        if speech and speech[-1].seconds >= _BEGINS_AFTER_S and not self._said_speech:
            self._said_speech = True
            self._tell(Began(at_s=speech[-1].start_s))
        if speech and speech[-1].seconds >= _GOES_ON_AFTER_S:
            self._said_it_goes_on = True
            self._tell(WentOn())

    def _begin(self, *, by_key: bool) -> None:
        self._is_on, self._by_key, self._ends_at_s = True, by_key, None
        self._said_speech = self._said_it_goes_on = False
        self._next_caption_s = self._activity.now_s + CAPTION_EVERY_S
        self._reply.forget()

    def _has_ended(self) -> bool:
        now_s = self._activity.now_s
        if now_s - self._sound_from_s >= LONGEST_S:
            return True
        if self._ends_at_s is not None:
            return now_s >= self._ends_at_s or not self._activity.is_speaking
        return not self._by_key and self._activity.silent_s >= ENDS_AFTER_S

    def _finish(self) -> None:
        self._is_on = False
        pcm, spans = bytes(self._sound), self._spans()
        self._tell(
            Utterance(
                transcript=self._reply.transcript(pcm, spans),
                spans=spans,
                began_s=self._sound_from_s,
                pcm=pcm,
                is_cut=len(pcm) >= LONGEST_S * BYTES_PER_S,
            )
        )
        self._reply.forget()
        self._trim(0.0)

    def _spans(self) -> tuple[Span, ...]:
        return tuple(
            Span(start_s=each.start_s - self._sound_from_s, end_s=each.end_s - self._sound_from_s)
            for each in self._activity.spans(self._sound_from_s)
        )

    def _end_s(self) -> float:
        return self._sound_from_s + len(self._sound) / BYTES_PER_S

    def _trim(self, keep_s: float) -> None:
        """Forget all sound but the newest."""
        extra = len(self._sound) - int(keep_s * BYTES_PER_S) // 2 * 2
        if extra > 0:
            del self._sound[:extra]
            self._sound_from_s += extra / BYTES_PER_S
            self._activity.forget_before(self._sound_from_s - 1.0)
