"""``coach play SCENARIO --player NAME``: a simulated learner plays a scene, turn by turn."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coach.dialogue.model import Conversation, CustomerState, Scene
    from coach.library.model import Scenario
    from coach.library.shelf import Shelf

OPENINGS = ("kept", "late", "forgotten", "broken")


def add_to(subparsers: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    """Add the command."""
    parser = subparsers.add_parser("play", help="let a simulated learner play a scene")
    parser.add_argument("scenario", metavar="SCENARIO", help="id, as `coach content list` gives it")
    parser.add_argument(
        "--player", required=True, metavar="NAME", help="expert, novice, rusher ..."
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

    if options.player not in PLAYERS:
        raise ContentError(
            f"There is no player called {options.player}.", f"There are {', '.join(PLAYERS)}."
        )
    shelf = open_shelf(find_places())
    scene = _scene(shelf, shelf.scenario(options.scenario), options)
    told = describe(play(scene, options.player, options.seed), options.player)
    if options.format == "json":
        print(json.dumps(told, indent=2, ensure_ascii=False))
    else:
        _print(told)
    return 0


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
