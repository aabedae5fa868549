"""Everything shipped: it loads whole, its names agree, and accepted findings have their reasons.

That the checker finds nothing else is a step of its own in ``./check``, with the simulated learners.
"""

from __future__ import annotations

import pytest

from coach.library.build import assemble
from coach.library.load import content_files, load_folder
from coach.library.model import Scenario, Suppressions, Walk
from tests.helpers.small_library import ROOT

CONTENT = ROOT / "content"


@pytest.fixture(scope="module")
def loaded():
    return load_folder(CONTENT)


def test_every_shipped_file_loads(loaded):
    assert list(map(str, loaded.problems)) == []
    files = {path.relative_to(CONTENT).as_posix() for path in content_files(CONTENT)}
    assert {source.path for source in loaded.sources} == files


def test_nothing_shipped_is_left_off_the_shelf(loaded):
    assert list(map(str, assemble(loaded).problems)) == []


def test_a_file_is_named_after_what_it_holds(loaded):
    for source in loaded.sources:
        if not isinstance(source.document, Walk):
            name = source.path.rpartition("/")[2].removesuffix(".yaml")
            assert name == getattr(source.document, "id", "profile")


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
