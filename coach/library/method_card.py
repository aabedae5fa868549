"""A method on one page: its steps, what each is for, and one way of saying it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from coach.library.model import Lesson, Method, SayIt, Step
from coach.paper import PaperError, Part, sheet
from coach.words import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class CardStep:
    """One step on the card; ``say`` is a reply from its lessons, empty where none is written."""

    title: str
    purpose: str
    say: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodCard:
    """What is printed and what the refresher runs through."""

    method: str
    title: str
    frame: str
    steps: tuple[CardStep, ...]


def card_of(method: Method, lessons: Sequence[Lesson]) -> MethodCard:
    """Return the card of a method; ``lessons`` are its own."""
    return MethodCard(
        method=method.id,
        title=method.title,
        frame=method.frame,
        steps=tuple(
            CardStep(
                title=step.title,
                purpose=step.purpose,
                say=_shortest_reply(step, [each for each in lessons if each.step == step.id]),
            )
            for step in method.steps
        ),
    )


def save_card(card: MethodCard, path: Path, foot: str, now: datetime) -> None:
    """Write the card as one page; it appears under its name only when whole.

    Raises ``PaperError`` when it cannot be set or saved.
    """
    parts = [
        Part(
            title=f"{number}  {step.title}",
            words=step.purpose,
            say=f"“{step.say}”" if step.say else "",
        )
        for number, step in enumerate(card.steps, 1)
    ]
    page = sheet(card.title, card.frame, parts, foot, now)
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_bytes(page)
        part.replace(path)
    except OSError as error:
        raise PaperError(
            translate("coach", "The card could not be saved."),
            translate(
                "coach", "See whether the folder may be written to and has room, or choose another."
            ),
            str(error),
        ) from error


def _shortest_reply(step: Step, lessons: Sequence[Lesson]) -> str:
    """Return the shortest reply of the step's drills that is about the step's own skills."""
    rounds = [
        each
        for lesson in lessons
        for check in lesson.checks
        if isinstance(check, SayIt)
        for each in check.rounds
    ]
    own = [each for each in rounds if set(each.wants.shows_all) & set(step.skills)] or rounds
    if own:
        return min((each.one_way for each in own), key=len)
    replies = [
        turn.says for lesson in lessons for turn in lesson.example.turns if turn.who == "you"
    ]
    return min(replies, key=len, default="")
