"""``coach``: the command line for authors, trainers and checks.

Each module of ``coach.commands`` adds its command with ``add_to(subparsers)``, which sets ``run``.
Exit codes: 0 all well, 1 findings or something the world did not allow, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from coach.errors import CoachError

COMMANDS = {
    "content": "coach.commands.content",
    "pack": "coach.commands.pack",
    "play": "coach.commands.play",
    "judge": "coach.commands.judge",
    "speak": "coach.commands.speak",
    "voices": "coach.commands.voices",
    "ears": "coach.commands.ears",
    "transcribe": "coach.commands.transcribe",
    "progress": "coach.commands.progress",
    "report": "coach.commands.report",
    "xapi": "coach.commands.xapi",
    "doctor": "coach.commands.doctor",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; what the world did not allow is said in two sentences on stderr."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = build_parser(given[:1]).parse_args(given)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except CoachError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader, such as `head`, had enough
        sys.stderr.close()
        return 0
    return code


def build_parser(wanted: Sequence[str] = ()) -> argparse.ArgumentParser:
    """Return the parser; of the commands only the wanted one, if it is one, is imported."""
    parser = argparse.ArgumentParser(
        prog="coach", description="Author, check and rehearse the coach's lessons and scenes."
    )
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in COMMANDS.keys() & set(wanted) or COMMANDS:
        importlib.import_module(COMMANDS[name]).add_to(subparsers)
    return parser


if __name__ == "__main__":
    sys.exit(main())
