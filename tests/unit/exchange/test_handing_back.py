"""A correction counts at the trainer's at once, and at the learner's once it was handed back."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from coach.clock import FixedClock
from coach.exchange.correcting import correct, hand_back, open_hand_back, take_back
from coach.exchange.incoming import Inbox
from coach.exchange.outgoing import next_serial, progress_file
from coach.exchange.records import CorrectionRecord
from coach.exchange.sealed import Reason, RefusedError, canonical, open_sealed, seal
from coach.reports.period import Period
from coach.reports.sums import full, quick
from coach.scoring.evidence import Correction
from coach.store.collected import Collected
from coach.store.file import ProgressFile
from coach.store.ids import new_id
from coach.store.learners import Learners
from coach.store.people import People
from coach.store.weekly import Weekly
from tests.helpers.weeks import EVENING, Weeks

LATER = EVENING + timedelta(days=30)


class Two:
    """A learner with two weeks behind them, and a trainer who took their file in."""

    def __init__(self, folder):
        self.weeks = Weeks(folder / "learner" / "e.db")
        self.weeks.lives_through_two_weeks()
        self.file = ProgressFile(folder / "trainer" / "e.db")
        self.learners, self.collected = Learners(self.file), Collected(self.file)
        self.trainer = self.learners.add("Ruth", EVENING)
        self.inbox = Inbox(People(self.file), self.collected, FixedClock(LATER))
        self.path = folder / "work.evenkeel"
        self.hand_in()

    def hand_in(self):
        weeks = self.weeks
        self.path.write_bytes(
            progress_file(weeks.learners, weeks.attempts, weeks.learner, LATER, words=True)
        )
        (arrival,) = self.inbox.take_in([self.path], trust_all=True)
        assert arrival.status == "taken", arrival.says

    def calls(self):
        return self.collected.calls(EVENING - timedelta(days=60), LATER)

    def file_back(self, at=LATER):
        profile = self.weeks.learner.id
        return hand_back(self.learners, self.trainer, self.collected, profile, self.calls(), at)

    def learner_takes(self, data):
        found = open_hand_back(self.weeks.learners, self.weeks.learner, data)
        weeks = self.weeks
        take_back(weeks.attempts, weeks.learners, weeks.learner, found, weeks.practice.correct)
        return found


@pytest.fixture
def two(tmp_path):
    found = Two(tmp_path)
    yield found
    found.weeks.close()
    found.file.close()


def first_finding(two):
    call = next(each for each in two.calls() if each.findings)
    evidence = [
        each
        for each in two.weeks.attempts.evidence(two.weeks.learner.id)
        if each.attempt == call.id
    ]
    return call, min(evidence, key=lambda each: (each.turn, each.finding))


def test_a_correction_counts_here_at_once_in_sums_and_weeks(two):
    call, seen = first_finding(two)
    before = call.findings[seen.finding][0]
    said = Correction(turn=seen.turn, finding=seen.finding, shown=False, by="Ruth")
    changed = correct(two.collected, call, "Ruth", [said], LATER)
    assert changed.findings.get(seen.finding, (0, 0))[0] == before - 1
    day = call.ended_at.astimezone().date()
    period = Period(first=day - timedelta(days=20), last=day + timedelta(days=20))
    assert quick(two.collected, Weekly(two.file), period) == full(two.collected, period)


def test_after_the_hand_back_both_sides_count_the_same(two):
    call, seen = first_finding(two)
    said = [
        Correction(turn=seen.turn, finding=seen.finding, shown=False, by="Ruth", note="Not here."),
        Correction(turn=seen.turn, finding="open_question", shown=True, by="Ruth"),
    ]
    correct(two.collected, call, "Ruth", said, LATER)
    found = two.learner_takes(two.file_back())
    assert (found.trainer, found.known) == ("Ruth", False)
    here = {each.id: each.findings for each in two.calls()}
    two.hand_in()
    assert {each.id: each.findings for each in two.calls()} == here
    assert two.learner_takes(two.file_back(LATER + timedelta(days=1))).known


def test_the_last_word_holds_where_two_trainers_differ(two):
    call, seen = first_finding(two)
    no = Correction(turn=seen.turn, finding=seen.finding, shown=False, by="Ruth")
    yes = Correction(turn=seen.turn, finding=seen.finding, shown=True, by="Omar")
    correct(two.collected, call, "Ruth", [no], LATER)
    changed = correct(two.collected, call, "Omar", [yes], LATER + timedelta(minutes=1))
    assert changed.findings == call.findings
    assert open_hand_back(two.weeks.learners, two.weeks.learner, two.file_back()).corrections == ()


def test_a_hand_back_for_somebody_else_an_older_one_and_a_progress_file_are_refused(two):
    other = two.weeks.learners.add("Tom", EVENING)
    older, newer = two.file_back(), two.file_back()
    two.learner_takes(newer)
    for learner, data, reason in (
        (other, newer, Reason.NOT_FOR_HERE),
        (two.weeks.learner, older, Reason.OLDER),
        (two.weeks.learner, two.path.read_bytes(), Reason.NOT_FOR_HERE),
    ):
        with pytest.raises(RefusedError) as caught:
            open_hand_back(two.weeks.learners, learner, data)
        assert caught.value.reason is reason


def handed_back(two, *corrections):
    """Return a file of the trainer's own that says this, whatever it is about."""
    manifest = open_sealed(two.file_back()).manifest
    key, _serial = next_serial(two.learners, two.trainer, LATER)
    return seal(manifest, [canonical(each) for each in corrections], key)


def test_corrections_that_are_not_about_this_learners_calls_change_nothing(two):
    weeks, (call, seen) = two.weeks, first_finding(two)
    fits = CorrectionRecord(
        call=call.id, turn=seen.turn, finding=seen.finding, shown=False, by="Ruth", note=""
    )
    before = weeks.attempts.evidence(weeks.learner.id)
    for odd in (
        {"turn": 900},
        {"turn": 0},
        {"finding": "eats_crisps"},
        {"call": new_id(EVENING)},
    ):
        data = handed_back(two, fits, msgspec.structs.replace(fits, **odd))
        with pytest.raises(RefusedError) as caught:
            two.learner_takes(data)
        assert caught.value.reason is Reason.NOT_FOR_HERE
    assert weeks.attempts.evidence(weeks.learner.id) == before
    assert not open_hand_back(weeks.learners, weeks.learner, data).known


def test_somebody_elses_call_on_the_same_computer_cannot_be_corrected(two):
    weeks, (call, seen) = two.weeks, first_finding(two)
    tom = weeks.learners.add("Tom", EVENING)
    said = CorrectionRecord(
        call=call.id, turn=seen.turn, finding=seen.finding, shown=False, by="Ruth", note=""
    )
    sealed = open_sealed(two.file_back())
    key, _serial = next_serial(two.learners, two.trainer, LATER)
    manifest = msgspec.structs.replace(sealed.manifest, profile=tom.id)
    found = open_hand_back(weeks.learners, tom, seal(manifest, [canonical(said)], key))
    before = weeks.attempts.evidence(weeks.learner.id)
    with pytest.raises(RefusedError):
        take_back(weeks.attempts, weeks.learners, tom, found, weeks.practice.correct)
    assert weeks.attempts.evidence(weeks.learner.id) == before
