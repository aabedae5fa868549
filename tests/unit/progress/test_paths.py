"""A path is done by doing what it names, whatever becomes of the path meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from msgspec.structs import replace as changed

from coach.library.model import PathStep
from coach.progress.paths import Taken, along, certificate
from tests.helpers.weeks import library

MONDAY = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
TITLES = {"steps-calm": "Staying level"}


def first_week():
    return next(each for each in library().paths if each.id == "first-week")


def call(scenario, days, *, follow_up=False, own_words=0.0):
    return Taken(scenario=scenario, follow_up=follow_up, ended_at=MONDAY + timedelta(days=days),
                 kind="settled", own_words=own_words)  # fmt: skip


EVERYTHING = [
    call("parcel-number-nine", 1),
    call("till-queue-price", 2),
    call("coat-worn-once", 4),
    call("chairs-at-four", 5),
    call("chairs-at-four", 7, follow_up=True),
]
READ = dict.fromkeys(
    ("steps-calm", "steps-hear", "steps-sorry", "steps-quick", "steps-word"), MONDAY
)


def test_every_step_has_its_day_counted_from_the_first():
    state = along(first_week(), MONDAY, {}, [])
    assert state.steps[0].due_on == date(2026, 5, 4)
    assert state.last_day == date(2026, 5, 11)
    assert state.next is state.steps[0]


def test_a_lesson_read_before_counts_and_a_call_taken_before_does_not():
    early = MONDAY - timedelta(days=30)
    state = along(first_week(), MONDAY, {"steps-calm": early}, [call("till-queue-price", -2)])
    assert [each.step.id for each in state.steps if each.done_at] == ["calm"]


def test_a_follow_up_is_not_done_by_the_first_call():
    state = along(first_week(), MONDAY, {}, [call("chairs-at-four", 1)])
    assert [each.step.id for each in state.steps if each.done_at] == ["chairs"]


def test_a_call_in_own_words_is_not_done_by_picking():
    path = changed(
        first_week(), steps=(PathStep(id="own", day=1, scenario="coat-worn-once", own_words=True),)
    )
    assert along(path, MONDAY, {}, [call("coat-worn-once", 1, own_words=0.4)]).done == 0
    assert along(path, MONDAY, {}, [call("coat-worn-once", 1, own_words=0.6)]).done == 1


def test_a_path_edited_midway_keeps_what_was_done():
    before = along(first_week(), MONDAY, READ, EVERYTHING[:2])
    added = PathStep(id="more", day=9, lesson="loop-listen")
    kept = tuple(step for step in first_week().steps if step.id not in ("hear", "coat"))
    after = along(changed(first_week(), steps=(*kept, added)), MONDAY, READ, EVERYTHING[:2])
    assert after.done == before.done - 1
    assert after.steps[-1].done_at is None


def test_the_certificate_says_what_when_and_at_which_level():
    assert certificate(along(first_week(), MONDAY, READ, EVERYTHING[:4]), TITLES, {}) is None
    state = along(first_week(), MONDAY, READ, EVERYTHING)
    done = certificate(state, TITLES, {"chairs-at-four": 3})
    assert done.finished_at == EVERYTHING[-1].ended_at
    assert len(done.lines) == len(first_week().steps)
    assert [line.done_at for line in done.lines] == sorted(line.done_at for line in done.lines)
    assert (done.lines[-1].level, done.lines[-1].kind) == (3, "settled")
    assert done.lines[0].what == "Staying level"
    assert done.lines[1].what == "steps-hear"  # no longer in the library


def test_a_clock_set_back_undoes_nothing():
    ahead = [replace(each, ended_at=each.ended_at + timedelta(days=365)) for each in EVERYTHING]
    assert along(first_week(), MONDAY, READ, ahead).finished_at is not None
