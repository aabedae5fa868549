"""Scenes made from content: the learner's business filled in, one temperament chosen.

``{business}`` and its fellows stand anywhere in an author's text, and so does ``{money:22.50}``,
which gets the learner's currency sign. Filling happens once, when a scene opens.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeVar

import msgspec
from msgspec.structs import asdict, replace

from coach.dialogue.customer import between_scenes
from coach.dialogue.model import Conversation, CustomerState, Scene
from coach.errors import ContentError
from coach.library.model import (
    Content,
    CustomerRules,
    Opening,
    Persona,
    Profile,
    Scenario,
    Temperament,
    TemperamentId,
)
from coach.words import translate

AnyContent = TypeVar("AnyContent", bound=Content)

# In JSON a brace that is not text is followed by a quote or a brace, never by a letter.
_VARIABLE = re.compile(r"\{([a-z_]+)(?::([^{}\"\\]*))?\}")


def values_of(profile: Profile, given: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return a value for every variable: what the learner gave, else its default."""
    chosen = given or {}
    return {
        name: chosen.get(name, "").strip() or getattr(profile, name).default
        for name in profile.__struct_fields__
    }


def filled(content: AnyContent, values: Mapping[str, str]) -> AnyContent:
    """Return the content with every variable replaced; ``ContentError`` for one nobody knows."""

    def fill(match: re.Match[str]) -> str:
        name, amount = match.groups()
        if name == "money" and amount is not None:
            sign = values.get("currency", "")
            return _escaped(f"{sign} {amount}" if sign.isalpha() else f"{sign}{amount}")
        if amount is not None or name not in values:
            raise ContentError(
                translate("coach", "A text in this scene could not be filled in."),
                translate("coach", "The other scenes are not affected."),
                f"unknown variable {match.group()}",
            )
        return _escaped(values[name])

    text = msgspec.json.encode(content).decode()
    return msgspec.json.decode(_VARIABLE.sub(fill, text), type=type(content))


def open_scene(
    scenario: Scenario,
    persona: Persona,
    rules: CustomerRules,
    *,
    profile_values: Mapping[str, str],
    temperament: TemperamentId | None = None,
) -> Scene:
    """Make the first scene of a scenario; ``profile_values`` as from ``values_of``.

    Without ``temperament`` the scenario's own holds, then the persona's. Raises ``ContentError``.
    """
    own = filled(scenario, profile_values)
    return Scene(
        scenario=own.id,
        revision=own.revision,
        opening=None,
        title=own.title,
        channel=own.channel,
        level=own.level,
        situation=own.situation,
        you_can=own.you_can,
        you_cannot=own.you_cannot,
        persona=persona,
        temperament=temperament_named(rules, temperament or own.temperament or persona.temperament),
        rules=rules,
        start=CustomerState(**asdict(own.start)),
        opens=own.opens,
        thread=own.thread,
        facts=own.facts,
        routes_everywhere=own.routes_everywhere,
        nodes={node.id: node for node in own.nodes},
        endings=own.endings,
        shuffle=own.shuffle,
    )


def open_follow_up(
    scenario: Scenario,
    persona: Persona,
    rules: CustomerRules,
    opening: Opening,
    from_conversation: Conversation,
    *,
    profile_values: Mapping[str, str],
) -> Scene:
    """Make the scene days later, as the promises of the first were kept or not.

    The customer brings their temperament, their feelings as the days in between left them, and
    all that was told, said back and promised. Raises ``ContentError`` when the scenario has no
    follow-up that opens so.
    """
    if scenario.follow_up is None or opening not in scenario.follow_up.opens:
        raise ContentError(
            translate("coach", "There is no second call for this scene."),
            translate("coach", "The promise stays on your list, and you can tick it off there."),
            f"{scenario.id} has no follow-up that opens {opening}",
        )
    own = filled(scenario.follow_up, profile_values)
    before = from_conversation
    first = open_scene(
        scenario,
        persona,
        rules,
        profile_values=profile_values,
        temperament=before.scene.temperament.id,
    )
    return replace(
        first,
        opening=opening,
        title=own.title,
        situation=own.situation,
        start=between_scenes(rules.between_scenes, before.state, opening),
        opens=own.opens[opening],
        thread=own.thread,
        routes_everywhere=own.routes_everywhere,
        nodes={node.id: node for node in own.nodes},
        endings=own.endings,
        known=before.known,
        mentioned=before.mentioned,
        promised=tuple(standing.promise for standing in before.promises),
    )


def temperament_named(rules: CustomerRules, wanted: TemperamentId) -> Temperament:
    """Find a temperament by its id; ``ContentError`` when the rules have none of that name."""
    for temperament in rules.temperaments:
        if temperament.id == wanted:
            return temperament
    raise ContentError(
        translate("coach", "This scene could not be opened."),
        translate("coach", "The other scenes are not affected."),
        f"unknown temperament {wanted}",
    )


def _escaped(text: str) -> str:
    """Write text as it stands inside a JSON string."""
    return msgspec.json.encode(text).decode()[1:-1]
