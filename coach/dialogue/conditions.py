"""Conditions: whether a ``When`` holds for what was just said and where the customer stands.

One model serves rules, lines, routes, releases, threads and endings. A condition is turned once
into a test, a function of a ``Context``; asking it afterwards costs well under a microsecond.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import reduce
from typing import Any

from msgspec import Struct

from coach.library.model import Release, When

_NOTHING: frozenset[str] = frozenset()


class Context(Struct, kw_only=True):
    """What a condition may look at. Everything has a resting value, so that parts can be asked.

    ``shows``, ``faults``, ``mentions`` and ``news`` are about the reply just given, ``times`` about
    the finding being weighed (this use included), ``visits`` about the node being entered (this
    visit included), ``replies`` counts this reply too. ``words`` is the reply in small letters.
    """

    heat: float = 0
    heard: float = 0
    trust: float = 0
    patience: float = 0
    shows: frozenset[str] = _NOTHING
    faults: frozenset[str] = _NOTHING
    mentions: frozenset[str] = _NOTHING
    news: bool = False
    known: frozenset[str] = _NOTHING
    mentioned: frozenset[str] = _NOTHING
    facts_left: bool = False
    words: str = ""
    promised: frozenset[str] = _NOTHING
    visits: int = 0
    times: int = 0
    replies: int = 0
    after_abuse: bool = False
    threat: bool = False
    temperament: str = ""


Test = Callable[[Context], bool]


def _stems(stems: Iterable[str]) -> Test:
    """Look for stems: each is met at the start of a word; a phrase with any run of blanks between its words."""
    alternatives = "|".join(r"\s+".join(map(re.escape, stem.lower().split())) for stem in stems)
    search = re.compile(rf"(?<!\w)(?:{alternatives})").search
    return lambda context: search(context.words) is not None


def _any_of(name: str) -> Callable[[Iterable[str]], Test]:
    def make(wanted: Iterable[str]) -> Test:
        chosen = frozenset(wanted)
        return lambda context: not chosen.isdisjoint(getattr(context, name))

    return make


def _all_of(name: str) -> Callable[[Iterable[str]], Test]:
    def make(wanted: Iterable[str]) -> Test:
        chosen = frozenset(wanted)
        return lambda context: chosen <= getattr(context, name)

    return make


def _is(name: str) -> Callable[[Any], Test]:
    return lambda wanted: lambda context: getattr(context, name) == wanted


# One entry a key of `When`, in the guide's order: from the author's value to a test.
_KEYS: dict[str, Callable[[Any], Test]] = {
    "heat_from": lambda bound: lambda context: context.heat >= bound,
    "heat_below": lambda bound: lambda context: context.heat < bound,
    "heard_from": lambda bound: lambda context: context.heard >= bound,
    "heard_below": lambda bound: lambda context: context.heard < bound,
    "trust_from": lambda bound: lambda context: context.trust >= bound,
    "trust_below": lambda bound: lambda context: context.trust < bound,
    "patience_from": lambda bound: lambda context: context.patience >= bound,
    "patience_below": lambda bound: lambda context: context.patience < bound,
    "shows": _any_of("shows"),
    "shows_all": _all_of("shows"),
    "faults": _any_of("faults"),
    "faultless": lambda wanted: lambda context: (not context.faults) == wanted,
    "mentions": _any_of("mentions"),
    "mentions_any": lambda wanted: lambda context: bool(context.mentions) == wanted,
    "news": _is("news"),
    "knows": _all_of("known"),
    "mentioned": _all_of("mentioned"),
    "facts_left": _is("facts_left"),
    "words": _stems,
    "promised": _all_of("promised"),
    "visits_from": lambda bound: lambda context: context.visits >= bound,
    "times_from": lambda bound: lambda context: context.times >= bound,
    "times_below": lambda bound: lambda context: context.times < bound,
    "replies_from": lambda bound: lambda context: context.replies >= bound,
    "replies_below": lambda bound: lambda context: context.replies < bound,
    "after_abuse": _is("after_abuse"),
    "threat": _is("threat"),
    "temperament": _is("temperament"),
    # An automatic ending is reached by rule or by leaving, never by asking its condition.
    "automatic": lambda wanted: lambda _context: not wanted,
}


def test_of(when: When | None) -> Test | None:
    """Turn a condition into a test; None stands for a condition that always holds."""
    if when is None:
        return None
    parts = [
        make(value) for key, make in _KEYS.items() if (value := getattr(when, key)) is not None
    ]
    return reduce(_both, parts) if parts else None


def _both(first: Test, second: Test) -> Test:
    return lambda context: first(context) and second(context)


def holds(when: When | None, context: Context) -> bool:
    """Whether the condition holds; for one-off questions such as a walk's ``expect``."""
    test = test_of(when)
    return test is None or test(context)


def release_condition(release: Release) -> When | None:
    """Return the condition under which a fact slips out; None when only a line can tell it."""
    keys = {
        key: value
        for key in _KEYS
        if hasattr(release, key) and (value := getattr(release, key)) is not None
    }
    return When(**keys) if keys else None
