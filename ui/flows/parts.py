"""What this edition comes without, from a file: added, taken out and put back, while the app runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from ui.flows.session import Session

if TYPE_CHECKING:
    from coach.parts import Part
    from ui.pages.settings.part_row import PartRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What is done around a part, and said of it.

    ``let_go`` comes before its files change, ``go_on`` after. ``choose`` is the title of the dialogue
    and ``kind`` what it calls such files; ``here``, ``out`` and ``back`` are said when it is.
    """

    part: Callable[[], Part]
    below: Path
    comes_along: Callable[[], bool]
    let_go: Callable[[], None]
    go_on: Callable[[], None]
    choose: str
    kind: str
    here: str
    out: str
    back: str
    put_back: str


class AddedPart(QObject):
    """Connects a row of the settings with the folder of what was added."""

    _moved = Signal(int)

    def __init__(self, session: Session, added: Added, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._about = added
        self._row: PartRow | None = None
        self._moved.connect(self._on_moved)

    def attach(self, row: PartRow) -> None:
        """Serve this row from now on."""
        self._row = row
        row.wanted.connect(self._on_wanted)

    def show(self) -> None:
        """Say whether it comes along, was added, or is missing."""
        if self._row is not None:
            self._row.show_part(
                comes_along=self._about.comes_along(),
                added=self._about.part().is_added(self._about.below),
            )

    def add(self, path: Path) -> None:
        """Check a file and keep what is in it, away from the window; then use it."""
        self._moved.emit(0)
        self._change(
            lambda: self._about.part().add(path, self._about.below, self._tell), self._about.here
        )

    def close(self) -> None:
        """Delete what was taken out and not put back."""
        self._about.part().forget_removed(self._about.below)

    def _tell(self, done: float) -> None:
        """Pass on how far it is; called on the background thread."""
        self._moved.emit(int(done * 100))

    def _on_moved(self, percent: int) -> None:
        if percent < 100 and self._row is not None:
            self._row.show_adding(percent)

    def _on_wanted(self) -> None:
        part, below = self._about.part(), self._about.below
        if part.is_added(below):
            self._change(
                lambda: part.remove(below),
                self._about.out,
                undo=lambda: self._change(lambda: part.put_back(below), self._about.back),
            )
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self._session.window, self._about.choose, str(Path.home()), f"{self._about.kind} (*{part.ending})"
        )  # fmt: skip
        if chosen:
            self.add(Path(chosen))

    def _change(
        self, work: Callable[[], object], said: str, *, undo: Callable[[], None] | None = None
    ) -> None:
        """Change what is kept while nobody uses it, and go on with what is there then."""
        session = self._session
        self._about.let_go()

        def go_on(_done: object) -> None:
            self.show()
            self._about.go_on()
            session.window.say(
                said,
                note=True,
                action=self._about.put_back if undo else "",
                acted=undo or (lambda: None),
            )

        def refused(error: BaseException) -> None:
            self.show()
            session.problems.report(error)

        session.do(work, go_on, refused)


def voices_part(session: Session, open_voices: Callable[[], None], parent: QObject) -> AddedPart:
    """Return the neural voices."""

    def part() -> Part:
        from coach.voice.pack import VOICE_PACK  # noqa: PLC0415 - with its page

        return VOICE_PACK

    def comes_along() -> bool:
        from coach.voice import neural_files  # noqa: PLC0415

        return neural_files.comes_along()

    def let_go() -> None:
        if session.has_speech:
            session.speech.stop()

    translate = QCoreApplication.translate
    return AddedPart(
        session,
        Added(
            part=part,
            below=session.places.voices,
            comes_along=comes_along,
            let_go=let_go,
            go_on=open_voices,
            choose=translate("VoicePack", "Add the neural voices"),
            kind=translate("VoicePack", "Voices"),
            here=translate("VoicePack", "The neural voices are here. The next line is theirs."),
            out=translate("VoicePack", "The neural voices are out."),
            back=translate("VoicePack", "The neural voices are back."),
            put_back=translate("VoicePack", "Put them back"),
        ),
        parent,
    )


def ears_part(session: Session, parent: QObject) -> AddedPart:
    """Return what hears spoken replies."""

    def part() -> Part:
        from coach.ears.model_files import EAR_PACK  # noqa: PLC0415 - with its page

        return EAR_PACK

    def comes_along() -> bool:
        from coach.ears import model_files  # noqa: PLC0415

        return model_files.comes_along()

    def let_go() -> None:
        session.microphone.forget_hearing()

    translate = QCoreApplication.translate
    return AddedPart(
        session,
        Added(
            part=part,
            below=session.places.ears,
            comes_along=comes_along,
            let_go=let_go,
            go_on=lambda: None,
            choose=translate("EarPack", "Add what hears you"),
            kind=translate("EarPack", "Hearing"),
            here=translate("EarPack", "Evenkeel can hear you now. Your next reply may be aloud."),
            out=translate("EarPack", "Evenkeel no longer hears you. Type or pick your replies."),
            back=translate("EarPack", "Evenkeel hears you again."),
            put_back=translate("EarPack", "Put it back"),
        ),
        parent,
    )
