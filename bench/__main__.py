"""Every figure the documents claim, in one command: ``python -m bench [NAME ...] [--list]``.

Each part is a program of its own that prints its figures beside their bars and ends with 1 where
one is missed; here they run one after another, so that none disturbs the next. All of them take
about an hour on two idle cores; name some to have those only. Parts that need what is not in the
repository (recordings for the ears, a built bundle) say so and are passed over.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent

PARTS: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    "window": ("first window and idle memory, against a bare window", ("first_window",)),
    "engine": ("replies a second through the engine", ("engine",)),
    "practice": ("from a reply to the next line and its sound", ("practice",)),
    "shelf": ("opening the library", ("open_shelf",)),
    "library": ("what is in the library, and its checks", ("library",)),
    "judge": ("the judge: every label, speed, ablation", ("judge",)),
    "promises": ("promises found in own words", ("promises",)),
    "routing": ("where own words lead", ("routing",)),
    "voices": ("the voices", ("voices",)),
    "ears": ("the recogniser, on recordings of yours", ("ears",)),
    "weeks": ("what comes next: plan, home, progress", ("weeks",)),
    "trainer": ("a trainer's files, table and reports", ("trainer",)),
    "trust": ("what survives, what is refused, what is sent", ("trust",)),
    "pages": ("every page searched for what is wrong with it", ("every_page",)),
    "bundle": ("the bundle: size, first window, self-test", ("bundle",)),
    "light": ("the light bundle, the same", ("bundle", "dist/evenkeel-light")),
    "root": ("the packages in a clean root", ("clean_root",)),
    "upgrade": ("files of versions before, opened by this one", ("upgrade",)),
}  # fmt: skip


def main() -> int:
    """Run the parts asked for; 1 where one missed a bar."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(PARTS))
    parser.add_argument("--list", action="store_true", help="only say what there is")
    asked = parser.parse_args()
    if unknown := set(asked.names) - set(PARTS):
        parser.error(f"no part called {', '.join(sorted(unknown))}")
    if asked.list:
        for name, (about, _) in PARTS.items():
            print(f"{name:<10} {about}")
        return 0
    results = {name: _run(name) for name in asked.names or PARTS}
    print("\n== In short")
    for name, (code, seconds) in results.items():
        print(f"{'as promised' if code == 0 else 'see above  '}  {name} ({seconds:.0f} s)")
    return int(any(code for code, _ in results.values()))


def _run(name: str) -> tuple[int, float]:
    about, command = PARTS[name]
    print(f"\n== {name}: {about}\n   python -m bench.{' '.join(command)}", flush=True)
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", f"bench.{command[0]}", *command[1:]],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    return done.returncode, time.monotonic() - begun


if __name__ == "__main__":
    sys.exit(main())
