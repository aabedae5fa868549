"""``coach voices`` and ``coach ears``: what an edition comes without, as one file."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coach.parts import Part

Found = Callable[[], tuple["Part", Path]]
"""Returns a part and the folder below which it is added."""


def add_to(parser: argparse.ArgumentParser, what: str, does: str, found: Found) -> None:
    """Add what can be done with a part: ``what`` it is called, and what adding it ``does``."""
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    make = actions.add_parser("make", help=f"put this edition's {what} into one file")
    make.add_argument("--to", type=Path, required=True, metavar="FILE")
    check = actions.add_parser("check", help="hold every file of it against its sum")
    check.add_argument("file", type=Path, metavar="FILE")
    add = actions.add_parser("add", help=does)
    add.add_argument("file", type=Path, metavar="FILE")
    remove = actions.add_parser("remove", help=f"delete the {what} that were added")

    def run_make(options: argparse.Namespace) -> int:
        part, _below = found()
        part.make(options.to)
        print(f"Written: {options.to}")
        return 0

    def run_check(options: argparse.Namespace) -> int:
        part, _below = found()
        print(f"All {part.check(options.file)} files are as published. It may be added.")
        return 0

    def run_add(options: argparse.Namespace) -> int:
        part, below = found()
        part.add(options.file, below)
        print(f"Added: the {what}")
        return 0

    def run_remove(_options: argparse.Namespace) -> int:
        """Return 1 where nothing was added."""
        part, below = found()
        if not part.is_added(below):
            print(f"No {what} were added here.", file=sys.stderr)
            return 1
        part.remove(below)
        part.forget_removed(below)
        print(f"Removed: the {what}")
        return 0

    make.set_defaults(run=run_make)
    check.set_defaults(run=run_check)
    add.set_defaults(run=run_add)
    remove.set_defaults(run=run_remove)
