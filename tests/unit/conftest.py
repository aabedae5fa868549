"""The exemplar scenes, loaded once."""

from __future__ import annotations

import pytest

from coach.dialogue.model import Scene
from tests.helpers.exemplars import Exemplars


@pytest.fixture(scope="session")
def exemplars() -> Exemplars:
    return Exemplars()


@pytest.fixture(scope="session")
def chairs(exemplars: Exemplars) -> Scene:
    return exemplars.scene("chairs-at-four")


@pytest.fixture(scope="session")
def clinic(exemplars: Exemplars) -> Scene:
    return exemplars.scene("results-at-the-desk")
