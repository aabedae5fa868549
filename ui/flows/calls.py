"""Calls: choosing one, being in one, looking back on one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.flows.aloud import Aloud
from ui.flows.session import Session

if TYPE_CHECKING:
    from coach.library.model import ScenarioId
    from coach.practice import Call, Debrief, WhatIf
    from coach.scoring.evidence import Correction
    from coach.store.attempts import AttemptId, CommitmentId
    from coach.study import SceneRow, Waiting


class Calls(QObject):
    """Connects the pages of practice and debrief with the learner's calls."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._debrief: Debrief | None = None
        self._warming: Thread | None = None
        self._aloud = Aloud(session, self)
        window = session.window
        window.add_page("calls", self._make_list, whole_window=False, title=self.tr("Practise"))
        window.add_page("practice", self._make_practice, whole_window=True, title=self.tr("A call"))
        window.add_page(
            "debrief", self._make_debrief, whole_window=True, title=self.tr("Looking back")
        )
        window.add_page(
            "readings", self._make_readings, whole_window=True, title=self.tr("Under each method")
        )

    # --- choosing ------------------------------------------------------------------------------

    def show_list(self) -> None:
        """Fill the list of scenes anew."""
        session = self._session
        study, shelf = session.study, session.shelf
        personas = {each.id: each for each in shelf.personas}
        methods = {each.id: each for each in shelf.methods}

        def read() -> tuple[tuple[SceneRow, ...], tuple[Waiting, ...], str]:
            home = study.home()
            return study.scenes(), home.waiting, home.unfinished.id if home.unfinished else ""

        def show(found: tuple[tuple[SceneRow, ...], tuple[Waiting, ...], str]) -> None:
            rows, waiting, unfinished = found
            session.page("calls").show_scenes(rows, personas, methods, waiting, unfinished)

        session.do(read, show)

    def take(self, scenario: str) -> None:
        """Begin a scene at its briefing."""
        self._session.do(
            partial(self._session.practice.begin, cast("ScenarioId", scenario)), self._on_begun
        )

    def follow_up(self, attempt: str) -> None:
        """Begin the follow-up of an earlier call."""
        self._session.do(
            partial(self._session.practice.follow_up, cast("AttemptId", attempt)), self._on_begun
        )

    def resume(self, attempt: str) -> None:
        """Carry on a call that was left in the middle."""
        self._session.do(
            partial(self._session.practice.resume, cast("AttemptId", attempt)), self._on_resumed
        )

    # --- being in one ----------------------------------------------------------------------------

    def _on_begun(self, call: Call) -> None:
        self._warm_the_judge()
        self._session.page("practice").brief(
            call, person=self._person(call), names=self._session.practice.names
        )
        self._session.window.show_page("practice")

    def _warm_the_judge(self) -> None:
        """Load the judge on a thread of its own while the briefing is read, once."""
        if self._warming is None:
            judge = self._session.desk.judge
            self._warming = Thread(target=judge.warm, name="judge", daemon=True)
            self._warming.start()

    def _on_resumed(self, call: Call) -> None:
        self._warm_the_judge()
        self._session.window.show_page("practice")
        self._session.page("practice").resume(
            call, person=self._person(call), names=self._session.practice.names
        )

    def _person(self, call: Call) -> str:
        return self._session.portrait(call.conversation.scene.persona.id)

    # --- looking back ----------------------------------------------------------------------------

    def review(self, attempt: str) -> None:
        """Show an attempt turn by turn."""
        self._session.do(
            partial(self._session.practice.review, cast("AttemptId", attempt)), self._on_reviewed
        )

    def review_turn(self, attempt: str, turn: int) -> None:
        """Show an attempt, open at one turn."""

        def show(debrief: Debrief) -> None:
            self._on_reviewed(debrief)
            self._session.page("debrief").open_turn(turn)

        self._session.do(partial(self._session.practice.review, cast("AttemptId", attempt)), show)

    def _on_reviewed(self, debrief: Debrief) -> None:
        self._debrief = debrief
        scene = debrief.conversation.scene
        person = self._session.portrait(scene.persona.id)
        page = self._session.page("debrief")
        page.show_debrief(debrief, scene.title, person)
        self._aloud.show(debrief)
        journal, learner = self._session.desk.journal(), self._session.learner.id
        self._session.do(
            partial(journal.about, learner, debrief.attempt.id), page.questions.show_notes
        )
        self._session.window.show_page("debrief")

    def _on_try_again(self, turn: int) -> None:
        if self._debrief is not None:
            attempt, practice = self._debrief.attempt.id, self._session.practice
            self._session.do(lambda: practice.resume(attempt).rewind(turn), self._on_resumed)

    def _on_promise(self, promise: str, day: date | None) -> None:
        calendar = self._session.desk.calendar(self._session.learner)
        self._change_promise(partial(calendar.confirm, cast("CommitmentId", promise), day))

    def _on_no_promise(self, promise: str) -> None:
        calendar = self._session.desk.calendar(self._session.learner)
        self._change_promise(partial(calendar.drop, cast("CommitmentId", promise)))

    def _change_promise(self, change: Callable[[], None]) -> None:
        """Change a promise of the call looked back on, and ask about those that are left."""
        debrief = self._debrief
        if debrief is None:
            return
        attempt, practice = debrief.attempt.id, self._session.practice

        def changed() -> Debrief:
            change()
            return practice.review(attempt)

        def show(after: Debrief) -> None:
            self._session.page("debrief").show_promises(after.promises, self._session.clock.now())

        self._session.do(changed, show)

    def _on_notes(self, notes: dict[str, str]) -> None:
        if self._debrief is None:
            return
        session = self._session
        write = partial(
            session.desk.journal().write, session.learner.id, self._debrief.attempt.id, notes
        )
        said = self.tr("Your notes are kept.")
        session.do(
            lambda: write(session.clock.now()), lambda _done: session.window.say(said, note=True)
        )

    def _on_start_over(self) -> None:
        if self._debrief is None:
            return
        first = self._debrief.attempt.follows
        if first is not None:
            self.follow_up(first)
        else:
            self.take(self._debrief.attempt.scenario)

    def _what_if(self, page: str, attempt: str, number: int, words: str) -> None:
        """Try other words for a turn and show on ``page`` where they lead; nothing is kept."""
        practice = self._session.practice

        def show(found: WhatIf) -> None:
            from ui.flows.what_if import way_of  # noqa: PLC0415 - with its page, after the window

            self._session.page(page).show_what_if(
                way_of(found.was, found.line_was, practice.names),
                way_of(found.other, found.line_other, practice.names),
                sure=found.sure,
            )

        call = cast("AttemptId", attempt)
        self._session.do(lambda: practice.resume(call).what_if(number, words), show)

    def _on_what_if(self, number: int, words: str) -> None:
        if self._debrief is not None:
            self._what_if("debrief", self._debrief.attempt.id, number, words)

    def _on_readings(self) -> None:
        """Read the call looked back on under the five methods; the page of tensions is none."""
        if self._debrief is None:
            return
        from coach.scoring.readings import readings  # noqa: PLC0415 - only when asked

        conversation = self._debrief.conversation
        methods = [each for each in self._session.shelf.methods if each.id != "tensions"]
        page = self._session.page("readings")
        page.show_readings(conversation.scene.title, readings(conversation.turns, methods))
        self._session.window.show_page("readings")

    def _on_corrected(self, correction: Correction) -> None:
        if self._debrief is None:
            return
        attempt, practice = self._debrief.attempt.id, self._session.practice

        def show(debrief: Debrief) -> None:
            self._debrief = debrief
            self._session.page("debrief").show_correction(debrief)

        self._session.do(lambda: practice.correct(attempt, correction), show)

    def _on_hear_turn(self, number: int) -> None:
        if self._debrief is None or not self._session.has_speech:
            return
        from ui.speech import Line  # noqa: PLC0415 - sound is loaded after the first window

        conversation = self._debrief.conversation
        turn, scene = conversation.turns[number - 1], conversation.scene
        self._session.speech.say(
            Line(
                text=turn.line, persona=scene.persona, heat=turn.before.heat, channel=scene.channel
            )
        )

    # --- pages -----------------------------------------------------------------------------------

    def _make_list(self) -> QWidget:
        from ui.pages.calls import CallsPage  # noqa: PLC0415

        page = CallsPage(self._session.look)
        page.scene_wanted.connect(self.take)
        page.review_wanted.connect(self.review)
        page.follow_up.connect(self.follow_up)
        page.resume.connect(self.resume)
        return page

    def _make_practice(self) -> QWidget:
        from ui.pages.practice import PracticePage  # noqa: PLC0415

        session = self._session
        now = session.settings.now
        page = PracticePage(
            session.look,
            session.speech,
            session.tasks,
            session.microphone,
            captions=now.captions,
            gentle=now.gentle_start,
            explain_each_reply=now.explain_each_reply,
            speaks=now.speaks,
            hands_free=now.hands_free,
        )
        page.set_recall_first(on=now.recall_first)
        self._aloud.join_practice(page)
        page.speaks_changed.connect(lambda speaks: session.keep(speaks=speaks))
        page.hands_free_changed.connect(lambda on: session.keep(hands_free=on))
        page.left.connect(session.leave_page)
        page.finished.connect(self.review)
        page.failed.connect(session.problems.report)
        page.what_if_wanted.connect(partial(self._what_if, "practice"))
        page.gentle_changed.connect(lambda gentle: session.keep(gentle_start=gentle))
        page.captions_changed.connect(lambda shown: session.keep(captions=shown))
        return page

    def _make_debrief(self) -> QWidget:
        from ui.pages.debrief import DebriefPage  # noqa: PLC0415

        page = DebriefPage(self._session.look)
        page.left.connect(self._session.leave_page)
        page.try_again.connect(self._on_try_again)
        page.start_over.connect(self._on_start_over)
        page.promise_confirmed.connect(self._on_promise)
        page.promise_dropped.connect(self._on_no_promise)
        page.notes_kept.connect(self._on_notes)
        page.hear_wanted.connect(self._on_hear_turn)
        page.what_if_wanted.connect(self._on_what_if)
        page.corrected.connect(self._on_corrected)
        page.readings_wanted.connect(self._on_readings)
        self._aloud.join_debrief(page)
        return page

    def _make_readings(self) -> QWidget:
        from ui.pages.readings import ReadingsPage  # noqa: PLC0415

        page = ReadingsPage(self._session.look)
        page.left.connect(lambda: self._session.window.show_page("debrief"))
        return page
