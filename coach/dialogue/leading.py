"""Where own words may lead from here, and how likely each branch is.

A branch is a route's own word: "thread", "end" or a node. For each that can be reached, what the
judge heard is put into a few numbers: how likely the skills and faults are that lead there by
themselves, and how near the written replies come that lead there, in words and in meaning. A
conditional logit (McFadden, 1974) makes chances of them. Its weights are fitted by
``python -m bench.training.leading`` on the development lines, and measured with whole scenes left
out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import product
from math import exp, log, prod
from typing import Final, get_args

from msgspec.structs import replace

from coach.dialogue.engine import shown_choices
from coach.dialogue.likeness import likeness
from coach.dialogue.model import Conversation, Finding, Judged
from coach.dialogue.standing import leads_to
from coach.library.model import Choice, Fault, Skill

DOUBTFUL: Final = 0.72
"""Findings surer than this are not doubted."""
HINT_COUNTS: Final = 0.5
"""Hints come several at a time for one doubt, so each counts for less than it says."""
AN_ACT: Final = 0.9
"""How surely an act hinted at was offered, if offering too soon was found: it is one all the same."""
FEW_WORDS: Final = 4
"""Fewer words than this that show nothing are a murmur, not something to ask about."""
TONE: Final = "calm_polite"
_MOST_DOUBTS: Final = 5
_LIKELY_ENOUGH: Final = 0.3
"""Nothing less likely is ever taken to be shown, however near the branch: then it is asked."""
_AS_LIKELY_AS_NOT: Final = 0.5
_PUTS_THEM_DOWN: Final = ("interrupting", "sarcasm", "personal_attack")
"""What is told of plain, hurried words most often where nothing was meant: never on a faint hint."""
_LONG_ON: Final = 12
_ONE_THING: Final = 24
"""Up to so many words a reply says about one thing, and may mean what a written one means."""
_SKILLS: Final[tuple[str, ...]] = tuple(each for each in get_args(Skill) if each != TONE)
_FAULTS: Final[tuple[str, ...]] = get_args(Fault)

WEIGHTS: Final[dict[str, float]] = {
    "faults": 1.42, "skills": 1.11, "sure_fault": 2.53, "sure_skill": 1.26, "near": 1.51,
    "like": 1.34, "written": 0.72, "by_fault": 1.03, "by_skill": 0.28, "nothing": -0.6,
    "long_on": 1.66, "acknowledge_feeling": 0.61, "feeling_guess": 0.52,
    "paraphrase_problem": 0.92, "open_question": -0.5, "concrete_solution": 1.34,
    "set_boundary": 0.13, "defensive": 0.81, "blaming": 0.46, "dismissive": 0.23,
    "calm_down": -0.23, "sarcasm": -0.94, "personal_attack": -0.39, "policy_robot": 0.87,
    "over_promising": 0.62, "insincere_apology": 0.27, "empty_empathy": 0.01,
    "keyword_stuffing": -0, "check_acceptance": 0.16, "apology": -0.1,
    "thanks_for_raising": -0.01, "find_agreement": 0.3, "ownership": 0.05,
    "realistic_expectation": 0.1, "follow_up_promise": 0.33, "check_satisfaction": -0.02,
    "supervisor_last_resort": 0.09, "explain_refusal": 0.36, "solving_before_listening": -0.79,
    "interrupting": 0.39, "off_topic_or_non_answer": 1.59, "premature_escalation": 0.02,
    "own_story": 0.21, "meant": 0.8, "ahead": 1.31,
}  # fmt: skip
"""The weight of each feature; those named after a skill or fault weigh its own likelihood.

The last two came later and were fitted with the others held, so that long replies lead as before.
"""


@dataclass(slots=True)
class Branch:
    """A branch and what speaks for it; ``taken`` is the likeliest way to take the reply so, if any."""

    to: str
    nodes: set[str] = field(default_factory=set)
    taken: Judged | None = None
    taken_chance: float = 0.0
    labels: dict[str, float] = field(default_factory=dict)
    near: float = 0.0
    like: float = 0.0
    meant: float = 0.0
    written: bool = False
    features: dict[str, float] = field(default_factory=dict)
    chance: float = 0.0

    def take(self, reading: Judged, chance: float) -> None:
        """Keep a way to take the reply that leads here, if it is the likeliest yet."""
        if chance > self.taken_chance:
            self.taken, self.taken_chance = reading, chance


def branches(text: str, conversation: Conversation, judged: Judged) -> list[Branch]:
    """Return the branches there are with their chances, likeliest first; the chances add up to one."""
    found: dict[str, Branch] = {}

    def at(reading: Judged) -> Branch:
        to, node = leads_to(conversation, text, reading)
        branch = found.setdefault(to, Branch(to))
        branch.nodes.add(node)
        return branch

    for reading, chance in _readings(judged):
        at(reading).take(reading, chance)
    nothing = at(replace(judged, findings=()))
    _by_labels(at, judged)
    for choice in shown_choices(conversation):
        if not choice.leaves:
            branch, like = at(replace(judged, like=choice.id)), likeness(text, choice.say)
            alike = judged.near.get(choice.say, 0.0)
            branch.meant = max(branch.meant, alike) if branch.written else alike
            branch.written = True
            branch.like = max(branch.like, like / 100)
            branch.near = max(branch.near, nearness(choice, judged, like))
    for branch in found.values():
        branch.features = _features(branch, is_nothing=branch is nothing, words=len(text.split()))
        others = [each.meant for each in found.values() if each.written and each is not branch]
        counts = branch.written and len(text.split()) <= _ONE_THING
        branch.features |= {
            "meant": branch.meant if counts else 0.0,
            "ahead": branch.meant - max(others, default=0.0) if counts else 0.0,
        }
        branch.chance = exp(sum(WEIGHTS[name] * of for name, of in branch.features.items()))
    total = sum(branch.chance for branch in found.values())
    for branch in found.values():
        branch.chance /= total
    return sorted(found.values(), key=lambda branch: -branch.chance)


def _by_labels(at: Callable[[Judged], Branch], judged: Judged) -> None:
    """Count each skill and fault for the branch that it leads to by itself.

    Where only a doubted finding would lead there, the reply may be taken to show it beside the
    skills that were found, and no other fault.
    """
    heard = {str(each.id): each for each in heard_in(judged)}
    reached: dict[str, bool] = {}
    for kind, labels in (("skill", _SKILLS), ("fault", _FAULTS)):
        for label in labels:
            finding = heard.get(label)
            alone = Finding(id=label, kind=kind)  # type: ignore[arg-type]
            branch = at(replace(judged, findings=(finding or alone,)))
            branch.labels[label] = finding.confidence if finding else 0.0
            likely = finding is not None and _may_be_shown(finding)
            if not reached.setdefault(branch.to, branch.taken is not None) and finding and likely:
                shown = [each for each in judged.findings if each.kind == "skill"]
                beside = (each for each in shown if each.id != label)
                reading = replace(judged, findings=(*beside, finding))
                if at(reading) is branch:
                    branch.take(reading, finding.confidence)


def _features(branch: Branch, *, is_nothing: bool, words: int) -> dict[str, float]:
    """Return what speaks for a branch, feature by feature."""
    faults = [chance for label, chance in branch.labels.items() if label in _FAULTS]
    skills = [chance for label, chance in branch.labels.items() if label in _SKILLS]
    by_skill = bool(skills) and not faults
    return {
        "faults": 1 - prod(1 - chance for chance in faults),
        "skills": 1 - prod(1 - chance for chance in skills),
        "sure_fault": _likelihood(max(faults, default=0.0)),
        "sure_skill": _likelihood(max(skills, default=0.0)),
        "near": branch.near,
        "like": branch.like,
        "written": float(branch.written),
        "by_fault": float(bool(faults) and not skills),
        "by_skill": float(by_skill),
        "nothing": float(is_nothing),
        "long_on": float(by_skill and words > _LONG_ON),
        **{label: _likelihood(chance) for label, chance in branch.labels.items()},
    }


def heard_in(judged: Judged) -> tuple[Finding, ...]:
    """Return all that was heard, however faintly."""
    return (*judged.findings, *judged.hints, *judged.faint)


def nearness(choice: Choice, judged: Judged, likeness_percent: float) -> float:
    """Return how much a written reply has in common with this one: findings, words, facts."""
    found: dict[str, float] = {
        each.id: each.confidence for each in (*judged.hints, *judged.findings) if each.id != TONE
    }
    labels = {*choice.shows, *choice.faults} - {TONE}
    shared = sum(confidence for label, confidence in found.items() if label in labels)
    either = len(labels) + sum(c for label, c in found.items() if label not in labels)
    facts = {*choice.mentions} & {*judged.mentions}
    return 0.6 * shared / max(1.0, either) + 0.3 * likeness_percent / 100 + 0.1 * min(1, len(facts))


def _readings(judged: Judged) -> Iterator[tuple[Judged, float]]:
    """Yield every way to take the reply's doubtful findings, with its chance; all add up to one."""
    doubts = [(each, each.confidence) for each in judged.findings if each.confidence < DOUBTFUL]
    too_soon = any(each.id == "solving_before_listening" for each in judged.findings)
    for each in judged.hints:
        if not _may_be_shown(each):
            continue
        an_act = too_soon and each.id == "concrete_solution"
        doubts.append((each, AN_ACT if an_act else min(0.4, HINT_COUNTS * each.confidence)))
    doubts = [(each, chance) for each, chance in doubts if each.id != TONE]
    doubts = sorted(doubts, key=lambda doubt: abs(doubt[1] - 0.5))[:_MOST_DOUBTS]
    settled = tuple(each for each in judged.findings if each not in [one for one, _ in doubts])
    for taken in product((True, False), repeat=len(doubts)):
        counted = [each for (each, _), yes in zip(doubts, taken, strict=True) if yes]
        chance = prod(
            chance if yes else 1 - chance for (_, chance), yes in zip(doubts, taken, strict=True)
        )
        yield replace(judged, findings=(*settled, *counted)), chance


def _may_be_shown(heard: Finding) -> bool:
    """Whether a reply may be taken to show this, because that leads where the reply seems to go."""
    least = _AS_LIKELY_AS_NOT if heard.id in _PUTS_THEM_DOWN else _LIKELY_ENOUGH
    return heard.confidence >= least


def _likelihood(chance: float) -> float:
    """Return log odds from 0, next to impossible, to about 2."""
    chance = min(max(chance, 0.005), 0.995)
    return log(chance / (1 - chance)) / 5 + 1.06
