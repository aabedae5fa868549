"""How long the library takes to open, compiled and from YAML, grown to 48 scenes of some 50 kB.

    python -m bench.open_shelf

Each figure is the best of several fresh interpreters, imports included in "cold".
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SCENES, LESSONS, RUNS = 48, 46, 7
CONTENT = Path(__file__).parent.parent / "content"
_TIMED = """
import json, sys, time
from pathlib import Path
start = time.perf_counter()
from coach.library.shelf import open_shelf
from coach.places import Places
here = Path(sys.argv[1])
imported = time.perf_counter()
shelf = open_shelf(Places(content=here / "content", resources=here, data=here,
                          cache=here / "cache", logs=here))
done = time.perf_counter()
print(json.dumps({"cold": (done - start) * 1e3, "open": (done - imported) * 1e3,
                  "scenes": len(shelf.scenarios), "lessons": len(shelf.lessons)}))
"""


def main() -> None:
    """Grow a copy of the library, time it, and print the figures with their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        _grow(home / "content")
        built = _time(home)
        size = (home / "cache" / "shelf.json").stat().st_size
        compiled = min((_time(home) for _ in range(RUNS)), key=lambda one: one["open"])
    print(
        f"{built['scenes']:.0f} scenes, {built['lessons']:.0f} lessons, {size / 1e6:.1f} MB compiled"
    )
    print(f"from YAML  {built['open']:7.1f} ms")
    print(f"compiled   {compiled['open']:7.1f} ms (with imports {compiled['cold']:.1f} ms)")
    print(f"ratio      {built['open'] / compiled['open']:7.1f}")


def _grow(content: Path) -> None:
    shutil.copytree(CONTENT, content)
    for kind, count, name in (
        ("scenarios", SCENES, "chairs-at-four"),
        ("lessons", LESSONS, "loop-say-back"),
    ):
        text = (content / kind / f"{name}.yaml").read_text(encoding="utf-8")
        for number in range(count - len(list((content / kind).glob("*.yaml")))):
            copy = text.replace(f"id: {name}", f"id: copy-{number}", 1)
            copy = copy.replace("id: chairs-on-tuesday", f"id: copy-{number}-later")
            (content / kind / f"copy-{number}.yaml").write_text(copy, encoding="utf-8")


def _time(home: Path) -> dict[str, float]:
    command = [sys.executable, "-c", _TIMED, str(home)]
    result = subprocess.run(command, check=True, capture_output=True, text=True, cwd=CONTENT.parent)
    told: dict[str, float] = json.loads(result.stdout)
    return told


if __name__ == "__main__":
    main()
