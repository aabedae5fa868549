"""Walks: one way through a scene, and what is expected on it."""

from __future__ import annotations

from coach.library.model.basics import (
    ChoiceId,
    Content,
    EndingId,
    FactId,
    Fault,
    Id,
    NodeId,
    Opening,
    ScenarioId,
    Skill,
    When,
    Words,
)


class Judgement(Content, frozen=True, kw_only=True):
    """What a reply in own words is taken to show, as an author reads it."""

    shows: tuple[Skill, ...] = ()
    faults: tuple[Fault, ...] = ()
    mentions: tuple[FactId, ...] = ()


class WalkReply(Content, frozen=True, kw_only=True):
    """One reply of a walk, and what must be so before and after.

    Typed without ``judged``, the judge hears it; it may then leave out ``at`` and is said wherever
    the talk has come to.
    """

    at: NodeId | None = None
    pick: ChoiceId | None = None
    type: str | None = None
    judged: Judgement | None = None
    then: str | None = None
    expect: When | None = None


class Walk(Content, frozen=True, kw_only=True, tag_field="kind", tag="walk"):
    """A play-through plan, run by the checker."""

    id: Id
    scenario: ScenarioId
    about: Words
    replies: tuple[WalkReply, ...]
    ends: EndingId | None = None
    opening: Opening | None = None
