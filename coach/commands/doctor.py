"""``coach doctor``: what works on this computer."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "doctor", help="try every part on this computer and say what to do about the rest"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print one line a part; 0 when all works, 1 when something needs attention."""
    from coach.doctor import examine
    from coach.places import find_places

    found = examine(find_places())
    if arguments.format == "json":
        print(json.dumps({"parts": [asdict(each) for each in found]}, indent=2))
    else:
        for each in found:
            print(f"{'works    ' if each.works else 'attention'}  {each.part}: {each.says}")
            if each.advice:
                print(f"           {each.advice}")
    return 0 if all(each.works for each in found) else 1
