"""Going anywhere by a few letters: what there is to go to, and how to get there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.library.model import LessonId
from ui.flows.calls import Calls
from ui.flows.lessons import Lessons
from ui.flows.session import Session
from ui.widgets.channels import CHANNEL_ICONS
from ui.widgets.nav_rail import NavItem

if TYPE_CHECKING:
    from ui.pages.palette import Destination


class Finding(QObject):
    """Opens the palette over the page in front."""

    def __init__(
        self,
        session: Session,
        lessons: Lessons,
        calls: Calls,
        go_to: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._lessons = lessons
        self._calls = calls
        self._go_to = go_to

    def open(self, places: Sequence[NavItem]) -> None:
        """Show the palette once somebody is known; before, there is nowhere to go."""
        if not self._session.is_practising:
            return
        from ui.pages.palette import Palette  # noqa: PLC0415 - after the first window

        ways = self._ways(places)
        palette = Palette(
            self._session.look, [where for where, _go in ways.values()], self._session.window
        )
        palette.chosen.connect(lambda key: ways[key][1]())
        palette.open()

    def _ways(
        self, places: Sequence[NavItem]
    ) -> dict[str, tuple[Destination, Callable[[], object]]]:
        from ui.pages.palette import Destination  # noqa: PLC0415 - after the first window

        shelf = self._session.shelf
        ways: dict[str, tuple[Destination, Callable[[], object]]] = {}

        def add(key: str, words: str, kind: str, sign: str, go: Callable[[], object]) -> None:
            ways[key] = (Destination(key=key, words=words, kind=kind, sign=sign), go)

        for place in places:
            add(
                f"place:{place.name}",
                place.words,
                self.tr("place"),
                place.icon,
                partial(self._go_to, place.name),
            )
        for part in self._session.page("settings").parts:
            to_part = partial(self._to_setting, part)
            add(f"setting:{part}", part, self.tr("in Settings"), "settings", to_part)
        for lesson in shelf.lessons:
            go = partial(self._lessons.open, LessonId(lesson.id))
            add(f"lesson:{lesson.id}", lesson.title, self.tr("lesson"), "book-open", go)
        for scene in shelf.scenarios:
            who = shelf.persona(scene.persona).name
            kind = self.tr("call with {customer}").format(customer=who)
            sign = CHANNEL_ICONS[scene.channel]
            add(f"call:{scene.id}", scene.title, kind, sign, partial(self._calls.take, scene.id))
        return ways

    def _to_setting(self, part: str) -> None:
        self._go_to("settings")
        self._session.page("settings").jump_to(part)
