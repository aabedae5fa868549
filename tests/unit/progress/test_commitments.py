"""Due moments in local time, and how a follow-up opens."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from coach.library.model import Due
from coach.progress.commitments import due_at, opening, opens_at


@dataclass
class Promise:
    due_at: datetime
    keepable: bool = True


@pytest.fixture
def london(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/London")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("london")
def test_noon_stays_noon_when_the_clocks_change_in_between():
    friday = datetime(2026, 3, 27, 15, 0, tzinfo=UTC)  # winter time; Sunday changes to summer time
    due = due_at(Due(days=4, by="12:00"), friday)
    assert due.astimezone().hour == 12
    assert due.astimezone(UTC) == datetime(2026, 3, 31, 11, 0, tzinfo=UTC)


@pytest.mark.usefixtures("london")
def test_an_hour_already_gone_by_today_means_tomorrow():
    evening = datetime(2026, 5, 16, 21, 30, tzinfo=UTC)
    due = due_at(Due(days=0, by="21:00"), evening)
    assert due.astimezone().date() == evening.astimezone().date() + timedelta(days=1)


@pytest.mark.usefixtures("london")
def test_a_promise_without_a_date_is_due_the_next_day_at_five():
    due = due_at(None, datetime(2026, 5, 16, 9, 0, tzinfo=UTC)).astimezone()
    assert (due.day, due.hour) == (17, 17)


@pytest.mark.usefixtures("london")
def test_the_follow_up_opens_with_its_day_and_not_before():
    due = datetime(2026, 5, 19, 11, 0, tzinfo=UTC)
    first = opens_at([Promise(due + timedelta(days=2)), Promise(due)])
    assert first.astimezone(UTC) == datetime(2026, 5, 18, 23, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hours", "expected"), [(-4, "kept"), (0, "kept"), (1, "late"), (72, "late"), (73, "forgotten")]
)
def test_on_time_late_and_forgotten_are_three_different_scenes(hours, expected):
    due = datetime(2026, 5, 19, 11, 0, tzinfo=UTC)
    assert opening([Promise(due)], due + timedelta(hours=hours)) == expected


def test_one_promise_that_cannot_be_kept_breaks_them_all():
    due = datetime(2026, 5, 19, 11, 0, tzinfo=UTC)
    assert opening([Promise(due), Promise(due, keepable=False)], due) == "broken"
