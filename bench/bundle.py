"""The bundle as it was built: its size, its first window and idle memory, and its self-test.

    python -m bench.bundle [FOLDER] [--runs 5]

FOLDER is ``dist/evenkeel`` unless given. Packages of it that lie beside it (``shipping.linux`` makes
them) are weighed too. The first window is that of a cold process, from its start to the moment Qt
hands the first painted picture to the window; a bundle of a bare PySide6 window, made once into
``build/bare``, does the same in turn, and the ratio of the medians counts. Idle memory is what is
resident four seconds after that, home in front.

Bars: 620 MB unpacked, 300 compressed (light: 300 and 120); 3 times the bare window; 160 MB; self-test
well in 60 s.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Final

from bench.first_window import MEMORY_BAR_MB, TIMES_BAR, make_learner
from coach import VERSION

ROOT: Final = Path(__file__).resolve().parent.parent
BARE: Final = ROOT / "build" / "bare"
_MIB: Final = 1024 * 1024
"""Sizes are those ``du -m`` shows."""
_IDLE_S: Final = 4.0
SELF_TEST_BAR_S: Final = 60.0
_BARE_WINDOW: Final = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("Evenkeel")
label.resize(1280, 800)
label.show()
app.exec()
"""
_SHOWN: Final = "Flushing"
"""What Qt's own log says when a window is given its painted picture."""


def size_mb(folder: Path) -> float:
    """Return what the files of a folder take, links counted once."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / _MIB


def packages_of(folder: Path) -> list[Path]:
    """Return the archive and the Debian package beside a bundle, where they were made of it."""
    program = (folder / "evenkeel").stat().st_mtime
    named = (f"{folder.name}-{VERSION}-linux-*.tar.xz", f"{folder.name}_{VERSION}_*.deb")
    found = (path for name in named for path in sorted(folder.parent.glob(name)))
    return [path for path in found if path.stat().st_mtime > program]


def bare_bundle() -> Path:
    """Return the program of a bundle with a bare window in it; made the first time."""
    program = BARE / "dist" / "bare" / "bare"
    if not program.exists():
        BARE.mkdir(parents=True, exist_ok=True)
        script = BARE / "bare.py"
        script.write_text(_BARE_WINDOW, encoding="utf-8")
        subprocess.run(
            [
                sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
                "--distpath", BARE / "dist", "--workpath", BARE / "work", "--specpath", BARE, script,
            ],
            check=True,
        )  # fmt: skip
    return program


def first_window(command: list[str], home: str, idle_s: float) -> tuple[float, float]:
    """Start a program; return seconds to its first picture, and MB resident ``idle_s`` later."""
    env = {
        **os.environ,
        "EVENKEEL_HOME": home,
        "QT_FORCE_STDERR_LOGGING": "1",
        "QT_LOGGING_RULES": "qt.widgets.painting.debug=true",
    }
    if not env.get("DISPLAY"):
        env["QT_QPA_PLATFORM"] = "offscreen"
    begun = time.monotonic()
    process = subprocess.Popen(command, cwd=ROOT, env=env, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    try:
        while _SHOWN not in (line := process.stderr.readline()):
            if not line:
                raise RuntimeError(f"{command[0]} ended without a window")
        took = time.monotonic() - begun
        threading.Thread(target=process.stderr.read, daemon=True).start()
        time.sleep(idle_s)  # the state measured is that of a window left alone
        pages = int(Path(f"/proc/{process.pid}/statm").read_text().split()[1])
        return took, pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    finally:
        process.terminate()
        process.wait()


def windows(program: Path, runs: int) -> bool:
    """Measure both in turn and print; whether both bars are held."""
    bare, ours = [str(bare_bundle())], [str(program)]
    with tempfile.TemporaryDirectory() as home:
        make_learner(home)
        for each in (bare, ours):  # once, so that both find their files in the disk cache
            first_window(each, home, 0)
        pairs = [
            (first_window(bare, home, 0)[0], *first_window(ours, home, _IDLE_S))
            for _ in range(runs)
        ]
    bare_s, ours_s, memory_mb = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = ours_s / bare_s
    print(
        f"first window: bare bundle {bare_s:.2f} s, Evenkeel {ours_s:.2f} s, "
        f"ratio {ratio:.2f} (bar {TIMES_BAR:.0f})"
    )
    print(f"idle on home: {memory_mb:.0f} MB (bar {MEMORY_BAR_MB:.0f})")
    return ratio <= TIMES_BAR and memory_mb <= MEMORY_BAR_MB


def main() -> int:
    """Measure and print; 1 when a bar is missed, 0 where there is no bundle to measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "dist" / "evenkeel")
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    folder: Path = asked.folder.resolve()
    if not (folder / "evenkeel").exists():
        print(f"no bundle in {folder}: ./app build makes one")
        return 0
    unpacked_bar, packed_bar = (300.0, 120.0) if folder.name.endswith("light") else (620.0, 300.0)
    size = size_mb(folder)
    held = size <= unpacked_bar
    print(f"size: {size:.0f} MB (bar {unpacked_bar:.0f})")
    for package in packages_of(folder):
        packed = package.stat().st_size / _MIB
        held = held and packed <= packed_bar
        print(f"{package.name}: {packed:.0f} MB (bar {packed_bar:.0f})")
    held = windows(folder / "evenkeel", asked.runs) and held
    begun = time.monotonic()
    done = subprocess.run([folder / "evenkeel", "--self-test"], check=False)
    took = time.monotonic() - begun
    print(f"self-test: exit code {done.returncode} after {took:.0f} s (bar {SELF_TEST_BAR_S:.0f})")
    return int(not held or done.returncode != 0 or took > SELF_TEST_BAR_S)


if __name__ == "__main__":
    sys.exit(main())
