"""The two moments of somebody's calls that are worth talking about, with the words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from coach.dialogue.model import Mode
from coach.exchange.records import AttemptRecord, TurnRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkAbout:
    """One exchange: what the customer said, what was answered, what it did.

    ``reply`` is empty where the learner keeps their words. ``heat`` is the change, negative when
    it cooled. ``went_well`` says which of the two it is.
    """

    call: str
    title: str
    ended_at: datetime
    turn: int
    line: str
    reply: str
    own_words: bool
    heat: float
    skills: tuple[str, ...]
    faults: tuple[str, ...]
    went_well: bool


def two_moments(records: Iterable[AttemptRecord]) -> tuple[TalkAbout, ...]:
    """Return the reply that helped most and the one that cost most; fewer where there are none.

    Where two did as much the later one is taken, because it is remembered better.
    """
    found = [
        (_gain(before, after), _talk_about(record, after, before))
        for record in sorted(records, key=lambda each: each.ended_at)
        for before, after in _steps(record)
        if not after.copied
    ]
    helped = [each for each in found if each[0] > 0 and each[1].skills]
    cost = [each for each in found if each[0] < 0 and each[1].faults]
    chosen = []
    if helped:
        chosen.append(max(reversed(helped), key=lambda each: each[0])[1])
    if cost:
        chosen.append(min(reversed(cost), key=lambda each: each[0])[1])
    return tuple(chosen)


def _steps(record: AttemptRecord) -> Sequence[tuple[TurnRecord, TurnRecord]]:
    """Return each turn with the one before it; the first has nothing it could be held against."""
    return tuple(pairwise(record.turns))


def _gain(before: TurnRecord, after: TurnRecord) -> float:
    """Return how much a reply served the customer, as the debrief counts it."""
    return (
        (after.heard - before.heard)
        + (after.trust - before.trust)
        - (after.heat - before.heat)
        + (after.patience - before.patience) / 2
    )


def _talk_about(record: AttemptRecord, turn: TurnRecord, before: TurnRecord) -> TalkAbout:
    mine = [each for each in record.evidence if each.turn == turn.number]
    skills = tuple(each.finding for each in mine if each.kind == "skill")
    faults = tuple(each.finding for each in mine if each.kind == "fault")
    return TalkAbout(
        call=record.id,
        title=record.title,
        ended_at=record.ended_at,
        turn=turn.number,
        line=turn.line,
        reply=turn.reply,
        own_words=turn.mode is not Mode.PICKED,
        heat=round(turn.heat - before.heat, 1),
        skills=skills,
        faults=faults,
        went_well=_gain(before, turn) > 0,
    )
