"""Settings: how it looks and sounds, the learner's name and business, what works, what is stored."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.flows.hearing import Hearing
from ui.flows.keeping import Keeping
from ui.flows.packs import Packs
from ui.flows.parts import ears_part, voices_part
from ui.flows.session import Session
from ui.flows.sharing import Sharing
from ui.flows.voices import Voices

if TYPE_CHECKING:
    from coach.judging.published import Published
    from coach.store.learners import Learner


class Preferences(QObject):
    """Connects the settings page with the settings, the profile and the voices."""

    def __init__(self, session: Session, voices: Voices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._voices = voices
        self.packs = Packs(session, self)
        self.voices_part = voices_part(session, voices.open, self)
        self.ears_part = ears_part(session, self)
        self.keeping = Keeping(session, self)
        self._hearing = Hearing(session, self)
        self.sharing = Sharing(session, self)
        session.window.add_page(
            "settings", self._make_settings, whole_window=False, title=self.tr("Settings")
        )
        session.window.add_page(
            "judging",
            self._make_judging,
            whole_window=True,
            title=self.tr("How your words are understood"),
        )

    def show(self) -> None:
        """Fill the page anew."""
        session = self._session
        desk, learner = session.desk, session.learner
        session.do(
            lambda: desk.profile(learner),
            lambda profile: session.page("settings").show_settings(
                session.settings.now,
                self._voices.state,
                profile,
                session.shelf.profile,
                learner.name,
                session.places,
            ),
        )

        self._show_voices()
        self._show_reviews()
        self.packs.show()
        self.voices_part.show()
        self.ears_part.show()
        self.keeping.show()
        self._hearing.show()
        self.sharing.show()

    def _show_voices(self) -> None:
        """Say who speaks how, and what it costs; counting what is kept looks at the disk."""
        session = self._session
        people = [(str(each.id), each.name) for each in session.shelf.personas]
        session.do(
            self._voices.costs,
            lambda found: session.page("settings").show_voices(people, *found),
        )

    def _on_forget_lines(self) -> None:
        self._session.do(self._voices.forget_lines, lambda _gone: self._show_voices())

    def _on_changed(self, key: str, value: object) -> None:
        session = self._session
        session.keep(**{key: value})
        now = session.settings.now
        session.look.choose(
            theme=now.theme, text_scale=now.text_scale, reduced_motion=now.reduced_motion
        )
        self._voices.follow_settings(chosen_anew=key in ("voice", "voice_cache_mb"))
        self._hearing.follow_settings()
        if session.window.has_made("practice"):
            session.page("practice").set_preferences(
                captions=now.captions,
                explain_each_reply=now.explain_each_reply,
                hands_free=now.hands_free,
                gentle=now.gentle_start,
            )
            session.page("practice").set_recall_first(on=now.recall_first)

    def _show_reviews(self) -> None:
        session = self._session
        desk, learner = session.desk, session.learner
        session.do(
            lambda: desk.reviewing(learner).on,
            lambda on: session.page("settings").calls.show_reviews(on=on),
        )

    def _on_reviews(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        desk, learner = self._session.desk, self._session.learner
        self._session.do(
            lambda: desk.reviewing(learner).switch(on=on), lambda _done: self._show_reviews()
        )

    def _on_profile(self, key: str, value: str) -> None:
        session = self._session
        desk, learner = session.desk, session.learner
        session.do(
            partial(desk.keep_profile, learner.id, key, value),
            lambda _kept: session.become(learner),
        )

    def _on_renamed(self, name: str) -> None:
        session = self._session
        desk, learner = session.desk, session.learner

        def rename() -> Learner:
            desk.learners.rename(learner.id, name)
            return next(each for each in desk.learners.all() if each.id == learner.id)

        session.do(rename, session.become)

    def _on_doctor(self) -> None:
        from coach.doctor import examine  # noqa: PLC0415 - only when asked

        session = self._session
        session.do(
            partial(examine, session.places),
            lambda lines: session.page("settings").show_doctor(lines),
        )

    def _on_judging(self) -> None:
        from coach.judging.published import read_published  # noqa: PLC0415 - only when asked

        session = self._session

        def show(published: Published) -> None:
            session.page("judging").show_figures(published, session.practice.names)
            session.window.show_page("judging")

        session.do(partial(read_published, session.places.resources), show)

    def _make_settings(self) -> QWidget:
        from ui.pages.settings import SettingsPage  # noqa: PLC0415

        page = SettingsPage(self._session.look)
        page.changed.connect(self._on_changed)
        page.profile_changed.connect(self._on_profile)
        page.calls.reviews_switched.connect(self._on_reviews)
        page.renamed.connect(self._on_renamed)
        page.heard.connect(self._voices.preview)
        page.forget_lines_wanted.connect(self._on_forget_lines)
        self._voices.state_changed.connect(page.show_voice)
        self._hearing.join(page)
        page.doctor_wanted.connect(self._on_doctor)
        self.sharing.connect_page(page)
        page.judging_wanted.connect(self._on_judging)
        self.packs.attach(page)
        self.voices_part.attach(page.sound.part)
        self.ears_part.attach(page.microphone.part)
        self.keeping.attach(page)
        return page

    def _make_judging(self) -> QWidget:
        from ui.pages.judging import JudgingPage  # noqa: PLC0415

        page = JudgingPage(self._session.look)
        page.left.connect(self._session.leave_page)
        return page
