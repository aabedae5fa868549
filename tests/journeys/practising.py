"""A learner who keeps practising until somebody pulls the plug; run as a program of its own.

Goes through the real composition root with the real background thread. Says ``answered ATTEMPT
NUMBER`` on its standard output each time the window stands on another answer.
"""

from __future__ import annotations

import random
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from coach.clock import SystemClock
from coach.places import find_places
from coach.settings import SettingsFile
from ui.app import App
from ui.look import Look
from ui.look.dress import apply
from ui.tasks import ThreadTasks


class Learner:
    """Answers whatever is asked, by the buttons on the screen."""

    def __init__(self, app: App, seed: int) -> None:
        self._app = app
        self._random = random.Random(seed)
        self._seen: tuple[str, int] = ("", -1)
        self._left_from = ""
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(3)

    def _look(self) -> None:
        window = self._app.window
        if window.in_front == self._left_from:
            return  # on the way to another page
        self._left_from = ""
        if window.in_front == "welcome":
            self._left_from = "welcome"
            self._app.opening._on_welcomed("Priya", "look")
        elif window.in_front == "home" and self._app.session.is_practising:
            self._begin()
        elif window.in_front == "practice":
            self._practise(window.page("practice"))
        elif window.in_front == "debrief":
            self._app.go_to("home")

    def _begin(self) -> None:
        if not self._app.session.has_speech:
            return
        self._left_from = "home"
        home = self._app.session.study.home()
        if home.unfinished is not None:
            self._app.calls.resume(home.unfinished.id)
        else:
            self._app.calls.take(self._random.choice(self._app.session.shelf.scenarios).id)

    def _practise(self, page) -> None:
        call = page._call
        if call is None or page._busy:
            return
        now = (call.attempt, len(call.conversation.turns))
        if now != self._seen:
            self._seen = now
            print("answered", *now, flush=True)
        talk = page._talk
        if talk._replies.isVisible() and talk._replies.buttons:
            self._random.choice(talk._replies.buttons).click()
        elif talk._why.isVisible():
            talk._why.carry_on_button.click()
        elif talk._over.isVisible():
            talk._over.debrief.click()
        elif page._briefing.isVisible():
            page._briefing.start.click()


def main() -> None:
    qt = QApplication(sys.argv)
    places = find_places()
    settings = SettingsFile(places.data / "settings.json")
    settings.change(voice="none", recall_first=False)
    look = Look(places.resources, reduced_motion=True)
    apply(qt, look)
    app = App(places=places, clock=SystemClock(), tasks=ThreadTasks(), settings=settings, look=look)
    app.start()
    learner = Learner(app, int(sys.argv[1]))
    assert learner is not None
    qt.exec()


if __name__ == "__main__":
    main()
