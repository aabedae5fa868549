"""``coach voices``: make, check, add and remove the neural voices as one file."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any


def add_to(subparsers: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    """Add the command and what it can do."""
    parser = subparsers.add_parser("voices", help="the neural voices, in one file")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    make = actions.add_parser("make", help="put this edition's neural voices into one file")
    make.add_argument("--to", type=Path, required=True, metavar="FILE")
    make.set_defaults(run=run_make)
    for name, words, run in (
        ("check", "hold every file of it against its sum", run_check),
        ("add", "let this computer account speak with them", run_add),
    ):
        action = actions.add_parser(name, help=words)
        action.add_argument("file", type=Path, metavar="FILE")
        action.set_defaults(run=run)
    remove = actions.add_parser("remove", help="delete the voices that were added")
    remove.set_defaults(run=run_remove)


def run_make(options: argparse.Namespace) -> int:
    """Write the file."""
    from coach.voice.pack import make_voice_pack

    make_voice_pack(options.to)
    print(f"Written: {options.to}")
    return 0


def run_check(options: argparse.Namespace) -> int:
    """Say whether it may be added."""
    from coach.voice.pack import check_voice_pack

    count = check_voice_pack(options.file)
    print(f"All {count} files are as published. It may be added.")
    return 0


def run_add(options: argparse.Namespace) -> int:
    """Add the voices."""
    from coach.places import find_places
    from coach.voice.pack import add_voice_pack

    add_voice_pack(options.file, find_places().voices)
    print("Added: the neural voices")
    return 0


def run_remove(_options: argparse.Namespace) -> int:
    """Delete what was added; 1 where nothing was."""
    from coach.places import find_places
    from coach.voice.pack import forget_removed, is_added, remove_voice_pack

    voices = find_places().voices
    if not is_added(voices):
        print("No voices were added here.", file=sys.stderr)
        return 1
    remove_voice_pack(voices)
    forget_removed(voices)
    print("Removed: the neural voices")
    return 0
