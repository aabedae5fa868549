"""``coach judge --jsonl FILE``: judge replies from a file, one JSON value a line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from coach.dialogue.listen import listen
from coach.dialogue.model import Scene
from coach.dialogue.scene import open_scene, values_of
from coach.dialogue.standing import leads_to, stand_at
from coach.errors import CoachError
from coach.judging.context import Context, context_of
from coach.judging.judge import Assessment, LearntJudge, RuleJudge, open_judge
from coach.judging.lines import answer_line, context_from, feelings_from, read_line, text_of
from coach.library.model import ScenarioId
from coach.library.shelf import Shelf, open_shelf
from coach.places import Places, find_places

NOT_SURE = "not-sure"


def add_to(subparsers: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    """Add the command to the parser."""
    parser = subparsers.add_parser("judge", help="judge replies in a file, one JSON value a line")
    parser.add_argument(
        "--jsonl", required=True, type=Path, metavar="FILE", help="'-' for standard input"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Judge every line; the exit code is 2 when the file cannot be read."""
    try:
        lines = _lines(options.jsonl)
    except OSError as error:
        print(f"The file cannot be opened: {error.strerror}. Nothing was judged.", file=sys.stderr)
        return 2
    places = find_places()
    judge = open_judge(places)
    scene_of = _scenes(places)
    for number, raw in enumerate(lines, start=1):
        if raw.strip():
            answer = judge_line(raw, number, judge, scene_of)
            print(msgspec.json.encode(answer).decode())
    return 0


def judge_line(
    raw: bytes, number: int, judge: RuleJudge | LearntJudge, scene_of: Callable[[str], Scene]
) -> dict[str, Any]:
    """Return the answer to one line; whatever is on it, there is one."""
    line = read_line(raw)
    if line is None:
        assessed = judge.assess(raw.decode("utf-8", errors="replace"), Context())
        return {**answer_line(number, assessed), "problem": "The line is not a JSON object."}
    identity, text = line.get("id", number), text_of(line.get("text"))
    if line.get("scenario") and line.get("node"):
        try:
            return {**_in_scene(line, text, judge, scene_of), "id": identity}
        except CoachError as error:
            assessed = judge.assess(text, context_from(line))
            return {**answer_line(identity, assessed), "next": NOT_SURE, "problem": str(error)}
    assessed = judge.assess(text, context_from(line))
    answer = answer_line(identity, assessed)
    return {**answer, "mentions": list(assessed.mentions)} if line.get("facts") else answer


def _in_scene(
    line: dict[str, Any],
    text: str,
    judge: RuleJudge | LearntJudge,
    scene_of: Callable[[str], Scene],
) -> dict[str, Any]:
    scene = scene_of(text_of(line["scenario"]))
    given = context_from(line)
    conversation = stand_at(
        scene,
        text_of(line["node"]),
        feelings=feelings_from(line.get("feelings")),
        known=_ids(line.get("known")),
        mentioned=_ids(line.get("mentioned")),
    )
    context = context_of(conversation)
    if given.customer_line:
        context = replace(context, customer_line=given.customer_line)
    context = replace(
        context, said=given.said, replies=given.replies or len(conversation.told_nodes) - 1
    )
    assessed: Assessment = judge.assess(text, context)
    heard = listen(text, conversation, assessed.judged())
    to, node = leads_to(conversation, text, heard.judged) if heard.sure else (NOT_SURE, NOT_SURE)
    return {
        **answer_line(None, assessed),
        "mentions": list(assessed.mentions),
        "next": to,
        "node": node,
        "candidates": list(heard.candidates),
    }


def _ids(value: Any) -> tuple[str, ...]:  # noqa: ANN401 - whatever a stranger wrote
    return tuple(text_of(each) for each in value) if isinstance(value, list) else ()


def _lines(path: Path) -> Iterator[bytes] | list[bytes]:
    if str(path) == "-":
        return iter(sys.stdin.buffer)
    return path.read_bytes().splitlines()


def _scenes(places: Places) -> Callable[[str], Scene]:
    """Return a way to open scenes with the default profile, the library read only when needed."""

    @cache
    def shelf() -> Shelf:
        return open_shelf(places)

    @cache
    def scene_of(scenario_id: str) -> Scene:
        found = shelf()
        scenario = found.scenario(ScenarioId(scenario_id))
        return open_scene(
            scenario,
            found.persona(scenario.persona),
            found.rules,
            profile_values=values_of(found.profile),
        )

    return scene_of
