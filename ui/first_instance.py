"""Only one Evenkeel at a time on a computer account; a second one brings the first forward.

The two talk through a local socket (a named pipe on Windows) in the account's own folder; nothing
of it can be reached over a network.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_PATIENCE_MS = 500


class FirstInstance(QObject):
    """Says whether this is the first instance, and tells it when another one was started."""

    called = Signal()
    """Another instance was started and has left it to this one."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        digest = hashlib.sha256(str(data.resolve()).encode()).hexdigest()[:16]
        self._name = f"evenkeel-{digest}"
        self._lock = QLockFile(str(data / "evenkeel.lock"))
        self._lock.setStaleLockTime(0)  # a lock is stale only when its process is gone
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Become the first instance; False when there is one already, which is then called."""
        if not self._lock.tryLock(0):
            self._call_first()
            return False
        return True

    def listen(self) -> None:
        """Be called from now on; before, the window of the first is only just opening."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - after the first window

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)

    def release(self) -> None:
        """Let another instance be the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _call_first(self) -> None:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - only in a second instance

        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        if socket.waitForConnected(_PATIENCE_MS):
            socket.disconnectFromServer()

    def _on_connection(self) -> None:
        if self._server is not None:
            connection = self._server.nextPendingConnection()
            if connection is not None:
                connection.deleteLater()
                self.called.emit()
