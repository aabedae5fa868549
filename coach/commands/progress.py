"""``coach progress export|import|verify``: a learner's work as one signed file, and back."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coach.exchange.incoming import Arrival


def add_to(subparsers: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    """Add the command with its three verbs."""
    parser = subparsers.add_parser("progress", help="save, take in or check a learner's work")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)

    export = verbs.add_parser("export", help="save a learner's work as one signed file")
    export.add_argument("file", type=Path, metavar="FILE")
    export.add_argument("--learner", metavar="NAME", help="who, where several practise here")
    export.add_argument("--words", action="store_true", help="let their own words go along")
    export.set_defaults(run=run_export)

    take = verbs.add_parser("import", help="take work in for a trainer")
    take.add_argument("files", type=Path, nargs="+", metavar="FILE", help="files or folders")
    take.add_argument("--trust", action="store_true", help="trust the keys of first files")
    take.add_argument("--format", choices=("text", "json"), default="text")
    take.set_defaults(run=run_import)

    verify = verbs.add_parser("verify", help="say whether files are whole and signed")
    verify.add_argument("files", type=Path, nargs="+", metavar="FILE")
    verify.add_argument("--format", choices=("text", "json"), default="text")
    verify.set_defaults(run=run_verify)


def run_export(options: argparse.Namespace) -> int:
    """Write the file; it appears under its name only when it is whole."""
    from coach.clock import SystemClock
    from coach.exchange.outgoing import progress_file
    from coach.exchange.saving import save
    from coach.places import find_places
    from coach.store.attempts import Attempts
    from coach.store.file import ProgressFile
    from coach.store.learners import Learners

    file = ProgressFile(find_places().database)
    try:
        learners = Learners(file)
        learner = learners.called(options.learner)
        data = progress_file(
            learners, Attempts(file), learner, SystemClock().now(), words=options.words
        )
        save(options.file, data)
    finally:
        file.close()
    own = "with" if options.words else "without"
    print(f"{options.file.name}: {learner.name or 'work'} saved, {own} their own words.")
    return 0


def run_import(options: argparse.Namespace) -> int:
    """Take files in; 1 where one was refused or still asks for trust."""
    from coach.clock import SystemClock
    from coach.exchange.incoming import Inbox, Status, files_in
    from coach.places import find_places
    from coach.store.collected import Collected
    from coach.store.file import ProgressFile
    from coach.store.people import People

    file = ProgressFile(find_places().database)
    try:
        inbox = Inbox(People(file), Collected(file), SystemClock())
        arrivals = list(inbox.take_in(files_in(options.files), trust_all=options.trust))
    finally:
        file.close()
    if options.format == "json":
        print(json.dumps({"files": [_told(each) for each in arrivals]}, ensure_ascii=False))
    else:
        for each in arrivals:
            print(f"{each.path.name}: {each.says}")
            if each.status is Status.ASKS:
                print(f"  Key {each.key}. To trust it, run this again with --trust.")
    return int(any(each.status in (Status.REFUSED, Status.ASKS) for each in arrivals))


def run_verify(options: argparse.Namespace) -> int:
    """Say of each file whether its seal holds; nothing is stored. 1 where one does not hold."""
    from coach.errors import ExchangeError
    from coach.exchange.incoming import read
    from coach.exchange.outgoing import fingerprint
    from coach.exchange.records import contents
    from coach.exchange.sealed import RefusedError, open_sealed

    told = []
    for path in options.files:
        try:
            sealed = open_sealed(read(path))
            held = contents(sealed)
        except ExchangeError as error:
            reason = error.reason if isinstance(error, RefusedError) else "unread"
            told.append({"file": path.name, "holds": False, "reason": reason, "says": str(error)})
            continue
        manifest = sealed.manifest
        told.append(
            {
                "file": path.name,
                "holds": True,
                "from": manifest.name,
                "made_at": manifest.made_at,
                "calls": len(held.calls),
                "lessons": len(held.lessons),
                "words": manifest.words,
                "key": fingerprint(manifest.key),
            }
        )
    if options.format == "json":
        print(json.dumps({"files": told}, ensure_ascii=False))
    else:
        for each in told:
            print(f"{each['file']}: {_in_words(each)}")
    return int(not all(each["holds"] for each in told))


def _in_words(told: dict[str, Any]) -> str:
    if not told["holds"]:
        return str(told["says"])
    own = "with" if told["words"] else "without"
    return (
        f"whole and signed by {told['from'] or 'somebody without a name'} on "
        f"{told['made_at'][:10]}: {told['calls']} calls, {told['lessons']} lessons, {own} their "
        f"own words. Key {told['key']}."
    )


def _told(arrival: Arrival) -> dict[str, Any]:
    return {
        "file": arrival.path.name,
        "status": arrival.status,
        "reason": arrival.reason,
        "says": arrival.says,
        "name": arrival.name,
        "new": arrival.new,
        "changed": arrival.changed,
        "key": arrival.key,
    }
