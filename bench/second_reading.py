"""A second reading of every written reply: what somebody else says it shows.

``python -m bench.second_reading --sheet SCENE`` prints a scene's replies without their labels, best
not first: what the learner knows, the customer's line, the words. Whoever reads it has the codebook
and not the scene's file, and gives back lines ``{"id": "node/choice", "labels": […]}``;
``--labels FILE --of SCENE`` keeps them with the words they were read in. Without either it prints
how far the two readings agree (Cohen's kappa a label), and which replies were read by one only.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from bench.judging_figures import kappa
from coach.judging.data import LABELS, replies_folder
from coach.library.model import Choice, Node, Scenario
from coach.library.shelf import Shelf, open_shelf
from coach.places import find_places

_FOLDER = replies_folder().parent / "second-reading"


class Reading(NamedTuple):
    """A reply read by both: its name, the author's labels, the second reader's."""

    name: str
    author: frozenset[str]
    second: frozenset[str]


def main() -> None:
    """Print a sheet, take labels in, or print the agreement."""
    parser = argparse.ArgumentParser(prog="python -m bench.second_reading")
    parser.add_argument("--sheet", metavar="SCENE")
    parser.add_argument("--labels", type=Path, metavar="FILE")
    parser.add_argument("--of", metavar="SCENE")
    options = parser.parse_args()
    shelf = open_shelf(find_places())
    if options.sheet:
        sys.stdout.writelines(sheet(shelf.scenario(options.sheet)))
    elif options.labels:
        keep(shelf.scenario(options.of), options.labels)
    else:
        sys.stdout.writelines(agreement(shelf))


def sheet(scenario: Scenario) -> Iterator[str]:
    """Yield a scene as a second reader is shown it."""
    yield f"# {scenario.id}\n{scenario.situation}\n"
    yield from (f"can: {each}\n" for each in scenario.you_can)
    yield from (f"cannot: {each}\n" for each in scenario.you_cannot)
    yield from (f"fact {fact.id}: {fact.about}\n" for fact in scenario.facts)
    for node in nodes(scenario):
        yield f"\n## {node.id}\n"
        yield from (f"customer: {line.say}\n" for line in node.line)
        dice = Random(node.id)  # noqa: S311 - to be repeated, not kept secret
        for choice in dice.sample(node.choices, len(node.choices)):
            yield f"  {node.id}/{choice.id}: {choice.say}\n"


def keep(scenario: Scenario, path: Path) -> None:
    """Keep the labels of a second reader beside the words they were given for, added to earlier."""
    words = {name: choice.say for name, _, choice in replies(scenario)}
    lines = [json.loads(each) for each in path.read_text(encoding="utf-8").splitlines() if each]
    unknown = {label for line in lines for label in line["labels"]} - set(LABELS)
    strangers = {line["id"] for line in lines} - set(words)
    if unknown or strangers:
        sys.exit(f"Not known: {', '.join(sorted(unknown | strangers))}. Nothing was written.")
    kept = _FOLDER / f"{scenario.id}.json"
    read = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    read |= {
        line["id"]: {"say": words[line["id"]], "labels": sorted(line["labels"])} for line in lines
    }
    _FOLDER.mkdir(exist_ok=True)
    kept.write_text(
        json.dumps(read, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    sys.stdout.write(f"{len(read)} of {len(words)} replies read again.\n")


def nodes(scenario: Scenario) -> Iterator[Node]:
    """Yield the nodes of a scene, then those of its follow-up."""
    yield from scenario.nodes
    if scenario.follow_up is not None:
        yield from scenario.follow_up.nodes


def replies(scenario: Scenario) -> Iterator[tuple[str, Node, Choice]]:
    """Yield every written reply of a scene and its follow-up: ``node/choice``, node and reply."""
    for node in nodes(scenario):
        for choice in node.choices:
            yield f"{node.id}/{choice.id}", node, choice


def read_twice(shelf: Shelf) -> tuple[list[Reading], list[str]]:
    """Return the replies read by both, and the names of those whose words only the author read."""
    both: list[Reading] = []
    once: list[str] = []
    for scenario in shelf.scenarios:
        path = _FOLDER / f"{scenario.id}.json"
        read = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        for name, _, choice in replies(scenario):
            second = read.get(name)
            if second is None or second["say"] != choice.say:
                once.append(f"{scenario.id}/{name}")
                continue
            author = frozenset[str]((*choice.shows, *choice.faults))
            both.append(Reading(f"{scenario.id}/{name}", author, frozenset(second["labels"])))
    return both, once


def agreement(shelf: Shelf) -> Iterator[str]:
    """Yield the lines of the report."""
    both, once = read_twice(shelf)
    yield f"{len(both)} replies read twice, {len(once)} once.\n"
    for label in LABELS:
        pairs = [(label in each.author, label in each.second) for each in both]
        used = sum(one or other for one, other in pairs)
        if used:
            yield f"{label:28} {used:5}  kappa {kappa(pairs):.2f}\n"
    for each in both:
        if each.author != each.second:
            yield (
                f"{each.name}: only the author {sorted(each.author - each.second)}, "
                f"only the second {sorted(each.second - each.author)}\n"
            )
    yield from (f"once: {name}\n" for name in once)


if __name__ == "__main__":
    main()
