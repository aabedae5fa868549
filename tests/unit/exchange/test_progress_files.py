"""Progress files: signed at the learner's, taken in at the trainer's, refused in words."""

from __future__ import annotations

import random
from datetime import timedelta

import msgspec
import pytest
from nacl.signing import SigningKey

from coach.clock import FixedClock
from coach.errors import ExchangeError
from coach.exchange.incoming import NEW_PERSON, Inbox, Status, files_in, read
from coach.exchange.outgoing import own_fingerprint, progress_file
from coach.exchange.records import contents
from coach.exchange.saving import save
from coach.exchange.sealed import LARGEST_BYTES, Reason, RefusedError, open_sealed, seal
from coach.scoring.evidence import Correction
from coach.store.collected import Collected
from coach.store.file import ProgressFile
from coach.store.people import People
from coach.team import open_team
from tests.helpers.answers import said
from tests.helpers.handed_in import BEGIN, Elsewhere
from tests.helpers.tampering import tampered
from tests.helpers.weeks import Weeks, library

LATER = BEGIN + timedelta(days=60)


class Trainer:
    """A trainer's computer with an inbox on a real file."""

    def __init__(self, folder):
        self.file = ProgressFile(folder / "trainer" / "evenkeel.db")
        self.people = People(self.file)
        self.collected = Collected(self.file)
        self.inbox = Inbox(self.people, self.collected, FixedClock(LATER))

    def takes(self, *paths, **how):
        return list(self.inbox.take_in(paths, **how))

    def takes_one(self, path, **how):
        (arrival,) = self.takes(path, **how)
        return arrival

    def everything(self):
        tables = ("people", "profiles", "collected", "collected_files", "week_calls")
        return {table: self.file.rows(f"SELECT * FROM {table}") for table in tables}  # noqa: S608

    def calls(self):
        return self.collected.calls(BEGIN, LATER)


@pytest.fixture
def trainer(tmp_path):
    found = Trainer(tmp_path)
    yield found
    found.file.close()


def test_the_first_file_asks_whether_to_trust_its_key_and_takes_nothing_before(trainer, tmp_path):
    path = Elsewhere("Priya").hands_in(tmp_path)
    before = trainer.everything()
    arrival = trainer.takes_one(path)
    assert arrival.status is Status.ASKS
    assert "Trust its key" in arrival.says
    assert len(arrival.key.split()) == 5
    assert trainer.everything() == before


def test_a_trusted_file_is_taken_in_and_a_second_time_changes_nothing(trainer, tmp_path):
    priya = Elsewhere("Priya", calls=5)
    path = priya.hands_in(tmp_path)
    arrival = trainer.takes_one(path, trust={priya.profile: NEW_PERSON})
    assert (arrival.status, arrival.new) == (Status.TAKEN, 5)
    assert arrival.says == "Priya: 5 new calls, one lesson, with their own words."
    before = trainer.everything()
    again = trainer.takes_one(path)
    assert again.status is Status.NOTHING_NEW
    assert "nothing changed" in again.says
    assert trainer.everything() == before


def test_a_first_file_is_offered_to_the_one_person_of_that_name(trainer, tmp_path):
    person = trainer.people.add("priya", LATER)
    priya = Elsewhere("Priya")
    path = priya.hands_in(tmp_path)
    assert trainer.takes_one(path).likely == person
    trainer.takes_one(path, trust_all=True)
    assert [each.name for each in trainer.people.all()] == ["priya"]
    assert {call.person for call in trainer.calls()} == {person.id}


def test_a_later_file_adds_only_what_is_new(trainer, tmp_path):
    priya = Elsewhere("Priya", calls=2)
    trainer.takes_one(priya.hands_in(tmp_path), trust_all=True)
    priya.plays_another()
    arrival = trainer.takes_one(priya.hands_in(tmp_path))
    assert (arrival.status, arrival.new, arrival.changed) == (Status.TAKEN, 1, 0)
    assert len(trainer.calls()) == 3


def test_whoever_takes_their_words_back_has_them_taken_out_at_the_trainers(trainer, tmp_path):
    priya = Elsewhere("Priya", calls=1)
    trainer.takes_one(priya.hands_in(tmp_path), trust_all=True)
    bare = [msgspec.structs.replace(turn, reply="") for turn in priya.calls[0].turns]
    priya.calls[0] = msgspec.structs.replace(priya.calls[0], turns=tuple(bare))
    priya.words = False
    arrival = trainer.takes_one(priya.hands_in(tmp_path))
    assert arrival.changed == 1
    assert b"You rang twice" not in trainer.collected.record(priya.calls[0].id)


def test_seventy_spoiled_files_are_refused_each_with_its_reason(trainer, tmp_path):
    priya = Elsewhere("Priya", calls=4)
    older = priya.file()
    whole = priya.file()
    path = tmp_path / "file.evenkeel"
    path.write_bytes(whole)
    trainer.takes_one(path, trust_all=True)
    before = trainer.everything()
    for what, data, fitting in tampered(priya, older, whole, random.Random(5), 70):
        path.write_bytes(data)
        arrival = trainer.takes_one(path)
        assert arrival.status is Status.REFUSED, what
        assert arrival.reason in fitting, what
        assert "Nothing of it was taken in." in arrival.says
    assert trainer.everything() == before


def test_a_file_of_a_newer_app_is_told_from_a_broken_one(trainer, tmp_path):
    priya = Elsewhere("Priya")
    path = tmp_path / "new.evenkeel"
    path.write_bytes(priya.file(version=2))
    arrival = trainer.takes_one(path)
    assert arrival.reason == Reason.NEWER
    assert "newer Evenkeel" in arrival.says


def test_calls_that_are_somebody_elses_are_refused_and_leave_no_newcomer(trainer, tmp_path):
    priya, thief = Elsewhere("Priya"), Elsewhere("Tom", seed=2)
    trainer.takes_one(priya.hands_in(tmp_path), trust_all=True)
    thief.calls = list(priya.calls)
    arrival = trainer.takes_one(thief.hands_in(tmp_path), trust_all=True)
    assert arrival.reason == Reason.NOT_THEIRS
    assert [each.name for each in trainer.people.all()] == ["Priya"]
    assert list(trainer.people.profiles()) == [priya.profile]


def test_records_out_of_form_leave_nothing_behind_though_their_seal_holds(trainer, tmp_path):
    priya = Elsewhere("Priya")
    data = priya.file()
    priya.lessons = [{"record": "lesson", "lesson": 7}]
    path = tmp_path / "odd.evenkeel"
    path.write_bytes(priya.file())
    assert trainer.takes_one(path, trust_all=True).reason == Reason.NOT_ONE
    assert trainer.people.all() == ()
    assert open_sealed(data).manifest.name == "Priya"


ODD = {
    "a weight without end": ('"weight":0.8', '"weight":1e999'),
    "a time without end": ('"seconds":', '"seconds":1e30'),
    "a date without a zone": ('Z","ending"', '","ending"'),
    "a date before all others": ('"started_at":"2026', '"started_at":"0001'),
    "a date after all others": ('"ended_at":"2026', '"ended_at":"9999'),
    "a scene of seventy thousand letters": ('"scenario":"', '"scenario":"' + "x" * 70_000),
    "a lesson that is no name": ('"lesson":"', '"lesson":"= '),
    "an id that is none": ('{"ended_at"', '{"id":"1","ended_at"'),
    "a feeling out of bounds": ('"heat":', '"heat":1000'),
    "brackets upon brackets": ('"turns":[', '"turns":' + "[" * 200_000),
}


@pytest.mark.parametrize("what", ODD)
def test_what_cannot_be_right_is_refused_though_its_seal_holds(what, trainer, tmp_path):
    old, new = (each.encode() for each in ODD[what])
    priya = Elsewhere("Priya", calls=2)
    found = open_sealed(priya.file())
    assert any(old in record for record in found.records)
    records = [record.replace(old, new) for record in found.records]
    path = tmp_path / "odd.evenkeel"
    path.write_bytes(seal(found.manifest, records, priya.key))
    before = trainer.everything()
    arrival = trainer.takes_one(path, trust_all=True)
    assert (arrival.status, arrival.reason) == (Status.REFUSED, Reason.NOT_ONE)
    assert trainer.everything() == before


def test_a_call_gone_from_a_later_file_still_counts_and_the_rest_can_be_looked_at(
    trainer, tmp_path
):
    priya = Elsewhere("Priya", calls=3)
    trainer.takes_one(priya.hands_in(tmp_path), trust_all=True)
    gone = priya.calls.pop()
    trainer.takes_one(priya.hands_in(tmp_path))
    near = open_team(library(), trainer.file, FixedClock(LATER)).close_up(
        trainer.people.all()[0].id
    )
    assert gone.id in {call.id for call in near.calls}
    assert {each.call for each in near.moments} <= {call.id for call in priya.calls}
    assert near.moments


def test_a_record_written_down_otherwise_is_found_again(trainer, tmp_path):
    priya = Elsewhere("Priya", calls=1)
    found = open_sealed(priya.file())
    records = [record.replace(b'"id":', b'"id" : ') for record in found.records]
    path = tmp_path / "spaced.evenkeel"
    path.write_bytes(seal(found.manifest, records, priya.key))
    trainer.takes_one(path, trust_all=True)
    assert trainer.collected.record(priya.calls[0].id) == records[0]


def test_one_bad_file_among_many_stops_none_of_the_others(trainer, tmp_path):
    good = [Elsewhere(f"P{seed}", seed=seed).hands_in(tmp_path) for seed in range(4)]
    good[1].write_bytes(b"half a fi")
    missing = tmp_path / "gone.evenkeel"
    arrivals = trainer.takes(*good, missing, trust_all=True)
    assert [each.status for each in arrivals] == [
        Status.TAKEN,
        Status.REFUSED,
        Status.TAKEN,
        Status.TAKEN,
        Status.REFUSED,
    ]
    assert "could not be read" in arrivals[-1].says


def test_taking_files_in_can_be_stopped_between_two(trainer, tmp_path):
    paths = [Elsewhere(f"P{s:02}", calls=1, seed=s).hands_in(tmp_path) for s in range(70)]
    arrivals = trainer.inbox.take_in(paths, trust_all=True)
    next(arrivals)
    arrivals.close()
    assert 1 <= len(trainer.people.all()) < 70
    assert not trainer.file.rows(
        "SELECT 1 FROM people WHERE id NOT IN (SELECT person FROM profiles)"
    )


def test_a_folder_stands_for_the_progress_files_in_it(tmp_path):
    path = Elsewhere("Priya").hands_in(tmp_path)
    (tmp_path / "notes.txt").write_text("not one")
    assert files_in([tmp_path]) == [path]


def test_a_huge_file_is_refused_without_being_read_whole(tmp_path):
    path = tmp_path / "huge.evenkeel"
    with path.open("wb") as file:
        file.truncate(LARGEST_BYTES + 100)
    data = read(path)
    assert len(data) == LARGEST_BYTES + 1
    with pytest.raises(RefusedError) as caught:
        open_sealed(data)
    assert caught.value.reason is Reason.TOO_LARGE


# --- the learner's side --------------------------------------------------------------------------


@pytest.fixture
def weeks(tmp_path):
    found = Weeks(tmp_path / "learner" / "evenkeel.db")
    found.lives_through_two_weeks()
    yield found
    found.close()


def exported(weeks, *, words):
    return progress_file(
        weeks.learners, weeks.attempts, weeks.learner, weeks.clock.now(), words=words
    )


def test_a_learners_file_holds_their_finished_calls_turn_by_turn(weeks):
    held = contents(open_sealed(exported(weeks, words=True)))
    finished = [each for each in weeks.attempts.of(weeks.learner.id) if each.ended_at]
    assert {call.id for call, *_ in held.calls} == {each.id for each in finished}
    call = held.calls[0][0]
    played = weeks.practice.review(call.id).conversation
    assert [turn.line for turn in call.turns] == [turn.line for turn in played.turns]
    assert [turn.reply for turn in call.turns] == [turn.reply for turn in played.turns]
    assert len(held.lessons) == 7


def test_without_consent_no_typed_word_is_in_the_file(weeks):
    call = weeks.practice.begin("chairs-at-four", seed=7)
    call.answer(said("Marmalade on the ceiling, I am sorry.", "apology"))
    call.leave()
    bare, full = exported(weeks, words=False), exported(weeks, words=True)
    assert b"Marmalade" in full
    assert b"Marmalade" not in bare
    assert b"apology" in bare


def test_each_file_outranks_the_one_before_even_when_the_clock_was_set_back(weeks):
    first = open_sealed(exported(weeks, words=False)).manifest
    weeks.days_pass(-300)
    second = open_sealed(exported(weeks, words=False)).manifest
    assert second.serial > first.serial
    assert second.key == first.key


def test_the_trainer_sees_the_key_the_learner_can_read_out(weeks, trainer, tmp_path):
    path = tmp_path / "priya.evenkeel"
    save(path, exported(weeks, words=False))
    read_out = own_fingerprint(weeks.learners, weeks.learner, weeks.clock.now())
    assert trainer.takes_one(path).key == read_out


def test_a_corrected_finding_stays_corrected_when_the_call_comes_in_again(trainer, tmp_path):
    priya = Elsewhere("Priya", calls=1)
    call = priya.calls[0]
    trainer.takes_one(priya.hands_in(tmp_path), trust_all=True)
    seen = call.evidence[0]
    says = Correction(turn=seen.turn, finding=seen.finding, shown=False, by="Ruth")
    trainer.collected.correct(call.id, "Ruth", [says], LATER)
    priya.calls[0] = msgspec.structs.replace(call, title="The chairs")
    trainer.takes_one(priya.hands_in(tmp_path))
    times = sum(each.finding == seen.finding for each in call.evidence)
    kept = trainer.calls()[0].findings.get(seen.finding, (0, 0))[0]
    assert kept == times - 1


def test_a_folder_that_went_away_is_said_in_words_and_the_old_file_stays(tmp_path):
    with pytest.raises(ExchangeError) as caught:
        save(tmp_path / "gone" / "p.evenkeel", b"x")
    assert "could not be saved" in caught.value.summary


def test_a_manifest_signed_by_one_key_and_naming_another_is_refused():
    priya = Elsewhere("Priya")
    first, rest = priya.file().split(b"\n", 1)
    other = SigningKey.generate().verify_key.encode().hex().encode()
    mine = priya.key.verify_key.encode().hex().encode()
    with pytest.raises(RefusedError) as caught:
        open_sealed(first.replace(mine, other) + b"\n" + rest)
    assert caught.value.reason is Reason.CHANGED
