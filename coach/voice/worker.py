"""Speech engines in a process of their own, which can be killed when one hangs.

Engines are foreign code: they hang, crash, and print to standard output. Each lives in a child
process that reads one JSON request a line and answers with one JSON line; the sound goes through
a file. A child that is late is killed, and the next request starts a fresh one.
"""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import tempfile
import threading
import weakref
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

import coach
from coach.errors import VoiceError
from coach.voice.sound_file import DamagedSoundError, read_sound
from coach.voice.types import Samples
from coach.voice.worker_loop import WORKER_FLAG
from coach.words import translate

ANSWER_WITHIN_S = 10.0

# Windows only, where a process cannot stand back by itself as ``worker_loop`` does elsewhere.
_CREATION_FLAGS = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(
    subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0
)

Answers = queue.SimpleQueue[dict[str, object] | None]


def worker_command(kind: str) -> list[str]:
    """Return the command line that starts a worker (``system``, ``pico`` or ``kokoro``).

    A frozen program has no ``python -m``; it starts itself with a flag that its entry point hands
    to ``coach.voice.worker_loop.be_worker_if_asked``.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_FLAG, kind]
    return [sys.executable, "-m", f"coach.voice.{kind}_worker"]


class Worker:
    """One child process at a time, started when first asked. Safe to close from any thread."""

    def __init__(self, command: Sequence[str], *, answer_within_s: float = ANSWER_WITHIN_S) -> None:
        self._command = list(command)
        self._answer_within_s = answer_within_s
        self._asking = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._answers: Answers = queue.SimpleQueue()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._put_away: weakref.finalize[..., Worker] | None = None
        self._closed = threading.Event()
        self.memory_mb = 0.0
        """The most memory the process has had, as it told with its last answer."""

    def ask(self, request: Mapping[str, object]) -> dict[str, object]:
        """Return the worker's answer; ``VoiceError`` if it refuses, dies or is late."""
        with self._asking:
            answers = self._started()
            assert self._process is not None and self._process.stdin is not None  # noqa: S101, PT018
            message = {**request, "within_s": self._answer_within_s}
            try:
                self._process.stdin.write(json.dumps(message) + "\n")
                self._process.stdin.flush()
                answer = answers.get(timeout=self._answer_within_s)
            except queue.Empty:
                self._end()
                raise _no_answer(f"no answer within {self._answer_within_s:g} s") from None
            except OSError as error:
                raise _no_answer(f"the process ended with {self._end()}") from error
            except BaseException:  # interrupted: its answer must not be taken for the next one's
                self._end()
                raise
            if answer is None:
                raise _no_answer(f"the process ended with {self._end()}")
        self.memory_mb = float(str(answer.pop("memory_mb", 0.0)))
        if "error" in answer:
            raise _no_answer(str(answer["error"]))
        return answer

    def ask_for_sound(
        self, request: Mapping[str, object]
    ) -> tuple[Samples, int, dict[str, object]]:
        """Ask for a sound file; return its samples, rate in Hz and what was answered.

        Raises ``VoiceError``.

        A file without sound in it is asked for once more: pyttsx3 has been seen to write an empty
        one, once in some two thousand lines.
        """
        try:
            return self._sound(request)
        except DamagedSoundError:
            return self._sound(request)

    def _sound(self, request: Mapping[str, object]) -> tuple[Samples, int, dict[str, object]]:
        try:
            if self._folder is None:
                self._folder = tempfile.TemporaryDirectory(prefix="evenkeel-voice-")
            path = Path(self._folder.name) / "line.wav"
            path.unlink(missing_ok=True)
        except OSError as error:
            raise _no_answer(f"no temporary folder: {error}") from error
        answer = self.ask({**request, "path": str(path)})
        return *read_sound(path), answer

    def rest(self) -> None:
        """End the process if it runs; the next request starts a fresh one."""
        with self._asking:
            self._end()

    def close(self) -> None:
        """End the process for good; a thread waiting for an answer gets ``VoiceError``."""
        self._closed.set()
        process = self._process
        if process is not None:
            process.kill()  # whoever waits for its answer is told, and lets go of the lock
        with self._asking:
            self._end()
            if self._folder is not None:
                self._folder.cleanup()
                self._folder = None

    @property
    def pid(self) -> int | None:
        """The id of the running process, if there is one."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def _started(self) -> Answers:
        """Make sure a live process is listening; the caller holds the lock."""
        if self._closed.is_set():
            raise _no_answer("closed")
        if self._process is not None and self._process.poll() is None:
            return self._answers
        self._end()
        try:
            process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
                cwd=Path(coach.__file__).resolve().parent.parent,  # where -m finds this package
                creationflags=_CREATION_FLAGS,
            )
        except OSError as error:
            raise _no_answer(f"could not start: {error}") from error
        self._process, self._answers = process, queue.SimpleQueue()
        assert process.stdout is not None  # noqa: S101 - asked for above
        reader = threading.Thread(
            target=_read, args=(process.stdout, self._answers), name="voice-worker", daemon=True
        )
        reader.start()
        self._put_away = weakref.finalize(self, _put_away, process, reader)
        if self._closed.is_set():  # between the check above and here
            process.kill()
        return self._answers

    def _end(self) -> int | None:
        """Kill the process and forget it; return how it ended. The caller holds the lock."""
        process, self._process = self._process, None
        if process is None or self._put_away is None:
            return None
        self._put_away()
        return process.returncode


def _put_away(process: subprocess.Popen[str], reader: threading.Thread) -> None:
    """End a process and everything that belongs to it; also runs when a worker is only dropped."""
    process.kill()
    process.wait()
    reader.join()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):  # unsent words for a process that is gone
                pipe.close()


def _read(lines: IO[str], answers: Answers) -> None:
    """Pass answers on as they come; ``None`` says there will be no more."""
    try:
        for line in lines:
            answers.put(json.loads(line))
    except ValueError:  # not our protocol, or the pipe closed under us
        pass
    finally:
        answers.put(None)


def _no_answer(detail: str) -> VoiceError:
    return VoiceError(
        translate("coach", "A line could not be spoken."),
        translate("coach", "The words are on screen; the next line is tried again."),
        detail,
    )
