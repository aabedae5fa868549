"""Dates and times as people say them, on this computer's own clock.

Moments are aware datetimes, from the store in UTC; what is said is local. Nothing here asks what
time it is: ``now`` comes from the caller.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Final

_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_NUMBERS: Final = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
)  # fmt: skip
_QUARTERS: Final = {
    0: ("", 0),
    15: ("quarter past ", 0),
    30: ("half past ", 0),
    45: ("quarter to ", 1),
}
_EVENING_FROM: Final = 17
_MORNING_FROM: Final = 5


def number_words(number: int) -> str:
    """Return "three" for 3; figures above twelve."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)


def count_words(number: int, one: str, many: str) -> str:
    """Return "one call", "three calls" or "no calls"."""
    return f"{number_words(number)} {one if number == 1 else many}"


def greeting(now: datetime) -> str:
    """Return the greeting that suits the hour."""
    hour = now.astimezone().hour
    if _MORNING_FROM <= hour < 12:
        return "Good morning"
    return "Good afternoon" if 12 <= hour < _EVENING_FROM else "Good evening"


def long_date(moment: datetime) -> str:
    """Return "Tuesday 14 May"."""
    day = moment.astimezone().date()
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"


def short_date(moment: datetime, now: datetime) -> str:
    """Return "14 May", with the year where it is not this one."""
    day, today = moment.astimezone().date(), now.astimezone().date()
    year = f" {day.year}" if day.year != today.year else ""
    return f"{day.day} {_MONTHS[day.month - 1]}{year}"


def day_words(moment: datetime, now: datetime) -> str:
    """Return "today", "tomorrow", "yesterday", a weekday within six days, else "14 May"."""
    day, today = moment.astimezone().date(), now.astimezone().date()
    away = (day - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if away in near:
        return near[away]
    return _DAYS[day.weekday()] if abs(away) < 7 else short_date(moment, now)


def on_day(moment: datetime, now: datetime) -> str:
    """Return the day as it stands in a sentence: "today", "on Tuesday", "on 14 May"."""
    words = day_words(moment, now)
    return words if words in ("today", "tomorrow", "yesterday") else f"on {words}"


def time_words(moment: datetime) -> str:
    """Return "half past five", "noon", "nine in the morning"; odd minutes as figures, "11:40"."""
    local = moment.astimezone()
    if local.minute not in _QUARTERS:
        return f"{local.hour}:{local.minute:02d}"
    lead, later = _QUARTERS[local.minute]
    hour = (local.hour + later) % 24
    if hour in (0, 12):
        return f"{lead}{'noon' if hour else 'midnight'}" if not lead else f"{lead}twelve"
    if local.hour < 12:
        part = " in the morning"
    else:
        part = " in the evening" if local.hour >= _EVENING_FROM else ""
    return f"{lead}{number_words(hour % 12)}{part}"


def by_when(moment: datetime, now: datetime) -> str:
    """Return when something is due: "today by half past five"."""
    return f"{on_day(moment, now)} by {time_words(moment)}"


def same_day(one: datetime, other: datetime) -> bool:
    """Say whether two moments fall on one day of this computer's calendar."""
    return _day(one) == _day(other)


def at_noon(day: date) -> datetime:
    """Return noon of a day on this computer's clock, so that a date can be said in words."""
    return datetime.combine(day, time(12)).astimezone()


def opened(words: str) -> str:
    """Return words with a capital in front."""
    return words[:1].upper() + words[1:]


def _day(moment: datetime) -> date:
    return moment.astimezone().date()
