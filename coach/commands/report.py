"""``coach report``: what a team did, as a workbook, pages, a web page, CSV, JSON or Moodle grades."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coach.reports.period import Period
    from coach.store.people import Person
    from coach.team import Asked

FORMS = ("csv", "xlsx", "pdf", "html", "json", "moodle")


def add_to(subparsers: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    """Add the command."""
    parser = subparsers.add_parser("report", help="say what a team did, in one file or several")
    parser.add_argument("file", type=Path, metavar="FILE", help="without or with its ending")
    parser.add_argument("--format", choices=FORMS, required=True)
    when = parser.add_mutually_exclusive_group()
    when.add_argument(
        "--month", choices=("this", "last"), default="this", help="this month until today (usual)"
    )
    when.add_argument("--weeks", type=int, metavar="N", help="the last N weeks")
    when.add_argument("--days", nargs=2, type=date.fromisoformat, metavar=("FIRST", "LAST"))
    parser.add_argument("--team", metavar="NAME")
    parser.add_argument("--person", metavar="NAME")
    parser.add_argument("--path", metavar="ID", help="only the scenes of a path")
    parser.add_argument("--skill", metavar="ID", help="one skill or one thing that goes amiss")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the report; each file appears under its name only when it is whole."""
    from coach.clock import SystemClock
    from coach.library.shelf import open_shelf
    from coach.places import find_places
    from coach.reports.files import WRITERS, moodle
    from coach.store.file import ProgressFile
    from coach.team import open_team

    places, clock = find_places(), SystemClock()
    file = ProgressFile(places.database)
    try:
        team = open_team(open_shelf(places), file, clock)
        asked = _asked(options, team.everyone(), _period(options, clock.now()))
        report = team.report(asked)
        emails = [each.email for each in team.asked_about(asked)]
    finally:
        file.close()
    if options.format == "moodle":
        files = {".csv": moodle(report, emails)}
    else:
        files = WRITERS[options.format](report)
    stem = options.file.with_suffix("") if options.file.suffix in files else options.file
    _save(stem, files)
    return 0


def _save(stem: Path, files: dict[str, bytes]) -> None:
    from coach.exchange.saving import save

    for ending, data in files.items():
        path = stem.with_name(stem.name + ending)
        save(path, data)
        print(path)


def _asked(options: argparse.Namespace, people: tuple[Person, ...], period: Period) -> Asked:
    from coach.errors import ContentError
    from coach.team import Asked

    named = [each for each in people if each.name.casefold() == (options.person or "").casefold()]
    if options.person is not None and len(named) != 1:
        raise ContentError(
            f"{len(named) or 'Nobody'} in the team {'are' if len(named) > 1 else 'is'} called "
            f"{options.person}.",
            "Nothing was written.",
        )
    return Asked(
        period=period,
        team=options.team,
        person=named[0].id if options.person is not None else None,
        path=options.path,
        finding=options.skill,
    )


def _period(options: argparse.Namespace, now: Any) -> Period:  # noqa: ANN401
    from coach.reports.period import Period, last_month, last_weeks, this_month

    if options.days:
        return Period(first=min(options.days), last=max(options.days))
    if options.weeks:
        return last_weeks(now, options.weeks)
    return last_month(now) if options.month == "last" else this_month(now)
