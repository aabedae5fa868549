"""A folder that is looked at whenever something in it changes, until it goes away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_SETTLES_MS = 400


class Watching(QObject):
    """``changed`` comes once a burst of changes is over, ``gone`` when the folder went away."""

    changed = Signal()
    gone = Signal()

    def __init__(self, parent: QObject | None = None, *, settles_ms: int = _SETTLES_MS) -> None:
        super().__init__(parent)
        self.folder = ""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(settles_ms)
        self._timer.timeout.connect(self._on_settled)

    def watch(self, folder: str) -> None:
        """Watch this folder and no other; one that is not there is not watched."""
        for each in self._watcher.directories():
            self._watcher.removePath(each)
        self.folder = folder if folder and Path(folder).is_dir() else ""
        if self.folder:
            self._watcher.addPath(self.folder)

    def _on_changed(self, _folder: str) -> None:
        self._timer.start()

    def _on_settled(self) -> None:
        if self.folder and Path(self.folder).is_dir():
            self.changed.emit()
        elif self.folder:
            self.folder = ""
            self.gone.emit()
