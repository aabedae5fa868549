"""Own words to the branch they belong to, or to a question: never a silent guess.

A reply that is nearly one of the written ones follows that one. For any other, the findings the
judge is least sure of, and those it just missed, are taken both ways: each way leads to a branch
and has a chance, which grows where a written reply that leads there has much in common with this
one. The likeliest branch is followed if it is likely enough; if not, or if nothing was found at all,
the learner is asked which of the written replies comes nearest. A murmur in which nothing is found
goes where the routes send such words: to a customer who did not quite follow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from math import prod
from typing import Final

from msgspec import Struct
from msgspec.structs import replace
from rapidfuzz import fuzz

from coach.dialogue.engine import shown_choices
from coach.dialogue.model import Conversation, Judged
from coach.dialogue.standing import leads_to
from coach.library.model import Choice, ChoiceId

SAME: Final = 92.0
"""From this likeness (0 to 100) a reply is taken for the written one, give or take a word."""
LIKE: Final = 62.0
"""From this likeness even a very short reply that showed nothing clear is asked about."""
FEW_WORDS: Final = 4
"""Fewer words than this that show nothing are a murmur, not something to ask about."""
DOUBTFUL: Final = 0.72
"""Findings surer than this are not doubted."""
LIKELY: Final = 0.62
"""From this chance a branch is followed; below it the learner is asked."""
HINT_COUNTS: Final = 0.5
"""Hints come several at a time for one doubt, so each counts for less than it says."""
AN_ACT: Final = 0.9
"""How surely an act hinted at was offered, if offering too soon was found: it is one all the same."""
NEAR_COUNTS: Final = 8.0
"""By how much the chance of a branch grows with a written reply that is wholly like this one."""
_MOST_DOUBTS: Final = 5
_MOST_ASKED: Final = 3
_NEAR: Final = 0.25
_TONE: Final = "calm_polite"


class Heard(Struct, frozen=True, kw_only=True):
    """What own words were taken for. Not ``sure``: ask which of ``candidates`` was meant, if any."""

    judged: Judged
    sure: bool
    candidates: tuple[ChoiceId, ...] = ()


def listen(text: str, conversation: Conversation, judged: Judged) -> Heard:
    """Return what ``text`` is taken for at this moment, or which written replies to ask about."""
    choices = shown_choices(conversation)
    like = {choice.id: likeness(text, choice.say) for choice in choices}
    nearest = max(choices, key=lambda choice: like[choice.id], default=None)
    if nearest is not None and like[nearest.id] >= SAME:
        return Heard(judged=replace(judged, like=nearest.id), sure=True)
    if not any(finding.id != _TONE for finding in judged.findings):
        if len(text.split()) < FEW_WORDS and (nearest is None or like[nearest.id] < LIKE):
            return Heard(judged=judged, sure=True)
        return _asked(judged, _near(choices, like, judged, enough=0.0))
    taken, chance = likeliest(text, conversation, judged)
    if chance >= LIKELY:
        return Heard(judged=taken, sure=True)
    return _asked(judged, _near(choices, like, judged, enough=_NEAR))


def likeliest(text: str, conversation: Conversation, judged: Judged) -> tuple[Judged, float]:
    """Return the likeliest way to take a reply that leads to its likeliest branch, and its chance."""
    chance_of: dict[str, float] = {}
    best_for: dict[str, tuple[float, Judged]] = {}
    for reading, chance in _readings(judged):
        _, node = leads_to(conversation, text, reading)
        chance_of[node] = chance_of.get(node, 0.0) + chance
        if node not in best_for or chance > best_for[node][0]:
            best_for[node] = (chance, reading)
    near = _nearest_by_branch(text, conversation, judged)
    for node in chance_of:
        chance_of[node] *= 1 + NEAR_COUNTS * near.get(node, 0.0)
    branch = max(chance_of, key=lambda node: chance_of[node])
    return best_for[branch][1], chance_of[branch] / sum(chance_of.values())


def _nearest_by_branch(text: str, conversation: Conversation, judged: Judged) -> dict[str, float]:
    """Return how near the nearest written reply that leads to each branch is."""
    near: dict[str, float] = {}
    found = _found(judged)
    for choice in shown_choices(conversation):
        _, node = leads_to(conversation, text, replace(judged, like=choice.id))
        like = likeness(text, choice.say)
        near[node] = max(near.get(node, 0.0), _nearness(choice, found, judged, like))
    return near


def likeness(one: str, other: str) -> float:
    """Return how alike two replies are, 0 to 100, forgiving case, punctuation and word order.

    The mean of an order-sensitive and an order-free ratio (RapidFuzz), so that neither a shuffled
    sentence nor a shared handful of small words passes for the same reply.
    """
    one, other = _plain(one), _plain(other)
    if not one or not other:
        return 0.0
    return float(fuzz.ratio(one, other) + fuzz.token_sort_ratio(one, other)) / 2


def _readings(judged: Judged) -> Iterator[tuple[Judged, float]]:
    """Yield every way to take the reply's doubtful findings, with its chance; all add up to one."""
    doubts = [(each, each.confidence) for each in judged.findings if each.confidence < DOUBTFUL]
    too_soon = _found(judged).get("solving_before_listening", 0.0) >= 0.5
    for each in judged.hints:
        an_act = too_soon and each.id == "concrete_solution"
        doubts.append((each, AN_ACT if an_act else min(0.4, HINT_COUNTS * each.confidence)))
    doubts = [(each, chance) for each, chance in doubts if each.id != _TONE]
    doubts = sorted(doubts, key=lambda doubt: abs(doubt[1] - 0.5))[:_MOST_DOUBTS]
    settled = tuple(each for each in judged.findings if each not in [one for one, _ in doubts])
    for taken in product((True, False), repeat=len(doubts)):
        counted = [each for (each, _), yes in zip(doubts, taken, strict=True) if yes]
        chance = prod(
            chance if yes else 1 - chance for (_, chance), yes in zip(doubts, taken, strict=True)
        )
        yield replace(judged, findings=(*settled, *counted)), chance


def _near(
    choices: tuple[Choice, ...], like: dict[ChoiceId, float], judged: Judged, *, enough: float
) -> list[Choice]:
    """Return the written replies that share findings, facts or words with this one, nearest first."""
    found = _found(judged)
    near = {choice.id: _nearness(choice, found, judged, like[choice.id]) for choice in choices}
    ranked = sorted(choices, key=lambda choice: -near[choice.id])
    return [choice for choice in ranked if near[choice.id] >= enough and not choice.leaves]


def _found(judged: Judged) -> dict[str, float]:
    """Return how sure each finding and hint is, the tone aside."""
    sure: dict[str, float] = {
        each.id: each.confidence for each in (*judged.hints, *judged.findings)
    }
    sure.pop(_TONE, None)
    return sure


def _nearness(
    choice: Choice, found: dict[str, float], judged: Judged, likeness_percent: float
) -> float:
    labels = {*choice.shows, *choice.faults} - {_TONE}
    shared = sum(confidence for label, confidence in found.items() if label in labels)
    either = len(labels) + sum(c for label, c in found.items() if label not in labels)
    facts = {*choice.mentions} & {*judged.mentions}
    return 0.6 * shared / max(1.0, either) + 0.3 * likeness_percent / 100 + 0.1 * min(1, len(facts))


def _asked(judged: Judged, choices: list[Choice]) -> Heard:
    """Ask about the choices; with none to ask about the reply stands as it was judged."""
    candidates = tuple(choice.id for choice in choices)[:_MOST_ASKED]
    return Heard(judged=judged, sure=not candidates, candidates=candidates)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.replace("’", "'").replace("'", "").lower()))
