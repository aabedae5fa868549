"""Calls added up by person, result, finding and scene: in full, or from weekly sums and the edges.

Both ways give the same sums to the last digit, because weights are whole thousandths.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Any

from coach.reports.period import Period
from coach.store.collected import Collected, CollectedCall
from coach.store.people import PersonId
from coach.store.weekly import Weekly, stamp, week_of


@dataclass(slots=True)
class CallSum:
    """Calls of one person that closed one way; ``last_at`` is a stamp as stored, "" before any."""

    calls: int = 0
    turns: int = 0
    own_turns: int = 0
    seconds: int = 0
    last_at: str = ""


@dataclass(slots=True)
class FindingSum:
    """One finding of one person: in how many calls, how often, weights in thousandths."""

    calls: int = 0
    times: int = 0
    weight: int = 0


@dataclass(slots=True)
class Sums:
    """Everything a report starts from."""

    calls: dict[tuple[PersonId, str], CallSum] = field(default_factory=dict)
    findings: dict[tuple[PersonId, str], FindingSum] = field(default_factory=dict)

    def add_calls(self, calls: Iterable[CollectedCall]) -> None:
        """Add calls one by one."""
        for call in calls:
            sums = self.calls.setdefault((call.person, call.result), CallSum())
            sums.calls += 1
            sums.turns += call.turns
            sums.own_turns += call.own_turns
            sums.seconds += call.seconds
            sums.last_at = max(sums.last_at, stamp(call.ended_at))
            for finding, (times, weight) in call.findings.items():
                found = self.findings.setdefault((call.person, finding), FindingSum())
                found.calls += 1
                found.times += times
                found.weight += weight

    def add_weeks(self, weekly: Weekly, first: datetime, before: datetime) -> None:
        """Add whole weeks; both moments are Mondays at midnight UTC."""
        for row in weekly.calls(first.date(), before.date()):
            self._put(row)
        for row in weekly.findings(first.date(), before.date()):
            found = self.findings.setdefault((row["person"], row["finding"]), FindingSum())
            found.calls += row["calls"]
            found.times += row["times"]
            found.weight += row["weight"]

    def add_days(self, collected: Collected, start: datetime, end: datetime) -> None:
        """Add the calls that ended in part of a week."""
        for row in collected.sums(start, end):
            self._put(row)
        for person, findings in collected.findings(start, end):
            for finding, (times, weight) in findings.items():
                found = self.findings.setdefault((person, finding), FindingSum())
                found.calls += 1
                found.times += times
                found.weight += weight

    def _put(self, row: Mapping[str, Any]) -> None:
        sums = self.calls.setdefault((PersonId(row["person"]), row["result"]), CallSum())
        sums.calls += row["calls"]
        sums.turns += row["turns"]
        sums.own_turns += row["own_turns"]
        sums.seconds += row["seconds"]
        sums.last_at = max(sums.last_at, row["last_at"])


def full(collected: Collected, period: Period, scenarios: Sequence[str] | None = None) -> Sums:
    """Return the sums of every call of a period, of some scenes only if given."""
    sums = Sums()
    sums.add_calls(collected.calls(period.start, period.end, scenarios=scenarios))
    return sums


def quick(collected: Collected, weekly: Weekly, period: Period) -> Sums:
    """Return the same from weekly sums, with the days before the first and after the last week."""
    first = _monday_from(period.start)
    before = max(first, _monday_until(period.end))
    sums = Sums()
    sums.add_days(collected, period.start, min(first, period.end))
    sums.add_weeks(weekly, first, before)
    if before < period.end:
        sums.add_days(collected, max(before, period.start), period.end)
    return sums


def scenes_of(
    collected: Collected, weekly: Weekly, period: Period, people: Container[PersonId]
) -> dict[tuple[str, str], int]:
    """Return how many calls of each scene closed each way, of these people; as ``quick`` does it."""
    first = _monday_from(period.start)
    before = max(first, _monday_until(period.end))
    found = weekly.scenes(first.date(), before.date(), people)
    found += collected.scenes(period.start, min(first, period.end), people)
    found += collected.scenes(max(before, period.start), period.end, people)
    named = (key.partition(" ") for key in found)
    return {(scene, result): found[f"{scene} {result}"] for scene, _, result in named}


def _monday_until(moment: datetime) -> datetime:
    return datetime.combine(week_of(moment), time(), UTC)


def _monday_from(moment: datetime) -> datetime:
    monday = _monday_until(moment)
    return monday if monday == moment else monday + timedelta(days=7)
