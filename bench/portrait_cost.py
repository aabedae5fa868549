"""What the portrait costs a core while it moves and while it is still, and how fast pages change.

Usage: python -m bench.portrait_cost
Work is counted as processor time of this process, which other programs do not add to; the load of the
machine is printed beside it. Sixty frames a second may take 10 % of a core, none a second 0 %, and
95 of 100 page changes in a window full of real content at most 50 ms.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coach.clock import FixedClock
from coach.places import find_places
from coach.settings import SettingsFile

FRAMES_PER_S = 60
SECONDS = 5
MOST_MOVING, MOST_STILL, MOST_SWITCH_MS = 0.10, 0.005, 50.0
_SWITCHES = 60


def moving_and_still() -> tuple[float, float, float]:
    """Return the share of a core while moving, the frames drawn a second, and the share when still."""
    from ui.look import Look
    from ui.widgets.scene import Scene

    look = Look(find_places().resources, theme="light", reduced_motion=False)
    scene = Scene(look, look.people.person_for("delphine-okoro"))
    scene.resize(424, 560)
    drawn = _Counter(scene)
    scene.show()
    QTest.qWaitForWindowExposed(scene)
    ticks = 0

    def tick() -> None:
        nonlocal ticks
        scene.set_mouth(0.5 + 0.5 * ((ticks % 10) / 10))
        ticks += 1

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(round(1000 / FRAMES_PER_S))
    _wait(500)
    drawn.count, begun, wall = 0, time.process_time(), time.monotonic()
    _wait(SECONDS * 1000)
    took = time.monotonic() - wall
    frames = drawn.count / took
    moving = (time.process_time() - begun) / took
    timer.stop()
    look.choose(reduced_motion=True)
    _wait(1500)
    begun, wall = time.process_time(), time.monotonic()
    _wait(SECONDS * 1000)
    still = (time.process_time() - begun) / (time.monotonic() - wall)
    scene.close()
    return moving, frames, still


def _wait(length_ms: int) -> None:
    """Let things happen; ``QTest.qWait`` would itself wake up a hundred times a second."""
    loop = QEventLoop()
    QTimer.singleShot(length_ms, loop.quit)
    loop.exec()


class _Counter:
    """Counts how often a widget is painted."""

    def __init__(self, widget: object) -> None:
        self.count = 0
        inner = widget.paintEvent

        def counted(event: object) -> None:
            self.count += 1
            inner(event)

        widget.paintEvent = counted


def switches(qt: QApplication) -> list[float]:
    """Return the milliseconds of processor time that each change of page takes."""
    from coach.library.model import ScenarioId
    from tests.helpers.every_page import SCENE
    from tests.helpers.trainers_window import NOW
    from ui.app import App
    from ui.look import Look
    from ui.look.dress import apply
    from ui.tasks import InlineTasks

    places = find_places()
    settings = SettingsFile(places.data / "settings.json")
    settings.change(voice="none", recall_first=False)
    look = Look(places.resources, theme="light", reduced_motion=True)
    apply(qt, look)
    app = App(
        places=places, clock=FixedClock(NOW), tasks=InlineTasks(), settings=settings, look=look
    )
    app.window.resize(1280, 800)
    app.window.show_page("home")
    app.window.show()
    app.opening.open()
    app.window.page("welcome").finished.emit("Priya", "look")
    for _call in range(3):
        app.calls.take(ScenarioId(SCENE))
        app.window.page("practice")._on_leave()
    places_shown = ("home", "methods", "calls", "progress", "settings")
    times = []
    for number in range(_SWITCHES + len(places_shown)):
        begun = time.process_time()
        app.go_to(places_shown[number % len(places_shown)])
        app.window.repaint()
        if number >= len(places_shown):  # a page is made when it is first shown
            times.append((time.process_time() - begun) * 1000)
        QTest.qWait(1)
    app.close()
    return times


def main() -> int:
    """Measure and print; returns 1 where a bar is missed."""
    qt = QApplication([])
    with tempfile.TemporaryDirectory() as home:
        os.environ["EVENKEEL_HOME"] = home
        print(f"load of this machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        moving, frames, still = moving_and_still()
        times = switches(qt)
    p95 = statistics.quantiles(times, n=20)[-1]
    at_60 = moving * FRAMES_PER_S / max(frames, 1.0)
    rows = (
        (f"portrait moving, {frames:.0f} frames/s drawn, at 60", at_60, MOST_MOVING),
        ("portrait still", still, MOST_STILL),
    )
    for what, share, most in rows:
        print(f"{what}: {share:.1%} of a core (at most {most:.1%})")
    print(
        f"page change, processor time p95 of {len(times)}: {p95:.0f} ms (at most {MOST_SWITCH_MS:.0f})"
    )
    return int(at_60 > MOST_MOVING or still > MOST_STILL or p95 > MOST_SWITCH_MS)


if __name__ == "__main__":
    sys.exit(main())
