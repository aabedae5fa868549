"""The window of somebody who trains others, through the composition root and on a real file."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QFileDialog, QTableView

from coach.clock import FixedClock
from coach.places import find_places
from coach.settings import SettingsFile
from tests.helpers.handed_in import BEGIN
from ui.app import App

NOW = BEGIN + timedelta(days=40)


def open_app(qtbot, look, tasks) -> App:
    """Return the app as Ruth meets it once she has said that she looks after others."""
    places = find_places()
    settings = SettingsFile(places.data / "settings.json")
    settings.change(voice="none", trains_others=True)
    app = App(places=places, clock=FixedClock(NOW), tasks=tasks, settings=settings, look=look)
    qtbot.addWidget(app.window)
    app.window.resize(1280, 800)
    app.window.show_page("home")
    app.window.show()
    app.opening.open()
    qtbot.waitUntil(lambda: app.session.is_open, timeout=20_000)
    app.window.page("welcome").finished.emit("Ruth", "look")
    qtbot.waitUntil(lambda: app.session.is_practising, timeout=20_000)
    return app


def answer_dialogs(monkeypatch, *paths) -> None:
    """Answer the next file dialogs with these paths."""
    found = [str(each) for each in paths]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a: (found, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (found[0], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (found[0], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a: found[0])


def cells(view: QTableView) -> list[list[str]]:
    """Return what a table shows, row by row."""
    model = view.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def said(app: App) -> str:
    """Return every message above the page as one text."""
    return "\n".join(" ".join(bar.words) for bar in app.window.messages)
