"""Dates and times as people say them, on this computer's own clock.

Moments are aware datetimes, from the store in UTC; what is said is local. Nothing here asks what
time it is: ``now`` comes from the caller.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Final

from PySide6.QtCore import QCoreApplication

_DAYS: Final = (
    QCoreApplication.translate("DayWords", "Monday"),
    QCoreApplication.translate("DayWords", "Tuesday"),
    QCoreApplication.translate("DayWords", "Wednesday"),
    QCoreApplication.translate("DayWords", "Thursday"),
    QCoreApplication.translate("DayWords", "Friday"),
    QCoreApplication.translate("DayWords", "Saturday"),
    QCoreApplication.translate("DayWords", "Sunday"),
)
_MONTHS: Final = (
    QCoreApplication.translate("DayWords", "January"),
    QCoreApplication.translate("DayWords", "February"),
    QCoreApplication.translate("DayWords", "March"),
    QCoreApplication.translate("DayWords", "April"),
    QCoreApplication.translate("DayWords", "May"),
    QCoreApplication.translate("DayWords", "June"),
    QCoreApplication.translate("DayWords", "July"),
    QCoreApplication.translate("DayWords", "August"),
    QCoreApplication.translate("DayWords", "September"),
    QCoreApplication.translate("DayWords", "October"),
    QCoreApplication.translate("DayWords", "November"),
    QCoreApplication.translate("DayWords", "December"),
)
_NUMBERS: Final = (
    QCoreApplication.translate("Numbers", "no"),
    QCoreApplication.translate("Numbers", "one"),
    QCoreApplication.translate("Numbers", "two"),
    QCoreApplication.translate("Numbers", "three"),
    QCoreApplication.translate("Numbers", "four"),
    QCoreApplication.translate("Numbers", "five"),
    QCoreApplication.translate("Numbers", "six"),
    QCoreApplication.translate("Numbers", "seven"),
    QCoreApplication.translate("Numbers", "eight"),
    QCoreApplication.translate("Numbers", "nine"),
    QCoreApplication.translate("Numbers", "ten"),
    QCoreApplication.translate("Numbers", "eleven"),
    QCoreApplication.translate("Numbers", "twelve"),
)
_HOURS: Final = (
    QCoreApplication.translate("Hours", "twelve"),
    QCoreApplication.translate("Hours", "one"),
    QCoreApplication.translate("Hours", "two"),
    QCoreApplication.translate("Hours", "three"),
    QCoreApplication.translate("Hours", "four"),
    QCoreApplication.translate("Hours", "five"),
    QCoreApplication.translate("Hours", "six"),
    QCoreApplication.translate("Hours", "seven"),
    QCoreApplication.translate("Hours", "eight"),
    QCoreApplication.translate("Hours", "nine"),
    QCoreApplication.translate("Hours", "ten"),
    QCoreApplication.translate("Hours", "eleven"),
)
_ON_THE_CLOCK: Final = {
    (0, "morning"): QCoreApplication.translate("DayWords", "{hour} in the morning"),
    (15, "morning"): QCoreApplication.translate("DayWords", "quarter past {hour} in the morning"),
    (30, "morning"): QCoreApplication.translate("DayWords", "half past {hour} in the morning"),
    (45, "morning"): QCoreApplication.translate("DayWords", "quarter to {hour} in the morning"),
    (0, "afternoon"): QCoreApplication.translate("DayWords", "{hour}"),
    (15, "afternoon"): QCoreApplication.translate("DayWords", "quarter past {hour}"),
    (30, "afternoon"): QCoreApplication.translate("DayWords", "half past {hour}"),
    (45, "afternoon"): QCoreApplication.translate("DayWords", "quarter to {hour}"),
    (0, "evening"): QCoreApplication.translate("DayWords", "{hour} in the evening"),
    (15, "evening"): QCoreApplication.translate("DayWords", "quarter past {hour} in the evening"),
    (30, "evening"): QCoreApplication.translate("DayWords", "half past {hour} in the evening"),
    (45, "evening"): QCoreApplication.translate("DayWords", "quarter to {hour} in the evening"),
}
_NEAR: Final = {
    0: QCoreApplication.translate("DayWords", "today"),
    1: QCoreApplication.translate("DayWords", "tomorrow"),
    -1: QCoreApplication.translate("DayWords", "yesterday"),
}
_EVENING_FROM: Final = 17
_MORNING_FROM: Final = 5


def number_words(number: int) -> str:
    """Return "three" for 3; figures above twelve."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)


def count_words(number: int, one: str, many: str, **more: str) -> str:
    """Return "one call", "three calls" or "no calls" from "one call" and "{count} calls"."""
    return (one if number == 1 else many).format(count=number_words(number), **more)


def greeting(now: datetime) -> str:
    """Return the greeting that suits the hour."""
    hour = now.astimezone().hour
    if _MORNING_FROM <= hour < 12:
        return QCoreApplication.translate("DayWords", "Good morning")
    return (
        QCoreApplication.translate("DayWords", "Good afternoon")
        if 12 <= hour < _EVENING_FROM
        else QCoreApplication.translate("DayWords", "Good evening")
    )


def long_date(moment: datetime) -> str:
    """Return "Tuesday 14 May"."""
    day = moment.astimezone().date()
    return QCoreApplication.translate("DayWords", "{weekday} {day} {month}").format(
        weekday=_DAYS[day.weekday()], day=day.day, month=_MONTHS[day.month - 1]
    )


def short_date(moment: datetime, now: datetime) -> str:
    """Return "14 May", with the year where it is not this one."""
    day, today = moment.astimezone().date(), now.astimezone().date()
    words = (
        QCoreApplication.translate("DayWords", "{day} {month}")
        if day.year == today.year
        else QCoreApplication.translate("DayWords", "{day} {month} {year}")
    )
    return words.format(day=day.day, month=_MONTHS[day.month - 1], year=day.year)


def day_words(moment: datetime, now: datetime) -> str:
    """Return "today", "tomorrow", "yesterday", a weekday within six days, else "14 May"."""
    away = (_day(moment) - _day(now)).days
    if away in _NEAR:
        return _NEAR[away]
    return _DAYS[_day(moment).weekday()] if abs(away) < 7 else short_date(moment, now)


def on_day(moment: datetime, now: datetime) -> str:
    """Return the day as it stands in a sentence: "today", "on Tuesday", "on 14 May"."""
    words = day_words(moment, now)
    if words in _NEAR.values():
        return words
    return QCoreApplication.translate("DayWords", "on {words}").format(words=words)


def time_words(moment: datetime) -> str:
    """Return "half past five", "noon", "nine in the morning"; odd minutes as figures, "11:40"."""
    local = moment.astimezone()
    if local.minute % 15:
        words = QCoreApplication.translate("DayWords", "{hour}:{minute}")
        return words.format(hour=local.hour, minute=f"{local.minute:02d}")
    hour = (local.hour + (local.minute == 45)) % 24
    if hour in (0, 12):
        if local.minute:
            return _ON_THE_CLOCK[local.minute, "afternoon"].format(hour=_HOURS[0])
        return (
            QCoreApplication.translate("DayWords", "noon")
            if hour
            else QCoreApplication.translate("DayWords", "midnight")
        )
    part = (
        "morning" if local.hour < 12 else "evening" if local.hour >= _EVENING_FROM else "afternoon"
    )
    return _ON_THE_CLOCK[local.minute, part].format(hour=_HOURS[hour % 12])


def by_when(moment: datetime, now: datetime) -> str:
    """Return when something is due: "today by half past five"."""
    return QCoreApplication.translate("DayWords", "{day} by {time}").format(
        day=on_day(moment, now), time=time_words(moment)
    )


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
