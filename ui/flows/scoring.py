"""A trainer scores a call: verdicts kept, agreement with other trainers, and handed back."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from ui.flows.session import Session

if TYPE_CHECKING:
    from coach.exchange.agreement import Agreement
    from coach.exchange.records import AttemptRecord
    from coach.scoring.evidence import Correction
    from coach.store.collected import Collected, CollectedCall
    from ui.pages.team import TeamPage


class Scoring(QObject):
    """Connects the part of the team's page that scores; ``left`` carries whose call it was."""

    left = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._page: TeamPage | None = None
        self._call: CollectedCall | None = None

    def connect_page(self, page: TeamPage) -> None:
        """Serve this page."""
        self._page = page
        page.person.score_wanted.connect(self._on_wanted)
        page.person.hand_back_wanted.connect(self._on_hand_back)
        page.scoring.kept.connect(self._on_kept)
        page.scoring.named.connect(self._show)

    def _on_wanted(self, call: CollectedCall) -> None:
        self._call = call
        self._show(self._session.learner.name or self.tr("Trainer"))

    def _show(self, by: str) -> None:
        call, collected = self._call, self._collected
        if call is None:
            return
        names = {
            each.id: each.name
            for each in (
                *self._session.shelf.vocabulary.skills,
                *self._session.shelf.vocabulary.faults,
            )
        }

        def read() -> tuple[AttemptRecord, tuple[Correction, ...], list[Agreement]]:
            from coach.exchange.agreement import agreement  # noqa: PLC0415
            from coach.exchange.records import read_call  # noqa: PLC0415

            here = collected()
            said = here.corrections(call.id)
            trainers = sorted({each.by for each in said})
            each_said = [[each for each in said if each.by == who] for who in trainers]
            found = [agreement(one, other) for one, other in combinations(each_said, 2)]
            return read_call(here.record(call.id)), said, [each for each in found if each]

        def show(found: tuple[AttemptRecord, tuple[Correction, ...], list[Agreement]]) -> None:
            if self._page is not None:
                self._page.scoring.show_call(found[0], names, found[1], by, found[2])
                self._page.show_panel(self._page.scoring)

        self._session.do(read, show)

    def _on_kept(self, by: str, said: list[Correction]) -> None:
        call, collected, clock = self._call, self._collected, self._session.clock
        if call is None:
            return

        def work() -> CollectedCall:
            from coach.exchange.correcting import correct  # noqa: PLC0415

            return correct(collected(), call, by, said, clock.now())

        def done(changed: CollectedCall) -> None:
            says = self.tr("Your scores are kept and counted.")
            self._session.window.say(says, note=True)
            self.left.emit(str(changed.person))

        self._session.do(work, done)

    def _on_hand_back(self, person: str, name: str) -> None:
        if self._page is None:
            return
        suggested = self.tr("For %1").replace("%1", name) + ".evenkeel"
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Hand corrections back"), suggested
        )
        if chosen:
            self.hand_back(person, Path(chosen).with_suffix(".evenkeel"))

    def hand_back(self, person: str, path: Path) -> None:
        """Save what trainers said of a person's calls, for that person to take in."""
        session, collected = self._session, self._collected
        desk, trainer, now = session.desk, session.learner, session.clock.now()

        def work() -> int:
            from coach.exchange.correcting import hand_back  # noqa: PLC0415
            from coach.exchange.saving import save  # noqa: PLC0415
            from coach.store.collected import EVER  # noqa: PLC0415
            from coach.store.people import People, PersonId  # noqa: PLC0415

            here = collected()
            calls = here.calls(*EVER, person=PersonId(person))
            mine = [each for each in People(desk.file).profiles().values() if each.person == person]
            for number, profile in enumerate(mine):
                held = here.digests(profile)
                own = [call for call in calls if call.id in held]
                target = path if not number else path.with_stem(f"{path.stem} {number + 1}")
                save(target, hand_back(desk.learners, trainer, here, profile.id, own, now))
            return len(mine)

        says = self.tr("The corrections are saved as %1. Hand that file to them.")
        session.do(work, lambda _n: session.window.say(says.replace("%1", path.name), note=True))

    def _collected(self) -> Collected:
        from coach.store.collected import Collected  # noqa: PLC0415 - after the first window

        return Collected(self._session.desk.file)
