"""Promises with due dates: when one falls due, and which scene the customer opens with.

A promise is due at a local time of day. The follow-up can be opened from the start of that day;
by the due time it is kept, within three days of it late, after that forgotten. A promise the desk
could never keep is broken whenever its scene opens.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Final, Protocol, TypeVar

from coach.library.model import Due, Opening, Scenario

_LATE_FOR: Final = timedelta(days=3)
_NO_DUE: Final = Due(days=1, by="17:00")


class Dated(Protocol):
    """Whatever has a due moment and may or may not be keepable."""

    @property
    def due_at(self) -> datetime:
        """The due moment, aware."""
        ...

    @property
    def keepable(self) -> bool:
        """Whether the desk could do it."""
        ...


Promised = TypeVar("Promised", bound="Named")


class Named(Protocol):
    """Whatever says which promise of its scene it is."""

    @property
    def promise(self) -> str:
        """The promise's id in its scene."""
        ...


def called_up(scenario: Scenario, promises: Sequence[Promised]) -> tuple[Promised, ...]:
    """Return those promises that call up the scenario's follow-up; none where it has none."""
    if scenario.follow_up is None:
        return ()
    wanted = set(scenario.follow_up.for_promises)
    return tuple(each for each in promises if each.promise in wanted)


def due_at(due: Due | None, made_at: datetime) -> datetime:
    """Return the moment a promise falls due: so many local days on, at a local time of day.

    The learner's own time zone is used, so that "Thursday at noon" stays noon when the clocks
    change in between. Without a due date a promise is taken to mean the next day at five.
    """
    due = due or _NO_DUE
    hour, minute = map(int, due.by.split(":"))
    local = made_at.astimezone()
    day = local.date() + timedelta(days=due.days)
    moment = datetime.combine(day, time(hour, minute)).astimezone()
    if moment <= local:  # promised for an hour of today that has already gone by
        moment = datetime.combine(day + timedelta(days=1), time(hour, minute)).astimezone()
    return moment


def opens_at(promises: Sequence[Dated]) -> datetime:
    """Return when the follow-up becomes available: the start of the first due day."""
    first = min(promise.due_at for promise in promises).astimezone()
    return datetime.combine(first.date(), time(0, 0)).astimezone()


def opening(promises: Sequence[Dated], now: datetime) -> Opening:
    """Return how the follow-up opens if the learner gets in touch at ``now``."""
    if any(not promise.keepable for promise in promises):
        return "broken"
    first = min(promise.due_at for promise in promises)
    if now <= first:
        return "kept"
    if now <= first + _LATE_FOR:
        return "late"
    return "forgotten"
