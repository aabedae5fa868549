"""The whole window as a learner meets it: silent, with every task done at once."""

from __future__ import annotations

from coach.clock import SystemClock
from coach.desk import open_desk
from coach.places import find_places
from coach.settings import SettingsFile
from ui.app import App
from ui.look import Look
from ui.tasks import InlineTasks


def know(name: str) -> None:
    """Let somebody have said their name before."""
    desk = open_desk(find_places(), SystemClock())
    desk.learners.add(name, desk.clock.now())
    desk.close()


def open_window(qtbot, look: Look, **changed: object) -> App:
    """Return the app, open and shown; the test closes it. ``changed`` are settings."""
    places = find_places()
    settings = SettingsFile(places.data / "settings.json")
    settings.change(voice="none", **changed)
    app = App(places=places, clock=SystemClock(), tasks=InlineTasks(), settings=settings, look=look)
    qtbot.addWidget(app.window)
    app.window.show_page("home")
    app.window.show()
    app.opening.open()
    return app
