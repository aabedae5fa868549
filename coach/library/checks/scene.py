"""Findings W01, W02 and W09 to W12: a scene as a whole, and beside the others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coach.library.checks.item import Found, Known, Part, Place, always, parts_of, walk
from coach.library.checks.reading import words_of
from coach.library.checks.stems import holds_any
from coach.library.checks.words import NO_NAMES
from coach.library.model import Fact, Release, Scenario, ScenarioId, Walk, When

LONGEST_IS_BEST = 0.4
FEWEST_WALKS = 3
SHARED_LINE_WORDS = 6
SENSITIVE_TRADES = frozenset(
    ("clinic", "pharmacy", "dentist", "hospital", "care", "bank", "insurance", "law", "council")
)
_SENSITIVE_STEMS = (
    "hospital", "prescription", "medicine", "tablets", "diagnos", "surgery", "inhaler", "insulin",
    "allerg", "overdraft", "overdrawn", "mortgage", "bailiff", "to court", "in court",
    "solicitor", "lawyer", "custody", "police", "tribunal",
)  # fmt: skip
_NAME = re.compile(
    r"(?<![.!?\u2026:\"\u201c(])(?<=[\w,;'\u2019\u2013\u2014-] )([A-Z][\w\u00c0-\u024f]+)"
)


def check(scenario: Scenario) -> Iterator[Found]:
    """Yield what is amiss with a scene as a whole."""
    for part in parts_of(scenario):
        yield from _longest_is_best(part)
    if not scenario.shuffle and _first_is_best(scenario):
        message = "The first reply is a good one everywhere and the order stays as written."
        yield Found("W02", ("shuffle",), message, "Leave `shuffle` out, or mix the replies.")
    yield from _idle_facts(scenario)
    if not scenario.provenance.reviewed_by and (topic := _sensitive(scenario)):
        message = f"A scene touching health, money or law ({topic}) has no second reader."
        yield Found("W10", ("provenance",), message, "Ask somebody from that field; name them.")


def walks(scenario: Scenario, known: Known) -> Iterator[Found]:
    """Yield a finding where a scene has too few walks."""
    own = [one for one in known.walks if one.scenario == scenario.id]
    typed = any(map(_own_words, own))
    if len(own) < FEWEST_WALKS or not typed:
        message = f"There {'is' if len(own) == 1 else 'are'} {len(own) or 'no'} walk"
        message += f"{'' if len(own) == 1 else 's'} for this scene"
        message += "." if typed else ", none in own words."
        yield Found("W11", (), message, "Write three: one settled, one that goes badly, one typed.")


def shared(known: Known) -> Iterator[tuple[ScenarioId, Found]]:
    """Yield names and sentences that a scene has in common with an earlier one (by id)."""
    first_named: dict[str, Scenario] = {}
    first_said: dict[str, Scenario] = {}
    for scenario_id in sorted(known.scenarios):
        scenario = known.scenarios[scenario_id]
        for name, place in _names(scenario, known).items():
            other = first_named.setdefault(name, scenario)
            if other is not scenario and not _one_customer(scenario, other, name, known):
                message = f"`{name}` is also a name in {other.id}."
                advice = "Give people and places names of their own."
                yield scenario.id, Found("W12", place, message, advice)
        for line, place in _lines(scenario).items():
            other = first_said.setdefault(line, scenario)
            if other is not scenario:
                message = f"The same sentence stands in {other.id}."
                yield scenario.id, Found("W12", place, message, "Say it in another way here.")


def _one_customer(scenario: Scenario, other: Scenario, name: str, known: Known) -> bool:
    """Return whether the name is that of a customer who comes in both scenes."""
    persona = known.personas.get(scenario.persona)
    return (
        persona is not None and other.persona == scenario.persona and name in persona.name.split()
    )


def _own_words(plan: Walk) -> bool:
    return any(reply.type is not None for reply in plan.replies)


def _longest_is_best(part: Part) -> Iterator[Found]:
    at: list[str] = []
    for node in part.nodes:
        lengths = [(len(words_of(choice.say)), not choice.faults) for choice in node.choices]
        longest = max(length for length, _ in lengths)
        if all(good for length, good in lengths if length == longest):
            at.append(node.id)
    if len(at) > LONGEST_IS_BEST * len(part.nodes):
        yield Found(
            "W01",
            (*part.at, "nodes"),
            f"The longest reply is a good one at {len(at)} of {len(part.nodes)} nodes: "
            f"{', '.join(at)}.",
            "Let somebody say too much: lengthen a faulty reply here and there.",
        )


def _first_is_best(scenario: Scenario) -> bool:
    return all(not node.choices[0].faults for part in parts_of(scenario) for node in part.nodes)


def _idle_facts(scenario: Scenario) -> Iterator[Found]:
    used: set[str] = set()
    for _, value in walk(scenario):
        if isinstance(value, When):
            used.update(value.mentions or (), value.knows or (), value.mentioned or ())
    for part in parts_of(scenario):
        for node in part.nodes:
            for choice in node.choices:
                used.update(choice.mentions)
    for number, fact in enumerate(scenario.facts):
        if _hidden(fact) and fact.id not in used:
            yield Found(
                "W09",
                ("facts", number),
                f"Nothing in the scene depends on the hidden fact `{fact.id}`.",
                "Let a line, a reply, a route or an ending know of it, or take it out.",
            )


def _hidden(fact: Fact) -> bool:
    return not fact.release.start and not fact.release.by_node and not _unconditional(fact.release)


def _unconditional(release: Release) -> bool:
    keys = {name: getattr(release, name) for name in When.__struct_fields__}
    return always(When(**keys))


def _sensitive(scenario: Scenario) -> str | None:
    """Return the trade or the word by which a scene touches health, money or law."""
    if scenario.trade.casefold() in SENSITIVE_TRADES:
        return scenario.trade
    told = [scenario.situation, *scenario.you_can, *scenario.you_cannot]
    told += [fact.about for fact in scenario.facts]
    return next((stem for stem in _SENSITIVE_STEMS if holds_any(" ".join(told), (stem,))), None)


def _names(scenario: Scenario, known: Known) -> dict[str, Place]:
    names: dict[str, Place] = {}
    if persona := known.personas.get(scenario.persona):
        names.update((name, ("persona",)) for name in persona.name.split())
    for place, text in _spoken(scenario):
        for found in _NAME.finditer(text):
            name = re.sub(r"['\u2019]s$", "", found[1])
            if name not in NO_NAMES:
                names.setdefault(name, place)
    return names


def _lines(scenario: Scenario) -> dict[str, Place]:
    lines: dict[str, Place] = {}
    for place, text in _spoken(scenario):
        spoken = words_of(text.casefold())
        if place[-1] == "say" and len(spoken) >= SHARED_LINE_WORDS:
            lines.setdefault(" ".join(spoken), place)
    return lines


def _spoken(scenario: Scenario) -> Iterator[tuple[Place, str]]:
    """Yield what is said and told, without ids and feedback."""
    for place, value in walk(scenario):
        if isinstance(value, str) and place[-1] in ("say", "says", "about", "situation", "summary"):
            yield place, value
