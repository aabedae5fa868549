"""Paths: lessons and scenes in an order with dates."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from coach.library.model.basics import (
    Content,
    Id,
    LessonId,
    PathId,
    Provenance,
    Revision,
    ScenarioId,
    Words,
)


class PathStep(Content, frozen=True, kw_only=True):
    """One thing to do on a path, on a day counted from its start: exactly one of the three.

    ``follow_up`` names a scene whose promise is to be kept; ``own_words`` asks for at least half of
    a scene's replies typed or spoken.
    """

    id: Id
    day: Annotated[int, Meta(ge=1, le=120)]
    lesson: LessonId | None = None
    scenario: ScenarioId | None = None
    follow_up: ScenarioId | None = None
    own_words: bool = False

    @property
    def subject(self) -> str:
        """What it is about, as titles are looked up: an id, that of a follow-up ``id/follow-up``."""
        return self.lesson or self.scenario or f"{self.follow_up}/follow-up"


class Path(Content, frozen=True, kw_only=True, tag_field="kind", tag="path"):
    """Lessons and scenes in an order with days, for somebody in particular."""

    id: PathId
    revision: Revision
    title: Words
    for_whom: Words
    about: Words
    steps: Annotated[tuple[PathStep, ...], Meta(min_length=1, max_length=60)]
    provenance: Provenance
