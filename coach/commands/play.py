"""``coach play SCENARIO``: a simulated learner, or replies typed into a file, play a scene."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coach.dialogue.listen import Heard
    from coach.dialogue.model import Conversation, CustomerState, Finding, Scene
    from coach.library.model import Scenario
    from coach.library.shelf import Shelf

OPENINGS = ("kept", "late", "forgotten", "broken")


def add_to(subparsers: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    """Add the command."""
    parser = subparsers.add_parser(
        "play", help="play a scene: a simulated learner, or your replies"
    )
    parser.add_argument("scenario", metavar="SCENARIO", help="id, as `coach content list` gives it")
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument("--player", metavar="NAME", help="expert, novice, rusher ...")
    who.add_argument(
        "--replies", type=Path, metavar="FILE", help="replies in your words, one a line"
    )
    parser.add_argument(
        "--own-words",
        action="store_true",
        help="the player says what it would pick, and the judge hears it",
    )
    parser.add_argument("--seed", type=int, default=0, help="the same seed plays the same (0)")
    parser.add_argument("--temperament", metavar="ID", help="instead of the scene's own")
    parser.add_argument(
        "--opening", choices=OPENINGS, help="play the follow-up, after the expert's first scene"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Play, and print the turns and the ending."""
    from coach.errors import ContentError
    from coach.library.shelf import open_shelf
    from coach.places import find_places
    from coach.rehearsal.players import PLAYERS, play

    if options.replies is not None:
        return _run_typed(options)
    if options.player not in PLAYERS:
        raise ContentError(
            f"There is no player called {options.player}.", f"There are {', '.join(PLAYERS)}."
        )
    shelf = open_shelf(find_places())
    scene = _scene(shelf, shelf.scenario(options.scenario), options)
    if options.own_words:
        from coach.judging.judge import open_judge
        from coach.rehearsal.own_words import play_said

        played = play_said(scene, options.player, open_judge(find_places()), options.seed)
    else:
        played = play(scene, options.player, options.seed)
    told = describe(played, options.player)
    if options.format == "json":
        print(json.dumps(told, indent=2, ensure_ascii=False))
    else:
        _print(told)
    return 0


def _run_typed(options: argparse.Namespace) -> int:
    from coach.errors import ContentError
    from coach.library.shelf import open_shelf
    from coach.places import find_places

    try:
        replies = options.replies.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError as error:
        raise ContentError(
            f"The replies in {options.replies.name} cannot be read.",
            "Nothing was played.",
            str(error),
        ) from error
    shelf = open_shelf(find_places())
    scene = _scene(shelf, shelf.scenario(options.scenario), options)
    played, heard = play_typed(scene, replies, options.seed)
    told = describe(played, "own words")
    for turn, taken in zip(told["turns"], heard, strict=True):
        turn["branch"] = turn["next"] if taken.sure else "not-sure"
        turn["candidates"] = list(taken.candidates)
        turn["mentions"] = list(taken.judged.mentions)
        turn["findings"] = [_in_words(found, turn["reply"]) for found in taken.judged.findings]
    if options.format == "json":
        print(json.dumps(told, indent=2, ensure_ascii=False))
    else:
        _print(told)
    return 0


def play_typed(
    scene: Scene, replies: list[str], seed: int
) -> tuple[Conversation, tuple[Heard, ...]]:
    """Play replies in own words until they or the scene end; return also what each was taken for.

    Where the app would ask which reply was meant, the answer here is "none of these".
    """
    from coach.dialogue.engine import begin
    from coach.judging.judge import open_judge
    from coach.places import find_places
    from coach.rehearsal.own_words import say

    judge = open_judge(find_places())
    conversation, heard = begin(scene, seed), []
    for said in replies:
        if conversation.ending is not None:
            break
        conversation, taken = say(said, conversation, judge)
        heard.append(taken)
    return conversation, tuple(heard)


def _in_words(found: Finding, reply: str) -> dict[str, Any]:
    return {
        "id": found.id,
        "kind": found.kind,
        "words": reply[found.start : found.end],
        "start": found.start,
        "end": found.end,
        "confidence": found.confidence,
        "because": found.because,
    }


def _scene(shelf: Shelf, scenario: Scenario, options: argparse.Namespace) -> Scene:
    from coach.dialogue.scene import open_follow_up, open_scene, values_of
    from coach.rehearsal.players import play

    persona, values = shelf.persona(scenario.persona), values_of(shelf.profile)
    first = open_scene(
        scenario,
        persona,
        shelf.rules,
        profile_values=values,
        temperament=options.temperament,
    )
    if options.opening is None:
        return first
    earlier = "listening-over-promiser" if options.opening == "broken" else "expert"
    return open_follow_up(
        scenario,
        persona,
        shelf.rules,
        options.opening,
        play(first, earlier, options.seed),
        profile_values=values,
    )


def describe(played: Conversation, player: str) -> dict[str, Any]:
    """Return a play as plain values, as ``docs/cli.md`` lays down."""
    ending = played.ending
    return {
        "scenario": played.scene.scenario,
        "opening": played.scene.opening,
        "temperament": played.scene.temperament.id,
        "player": player,
        "seed": played.seed,
        "start": _feelings(played.scene.start),
        "turns": [
            {
                "number": turn.number,
                "node": turn.node,
                "customer": turn.line,
                "mood": turn.mood,
                "reply": turn.reply,
                "mode": str(turn.answer.mode),
                "choice": turn.answer.choice,
                "skills": [found.id for found in turn.findings if found.kind == "skill"],
                "faults": [found.id for found in turn.findings if found.kind == "fault"],
                "after": _feelings(turn.after),
                "next": turn.next,
            }
            for turn in played.turns
        ],
        "ending": ending
        and {"id": ending.id, "kind": ending.kind, "say": ending.say, "summary": ending.summary},
    }


def _feelings(state: CustomerState) -> dict[str, float]:
    return {name: round(getattr(state, name), 1) for name in ("heat", "heard", "trust", "patience")}


def _print(told: dict[str, Any]) -> None:
    print(f"{told['scenario']} - {told['temperament']} - {told['player']}, seed {told['seed']}")
    for turn in told["turns"]:
        feelings = "  ".join(f"{name} {value:.0f}" for name, value in turn["after"].items())
        print(f"\n{turn['number']}. [{turn['node']}] {turn['customer']}")
        print(f"   > {turn['reply'] or '(nothing)'}")
        print(f"   {', '.join((*turn['skills'], *turn['faults'])) or 'nothing found'}")
        print(f"   {feelings}")
    ending = told["ending"]
    print(f"\n{ending['kind']}: {ending['summary']}" if ending else "\nIt did not end.")
