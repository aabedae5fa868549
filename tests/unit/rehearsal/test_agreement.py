"""Picked or typed: the same words must lead to the same place."""

from __future__ import annotations

import pytest

from coach.dialogue.scene import open_scene, values_of
from coach.library.shelf import build_shelf
from coach.rehearsal.agreement import partings
from coach.rehearsal.findings import check_everything
from tests.helpers.small_library import lay_out


@pytest.fixture
def content(tmp_path):
    return lay_out(tmp_path).content


def scene_of(content):
    shelf = build_shelf(content)
    scenario = shelf.scenario("kettle-twice")
    return open_scene(
        scenario,
        shelf.persona(scenario.persona),
        shelf.rules,
        profile_values=values_of(shelf.profile),
    )


def change(content, old, new):
    path = content / "scenario.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_scene_whose_routes_agree_has_no_partings(content):
    assert partings(scene_of(content)) == ()


def test_a_reply_whose_route_leads_elsewhere_is_named_with_both_places(content):
    change(content, "next: flare\n\n  - id: bye", "next: thread\n\n  - id: bye")
    [parting] = partings(scene_of(content))
    assert (parting.node, parting.choice) == ("plan", "c")
    assert (parting.picked, parting.typed) == ("bye", "flare")
    assert parting.parted == parting.tried > 0


def test_the_way_out_is_no_parting_though_typed_words_never_leave(content):
    assert "leaves: true" in (content / "scenario.yaml").read_text(encoding="utf-8")
    assert all(parting.node != "shouts" for parting in partings(scene_of(content)))


def test_follow_ups_are_asked_too(content):
    change(
        content,
        'try \\"I said I\'d ring.\\"", next: end}',
        'try \\"I said I\'d ring.\\"", next: thread}',
    )
    _, found = check_everything(content, with_players=False, with_judge=False)
    assert [(one.code, one.where) for one in found] == [
        ("R04", "kettle-twice/kettle-on-friday/f-kept/c")
    ]


def test_a_walk_that_goes_otherwise_is_told_with_the_step(content):
    path = content / "walks.yaml"
    path.write_text(path.read_text().replace("then: gift}", "then: plan}", 1))
    _, [found] = check_everything(content, with_players=False, with_judge=False)
    assert (found.path, found.line, found.code, found.where) == (
        "walks.yaml", 1, "W13", "kettle-listens",
    )  # fmt: skip
    assert "reply 1: leads to gift, not plan" in found.message
