"""What the flows share while one window is open: who practises, and everything that serves them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from coach.clock import Clock
from coach.errors import SettingsError
from coach.places import Places
from coach.settings import SettingsFile
from ui.look import Look
from ui.main_window import MainWindow
from ui.problems import Problems
from ui.tasks import Tasks

if TYPE_CHECKING:
    from coach.desk import Desk
    from coach.ears.recogniser import Hearing
    from coach.ears.recordings import Recordings
    from coach.library.shelf import Shelf
    from coach.practice import Practice
    from coach.store.learners import Learner
    from coach.study import Study
    from ui.microphone import Microphone
    from ui.speech import Speech

T = TypeVar("T")


class Session(QObject):
    """One open window. Parts that are opened later raise ``RuntimeError`` when asked for too soon."""

    went = Signal(str)
    """Somebody wants to go to a place of the navigation."""
    learner_changed = Signal()

    def __init__(
        self,
        *,
        places: Places,
        clock: Clock,
        tasks: Tasks,
        settings: SettingsFile,
        look: Look,
        window: MainWindow,
        problems: Problems,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.places = places
        self.clock = clock
        self.settings = settings
        self.look = look
        self.window = window
        self.problems = problems
        self.came_from = "home"
        self._tasks = tasks
        self._desk: Desk | None = None
        self._speech: Speech | None = None
        self._microphone: Microphone | None = None
        self._learner: Learner | None = None
        self._study: Study | None = None
        self._practice: Practice | None = None

    # --- who and what ------------------------------------------------------------------------

    @property
    def tasks(self) -> Tasks:
        """The one way to do work away from the window."""
        return self._tasks

    @property
    def is_open(self) -> bool:
        """Whether the progress file is open."""
        return self._desk is not None

    @property
    def is_practising(self) -> bool:
        """Whether somebody has said who they are."""
        return self._learner is not None

    @property
    def desk(self) -> Desk:
        """Library, progress file and judge."""
        return _there(self._desk)

    @property
    def shelf(self) -> Shelf:
        """The library."""
        return self.desk.shelf

    @property
    def learner(self) -> Learner:
        """Who is practising."""
        return _there(self._learner)

    @property
    def study(self) -> Study:
        """The learner's weeks."""
        return _there(self._study)

    @property
    def practice(self) -> Practice:
        """The learner's calls."""
        return _there(self._practice)

    @property
    def speech(self) -> Speech:
        """The voice."""
        return _there(self._speech)

    @property
    def has_speech(self) -> bool:
        """Whether the voice has been opened; it may still be silent."""
        return self._speech is not None

    @property
    def microphone(self) -> Microphone:
        """The microphone, closed until somebody opens it."""
        if self._microphone is None:
            from ui.microphone import Microphone  # noqa: PLC0415 - sound comes late

            self._microphone = Microphone(self._make_hearing, self)
            self._microphone.choose(self.settings.now.microphone)
        return self._microphone

    @property
    def recordings(self) -> Recordings:
        """What learners chose to keep of their own voice."""
        from coach.ears.recordings import Recordings  # noqa: PLC0415 - sound comes late

        return Recordings(self.places.recordings)

    def delete_due_recordings(self) -> None:
        """Delete what was kept for as long as was chosen."""
        choice, now = self.settings.now.keep_aloud, self.clock.now()
        self.do(lambda: self.recordings.delete_due(choice, now), lambda _gone: None)

    def _make_hearing(self) -> Hearing:
        from coach.ears.chosen import hearing_for  # noqa: PLC0415 - sound comes late

        now = self.settings.now
        return hearing_for(now.hearing, Path(now.hearing_folder))

    def close_microphone(self) -> None:
        """Close it for good, if it was ever opened."""
        if self._microphone is not None:
            self._microphone.shut_down()

    def set_desk(self, desk: Desk) -> None:
        """Work with this desk from now on."""
        self._desk = desk

    def set_speech(self, speech: Speech) -> None:
        """Speak with this voice from now on."""
        self._speech = speech

    def become(self, learner: Learner, then: Callable[[], None] = lambda: None) -> None:
        """Practise as this learner once what is known of them was read; ``then`` goes on from there."""
        desk = self.desk

        def done(found: tuple[Study, Practice]) -> None:
            self._learner = learner
            self._study, self._practice = found
            self.keep(learner=learner.id)
            self.learner_changed.emit()
            then()

        self.do(lambda: (desk.study(learner), desk.practice(learner)), done)

    def forget_learner(self) -> None:
        """Nobody is practising any more."""
        self._learner = self._study = self._practice = None
        self.keep(learner="")

    # --- how -----------------------------------------------------------------------------------

    def do(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Do work away from the window, then go on with its result; problems are said in words."""
        self._tasks.run(work, done, failed or self.problems.report)

    def keep(self, **changes: object) -> None:
        """Keep options for next time."""
        try:
            self.settings.change(**changes)
        except SettingsError as error:
            self.problems.report(error)

    def page(self, name: str) -> Any:  # noqa: ANN401 - each flow knows its own pages
        """Return a page by name, made when first wanted."""
        return self.window.page(name)

    def hush(self) -> None:
        """Stop the voice."""
        if self._speech is not None:
            self._speech.stop()

    def leave_page(self) -> None:
        """Go back to the place in the navigation one came from."""
        self.hush()
        self.went.emit(self.came_from)

    def portrait(self, persona: str) -> str:
        """Return which drawn person plays a persona."""
        return self.look.people.person_for(persona)


def _there(value: T | None) -> T:
    if value is None:
        raise RuntimeError("this is opened later")
    return value
