"""Lines spoken ahead of time: the best engine that works, a cache, one background thread.

Nothing here waits for sound to play; that is ``ui.speech``.
"""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import cast

from coach.errors import VoiceError
from coach.settings import VoiceChoice
from coach.voice.cache import LIMIT_BYTES, Cache
from coach.voice.kokoro import Kokoro
from coach.voice.pico import Pico
from coach.voice.readiness import Readiness, Remembered, measured
from coach.voice.render import render
from coach.voice.sound_file import words_in
from coach.voice.system import System
from coach.voice.text import is_foreign
from coach.voice.types import Availability, Engine, Rendering, Utterance
from coach.words import translate

GIVE_UP_AFTER = 3  # lines in a row that an engine could not say, or lines that came too late
LATE_S = 6.0  # a person on the telephone who is silent for so long has gone
REST_AFTER_S = 180.0

SWITCHED_OFF = translate("coach", "Voices are off, so every line is shown as words.")


def all_engines() -> list[Engine]:
    """Return every engine there is; nothing is started yet."""
    return [Kokoro(), Pico(), System()]


def ranked(
    choice: VoiceChoice, *, neural_in_time: bool, platform: str = sys.platform
) -> tuple[str, ...]:
    """Return the names of engines to try, best first.

    ``auto`` takes the neural voice where this machine renders it in time; then the system's
    voices where they are good (Windows, Mac) and the light engine elsewhere, where the system's
    voice is espeak. An engine chosen by name goes first, and the others stand by.
    """
    if choice == "none":
        return ()
    good_system = platform in ("win32", "darwin")
    others = ("system", "light") if good_system else ("light", "system")
    order = ("neural", *others) if neural_in_time else (*others, "neural")
    if choice == "auto":
        return order
    standing_by = order if neural_in_time else others
    return (choice, *(name for name in standing_by if name != choice))


class Speaker:
    """Turns utterances into sound files in the background; safe to call from any thread.

    ``choice`` is what was chosen for everybody; an utterance may want another engine for itself.
    With ``remembered`` engines not yet measured on this machine are, as soon as there is nothing
    else to do: all of them if the best is to be found, else those that somebody asked to hear.
    """

    def __init__(
        self,
        engines: Sequence[Engine],
        cache_folder: Path,
        *,
        choice: VoiceChoice | None = None,
        remembered: Remembered | None = None,
        limit_bytes: int = LIMIT_BYTES,
        late_s: float = LATE_S,
        rest_after_s: float = REST_AFTER_S,
    ) -> None:
        self._engines = {engine.name: engine for engine in engines}
        self._choice = choice
        self._remembered = remembered
        self._cache = Cache(cache_folder, limit_bytes=limit_bytes)
        self._late_s = late_s
        self._rest_after_s = rest_after_s
        self._missed: dict[str, int] = {}
        self._late: dict[str, int] = {}
        self._asked_for: set[str] = set()
        self._available: dict[str, Availability] = {}
        self._silent_reason = "" if self._order("") else SWITCHED_OFF
        self._wanted: deque[tuple[Utterance, Future[Rendering]]] = deque()
        self._ahead: deque[Utterance] = deque()
        self._work = threading.Condition()
        self._closed = False
        self._thread: threading.Thread | None = None
        if remembered is not None and self._unmeasured() is not None:
            self._start()

    @property
    def silent_reason(self) -> str:
        """Why nothing can be heard, in words for the screen; empty while an engine works."""
        return self._silent_reason

    def readiness(self, engine: str) -> Readiness | None:
        """Return how an engine does on this machine, if it was measured."""
        return self._remembered.of(engine) if self._remembered is not None else None

    @property
    def kept_bytes(self) -> int:
        """How much disk the kept lines take."""
        return self._cache.used_bytes

    def forget_lines(self) -> None:
        """Delete every kept line; they are made again when wanted."""
        self._cache.clear()

    def rendering(self, utterance: Utterance) -> Future[Rendering]:
        """Return the line as a sound file, soon; goes before anything being prepared.

        The future fails with ``VoiceError`` when no engine can say it; cancelling it before its
        turn leaves it undone.
        """
        future: Future[Rendering] = Future()
        with self._work:
            if self._closed:
                future.set_exception(_closed())
                return future
            self._wanted.append((utterance, future))
            self._start()
            self._work.notify()
        return future

    def prepare(self, utterances: Sequence[Utterance]) -> None:
        """Render these ahead, the nearest first; what was still waiting before is dropped."""
        with self._work:
            if self._closed:
                return
            self._ahead = deque(utterances)
            self._start()
            self._work.notify()

    def close(self) -> None:
        """Stop working and end every process; lines not yet done fail with ``VoiceError``."""
        with self._work:
            self._closed = True
            waiting, self._wanted = self._wanted, deque()
            self._ahead.clear()
            self._work.notify()
        for engine in self._engines.values():
            engine.close()
        for _, future in waiting:
            if future.set_running_or_notify_cancel():
                future.set_exception(_closed())
        if self._thread is not None:
            self._thread.join()
        self._cache.close()

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="speaker", daemon=True)
            self._thread.start()

    # --- on the speaker's own thread ---------------------------------------------------------------

    def _run(self) -> None:
        while (job := self._next()) is not None:
            job()

    def _next(self) -> Callable[[], None] | None:
        """Wait for something to do and return it; nothing when it is time to end."""
        with self._work:
            unmeasured = self._unmeasured()
            if unmeasured is None and not self._work.wait_for(
                self._has_work, timeout=self._rest_after_s
            ):
                return self._rest
            if self._closed:
                return None
            if self._wanted:
                return partial(self._answer, *self._wanted.popleft())
            if self._ahead:
                return partial(self._foresee, self._ahead.popleft())
            return partial(self._measure, unmeasured or "")

    def _has_work(self) -> bool:
        return self._closed or bool(self._wanted) or bool(self._ahead)

    def _answer(self, utterance: Utterance, future: Future[Rendering]) -> None:
        if not future.set_running_or_notify_cancel():
            return
        begun = time.monotonic()
        try:
            made = self._render(utterance)
        except Exception as error:  # noqa: BLE001 - handed to whoever asked; the thread goes on
            future.set_exception(error)
            return
        if time.monotonic() - begun > self._late_s:
            self._late[made.engine] = self._late.get(made.engine, 0) + 1
        future.set_result(made)
        if utterance.engine == made.engine:
            self._asked_for.add(made.engine)

    def _foresee(self, utterance: Utterance) -> None:
        with contextlib.suppress(VoiceError):  # said when the line is wanted
            self._render(utterance)

    def _render(self, utterance: Utterance) -> Rendering:
        """Try each engine in turn; the first that can say it does."""
        if is_foreign(utterance.text):
            raise VoiceError(
                translate("coach", "This line is not in English letters, so no voice can say it."),
                translate("coach", "The words are on screen."),
            )
        trouble = ""
        order = self._order(utterance.engine)
        for name in order:
            engine = self._engines[name]
            path = self._cache.path_for(name, utterance)
            seconds = self._cache.seconds(path)
            if seconds:
                words = words_in(path)
            elif not self._usable(engine):
                continue
            else:
                try:
                    sound = render(engine, utterance)
                except VoiceError as error:
                    trouble = error.summary
                    self._missed[name] = self._missed.get(name, 0) + 1
                    continue
                path = self._cache.keep(path, sound)
                seconds, words = len(sound.samples) / sound.rate_hz, sound.words
                self._missed[name] = 0
            self._silent_reason = ""
            instead = order[0] if name != order[0] else ""
            return Rendering(
                path=path, seconds=seconds, engine=name, words=words, instead_of=instead
            )
        self._silent_reason = trouble or self._why_silent()
        raise VoiceError(translate("coach", "This line was not spoken."), self._silent_reason)

    def _order(self, wanted: str) -> tuple[str, ...]:
        """Return the engines to try for a line, in order; those given are in the order given."""
        names = tuple(self._engines)
        if self._choice is not None:
            neural = self.readiness("neural")
            in_time = neural is not None and neural.in_time
            choice = cast("VoiceChoice", wanted) if wanted else self._choice
            names = tuple(n for n in ranked(choice, neural_in_time=in_time) if n in names)
        return names

    def _usable(self, engine: Engine) -> bool:
        given_up = max(self._missed.get(engine.name, 0), self._late.get(engine.name, 0))
        if given_up >= GIVE_UP_AFTER:
            return False
        found = self._available.get(engine.name)
        if found is None or not found.ready:
            found = self._available[engine.name] = engine.availability()
        if not found.ready:
            self._missed[engine.name] = self._missed.get(engine.name, 0) + 1
        return found.ready

    def _unmeasured(self) -> str | None:
        """Return an engine whose readiness on this machine is not known, the best first."""
        if self._remembered is None:
            return None
        wanted = self._engines if self._choice == "auto" else self._asked_for
        return next((name for name in wanted if self._remembered.of(name) is None), None)

    def _measure(self, name: str) -> None:
        if self._remembered is not None:
            self._remembered.keep(name, measured(self._engines[name]))
            self._engines[name].rest()

    def _rest(self) -> None:
        for engine in self._engines.values():
            engine.rest()

    def _why_silent(self) -> str:
        if not self._order(""):
            return SWITCHED_OFF
        reasons = [found.reason for found in self._available.values() if not found.ready]
        if not reasons:
            reasons = [
                translate(
                    "coach",
                    "The voices of this computer stopped answering; starting again may help.",
                )
            ]
        return " ".join(dict.fromkeys(reasons))


def _closed() -> VoiceError:
    return VoiceError(translate("coach", "The line was not spoken because the program is closing."))
