"""Which of the scene's promises a reply in own words undertakes: acts, not only calls back.

"The van has a loan one with you by half past seven" is the promise an author wrote as "Lend a freezer
tonight". For each written promise a few numbers say how near the reply comes to it: the words it
shares with what is promised, the hour and the day, whether a reply written for this moment promises
it, and whether this one was heard to act. A logistic regression makes a chance of them; ``python -m bench.training.undertaking`` fits it on the written replies, each without itself.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable
from math import exp, log
from typing import Final

from msgspec import Struct

from coach.dialogue.model import Scene
from coach.judging.dates import WEEKDAYS, due_in
from coach.judging.words import SMALL_WORDS, clauses, plain, sentences, stem, word_list
from coach.library.model import Due, NodeId, Promise

LIKELY: Final = 0.5
"""From this chance a promise counts as made."""

WEIGHTS: Final[dict[str, float]] = {
    "one_clause": 2.66, "shared": 3.54, "same_hour": 2.27, "other_day": -1.59, "here": 3.39,
    "act": 2.45, "call": 2.21, "expect": 1.2, "here_act": 0.92, "here_told": -2.51, "bias": -7.31,
}  # fmt: skip
"""The weight of each feature of ``features``, and the bias."""

DENIED: Final = re.compile(
    r"\b(?:can't|cannot|can not|won't|will not|not going to|wouldn't|couldn't|unable|isn't|not|no|never"
    r"|nobody|don't|didn't|might|if it|unless)\b"
)
_FIGURE = re.compile(r"\d+")
NUMBERS: Final = {
    word: str(number)
    for number, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve".split(),  # noqa: SIM905
        start=2,
    )
} | {"fifteen": "15", "twenty": "20", "thirty": "30", "forty": "40"}
_WHEN: Final = {
    *WEEKDAYS,
    "tomorrow",
    "today",
    "tonight",
    "morning",
    "afternoon",
    "evening",
    "noon",
}
_UNHEARD_OF: Final = 3.0
_MANY_SHARED: Final = 3

Stems = frozenset[str]


class Act(Struct, frozen=True, kw_only=True):
    """A promise written for a scene, the stems of what is promised, and which replies make it."""

    promise: Promise
    what: Stems
    said: tuple[tuple[NodeId, str], ...]


class Acts(Struct, frozen=True, kw_only=True):
    """A scene's promises that can be kept, and how much each stem tells (``weights``)."""

    acts: tuple[Act, ...] = ()
    weights: dict[str, float] = {}
    names: Stems = frozenset()


class Offered(Struct, frozen=True, kw_only=True):
    """What a reply offers: stems clause by clause, and the times named; nothing denied or asked."""

    clauses: tuple[Stems, ...]
    dues: tuple[Due, ...]
    stems: Stems


def acts_of(scene: Scene) -> Acts:
    """Return a scene's promises as they may be undertaken; built once for a scene."""
    acts = scene.__dict__.get("acts")
    if not isinstance(acts, Acts):
        acts = scene.__dict__["acts"] = _build(scene)
    return acts


def undertaken(
    text: str, acts: Acts, node: NodeId, shown: Collection[str], weekday: int | None
) -> tuple[Promise, ...]:
    """Return the written promises that own words undertake; ``shown`` are the findings in them."""
    if not acts.acts:
        return ()
    reply = offered(text, acts.names, weekday)
    return tuple(
        act.promise
        for act in acts.acts
        if chance(features(act, acts, reply, node, shown)) >= LIKELY
    )


def chance(of: dict[str, float]) -> float:
    """Return how likely a promise is made, 0 to 1, from its features."""
    total = WEIGHTS["bias"] + sum(WEIGHTS[name] * value for name, value in of.items())
    return 1 / (1 + exp(-total))


def features(
    act: Act,
    acts: Acts,
    reply: Offered,
    node: NodeId,
    shown: Collection[str],
    without: tuple[NodeId, str] | None = None,
) -> dict[str, float]:
    """Return what speaks for a promise being made; ``without`` leaves one written reply aside."""
    weigh = acts.weights
    whole = _weight(act.what, weigh) or 1.0
    due = act.promise.due
    same_day = due is not None and any(each.days == due.days for each in reply.dues)
    here = float(any(at == node for at, choice in act.said if (at, choice) != without))
    act_shown = float("concrete_solution" in shown)
    call_shown = float("follow_up_promise" in shown)
    acting = max(act_shown, call_shown)
    return {
        "one_clause": max(
            (_weight(act.what & each, weigh) / whole for each in reply.clauses), default=0.0
        ),
        "shared": min(_MANY_SHARED, len(act.what & reply.stems)) / _MANY_SHARED,
        "same_hour": float(due is not None and any(each.by == due.by for each in reply.dues)),
        "other_day": float(due is not None and bool(reply.dues) and not same_day),
        "here": here,
        "act": act_shown,
        "call": call_shown,
        "expect": float("realistic_expectation" in shown),
        "here_act": here * acting,
        "here_told": here * _weight(act.what & reply.stems, weigh) / whole,
    }


def offered(text: str, names: Stems, weekday: int | None) -> Offered:
    """Return what a reply offers, leaving out clauses that deny, and the question of a sentence."""
    kept: list[str] = []
    for sentence in sentences(plain(text)):
        parts = [each.text for each in clauses(sentence.text)]
        if sentence.text.rstrip().endswith("?"):
            parts = parts[:-1]
        kept += [each for each in parts if not DENIED.search(each)]
    found = tuple(stems(each) - names for each in kept)
    dues = tuple(due for each in kept if (due := due_in(each, weekday)) is not None)
    return Offered(clauses=found, dues=dues, stems=frozenset().union(*found))


def stems(words: str) -> Stems:
    """Return the stems that tell of an act: no small words, no days; numbers as figures."""
    listed = word_list(words)
    told = {
        stem(word)
        for word in listed
        if len(word) > 2 and word not in SMALL_WORDS and word not in _WHEN and word not in NUMBERS
    }
    told.update(NUMBERS[word] for word in listed if word in NUMBERS)
    return frozenset(told.union(_FIGURE.findall(words)))


def _build(scene: Scene) -> Acts:
    names = frozenset(stem(word) for word in word_list(plain(scene.persona.name)))
    promises: dict[str, Promise] = {}
    said: dict[str, list[tuple[NodeId, str]]] = {}
    everything: list[Stems] = []
    for node in scene.nodes.values():
        for choice in node.choices:
            everything.append(stems(plain(choice.say)))
            for promise in choice.promises:
                if promise.keepable:
                    promises.setdefault(promise.id, promise)
                    said.setdefault(promise.id, []).append((node.id, choice.id))
    acts = tuple(
        Act(promise=promise, what=stems(plain(promise.what)) - names, said=tuple(said[name]))
        for name, promise in promises.items()
    )
    return Acts(acts=acts, weights=_telling([*everything, *(a.what for a in acts)]), names=names)


def _telling(texts: list[Stems]) -> dict[str, float]:
    """Return how much each stem tells: the fewer of the scene's texts have it, the more."""
    counted = Counter(each for text in texts for each in text)
    return {each: log((len(texts) + 1) / count) for each, count in counted.items()}


def _weight(of: Iterable[str], weights: dict[str, float]) -> float:
    return sum(weights.get(each, _UNHEARD_OF) for each in of)
