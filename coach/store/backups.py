"""Copies of the progress file: one a day, thinned with age, each checked before it counts.

The schedule is the one careful desktop programs use: every copy of the last two days, one a day
for two weeks, one a week for two months, then one a month for a year.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from coach.errors import StoreError
from coach.store import sqlite, tallies
from coach.store.file import TRAIL, DamagedError, ProgressFile
from coach.store.learners import LearnerId
from coach.store.trail import Trail
from coach.words import translate

_STAMP: Final = "%Y%m%dT%H%M%SZ"
_ASIDE: Final = "-set-aside-"
_EVERY: Final = timedelta(hours=20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy on disk and when it was made."""

    path: Path
    made_at: datetime
    aside: bool = False
    """Whether it is a file that was in use and gave way to another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What one learner has in a progress file or a copy of it."""

    calls: int
    answers: int
    last_call_at: datetime | None


_CALLS: Final = "SELECT count(*) AS n, max(touched_at) AS last FROM attempts WHERE learner = ?"
_ANSWERS: Final = (
    "SELECT count(*) AS n FROM turns WHERE attempt IN (SELECT id FROM attempts WHERE learner = ?)"
)


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """Return the copies in ``folder``, newest first."""
    found = []
    for path in folder.glob("evenkeel-*.db"):
        with contextlib.suppress(ValueError):
            stamp = path.stem.removeprefix("evenkeel-")
            made_at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
            found.append(Backup(path=path, made_at=made_at))
    return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))


def back_up_if_due(file: ProgressFile, folder: Path, now: datetime) -> Backup | None:
    """Make today's copy unless there is one; keep it only if it is whole; thin the older ones."""
    copies = list_backups(folder)
    if copies and timedelta(0) <= now - copies[0].made_at < _EVERY:
        return None
    target = folder / f"evenkeel-{now.astimezone(UTC).strftime(_STAMP)}.db"
    file.copy_to(target)
    if not is_whole(target):
        target.unlink(missing_ok=True)
        raise StoreError(
            translate("coach", "Today's copy of your progress could not be made."),
            translate("coach", "Your progress itself is saved; earlier copies are kept."),
            target.name,
        )
    thin(folder, now)
    file.begin_day(now)
    return Backup(path=target, made_at=now)


def is_whole(path: Path) -> bool:
    """Return whether a file is a complete database and holds what was saved in it."""
    try:
        if path.stat().st_size == 0:
            return False
        connection = sqlite.connect(f"file:{path}?mode=ro", uri=True)
    except (OSError, sqlite.DatabaseError):
        return False
    try:
        sound = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
        return sound and not tallies.differing(connection)
    except (sqlite.DatabaseError, UnicodeDecodeError):
        return False
    finally:
        connection.close()


def thin(folder: Path, now: datetime) -> None:
    """Delete copies that the schedule no longer keeps."""
    kept: set[tuple[str, str]] = set()
    for backup in list_backups(folder):
        age = now - backup.made_at
        if age < timedelta(days=2):
            continue
        slot = _slot(backup.made_at, age)
        if slot is None or slot in kept:
            with contextlib.suppress(OSError):
                backup.path.unlink()
        else:
            kept.add(slot)


def _slot(made_at: datetime, age: timedelta) -> tuple[str, str] | None:
    if age < timedelta(days=14):
        return ("day", made_at.strftime("%Y-%m-%d"))
    if age < timedelta(days=60):
        return ("week", made_at.strftime("%G-%V"))
    if age < timedelta(days=366):
        return ("month", made_at.strftime("%Y-%m"))
    return None


def list_aside(path: Path) -> tuple[Backup, ...]:
    """Return the files that were in use before and gave way, newest first."""
    found = []
    for each in path.parent.glob(f"{path.stem}{_ASIDE}*.db"):
        with contextlib.suppress(ValueError):
            stamp = each.stem.removeprefix(f"{path.stem}{_ASIDE}")
            made_at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
            found.append(Backup(path=each, made_at=made_at, aside=True))
    return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))


def set_aside_files(path: Path) -> tuple[Path, ...]:
    """Return every file that gave way to another, with its log and journal."""
    return tuple(path.parent.glob(f"{path.stem}{_ASIDE}*"))


def look_into(path: Path, learner: LearnerId) -> Holding | None:
    """Return what a learner has in a copy; nothing when the copy is not whole."""
    if not is_whole(path):
        return None
    connection = sqlite.connect(f"file:{path}?mode=ro", uri=True)
    try:
        calls, last = connection.execute(_CALLS, (learner,)).fetchone()
        answers = connection.execute(_ANSWERS, (learner,)).fetchone()[0]
    except sqlite.DatabaseError:  # whole, and no progress file
        return None
    finally:
        connection.close()
    return _holding(calls, answers, last)


def held(file: ProgressFile, learner: LearnerId) -> Holding:
    """Return what a learner has in the open file."""
    calls = file.rows(_CALLS, [learner])[0]
    return _holding(calls["n"], file.rows(_ANSWERS, [learner])[0]["n"], calls["last"])


def _holding(calls: int, answers: int, last: str | None) -> Holding:
    last_call_at = datetime.fromisoformat(last) if last else None
    return Holding(calls=calls, answers=answers, last_call_at=last_call_at)


def restore_newest(path: Path, folder: Path, now: datetime) -> Backup | None:
    """Put the newest whole copy in place of a damaged file, which is kept beside it.

    The journal stays, so that opening the copy puts back what was saved after it. Without a whole
    copy the place is left free where there is a journal to rebuild the last days from; without
    that ``DamagedError`` is raised and nothing was moved.
    """
    for backup in list_backups(folder):
        if is_whole(backup.path):
            _replace(path, backup.path, now)
            return backup
    if Trail(path.with_suffix(TRAIL)).last:
        set_aside(path, now)
        return None
    raise DamagedError(
        translate("coach", "No whole copy of your progress was found."),
        translate("coach", "You can start a new file; the damaged one is kept."),
    )


def restore(path: Path, source: Path, now: datetime) -> Path:
    """Put a chosen copy in place of a closed file; return where that file is kept, with its journal.

    Raises ``DamagedError`` when the copy is not whole; then nothing was moved.
    """
    if not is_whole(source):
        raise DamagedError(
            translate("coach", "That copy is damaged, so it was not put back."),
            translate("coach", "Your progress is as it was. Choose another copy."),
            source.name,
        )
    return _replace(path, source, now, with_journal=True)


def _replace(path: Path, source: Path, now: datetime, *, with_journal: bool = False) -> Path:
    part = path.with_suffix(".part")
    with sqlite.in_words():
        with part.open("wb") as file:
            file.write(source.read_bytes())
            file.flush()
            os.fsync(file.fileno())
        part.chmod(0o600)
        kept = set_aside(path, now, with_journal=with_journal)
        part.replace(path)
    return kept


def set_aside(path: Path, now: datetime, *, with_journal: bool = False) -> Path:
    """Rename a file, and its log, so that nothing is lost; return its new name."""
    kept = _free_name(path, now)
    with sqlite.in_words():
        for suffix in ("", "-wal", "-shm"):
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.replace(kept.with_name(kept.name + suffix))
        journal = path.with_suffix(TRAIL)
        if with_journal and journal.exists():
            journal.replace(kept.with_suffix(TRAIL))
    return kept


def _free_name(path: Path, now: datetime) -> Path:
    while True:
        kept = path.with_name(f"{path.stem}{_ASIDE}{now.astimezone(UTC).strftime(_STAMP)}.db")
        if not kept.exists():
            return kept
        now += timedelta(seconds=1)
