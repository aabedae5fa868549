"""A fresh copy of the small clean library for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from coach.places import Places
from tests.helpers.small_library import lay_out


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return lay_out(tmp_path)


@pytest.fixture
def clean_content(places: Places) -> Path:
    return places.content
