"""A second labelling, for how far two careful people agree.

``python -m bench.agreement --sheet 300`` prints replies without their labels, one JSON value a line:
id, what the labeller needs to know, text. Whoever labels them has read ``labelling.md`` and not the
replies' files, and gives back lines ``{"id": …, "labels": […]}``; ``--labels FILE`` puts both
labellings side by side in ``content/judge/second-labels.json``, which ``bench.judge`` reads.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from random import Random

from coach.judging.data import LABELS, Example, Situation, examples, read_all, replies_folder

_SEED = 300


def main() -> None:
    """Print the sheet, or take the labels in."""
    parser = argparse.ArgumentParser(prog="python -m bench.agreement")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--sheet", type=int, metavar="COUNT")
    what.add_argument("--labels", type=Path, metavar="FILE")
    options = parser.parse_args()
    situations = {each.situation: each for each in read_all(replies_folder())}
    found = {
        each.id: each for s in situations.values() for each in examples(s) if not each.cannot_judge
    }
    if options.sheet:
        for each in chosen(list(found.values()), options.sheet):
            sys.stdout.write(
                json.dumps(as_asked(each, situations[each.situation]), ensure_ascii=False) + "\n"
            )
        return
    lines = [
        json.loads(line) for line in options.labels.read_text(encoding="utf-8").splitlines() if line
    ]
    unknown = {label for line in lines for label in line["labels"]} - set(LABELS)
    if unknown:
        sys.exit(f"Not in the codebook: {', '.join(sorted(unknown))}. Nothing was written.")
    both = {
        line["id"]: [sorted(found[line["id"]].labels), sorted(line["labels"])]
        for line in lines
        if line["id"] in found
    }
    target = replies_folder().parent / "second-labels.json"
    target.write_text(json.dumps(both, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(both)} replies labelled twice.\n")


def chosen(found: list[Example], count: int) -> list[Example]:
    """Return the replies of whole moments, drawn by a fixed chance, one moment a situation."""
    moments: dict[str, dict[str, list[Example]]] = {}
    for each in found:
        moments.setdefault(each.situation, {}).setdefault(each.moment, []).append(each)
    dice = Random(_SEED)  # noqa: S311 - to be repeated, not kept secret
    drawn: list[Example] = []
    for situation in dice.sample(sorted(moments), len(moments)):
        if len(drawn) < count:
            drawn += moments[situation][dice.choice(sorted(moments[situation]))]
    return drawn


def as_asked(example: Example, situation: Situation) -> dict[str, object]:
    """Return what a labeller is shown of a reply."""
    feelings = example.context.feelings
    return {
        "id": example.id,
        "about": situation.about,
        "you_can": list(situation.you_can),
        "you_cannot": list(situation.you_cannot),
        "facts": [fact.about for fact in example.context.facts],
        "said_before": list(example.context.said),
        "heard": feelings.heard if feelings else None,
        "abused": example.context.abused,
        "customer_line": example.context.customer_line,
        "text": example.text,
    }


if __name__ == "__main__":
    main()
