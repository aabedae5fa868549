"""What to say after a conversation: where it turned, two strengths, one thing to try.

Everything here is read off the landings of the turns, so each sentence leads back to words the
learner said and to the rule that moved the customer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from coach.dialogue.model import Finding, Landing, Turn
from coach.library.model import Change, Described
from coach.library.translated import reason
from coach.words import translate

_TURNING: Final = 7.0
"""Heat must move by this much in one reply to be called a turning point."""
_QUOTE_WORDS: Final = 14
_FEWEST_WORDS: Final = 3
_SENTENCE_START: Final = re.compile(r"^|(?<=[.!?…])\s+")
_SENTENCE_END: Final = re.compile(r"[.!?…]+(?=\s|$)|$")
_WORD_LETTER: Final = re.compile(r"[\w'’]")
_NEXT_SENTENCE: Final = re.compile(r"(?<=[.!?…])\s+[\w'’]+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One finding in one turn, in words: what it is called, the learner's words, what it did."""

    turn: int
    finding: str
    title: str
    quote: str
    because: str
    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class TurningPoint:
    """A reply after which heat moved clearly; ``heat`` is the change, negative when it cooled."""

    turn: int
    heat: float
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """The one thing to try, from the turn it would have helped most."""

    turn: int
    title: str
    why: str
    instead: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """What the learner is told after a conversation."""

    strengths: tuple[Moment, ...]
    suggestion: Suggestion | None
    turning_points: tuple[TurningPoint, ...]


Names = Mapping[str, Described]


def feedback(turns: Sequence[Turn], names: Names, better: Mapping[int, str]) -> Feedback:
    """Return at most two strengths, at most one suggestion, and the turning points.

    ``better`` maps turn numbers to a reply that would have served the customer at that moment.
    """
    return Feedback(
        strengths=_strengths(turns, names),
        suggestion=_suggestion(turns, names, better),
        turning_points=turning_points(turns, names),
    )


def moments(turn: Turn, names: Names) -> tuple[Moment, ...]:
    """Return what moved the customer in this turn, in the order of the learner's words."""
    found = [
        Moment(
            turn=turn.number,
            finding=landing.finding.id,
            title=_name(landing.finding, names),
            quote=quote(turn.reply, landing.finding),
            because=reason(landing.because),
            change=landing.change,
        )
        for landing in sorted(
            (each for each in turn.landings if each.finding is not None), key=_position
        )
        if landing.finding is not None
    ]
    return tuple(found)


def help_given(change: Change) -> float:
    """Return how much a change serves the customer: cooler, more heard, more trusting."""
    return change.heard + change.trust - change.heat + change.patience / 2


def quote(reply: str, finding: Finding) -> str:
    """Return the learner's words behind a finding, shortened at a word."""
    start, end = whole_words(reply, finding.start, finding.end)
    parts = (reply[start:end] if end > start else reply).split()
    if len(parts) < _FEWEST_WORDS:
        # One word alone tells nothing: the sentence around it is quoted.
        start = max(at.end() for at in _SENTENCE_START.finditer(reply) if at.end() <= start)
        stop = _SENTENCE_END.search(reply, max(start, end - 1))
        parts = reply[start : stop.end() if stop else end].split()
    if len(parts) <= _QUOTE_WORDS:
        return " ".join(parts)
    return " ".join(parts[:_QUOTE_WORDS]) + "…"


def whole_words(reply: str, start: int, end: int) -> tuple[int, int]:
    """Widen a place in a reply to whole words, without stops before it or one word after its end.

    A judge reads pieces of words, so a place it marks may begin or end inside one.
    """
    if end <= start:
        return start, end
    while start > 0 and all(map(_WORD_LETTER.match, reply[start - 1 : start + 1])):
        start -= 1
    while end < len(reply) and all(map(_WORD_LETTER.match, reply[end - 1 : end + 1])):
        end += 1
    words = reply[start:end]
    if end < len(reply) and (begun := _NEXT_SENTENCE.search(words)):
        words = words[: begun.start()]
    kept = words.lstrip(" \n.,;:!?…–-")
    return start + len(words) - len(kept), start + len(words.rstrip())


def turning_points(turns: Sequence[Turn], names: Names) -> tuple[TurningPoint, ...]:
    """Return the replies after which heat moved clearly, in order, at most four."""
    moved = [
        (turn.after.heat - turn.before.heat, turn)
        for turn in turns
        if abs(turn.after.heat - turn.before.heat) >= _TURNING
    ]
    largest = sorted(moved, key=lambda pair: -abs(pair[0]))[:4]
    points = [
        TurningPoint(turn=turn.number, heat=heat, title=_leading(turn, names, cooled=heat < 0))
        for heat, turn in largest
    ]
    return tuple(sorted(points, key=lambda point: point.turn))


def _leading(turn: Turn, names: Names, *, cooled: bool) -> str:
    named = [landing for landing in turn.landings if landing.finding is not None]
    if not named:
        return translate("coach", "Nothing they could hold on to")
    sign = 1 if cooled else -1
    best = max(named, key=lambda landing: sign * help_given(landing.change))
    assert best.finding is not None  # noqa: S101 - filtered above
    return _name(best.finding, names)


def _strengths(turns: Sequence[Turn], names: Names) -> tuple[Moment, ...]:
    ranked = sorted(
        (
            moment
            for turn in turns
            for moment in moments(turn, names)
            if help_given(moment.change) > 2 and moment.finding != "calm_polite"
        ),
        key=lambda moment: (-help_given(moment.change), moment.turn),
    )
    if not ranked:
        return ()
    first = ranked[0]
    others = [moment for moment in ranked if moment.finding != first.finding]
    elsewhere = [moment for moment in others if moment.turn != first.turn]
    second = (elsewhere or others)[:1]
    return tuple(sorted((first, *second), key=lambda moment: moment.turn))


def _suggestion(
    turns: Sequence[Turn], names: Names, better: Mapping[int, str]
) -> Suggestion | None:
    faults: dict[str, list[tuple[float, Turn, Landing]]] = {}
    for turn in turns:
        for landing in turn.landings:
            if landing.finding is not None and landing.finding.kind == "fault":
                harm = -help_given(landing.change)
                faults.setdefault(landing.finding.id, []).append((harm, turn, landing))
    if not faults:
        return None
    # The fault that cost most over the whole conversation, at the turn where it cost most.
    worst = max(faults.values(), key=lambda found: sum(harm for harm, _, _ in found))
    _, turn, landing = max(worst, key=lambda item: item[0])
    assert landing.finding is not None  # noqa: S101 - only such were collected
    described, because = names.get(landing.finding.id), reason(landing.because)
    return Suggestion(
        turn=turn.number,
        title=described.try_instead if described and described.try_instead else because,
        why=because,
        instead=better.get(turn.number, ""),
    )


def _position(landing: Landing) -> tuple[int, str]:
    return (landing.finding.start if landing.finding else 0, landing.rule)


def _name(finding: Finding, names: Names) -> str:
    described = names.get(finding.id)
    return described.name if described else finding.id.replace("_", " ")
