"""Settings about work that is handed on: a learner's file, the trainer's passcode and receiver."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from ui.flows.session import Session
from ui.flows.under_way import Go, UnderWay

if TYPE_CHECKING:
    from coach.exchange.correcting import HandedBack
    from coach.xapi.push import Pushed
    from coach.xapi.receiver import Account
    from ui.pages.settings import SettingsPage

_WORDS: Final = "words_go_along"
"""The setting, kept with each learner, that lets their own words into their file."""


class Sharing(QObject):
    """``place_changed`` says that the team should be shown in the navigation, or no longer."""

    place_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._account: Account | None = None
        self._handed_back: HandedBack | None = None

    def connect_page(self, page: SettingsPage) -> None:
        """Serve this page."""
        page.hand_in.save_wanted.connect(self._on_save)
        page.hand_in.consented.connect(self._on_consented)
        page.hand_in.take_back_wanted.connect(self._on_take_back)
        page.hand_in.trainer_trusted.connect(self._apply)
        page.trainer.code_given.connect(self._on_code)
        page.trainer.account_given.connect(self._on_account)
        page.trainer.send_wanted.connect(self._on_send)
        page.trainer.changed.connect(self._on_changed)

    def show(self) -> None:
        """Fill both parts anew."""
        session = self._session
        desk, learner, now = session.desk, session.learner, session.clock.now()
        page: SettingsPage = session.page("settings")
        page.trainer.show_settings(session.settings.now)

        def read() -> tuple[str, bool]:
            from coach.exchange.outgoing import own_fingerprint  # noqa: PLC0415

            words = desk.learners.settings(learner.id).get(_WORDS, False) is True
            return own_fingerprint(desk.learners, learner, now), words

        session.do(read, lambda found: page.hand_in.show_learner(found[0], words=found[1]))
        if session.settings.now.trains_others:
            self._show_account()

    def save(self, path: Path) -> None:
        """Save the learner's progress file."""
        session = self._session
        desk, learner = session.desk, session.learner
        now = session.clock.now()

        def work() -> None:
            from coach.exchange.outgoing import progress_file  # noqa: PLC0415
            from coach.exchange.saving import save  # noqa: PLC0415

            words = desk.learners.settings(learner.id).get(_WORDS, False) is True
            save(path, progress_file(desk.learners, desk.attempts, learner, now, words=words))

        says = self.tr("Your work is saved as %1. Hand it to your trainer as you like.")
        session.do(
            work, lambda _saved: session.window.say(says.replace("%1", path.name), note=True)
        )

    def _on_consented(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        learners, learner = self._session.desk.learners, self._session.learner
        self._session.do(lambda: learners.set_setting(learner.id, _WORDS, on), lambda _kept: None)

    def _on_save(self) -> None:
        name = f"{self._session.learner.name or 'evenkeel'}.evenkeel"
        chosen, _ = QFileDialog.getSaveFileName(
            self._session.page("settings"),
            self.tr("Save your work"),
            name,
            self.tr("Progress files (*.evenkeel)"),
        )
        if chosen:
            self.save(Path(chosen).with_suffix(".evenkeel"))

    def _on_take_back(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._session.page("settings"),
            self.tr("Take in corrections"),
            "",
            self.tr("Progress files (*.evenkeel)"),
        )
        if chosen:
            self.take_back(Path(chosen))

    def take_back(self, path: Path) -> None:
        """Take a trainer's corrections in; a first file of a trainer asks whether to trust it."""
        desk, learner = self._session.desk, self._session.learner

        def work() -> tuple[HandedBack, str]:
            from coach.exchange.correcting import open_hand_back  # noqa: PLC0415
            from coach.exchange.incoming import read  # noqa: PLC0415
            from coach.exchange.outgoing import fingerprint  # noqa: PLC0415

            found = open_hand_back(desk.learners, learner, read(path))
            return found, fingerprint(found.key)

        def done(found: tuple[HandedBack, str]) -> None:
            self._handed_back = found[0]
            if found[0].known:
                self._apply()
                return
            self._session.page("settings").hand_in.ask(
                self.tr("This is the first file from %1, key %2. Is that your trainer?")
                .replace("%1", found[0].trainer or self.tr("somebody without a name"))
                .replace("%2", found[1])
            )

        self._session.do(work, done)

    def _apply(self) -> None:
        session, found = self._session, self._handed_back
        if found is None:
            return
        desk, learner, practice = session.desk, session.learner, session.practice

        def work() -> int:
            from coach.exchange.correcting import take_back  # noqa: PLC0415

            return take_back(desk.attempts, desk.learners, learner, found, practice.correct)

        says = self.tr("%1 corrections from your trainer count from now on.")
        session.do(
            work, lambda count: session.window.say(says.replace("%1", str(count)), note=True)
        )

    def _on_changed(self, key: str, _value: object) -> None:
        if key == "trains_others":
            self.place_changed.emit()
            self._show_account()

    def _on_code(self, code: str) -> None:
        session = self._session
        file = session.desk.file
        if 0 < len(code) < 4:
            session.window.say(
                self.tr("That passcode is too short, so it was not kept."),
                self.tr("Give four characters or more, or none."),
            )
            return

        def work() -> None:
            from coach.store.passcode import Passcode  # noqa: PLC0415

            Passcode(file).set(code)

        says = self.tr("The passcode is set.") if code else self.tr("There is no passcode now.")
        session.do(work, lambda _set: session.window.say(says, note=True))

    def _on_account(self, address: str, user: str, password: str) -> None:
        session, kept = self._session, self._account
        file = session.desk.file

        def work() -> None:
            from coach.xapi.receiver import Account  # noqa: PLC0415
            from coach.xapi.sending import keep_account  # noqa: PLC0415

            old = kept.password if kept is not None and address else ""
            keep_account(file, Account(address=address, user=user, password=password or old))

        session.do(work, lambda _kept: self._show_account())

    def _on_send(self) -> None:
        session = self._session
        file, shelf, clock = session.desk.file, session.shelf, session.clock
        titles = {str(each.id): each.title for each in shelf.scenarios}
        titles |= {str(each.id): each.title for each in shelf.lessons}

        def work(go: Go) -> Pushed:
            from coach.xapi.sending import send, stored_account  # noqa: PLC0415

            return send(file, titles, stored_account(file), clock, at_once=True, go=go)

        def done(pushed: Pushed) -> None:
            says = self.tr("%1 arrived.").replace("%1", str(pushed.arrived))
            if pushed.why:
                safe = self.tr("What did not arrive waits here and is never sent twice.")
                session.window.say(pushed.why, f"{says} {safe}")
            else:
                session.window.say(says, note=True)
            self._show_account()

        words = self.tr("Sending what is new to the Learning Record Store.")
        UnderWay(session, words).run(work, done)

    def _show_account(self) -> None:
        file = self._session.desk.file

        def read() -> tuple[Account, bool, str]:
            from coach.store.passcode import Passcode  # noqa: PLC0415
            from coach.xapi.sending import stored_account, tally  # noqa: PLC0415

            found = tally(file)
            words = (
                self.tr("%1 sent, %2 waiting, %3 refused.")
                .replace("%1", str(found.sent))
                .replace("%2", str(found.waiting))
                .replace("%3", str(found.refused))
            )
            reasons = " ".join(found.reasons)
            return stored_account(file), Passcode(file).is_set, f"{words} {reasons}".strip()

        self._session.do(read, self._on_account_read)

    def _on_account_read(self, found: tuple[Account, bool, str]) -> None:
        self._account, locked, words = found
        self._session.page("settings").trainer.show_account(
            locked=locked, address=self._account.address, user=self._account.user, words=words
        )
