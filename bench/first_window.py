"""How long until the first window, and how much memory an idle home takes.

    .venv/bin/python bench/first_window.py [RUNS]

Starts a bare PySide6 window and Evenkeel in turn, on the same screen (offscreen without one), each
from a cold process, and prints medians and their ratio. The clock runs from the start of the process
(as the kernel kept it) to the first paint of a window. Bars: at most 3 times the bare window; at
most 160 MB resident when home has been idle for four seconds.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TIMES_BAR = 3.0
MEMORY_BAR_MB = 160.0

_PROBE = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

def since_start():
    ticks = int(open("/proc/self/stat").read().rsplit(")", 1)[1].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")

def resident_mb():
    pages = int(open("/proc/self/statm").read().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            print("painted", since_start(), flush=True)
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(IDLE_MS, self.end)
        return False
    def end(self):
        print("resident", resident_mb(), flush=True)
        QApplication.instance().closeAllWindows()
        QApplication.instance().quit()
"""

_BARE = (
    _PROBE.replace("IDLE_MS", "300")
    + """
app = QApplication([])
probe = FirstPaint()
app.installEventFilter(probe)
label = QLabel("Evenkeel")
label.resize(1280, 800)
label.show()
app.exec()
"""
)

_EVENKEEL = (
    _PROBE.replace("IDLE_MS", "4000")
    + """
import ui.start
class Watched(QApplication):
    def __init__(self, arguments):
        super().__init__(arguments)
        self.probe = FirstPaint()
        self.installEventFilter(self.probe)
ui.start.QApplication = Watched
ui.start.run(["evenkeel"])
"""
)


def measure(script: str, home: str) -> dict[str, float]:
    """Run one program once and return what it printed."""
    env = {**os.environ, "EVENKEEL_HOME": home}
    if not env.get("DISPLAY"):
        env["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT, env=env, capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    return {line.split()[0]: float(line.split()[1]) for line in done.stdout.splitlines()}


def make_learner(home: str) -> None:
    """Let somebody be known already, so that home and not the welcome is opened."""
    script = (
        "from coach.desk import open_desk; from coach.places import find_places; "
        "from coach.clock import SystemClock; d = open_desk(find_places(), SystemClock()); "
        "d.learners.add('Priya', d.clock.now()); d.close()"
    )
    env = {**os.environ, "EVENKEEL_HOME": home}
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=env, check=True)


def main() -> int:
    """Measure and print; 1 when a bar is missed."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as home:
        make_learner(home)
        measure(_EVENKEEL, home)  # once, so that both find their files in the disk cache
        measure(_BARE, home)
        pairs = [(measure(_BARE, home), measure(_EVENKEEL, home)) for _ in range(runs)]
    bare = statistics.median(pair[0]["painted"] for pair in pairs)
    ours = statistics.median(pair[1]["painted"] for pair in pairs)
    ratio = statistics.median(pair[1]["painted"] / pair[0]["painted"] for pair in pairs)
    memory = statistics.median(pair[1]["resident"] for pair in pairs)
    bare_memory = statistics.median(pair[0]["resident"] for pair in pairs)
    print(
        f"first window: bare {bare:.2f} s, Evenkeel {ours:.2f} s, ratio {ratio:.2f} (bar {TIMES_BAR})"
    )
    print(
        f"idle on home: bare {bare_memory:.0f} MB, Evenkeel {memory:.0f} MB (bar {MEMORY_BAR_MB:.0f})"
    )
    return 0 if ratio <= TIMES_BAR and memory <= MEMORY_BAR_MB else 1


if __name__ == "__main__":
    sys.exit(main())
