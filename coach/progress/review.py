"""Reviews: when a skill or a phrase comes back, by FSRS, and in which order today.

A thing is short to do: choose a reply, mend one, say one. A new skill begins blocked, all three ways
in one sitting; after that skills are mixed (interleaving after blocked beginnings; Brunmair and
Richter, 2019). When comes from FSRS 6 (the ``fsrs`` package) at 90 % retention; within the few days
that make no difference to memory the emptiest day is taken, so that no day is heavy.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from random import Random
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from fsrs import Card

RETENTION: Final = 0.9
MOST_NEW_A_DAY: Final = 1
"""A blocked start is three things to do, so one skill a day begins."""
SECONDS: Final = {"choose": 40, "mend": 70, "say": 60}
_LONGEST_DAYS: Final = 180
_SLACK: Final = 0.15
"""FSRS itself moves an interval by up to this share at random; here the emptiest day is taken."""


class Kind(StrEnum):
    """What is remembered."""

    SKILL = "skill"
    PHRASE = "phrase"


class Way(StrEnum):
    """What there is to do."""

    CHOOSE = "choose"
    MEND = "mend"
    SAY = "say"


class Went(StrEnum):
    """How it went, in the words on the buttons: not yet, nearly, there."""

    NOT_YET = "not-yet"
    NEARLY = "nearly"
    THERE = "there"


BLOCK: Final = (Way.CHOOSE, Way.MEND, Way.SAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """One thing that comes back; ``card`` is what FSRS keeps, as JSON, empty before the first time.

    ``due_at`` is the beginning of a local day.
    """

    kind: Kind
    subject: str
    card: str
    times: int
    added_at: datetime
    reviewed_at: datetime | None
    due_at: datetime

    def due_on(self, now: datetime) -> datetime:
        """Return when it is due as seen from ``now``.

        A review dated after ``now`` was made while the clock ran ahead; its interval counts from
        ``now``, so that a year's jump and back does not put everything off by a year.
        """
        if self.reviewed_at is not None and self.reviewed_at > now:
            return self.due_at - (self.reviewed_at - now)
        return self.due_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """One short thing to do."""

    kind: Kind
    subject: str
    way: Way

    @property
    def seconds(self) -> int:
        """About how long it takes."""
        return SECONDS[self.way]


def begin(kind: Kind, subject: str, now: datetime, others: Sequence[Memory]) -> Memory:
    """Return a thing to come back to: from tomorrow on, on the first day with room to begin one."""
    starts = Counter(_day(each.due_on(now)) for each in others if not each.times)
    day = _day(now) + timedelta(days=1)
    while starts[day] >= MOST_NEW_A_DAY:
        day += timedelta(days=1)
    return Memory(
        kind=kind,
        subject=subject,
        card="",
        times=0,
        added_at=now,
        reviewed_at=None,
        due_at=_morning(day),
    )


def reviewed(memory: Memory, went: Went, now: datetime, others: Sequence[Memory]) -> Memory:
    """Return the memory after it was practised once more, due on an even day."""
    from fsrs import Card, Rating, Scheduler  # noqa: PLC0415 - 20 ms, and only in a review

    scheduler = Scheduler(
        desired_retention=RETENTION,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=_LONGEST_DAYS,
        enable_fuzzing=False,
    )
    card = Card.from_json(memory.card) if memory.card else Card(card_id=1)
    card = _not_from_the_future(card, now)
    rating = {Went.NOT_YET: Rating.Again, Went.NEARLY: Rating.Hard, Went.THERE: Rating.Good}[went]
    card, _ = scheduler.review_card(card, rating, now.astimezone(UTC))
    load = Counter(_day(each.due_on(now)) for each in others)
    return replace(
        memory,
        card=card.to_json(),
        times=memory.times + 1,
        reviewed_at=now,
        due_at=_morning(_even_day(_day(now), (card.due - now).days, load)),
    )


def sitting(memories: Sequence[Memory], now: datetime, seconds: float) -> tuple[Exercise, ...]:
    """Return what to do now within about so many seconds, at least one thing if any is due.

    The longest overdue are taken; a skill not begun comes first and as one block, the rest mixed in
    an order that holds all day.
    """
    due = sorted(
        (each for each in memories if each.due_on(now) <= now),
        key=lambda each: (_day(each.due_on(now)), bool(each.times), each.subject),
    )
    blocks: list[Exercise] = []
    mixed: list[Exercise] = []
    left, begun = seconds, 0
    for memory in due:
        new = memory.kind is Kind.SKILL and memory.times < len(BLOCK)
        ways = BLOCK[memory.times :] if new else (_way(memory),)
        cost = sum(SECONDS[way] for way in ways)
        if (blocks or mixed) and cost > left:
            continue
        if new and memory.times == 0:
            if begun >= MOST_NEW_A_DAY:
                continue
            begun += 1
        left -= cost
        todo = [Exercise(kind=memory.kind, subject=memory.subject, way=way) for way in ways]
        (blocks if new else mixed).extend(todo)
    Random(_day(now).toordinal()).shuffle(mixed)  # noqa: S311 - an order, not a secret
    return (*blocks, *mixed)


def due_count(memories: Sequence[Memory], now: datetime) -> int:
    """Return how many things are due."""
    return sum(each.due_on(now) <= now for each in memories)


def _way(memory: Memory) -> Way:
    """Return the way whose turn it is; a phrase is always said."""
    return Way.SAY if memory.kind is Kind.PHRASE else BLOCK[memory.times % len(BLOCK)]


def _not_from_the_future(card: Card, now: datetime) -> Card:
    """Let a card last seen while the clock ran ahead count as seen just now."""
    if card.last_review is not None and card.last_review > now:
        card.last_review = now.astimezone(UTC)
    return card


def _even_day(today: date, interval_days: int, load: Mapping[date, int]) -> date:
    """Return the emptiest day near the interval, the nearest to it of several; never today."""
    wanted = max(1, interval_days)
    slack = max(1, round(wanted * _SLACK)) if wanted > 1 else 0
    days = range(max(1, wanted - slack), wanted + slack + 1)
    best = min(
        days, key=lambda ahead: (load.get(today + timedelta(days=ahead), 0), abs(ahead - wanted))
    )
    return today + timedelta(days=best)


def _day(moment: datetime) -> date:
    return moment.astimezone().date()


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(0, 0)).astimezone(UTC)
