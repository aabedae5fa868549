"""The weeks: home, progress, what comes back, promises, paths, and writing a call of one's own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from coach.errors import StoreError
from ui.flows.one_try import OneTry
from ui.flows.session import Session

if TYPE_CHECKING:
    from coach.ears.listener import Utterance
    from coach.library.model import Scenario
    from coach.progress.paths import Certificate
    from coach.progress.plan import Next
    from coach.progress.review import Went
    from coach.store.attempts import CommitmentId
    from coach.study import Home
    from coach.weeks.paths import PathRow
    from coach.weeks.promises import Promised
    from coach.weeks.reviewing import Outcome, Reviewing
    from coach.weeks.story import Told
    from coach.weeks.tasks import Task
    from ui.pages.review import ReviewPage


class Weeks(QObject):
    """Connects the pages of the weeks with their use cases."""

    part_wanted = Signal(object)
    """A ``Next`` is to be begun."""
    scene_wanted = Signal(str)
    review_wanted = Signal(str)
    turn_wanted = Signal(str, int)
    resume_wanted = Signal(str)
    follow_up_wanted = Signal(str)
    method_wanted = Signal(str)
    lesson_wanted = Signal(str)
    choose_wanted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        add = session.window.add_page
        add("home", self._make_home, whole_window=False, title=self.tr("Today"))
        add("progress", self._make_progress, whole_window=False, title=self.tr("Progress"))
        add("review", self._make_review, whole_window=True, title=self.tr("Said again"))
        add("promises", self._make_promises, whole_window=False, title=self.tr("Your promises"))
        add("paths", self._make_paths, whole_window=False, title=self.tr("Paths"))
        add(
            "certificate", self._make_certificate, whole_window=False, title=self.tr("What you did")
        )
        add("story", self._make_story, whole_window=False, title=self.tr("A call of your own"))
        self._certificate: Certificate | None = None
        self._filled: tuple[object, dict[str, Scenario]] = (None, {})

    # --- home ------------------------------------------------------------------------------------

    def show_home(self) -> None:
        """Fill home anew."""
        from coach.dialogue.scene import filled, values_of  # noqa: PLC0415 - after the first window

        session = self._session
        study, shelf, desk, learner = session.study, session.shelf, session.desk, session.learner
        personas = {each.id: each for each in shelf.personas}

        def read() -> tuple[Home, dict[str, Scenario]]:
            values = values_of(shelf.profile, desk.profile(learner))
            if self._filled[0] != (values, shelf.scenarios):  # it takes longer than all the rest
                scenarios: dict[str, Scenario] = {
                    each.id: filled(each, values) for each in shelf.scenarios
                }
                self._filled = ((values, shelf.scenarios), scenarios)
            return study.home(), self._filled[1]

        session.do(read, lambda found: session.page("home").show_home(*found, personas))

    def begin_next(self) -> None:
        """Begin the one next thing."""
        self._session.do(self._session.study.home, self._begin)

    def _begin(self, home: Home) -> None:
        if home.next is None:
            self.choose_wanted.emit()
        else:
            self.part_wanted.emit(home.next)

    def begin(self, part: Next) -> None:
        """Begin something of the plan."""
        from coach.progress.plan import NextKind  # noqa: PLC0415 - after the first window

        {
            NextKind.RESUME: self.resume_wanted.emit,
            NextKind.FOLLOW_UP: self.follow_up_wanted.emit,
            NextKind.LESSON: self.lesson_wanted.emit,
            NextKind.SCENE: self.scene_wanted.emit,
            NextKind.REVIEW: self.review,
        }[part.kind](part.target)

    # --- progress --------------------------------------------------------------------------------

    def show_progress(self) -> None:
        """Fill the page of progress anew."""
        session = self._session
        study, shelf, learner = session.study, session.shelf, session.learner
        scenarios = {each.id: each for each in shelf.scenarios}
        personas = {each.id: each for each in shelf.personas}
        growing, journal = session.desk.growing(learner), session.desk.journal()

        def read() -> tuple[object, ...]:
            from ui.pages.progress.kept import kept_words  # noqa: PLC0415 - with its page

            entries, phrases = journal.entries(learner.id), study.phrases()
            return (
                session.clock.now(),
                study.history(),
                scenarios,
                personas,
                study.findings(),
                growing.growth(),
                kept_words(entries, phrases, shelf.lessons, session.clock.now()),
            )

        session.do(read, lambda found: session.page("progress").show_history(*found))

    def _on_turns(self, skill: str, week_end: date) -> None:
        session = self._session
        growing = session.desk.growing(session.learner)
        session.do(
            partial(growing.turns, skill, week_end),
            partial(session.page("progress").show_turns, week_end),
        )

    def _on_save(self, kind: str) -> None:
        page = self._session.page("progress")
        name, what = (
            ("skills.png", "PNG (*.png)") if kind == "picture" else ("skills.csv", "CSV (*.csv)")
        )
        chosen, _ = QFileDialog.getSaveFileName(self._session.window, self.tr("Save"), name, what)
        if not chosen:
            return
        if kind == "picture":
            self._write(partial(_save_picture, page.skills.picture, chosen))
        else:
            self._write(partial(Path(chosen).write_text, page.skills.csv(), encoding="utf-8"))

    # --- what comes back -------------------------------------------------------------------------

    def review(self, _target: str = "") -> None:
        """Begin today's sitting."""
        session = self._session
        desk, learner = session.desk, session.learner

        def show(tasks: tuple[Task, ...]) -> None:
            session.page("review").show_tasks(tasks, session.practice.names)
            session.window.show_page("review")

        session.do(lambda: desk.reviewing(learner).tasks(), show)

    def _on_chosen(self, task: Task, option: int) -> None:
        self._answer(task, lambda reviewing: reviewing.choose(task, option))

    def _on_replied(self, task: Task, words: str) -> None:
        self._answer(task, lambda reviewing: reviewing.reply(task, words))

    def _on_said_how(self, task: Task, went: Went) -> None:
        self._answer(task, lambda reviewing: reviewing.say_how(task, went))

    def _answer(self, task: Task, act: Callable[[Reviewing], Outcome]) -> None:
        session = self._session
        desk, learner = session.desk, session.learner
        session.do(
            lambda: act(desk.reviewing(learner)),
            partial(session.page("review").show_outcome, task),
        )

    def _on_hear(self, task: Task) -> None:
        if not self._session.has_speech or task.persona is None:
            return
        from ui.speech import Line  # noqa: PLC0415 - sound is loaded after the first window

        self._session.speech.say(
            Line(text=task.line, persona=task.persona, heat=_HEAT_OF_A_DRILL, channel=task.channel)
        )

    # --- promises --------------------------------------------------------------------------------

    def show_promises(self) -> None:
        """Show every promise by its day."""
        session = self._session
        session.do(session.desk.calendar(session.learner).promised, self._on_promises)

    def _on_promises(self, promised: tuple[Promised, ...]) -> None:
        session = self._session
        personas = {each.id: each for each in session.shelf.personas}
        session.page("promises").show_promises(promised, personas, session.clock.now())
        session.window.show_page("promises")

    def _on_ticked(self, promise: str, *, no_news: bool = False) -> None:
        calendar = self._session.desk.calendar(self._session.learner)
        self._session.do(
            lambda: calendar.tick(cast("CommitmentId", promise), no_news=no_news),
            lambda _done: self.show_promises(),
        )

    def _on_unticked(self, promise: str) -> None:
        calendar = self._session.desk.calendar(self._session.learner)
        self._session.do(
            partial(calendar.untick, cast("CommitmentId", promise)),
            lambda _done: self.show_promises(),
        )

    # --- paths -----------------------------------------------------------------------------------

    def show_paths(self) -> None:
        """Show every path with its dates."""
        session = self._session
        titles = session.shelf.titles()

        def show(rows: tuple[PathRow, ...]) -> None:
            session.page("paths").show_paths(rows, titles, session.clock.now())
            session.window.show_page("paths")

        session.do(session.desk.paths(session.learner).rows, show)

    def _on_begun(self, path: str) -> None:
        paths = self._session.desk.paths(self._session.learner)
        self._session.do(partial(paths.begin, path), lambda _done: self.show_paths())

    def _on_stepped_off(self, path: str) -> None:
        paths = self._session.desk.paths(self._session.learner)
        self._session.do(partial(paths.leave, path), lambda _done: self.show_paths())

    def _on_certificate(self, path: str) -> None:
        session = self._session

        def show(rows: tuple[PathRow, ...]) -> None:
            self._certificate = next((row.certificate for row in rows if row.path.id == path), None)
            if self._certificate is not None:
                name = session.learner.name
                session.page("certificate").show_certificate(self._certificate, name)
                session.window.show_page("certificate")

        session.do(session.desk.paths(session.learner).rows, show)

    def _on_pdf(self) -> None:
        from ui.pages.paths import write_pdf  # noqa: PLC0415

        if self._certificate is None:
            return
        name = f"{self._certificate.title}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(
            self._session.window, self.tr("Save"), name, "PDF (*.pdf)"
        )
        if chosen:
            self._write(
                partial(write_pdf, self._certificate, self._session.learner.name, Path(chosen))
            )

    def _write(self, write: Callable[[], object]) -> None:
        try:
            write()
        except OSError as error:
            self._session.problems.report(
                StoreError(
                    self.tr("The file could not be written."),
                    self.tr("Choose another folder, and try again. Nothing else has changed."),
                    str(error),
                )
            )

    # --- a call of one's own ---------------------------------------------------------------------

    def show_story(self) -> None:
        """Open the page on which a call of one's own is written."""
        self._session.page("story")
        self._session.window.show_page("story")

    def _on_draft(self, told: Told) -> None:
        import yaml  # noqa: PLC0415 - 30 ms, and only here

        from coach.weeks.story import draft  # noqa: PLC0415

        session = self._session
        like = min(session.shelf.scenarios, key=lambda each: (each.level, each.title))
        values = draft(told, like)
        name = f"{values['id']}.yaml"
        chosen, _ = QFileDialog.getSaveFileName(
            session.window, self.tr("Save"), name, "YAML (*.yaml)"
        )
        if not chosen:
            return
        text = yaml.safe_dump(values, sort_keys=False, allow_unicode=True, width=100)
        self._write(partial(Path(chosen).write_text, text, encoding="utf-8"))

    # --- pages -----------------------------------------------------------------------------------

    def _make_home(self) -> QWidget:
        from ui.pages.home import HomePage  # noqa: PLC0415

        page = HomePage(self._session.look)
        page.next_wanted.connect(self.begin_next)
        page.resume.connect(self.resume_wanted)
        page.follow_up.connect(self.follow_up_wanted)
        page.method_wanted.connect(self.method_wanted)
        page.choose_another.connect(self.choose_wanted)
        page.part_wanted.connect(self.part_wanted)
        page.paths_wanted.connect(self.show_paths)
        page.promises_wanted.connect(self.show_promises)
        return page

    def _make_progress(self) -> QWidget:
        from ui.pages.progress import ProgressPage  # noqa: PLC0415

        page = ProgressPage(self._session.look)
        page.review_wanted.connect(self.review_wanted)
        page.turn_wanted.connect(self.turn_wanted)
        page.scene_wanted.connect(self.scene_wanted)
        page.turns_wanted.connect(self._on_turns)
        page.save_wanted.connect(self._on_save)
        page.story_wanted.connect(self.show_story)
        return page

    def _make_review(self) -> QWidget:
        from ui.pages.review import ReviewPage  # noqa: PLC0415

        page = ReviewPage(self._session.look)
        page.left.connect(self._session.leave_page)
        page.chosen.connect(self._on_chosen)
        page.replied.connect(self._on_replied)
        page.said_how.connect(self._on_said_how)
        page.hear_wanted.connect(self._on_hear)
        self._aloud = OneTry(self._session, self)
        page.voice_shown.connect(self._aloud.serve)
        self._aloud.caption.connect(page.show_caption)
        self._aloud.heard.connect(partial(_show_heard, page))
        return page

    def _make_promises(self) -> QWidget:
        from ui.pages.calendar import CalendarPage  # noqa: PLC0415

        page = CalendarPage(self._session.look)
        page.left.connect(self._session.leave_page)
        page.follow_up.connect(self.follow_up_wanted)
        page.ticked.connect(self._on_ticked)
        page.ticked_without_news.connect(partial(self._on_ticked, no_news=True))
        page.unticked.connect(self._on_unticked)
        return page

    def _make_paths(self) -> QWidget:
        from ui.pages.paths import PathsPage  # noqa: PLC0415

        page = PathsPage(self._session.look)
        page.left.connect(self._session.leave_page)
        page.begun.connect(self._on_begun)
        page.stepped_off.connect(self._on_stepped_off)
        page.certificate_wanted.connect(self._on_certificate)
        page.lesson_wanted.connect(self.lesson_wanted)
        page.scene_wanted.connect(self.scene_wanted)
        return page

    def _make_certificate(self) -> QWidget:
        from ui.pages.paths import CertificatePage  # noqa: PLC0415

        page = CertificatePage(self._session.look)
        page.left.connect(self.show_paths)
        page.save_wanted.connect(self._on_pdf)
        return page

    def _make_story(self) -> QWidget:
        from ui.pages.story import StoryPage  # noqa: PLC0415

        page = StoryPage(self._session.look)
        page.left.connect(self._session.leave_page)
        page.draft_wanted.connect(self._on_draft)
        return page


_HEAT_OF_A_DRILL = 60.0


def _show_heard(page: ReviewPage, said: Utterance) -> None:
    from coach.ears.delivery import SURE_FROM  # noqa: PLC0415 - sound comes late

    transcript = said.transcript
    page.show_heard(transcript.text, sure=transcript.confidence >= SURE_FROM)


def _save_picture(widget: QWidget, path: str) -> None:
    if not widget.grab().save(path, "PNG"):
        raise OSError(f"{Path(path).name} was not written")
