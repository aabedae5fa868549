"""Everything of this computer account, opened together: library, progress file, judge.

Opening reads files and may take a moment; it is done away from the window. What cannot be opened
raises one of the store's or the content's errors with its sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from coach.clock import Clock
from coach.errors import StoreError
from coach.judging.context import Judge
from coach.judging.judge import open_judge
from coach.keeping import delete_everything
from coach.library.shelf import Shelf, open_shelf
from coach.places import Places
from coach.practice import Practice
from coach.store.attempts import Attempts
from coach.store.backups import (
    Backup,
    Holding,
    back_up_if_due,
    held,
    list_aside,
    list_backups,
    look_into,
    restore,
    restore_newest,
    set_aside,
)
from coach.store.file import TRAIL, DamagedError, ProgressFile
from coach.store.journal import Journal
from coach.store.learners import Learner, LearnerId, Learners
from coach.store.paths import PathsTaken
from coach.store.promises import Promises
from coach.store.reviews import Reviews
from coach.store.skills import SkillChances
from coach.study import Study
from coach.weeks.growth import Growing
from coach.weeks.paths import OnPaths
from coach.weeks.promises import Calendar
from coach.weeks.reviewing import Reviewing
from coach.words import translate

PROFILE: Final = "profile"
"""The setting, kept with each learner, that holds what they filled in about their business."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the window and the command line work with. Use from one thread."""

    places: Places
    clock: Clock
    shelf: Shelf
    file: ProgressFile
    learners: Learners
    attempts: Attempts
    judge: Judge
    notes: tuple[str, ...] = ()
    """What could not be done while opening and did not stop it, in words."""

    def profile(self, learner: Learner) -> dict[str, str]:
        """Return the values scenes fill in: the learner's own, else the defaults."""
        stored = self.learners.settings(learner.id).get(PROFILE, {})
        own = {key: value for key, value in stored.items() if isinstance(value, str) and value}
        if learner.name:
            own.setdefault("your_name", learner.name)
        return own

    def keep_profile(self, learner: LearnerId, key: str, value: str) -> None:
        """Keep one thing the learner filled in; an empty value brings the default back."""
        stored = dict(self.learners.settings(learner).get(PROFILE, {}))
        stored[key] = value.strip()
        self.learners.set_setting(learner, PROFILE, stored)

    def practice(self, learner: Learner) -> Practice:
        """Return the calls of one learner."""
        return Practice(
            shelf=self.shelf,
            attempts=self.attempts,
            clock=self.clock,
            judge=self.judge,
            learner=learner.id,
            profile=self.profile(learner),
        )

    def study(self, learner: Learner) -> Study:
        """Return the weeks of one learner."""
        return Study(
            shelf=self.shelf,
            learners=self.learners,
            attempts=self.attempts,
            reviewing=self.reviewing(learner),
            paths=self.paths(learner),
            growing=self.growing(learner),
            clock=self.clock,
            learner=learner.id,
        )

    def reviewing(self, learner: Learner) -> Reviewing:
        """Return what comes back to one learner."""
        return Reviewing(
            shelf=self.shelf,
            learners=self.learners,
            reviews=Reviews(self.file),
            judge=self.judge,
            clock=self.clock,
            learner=learner.id,
            profile=self.profile(learner),
        )

    def paths(self, learner: Learner) -> OnPaths:
        """Return the paths of one learner."""
        return OnPaths(
            shelf=self.shelf,
            learners=self.learners,
            taken=PathsTaken(self.file),
            clock=self.clock,
            learner=learner.id,
        )

    def growing(self, learner: Learner) -> Growing:
        """Return how the skills of one learner stand and stood."""
        return Growing(
            shelf=self.shelf,
            chances=SkillChances(self.file),
            reviews=Reviews(self.file),
            clock=self.clock,
            learner=learner.id,
        )

    def calendar(self, learner: Learner) -> Calendar:
        """Return the promises of one learner."""
        return Calendar(
            shelf=self.shelf,
            attempts=self.attempts,
            promises=Promises(self.file),
            clock=self.clock,
            learner=learner.id,
        )

    def journal(self) -> Journal:
        """Return what learners wrote for themselves."""
        return Journal(self.file)

    def delete_learner(self, learner: LearnerId) -> tuple[Path, ...]:
        """Delete a learner and all that belongs to them; whoever stays has a new copy made.

        Returns the files that could not be deleted, because another program has them.
        """
        left = delete_everything(self.places, self.file, learner)
        if self.learners.all():
            back_up_if_due(self.file, _backups(self.places), self.clock.now())
        return left

    def close(self) -> None:
        """Close the progress file."""
        self.file.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A copy, and what a learner has in it; nothing when it is not whole."""

    backup: Backup
    holding: Holding | None


def open_desk(places: Places, clock: Clock) -> Desk:
    """Open everything; make today's backup if there is none.

    Raises ``StoreError`` (its ``DamagedError`` and ``NewerFileError`` say which) or
    ``ContentError`` when there is no library at all.
    """
    shelf = open_shelf(places)
    if not places.database.exists() and copies(places):
        raise DamagedError(
            translate("coach", "Your progress file is no longer in its folder."),
            translate("coach", "The last good copy can be opened instead."),
            places.database.name,
        )
    file = ProgressFile(places.database)
    notes = _what_was_mended(file)
    try:
        back_up_if_due(file, _backups(places), clock.now())
    except StoreError as error:
        notes = (*notes, str(error))
    return Desk(
        places=places,
        clock=clock,
        shelf=shelf,
        file=file,
        learners=Learners(file),
        attempts=Attempts(file),
        judge=open_judge(places),
        notes=notes,
    )


def _what_was_mended(file: ProgressFile) -> tuple[str, ...]:
    notes = []
    if file.put_back:
        notes.append(
            translate("coach", "What your progress file had lost was put back from its journal.")
        )
    if file.lacking:
        notes.append(
            translate(
                "coach",
                "The last {lacking} things you did could not be put back, for the journal of "
                "the last days is damaged too.",
            ).format(lacking=file.lacking)
        )
    return tuple(notes)


def copies(places: Places) -> tuple[Backup, ...]:
    """Return the copies of the progress file, newest first."""
    return list_backups(_backups(places))


def looked_through(desk: Desk, learner: Learner) -> tuple[Holding, tuple[Looked, ...]]:
    """Return what a learner has now, and in each copy and each file that gave way, newest first.

    Each copy is checked as a whole, which takes up to a third of a second for a large one.
    """
    found = (*copies(desk.places), *list_aside(desk.places.database))
    newest_first = sorted(found, key=lambda backup: backup.made_at, reverse=True)
    looked = tuple(
        Looked(backup=each, holding=look_into(each.path, learner.id)) for each in newest_first
    )
    return held(desk.file, learner.id), looked


def can_mend(places: Places) -> bool:
    """Return whether there is a copy, or a journal of the last days, to go on from."""
    return bool(copies(places)) or places.database.with_suffix(TRAIL).exists()


def restore_copy(places: Places, clock: Clock) -> Backup | None:
    """Put the newest whole copy in place of a file that cannot be opened; the file is kept.

    Without a whole copy the next opening rebuilds the last days from the journal.
    """
    return restore_newest(places.database, _backups(places), clock.now())


def restore_chosen(desk: Desk, source: Path) -> Path:
    """Close the desk and put a copy in place of its file; return where that file is kept.

    The desk has to be opened anew, also when ``StoreError`` says that nothing was moved.
    """
    desk.close()
    return restore(desk.places.database, source, desk.clock.now())


def start_afresh(places: Places, clock: Clock) -> None:
    """Keep a file that cannot be opened under another name, and begin a new one."""
    set_aside(places.database, clock.now(), with_journal=True)
    ProgressFile(places.database).close()


def _backups(places: Places) -> Path:
    return places.data / "backups"
