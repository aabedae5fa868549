"""``evenkeel --self-test``: everything is tried in a folder of its own; the exit code tells.

0 when every step went well, 1 otherwise, 2 when it took longer than a minute. Nothing of the
learner's is touched, no window is shown, nothing is sent anywhere. Voices and ears added from a file
are tried like those that come along.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from typing import Final, TypeVar

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from coach import VERSION
from coach.clock import SystemClock
from coach.places import find_places
from coach.self_test import SelfTestError, Step, bring_parts, own_desk, steps, tried
from coach.settings import SettingsFile
from ui.app import App
from ui.look import Look
from ui.look.dress import apply
from ui.loudspeaker import Loudspeaker
from ui.tasks import ThreadTasks

T = TypeVar("T")

_LONGEST_S: Final = 60.0
_TOOK_TOO_LONG: Final = 2


def run_and_tell() -> int:
    """Take every step, print a line for each, and return the exit code.

    ``EVENKEEL_SELF_TEST_S`` allows more than a minute, for build servers that are busy.
    """
    begun = time.monotonic()
    longest_s = float(os.environ.get("EVENKEEL_SELF_TEST_S", _LONGEST_S))
    watchdog = threading.Timer(longest_s, _give_up, (longest_s,))
    watchdog.daemon = True
    watchdog.start()
    _say(f"Evenkeel {VERSION}, self-test")
    well = True
    with tempfile.TemporaryDirectory(prefix="evenkeel-self-test-") as home:
        installed = find_places()
        os.environ["EVENKEEL_HOME"] = home
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        bring_parts(installed, find_places())
        for name, went_well, words, seconds in _each():
            well = well and went_well
            _say(f"{'well     ' if went_well else 'attention'}  {name}: {words} ({seconds:.1f} s)")
    _say(f"{'All well' if well else 'Not all well'}, {time.monotonic() - begun:.0f} s.")
    watchdog.cancel()
    return 0 if well else 1


def _each() -> Iterator[tuple[str, bool, str, float]]:
    desk = own_desk(find_places())
    for step in steps(desk):
        yield step[0], *_timed(step)
    desk.close()
    yield "every page", *_timed(("every page", pages))


def _timed(step: Step) -> tuple[bool, str, float]:
    begun = time.monotonic()
    went_well, words = tried(step)
    return went_well, words, time.monotonic() - begun


def _give_up(after_s: float) -> None:
    _say(f"attention  no end after {after_s:.0f} s")
    os._exit(_TOOK_TOO_LONG)


def _say(line: str) -> None:
    """Print, where there is something to print on: a window program of Windows has nothing."""
    if sys.stdout is not None:
        print(line, flush=True)  # noqa: T201 - this is what a deployer reads


def pages() -> str:
    """Open every page in a real window that nobody sees, and draw it; return how many."""
    qt = QApplication.instance() or QApplication(["evenkeel"])
    assert isinstance(qt, QApplication)  # noqa: S101 - nobody else makes one here
    places = find_places()
    settings = SettingsFile(places.data / "settings.json")
    settings.change(voice="none")  # heard in a step of its own
    look = Look(places.resources, theme="light", reduced_motion=True)
    apply(qt, look)
    app = App(places=places, clock=SystemClock(), tasks=ThreadTasks(), settings=settings, look=look)
    said: list[str] = []
    app.problems.said.connect(lambda summary, _advice: said.append(summary))
    undo = app.problems.install()
    try:
        app.start()
        names = _walk(app)
        if said or any(places.logs.glob("report-*")):
            raise SelfTestError("; ".join(said) or "a crash report was written")
        left_out = set(app.window.names) - names
        if left_out:
            raise SelfTestError(f"never in front: {', '.join(sorted(left_out))}")
        _play()
    finally:
        undo()
        app.close()
    return f"{len(names)} pages drawn"


def _walk(app: App) -> set[str]:
    """Go to every page as a learner does, where there is a way; bring the others to the front."""
    _settle(app)
    session = app.session
    seen = set[str]()

    def looks(wanted: str, least_colours: int = 8) -> None:
        _settle(app)
        if app.window.in_front != wanted:
            raise SelfTestError(f"{wanted} did not open")
        picture = app.window.grab().toImage().scaled(64, 40)
        if len({picture.pixel(x, y) for x in range(64) for y in range(40)}) < least_colours:
            raise SelfTestError(f"{wanted} is empty")
        seen.add(wanted)

    for name in ("home", "methods", "calls", "progress", "settings"):
        app.go_to(name)
        looks(name)
    app.lessons.open(session.shelf.lessons[0].id)
    looks("lesson")
    app.calls.take(session.shelf.scenarios[0].id)
    looks("practice")
    ended = _done(app, lambda: session.desk.attempts.of(session.learner.id))
    app.calls.review(next(each.id for each in ended if each.ended_at is not None))
    looks("debrief")
    for name in app.window.names:
        if name not in seen:
            app.window.show_page(name)
            looks(name, least_colours=1)  # nothing was put on it
    return seen


def _play() -> None:
    """Play a moment of silence to its end, through the loudspeaker if there is one."""
    loop, loudspeaker, troubles = QEventLoop(), Loudspeaker(), list[str]()
    loudspeaker.ended.connect(loop.quit)
    loudspeaker.lost.connect(troubles.append)
    loudspeaker.lost.connect(loop.quit)
    loudspeaker.play(bytes(4_000), 16_000)
    loop.exec()
    if troubles:
        raise SelfTestError(troubles[0])


def _settle(app: App) -> None:
    """Wait until the work asked for so far, and what its results asked for, is done."""
    for _again in range(4):
        _done(app, lambda: None)


def _done(app: App, work: Callable[[], T]) -> T:
    """Do work where the window does its own, and wait for it."""
    loop, results = QEventLoop(), list[T]()

    def take(result: T) -> None:
        results.append(result)
        loop.quit()

    app.session.do(work, take, lambda _error: loop.quit())
    loop.exec()
    if not results:
        raise SelfTestError("the background thread did not answer")
    return results[0]
