"""The two exemplar scenes with their people, rules, profile and walks, as shipped."""

from __future__ import annotations

from pathlib import Path

from coach.dialogue.model import Scene
from coach.dialogue.scene import open_scene, values_of
from coach.library.load import load_files
from coach.library.model import (
    CustomerRules,
    Persona,
    Profile,
    Scenario,
    TemperamentId,
    Walk,
)

CONTENT = Path(__file__).parents[2] / "content"
FILES = (
    "customer-rules",
    "profile",
    "personas/delphine-okoro",
    "personas/stellan-brandt",
    "scenarios/chairs-at-four",
    "scenarios/results-at-the-desk",
    "walks/chairs-at-four",
    "walks/results-at-the-desk",
)


class Exemplars:
    """What the exemplar files hold, by id."""

    def __init__(self) -> None:
        loaded = load_files([CONTENT / f"{name}.yaml" for name in FILES], CONTENT)
        assert loaded.problems == ()
        documents = [source.document for source in loaded.sources]
        self.scenarios = {one.id: one for one in documents if isinstance(one, Scenario)}
        self.personas = {one.id: one for one in documents if isinstance(one, Persona)}
        self.walks = [one for one in documents if isinstance(one, Walk)]
        (self.rules,) = [one for one in documents if isinstance(one, CustomerRules)]
        (self.profile,) = [one for one in documents if isinstance(one, Profile)]
        self.values = values_of(self.profile)

    def scene(self, scenario_id: str, temperament: str | None = None) -> Scene:
        """Open a scene, under its own temperament or another."""
        scenario = self.scenarios[scenario_id]
        return open_scene(
            scenario,
            self.personas[scenario.persona],
            self.rules,
            profile_values=self.values,
            temperament=TemperamentId(temperament) if temperament else None,
        )
