"""Methods with their steps, and the lessons that teach them."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, field

from coach.library.model.basics import (
    Content,
    Fault,
    Id,
    LessonId,
    MethodId,
    Minutes,
    Provenance,
    Revision,
    ScenarioId,
    Skill,
    StepId,
    Words,
)


class Step(Content, frozen=True, kw_only=True):
    """One stage of a method: what it is for, the skills it shows, its teaching points.

    ``in_calls`` is off for a step that is practised between calls and never in one.
    """

    id: StepId
    title: Words
    purpose: Words
    skills: tuple[Skill, ...]
    rows: tuple[Words, ...]
    in_calls: bool = True


class Method(Content, frozen=True, kw_only=True, tag_field="kind", tag="method"):
    """A way of calming a customer, in four to ten steps. ``place`` orders the courses on screen."""

    id: MethodId
    revision: Revision
    title: Words
    source: Words
    frame: Words
    steps: Annotated[tuple[Step, ...], Meta(min_length=1)]
    place: int = 99


class Evidence(Content, frozen=True, kw_only=True):
    """How well an effect is supported, and in one sentence what is known."""

    grade: Literal["strong", "some", "weak", "none"]
    says: Words


class Card(Content, frozen=True, kw_only=True):
    """One page of a lesson: a heading and under seventy words."""

    id: Id
    title: Words
    body: Words


class ExampleTurn(Content, frozen=True, kw_only=True):
    """One side of a worked call; a note says why the reply works."""

    who: Literal["customer", "you"]
    says: Words
    mood: str = ""
    note: str = ""


class Faded(Content, frozen=True, kw_only=True):
    """The worked call again, with a part left for the learner."""

    ask: Words
    give: tuple[str, ...] = ()


class Example(Content, frozen=True, kw_only=True):
    """A worked call, then the same with parts left out."""

    id: Id
    premise: Words
    turns: tuple[ExampleTurn, ...]
    faded: tuple[Faded, ...] = ()


class Option(Content, frozen=True, kw_only=True):
    """One answer of a single choice; the checker insists on its own reason."""

    id: Id
    text: Words
    why: str = ""
    right: bool = False


class SingleChoice(Content, frozen=True, kw_only=True, tag_field="kind", tag="single_choice"):
    """Pick the one reply that does what is asked."""

    id: Id
    ask: Words
    options: tuple[Option, ...]


class Labelled(Content, frozen=True, kw_only=True):
    """A piece of text with an id of its own."""

    id: Id
    text: Words


class OrderSteps(Content, frozen=True, kw_only=True, tag_field="kind", tag="order_steps"):
    """Put steps in order; written in true order, shown shuffled."""

    id: Id
    ask: Words
    steps: tuple[Labelled, ...]
    why: Words


class FaultyPart(Content, frozen=True, kw_only=True):
    """Which part of a reply undoes it, what it is, and why."""

    part: Id
    is_: Fault = field(name="is")
    why: Words


class SpotFault(Content, frozen=True, kw_only=True, tag_field="kind", tag="spot_fault"):
    """Find the part of one reply that undoes the rest."""

    id: Id
    ask: Words
    customer: Words
    parts: tuple[Labelled, ...]
    fault: FaultyPart


class Blank(Content, frozen=True, kw_only=True):
    """A gap in a phrase card."""

    id: Annotated[str, Meta(pattern="^[a-z0-9]+([_-][a-z0-9]+)*$")]
    hint: Words
    words_at_most: int = 20
    not_these: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()


class FillCard(Content, frozen=True, kw_only=True, tag_field="kind", tag="fill_card"):
    """Fill the gaps with one's own words; kept, never marked."""

    id: Id
    ask: Words
    template: Words
    blanks: tuple[Blank, ...]
    kept_as: Literal["phrase_card"] = "phrase_card"


class DrillFact(Content, frozen=True, kw_only=True):
    """A detail of a drill's customer, and the stems by which a reply is heard to mention it."""

    id: Id
    words: tuple[str, ...]


class Wanted(Content, frozen=True, kw_only=True):
    """What a drill reply should show, mention, and be free of."""

    shows_all: tuple[Skill, ...] = ()
    mentions: tuple[Id, ...] = ()
    free_of: tuple[Fault, ...] = ()


class Round(Content, frozen=True, kw_only=True):
    """One line of a drill and what a good reply to it does."""

    id: Id
    customer: Words
    wants: Wanted
    one_way: Words
    mood: str = ""
    facts: tuple[DrillFact, ...] = ()
    if_missing: dict[str, str] = field(default_factory=dict)


class SayIt(Content, frozen=True, kw_only=True, tag_field="kind", tag="say_it"):
    """Say it in one's own words, aloud if possible."""

    id: Id
    ask: Words
    rounds: tuple[Round, ...]


Check = SingleChoice | OrderSteps | SpotFault | FillCard | SayIt


class Lesson(Content, frozen=True, kw_only=True, tag_field="kind", tag="lesson"):
    """A short reading with a worked call and checks."""

    id: LessonId
    revision: Revision
    title: Words
    method: MethodId
    step: StepId
    minutes: Minutes
    aim: Words
    skills: tuple[Skill, ...]
    evidence: Evidence
    provenance: Provenance
    cards: Annotated[tuple[Card, ...], Meta(min_length=3, max_length=6)]
    example: Example
    checks: Annotated[tuple[Check, ...], Meta(min_length=2, max_length=5)]
    takeaway: Words
    tempting: tuple[Fault, ...] = ()
    needs: tuple[LessonId, ...] = ()
    practise_next: tuple[ScenarioId, ...] = ()
