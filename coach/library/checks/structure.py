"""Findings E02 to E13, E16, E17, E19 and E20: what keeps a document from working by itself."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import msgspec

from coach.library.checks import references, ways
from coach.library.checks.item import (
    Found,
    Part,
    always,
    is_automatic,
    parts_of,
    promises_made,
    walk,
)
from coach.library.checks.references import TO_END, TO_THREAD
from coach.library.model import (
    Document,
    EndingKind,
    Fact,
    Lesson,
    Node,
    Opening,
    Promise,
    Release,
    Scenario,
    SingleChoice,
    When,
)

_ENDINGS_NEEDED: tuple[EndingKind, ...] = ("settled", "partly", "escalated", "walked-out")


def check(document: Document) -> Iterator[Found]:
    """Yield what is amiss inside one document.

    What may only follow from another mistake is not asked: a name may be missing because it was
    given to something else, a node out of reach because a target is misspelt.
    """
    yield from (names := list(_same_ids(document)) or list(references.within(document)))
    if isinstance(document, Scenario):
        yield from (openings := list(_variants(document)))
        for part in parts_of(document):
            yield from _scene(part)
            if not names and not openings:
                yield from ways.check(part)
        if not names:
            yield from _facts(document)
        yield from _promises(document)
    elif isinstance(document, Lesson):
        yield from _single_choices(document)


def _same_ids(document: Document) -> Iterator[Found]:
    for place, value in walk(document):
        if not isinstance(value, tuple):
            continue
        met: set[str] = set()
        for number, item in enumerate(value):
            name = getattr(item, "id", None) if isinstance(item, msgspec.Struct) else None
            if not isinstance(name, str):
                continue
            if name in met:
                message = f"The id `{name}` is used twice among these {place[-1]}."
                yield Found("E02", (*place, number, "id"), message, "Give one of them another id.")
            met.add(name)
    if isinstance(document, Scenario):
        for part in parts_of(document):
            yield from _names_taken(part)
            yield from _told_twice(part)


def _scene(part: Part) -> Iterator[Found]:
    for place, node in part.places():
        yield from _lines(node, place)
        yield from _abuse(node, place)
    yield from _endings(part)


def _names_taken(part: Part) -> Iterator[Found]:
    taken = {TO_THREAD, TO_END, *(ending.id for ending in part.endings)}
    for place, node in part.places():
        if node.id in taken:
            message = f"`{node.id}` already names an ending or a way on."
            yield Found("E02", (*place, "id"), message, "Give the node another id.")


def _told_twice(part: Part) -> Iterator[Found]:
    """Find nodes of the thread that stand there twice; play would pass over the second."""
    for number, name in enumerate(part.thread):
        if name in part.thread[:number]:
            message = f"`{name}` comes twice in the thread."
            yield Found("E02", (*part.at, "thread", number), message, "Take it out here.")


def _lines(node: Node, place: tuple[str | int, ...]) -> Iterator[Found]:
    last = len(node.line) - 1
    for number, line in enumerate(node.line):
        at = (*place, "line", number)
        if always(line.when) and number < last:
            yield Found(
                "E08",
                (*place, "line", number + 1),
                "The line before this one has no `when`, so this one is never said.",
                "Give the line before a `when`, or take one of the two out.",
            )
            return
        if number == last and not always(line.when):
            yield Found(
                "E07",
                at,
                "The last line has a `when`; where it does not hold there is nothing to say.",
                "Add a line without a `when`.",
            )


def _abuse(node: Node, place: tuple[str | int, ...]) -> Iterator[Found]:
    boundary = any("set_boundary" in choice.shows for choice in node.choices)
    leaves = any(choice.leaves for choice in node.choices)
    for number, line in enumerate(node.line):
        wanted = ["a boundary"] if line.abuse and not boundary else []
        wanted += (
            ["a way out (`leaves: true`)"] if (line.abuse or line.threat) and not leaves else []
        )
        if wanted:
            yield Found(
                "E19",
                (*place, "line", number),
                "The customer goes too far here and no reply answers it.",
                f"Offer {' and '.join(wanted)} among the replies.",
            )
            return


def _endings(part: Part) -> Iterator[Found]:
    routes = part.routes_everywhere
    at = (*part.at, "routes_everywhere")
    if not always(routes[-1].when):
        yield Found(
            "E09",
            (*at, len(routes) - 1),
            "The last of `routes_everywhere` has a `when`, so some own words lead nowhere.",
            "Add a route without a `when` at the end: the line of one who did not quite follow.",
        )
    for number, route in enumerate(routes[:-1]):
        if always(route.when):
            message = "The route before this one has no `when`, so this one is never taken."
            yield Found("E08", (*at, number + 1), message, "Move it up, or give that one a `when`.")
            break
    yield from _ordinary_endings(part)
    missing = [kind for kind in _ENDINGS_NEEDED if kind not in {one.kind for one in part.endings}]
    if missing:
        yield Found(
            "E11",
            (*part.at, "endings"),
            f"There is no ending of the kind {' or '.join(missing)}.",
            "Every scene can end well, half well, with somebody else, and with an empty chair.",
        )


def _ordinary_endings(part: Part) -> Iterator[Found]:
    ordinary = [
        (number, ending) for number, ending in enumerate(part.endings) if not is_automatic(ending)
    ]
    if not ordinary or not always(ordinary[-1][1].when):
        number = ordinary[-1][0] if ordinary else 0
        yield Found(
            "E10",
            (*part.at, "endings", number),
            "The last ordinary ending has a `when`, so some talks end nowhere.",
            "Let the last one that is not automatic have no `when`.",
        )
    for (_, before), (number, _) in itertools.pairwise(ordinary):
        if always(before.when):
            message = "The ending before this one has no `when`, so this one is never reached."
            yield Found("E08", (*part.at, "endings", number), message, "Move it up.")
            return


def _facts(scenario: Scenario) -> Iterator[Found]:
    tellers: dict[str, set[str]] = {}
    for part in parts_of(scenario):
        for node in part.nodes:
            for fact_id in node.tells:
                tellers.setdefault(fact_id, set()).add(node.id)
    for number, fact in enumerate(scenario.facts):
        yield from _fact(fact, tellers.get(fact.id, set()), ("facts", number))


def _fact(fact: Fact, tellers: set[str], place: tuple[str | int, ...]) -> Iterator[Found]:
    release = fact.release
    slips = not always(_condition(release))
    if release.by_node and release.by_node not in tellers:
        message = f"The fact is to come out at `{release.by_node}`, which does not tell it."
        advice = f"Add `tells: [{fact.id}]` to that node, or name the one that tells it."
        yield Found("E12", (*place, "release"), message, advice)
    elif not (release.start or release.by_node or slips or tellers):
        message = f"Nothing ever brings out the fact `{fact.id}`."
        yield Found(
            "E12", (*place, "release"), message, "Give it a condition, a node or `start: true`."
        )
    if slips and not fact.says and not tellers:
        message = f"The fact `{fact.id}` slips out and there are no words for it."
        yield Found("E13", place, message, "Add `says`: the sentence that slips out.")


def _condition(release: Release) -> When:
    keys = {name: getattr(release, name) for name in When.__struct_fields__}
    return When(**keys)


def _promises(scenario: Scenario) -> Iterator[Found]:
    made = promises_made(scenario)
    for part in parts_of(scenario):
        for place, node in part.places():
            for number, choice in enumerate(node.choices):
                at = (*place, "choices", number)
                yield from _undated(choice.promises, (*at, "promises"))
                for taken_back in choice.withdraws:
                    if taken_back not in made:
                        message = f"The promise `{taken_back}` is taken back and nobody makes it."
                        advice = f"Promises made here: {', '.join(made) or 'none'}."
                        yield Found("E16", (*at, "withdraws"), message, advice)


def _undated(promises: tuple[Promise, ...], place: tuple[str | int, ...]) -> Iterator[Found]:
    for number, promise in enumerate(promises):
        if promise.due is None:
            message = f"The promise `{promise.id}` falls due at no time."
            advice = 'Add `due: {days: 1, by: "12:00"}`.'
            yield Found("E16", (*place, number), message, advice)


def _variants(scenario: Scenario) -> Iterator[Found]:
    later = scenario.follow_up
    if later is None:
        return
    made = promises_made(scenario)
    keepable = {made[promise] for promise in later.for_promises if promise in made}
    needed: list[Opening] = ["kept", "late", "forgotten"] if True in keepable else []
    needed += ["broken"] if False in keepable else []
    for opening in needed:
        if opening not in later.opens:
            yield Found(
                "E17",
                ("follow_up", "opens"),
                f"The follow-up has no opening for a promise that was {opening}.",
                f"Add `{opening}:` and the node it opens with.",
            )


def _single_choices(lesson: Lesson) -> Iterator[Found]:
    for number, check_ in enumerate(lesson.checks):
        if not isinstance(check_, SingleChoice):
            continue
        place = ("checks", number, "options")
        right = sum(option.right for option in check_.options)
        if right != 1:
            message = f"{right or 'No'} option{'s are' if right > 1 else ' is'} marked right."
            yield Found("E20", place, message, "Mark exactly one with `right: true`.")
        for which, option in enumerate(check_.options):
            if not option.why.strip():
                message = f"The option `{option.id}` does not say why."
                yield Found("E20", (*place, which), message, "Add `why`, one sentence.")
