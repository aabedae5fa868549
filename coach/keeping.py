"""Everything stored about a learner: where it lies and how much it is, all of it in one file, and gone.

What is kept is named by ``Item`` in one place, so that the list on screen, the export and the
deletion cannot fall apart.
"""

from __future__ import annotations

import contextlib
import io
import os
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Literal

import msgspec

from coach.dialogue.engine import replay
from coach.ears.recordings import Recordings
from coach.errors import StoreError
from coach.places import Places
from coach.store.attempts import Attempt, Attempts
from coach.store.backups import set_aside_files
from coach.store.file import TRAIL, ProgressFile
from coach.store.learners import Learner, LearnerId, Learners
from coach.words import translate

Item = Literal[
    "progress",
    "journal",
    "copies",
    "aside",
    "settings",
    "recordings",
    "lines",
    "packs",
    "reports",
    "library",
]

TABLES_OF_A_LEARNER: Final[Mapping[str, str]] = {
    "learners": "id = ?",
    "settings": "owner = ?",
    "attempts": "learner = ?",
    "turns": "attempt IN (SELECT id FROM attempts WHERE learner = ?)",
    "evidence": "attempt IN (SELECT id FROM attempts WHERE learner = ?)",
    "corrections": "attempt IN (SELECT id FROM attempts WHERE learner = ?)",
    "chances": "learner = ?",
    "commitments": "learner = ?",
    "lesson_progress": "learner = ?",
    "phrase_cards": "learner = ?",
    "reviews": "learner = ?",
    "review_log": "learner = ?",
    "paths_taken": "learner = ?",
    "journal": "learner = ?",
}
"""Which rows of each table are a learner's. Scenes are the library's, kept as they were played."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One kind of thing on the disk: where, and how much it is."""

    item: Item
    where: Path
    files: int
    size_bytes: int


def what_is_kept(places: Places) -> tuple[Kept, ...]:
    """Return every kind of thing this computer account keeps, present or not."""
    where: dict[Item, tuple[Path, tuple[Path, ...]]] = {
        "progress": (places.database, _with_log(places.database)),
        "journal": (_journal(places), (_journal(places),)),
        "copies": (places.data / "backups", _within(places.data / "backups")),
        "aside": (places.data, set_aside_files(places.database)),
        "settings": (places.data / "settings.json", (places.data / "settings.json",)),
        "recordings": (places.recordings, _within(places.recordings)),
        "lines": (places.cache / "voices", _within(places.cache / "voices")),
        "packs": (places.packs, (*_within(places.packs), *_within(places.voices))),
        "reports": (places.logs, _within(places.logs)),
        "library": (places.cache, tuple(places.cache.glob("*.*"))),
    }
    return tuple(_measured(item, path, files) for item, (path, files) in where.items())


def export(file: ProgressFile, learner: Learner, now: datetime) -> bytes:
    """Return everything stored about a learner as one archive of files anybody can read."""
    attempts = Attempts(file)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "README.txt", _README.format(name=learner.name or translate("coach", "you"), now=now)
        )
        for attempt in attempts.of(learner.id, limit=1_000_000):
            archive.writestr(
                f"calls/{attempt.started_at:%Y-%m-%d %H.%M} {attempt.scenario} {attempt.id}.txt",
                _transcript(attempts, attempt),
            )
        for table, rows in rows_of(file, learner.id).items():
            body = msgspec.json.format(msgspec.json.encode(rows))
            archive.writestr(f"records/{table}.json", body)
    return target.getvalue()


def rows_of(file: ProgressFile, learner: LearnerId) -> dict[str, list[dict[str, Any]]]:
    """Return every row that is a learner's, by table."""
    return {
        table: [
            {key: _readable(value) for key, value in row.items()}
            for row in file.rows(f"SELECT * FROM {table} WHERE {mine}", [learner])  # noqa: S608
        ]
        for table, mine in TABLES_OF_A_LEARNER.items()
    }


def delete_everything(places: Places, file: ProgressFile, learner: LearnerId) -> tuple[Path, ...]:
    """Delete a learner and all that belongs to them: file, journal, copies, sound, reports.

    Freed pages and the log are overwritten, files are overwritten before they are deleted. What
    others on this computer account did stays. Returns the files that could not be deleted.
    """
    own = {attempt.id for attempt in Attempts(file).of(learner, limit=1_000_000)}
    recordings = Recordings(places.recordings).files(own)
    Learners(file).delete(learner)
    file.forget_deleted()
    return tuple(
        path
        for path in (
            *recordings,
            *_within(places.data / "backups"),
            *set_aside_files(places.database),
            *_within(places.cache / "voices"),
            *_within(places.logs),
        )
        if not _overwritten(path)
    )


def _overwritten(path: Path) -> bool:
    """Overwrite and delete a file; whether that went well."""
    with contextlib.suppress(FileNotFoundError):
        try:
            with path.open("r+b") as file:
                file.write(b"\0" * path.stat().st_size)
                file.flush()
                os.fsync(file.fileno())
            path.unlink()
        except FileNotFoundError:
            raise
        except OSError:
            return False
    return True


def _transcript(attempts: Attempts, attempt: Attempt) -> str:
    """Return a call as it went, line by line; a scene of an older form says so instead."""
    head = [f"Scene: {attempt.scenario}", f"Begun: {attempt.started_at:%d %B %Y, %H:%M}", ""]
    try:
        call = replay(attempts.scene(attempt.id), attempt.seed, attempts.answers(attempt.id))
    except StoreError as error:
        return "\n".join([*head, str(error)])
    lines = [
        line for turn in call.turns for line in (f"Customer: {turn.line}", f"You: {turn.reply}", "")
    ]
    last = call.ending.say if call.ending else call.line
    return "\n".join([*head, *lines, f"Customer: {last}", ""])


def _readable(value: object) -> object:
    """Return stored JSON as what it holds, everything else as it is."""
    if isinstance(value, str) and value[:1] in ("{", "["):
        with contextlib.suppress(msgspec.DecodeError):
            return msgspec.json.decode(value)
    return value


def _measured(item: Item, where: Path, files: tuple[Path, ...]) -> Kept:
    sizes = list(_sizes(files))
    return Kept(item=item, where=where, files=len(sizes), size_bytes=sum(sizes))


def _sizes(files: tuple[Path, ...]) -> Iterator[int]:
    for path in files:
        with contextlib.suppress(OSError):
            if path.is_file():
                yield path.stat().st_size


def _within(folder: Path) -> tuple[Path, ...]:
    return tuple(path for path in folder.rglob("*") if path.is_file())


def _with_log(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + suffix) for suffix in ("", "-wal", "-shm"))


def _journal(places: Places) -> Path:
    return places.database.with_suffix(TRAIL)


_README: Final = "\n\n".join(
    (
        translate(
            "coach", "Everything Evenkeel stored about {name}, saved on {now:%Y-%m-%d, %H:%M}."
        ),
        translate("coach", "calls/: each call as it went, in words."),
        translate(
            "coach",
            "records/: each record as it is stored. learners.json is you, settings.json your options "
            "and what you filled in about your business, attempts.json your calls, turns.json your "
            "answers and what the customer felt after them, evidence.json and chances.json what they "
            "showed, corrections.json what a trainer said of them, commitments.json your promises, "
            "lesson_progress.json and paths_taken.json where you are, phrase_cards.json your phrases, "
            "reviews.json and review_log.json what comes back when, journal.json what you wrote for "
            "yourself.",
        ),
        translate(
            "coach",
            "There are no recordings of your voice in it, even if you chose to keep some: they lie in "
            "the folder named in the settings. The journal of the last days and the copies hold the "
            "same records once more. Files you saved yourself, such as progress files for a trainer, "
            "are where you put them. This file is not protected: whoever has it can read it.",
        ),
    )
)
