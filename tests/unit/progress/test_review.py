"""What comes back when: by memory, one skill begun a day, no heavy day, no harm from the clock."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from coach.progress.review import (
    BLOCK,
    Kind,
    Memory,
    Way,
    Went,
    begin,
    reviewed,
    sitting,
)

MORNING = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
TEN_MINUTES = 600


def begun(*subjects: str, at: datetime = MORNING) -> list[Memory]:
    found: list[Memory] = []
    for subject in subjects:
        found.append(begin(Kind.SKILL, subject, at, found))
    return found


def old(subject: str, *, times: int = 3, due: datetime = MORNING) -> Memory:
    return Memory(kind=Kind.SKILL, subject=subject, card="", times=times, added_at=MORNING,
                  reviewed_at=MORNING - timedelta(days=9), due_at=due)  # fmt: skip


def test_a_new_skill_waits_for_tomorrow_and_begins_with_all_three_ways_in_a_row():
    memories = begun("apology")
    assert sitting(memories, MORNING, TEN_MINUTES) == ()
    tomorrow = sitting(memories, MORNING + timedelta(days=1), TEN_MINUTES)
    assert [each.way for each in tomorrow] == list(BLOCK)


def test_skills_learnt_on_one_day_begin_on_days_of_their_own():
    days = {each.due_at for each in begun("apology", "open_question", "ownership")}
    assert len(days) == 3


def test_a_block_comes_whole_before_what_is_mixed():
    memories = [*begun("apology"), *(old(f"skill-{n}", times=3 + n) for n in range(4))]
    exercises = sitting(memories, MORNING + timedelta(days=1), TEN_MINUTES)
    assert [each.subject for each in exercises[:3]] == ["apology"] * 3
    assert {each.subject for each in exercises[3:]} == {f"skill-{n}" for n in range(4)}
    assert exercises == sitting(memories, MORNING + timedelta(days=1), TEN_MINUTES)


def test_a_sitting_keeps_to_its_time_and_takes_the_longest_overdue():
    memories = [old(f"skill-{n}", due=MORNING - timedelta(days=n)) for n in range(12)]
    exercises = sitting(memories, MORNING, 240)
    assert sum(each.seconds for each in exercises) <= 240
    assert "skill-11" in {each.subject for each in exercises}


def test_what_is_there_stays_away_longer_each_time_and_what_is_not_comes_back_soon():
    memory, now, gaps = begun("apology")[0], MORNING, []
    for _ in range(5):
        memory = reviewed(memory, Went.THERE, now, [])
        gaps.append((memory.due_at - now).days)
        now = memory.due_at + timedelta(hours=9)
    assert gaps == sorted(gaps)
    assert gaps[-1] > 20
    assert (reviewed(memory, Went.NOT_YET, now, []).due_at - now).days < 10


def test_two_things_that_fall_on_one_day_are_put_on_two():
    one = reviewed(begun("apology")[0], Went.THERE, MORNING, [])
    other = reviewed(begun("ownership")[0], Went.THERE, MORNING, [one])
    assert one.due_at.date() != other.due_at.date()


def test_a_phrase_is_always_said():
    memory = replace(begun("one")[0], kind=Kind.PHRASE, subject="card-1")
    assert [each.way for each in sitting([memory], MORNING + timedelta(days=1), 60)] == [Way.SAY]


def test_a_review_made_while_the_clock_was_a_year_ahead_does_not_put_it_off_by_a_year():
    ahead = MORNING + timedelta(days=365)
    memory = reviewed(begun("apology")[0], Went.THERE, ahead, [])
    assert memory.due_on(MORNING) - MORNING < timedelta(days=7)
    back = reviewed(memory, Went.THERE, MORNING + timedelta(days=5), [])
    assert MORNING < back.due_at < MORNING + timedelta(days=60)


def test_a_clock_set_back_makes_nothing_due_twice():
    memory = reviewed(begun("apology")[0], Went.THERE, MORNING, [])
    assert sitting([memory], MORNING, TEN_MINUTES) == ()
    assert sitting([memory], MORNING - timedelta(days=1), TEN_MINUTES) == ()


@pytest.fixture
def london(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/London")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("london")
def test_a_thing_is_due_at_the_beginning_of_its_day_when_the_clocks_change_in_between():
    friday = datetime(2026, 3, 27, 18, 0, tzinfo=UTC)  # Sunday changes to summer time
    memory = begun("apology", at=friday)[0]
    for _ in range(4):
        memory = reviewed(memory, Went.THERE, friday, [])
        local = memory.due_at.astimezone()
        assert (local.hour, local.minute) == (0, 0)


@pytest.mark.usefixtures("london")
def test_travelling_to_another_zone_moves_nothing_by_more_than_a_day(monkeypatch):
    memory = reviewed(begun("apology")[0], Went.THERE, MORNING, [])
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    time.tzset()
    eve = memory.due_at - timedelta(hours=1)
    assert sitting([memory], eve, TEN_MINUTES) == ()
    assert sitting([memory], memory.due_at, TEN_MINUTES) != ()
