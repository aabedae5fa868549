"""How a learner's skills stand and stood: estimates week by week, and the turns behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from coach.clock import Clock
from coach.library.model import Described
from coach.library.shelf import Shelf
from coach.progress.mastery import LITTLE, Estimate, week_by_week
from coach.progress.review import Kind
from coach.store.learners import LearnerId
from coach.store.reviews import Reviews
from coach.store.skills import ChanceTurn, SkillChances, Spoken
from coach.words import translate

WEEKS: Final = 12
_MOVED: Final = 0.05
"""A smaller change of an estimate within a week is not spoken of."""

_SILENT: Final = Spoken(replies=0, seconds=0.0, words=0)
Standing = Literal["practised", "due", "never"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillGrowth:
    """One skill: how it stands, whether it is due, and its estimate at the end of each week.

    ``weeks`` runs from the oldest week to today, None for weeks before its first chance.
    """

    skill: Described
    now: Estimate | None
    standing: Standing
    weeks: tuple[Estimate | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """Every skill, the last day of each week shown, what changed since last week, and talk time."""

    skills: tuple[SkillGrowth, ...]
    week_ends: tuple[date, ...]
    changed: str
    spoken: Spoken = _SILENT


class Growing:
    """What one learner's calls say of their skills."""

    def __init__(
        self,
        *,
        shelf: Shelf,
        chances: SkillChances,
        reviews: Reviews,
        clock: Clock,
        learner: LearnerId,
    ) -> None:
        self._shelf = shelf
        self._chances = chances
        self._reviews = reviews
        self._clock = clock
        self._learner = learner

    def growth(self) -> Growth:
        """Return how every skill stands and stood."""
        now = self._clock.now()
        today = now.date()
        tallies = self._chances.tallies(self._learner, today)
        ends = tuple(today - timedelta(days=7 * back) for back in reversed(range(WEEKS)))
        by_week = week_by_week(tallies, ends)
        due = {
            each.subject
            for each in self._reviews.of(self._learner)
            if each.kind is Kind.SKILL and each.due_on(now) <= now
        }
        skills = tuple(
            SkillGrowth(
                skill=skill,
                now=by_week[-1].get(skill.id),
                standing=_standing(skill.id, by_week[-1], due),
                weeks=tuple(week.get(skill.id) for week in by_week),
            )
            for skill in self._shelf.vocabulary.skills
        )
        return Growth(
            skills=skills,
            week_ends=ends,
            changed=changed_since(skills),
            spoken=self._chances.spoken(self._learner),
        )

    def turns(self, skill: str, week_end: date) -> Sequence[ChanceTurn]:
        """Return the turns of the week that ends on this day."""
        first = week_end - timedelta(days=6)
        return self._chances.turns(self._learner, skill, first, week_end)

    def met(self) -> tuple[str, ...]:
        """Return the skills that the latest calls called for."""
        return self._chances.met(self._learner)


def changed_since(skills: Sequence[SkillGrowth]) -> str:
    """Return in one sentence what changed since last week."""
    moved = []
    for each in skills:
        before, now = each.weeks[-2], each.weeks[-1]
        if now is None or now.chances < LITTLE:
            continue
        if before is None or before.chances < LITTLE:
            moved.append(
                (
                    0.0,
                    translate("coach", "“{skill}” can be seen for the first time").format(
                        skill=each.skill.short
                    ),
                )
            )
            continue
        rise = now.likely - before.likely
        if now.chances > before.chances and abs(rise) >= _MOVED:
            words = translate("coach", "“{skill}” went from {before} to {now}").format(
                skill=each.skill.short, before=tenths(before), now=tenths(now)
            )
            moved.append((abs(rise), words))
    if not moved:
        seen = any(each.now for each in skills)
        return translate("coach", "Nothing has moved since last week.") if seen else ""
    moved.sort(key=lambda each: -each[0])
    more = len(moved) - 1
    if more > 1:
        said = translate("coach", "Since last week, {moved}, and {more} more moved.")
    elif more:
        said = translate("coach", "Since last week, {moved}, and one more moved.")
    else:
        said = translate("coach", "Since last week, {moved}.")
    return said.format(moved=moved[0][1], more=more)


def tenths(estimate: Estimate) -> str:
    """Return an estimate in words: about how many times in ten."""
    return translate("coach", "about {times} in 10").format(times=round(estimate.likely * 10))


def _standing(skill: str, now: dict[str, Estimate], due: set[str]) -> Standing:
    if skill in due:
        return "due"
    return "practised" if skill in now else "never"
