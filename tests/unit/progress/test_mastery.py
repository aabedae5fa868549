"""The estimate ranks learners whose skill is known, and its ranges hold what they say they hold."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from random import Random

import pytest

from coach.dialogue.model import Mode
from coach.dialogue.scene import open_scene, values_of
from coach.progress.mastery import Estimate, Tally, estimates
from coach.scoring.chances import chances
from tests.helpers.graded import GradedLearner
from tests.helpers.weeks import library

FIRST = date(2026, 3, 2)
MODES = (Mode.PICKED, Mode.TYPED, Mode.PICKED, Mode.SPOKEN)


@cache
def scenes():
    shelf = library()
    ordered = sorted(shelf.scenarios, key=lambda each: (each.level, each.id))
    values = values_of(shelf.profile)
    return [
        open_scene(each, shelf.persona(each.persona), shelf.rules, profile_values=values)
        for each in ordered
    ]


def tallies_of(scene, turns, day):
    return [
        Tally(skill=each.skill, day=day, shown=each.shown, guess=each.guess,
              weight=each.weight, count=1)
        for each in chances(scene, turns)
    ]  # fmt: skip


@cache
def sixty_learners():
    """Return sixty learners of known skill with what twelve scenes say of each."""
    dice = Random(20260301)
    skills = [each.id for each in library().vocabulary.skills]
    found = []
    for _ in range(60):
        learner = GradedLearner.drawn(dice, skills)
        seen: list[Tally] = []
        for number, scene in enumerate(dice.sample(scenes(), 12)):
            day = FIRST + timedelta(days=3 * number)
            played = learner.plays(scene, MODES[number % len(MODES)], dice)
            seen += tallies_of(scene, played.turns, day)
        found.append((learner, estimates(seen, FIRST + timedelta(days=36))))
    return found


def ranks(values):
    order = sorted(range(len(values)), key=values.__getitem__)
    found = [0.0] * len(values)
    for place, index in enumerate(order):
        found[index] = float(place)
    return found


def spearman(one, other):
    """Rank correlation; the values here are continuous, so there are no ties to share."""
    n = len(one)
    apart = sum((a - b) ** 2 for a, b in zip(ranks(one), ranks(other), strict=True))
    return 1 - 6 * apart / (n * (n * n - 1))


def overall(found: dict[str, Estimate]) -> float:
    """The mean over the skills met, each counting by its chances up to ten."""
    weights = {skill: min(10, each.chances) for skill, each in found.items()}
    return sum(found[skill].likely * weight for skill, weight in weights.items()) / sum(
        weights.values()
    )


def test_it_ranks_sixty_learners_by_their_true_skill_after_twelve_scenes():
    everyone = sixty_learners()
    true = [learner.able for learner, _ in everyone]
    assert spearman(true, [overall(found) for _, found in everyone]) >= 0.90


def test_its_ninety_percent_ranges_hold_the_true_skill():
    inside = [
        found.low <= learner.skills[skill] <= found.high
        for learner, all_found in sixty_learners()
        for skill, found in all_found.items()
    ]
    assert len(inside) > 700
    assert sum(inside) / len(inside) >= 0.85


def test_its_ranges_are_no_wider_than_they_need_to_be():
    widths = [
        each.high - each.low
        for _, found in sixty_learners()
        for each in found.values()
        if each.chances >= 20
    ]
    assert widths
    assert sum(widths) / len(widths) < 0.5


def one(skill="apology", *, day=FIRST, shown=True, guess=0.0, weight=1.0, count=1):
    return Tally(skill=skill, day=day, shown=shown, guess=guess, weight=weight, count=count)


def test_the_same_reply_says_more_spoken_than_typed_and_more_typed_than_picked():
    picked, typed, spoken = (
        estimates([one(weight=weight, guess=guess)], FIRST)["apology"].likely
        for weight, guess in ((0.5, 0.33), (0.8, 0.0), (1.0, 0.0))
    )
    assert 0.5 < picked < typed < spoken


def test_a_long_gone_turn_says_less_than_yesterdays():
    today = FIRST + timedelta(days=180)
    old = estimates([one(day=FIRST, weight=6.0, count=6)], today)["apology"]
    new = estimates([one(day=today, weight=6.0, count=6)], today)["apology"]
    assert old.high - old.low > new.high - new.low
    assert old.likely < new.likely


def test_what_lies_in_the_future_of_a_clock_set_back_is_left_out_of_that_day():
    tomorrow = FIRST + timedelta(days=1)
    assert estimates([one(day=tomorrow)], FIRST) == {}
    assert estimates([one(day=tomorrow)], tomorrow)["apology"].shown == 1


def test_with_nothing_to_go_on_the_range_is_nearly_everything():
    found = estimates([one(weight=0.0)], FIRST)["apology"]
    assert found.likely == pytest.approx(0.5, abs=0.01)
    assert (found.low, found.high) == (pytest.approx(0.05, abs=0.01), pytest.approx(0.95, abs=0.01))


def test_a_miss_among_replies_that_nearly_all_show_it_weighs_heavily():
    rare = estimates([one(shown=False, guess=0.1)], FIRST)["apology"].likely
    blind = estimates([one(shown=True, guess=0.9)], FIRST)["apology"].likely
    assert rare < 0.5 < blind < 0.55
