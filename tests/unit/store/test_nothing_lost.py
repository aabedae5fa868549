"""What was saved is noticed when it is altered, and put back from copies and the journal."""

from __future__ import annotations

import random
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from coach.clock import SystemClock
from coach.desk import open_desk
from coach.places import find_places
from coach.store import sqlite, tallies
from coach.store.backups import (
    back_up_if_due,
    list_aside,
    list_backups,
    look_into,
    restore,
    restore_newest,
)
from coach.store.file import DamagedError, ProgressFile
from coach.store.learners import LearnerId, Learners
from tests.helpers.practised import practise

NOON = datetime(2026, 5, 14, 12, tzinfo=UTC)


@pytest.fixture
def practised(own_home):
    """A home in which somebody took three calls; the file is closed."""
    places = find_places()
    with closing(open_desk(places, SystemClock())) as desk:
        practise(desk, calls=3, luck=random.Random(3))
    return places


def names(path):
    with closing(ProgressFile(path)) as file:
        return sorted(each.name for each in Learners(file).all())


def counted(path):
    with closing(ProgressFile(path)) as file:
        return file.rows("SELECT count(*) AS n FROM turns")[0]["n"]


def altered_by_somebody_else(path, *statements):
    with closing(sqlite.connect(str(path))) as other:
        for sql in statements:
            other.execute(sql)
        other.commit()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE turns SET trust = trust + 1 WHERE number = 1",
        "DELETE FROM turns WHERE number = 2",
        "DELETE FROM evidence",
        "UPDATE scenes SET body = replace(body, 'a', 'b')",
        "UPDATE attempts SET seed = seed + 1",
        "UPDATE tallies SET sum = sum + 1 WHERE name = 'turns'",
    ],
)
def test_a_value_that_is_not_what_was_saved_is_damage(practised, sql):
    altered_by_somebody_else(practised.database, sql)
    with pytest.raises(DamagedError) as caught:
        ProgressFile(practised.database)
    assert "not what was saved" in caught.value.summary


def test_every_kind_of_change_is_counted(tmp_path):
    path = tmp_path / "e.db"
    with closing(ProgressFile(path)) as file:
        learners = Learners(file)
        priya, tom = learners.add("Priya", NOON), learners.add("Tom", NOON)
        learners.rename(priya.id, "Priya B")
        learners.set_setting(priya.id, "a", 1)
        learners.set_setting(priya.id, "a", 2)  # a row replaced
        learners.keep_phrase(tom.id, "l", "I hear you", NOON)
        learners.merge(tom.id, priya.id)
        learners.keep_phrase(priya.id, "l", "I am sorry", NOON)
        zoe = learners.add("Zoë", NOON)
        learners.keep_phrase(zoe.id, "l", "Tell me", NOON)
        learners.delete(zoe.id)  # her phrase goes by itself
    assert names(path) == ["Priya B"]


def test_a_part_that_fails_leaves_the_journal_as_it_was(tmp_path):
    path = tmp_path / "e.db"
    with closing(ProgressFile(path)) as file:
        learners = Learners(file)
        learners.add("Priya", NOON)
        before = path.with_suffix(".journal").read_bytes()
        with pytest.raises(RuntimeError), file.writing():
            learners.add("Tom", NOON)
            raise RuntimeError
        assert path.with_suffix(".journal").read_bytes() == before
        with file.writing():
            learners.add("Zoë", NOON)
            with pytest.raises(RuntimeError), file.writing():
                learners.add("Tom", NOON)
                raise RuntimeError
    path.unlink()
    assert names(path) == ["Priya", "Zoë"]


def test_what_the_log_lost_comes_back_from_the_journal(practised):
    older = practised.database.read_bytes()
    with closing(open_desk(practised, SystemClock())) as desk:
        practise(desk, calls=1, luck=random.Random(4))
    answers = counted(practised.database)
    practised.database.write_bytes(older)
    with closing(ProgressFile(practised.database)) as file:
        assert file.put_back > 0
        assert file.lacking == 0
        assert file.rows("SELECT count(*) AS n FROM turns")[0]["n"] == answers


def test_a_gap_in_the_journal_is_said_and_not_jumped_over(tmp_path):
    path = tmp_path / "e.db"
    with closing(ProgressFile(path)) as file:
        Learners(file).add("Priya", NOON)
    older = path.read_bytes()
    with closing(ProgressFile(path)) as file:
        for name in ("Tom", "Zoë", "Ada"):
            Learners(file).add(name, NOON)
    journal = path.with_suffix(".journal")
    journal.write_bytes(journal.read_bytes().replace("Zoë".encode(), b"Zoe"))
    path.write_bytes(older)
    with closing(ProgressFile(path)) as file:
        assert (file.put_back, file.lacking) == (1, 2)
        assert {each.name for each in Learners(file).all()} == {"Priya", "Tom"}


def test_without_file_and_copies_the_last_days_are_rebuilt_from_the_journal(practised):
    answers = counted(practised.database)
    for each in list_backups(practised.data / "backups"):
        each.path.write_bytes(b"gone bad")
    practised.database.write_bytes(b"\0" * 5000)
    with pytest.raises(DamagedError):
        ProgressFile(practised.database)
    assert restore_newest(practised.database, practised.data / "backups", NOON) is None
    assert counted(practised.database) == answers


def test_a_journal_keeps_the_last_days_only_and_still_rebuilds_them(tmp_path):
    path, folder = tmp_path / "e.db", tmp_path / "backups"
    with closing(ProgressFile(path)) as file:
        learners = Learners(file)
        priya = learners.add("Priya", NOON)
        for day in range(30):
            learners.keep_phrase(priya.id, "l", f"phrase of day {day}.", NOON + timedelta(days=day))
            back_up_if_due(file, folder, NOON + timedelta(days=day))
    assert b"day 2." not in path.with_suffix(".journal").read_bytes()
    path.unlink()
    with closing(ProgressFile(path)) as file:
        kept = [each.words for each in Learners(file).phrase_cards(priya.id)]
    assert kept == [f"phrase of day {day}." for day in range(29, 22, -1)]


def test_a_journal_of_somebody_else_is_left_alone(tmp_path):
    mine, theirs = tmp_path / "mine.db", tmp_path / "theirs.db"
    with closing(ProgressFile(mine)) as file:
        Learners(file).add("Priya", NOON)
    with closing(ProgressFile(theirs)) as file:
        tom = Learners(file).add("Tom", NOON)
        for number in range(5):
            Learners(file).keep_phrase(tom.id, "l", str(number), NOON)
    theirs.with_suffix(".journal").replace(mine.with_suffix(".journal"))
    with closing(ProgressFile(mine)) as file:
        assert file.put_back == 0
        assert [each.name for each in Learners(file).all()] == ["Priya"]


def test_a_folder_where_no_journal_can_be_written_does_not_stand_in_the_way(tmp_path):
    path = tmp_path / "e.db"
    path.with_suffix(".journal").mkdir()
    with closing(ProgressFile(path)) as file:
        Learners(file).add("Priya", NOON)
    assert names(path) == ["Priya"]


def test_a_chosen_copy_is_put_back_and_the_file_before_it_can_be_too(practised):
    with closing(open_desk(practised, SystemClock())) as desk:
        learner = desk.learners.all()[0].id
        back_up_if_due(desk.file, practised.data / "b", NOON)
        practise(desk, calls=2, luck=random.Random(5))
    copy = list_backups(practised.data / "b")[0]
    then = look_into(copy.path, learner)
    now = look_into(practised.database, learner)
    assert (then.calls, now.calls) == (3, 5)
    kept = restore(practised.database, copy.path, NOON)
    assert counted(practised.database) == then.answers
    assert [each.path for each in list_aside(practised.database)] == [kept]
    restore(practised.database, kept, NOON)
    assert counted(practised.database) == now.answers
    assert len(list_aside(practised.database)) == 2


def test_a_copy_that_is_not_whole_is_not_put_back(practised):
    before = practised.database.read_bytes()
    bad = practised.data / "bad.db"
    bad.write_bytes(before)
    altered_by_somebody_else(bad, "UPDATE turns SET trust = 0")
    assert look_into(bad, LearnerId("x")) is None
    with pytest.raises(DamagedError):
        restore(practised.database, bad, NOON)
    assert practised.database.read_bytes() == before


def test_a_file_that_vanished_is_said_while_there_are_copies(practised):
    practised.database.unlink()
    with pytest.raises(DamagedError) as caught:
        open_desk(practised, SystemClock())
    assert "no longer" in caught.value.summary


def of_form_four(path):
    """Make a file with one learner as an Evenkeel of the fourth form left it."""
    with closing(ProgressFile(path)) as file:
        Learners(file).add("Priya", NOON)
    altered_by_somebody_else(path, "DROP TABLE tallies")
    altered_by_somebody_else(
        path,
        "DROP TABLE week_scenes",
        "DROP INDEX collected_by_scene",
        "CREATE INDEX collected_by_scenario ON collected (scenario, result, ended_at, person)",
        "CREATE INDEX collected_for_assignments ON collected (person, scenario, ended_at, result)",
        "DELETE FROM _sqlite_migrations WHERE name >= 'm005'",
        "PRAGMA user_version = 4",
    )


def test_an_upgrade_keeps_the_file_as_it_was(tmp_path):
    path = tmp_path / "e.db"
    of_form_four(path)
    assert names(path) == ["Priya"]
    assert names(path) == ["Priya"]
    with closing(sqlite.connect(str(tmp_path / "e-set-aside-before-step-7.db"))) as kept:
        assert kept.execute("SELECT name FROM learners").fetchone() == ("Priya",)


def test_an_upgrade_that_fails_half_way_leaves_the_file_in_its_old_form(tmp_path, monkeypatch):
    path = tmp_path / "e.db"
    of_form_four(path)

    def form():
        with closing(sqlite.connect(str(path))) as file:
            version = file.execute("PRAGMA user_version").fetchone()
            return version, sorted(file.execute("SELECT name, sql FROM sqlite_master").fetchall())

    before = form()
    with monkeypatch.context() as patch:
        patch.setattr(tallies, "count_anew", lambda _connection: 1 // 0)  # after the last step
        with pytest.raises(ZeroDivisionError):
            ProgressFile(path)
    assert form() == before
    assert before[0] == (4,)
    assert names(path) == ["Priya"]
    assert form()[0] == (7,)
