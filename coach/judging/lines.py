"""Judging from a file: one JSON value a line in, one a line out.

Only ``text`` matters; everything else may be missing, null or of another shape, and is then left
out. A line that is not JSON gets an answer that says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from coach.dialogue.model import CustomerState
from coach.judging.context import Context
from coach.judging.judge import FAULTS, SKILLS, Assessment
from coach.judging.words import content_stems, plain
from coach.library.model import Fact, FactId, Release

_MOST_WORDS = 24


def read_line(raw: bytes) -> dict[str, Any] | None:
    """Return the object on a line, or None when there is none."""
    try:
        value = msgspec.json.decode(raw.decode("utf-8", errors="replace"))
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def text_of(value: Any) -> str:  # noqa: ANN401 - whatever a stranger wrote
    """Return a value as text; lists line by line, nothing as the empty text."""
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return "\n".join(text_of(each) for each in value)
    return value if isinstance(value, str) else str(value)


def context_from(line: Mapping[str, Any]) -> Context:
    """Return the moment a line describes, as far as it does.

    ``context`` may be a text about the situation, a list of what was said before, or an object with
    any of ``said``, ``you_can``, ``you_cannot``, ``feelings``, ``replies``, ``abused``, ``about``.
    ``facts`` may be texts or objects with ``id``, ``about`` and ``words``.
    """
    given = line.get("context")
    around: Mapping[str, Any] = given if isinstance(given, dict) else {}
    said = _texts(
        given if isinstance(given, list) else _first(around, "said", "said_before", "history")
    )
    replies = _first(around, "replies", "turn")
    facts = facts_from(_first(line, "facts") or around.get("facts"))
    told = given if isinstance(given, str) else text_of(_first(around, "about", "situation"))
    if told.strip():
        facts = (*facts, Fact(id=FactId("context"), about=told, words=(), release=Release()))
    return Context(
        customer_line=text_of(_first(line, "customer_line", "line")),
        facts=facts,
        feelings=feelings_from(_first(line, "feelings") or around.get("feelings")),
        you_can=_texts(_first(around, "you_can") or line.get("you_can")),
        you_cannot=_texts(_first(around, "you_cannot") or line.get("you_cannot")),
        replies=replies if isinstance(replies, int) and 0 <= replies < 1000 else len(said),
        said=said,
        abused=bool(around.get("abused")),
    )


def facts_from(value: Any) -> tuple[Fact, ...]:  # noqa: ANN401 - whatever a stranger wrote
    """Return facts from texts or objects; without stems the words of the fact itself are used."""
    if isinstance(value, dict):
        value = [{"id": key, "about": about} for key, about in value.items()]
    if isinstance(value, str):
        value = [value]
    found: list[Fact] = []
    for number, each in enumerate(value if isinstance(value, list | tuple) else (), start=1):
        fields: Mapping[str, Any] = each if isinstance(each, dict) else {"about": each}
        about = text_of(_first(fields, "about", "text", "says", "fact"))
        words = _texts(fields.get("words")) or tuple(
            sorted(stem for stem in content_stems(plain(about)) if len(stem) > 3)[:_MOST_WORDS]
        )
        words = tuple(word for word in words if word.strip())
        identity = text_of(fields.get("id")) or f"fact-{number}"
        found.append(Fact(id=FactId(identity), about=about, words=words, release=Release()))
    return tuple(found)


def feelings_from(value: Any) -> CustomerState | None:  # noqa: ANN401 - whatever a stranger wrote
    """Return the four feelings, those not given at the middle; None when there are none."""
    if not isinstance(value, dict):
        return None
    names = ("heat", "heard", "trust", "patience")
    numbers = {
        name: min(100.0, max(0.0, float(value[name])))
        for name in names
        if isinstance(value.get(name), int | float) and value[name] == value[name]
    }
    return CustomerState(**{name: numbers.get(name, 50.0) for name in names}) if numbers else None


def answer_line(identity: Any, assessed: Assessment) -> dict[str, Any]:  # noqa: ANN401
    """Return what is written for a line."""
    return {
        "id": identity,
        "skills": {skill: assessed.chances[skill] for skill in SKILLS},
        "faults": {fault: assessed.chances[fault] for fault in FAULTS},
        "findings": [
            {
                "id": finding.id,
                "kind": finding.kind,
                "start": finding.start,
                "end": finding.end,
                "confidence": finding.confidence,
                "because": finding.because,
            }
            for finding in assessed.findings
        ],
        "score": assessed.score,
        "can_judge": assessed.can_judge,
    }


def _texts(value: Any) -> tuple[str, ...]:  # noqa: ANN401 - whatever a stranger wrote
    if isinstance(value, str):
        return (value,) if value.strip() else ()
    return tuple(text_of(each) for each in value) if isinstance(value, list | tuple) else ()


def _first(fields: Mapping[str, Any], *names: str) -> Any:  # noqa: ANN401
    return next((fields[name] for name in names if fields.get(name) is not None), None)
