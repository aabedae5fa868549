"""When: the day and time of day that words name, counted from the day a scene plays on."""

from __future__ import annotations

import re
from typing import Final

from coach.library.model import Due

WEEKDAYS: Final = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip
USUAL_TIME: Final = "17:00"
DAY: Final = re.compile(r"\b(" + "|".join(WEEKDAYS) + r")\b")
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "couple": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30, "half": 0,
}  # fmt: skip
_COUNT = r"(\d{1,2}|" + "|".join(_NUMBERS) + r")"
_IN_DAYS = re.compile(
    rf"\b(?:in|within) (?:the next )?{_COUNT}(?: of)? (?:working |business )?(day|week|hour|minute)s?\b"
)
_HOUR = r"(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_CLOCK = re.compile(
    rf"\b(?:(half past|half|quarter past|quarter to|ten past|ten to|twenty past|twenty to) )?(?:by |at |before |until |around |about |say )*{_HOUR}"
    r"(?::(\d\d))? ?(o'?clock|am|a\.m|pm|p\.m|in the morning|in the afternoon|in the evening|tonight|this (?:morning|afternoon|evening))?"
)
_LEAD = re.compile(r"\b(?:by|at|before|until|around|about|half|quarter|past|to|say)$")
_NAMED_TIMES = (
    (r"\b(?:noon|midday|twelve o'?clock)\b", "12:00"),
    (r"\blunch(?:time)?\b", "13:00"),
    (r"\bfirst thing\b", "09:00"),
    (
        r"\b(?:end of (?:the )?day|close of (?:business|play)|clos(?:e|ing)(?: time)?|teatime)\b",
        "17:00",
    ),
    (r"\bmidnight\b", "23:59"),
    (r"\b(?:tonight|evening)\b", "21:00"),
    (r"\bmorning\b", "12:00"),
    (r"\bafternoon\b", "17:00"),
)
_PAST = {"half past": 30, "half": 30, "quarter past": 15, "quarter to": -15, "ten past": 10,
         "ten to": -10, "twenty past": 20, "twenty to": -20}  # fmt: skip


def due_in(reading: str, weekday: int | None) -> Due | None:
    """Return the day and time named, or none when no day can be told.

    ``weekday`` is 0 for Monday; without it a named weekday cannot be counted to.
    """
    days = days_in(reading, weekday)
    time = time_in(reading)
    if days is None and time is None:
        return None
    if days is None:
        if DAY.search(reading):
            return None
        days = 0
    return Due(days=min(days, 60), by=time or USUAL_TIME)


def days_in(reading: str, weekday: int | None) -> int | None:
    """Return how many days on the words name, or none; a named weekday needs today's."""
    if re.search(
        r"\b(?:today|tonight|this (?:morning|afternoon|evening)|within the hour)\b", reading
    ):
        return 0
    if re.search(r"\btomorrow\b", reading):
        return 1
    counted = _IN_DAYS.search(reading)
    if counted:
        number = _NUMBERS.get(counted[1], 0) if not counted[1].isdigit() else int(counted[1])
        return {"day": number, "week": number * 7}.get(counted[2], 0)
    named = DAY.search(reading)
    if named and weekday is not None:
        ahead = (WEEKDAYS.index(named[1]) - weekday) % 7 or 7
        return ahead + 7 if re.search(rf"\bnext {named[1]}\b", reading) and ahead < 3 else ahead
    if re.search(r"\bnext week\b", reading):
        return 7
    return 0 if re.search(r"\bend of (?:the )?day\b", reading) else None


def time_in(reading: str) -> str | None:
    """Return the time of day named, as "HH:MM", or none."""
    for match in _CLOCK.finditer(reading):
        before = reading[: match.start()].rstrip()
        if (
            match[1]
            or match[3]
            or match[4]
            or _LEAD.search(before)
            or _LEAD.search(reading[: match.start(2)].rstrip())
        ):
            after = reading[match.end() :]
            if not match[4] and re.match(
                r"\s*(?:working |business )?(?:days?|weeks?|hours?|minutes?|of|or|per|pounds?|euros?|%|percent)\b",
                after,
            ):
                continue
            return _clock(match)
    for pattern, time in _NAMED_TIMES:
        if re.search(pattern, reading):
            return time
    return None


def _clock(match: re.Match[str]) -> str | None:
    hour = int(match[2]) if match[2].isdigit() else _NUMBERS[match[2]]
    half = match[4] or ""
    if hour > 23:
        return None
    late = (
        "pm" in half.replace(".", "") or "afternoon" in half or "evening" in half or "night" in half
    )
    early = half.startswith("a") or "morning" in half
    if hour < 12 and (late or (not early and hour < 7)):
        hour += 12
    minutes = hour * 60 + int(match[3] or 0) + _PAST.get(match[1] or "", 0)
    minutes = max(0, min(minutes, 24 * 60 - 1))
    return f"{minutes // 60:02}:{minutes % 60:02}"
