"""The progress file: durable, private, honest about what it cannot open."""

from __future__ import annotations

import stat
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from coach.errors import StoreError
from coach.store import sqlite, tallies
from coach.store.backups import back_up_if_due, is_whole, list_backups, restore_newest
from coach.store.file import DamagedError, NewerFileError, ProgressFile
from coach.store.learners import Learners

NOON = datetime(2026, 5, 14, 12, tzinfo=UTC)


def test_a_new_file_is_made_with_the_durable_settings_and_is_private(tmp_path):
    path = tmp_path / "data" / "evenkeel.db"
    file = ProgressFile(path)
    pragma = {
        name: file.rows(f"PRAGMA {name}")[0][name]
        for name in ("journal_mode", "locking_mode", "synchronous", "foreign_keys")
    }
    assert pragma == {
        "journal_mode": "wal",
        "locking_mode": "exclusive",
        "synchronous": 2,
        "foreign_keys": 1,
    }
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    file.close()


def test_the_sqlite_in_use_has_no_log_reset_fault():
    assert tuple(map(int, sqlite.library_version.split("."))) > (3, 51, 2)


def test_a_failed_transaction_leaves_nothing_behind(tmp_path):
    file = ProgressFile(tmp_path / "e.db")
    learners = Learners(file)
    learners.add("Priya", NOON)
    with pytest.raises(RuntimeError), file.writing() as db:
        db.table("learners").insert({"id": "x", "name": "y", "created_at": "z"})
        raise RuntimeError
    assert [learner.name for learner in learners.all()] == ["Priya"]
    file.close()


def test_a_newer_file_is_refused_naming_both_versions_and_left_alone(tmp_path):
    path = tmp_path / "e.db"
    file = ProgressFile(path)
    with file.writing() as db:
        db.execute("PRAGMA user_version = 99")
        db.execute("UPDATE about SET value = '7.4' WHERE key = 'written_by'")
    file.close()
    before = path.read_bytes()
    with pytest.raises(NewerFileError) as caught:
        ProgressFile(path)
    assert "7.4" in caught.value.summary
    assert "0.1.0" in caught.value.summary
    assert path.read_bytes() == before


def test_an_empty_file_is_damage_not_a_new_start(tmp_path):
    path = tmp_path / "e.db"
    path.touch()
    with pytest.raises(DamagedError):
        ProgressFile(path)


@pytest.mark.parametrize(
    "content", [b"not a database at all" * 400, b"SQLite format 3\x00" + b"\x07" * 9000]
)
def test_a_file_that_is_no_database_is_damage_in_words(tmp_path, content):
    path = tmp_path / "e.db"
    path.write_bytes(content)
    with pytest.raises(DamagedError) as caught:
        ProgressFile(path)
    assert "damaged" in caught.value.summary


def test_a_second_opening_is_told_another_program_has_the_file(tmp_path):
    path = tmp_path / "e.db"
    first = ProgressFile(path)
    with pytest.raises(StoreError) as caught:
        ProgressFile(path)
    assert "Another program" in caught.value.summary
    first.close()


def test_a_folder_that_cannot_be_made_has_its_sentence(tmp_path):
    (tmp_path / "taken").write_text("a file where the folder should be")
    with pytest.raises(StoreError) as caught:
        ProgressFile(tmp_path / "taken" / "e.db")
    assert caught.value.summary
    assert caught.value.advice


def test_a_full_disk_has_its_sentence_and_loses_nothing(tmp_path):
    file = ProgressFile(tmp_path / "e.db")
    learners = Learners(file)
    learners.add("Priya", NOON)
    pages = file.rows("PRAGMA page_count")[0]["page_count"]
    file.rows(f"PRAGMA max_page_count = {pages}")  # SQLite's own way to run out of room
    with pytest.raises(StoreError) as caught:
        for number in range(2000):
            learners.set_setting("", f"key{number}", "x" * 4000)
    assert "full" in caught.value.summary
    assert [learner.name for learner in learners.all()] == ["Priya"]
    file.close()


def test_one_backup_a_day_is_kept_whole_and_thinned_with_age(tmp_path):
    file = ProgressFile(tmp_path / "e.db")
    Learners(file).add("Priya", NOON)
    folder = tmp_path / "backups"
    for day in range(120):
        assert back_up_if_due(file, folder, NOON + timedelta(days=day)) is not None
        assert back_up_if_due(file, folder, NOON + timedelta(days=day, hours=3)) is None
    copies = list_backups(folder)
    assert 2 + 11 + 5 < len(copies) < 30
    assert all(is_whole(copy.path) for copy in copies)
    assert {path.suffix for path in folder.iterdir()} == {".db"}
    file.close()


def test_a_clock_set_back_still_makes_a_copy(tmp_path):
    file = ProgressFile(tmp_path / "e.db")
    back_up_if_due(file, tmp_path / "b", NOON)
    assert back_up_if_due(file, tmp_path / "b", NOON - timedelta(days=400)) is not None
    file.close()


def test_the_newest_whole_copy_replaces_a_damaged_file_which_is_kept(tmp_path):
    path, folder = tmp_path / "e.db", tmp_path / "backups"
    file = ProgressFile(path)
    Learners(file).add("Priya", NOON)
    back_up_if_due(file, folder, NOON)
    file.close()
    (folder / "evenkeel-20300101T000000Z.db").write_bytes(b"a copy that went bad")
    path.write_bytes(b"\x00" * 5000)
    with pytest.raises(DamagedError):
        ProgressFile(path)
    restored = restore_newest(path, folder, NOON)
    assert restored.made_at == NOON
    again = ProgressFile(path)
    assert [learner.name for learner in Learners(again).all()] == ["Priya"]
    again.close()
    assert len(list(tmp_path.glob("e-set-aside-*.db"))) == 1


def test_a_part_of_a_transaction_can_fail_by_itself_and_a_failed_whole_takes_its_parts(tmp_path):
    file = ProgressFile(tmp_path / "e.db")
    learners = Learners(file)
    with file.writing():
        learners.add("Priya", NOON)
        with pytest.raises(RuntimeError), file.writing():
            learners.add("Tom", NOON)
            raise RuntimeError
    assert [learner.name for learner in learners.all()] == ["Priya"]
    with pytest.raises(RuntimeError), file.writing():
        learners.add("Zoë", NOON)
        raise RuntimeError
    assert [learner.name for learner in learners.all()] == ["Priya"]
    file.close()


def test_two_threads_at_once_wait_for_each_other(tmp_path):
    file = ProgressFile(tmp_path / "evenkeel.db")
    learners = Learners(file)
    together = threading.Barrier(2)

    def add(name: str) -> int:
        together.wait()
        for number in range(60):
            learners.add(f"{name} {number}", NOON)
            assert file.rows("SELECT count(*) AS n FROM learners")[0]["n"] > number
        return 60

    with ThreadPoolExecutor(2) as pool:
        added = sum(pool.map(add, ("Ana", "Ben")))
    assert len(learners.all()) == added
    assert not tallies.differing(file._connection)
    file.close()
