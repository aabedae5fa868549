"""``python -m tests.helpers.saying CACHE ENGINE``: the program's own speech, driven from another process.

Reads a JSON command a line (``say`` a text with ``id`` and ``heat``, or ``stop``) and prints a JSON
line for everything ``Speech`` tells. Ends when its input does.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from coach.voice.speaker import Speaker, all_engines
from tests.helpers.voices import make_persona
from ui.speech import Line, Speech


def main() -> None:
    """Serve until the input ends."""
    app = QCoreApplication(sys.argv)
    cache = Path(sys.argv[1])
    engines = [engine for engine in all_engines() if engine.name == sys.argv[2]]
    speech = Speech(Speaker(engines, cache), stall_ms=2_500)
    speech.set_volume(1.0)
    persona = make_persona()
    levels: list[float] = []

    def tell(kind: str, line: str = "", **more: object) -> None:
        print(json.dumps({"is": kind, "line": line, "at": time.monotonic(), **more}), flush=True)

    speech.started.connect(lambda line: tell("started", line))
    speech.first_sample.connect(lambda seconds: tell("first sample", seconds=seconds))
    speech.silent.connect(lambda reason: tell("silent", reason=reason))
    speech.level.connect(levels.append)
    speech.finished.connect(lambda line: tell("finished", line, levels=list(levels)))

    def on_command() -> None:
        row = sys.stdin.readline()
        if not row:
            speech.close()
            app.quit()
            return
        command = json.loads(row)
        if command.get("stop"):
            speech.stop()
            tell("stopped")
            return
        levels.clear()
        tell("asked", command["id"])
        line = Line(
            text=command["say"], persona=persona, heat=command.get("heat", 30), id=command["id"],
            channel=command.get("channel", "counter"),
        )  # fmt: skip
        speech.say(line)

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(on_command)
    tell("ready")
    app.exec()


if __name__ == "__main__":
    main()
