"""One learner's paths: beginning one, where they are on it, and what was done at its end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from coach.clock import Clock
from coach.library.model import Path
from coach.library.shelf import Shelf
from coach.progress.paths import Certificate, PathState, along, certificate
from coach.store.learners import LearnerId, Learners
from coach.store.paths import PathsTaken


@dataclass(frozen=True, slots=True, kw_only=True)
class PathRow:
    """A path in a list; ``state`` once it is begun, ``certificate`` once it was finished.

    ``gone`` where it is no longer in the library: it is followed as it was when begun.
    """

    path: Path
    state: PathState | None
    certificate: Certificate | None
    gone: bool = False


class OnPaths:
    """The paths of one learner."""

    def __init__(
        self,
        *,
        shelf: Shelf,
        learners: Learners,
        taken: PathsTaken,
        clock: Clock,
        learner: LearnerId,
    ) -> None:
        self._shelf = shelf
        self._learners = learners
        self._taken = taken
        self._clock = clock
        self._learner = learner

    def rows(self) -> tuple[PathRow, ...]:
        """Return every path, those under way first, then those finished, then the others.

        A path finished since the last look gets its certificate here.
        """
        begun = self._begun()
        known = {row.path.id for row in begun}
        rest = [
            PathRow(path=path, state=None, certificate=None)
            for path in self._shelf.paths
            if path.id not in known
        ]
        begun.sort(key=lambda row: row.certificate is not None)
        return (*begun, *rest)

    def current(self) -> PathState | None:
        """Return the path under way that was begun last."""
        return next(
            (row.state for row in self._begun() if row.certificate is None and row.state), None
        )

    def begin(self, path_id: str) -> None:
        """Begin a path of the library, today being its first day."""
        path = next(each for each in self._shelf.paths if each.id == path_id)
        self._taken.begin(self._learner, path, self._clock.now())

    def leave(self, path_id: str) -> None:
        """Step off a path; what was done stays done."""
        self._taken.leave(self._learner, path_id, self._clock.now())

    def _begun(self) -> list[PathRow]:
        taken = self._taken.of(self._learner)
        if not taken:
            return []
        in_library = {path.id: path for path in self._shelf.paths}
        lessons = {
            key: each.finished_at
            for key, each in self._learners.lesson_progress(self._learner).items()
            if each.finished_at is not None
        }
        calls = self._taken.calls(self._learner, _day_before(min(x.started_at for x in taken)))
        rows = []
        for each in taken:
            path = in_library.get(each.path.id, each.path)
            if each.certificate is not None:
                path = each.path
            state = along(path, each.started_at, lessons, calls)
            earned = each.certificate or certificate(state, self._shelf.titles(), self._levels())
            if earned is not None and each.certificate is None:
                self._taken.keep_certificate(self._learner, path, earned)
            rows.append(
                PathRow(path=path, state=state, certificate=earned, gone=path.id not in in_library)
            )
        return rows

    def _levels(self) -> dict[str, int]:
        return {each.id: each.level for each in self._shelf.scenarios}


def _day_before(moment: datetime) -> datetime:
    """Return the beginning of the day, so that a call earlier on the first day counts."""
    return moment.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
