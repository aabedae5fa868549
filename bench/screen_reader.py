"""A whole practice through the screen-reader interface: found by role and name, pressed by action.

Usage: python -m bench.screen_reader
Starts the real program on a virtual display with a message bus of its own (AT-SPI, as Orca reads it)
and lets ``bench/screen_reader_client.py`` meet somebody new, take a call, answer it to its end and
look back. Needs Xvfb, dbus-run-session, at-spi2-core and a python3 with PyGObject
(Debian: xvfb dbus at-spi2-core python3-gi gir1.2-atspi-2.0); says so where one is missing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

READER = "/usr/bin/python3"
BUS = "/usr/libexec/at-spi-bus-launcher"
_GI = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
_AT_MOST_S = 400


def main() -> int:
    """Run the practice; returns 0 when it was done with nothing nameless, 2 where it cannot run."""
    missing = [each for each in ("Xvfb", "dbus-run-session") if shutil.which(each) is None]
    missing += [each for each in (READER, BUS) if not Path(each).exists()]
    if missing or subprocess.run([READER, "-c", _GI], check=False, capture_output=True).returncode:
        print(f"not run: {', '.join(missing) or 'PyGObject with Atspi'} is missing here")
        return 2
    here = Path(__file__).parent
    client = here / "screen_reader_client.py"
    with tempfile.TemporaryDirectory() as home:
        Path(home, "data").mkdir()
        Path(home, "data", "settings.json").write_text('{"voice": "none", "recall_first": false}')
        read, write = os.pipe()
        display = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
            pass_fds=(write,),
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        env = {
            **os.environ,
            "DISPLAY": f":{number}",
            "EVENKEEL_HOME": home,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        run = f'{BUS} --launch-immediately & "{sys.executable}" -m ui & app=$!; {READER} "{client}"'
        try:
            return subprocess.run(
                ["dbus-run-session", "--", "sh", "-c", f"{run}; code=$?; kill $app; exit $code"],
                env=env,
                cwd=here.parent,
                timeout=_AT_MOST_S,
                check=False,
            ).returncode
        finally:
            display.terminate()
            display.wait()


if __name__ == "__main__":
    sys.exit(main())
