"""Whether everything is still there when this version opens a file that an earlier one wrote.

    python -m bench.upgrade [BUNDLE]

For each earlier form of the progress file, the program as it was then (out of the repository's own
history) writes a learner who practises three calls to their ends. Then BUNDLE's window is opened on
it (``python -m ui`` without one), as after an upgrade. Every row has to be there with what stood in
it, a copy of the file as it was has to lie beside it, and every call has to open for looking back.
1 where something is missing.
"""

from __future__ import annotations

import io
import os
import re
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Final

from bench.bundle import first_window
from coach.clock import SystemClock
from coach.desk import open_desk
from coach.places import find_places
from coach.store.migrations import NEWEST

ROOT: Final = Path(__file__).resolve().parent.parent
_FORM: Final = re.compile(r"^NEWEST: Final = (\d+)$", re.MULTILINE)
_WRITTEN_DOWN: Final = "coach/store/migrations.py"
_PRACTISE: Final = """
from coach.clock import SystemClock
from coach.desk import open_desk
from coach.dialogue.model import Answer, Mode
from coach.places import find_places
desk = open_desk(find_places(), SystemClock())
learner = desk.learners.add("Priya", desk.clock.now())
practice = desk.practice(learner)
for scene in desk.shelf.scenarios[:3]:
    call = practice.begin(scene.id, seed=1)
    while call.conversation.ending is None:
        choices = call.choices
        call.answer(Answer(mode=Mode.PICKED, choice=choices[0].id)) if choices else call.leave()
desk.close()
"""
_OPEN_S: Final = 3.0
Rows = dict[str, set[tuple[object, ...]]]


def git(*arguments: str) -> bytes:
    """Return what git says of this repository."""
    return subprocess.run(["git", *arguments], cwd=ROOT, check=True, capture_output=True).stdout


def last_commits() -> dict[int, str]:
    """Return, for each form before this one, the last commit that wrote it."""
    found = dict[int, str]()
    for commit in git("log", "--reverse", "--format=%H", "--", _WRITTEN_DOWN).decode().split()[1:]:
        form = _FORM.search(git("show", f"{commit}~1:{_WRITTEN_DOWN}").decode())
        if form and int(form[1]) < NEWEST:
            found[int(form[1])] = f"{commit}~1"
    return found


def written_by(commit: str, folder: Path, home: Path) -> None:
    """Let the program of a commit write a learner's file below ``home``."""
    packed = git("archive", commit, "coach", "content", "resources")
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder, filter="data")
    env = {**os.environ, "PYTHONPATH": str(folder), "EVENKEEL_HOME": str(home)}
    subprocess.run([sys.executable, "-c", _PRACTISE], cwd=folder, env=env, check=True)


def rows_of(
    path: Path, columns: dict[str, list[str]] | None = None
) -> tuple[Rows, dict[str, list[str]]]:
    """Return each table's rows, of these columns or of all, and the columns."""
    with closing(sqlite3.connect(str(path))) as file:
        tables = [
            str(name)
            for (name,) in file.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'"
                " AND name NOT LIKE 'sqlite%'"
            )
        ]
        asked = columns or {
            name: [str(row[1]) for row in file.execute(f'PRAGMA table_info("{name}")')]
            for name in tables
        }
        return {
            name: set(file.execute(f"SELECT {', '.join(wanted)} FROM {name}"))  # noqa: S608
            for name, wanted in asked.items()
        }, asked


def calls_in(home: Path) -> int:
    """Open every call for looking back; return how many there are."""
    os.environ["EVENKEEL_HOME"] = str(home)
    desk = open_desk(find_places(), SystemClock())
    try:
        (learner,) = desk.learners.all()
        practice = desk.practice(learner)
        kept = desk.attempts.of(learner.id)
        return sum(practice.review(each.id).attempt.ended_at is not None for each in kept)
    finally:
        desk.close()


def kept_after(step: int, commit: str, program: list[str]) -> bool:
    """Upgrade one file, compare and print; whether nothing is missing."""
    with tempfile.TemporaryDirectory() as temporary:
        home = Path(temporary, "home")
        written_by(commit, Path(temporary, "program"), home)
        path = home / "data" / "evenkeel.db"
        before, columns = rows_of(path)
        first_window(program, str(home), _OPEN_S)
        after, _ = rows_of(path, columns)
        copy, _ = rows_of(next(path.parent.glob("evenkeel-set-aside-before-step-*.db")))
        lost = {name for name in before if before[name] - after[name] and name != "about"}
        calls = calls_in(home)
        count = sum(map(len, before.values()))
        well = not lost and copy == before and calls == 3
        print(
            f"{'well ' if well else 'WRONG'}  form {step} to {NEWEST}: {count} rows in "
            f"{len(before)} tables, lost in: {', '.join(sorted(lost)) or 'none'}; copy as it was: "
            f"{'yes' if copy == before else 'no'}; {calls} of 3 calls open for looking back",
            flush=True,
        )
        return well


def main() -> int:
    """Upgrade each form; 1 where something is missing."""
    program = [sys.executable, "-m", "ui"]
    if len(sys.argv) > 1:
        program = [str(Path(sys.argv[1]).resolve() / "evenkeel")]
    kept = [kept_after(step, commit, program) for step, commit in last_commits().items()]
    return int(not all(kept))


if __name__ == "__main__":
    sys.exit(main())
