"""``coach pack``: make, check, add, remove and list packs of scenes from elsewhere."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from coach.errors import ContentError


def add_to(subparsers: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    """Add the command and what it can do."""
    parser = subparsers.add_parser("pack", help="scenes from elsewhere, in one file")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    make = actions.add_parser("make", help="put a folder of content files into a pack")
    make.add_argument("folder", type=Path)
    make.add_argument("--to", type=Path, required=True, metavar="FILE")
    make.set_defaults(run=run_make)
    for name, words, run in (
        ("check", "say what is in a pack and what its author should mend", run_check),
        ("add", "add a pack to the library", run_add),
    ):
        action = actions.add_parser(name, help=words)
        action.add_argument("pack", type=Path, metavar="FILE")
        action.set_defaults(run=run)
    remove = actions.add_parser("remove", help="take a pack out of the library")
    remove.add_argument("name", metavar="NAME")
    remove.set_defaults(run=run_remove)
    listed = actions.add_parser("list", help="name the packs in the library")
    listed.set_defaults(run=run_list)


def run_make(options: argparse.Namespace) -> int:
    """Write the pack; 2 where the folder leads nowhere."""
    from coach.library.pack import make_pack

    if not options.folder.is_dir():
        print(f"There is no folder {options.folder}. Nothing was made.", file=sys.stderr)
        return 2
    raw = make_pack(options.folder)
    try:
        options.to.write_bytes(raw)
    except OSError as error:
        raise ContentError("The pack could not be written.", str(error.strerror)) from error
    print(f"Written: {options.to}")
    return 0


def run_check(options: argparse.Namespace) -> int:
    """Print what is in a pack and the findings; 0 where it may be added."""
    from coach.library.pack import check_pack, pack_name
    from coach.places import find_places

    pack = check_pack(_bytes(options.pack), pack_name(options.pack), find_places().content)
    for title in pack.titles:
        print(title)
    for problem in pack.problems:
        print(problem)
    print("It may be added." if pack.usable else "It cannot be added as it is.")
    return 0 if pack.usable else 1


def run_add(options: argparse.Namespace) -> int:
    """Add a pack that nothing keeps from being used."""
    from coach.library.pack import add_pack, check_pack, pack_name
    from coach.places import find_places

    places, raw = find_places(), _bytes(options.pack)
    pack = check_pack(raw, pack_name(options.pack), places.content)
    if not pack.usable:
        for problem in pack.problems:
            print(problem, file=sys.stderr)
        print("It was not added. Your library is as it was.", file=sys.stderr)
        return 1
    add_pack(raw, pack.name, places.packs)
    print(f"Added: {pack.name} ({', '.join(pack.titles)})")
    return 0


def run_remove(options: argparse.Namespace) -> int:
    """Take a pack out; attempts made in its scenes stay."""
    from coach.library.pack import packs_in, remove_pack
    from coach.places import find_places

    packs = find_places().packs
    if options.name not in packs_in(packs):
        print(f"There is no pack {options.name}. `coach pack list` names them.", file=sys.stderr)
        return 1
    remove_pack(options.name, packs)
    print(f"Removed: {options.name}")
    return 0


def run_list(_options: argparse.Namespace) -> int:
    """Name the packs, one a line."""
    from coach.library.pack import packs_in
    from coach.places import find_places

    for name in packs_in(find_places().packs):
        print(name)
    return 0


def _bytes(path: Path) -> bytes:
    from coach.library.pack import MOST_ARCHIVE_BYTES

    try:
        with path.open("rb") as file:
            return file.read(MOST_ARCHIVE_BYTES + 1)
    except OSError as error:
        raise ContentError(
            f"The file {path.name} could not be read.", "Nothing was added.", str(error)
        ) from error
