"""One desktop for each journey."""

from __future__ import annotations

import shutil

import pytest

from tests.journeys.desktop import NEEDED, Desktop


@pytest.fixture
def desktop(tmp_path):
    missing = [tool for tool in NEEDED if shutil.which(tool) is None]
    assert not missing, f"./check installs what this needs; missing: {missing}"
    found = Desktop(tmp_path)
    try:
        found.open()
        yield found
    finally:
        found.close()
