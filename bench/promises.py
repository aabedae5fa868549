"""How well promises are found in own words: found, false alarms, and the due time.

    nice -n 10 python bench/promises.py [--misses]

Runs the shipped judge over ``content/judge/promises.jsonl``: 150 replies of ours, each with the day
it is said on, whether it promises to be back in touch, and when that falls due. Picked replies need
no finding, for their authors wrote the promise down; spoken ones come as words like typed ones.
Exits 1 where a bar is missed.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from coach.judging.context import Context
from coach.judging.judge import open_judge
from coach.places import find_places


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="print what was not as labelled")
    show = parser.parse_args().misses
    places = find_places()
    judge = open_judge(places)
    lines = (places.content / "judge" / "promises.jsonl").read_text(encoding="utf-8").splitlines()
    found = right = promises = alarms = dated = 0
    for row in map(json.loads, lines):
        made = judge.judge(row["says"], Context(weekday=row["weekday"], replies=3)).promises
        promises += row["promise"]
        if not row["promise"]:
            alarms += bool(made)
            if made and show:
                print(f"false alarm: {row['says']}")
            continue
        if not made:
            if show:
                print(f"not found:   {row['says']}")
            continue
        found += 1
        due = made[0].due
        got = {"days": due.days, "by": due.by} if due else None
        dated += 1
        right += got == row.get("due")
        if got != row.get("due") and show:
            print(f"due {got}, not {row.get('due')}: {row['says']}")
    others = len(lines) - promises
    figures = (
        ("found", found / promises, ">=", 0.95),
        ("false alarms", alarms / others, "<=", 0.03),
        ("due time right", right / max(1, dated), ">=", 0.95),
    )
    missed = 0
    for name, value, sign, bar in figures:
        held = value >= bar if sign == ">=" else value <= bar
        missed += not held
        print(f"{name:16} {value:.3f}   {sign} {bar}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
