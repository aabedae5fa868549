"""How quickly a reply is answered in the window, and whether the window is ever held.

    .venv/bin/python bench/practice.py

After one scene to warm up, plays three shipped scenes through the real composition root, store and voices, offscreen, picking
replies by their buttons. Prints, as p95 and as a share of its bar: pick to next line on screen (50
ms), pick to the first sample of its sound when it had been rendered ahead (150 ms), and the longest
time the event loop was held (50 ms). Sound needs an audio server; without one that row says so.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtWidgets import QApplication

from coach.clock import SystemClock
from coach.library.model import ScenarioId
from coach.places import find_places
from coach.settings import SettingsFile
from ui.app import App
from ui.look import Look
from ui.look.dress import apply
from ui.tasks import ThreadTasks

WARM_UP = "no-show-fee"
SCENES = ("chairs-at-four", "results-at-the-desk", "parcel-number-nine")
LINE_BAR_MS = 50.0
SOUND_BAR_MS = 150.0
HELD_BAR_MS = 50.0
_PULSE_MS = 2


class Pulse(QObject):
    """A beat of the event loop; the longest gap between two is how long the loop was held."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_PULSE_MS)

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000 - _PULSE_MS)
        self._last = now


class Painted(QObject):
    """When a widget was last painted."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


def until(found, seconds: float = 20.0) -> bool:
    """Run the event loop until something is so."""
    loop = QEventLoop()
    watch = QTimer()
    watch.timeout.connect(lambda: loop.quit() if found() else None)
    watch.start(1)
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
    return bool(found())


def rest(milliseconds: int) -> None:
    """Run the event loop as long as somebody would read."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def play(app: App, scenario: str, lines: list[float], sounds: list[float]) -> float:
    """Play a scene to its end by its buttons, noting how long each answer took.

    Returns the longest time the event loop was held between the first line and the last, in ms.
    """
    app.go_to("calls")
    app.calls.take(ScenarioId(scenario))
    until(lambda: app.window.in_front == "practice")
    page = app.window.page("practice")
    heard: list[float] = []
    asked: list[float] = []
    speech = app.session.speech

    def on_first_sample(seconds: float) -> None:
        heard.append(asked[-1] + seconds)

    speech.first_sample.connect(on_first_sample)
    say = speech.say
    speech.say = lambda line, **how: (asked.append(time.perf_counter()), say(line, **how))
    page._briefing.start.click()
    talk, painted = page._talk, Painted()
    talk._speech.spoken.installEventFilter(painted)
    pulse = Pulse()
    while page._call.conversation.ending is None:
        until(lambda: talk._replies.isVisible() and not page._busy)
        rest(2500)  # a quick reader; the next lines are being rendered
        turns = len(page._call.conversation.turns)
        heard.clear()
        picked = time.perf_counter()
        talk._replies.buttons[0].click()
        until(lambda turns=turns: len(page._call.conversation.turns) > turns)
        until(lambda picked=picked: painted.at > picked)
        lines.append((painted.at - picked) * 1000)
        if until(lambda: heard, 3):
            sounds.append((heard[0] - picked) * 1000)
        until(lambda: talk._why.isVisible() or talk._over.isVisible())
        if page._call.conversation.ending is None:
            talk._why.carry_on_button.click()
    speech.say = say
    speech.first_sample.disconnect(on_first_sample)
    speech.stop()
    pulse.stop()
    return pulse.longest_ms


def p95(values: list[float]) -> float:
    """Return the value that 95 of 100 stay below."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(len(ranked) * 0.95))]


def main() -> int:
    """Measure and print; 1 when a bar is missed."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["EVENKEEL_HOME"] = home
        qt = QApplication(sys.argv)
        places = find_places()
        settings = SettingsFile(places.data / "settings.json")
        settings.change(recall_first=False)  # the written replies at once, at every level
        look = Look(places.resources)
        apply(qt, look)
        app = App(
            places=places, clock=SystemClock(), tasks=ThreadTasks(), settings=settings, look=look
        )
        app.start()
        until(lambda: app.window.in_front == "welcome", 60)
        app.opening._on_welcomed("Priya", "look")
        until(lambda: app.session.has_speech and app.window.in_front == "home", 60)
        audible = not QMediaDevices.defaultAudioOutput().isNull()
        play(app, WARM_UP, [], [])  # the first call of a day builds its page and wakes the device
        lines: list[float] = []
        sounds: list[float] = []
        held = max(play(app, scene, lines, sounds) for scene in SCENES)
        app.close()
    rows = [
        ("pick -> next line on screen, p95", p95(lines), LINE_BAR_MS),
        ("event loop held, longest", held, HELD_BAR_MS),
    ]
    if audible and sounds:
        rows.insert(1, ("pick -> first sample, rendered ahead, p95", p95(sounds), SOUND_BAR_MS))
    else:
        print("no audio device here: the time to the first sample was not measured")
    for name, value, bar in rows:
        print(f"{name}: {value:.0f} ms, {value / bar:.2f} of the bar of {bar:.0f} ms")
    if os.environ.get("EACH"):
        print("lines", [round(each) for each in lines], "sounds", [round(each) for each in sounds])
    print(f"({len(lines)} replies in {len(SCENES)} scenes)")
    return 0 if all(value <= bar for _, value, bar in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
