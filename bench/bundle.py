"""The bundle as it was built: its size, and its self-test.

    python -m bench.bundle [FOLDER]

FOLDER is ``dist/evenkeel`` unless given. Bars: 620 MB unpacked (light: 300), self-test in 60 s.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
_MIB: Final = 1024 * 1024
"""Sizes are those ``du -m`` shows."""


def size_mb(folder: Path) -> float:
    """Return what the files of a folder take, links counted once."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / _MIB


def main() -> int:
    """Measure and print; 1 when a bar is missed, 0 where there is no bundle to measure."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / "evenkeel"
    if not (folder / "evenkeel").exists():
        print(f"no bundle in {folder}: ./app build makes one")
        return 0
    bar_mb = 300.0 if folder.name.endswith("light") else 620.0
    size = size_mb(folder)
    print(f"size: {size:.0f} MB (bar {bar_mb:.0f})")
    begun = time.monotonic()
    done = subprocess.run([folder / "evenkeel", "--self-test"], check=False)
    took = time.monotonic() - begun
    print(f"self-test: exit code {done.returncode} after {took:.0f} s (bar 60)")
    return int(size > bar_mb or done.returncode != 0 or took > 60)


if __name__ == "__main__":
    sys.exit(main())
