"""Copies of the progress file: one a day, thinned with age, each checked before it counts.

The schedule is the one careful desktop programs use: every copy of the last two days, one a day
for two weeks, one a week for two months, then one a month for a year.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from coach.errors import StoreError
from coach.store import sqlite
from coach.store.file import DamagedError, ProgressFile

_STAMP: Final = "%Y%m%dT%H%M%SZ"
_EVERY: Final = timedelta(hours=20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy on disk and when it was made."""

    path: Path
    made_at: datetime


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
            "Today's copy of your progress could not be made.",
            "Your progress itself is saved; earlier copies are kept.",
            target.name,
        )
    thin(folder, now)
    return Backup(path=target, made_at=now)


def is_whole(path: Path) -> bool:
    """Return whether the file is a complete database, by SQLite's thorough check."""
    try:
        if path.stat().st_size == 0:
            return False
        connection = sqlite.connect(f"file:{path}?mode=ro", uri=True)
    except (OSError, sqlite.DatabaseError):
        return False
    try:
        return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
    except sqlite.DatabaseError:
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


def restore_newest(path: Path, folder: Path, now: datetime) -> Backup:
    """Put the newest whole copy in place of a damaged file, which is kept beside it.

    Raises ``DamagedError`` when no whole copy exists; then nothing was moved.
    """
    for backup in list_backups(folder):
        if is_whole(backup.path):
            set_aside(path, now)
            content = backup.path.read_bytes()
            part = path.with_suffix(".part")
            with sqlite.in_words():
                part.write_bytes(content)
                part.chmod(0o600)
                part.replace(path)
            return backup
    raise DamagedError(
        "No whole copy of your progress was found.",
        "You can start a new file; the damaged one is kept.",
    )


def set_aside(path: Path, now: datetime) -> Path:
    """Rename a file that cannot be used, and its log, so that nothing is lost; return its new name."""
    kept = path.with_name(f"{path.stem}-set-aside-{now.astimezone(UTC).strftime(_STAMP)}.db")
    with sqlite.in_words():
        for suffix in ("", "-wal", "-shm"):
            part = path.with_name(path.name + suffix)
            if part.exists():
                part.replace(kept.with_name(kept.name + suffix))
    return kept
