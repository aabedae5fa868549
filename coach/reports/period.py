"""Which days a report is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from coach.words import day_in_words, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """From one local day to another, both included."""

    first: date
    last: date

    @property
    def start(self) -> datetime:
        """The first moment, in UTC."""
        return _midnight(self.first)

    @property
    def end(self) -> datetime:
        """The first moment after it, in UTC."""
        return _midnight(self.last + timedelta(days=1))

    @property
    def in_words(self) -> str:
        """The days as people say them."""
        return translate("coach", "{first} to {last}").format(
            first=day_in_words(self.first), last=day_in_words(self.last)
        )


def this_month(now: datetime) -> Period:
    """Return the first of this month until today, by the computer's own calendar."""
    today = now.astimezone().date()
    return Period(first=today.replace(day=1), last=today)


def last_month(now: datetime) -> Period:
    """Return the whole month before this one."""
    last = this_month(now).first - timedelta(days=1)
    return Period(first=last.replace(day=1), last=last)


def last_weeks(now: datetime, weeks: int) -> Period:
    """Return so many weeks that end today."""
    today = now.astimezone().date()
    return Period(first=today - timedelta(days=7 * weeks - 1), last=today)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone().astimezone(UTC)
