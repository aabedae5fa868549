"""What one reply did, finding by finding: its words, how it moved the customer, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from coach.dialogue.model import Landing, Turn
from coach.library.model import Change, Described
from coach.library.translated import reason
from coach.scoring.feedback import help_given, quote, whole_words

FEELINGS: Final = (
    ("Heat", "heat", -1),
    ("Heard", "heard", 1),
    ("Trust", "trust", 1),
    ("Patience", "patience", 1),
)
"""The name on screen, the field, and which direction helps."""

_LAST: Final = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """One finding of a reply. ``spans`` are its places in the reply; those of two never overlap."""

    finding: str
    kind: str
    helped: bool
    title: str
    quote: str
    because: str
    change: Change
    spans: tuple[tuple[int, int], ...]


def findings_of(turn: Turn, names: Mapping[str, Described]) -> tuple[Explained, ...]:
    """Return a turn's findings in reading order; staying civil alone is not one of them."""
    grouped: dict[str, list[Landing]] = {}
    for landing in turn.landings:
        if landing.finding is not None and landing.finding.id != "calm_polite":
            grouped.setdefault(landing.finding.id, []).append(landing)
    places = _apart(
        {
            key: whole_words(turn.reply, landings[0].finding.start, landings[0].finding.end)
            for key, landings in grouped.items()
            if landings[0].finding is not None
        },
        turn.reply,
    )
    found = [_explained(turn, names, landings, places[key]) for key, landings in grouped.items()]
    return tuple(sorted(found, key=lambda each: each.spans[0][0] if each.spans else _LAST))


def moved(change: Change) -> tuple[tuple[str, int, bool], ...]:
    """Return each feeling that moved by at least half a point: name, whole points, whether it helps."""
    return tuple(
        (name, round(amount), amount * good > 0)
        for name, key, good in FEELINGS
        if round(amount := getattr(change, key)) != 0
    )


def total(landings: list[Landing]) -> Change:
    """Return the sum of what some landings moved."""
    return Change(
        **{key: sum(getattr(landing.change, key) for landing in landings) for _, key, _ in FEELINGS}
    )


def _explained(
    turn: Turn,
    names: Mapping[str, Described],
    landings: list[Landing],
    spans: tuple[tuple[int, int], ...],
) -> Explained:
    finding = landings[0].finding
    if finding is None:
        raise ValueError("a landing without a finding explains nothing")
    change = total(landings)
    gain = help_given(change)
    described = names.get(finding.id)
    marked = finding.end > finding.start
    return Explained(
        finding=finding.id,
        kind=finding.kind,
        helped=gain > 0 or (gain == 0 and finding.kind == "skill"),
        title=described.name if described else finding.id.replace("_", " "),
        quote=quote(turn.reply, finding) if marked else "",
        because=reason(landings[-1].because),
        change=change,
        spans=spans,
    )


def _apart(
    places: dict[str, tuple[int, int]], reply: str
) -> dict[str, tuple[tuple[int, int], ...]]:
    """Give every letter to the shortest place that claims it, and return what is left of each."""
    owner: list[str] = [""] * len(reply)
    for key, (start, end) in sorted(places.items(), key=lambda item: item[1][0] - item[1][1]):
        owner[start:end] = [key] * len(owner[start:end])
    runs: dict[str, list[tuple[int, int]]] = {key: [] for key in places}
    start = 0
    for at in range(1, len(owner) + 1):
        if at == len(owner) or owner[at] != owner[start]:
            words = reply[start:at]
            if owner[start] and any(letter.isalnum() for letter in words):
                lead = len(words) - len(words.lstrip())
                runs[owner[start]].append((start + lead, start + len(words.rstrip())))
            start = at
    return {key: tuple(found) for key, found in runs.items()}
