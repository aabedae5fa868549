"""The rehearsal of a scenario: all simulated learners, all temperaments, and what is out of bounds.

Codes P01 to P10 are the learners of the content guide in its order; P11 a learner who always picks
the longest reply, P12 the contrast between the expert and those who never listen, P13 the replay.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from coach.dialogue.index import in_temperament, index_of
from coach.dialogue.model import Conversation, Scene
from coach.dialogue.scene import open_follow_up, open_scene
from coach.library.model import CustomerRules, Opening, Persona, Scenario, TemperamentId
from coach.rehearsal import demands
from coach.rehearsal.players import Stage

SEEDS: Final = 400
_REPLAYED_SEEDS: Final = 10
_NEVER_LISTEN: Final = ("rusher", "policy-robot", "defensive")


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """One learner out of bounds. ``opening`` is None in the first call."""

    code: str
    scenario: str
    temperament: TemperamentId | None
    opening: Opening | None
    player: str
    says: str

    def __str__(self) -> str:
        where = [self.scenario, *filter(None, (self.opening, self.temperament))]
        return f"{self.code} {' / '.join(where)}: {self.player} {self.says}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plays:
    """Everybody's plays of one scene under one temperament, by player."""

    scene: Scene
    once: Mapping[str, Conversation]
    often: Mapping[str, Sequence[Conversation]]

    def all(self) -> Iterator[Conversation]:
        """Yield every play."""
        return chain(self.once.values(), *self.often.values())


def rehearse(
    scenario: Scenario,
    persona: Persona,
    rules: CustomerRules,
    *,
    profile_values: Mapping[str, str],
) -> tuple[Breach, ...]:
    """Play a scenario and its second calls under every temperament; return what is out of bounds."""
    own = open_scene(scenario, persona, rules, profile_values=profile_values)
    breaches: list[Breach] = []
    unseen: dict[str, set[tuple[str, str]]] = {}
    for temperament in rules.temperaments:
        plays = plays_of(in_temperament(own, temperament))
        unseen.setdefault("", _names_in(plays.scene)).difference_update(_seen_in(plays))
        breaches += _named(scenario, plays, _first_call(plays))
        if temperament.id == own.temperament.id:
            novices = plays.often["novice"]
            unmet = demands.novices_at_level(novices, scenario.level)
            breaches += _named(scenario, plays, (("P02", "novice", says) for says in unmet))
        for opening in scenario.follow_up.opens if scenario.follow_up else ():
            breaches += _named(scenario, plays, _breakable(plays, opening))
            before = _before(plays, opening)
            later = open_follow_up(
                scenario, persona, rules, opening, before, profile_values=profile_values
            )
            again = plays_of(later)
            left = unseen.setdefault(" of the second call", _names_in(later))
            left.difference_update(_seen_in(again))
            breaches += _named(scenario, again, _second_call(again))
    return (*breaches, *_unseen(scenario, unseen))


def plays_of(scene: Scene) -> Plays:
    """Let everybody play one scene: the habits once, novices and the random ones 400 times."""
    stage = Stage(scene)
    names = (*demands.FIRST_CALL, "listening-over-promiser")
    return Plays(
        scene=scene,
        once={name: stage.play(name, 0) for name in names},
        often={
            name: [stage.play(name, seed) for seed in range(SEEDS)] for name in ("novice", "random")
        },
    )


def _first_call(plays: Plays) -> Iterator[tuple[str, str, str]]:
    """Yield code, player and words for each demand of a first call that is not met."""
    for player, (code, demand) in demands.FIRST_CALL.items():
        for says in demand(plays.once[player]):
            yield code, player, says
    for says in demands.novices(plays.often["novice"]):
        yield "P02", "novice", says
    for says in demands.at_random(plays.often["random"]):
        yield "P10", "random", says
    for player in _NEVER_LISTEN:
        for says in demands.hotter_than_the_expert(plays.once[player], plays.once["expert"]):
            yield "P12", player, says
    yield from _not_alike(plays)


def _second_call(plays: Plays) -> Iterator[tuple[str, str, str]]:
    for player, (code, demand) in demands.SECOND_CALL.items():
        for says in demand(plays.once[player]):
            yield code, player, says
    for player, code in (("novice", "P02"), ("random", "P10")):
        for says in demands.in_time(plays.often[player]):
            yield code, player, says
    yield from _not_alike(plays)


def _not_alike(plays: Plays) -> Iterator[tuple[str, str, str]]:
    for player, play in plays.once.items():
        for says in demands.replays_alike(play):
            yield "P13", player, says
    for player, several in plays.often.items():
        for play in several[:_REPLAYED_SEEDS]:
            for says in demands.replays_alike(play):
                yield "P13", player, says


def _breakable(plays: Plays, opening: Opening) -> Iterator[tuple[str, str, str]]:
    """Ask of a second call about a broken word that there was one to break."""
    standing = plays.once["listening-over-promiser"].promises
    if opening == "broken" and all(one.promise.keepable for one in standing):
        yield "P08", "listening-over-promiser", "leaves no promise that cannot be kept"


def _before(plays: Plays, opening: Opening) -> Conversation:
    """Choose whose first call a second one follows: broken words come from the over-promiser."""
    return plays.once["listening-over-promiser" if opening == "broken" else "expert"]


def _named(
    scenario: Scenario, plays: Plays, unmet: Iterable[tuple[str, str, str]]
) -> Iterator[Breach]:
    for code, player, says in unmet:
        yield Breach(
            code=code,
            scenario=scenario.id,
            temperament=plays.scene.temperament.id,
            opening=plays.scene.opening,
            player=player,
            says=says,
        )


def _names_in(scene: Scene) -> set[tuple[str, str]]:
    """Return the moments and endings of a scene, each with what it is."""
    moments = {("moment", node) for node in scene.nodes}
    return moments | {("ending", ending) for ending in index_of(scene).endings}


def _seen_in(plays: Plays) -> set[tuple[str, str]]:
    moments = {("moment", node) for play in plays.all() for node in play.visits}
    return moments | {("ending", play.ending.id) for play in plays.all() if play.ending}


def _unseen(scenario: Scenario, unseen: Mapping[str, set[tuple[str, str]]]) -> Iterator[Breach]:
    """Yield what no learner came to see under any temperament, by the call it is in."""
    for call, missing in unseen.items():
        for kind, name in sorted(missing):
            yield Breach(
                code="P10",
                scenario=scenario.id,
                temperament=None,
                opening=None,
                player="nobody",
                says=f"comes to the {kind} {name}{call}",
            )
