"""Calls and lessons as xAPI 1.0.3 statements, one each, without names and without anybody's words.

A statement's id follows from the call's, so that the same call is the same statement for ever. The
actor is an account: the trainer's own number for the person where there is one, else the id they
have here; an e-mail address never leaves.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

import jsonschema

from coach.errors import ExchangeError
from coach.store.collected import CollectedCall
from coach.store.people import Person, PersonId
from coach.words import translate
from coach.xapi.schema import STATEMENT

HOME: Final = "https://evenkeel.invalid/people"
"""The account's home page where none is set; ``.invalid`` belongs to nobody (RFC 2606)."""
_COMPLETED: Final = {
    "id": "http://adlnet.gov/expapi/verbs/completed",
    "display": {"en-GB": "completed"},
}
_SIMULATION: Final = "http://adlnet.gov/expapi/activities/simulation"
_LESSON: Final = "http://adlnet.gov/expapi/activities/lesson"
_CHECK: Final = jsonschema.Draft202012Validator(
    STATEMENT, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)

Statement = dict[str, Any]


def call_statement(
    call: CollectedCall, person: Person, titles: Mapping[str, str], home: str = HOME
) -> Statement:
    """Return the statement of a finished call. Leaving for safety has no ``success``."""
    result: dict[str, Any] = {
        "completion": True,
        "duration": f"PT{call.seconds}S",
        "response": call.result,
        "extensions": {
            "urn:evenkeel:replies": call.turns,
            "urn:evenkeel:own-words": call.own_turns,
            "urn:evenkeel:findings": {
                finding: times for finding, (times, _) in sorted(call.findings.items())
            },
        },
    }
    if call.result != "safe-exit":
        result["success"] = call.result == "settled"
    follow_up = "/follow-up" if call.opening else ""
    return checked(
        _statement(
            f"call:{call.id}",
            person,
            _activity(f"scene:{call.scenario}{follow_up}", titles.get(call.scenario), _SIMULATION),
            result,
            call.ended_at,
            home,
        )
    )


def lesson_statement(
    lesson: str,
    finished_at: datetime,
    person: Person,
    titles: Mapping[str, str],
    home: str = HOME,
) -> Statement:
    """Return the statement of a finished lesson."""
    return checked(
        _statement(
            f"lesson:{person.id}:{lesson}",
            person,
            _activity(f"lesson:{lesson}", titles.get(lesson), _LESSON),
            {"completion": True},
            finished_at,
            home,
        )
    )


def checked(statement: Statement) -> Statement:
    """Return a statement that a Learning Record Store will take; raises ``ExchangeError`` if not."""
    error = jsonschema.exceptions.best_match(_CHECK.iter_errors(statement))
    if error is not None:
        raise ExchangeError(
            translate(
                "coach", "A record could not be put as an xAPI statement, so it was not sent."
            ),
            translate("coach", "Everything stored here is as it was."),
            f"{'/'.join(map(str, error.absolute_path))}: {error.validator}",
        )
    return statement


def everything(
    calls: tuple[CollectedCall, ...],
    lessons: Mapping[PersonId, Mapping[str, datetime]],
    people: tuple[Person, ...],
    titles: Mapping[str, str],
    home: str = HOME,
) -> list[Statement]:
    """Return the statements of all these people's calls and lessons, oldest first."""
    here = {each.id: each for each in people}
    found = [
        call_statement(call, here[call.person], titles, home)
        for call in calls
        if call.person in here
    ]
    for person, finished in lessons.items():
        if person in here:
            found += [
                lesson_statement(lesson, at, here[person], titles, home)
                for lesson, at in finished.items()
            ]
    return sorted(found, key=lambda each: (each["timestamp"], each["id"]))


def _statement(
    key: str,
    person: Person,
    activity: dict[str, Any],
    result: dict[str, Any],
    at: datetime,
    home: str,
) -> Statement:
    return {
        "id": str(uuid5(NAMESPACE_URL, f"urn:evenkeel:{key}")),
        "actor": {
            "objectType": "Agent",
            "account": {"homePage": home, "name": person.number or person.id},
        },
        "verb": _COMPLETED,
        "object": activity,
        "result": result,
        "context": {"platform": "Evenkeel", "language": "en-GB"},
        "timestamp": at.isoformat(timespec="milliseconds"),
    }


def _activity(name: str, title: str | None, kind: str) -> dict[str, Any]:
    definition: dict[str, Any] = {"type": kind}
    if title:
        definition["name"] = {"en-GB": title}
    return {"objectType": "Activity", "id": f"urn:evenkeel:{name}", "definition": definition}
