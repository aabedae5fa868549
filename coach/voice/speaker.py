"""Lines spoken ahead of time: the best engine that works, a cache, one background thread.

Nothing here waits for sound to play; that is ``ui.speech``.
"""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path

from coach.errors import VoiceError
from coach.settings import VoiceChoice
from coach.voice.cache import LIMIT_BYTES, Cache
from coach.voice.pico import Pico
from coach.voice.render import render
from coach.voice.system import System
from coach.voice.text import is_foreign
from coach.voice.types import Availability, Engine, Rendering, Utterance

GIVE_UP_AFTER = 3  # lines in a row that an engine was not there for or could not say

SWITCHED_OFF = "Voices are switched off in Settings."


def ranked_engines(choice: VoiceChoice = "auto", *, platform: str = sys.platform) -> list[Engine]:
    """Return the engines to try, best first; nothing is started yet.

    ``auto`` puts the system's voices first where they are good (Windows, Mac) and the light
    engine first on Linux, where the system's voice is espeak
    (``docs/decisions/0003-voices-first-version.md``).
    """
    if choice == "none":
        return []
    if choice == "system" or (choice == "auto" and platform in ("win32", "darwin")):
        return [System(), Pico()]
    return [Pico(), System()]


class Speaker:
    """Turns utterances into sound files in the background; safe to call from any thread."""

    def __init__(
        self, engines: Sequence[Engine], cache_folder: Path, *, limit_bytes: int = LIMIT_BYTES
    ) -> None:
        self._engines = tuple(engines)
        self._cache = Cache(cache_folder, limit_bytes=limit_bytes)
        self._missed: dict[str, int] = {}
        self._available: dict[str, Availability] = {}
        self._silent_reason = "" if engines else SWITCHED_OFF
        self._wanted: deque[tuple[Utterance, Future[Rendering]]] = deque()
        self._ahead: deque[Utterance] = deque()
        self._work = threading.Condition()
        self._closed = False
        self._thread: threading.Thread | None = None

    @property
    def silent_reason(self) -> str:
        """Why nothing can be heard, in words for the screen; empty while an engine works."""
        return self._silent_reason

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
            if self._closed or not self._engines:
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
        for engine in self._engines:
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

    def _run(self) -> None:
        while True:
            with self._work:
                self._work.wait_for(lambda: self._closed or self._wanted or self._ahead)
                if self._closed:
                    return
                utterance, future = (
                    self._wanted.popleft() if self._wanted else (self._ahead.popleft(), Future())
                )
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(self._render(utterance))
            except Exception as error:  # noqa: BLE001 - handed to whoever asked; the thread goes on
                future.set_exception(error)

    def _render(self, utterance: Utterance) -> Rendering:
        """Try each engine in turn; the first that can say it does."""
        if is_foreign(utterance.text):
            raise VoiceError(
                "This line is not in English letters, so no voice can say it.",
                "The words are on screen.",
            )
        trouble = ""
        for engine in self._engines:
            path = self._cache.path_for(engine.name, utterance)
            seconds = self._cache.seconds(path)
            if not seconds:
                if not self._usable(engine):
                    continue
                try:
                    samples, rate_hz = render(engine, utterance)
                except VoiceError as error:
                    trouble = error.summary
                    self._missed[engine.name] = self._missed.get(engine.name, 0) + 1
                    continue
                path = self._cache.keep(path, samples, rate_hz)
                seconds = len(samples) / rate_hz
                self._missed[engine.name] = 0
            self._silent_reason = ""
            return Rendering(path=path, seconds=seconds, engine=engine.name)
        self._silent_reason = trouble or self._why_silent()
        raise VoiceError("This line was not spoken.", self._silent_reason)

    def _usable(self, engine: Engine) -> bool:
        if self._missed.get(engine.name, 0) >= GIVE_UP_AFTER:
            return False
        found = self._available.get(engine.name)
        if found is None or not found.ready:
            found = self._available[engine.name] = engine.availability()
        if not found.ready:
            self._missed[engine.name] = self._missed.get(engine.name, 0) + 1
        return found.ready

    def _why_silent(self) -> str:
        if not self._engines:
            return SWITCHED_OFF
        reasons = [found.reason for found in self._available.values() if not found.ready]
        if not reasons:
            reasons = ["The voices of this computer stopped answering; starting again may help."]
        return " ".join(dict.fromkeys(reasons))


def _closed() -> VoiceError:
    return VoiceError("The line was not spoken because the program is closing.")
