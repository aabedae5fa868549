"""Everything stored about a learner: listed, saved as one file, and gone for good."""

from __future__ import annotations

import io
import random
import stat
import zipfile
from contextlib import closing

import pytest

from coach.clock import SystemClock
from coach.desk import open_desk, restore_copy
from coach.dialogue.model import Answer, Mode
from coach.keeping import TABLES_OF_A_LEARNER, export, what_is_kept
from coach.places import find_places
from coach.store.tallies import TABLES
from tests.helpers.practised import finish, somebody
from tests.helpers.tracing_words import CANARY, files_with, holds_words

TYPED = f"I hear you about the {CANARY} and I am sorry."


@pytest.fixture
def desk(own_home):
    """A desk at which the canary was typed, spoken, noted, kept as a phrase, and copied."""
    places = find_places()
    with closing(open_desk(places, SystemClock())) as desk:
        learner, luck = somebody(desk), random.Random(1)
        for mode in (Mode.TYPED, Mode.SPOKEN):
            call = desk.practice(learner).begin(desk.shelf.scenarios[0].id, seed=1)
            heard = call.hear(TYPED)
            call.answer(Answer(mode=mode, said=TYPED, judged=heard.judged))
            finish(call, luck)
        now = desk.clock.now()
        desk.journal().write(learner.id, call.attempt, {"What worked?": TYPED}, now)
        desk.learners.keep_phrase(learner.id, "lesson", TYPED, now)
        desk.learners.rename(learner.id, CANARY)
        desk.keep_profile(learner.id, "product", CANARY)
        for kept in (places.data / "backups" / "evenkeel-20260101T120000Z.db",
                     places.data / "evenkeel-set-aside-20260101T120000Z.db"):  # fmt: skip
            desk.file.copy_to(kept)
        yield desk


def test_the_canary_is_where_it_should_be_and_nowhere_else(desk):
    found = {path.name for path in files_with(CANARY, desk.places.data.parent)}
    assert found <= {
        "evenkeel.db",
        "evenkeel.db-wal",
        "evenkeel.journal",
        "evenkeel-20260101T120000Z.db",
        "evenkeel-set-aside-20260101T120000Z.db",
    }
    assert {"evenkeel.journal", "evenkeel-20260101T120000Z.db"} <= found


def test_after_deletion_the_canary_is_in_no_byte_of_the_folder(desk):
    assert desk.delete_learner(somebody(desk).id) == ()
    assert files_with(CANARY, desk.places.data.parent) == ()
    desk.close()
    assert files_with(CANARY, desk.places.data.parent) == ()
    with closing(open_desk(desk.places, desk.clock)) as again:
        assert again.learners.all() == ()
        assert again.file.put_back == 0
        assert files_with(CANARY, desk.places.data.parent) == ()
        again.learners.add("", again.clock.now())


def test_spoken_lines_and_reports_go_with_a_learner(desk):
    lines, logs = desk.places.cache / "voices", desk.places.logs
    lines.mkdir(parents=True)
    logs.mkdir(parents=True, exist_ok=True)
    (lines / "a.wav").write_bytes(CANARY.encode() * 9)
    (logs / "report-1.txt").write_bytes(b"x")
    desk.delete_learner(somebody(desk).id)
    assert not list(lines.iterdir())
    assert not list(logs.iterdir())


def test_who_stays_keeps_everything_and_gets_a_new_copy(desk):
    tom = desk.learners.add("Tom", desk.clock.now())
    call = desk.practice(tom).begin(desk.shelf.scenarios[1].id, seed=2)
    finish(call, random.Random(2))
    answers = desk.attempts.answers(call.attempt)
    priya = next(each for each in desk.learners.all() if each.name == CANARY)
    desk.delete_learner(priya.id)
    assert desk.attempts.answers(call.attempt) == answers
    desk.close()
    desk.places.database.write_bytes(b"\0" * 9000)
    restore_copy(desk.places, desk.clock)
    with closing(open_desk(desk.places, desk.clock)) as again:
        assert [each.name for each in again.learners.all()] == ["Tom"]
        assert again.attempts.answers(call.attempt) == answers
        assert files_with(CANARY, desk.places.data.parent) == ()


def test_the_export_holds_every_row_that_is_theirs_and_reads_as_words(desk):
    learner = somebody(desk)
    other = desk.learners.add("Tom Otherperson", desk.clock.now())
    desk.learners.keep_phrase(other.id, "lesson", "not Priya's", desk.clock.now())
    with zipfile.ZipFile(io.BytesIO(export(desk.file, learner, desk.clock.now()))) as archive:
        assert archive.testzip() is None
        texts = {name: archive.read(name).decode() for name in archive.namelist()}
    calls = [text for name, text in texts.items() if name.startswith("calls/")]
    assert len(calls) == 2
    assert all(f"You: {TYPED}" in text for text in calls)
    assert all("Customer: " in text for text in calls)
    assert CANARY in texts["records/journal.json"]
    assert CANARY in texts["records/phrase_cards.json"]
    assert CANARY in texts["records/settings.json"]
    assert not any("Otherperson" in text or "not Priya" in text for text in texts.values())
    assert all(f"records/{table}.json" in texts for table in TABLES_OF_A_LEARNER)


def test_no_table_of_a_learner_is_left_out_of_the_export(desk):
    assert set(TABLES) - set(TABLES_OF_A_LEARNER) == {"scenes"}
    theirs = {
        row["name"]
        for row in desk.file.rows(
            "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
            "WHERE m.type = 'table' AND c.name IN ('learner', 'attempt')"
        )
    }
    collected_by_a_trainer = {"collected_corrections"}
    assert theirs - collected_by_a_trainer <= set(TABLES_OF_A_LEARNER)


def test_the_list_measures_what_is_there(desk):
    kept = {each.item: each for each in what_is_kept(desk.places)}
    assert kept["copies"].files == 2  # today's, and the one made above
    assert kept["aside"].files == 1
    assert kept["progress"].size_bytes >= desk.places.database.stat().st_size
    assert kept["lines"].files == 0
    listed = sum(each.files for each in kept.values())
    there = [path for path in desk.places.data.parent.rglob("*") if path.is_file()]
    assert listed == len(there), [path.name for path in there]


def test_every_file_with_words_is_readable_by_its_owner_only(desk):
    for path in desk.places.data.rglob("*"):
        if path.is_file() and not path.name.endswith(("-wal", "-shm")):
            assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path.name
    assert stat.S_IMODE(desk.places.data.stat().st_mode) == 0o700


def test_words_are_found_in_whatever_form_they_lie():
    for text in (CANARY, CANARY.upper(), CANARY.replace(" ", "%20")):
        assert holds_words(text.encode(), CANARY)
    assert holds_words(CANARY.encode("utf-16-le"), CANARY)
    assert not holds_words(b"nothing of the kind", CANARY)
