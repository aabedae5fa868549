"""``coach content``: check, list and compile the library, and the schema for editors."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from coach.library.problem import Problem


def add_to(subparsers: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    """Add the command and what it can do."""
    parser = subparsers.add_parser("content", help="check, list and compile lessons and scenes")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)

    check = actions.add_parser("check", help="say what an author should mend")
    check.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="files or folders; default: everything"
    )
    check.add_argument("--format", choices=("text", "json"), default="text")
    check.add_argument(
        "--quick",
        action="store_true",
        help="leave out the simulated learners (P01 to P13) and the judge (R14)",
    )
    check.set_defaults(run=run_check)

    catalogue = actions.add_parser("list", help="list methods, lessons, personas and scenarios")
    catalogue.add_argument("--format", choices=("text", "json"), default="text")
    catalogue.set_defaults(run=run_list)

    schema = actions.add_parser("schema", help="write the JSON schema that editors use")
    schema.add_argument("--to", type=Path, metavar="FILE", help="default: standard output")
    schema.set_defaults(run=run_schema)

    compile_ = actions.add_parser("compile", help="write the compiled form of the library")
    compile_.add_argument(
        "--to", type=Path, metavar="FILE", help="beside packed content; default: this cache"
    )
    compile_.set_defaults(run=run_compile)


def run_check(options: argparse.Namespace) -> int:
    """Print the findings; 0 without any, 1 with some, 2 where a path leads nowhere."""
    from coach.places import find_places
    from coach.rehearsal.findings import check_everything

    missing = [path for path in options.paths if not path.exists()]
    if missing:
        names = ", ".join(map(str, missing))
        print(f"There is no file or folder {names}. Nothing was checked.", file=sys.stderr)
        return 2
    places = find_places()
    checked, found = check_everything(
        places.content,
        options.paths,
        with_players=not options.quick,
        with_judge=not options.quick,
        remembered=places.cache / "rehearsed",
    )
    if options.format == "json":
        print(json.dumps(_as_json(checked, found), indent=2, ensure_ascii=False))
    else:
        _print_findings(checked, found)
    return 1 if found else 0


def _as_json(checked: tuple[str, ...], found: tuple[Problem, ...]) -> dict[str, Any]:
    return {
        "checked": list(checked),
        "findings": [
            {
                "path": one.path,
                "line": one.line,
                "code": one.code,
                "where": one.where,
                "message": one.message,
                "advice": one.advice,
            }
            for one in found
        ],
        "counts": dict(sorted(Counter(one.code for one in found).items())),
    }


def _print_findings(checked: tuple[str, ...], found: tuple[Problem, ...]) -> None:
    for one in found:
        place = f"{one.path}:{one.line}" if one.line else one.path
        print(f"{place}: {one.code} {one.message}")
        print(f"    {' - '.join(part for part in (one.where, one.advice) if part)}")
    files = f"{len(checked)} file{'' if len(checked) == 1 else 's'}"
    if not found:
        print(f"{files} checked, nothing to mend.")
    else:
        print(f"{files} checked, {len(found)} finding{'' if len(found) == 1 else 's'}.")


def run_list(options: argparse.Namespace) -> int:
    """Print what is in the library."""
    from coach.library.shelf import open_shelf
    from coach.places import find_places

    shelf = open_shelf(find_places())
    methods = [
        {"id": one.id, "title": one.title, "steps": [step.id for step in one.steps]}
        for one in shelf.methods
    ]
    lessons = [
        {
            "id": one.id,
            "title": one.title,
            "method": one.method,
            "step": one.step,
            "minutes": one.minutes,
            "skills": list(one.skills),
            "needs": list(one.needs),
            "practise_next": list(one.practise_next),
        }
        for one in shelf.lessons
    ]
    personas = [
        {"id": one.id, "name": one.name, "temperament": one.temperament} for one in shelf.personas
    ]
    scenarios = [
        {
            "id": one.id,
            "title": one.title,
            "methods": [one.method, *one.also],
            "channel": one.channel,
            "trade": one.trade,
            "level": one.level,
            "minutes": one.minutes,
            "persona": one.persona,
            "nodes": len(one.nodes),
            "endings": len(one.endings),
            "follow_up": one.follow_up.id if one.follow_up else None,
        }
        for one in shelf.scenarios
    ]
    listed: dict[str, list[dict[str, Any]]] = {
        "methods": methods,
        "lessons": lessons,
        "personas": personas,
        "scenarios": scenarios,
    }
    if options.format == "json":
        problems = [str(problem) for problem in shelf.problems]
        print(json.dumps({**listed, "left_out": problems}, indent=2, ensure_ascii=False))
        return 0
    for kind, items in listed.items():
        print(f"{kind} ({len(items)})")
        for item in items:
            print(f"  {item['id']}  {item.get('title', item.get('name', ''))}")
    for problem in shelf.problems:
        print(f"left out: {problem}")
    return 0


def run_schema(options: argparse.Namespace) -> int:
    """Write the schema of every content file."""
    from coach.library.explain import editor_schema

    text = json.dumps(editor_schema(), indent=2, ensure_ascii=False) + "\n"
    if options.to is None:
        print(text, end="")
        return 0
    return _written(options.to, lambda path: path.write_text(text, encoding="utf-8"))


def run_compile(options: argparse.Namespace) -> int:
    """Write the compiled form: for packing beside the content, or afresh into the cache."""
    from coach.library.shelf import COMPILED_NAME, compile_shelf
    from coach.places import find_places

    places = find_places()
    target = options.to or places.cache / COMPILED_NAME
    return _written(
        target, lambda path: compile_shelf(places.content, path, travels=options.to is not None)
    )


def _written(path: Path, write: Any) -> int:  # noqa: ANN401 - what it returns is not asked
    try:
        write(path)
    except OSError as error:
        print(f"{path} could not be written: {error.strerror}. Nothing changed.", file=sys.stderr)
        return 1
    print(f"Written: {path}")
    return 0
