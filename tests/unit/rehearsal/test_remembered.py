"""What simulated learners did is remembered for a scene that has not changed, and only for that."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from coach.library.model import Scenario
from coach.rehearsal import bounds, remembered
from coach.rehearsal.bounds import Breach
from coach.rehearsal.remembered import breaches_of
from tests.helpers.exemplars import Exemplars


class Rehearsals:
    """Rehearses an exemplar with few plays, so that some bounds are missed, and counts how often."""

    def __init__(self, exemplars: Exemplars, folder: Path | None) -> None:
        self.exemplars, self.folder, self.played = exemplars, folder, 0

    def __call__(self, scenario: Scenario) -> tuple[Breach, ...]:
        return breaches_of(
            scenario,
            self.exemplars.personas[scenario.persona],
            self.exemplars.rules,
            profile_values=self.exemplars.values,
            folder=self.folder,
        )


@pytest.fixture
def rehearsals(exemplars: Exemplars, tmp_path: Path, monkeypatch) -> Rehearsals:
    told = Rehearsals(exemplars, tmp_path / "rehearsed")
    real = bounds.rehearse

    def counted(*given: object, **named: object) -> tuple[Breach, ...]:
        told.played += 1
        return real(*given, **named)

    monkeypatch.setattr(bounds, "SEEDS", 2)
    monkeypatch.setattr(remembered, "rehearse", counted)
    return told


def test_a_scene_is_played_once_and_again_when_it_changed(rehearsals, exemplars) -> None:
    scene = exemplars.scenarios["results-at-the-desk"]
    found = rehearsals(scene)
    assert found  # two novices cannot see every ending
    assert rehearsals(scene) == found
    assert rehearsals.played == 1
    rehearsals(replace(scene, level=scene.level % 5 + 1))
    assert rehearsals.played == 2


def test_what_cannot_be_read_or_kept_is_played_again(rehearsals, exemplars) -> None:
    scene = exemplars.scenarios["results-at-the-desk"]
    found = rehearsals(scene)
    [kept] = rehearsals.folder.iterdir()
    kept.write_text('[{"code": 7')
    assert rehearsals(scene) == found
    assert rehearsals.played == 2
    kept.unlink()
    rehearsals.folder.rmdir()
    rehearsals.folder.write_text("a file where the folder should be")
    assert rehearsals(scene) == found
    assert rehearsals.played == 3


def test_another_program_remembers_nothing_of_this_one(rehearsals, exemplars, monkeypatch) -> None:
    scene = exemplars.scenarios["results-at-the-desk"]
    rehearsals(scene)
    monkeypatch.setattr(remembered, "_program", lambda: b"changed")
    rehearsals(scene)
    assert rehearsals.played == 2
