"""Starting: one window a computer account, its language, its look, then the program itself."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from coach.clock import SystemClock
from coach.places import find_places
from coach.settings import SettingsFile
from ui.first_instance import FirstInstance
from ui.language import speak


def run(arguments: list[str]) -> int:
    """Run the program until its window is closed; returns the exit code."""
    qt = QApplication(arguments)
    qt.setApplicationName("Evenkeel")
    qt.setApplicationDisplayName("Evenkeel")
    qt.setDesktopFileName("evenkeel")
    places, clock = find_places(), SystemClock()
    first = FirstInstance(places.data)
    if not first.claim():
        return 0
    settings = SettingsFile(places.data / "settings.json")
    speak(qt, places, settings.now.language)
    # Words of modules are translated as they are imported; see ui.language.
    from ui.app import App  # noqa: PLC0415
    from ui.look import Look  # noqa: PLC0415
    from ui.look.dress import apply  # noqa: PLC0415
    from ui.screen_reader import mind_scroll_areas  # noqa: PLC0415
    from ui.tasks import ThreadTasks  # noqa: PLC0415

    look = Look(
        places.resources,
        theme=settings.now.theme,
        text_scale=settings.now.text_scale,
        reduced_motion=settings.now.reduced_motion,
    )
    apply(qt, look)
    app = App(places=places, clock=clock, tasks=ThreadTasks(), settings=settings, look=look)
    mind_scroll_areas()
    undo = app.problems.install()
    first.called.connect(app.window.come_forward)
    app.start()
    QTimer.singleShot(0, first.listen)
    code = qt.exec()
    undo()
    app.close()
    first.release()
    return code
