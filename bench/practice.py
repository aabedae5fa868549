"""How quickly a reply is answered in the window, and whether the window is ever held.

    python -m bench.practice [light] [neural]

After a scene to warm up, plays shipped scenes through the real composition root, store and voices,
offscreen, picking replies by their buttons: three with the light voices, one with the neural ones.
Whoever picks reads the replies first, at 300 words a minute; the light voices are given no more than
2.5 seconds. Prints, as p95 and as a share of its bar: pick to next line on screen (50 ms), pick to
the first sample of its sound (150 ms), and the longest time the event loop was held (50 ms). Sound
needs an audio server; without one that row says so. Takes about two minutes a voice.
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
SCENES = {
    "light": ("chairs-at-four", "results-at-the-desk", "parcel-number-nine"),
    "neural": ("chairs-at-four",),
}
_READS_WORDS_S = 5
_QUICK_MS = 2500
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


def reading_ms(page: object) -> int:
    """Return how long somebody reads the replies on offer."""
    words = sum(len(choice.say.split()) for choice in page._choices)
    return words * 1000 // _READS_WORDS_S


def play(app: App, scenario: str, voice: str, lines: list[float], sounds: list[float]) -> float:
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
        rest(_QUICK_MS if voice == "light" else reading_ms(page))  # the next lines are rendered
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


def measure(voice: str) -> list[tuple[str, float, float]]:
    """Play with one voice; return what was measured as name, milliseconds and bar."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["EVENKEEL_HOME"] = home
        places = find_places()
        settings = SettingsFile(places.data / "settings.json")
        # The written replies at once, at every level.
        settings.change(recall_first=False, voice=voice)
        look = Look(places.resources)
        apply(QApplication.instance(), look)
        app = App(
            places=places, clock=SystemClock(), tasks=ThreadTasks(), settings=settings, look=look
        )
        app.start()
        until(lambda: app.window.in_front == "welcome", 60)
        app.opening._on_welcomed("Priya", "look")
        until(lambda: app.session.has_speech and app.window.in_front == "home", 60)
        # The first call of a day builds its page and wakes the device.
        play(app, WARM_UP, "light", [], [])
        lines: list[float] = []
        sounds: list[float] = []
        held = max(play(app, scene, voice, lines, sounds) for scene in SCENES[voice])
        app.close()
    if os.environ.get("EACH"):
        print("lines", [round(each) for each in lines], "sounds", [round(each) for each in sounds])
    rows = [
        ("pick -> next line on screen, p95", p95(lines), LINE_BAR_MS),
        ("event loop held, longest", held, HELD_BAR_MS),
    ]
    if QMediaDevices.defaultAudioOutput().isNull() or not sounds:
        print("no audio device here: the time to the first sample was not measured")
    else:
        said = f"pick -> first sample, p95 of {len(sounds)} lines begun within 3 s of {len(lines)}"
        rows.insert(1, (said, p95(sounds), SOUND_BAR_MS))
    return rows


def main(wanted: list[str]) -> int:
    """Measure and print; 1 when a bar is missed."""
    qt = QApplication(sys.argv)
    missed = False
    for voice in wanted or SCENES:
        for name, value, bar in measure(voice):
            print(f"{voice}: {name}: {value:.0f} ms, {value / bar:.2f} of the bar of {bar:.0f} ms")
            missed |= value > bar
    del qt
    return int(missed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
