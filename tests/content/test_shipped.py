"""Everything shipped: it loads, every walk goes as it says, and no finding is left without a reason."""

from __future__ import annotations

import pytest

from coach.library.load import content_files, load_bytes, load_folder
from coach.library.model import Scenario, Suppressions, Walk
from coach.library.shelf import build_shelf
from coach.rehearsal.findings import check_everything
from tests.helpers.small_library import ROOT

CONTENT = ROOT / "content"
FILES = content_files(CONTENT)


@pytest.fixture(scope="module")
def loaded():
    return load_folder(CONTENT)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(CONTENT).as_posix())
def test_a_shipped_file_loads(path):
    loaded = load_bytes(path.read_bytes(), path.name)
    assert list(map(str, loaded.problems)) == []
    assert loaded.sources


def test_nothing_shipped_is_left_off_the_shelf():
    assert list(map(str, build_shelf(CONTENT).problems)) == []


def test_a_file_is_named_after_what_it_holds(loaded):
    for source in loaded.sources:
        if not isinstance(source.document, Walk):
            name = source.path.rpartition("/")[2].removesuffix(".yaml")
            assert name == getattr(source.document, "id", "profile")


def test_the_checker_finds_nothing_that_is_not_accepted_with_a_reason():
    _, found = check_everything(CONTENT, with_players=False)
    assert list(map(str, found)) == []


def test_a_reason_says_more_than_that_there_is_one(loaded):
    for source in loaded.sources:
        if isinstance(source.document, Suppressions):
            for entry in source.document.suppressions:
                assert len(entry.because.split()) >= 6


def test_every_scene_has_a_walk_that_settles_one_that_does_not_and_one_in_own_words(loaded):
    documents = [source.document for source in loaded.sources]
    walks = [one for one in documents if isinstance(one, Walk)]
    for scene in (one for one in documents if isinstance(one, Scenario)):
        own = [walk for walk in walks if walk.scenario == scene.id]
        kinds = {ending.id: ending.kind for ending in scene.endings}
        ends = [kinds.get(walk.ends) for walk in own if walk.ends and walk.opening is None]
        assert "settled" in ends, scene.id
        assert any(kind != "settled" for kind in ends), scene.id
        assert any(reply.type for walk in own for reply in walk.replies), scene.id
