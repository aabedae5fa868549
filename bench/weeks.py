"""How fast home and progress come with years behind them, and whether the plan keeps its days.

    nice -n 10 python bench/weeks.py            all
    nice -n 10 python bench/weeks.py plan       200 simulated months only

Prints each figure with its bar and exits 1 where one is missed. Home and progress are measured from
the request to the page painted offscreen, in processor time so that other work does not count, the
median of seven, on profiles with 0, 1,500 and 20,000
attempts over three years (rows copied from real calls, dated evenly).
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent))

NOW = datetime(2026, 5, 16, 17, 0, tzinfo=UTC)
DAY_SECONDS = 600.0
LATE_AT_MOST = 3
HEAVY_AT_MOST = 2.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", nargs="?", choices=("plan", "pages"))
    part = parser.parse_args().part
    missed = 0
    if part != "pages":
        missed += plan()
    if part != "plan":
        missed += pages()
    return 1 if missed else 0


def told(what: str, value: float, bar: float, unit: str = "") -> int:
    """Print a figure with its bar; return 1 where it is missed."""
    print(f"{what:62} {value:8.2f}{unit}   at most {bar:g}{unit}")
    return int(value > bar)


# --- the plan ------------------------------------------------------------------------------------


def plan() -> int:
    """Simulate 200 months of ten minutes a day, each a learner with a memory of their own."""
    latest, ratios, over = 0, [], 0
    for seed in range(200):
        late, minutes = month(Random(seed))  # noqa: S311 - to be repeatable
        latest = max(latest, late)
        median = statistics.median(minutes)
        ratios.append(max(minutes) / median)
        over += max(minutes) > HEAVY_AT_MOST * median
    missed = told("latest a thing due was offered, in 200 months", latest, LATE_AT_MOST, " days")
    missed += told("heaviest day over the median day, worst of 200", max(ratios), HEAVY_AT_MOST)
    print(f"{'months with a day over twice the median':62} {over:8}")
    return missed


def month(dice: Random) -> tuple[int, list[float]]:
    """Return the longest wait for an offer in days, and the minutes each day's plan took."""
    from coach.library.shelf import open_shelf
    from coach.places import find_places
    from coach.progress.plan import Picture, ten_minutes
    from coach.progress.review import Kind, Went, begin, reviewed, sitting
    from coach.weeks.reviewing import SITTING_SECONDS

    shelf = open_shelf(find_places())
    lessons = [each for method in shelf.methods for each in shelf.lessons_of(method.id)]
    dice.shuffle(lessons)
    memories, read, waits, minutes = [], [], [0], []
    now = NOW.replace(day=1)
    able = dice.uniform(0.5, 0.98)
    for _ in range(30):
        exercises = sitting(memories, now, SITTING_SECONDS)
        offered = {each.subject for each in exercises}
        picture = Picture(
            lessons=lessons,
            scenarios=shelf.scenarios,
            names={},
            lessons_done=read,
            played=[],
            review_minutes=-(-sum(each.seconds for each in exercises) // 60),
        )
        today = ten_minutes(picture)
        minutes.append(float(sum(each.minutes for each in today)))
        waits += [(now - each.due_at).days for each in memories if each.due_at <= now]
        for memory in [each for each in memories if each.subject in offered]:
            for _ in [each for each in exercises if each.subject == memory.subject]:
                went = Went.THERE if dice.random() < able else dice.choice(list(Went))
                others = [each for each in memories if each.subject != memory.subject]
                memory = reviewed(memory, went, now, others)  # noqa: PLW2901
            memories = [*others, memory]
        lesson = next((each for each in lessons if each.id not in read), None)
        if lesson is not None and dice.random() < 0.6:
            read = [*read, lesson.id]
            known = {each.subject for each in memories}
            for skill in lesson.skills:
                if skill not in known:
                    memories.append(begin(Kind.SKILL, skill, now, memories))
        if dice.random() < 0.15:
            memories.append(begin(Kind.PHRASE, f"card-{len(memories)}", now, memories))
        now += timedelta(days=1)
    return max(waits), minutes


# --- the pages -----------------------------------------------------------------------------------


def pages() -> int:
    """Measure home and progress on profiles of three sizes."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    del app
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for attempts in (0, 1500, 20000):
            weeks = profile(Path(folder) / f"{attempts}.db", attempts)
            found[attempts] = measured(weeks)
            weeks.close()
    for attempts, (home_ms, progress_ms) in found.items():
        print(f"{attempts:6} attempts: home {home_ms:6.1f} ms, progress {progress_ms:6.1f} ms")
    empty = found[0]
    missed = told(
        "home, 1,500 attempts on top of an empty profile", found[1500][0] - empty[0], 60, " ms"
    )
    missed += told("progress, 1,500 attempts", found[1500][1], 150, " ms")
    missed += told("progress, 20,000 attempts", found[20000][1], 400, " ms")
    return missed


def profile(path: Path, attempts: int):
    """Return a learner with so many finished calls over three years."""
    from tests.helpers.weeks import Weeks

    weeks = Weeks(path, at=NOW)
    if not attempts:
        return weeks
    walks = ("chairs-good-listener", "parcel-told-off", "parcel-her-own-laugh",
             "results-a-no-he-can-follow")  # fmt: skip
    models = [weeks.plays(walk) for walk in walks]
    weeks.reads(*(lesson.id for lesson in weeks.shelf.lessons[:20]))
    step = timedelta(days=1095) / attempts
    with weeks._file.writing() as db:
        db.execute("UPDATE commitments SET answered_at = made_at, outcome = 'kept'")
        columns = {
            table: [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
            for table in ("attempts", "turns", "evidence", "chances")
        }
        for number in range(attempts):
            at = NOW - step * (number + 1)
            model, new = models[number % len(models)], f"{number:08}-copy"
            for table, key in (
                ("attempts", "id"),
                ("turns", "attempt"),
                ("evidence", "attempt"),
                ("chances", "attempt"),
            ):
                values = ", ".join(_copied(column, key) for column in columns[table])
                db.execute(
                    f"INSERT INTO {table} SELECT {values} FROM {table} WHERE {key} = :model",  # noqa: S608
                    {
                        "new": new,
                        "at": at.isoformat(),
                        "day": at.date().isoformat(),
                        "model": model,
                    },
                )
    return weeks


def _copied(column: str, key: str) -> str:
    if column == key:
        return ":new"
    if column == "day":
        return ":day"
    return (
        ":at" if column in ("at", "started_at", "touched_at", "ended_at", "answered_at") else column
    )


def measured(weeks) -> tuple[float, float]:
    """Return the milliseconds to read, fill and paint home and progress."""
    from bench.page_samples import filled_home, filled_progress
    from coach.places import find_places
    from ui.look import Look

    look = Look(find_places().resources, theme="light")
    return _median(lambda: filled_home(look, weeks)), _median(lambda: filled_progress(look, weeks))


def _median(make) -> float:
    """Return the median of seven after one that loads what is loaded once."""
    times = []
    for _ in range(8):
        start = time.process_time()
        page = make()
        page.resize(1084, 800)
        page.grab()
        times.append((time.process_time() - start) * 1000)
        page.deleteLater()
    return statistics.median(times[1:])


if __name__ == "__main__":
    sys.exit(main())
