"""Where typed replies are led in the shipped scenes: ``python -m bench.routing``.

The files of ``content/judge/routing-held`` hold replies written for real moments of scenes by those
who wrote the scenes, each with the branches a reader would accept: a route's word for it ("thread",
"end") or a node. Nothing is chosen by them. ``--development`` measures on ``routing.jsonl`` instead,
on which ``coach/dialogue/leading.py`` was fitted. Asked about instead of led counts as not sure; led
elsewhere as wrong. ``--show`` lists what went otherwise.
"""

from __future__ import annotations

import argparse
import json
import sys
from functools import cache
from pathlib import Path

from coach.dialogue.listen import listen
from coach.dialogue.model import Conversation, Scene
from coach.dialogue.scene import open_scene, values_of
from coach.dialogue.standing import leads_to, stand_at
from coach.judging.context import context_of
from coach.judging.judge import open_judge
from coach.library.model import ScenarioId
from coach.library.shelf import Shelf, open_shelf
from coach.places import find_places

NOT_SURE = "not-sure"


def main() -> int:
    """Measure and print; the exit code is 1 when too many are led astray."""
    parser = argparse.ArgumentParser(prog="python -m bench.routing")
    parser.add_argument("--development", action="store_true")
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    lines = development_replies() if options.development else held_replies()
    right, unsure, wrong = routed(lines, show=options.show)
    count = len(lines)
    sys.stdout.write(
        f"{count} replies: led right {right / count:.3f} (promised 0.90), "
        f"asked {unsure / count:.3f}, led astray {wrong / count:.3f} (promised at most 0.04)\n"
    )
    return 0 if right / count >= 0.9 and wrong / count <= 0.04 else 1


def held_replies() -> list[dict[str, object]]:
    """Return the replies that nothing was chosen by."""
    return _read(sorted((find_places().content / "judge" / "routing-held").glob("*.jsonl")))


def development_replies() -> list[dict[str, object]]:
    """Return the replies that asking and leading were tuned on."""
    return _read([find_places().content / "judge" / "routing.jsonl"])


def routed(lines: list[dict[str, object]], *, show: bool = False) -> tuple[int, int, int]:
    """Return how many replies were led right, asked about, and led astray."""
    judge = open_judge(find_places())
    right = unsure = wrong = 0
    for line in lines:
        here = standing_at(line)
        text, accepted = str(line["text"]), line["next"]
        assert isinstance(accepted, list)
        heard = listen(text, here, judge.judge(text, context_of(here)))
        led = set(leads_to(here, text, heard.judged)) if heard.sure else {NOT_SURE}
        if not led.isdisjoint(accepted):
            right += 1
            continue
        unsure, wrong = unsure + (not heard.sure), wrong + heard.sure
        if show:
            found = [f"{each.id} {each.confidence:.2f}" for each in heard.judged.findings]
            hints = [f"({each.id} {each.confidence:.2f})" for each in heard.judged.hints]
            where = f"{line['scenario']}/{line['node']}"
            sys.stdout.write(
                f"{where}: {sorted(led)}, not {accepted}: {text}\n   {', '.join(found + hints)}\n"
            )
    return right, unsure, wrong


def standing_at(line: dict[str, object]) -> Conversation:
    """Return the moment a line was typed at."""
    return stand_at(_scene(str(line["scenario"])), str(line["node"]))


def _read(paths: list[Path]) -> list[dict[str, object]]:
    return [
        json.loads(line)
        for path in paths
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


@cache
def _shelf() -> Shelf:
    return open_shelf(find_places())


@cache
def _scene(name: str) -> Scene:
    scenario = _shelf().scenario(ScenarioId(name))
    return open_scene(
        scenario,
        _shelf().persona(scenario.persona),
        _shelf().rules,
        profile_values=values_of(_shelf().profile),
    )


if __name__ == "__main__":
    sys.exit(main())
