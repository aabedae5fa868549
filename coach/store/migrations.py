"""The shape of the file, one step after another. Steps are added, never changed."""

from __future__ import annotations

from typing import Final

from sqlite_utils import Database, Migrations

steps: Final = Migrations("evenkeel")


@steps()
def m001_people_and_attempts(db: Database) -> None:
    """Learners, their attempts turn by turn, what follows from them, and settings."""
    for statement in _M001.split(";\n"):
        db.execute(statement)


_M001: Final = """
CREATE TABLE learners (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    archived_at TEXT
) STRICT;
CREATE TABLE settings (
    owner TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE scenes (
    hash TEXT PRIMARY KEY,
    body TEXT NOT NULL
) STRICT;
CREATE TABLE attempts (
    id TEXT PRIMARY KEY,
    learner TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    scenario TEXT NOT NULL,
    revision INTEGER NOT NULL,
    opening TEXT,
    scene TEXT NOT NULL REFERENCES scenes (hash),
    seed INTEGER NOT NULL,
    started_at TEXT NOT NULL,
    touched_at TEXT NOT NULL,
    ended_at TEXT,
    ending TEXT,
    kind TEXT,
    set_aside_at TEXT,
    retry_of TEXT REFERENCES attempts (id) ON DELETE SET NULL,
    retry_turn INTEGER,
    follows TEXT REFERENCES attempts (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX attempts_by_learner ON attempts (learner, started_at);
CREATE INDEX attempts_unended ON attempts (learner, touched_at) WHERE ended_at IS NULL;
CREATE TABLE turns (
    attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    answer TEXT NOT NULL,
    heat REAL NOT NULL,
    heard REAL NOT NULL,
    trust REAL NOT NULL,
    patience REAL NOT NULL,
    copied INTEGER NOT NULL DEFAULT 0,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (attempt, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE evidence (
    attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
    turn INTEGER NOT NULL,
    finding TEXT NOT NULL,
    kind TEXT NOT NULL,
    weight REAL NOT NULL,
    because TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (attempt, turn, finding)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_by_finding ON evidence (finding, at);
CREATE TABLE commitments (
    id TEXT PRIMARY KEY,
    learner TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
    promise TEXT NOT NULL,
    what TEXT NOT NULL,
    keepable INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    answered_at TEXT,
    outcome TEXT
) STRICT;
CREATE INDEX commitments_open ON commitments (learner, due_at) WHERE answered_at IS NULL;
CREATE TABLE lesson_progress (
    learner TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    lesson TEXT NOT NULL,
    revision INTEGER NOT NULL,
    page INTEGER NOT NULL,
    answers TEXT NOT NULL,
    touched_at TEXT NOT NULL,
    finished_at TEXT,
    PRIMARY KEY (learner, lesson)
) STRICT, WITHOUT ROWID;
CREATE TABLE phrase_cards (
    id TEXT PRIMARY KEY,
    learner TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    lesson TEXT NOT NULL,
    words TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT
"""


@steps()
def m004_corrections(db: Database) -> None:
    """Add what a trainer says of a finding, beside what the judge said."""
    db.execute(_M004)


_M004: Final = """
CREATE TABLE corrections (
    attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
    turn INTEGER NOT NULL,
    finding TEXT NOT NULL,
    shown INTEGER NOT NULL,
    by TEXT NOT NULL,
    note TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (attempt, turn, finding)
) STRICT, WITHOUT ROWID
"""


@steps()
def m003_a_trainers_people(db: Database) -> None:
    """People a trainer looks after, what they handed in, its weekly sums, and an outbox."""
    for statement in _M003.split(";\n"):
        db.execute(statement)


_M003: Final = """
CREATE TABLE people (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    team TEXT NOT NULL DEFAULT '',
    added_at TEXT NOT NULL,
    archived_at TEXT
) STRICT;
CREATE TABLE profiles (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    trusted_at TEXT NOT NULL,
    serial INTEGER NOT NULL DEFAULT 0,
    file TEXT NOT NULL DEFAULT '',
    words INTEGER NOT NULL DEFAULT 0,
    collected_at TEXT
) STRICT;
CREATE INDEX profiles_by_person ON profiles (person);
CREATE TABLE assignments (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('scenario', 'path')),
    target TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    made_at TEXT NOT NULL,
    withdrawn_at TEXT
) STRICT;
CREATE INDEX assignments_by_person ON assignments (person);
CREATE TABLE collected (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    profile TEXT NOT NULL,
    scenario TEXT NOT NULL,
    opening TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    result TEXT NOT NULL,
    turns INTEGER NOT NULL,
    own_turns INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    findings TEXT NOT NULL,
    digest TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX collected_by_person ON collected (person, ended_at);
CREATE INDEX collected_for_assignments ON collected (person, scenario, ended_at, result);
CREATE INDEX collected_by_day ON collected (ended_at);
CREATE INDEX collected_by_scenario ON collected (scenario, result, ended_at, person);
CREATE TABLE collected_files (
    profile TEXT PRIMARY KEY REFERENCES profiles (id) ON DELETE CASCADE,
    records BLOB NOT NULL
) STRICT;
CREATE TABLE collected_corrections (
    attempt TEXT NOT NULL REFERENCES collected (id) ON DELETE CASCADE,
    turn INTEGER NOT NULL,
    finding TEXT NOT NULL,
    shown INTEGER NOT NULL,
    by TEXT NOT NULL,
    note TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (attempt, turn, finding, by)
) STRICT, WITHOUT ROWID;
CREATE TABLE collected_lessons (
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    lesson TEXT NOT NULL,
    finished_at TEXT NOT NULL,
    PRIMARY KEY (person, lesson)
) STRICT, WITHOUT ROWID;
CREATE TABLE week_calls (
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    week TEXT NOT NULL,
    result TEXT NOT NULL,
    calls INTEGER NOT NULL,
    turns INTEGER NOT NULL,
    own_turns INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    last_at TEXT NOT NULL,
    PRIMARY KEY (person, week, result)
) STRICT, WITHOUT ROWID;
CREATE TABLE week_findings (
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    week TEXT NOT NULL,
    finding TEXT NOT NULL,
    calls INTEGER NOT NULL,
    times INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    PRIMARY KEY (person, week, finding)
) STRICT, WITHOUT ROWID;
CREATE TABLE outbox (
    statement TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    queued_at TEXT NOT NULL,
    sent_at TEXT,
    tries INTEGER NOT NULL DEFAULT 0,
    next_at TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    given_up INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX outbox_waiting ON outbox (next_at) WHERE sent_at IS NULL AND given_up = 0
"""


@steps()
def m002_weeks(db: Database) -> None:
    """Chances to use a skill, reviews, paths, and a journal."""
    for statement in _M002.split(";\n"):
        db.execute(statement)


_M002: Final = """
CREATE TABLE chances (
    attempt TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
    turn INTEGER NOT NULL,
    skill TEXT NOT NULL,
    learner TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    shown INTEGER NOT NULL,
    guess REAL NOT NULL,
    weight REAL NOT NULL,
    PRIMARY KEY (attempt, turn, skill)
) STRICT, WITHOUT ROWID;
CREATE INDEX chances_by_day ON chances (learner, day, skill, shown, guess, weight);
CREATE TABLE reviews (
    learner TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    memory TEXT NOT NULL,
    times INTEGER NOT NULL DEFAULT 0,
    added_at TEXT NOT NULL,
    reviewed_at TEXT,
    due_at TEXT NOT NULL,
    PRIMARY KEY (learner, kind, subject)
) STRICT, WITHOUT ROWID;
CREATE TABLE review_log (
    id TEXT PRIMARY KEY,
    learner TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    way TEXT NOT NULL,
    went TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX review_log_by_learner ON review_log (learner, at);
CREATE TABLE paths_taken (
    learner TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    body TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    left_at TEXT,
    PRIMARY KEY (learner, path)
) STRICT, WITHOUT ROWID;
CREATE TABLE journal (
    id TEXT PRIMARY KEY,
    learner TEXT NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
    attempt TEXT REFERENCES attempts (id) ON DELETE SET NULL,
    question TEXT NOT NULL,
    words TEXT NOT NULL,
    written_at TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_learner ON journal (learner, written_at);
ALTER TABLE commitments ADD COLUMN confirmed_at TEXT;
ALTER TABLE commitments ADD COLUMN dropped_at TEXT
"""


@steps()
def m005_tallies(db: Database) -> None:
    """Add how much each table of a learner holds, and the sum of it."""
    db.execute(
        "CREATE TABLE tallies (name TEXT PRIMARY KEY, rows INTEGER NOT NULL, "
        "sum INTEGER NOT NULL) STRICT, WITHOUT ROWID"
    )


@steps()
def m006_weeks_of_scenes(db: Database) -> None:
    """Count each person's calls of each scene by weeks, so that a report need not count a million."""
    for statement in _M006.split(";\n"):
        db.execute(statement)


_M006: Final = """
CREATE TABLE week_scenes (
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    week TEXT NOT NULL,
    scenes TEXT NOT NULL,
    PRIMARY KEY (person, week)
) STRICT, WITHOUT ROWID;
INSERT INTO week_scenes SELECT person, week, json_group_object(scene, calls) FROM (
    SELECT person, date(substr(ended_at, 1, 10), '-6 days', 'weekday 1') AS week,
        scenario || ' ' || result AS scene, count(*) AS calls FROM collected GROUP BY 1, 2, 3
) GROUP BY person, week;
DROP INDEX collected_by_scenario;
CREATE INDEX collected_by_scene ON collected (scenario, ended_at)
"""


@steps()
def m007_one_index_less(db: Database) -> None:
    """Drop the largest index of what was collected: nothing asks for it, and each call is put in it."""
    db.execute("DROP INDEX collected_for_assignments")


NEWEST: Final = 7
"""The number of steps above; kept in the file so that an older app can refuse a newer one."""
