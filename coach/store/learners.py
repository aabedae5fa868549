"""People practising on this computer account, their settings, and where they are in lessons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, NewType

import msgspec

from coach.errors import StoreError
from coach.store.file import ProgressFile
from coach.store.ids import new_id
from coach.words import translate

LearnerId = NewType("LearnerId", str)

EVERYONE: Final = ""
"""The owner of settings that belong to the computer rather than to a learner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Learner:
    """A person practising on this computer."""

    id: LearnerId
    name: str
    role: str
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonProgress:
    """How far one learner is in one lesson; ``answers`` maps check ids to what was answered."""

    lesson: str
    revision: int
    page: int
    answers: dict[str, Any]
    finished_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseCard:
    """A phrase a learner made their own, and the lesson it was made in."""

    id: str
    lesson: str
    words: str
    made_at: datetime


_BELONGINGS: Final = ("attempts", "chances", "commitments", "phrase_cards", "review_log", "journal")
_ONE_EACH: Final = (
    ("lesson_progress", ("lesson",), "({0}.finished_at IS NOT NULL) * 1000 + {0}.page"),
    ("reviews", ("kind", "subject"), "{0}.times"),
    ("paths_taken", ("path",), "({0}.finished_at IS NOT NULL)"),
)
"""Tables with one row a thing, what names the thing, and how far on a row is."""


class Learners:
    """Learners and what belongs to them outside conversations."""

    def __init__(self, file: ProgressFile) -> None:
        self._file = file

    def add(self, name: str, now: datetime, role: str = "") -> Learner:
        """Add a learner; an empty name is allowed ("skip")."""
        learner = Learner(id=LearnerId(new_id(now)), name=name.strip(), role=role, created_at=now)
        with self._file.writing() as db:
            db.table("learners").insert(
                {
                    "id": learner.id,
                    "name": learner.name,
                    "role": role,
                    "created_at": now.isoformat(),
                }
            )
        return learner

    def rename(self, learner: LearnerId, name: str) -> None:
        """Change how customers and reports call this learner."""
        with self._file.writing() as db:
            db.execute("UPDATE learners SET name = ? WHERE id = ?", [name.strip(), learner])

    def delete(self, learner: LearnerId) -> None:
        """Delete a learner and everything that belongs to them."""
        with self._file.writing() as db:
            db.execute("DELETE FROM settings WHERE owner = ?", [learner])
            db.execute("DELETE FROM learners WHERE id = ?", [learner])
            db.execute("DELETE FROM scenes WHERE hash NOT IN (SELECT scene FROM attempts)")

    def merge(self, other: LearnerId, into: LearnerId) -> None:
        """Make two entries of one person one: all that ``other`` did belongs to ``into``.

        Where both have something of one kind, a lesson or a review, the one further on is kept.
        """
        if other == into:
            return
        with self._file.writing() as db:
            for table in _BELONGINGS:
                db.execute(f"UPDATE {table} SET learner = ? WHERE learner = ?", [into, other])  # noqa: S608
            for table, key, further in _ONE_EACH:
                db.execute(
                    f"DELETE FROM {table} AS theirs WHERE learner = ? AND EXISTS ("  # noqa: S608
                    f"SELECT 1 FROM {table} AS mine WHERE mine.learner = ? AND "
                    + " AND ".join(f"mine.{each} = theirs.{each}" for each in key)
                    + f" AND {further.format('mine')} >= {further.format('theirs')})",
                    [other, into],
                )
                db.execute(
                    f"UPDATE OR REPLACE {table} SET learner = ? WHERE learner = ?",  # noqa: S608
                    [into, other],
                )
            db.execute("UPDATE OR IGNORE settings SET owner = ? WHERE owner = ?", [into, other])
            db.execute("DELETE FROM settings WHERE owner = ?", [other])
            db.execute("DELETE FROM learners WHERE id = ?", [other])

    def all(self) -> tuple[Learner, ...]:
        """Return everyone who is not archived, first come first."""
        rows = self._file.rows(
            "SELECT id, name, role, created_at FROM learners WHERE archived_at IS NULL ORDER BY id"
        )
        return tuple(
            Learner(
                id=LearnerId(row["id"]),
                name=row["name"],
                role=row["role"],
                created_at=datetime.fromisoformat(row["created_at"]),
            )
            for row in rows
        )

    def called(self, name: str | None) -> Learner:
        """Return the learner of this name, or without a name the only one there is."""
        everyone = self.all()
        found = [
            each for each in everyone if name is None or each.name.casefold() == name.casefold()
        ]
        if len(found) != 1:
            names = ", ".join(
                each.name or translate("coach", "(no name)") for each in everyone
            ) or translate("coach", "nobody yet")
            raise StoreError(
                translate("coach", "It is not clear whose work is meant."),
                translate("coach", "Practising here: {names}.").format(names=names),
            )
        return found[0]

    # --- settings --------------------------------------------------------------------------------

    def settings(self, owner: str) -> dict[str, Any]:
        """Return the stored options of a learner, or of ``EVERYONE``."""
        rows = self._file.rows("SELECT key, value FROM settings WHERE owner = ?", [owner])
        return {row["key"]: msgspec.json.decode(row["value"]) for row in rows}

    def set_setting(self, owner: str, key: str, value: object) -> None:
        """Store one option."""
        text = msgspec.json.encode(value).decode()
        with self._file.writing() as db:
            db.table("settings").insert({"owner": owner, "key": key, "value": text}, replace=True)

    # --- lessons ---------------------------------------------------------------------------------

    def lesson_progress(self, learner: LearnerId) -> dict[str, LessonProgress]:
        """Return where the learner is in every lesson they opened."""
        rows = self._file.rows(
            "SELECT lesson, revision, page, answers, finished_at FROM lesson_progress "
            "WHERE learner = ?",
            [learner],
        )
        return {
            row["lesson"]: LessonProgress(
                lesson=row["lesson"],
                revision=row["revision"],
                page=row["page"],
                answers=msgspec.json.decode(row["answers"]),
                finished_at=_moment(row["finished_at"]),
            )
            for row in rows
        }

    def save_lesson_progress(
        self, learner: LearnerId, progress: LessonProgress, now: datetime
    ) -> None:
        """Store where the learner is in a lesson; a lesson once finished stays finished."""
        finished_at = progress.finished_at.isoformat() if progress.finished_at else None
        with self._file.writing() as db:
            db.execute(
                "INSERT INTO lesson_progress "
                "(learner, lesson, revision, page, answers, touched_at, finished_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (learner, lesson) DO UPDATE SET revision = excluded.revision, "
                "page = excluded.page, answers = excluded.answers, "
                "touched_at = excluded.touched_at, "
                "finished_at = coalesce(lesson_progress.finished_at, excluded.finished_at)",
                [
                    learner,
                    progress.lesson,
                    progress.revision,
                    progress.page,
                    msgspec.json.encode(progress.answers).decode(),
                    now.isoformat(),
                    finished_at,
                ],
            )

    def keep_phrase(self, learner: LearnerId, lesson: str, words: str, now: datetime) -> None:
        """Keep a phrase the learner made their own in a lesson."""
        with self._file.writing() as db:
            db.table("phrase_cards").insert(
                {
                    "id": new_id(now),
                    "learner": learner,
                    "lesson": lesson,
                    "words": words,
                    "made_at": now.isoformat(),
                }
            )

    def phrase_cards(self, learner: LearnerId) -> tuple[PhraseCard, ...]:
        """Return the learner's own phrases, newest first."""
        rows = self._file.rows(
            "SELECT id, lesson, words, made_at FROM phrase_cards WHERE learner = ? "
            "ORDER BY made_at DESC, id DESC",
            [learner],
        )
        return tuple(
            PhraseCard(**{**row, "made_at": datetime.fromisoformat(row["made_at"])}) for row in rows
        )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
