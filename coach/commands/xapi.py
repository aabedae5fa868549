"""``coach xapi export|push``: finished work as xAPI statements, in a file or to a record store."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coach.library.shelf import Shelf
    from coach.store.file import ProgressFile

PASSWORD = "EVENKEEL_LRS_PASSWORD"  # noqa: S105 - the name of a variable


def add_to(subparsers: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    """Add the command with its two verbs."""
    parser = subparsers.add_parser("xapi", help="finished work for a Learning Record Store")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    export = verbs.add_parser("export", help="save statements as a JSON file")
    export.add_argument("file", type=Path, metavar="FILE")
    export.add_argument("--home", metavar="URL", help="home page of people's accounts")
    export.set_defaults(run=run_export)

    push = verbs.add_parser("push", help="send what was not sent yet")
    push.add_argument("--address", metavar="URL", help="instead of the one that is set")
    push.add_argument("--user", metavar="NAME", help=f"password in the variable {PASSWORD}")
    push.add_argument("--home", metavar="URL", help="home page of people's accounts")
    push.add_argument("--now", action="store_true", help="also what should wait after trouble")
    push.set_defaults(run=run_push)


def run_export(options: argparse.Namespace) -> int:
    """Write every statement there is; nothing is sent."""
    import msgspec

    from coach.exchange.saving import save
    from coach.library.shelf import open_shelf
    from coach.places import find_places
    from coach.store.file import ProgressFile
    from coach.xapi.sending import gathered

    places = find_places()
    file = ProgressFile(places.database)
    try:
        found = gathered(file, titles(open_shelf(places)), options.home or "")
    finally:
        file.close()
    save(options.file, msgspec.json.format(msgspec.json.encode(found)))
    print(f"{options.file.name}: {len(found)} statements. Nothing was sent.")
    return 0


def run_push(options: argparse.Namespace) -> int:
    """Send; 1 where something could not be sent or was refused."""
    from coach.clock import SystemClock
    from coach.library.shelf import open_shelf
    from coach.places import find_places
    from coach.store.file import ProgressFile
    from coach.xapi.sending import send, tally

    places, clock = find_places(), SystemClock()
    file = ProgressFile(places.database)
    try:
        account = _account(file, options)
        done = send(file, titles(open_shelf(places)), account, clock, at_once=options.now)
        left = tally(file)
    finally:
        file.close()
    print(f"{done.arrived} arrived, {left.waiting} wait, {left.refused} were refused.")
    for reason, times in left.reasons.items():
        print(f"  {times}: {reason}")
    return int(bool(done.why or left.refused))


def _account(file: ProgressFile, options: argparse.Namespace) -> Any:  # noqa: ANN401
    from coach.xapi.receiver import Account
    from coach.xapi.sending import stored_account

    kept = stored_account(file)
    return Account(
        address=options.address or kept.address,
        user=options.user or kept.user,
        password=os.environ.get(PASSWORD) or kept.password,
        home=options.home or kept.home,
    )


def titles(shelf: Shelf) -> dict[str, str]:
    """Return what scenes and lessons are called."""
    scenes = {str(each.id): each.title for each in shelf.scenarios}
    return scenes | {str(each.id): each.title for each in shelf.lessons}
