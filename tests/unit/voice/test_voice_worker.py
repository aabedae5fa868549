"""Processes that answer, refuse, die, hang and babble: real ones."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from coach.errors import VoiceError
from coach.voice.worker import Worker, worker_command
from coach.voice.worker_loop import GIVES_WAY, WORKER_FLAG, be_worker_if_asked
from tests.helpers.voices import running_children

ECHO = """
from coach.voice.worker_loop import serve
def answer(request):
    print("an engine says something")
    if request["do"] == "raise": raise RuntimeError("no voice today")
    if request["do"] == "die": import os; os._exit(3)
    if request["do"] == "hang":
        import time; time.sleep(600)
    return {"said": request["do"]}
serve(answer)
"""


def script(code: str) -> list[str]:
    return [sys.executable, "-c", code]


@pytest.fixture
def echo():
    worker = Worker(script(ECHO), answer_within_s=5)
    yield worker
    worker.close()


def test_a_worker_answers_again_and_again_from_one_process(echo: Worker) -> None:
    assert echo.ask({"do": "one"}) == {"said": "one"}
    first = echo.pid

    assert [echo.ask({"do": str(n)})["said"] for n in range(20)] == [str(n) for n in range(20)]
    assert echo.pid == first


@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="the parent sees to it on Windows")
def test_voices_stand_back_from_the_program_that_listens(echo: Worker) -> None:
    echo.ask({"do": "one"})
    own, worker = (os.getpriority(os.PRIO_PROCESS, pid) for pid in (0, echo.pid))

    assert worker == min(19, own + GIVES_WAY)


def test_what_an_engine_raises_comes_back_as_a_voice_error(echo: Worker) -> None:
    with pytest.raises(VoiceError) as caught:
        echo.ask({"do": "raise"})

    assert "no voice today" in caught.value.detail
    assert echo.ask({"do": "still here"}) == {"said": "still here"}


def test_a_worker_that_dies_is_started_again_for_the_next_line(echo: Worker) -> None:
    with pytest.raises(VoiceError) as caught:
        echo.ask({"do": "die"})

    assert "ended with 3" in caught.value.detail
    assert echo.ask({"do": "again"}) == {"said": "again"}


def test_a_worker_killed_while_idle_is_not_even_noticed(echo: Worker) -> None:
    echo.ask({"do": "one"})
    pid = echo.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)

    assert echo.ask({"do": "two"}) == {"said": "two"}


def test_a_worker_that_hangs_is_killed_in_time() -> None:
    worker = Worker(script(ECHO), answer_within_s=1.0)
    try:
        worker.ask({"do": "one"})
        pid = worker.pid
        start = time.monotonic()
        with pytest.raises(VoiceError) as caught:
            worker.ask({"do": "hang"})

        assert time.monotonic() - start < 3
        assert "no answer within 1 s" in caught.value.detail
        assert pid not in running_children()
        assert worker.ask({"do": "two"}) == {"said": "two"}
    finally:
        worker.close()
    assert worker.pid is None


class Interrupted:
    def get(self, *, timeout: float) -> None:
        raise KeyboardInterrupt


def test_an_answer_nobody_waited_for_is_not_given_to_the_next_question(echo: Worker) -> None:
    echo.ask({"do": "one"})
    waiting, echo._answers = echo._answers, Interrupted()  # type: ignore[assignment]
    with pytest.raises(KeyboardInterrupt):
        echo.ask({"do": "two"})
    echo._answers = waiting

    assert echo.ask({"do": "three"}) == {"said": "three"}


def test_a_worker_that_babbles_is_not_believed() -> None:
    worker = Worker(script("print('hello', flush=True); import time; time.sleep(600)"))
    try:
        with pytest.raises(VoiceError):
            worker.ask({"do": "one"})
    finally:
        worker.close()


EMPTY_AT_FIRST = """
import wave
from coach.voice.worker_loop import serve
times = []
def answer(request):
    times.append(1)
    with wave.open(request["path"], "wb") as file:
        file.setparams((1, 2, 16000, 0, "NONE", ""))
        file.writeframes(b"\\1\\0" * (100 if len(times) == {good} else 0))
    return {{}}
serve(answer)
"""


def test_an_empty_file_is_asked_for_once_more_and_only_once() -> None:
    second, third = (Worker(script(EMPTY_AT_FIRST.format(good=good))) for good in (2, 3))
    try:
        samples, rate_hz, _ = second.ask_for_sound({"do": "speak"})
        assert (len(samples), rate_hz) == (100, 16_000)
        with pytest.raises(VoiceError, match="damaged"):
            third.ask_for_sound({"do": "speak"})
    finally:
        second.close()
        third.close()


def test_a_program_that_is_not_there_is_a_voice_error(tmp_path: Path) -> None:
    worker = Worker([str(tmp_path / "no-such-program")])

    with pytest.raises(VoiceError, match="could not be spoken"):
        worker.ask({"do": "one"})
    worker.close()


def test_closing_frees_whoever_is_waiting_and_leaves_no_process() -> None:
    worker = Worker(script(ECHO), answer_within_s=60)
    worker.ask({"do": "one"})
    caught: list[VoiceError] = []

    def wait() -> None:
        try:
            worker.ask({"do": "hang"})
        except VoiceError as error:
            caught.append(error)

    waiting = threading.Thread(target=wait)
    waiting.start()
    worker.close()
    waiting.join(5)

    assert not waiting.is_alive()
    assert len(caught) == 1
    assert worker.pid is None
    with pytest.raises(VoiceError):
        worker.ask({"do": "two"})


def test_a_worker_that_was_only_dropped_leaves_no_process() -> None:
    before = running_children()
    worker = Worker(script(ECHO))
    worker.ask({"do": "one"})
    assert len(running_children() - before) == 1

    del worker
    gc.collect()

    assert running_children() == before


def test_a_worker_goes_when_its_parent_is_killed_even_in_the_middle_of_a_hang() -> None:
    parent = script(f"""
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", {ECHO!r}], stdin=subprocess.PIPE, text=True)
child.stdin.write('{{"do": "hang", "within_s": 0.2}}\\n'); child.stdin.flush()
print(child.pid, flush=True); time.sleep(600)
""")
    import subprocess

    process = subprocess.Popen(parent, stdout=subprocess.PIPE, text=True, cwd=Path.cwd())
    assert process.stdout is not None
    child = int(process.stdout.readline())
    process.kill()
    process.wait()
    process.stdout.close()

    deadline = time.monotonic() + 10
    while Path(f"/proc/{child}").exists() and not _is_zombie(child):
        assert time.monotonic() < deadline, "the worker outlived its parent"
        threading.Event().wait(0.05)


def _is_zombie(pid: int) -> bool:
    try:
        return ") Z " in Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return True


def test_a_frozen_program_starts_itself_as_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    assert worker_command("pico")[1:] == ["-m", "coach.voice.pico_worker"]

    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert worker_command("pico") == [sys.executable, WORKER_FLAG, "pico"]


def test_an_ordinary_start_is_no_worker() -> None:
    assert not be_worker_if_asked([])
    assert not be_worker_if_asked(["content/check"])


def test_the_flag_makes_any_entry_point_a_worker() -> None:
    entry = script(
        "import sys; from coach.voice.worker_loop import be_worker_if_asked\n"
        "be_worker_if_asked(sys.argv[1:]) or print('not a worker')"
    )
    worker = Worker([*entry, WORKER_FLAG, "pico"])
    try:
        assert worker.ask({"do": "voices"})["voices"] == ["en-GB", "en-US"]
    finally:
        worker.close()
