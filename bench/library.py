"""The library in figures: ``python -m bench.library``. Exit code 1 when a bar is missed.

What is there, how often each skill is needed and each skill and fault offered, what the checker
finds, how the simulated learners end, picking and in own words, where the best reply stands, how long checking and opening
take, and how hard the words are to read. Politeness is scored by VADER (Hutto and Gilbert, 2014).
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple, get_args

from bench.second_reading import read_twice
from coach.dialogue.engine import reply as answer
from coach.dialogue.engine import rewind, shown_choices
from coach.dialogue.model import Answer, Conversation, Mode, Scene
from coach.dialogue.scene import open_scene, values_of
from coach.judging.judge import open_judge
from coach.library.checks.reading import grade
from coach.library.model import Change, Choice, Fault, SayIt, Scenario, Skill
from coach.library.shelf import Shelf, open_shelf
from coach.places import find_places
from coach.rehearsal.findings import check_everything
from coach.rehearsal.own_words import play_said
from coach.rehearsal.players import Stage
from coach.rehearsal.walks import is_judged, run_walk
from coach.scoring.feedback import help_given

UNSETTLING: Final = (
    "rusher", "apologiser", "policy-robot", "defensive", "silent", "keyword-gamer",
)  # fmt: skip


class Row(NamedTuple):
    """One line of the table: what, the figure, the bar, and whether it is reached."""

    what: str
    figure: str
    bar: str
    reached: bool


def main() -> int:
    """Measure and print."""
    shelf = open_shelf(find_places())
    rows = [
        *_contents(shelf),
        *_coverage(shelf),
        *_learners(shelf),
        *_own_words(shelf),
        *_best(shelf),
        *_times(),
        *_reading(shelf),
    ]
    for row in rows:
        sys.stdout.write(
            f"{'ok ' if row.reached else 'NOT'}  {row.what}: {row.figure}  (bar: {row.bar})\n"
        )
    return 0 if all(row.reached for row in rows) else 1


def _contents(shelf: Shelf) -> Iterator[Row]:
    methods = [each for each in shelf.methods if each.id != "tensions"]
    yield Row("methods", str(len(methods)), "5", len(methods) == 5)
    bare = [
        f"{method.id}/{step.id}"
        for method in methods
        for step in method.steps
        if not any(lesson.step == step.id for lesson in shelf.lessons_of(method.id))
    ]
    yield Row("steps without a lesson", ", ".join(bare) or "0", "0", not bare)
    checks = Counter[str]()
    for lesson in shelf.lessons:
        checks[f"{lesson.method}/{lesson.step}"] += len(lesson.checks)
    fewest = min(checks.values())
    yield Row("fewest checks at a step", str(fewest), "at least 3", fewest >= 3)
    drills = sum(
        len(check.rounds)
        for lesson in shelf.lessons
        for check in lesson.checks
        if isinstance(check, SayIt)
    )
    yield Row("drills", str(drills), "at least 60", drills >= 60)
    scenes = len(shelf.scenarios)
    yield Row("scenarios", str(scenes), "48", scenes >= 48)
    follow_ups = sum(each.follow_up is not None for each in shelf.scenarios)
    yield Row("with a follow-up", str(follow_ups), "at least 16", follow_ups >= 16)
    trades = {each.trade for each in shelf.scenarios}
    yield Row("trades", str(len(trades)), "at least 15", len(trades) >= 15)
    channels = {each.channel for each in shelf.scenarios}
    yield Row("channels", str(len(channels)), "5", len(channels) >= 5)
    levels = {each.level for each in shelf.scenarios}
    yield Row("levels", str(len(levels)), "5", len(levels) >= 5)
    both, once = read_twice(shelf)
    yield Row("replies read by two", f"{len(both)}, by one {len(once)}", "every one", not once)
    temperaments = {
        each.temperament or shelf.persona(each.persona).temperament for each in shelf.scenarios
    }
    yield Row("temperaments", str(len(temperaments)), "8", len(temperaments) >= 8)


def _coverage(shelf: Shelf) -> Iterator[Row]:
    needed, offered = Counter[str](), Counter[str]()
    for scenario in shelf.scenarios:
        choices = _choices(scenario)
        offered.update({label for choice in choices for label in (*choice.shows, *choice.faults)})
        played = Stage(_scene(shelf, scenario)).play("expert", 0)
        needed.update({each.id for turn in played.turns for each in turn.findings})
    rare = {label: needed[label] for label in get_args(Skill) if needed[label] < 6}
    yield Row("skills the expert needs in fewer than 6", _told(rare), "none", not rare)
    thin = {
        label: offered[label]
        for label in (*get_args(Skill), *get_args(Fault))
        if offered[label] < 12
    }
    yield Row("skills and faults offered in fewer than 12", _told(thin), "none", not thin)


def _learners(shelf: Shelf) -> Iterator[Row]:
    began = time.perf_counter()
    _, problems = check_everything(find_places().content)
    took = time.perf_counter() - began
    found = [str(each) for each in problems]
    yield Row("checker findings", str(len(found)), "0", not found)
    yield Row("library checked, learners included, s", f"{took:.0f}", "at most 60", took <= 60)
    settled = Counter[str]()
    for scenario in shelf.scenarios:
        stage = Stage(_scene(shelf, scenario))
        for player in ("expert", *UNSETTLING):
            ending = stage.play(player, 0).ending
            settled[player] += ending is not None and ending.kind == "settled"
    every = len(shelf.scenarios)
    yield Row(
        "scenes the expert settles", f"{settled['expert']} of {every}", "all",
        settled["expert"] == every,
    )  # fmt: skip
    for player in UNSETTLING:
        yield Row(f"scenes the {player} settles", str(settled[player]), "0", not settled[player])


def _own_words(shelf: Shelf) -> Iterator[Row]:
    """Every learner says what it would pick, and walks are said as they stand; the judge hears."""
    judge = open_judge(find_places())
    every = len(shelf.scenarios)
    settled = Counter[str]()
    for scenario in shelf.scenarios:
        scene = _scene(shelf, scenario)
        for player in ("expert", *UNSETTLING):
            ending = play_said(scene, player, judge).ending
            settled[player] += ending is not None and ending.kind == "settled"
        kinds = {ending.id: ending.kind for ending in scene.endings}
        settled["walk"] += any(
            is_judged(walk) and kinds[walk.ends] == "settled" and not run_walk(scene, walk, judge)
            for walk in shelf.walks_of(scenario.id)
            if walk.ends and walk.opening is None
        )
    for who, what in (("expert", "the expert"), ("walk", "an unseen expert's walk")):
        yield Row(
            f"scenes {what} settles in own words", f"{settled[who]} of {every}", "all",
            settled[who] == every,
        )  # fmt: skip
    for player in UNSETTLING:
        yield Row(
            f"scenes the {player} settles in own words", str(settled[player]), "0",
            not settled[player],
        )  # fmt: skip


def _best(shelf: Shelf) -> Iterator[Row]:
    """Where the best reply of each moment on the expert's way stands among the written ones."""
    try:
        from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
    except ImportError:
        need = "not measured: needs vaderSentiment, of the `train` extra"
        yield Row("where the best reply stands", need, "at most 40 %", reached=False)
        return
    polite = SentimentIntensityAnalyzer()
    longest = first = politest = moments = 0
    for scenario in shelf.scenarios:
        scene = _scene(shelf, scenario)
        played = Stage(scene).play("expert", 0)
        for turn in played.turns:
            here = rewind(played, turn.number - 1)
            written = scene.nodes[turn.node].choices
            gains = {each.id: _gain(here, each) for each in shown_choices(here)}
            best = next(each for each in written if gains.get(each.id) == max(gains.values()))
            moments += 1
            longest += best.say == max((each.say for each in written), key=len)
            first += best.id == written[0].id
            scores = {
                each.say: float(polite.polarity_scores(each.say)["compound"]) for each in written
            }
            politest += scores[best.say] == max(scores.values())
    for what, count in (("longest", longest), ("first listed", first), ("most polite", politest)):
        share = 100 * count / moments
        yield Row(
            f"best reply is the {what}", f"{share:.0f} % of {moments}", "at most 40 %", share <= 40
        )


def _times() -> Iterator[Row]:
    """Time the opening of the compiled library: the best of five fresh interpreters."""
    code = (
        "import time; from coach.library.shelf import open_shelf; from coach.places import "
        "find_places; p = find_places(); s = time.perf_counter(); open_shelf(p); "
        "print((time.perf_counter() - s) * 1000)"
    )
    runs = [
        float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout)
        for _ in range(5)
    ]
    yield Row("library opened, compiled, ms", f"{min(runs):.0f}", "at most 60", min(runs) <= 60)


def _reading(shelf: Shelf) -> Iterator[Row]:
    lessons = [grade(" ".join(card.body for card in each.cards)) for each in shelf.lessons]
    notes = [
        grade(" ".join(choice.feedback for choice in _choices(each) if choice.feedback))
        for each in shelf.scenarios
    ]
    for what, grades in (("lessons", lessons), ("feedback", notes)):
        hardest = max(grades)
        yield Row(
            f"reading grade of {what}, median and hardest",
            f"{statistics.median(grades):.1f}, {hardest:.1f}", "at most 8", hardest <= 8,
        )  # fmt: skip


def _scene(shelf: Shelf, scenario: Scenario) -> Scene:
    return open_scene(
        scenario,
        shelf.persona(scenario.persona),
        shelf.rules,
        profile_values=values_of(shelf.profile, {}),
    )


def _choices(scenario: Scenario) -> list[Choice]:
    return [choice for node in scenario.nodes for choice in node.choices]


def _gain(here: Conversation, choice: Choice) -> float:
    turn = answer(here, Answer(mode=Mode.PICKED, choice=choice.id)).turns[-1]
    return help_given(
        Change(
            heat=turn.after.heat - turn.before.heat,
            heard=turn.after.heard - turn.before.heard,
            trust=turn.after.trust - turn.before.trust,
            patience=turn.after.patience - turn.before.patience,
        )
    )


def _told(counts: dict[str, int]) -> str:
    return ", ".join(f"{label} {count}" for label, count in counts.items()) or "none"


if __name__ == "__main__":
    raise SystemExit(main())
