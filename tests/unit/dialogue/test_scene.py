"""Scenes from content: the learner's business in every text, temperaments, and days later."""

from __future__ import annotations

import re

import msgspec
import pytest
from msgspec.structs import replace

from coach.dialogue.engine import replay
from coach.dialogue.index import in_temperament, index_of
from coach.dialogue.model import Scene
from coach.dialogue.scene import filled, open_follow_up, open_scene, temperament_named, values_of
from coach.errors import ContentError
from coach.library.model import TemperamentId
from tests.helpers.answers import picked
from tests.helpers.exemplars import Exemplars


def opened(exemplars: Exemplars, **values: str):
    scenario = exemplars.scenarios["chairs-at-four"]
    return open_scene(
        scenario,
        exemplars.personas[scenario.persona],
        exemplars.rules,
        profile_values=values_of(exemplars.profile, values),
    )


def test_a_blank_in_the_profile_gets_its_default(exemplars: Exemplars) -> None:
    values = values_of(exemplars.profile, {"owner": "  ", "business": "Tables & Co"})
    assert values["owner"] == "Mrs Aldous"
    assert values["business"] == "Tables & Co"


def test_variables_are_filled_in_wherever_an_author_may_write(exemplars: Exemplars) -> None:
    scene = opened(exemplars, owner='Bo "Boss" O\\Neill', currency="€")
    assert "Larkfield" in scene.situation
    assert scene.you_can[0] == "Give back the whole hire charge, €185"
    passed_on = reply_of(scene, "stood-up", "Let me put you through")
    assert passed_on.say.startswith('Let me put you through to Bo "Boss" O\\Neill.')
    rings = [choice for choice in scene.nodes["hall-bill"].choices if choice.promises]
    promise = next(each for choice in rings for each in choice.promises if "Ring" in each.what)
    assert promise.what == "Ring Delphine with Bo \"Boss\" O\\Neill's answer about the hall's €45"
    notes = [choice.feedback for choice in scene.nodes["spent"].choices]
    assert any("€185 I can do tonight" in note for note in notes)
    texts = msgspec.json.encode((scene.nodes, scene.situation, scene.endings)).decode()
    assert re.search(r"\{[a-z]", texts) is None


def reply_of(scene, node, begins):
    """Return the written reply of a moment that begins so; replies may stand in any order."""
    return next(each for each in scene.nodes[node].choices if each.say.startswith(begins))


def test_a_currency_in_letters_stands_apart_from_the_amount(exemplars: Exemplars) -> None:
    assert opened(exemplars, currency="CHF").you_can[0].endswith("CHF 185")


def test_facts_are_filled_in_too(exemplars: Exemplars) -> None:
    scenario = exemplars.scenarios["chairs-at-four"]
    fact = replace(scenario.facts[0], says="{your_name} said so.", words=("{owner}",))
    mine = filled(replace(scenario, facts=(fact,)), exemplars.values)
    assert (mine.facts[0].says, mine.facts[0].words) == ("Sam said so.", ("Mrs Aldous",))


def test_a_variable_nobody_knows_is_refused(exemplars: Exemplars) -> None:
    scenario = replace(exemplars.scenarios["chairs-at-four"], title="At {shop_name}")
    with pytest.raises(ContentError) as refused:
        filled(scenario, exemplars.values)
    assert "{shop_name}" in refused.value.detail


def test_the_scenario_overrides_the_persons_temperament_and_a_trainer_overrides_both(
    exemplars: Exemplars,
) -> None:
    assert exemplars.scene("chairs-at-four").temperament.id == "needs-warmth"
    assert exemplars.scene("chairs-at-four", "entitled").temperament.id == "entitled"
    scenario = replace(exemplars.scenarios["results-at-the-desk"], temperament=None)
    plain = open_scene(
        scenario,
        exemplars.personas["stellan-brandt"],
        exemplars.rules,
        profile_values=exemplars.values,
    )
    assert plain.temperament.id == exemplars.personas["stellan-brandt"].temperament
    with pytest.raises(ContentError):
        exemplars.scene("chairs-at-four", "saintly")


def test_meeting_another_temperament_shares_all_but_the_rules(exemplars: Exemplars) -> None:
    scene = exemplars.scene("chairs-at-four")
    other = in_temperament(scene, temperament_named(exemplars.rules, TemperamentId("entitled")))
    assert index_of(other).nodes is index_of(scene).nodes
    choices = picked(*"aaaaa")
    fresh = replay(exemplars.scene("chairs-at-four", "entitled"), 1, choices)
    assert replay(other, 1, choices).turns == fresh.turns


@pytest.mark.parametrize(
    ("opening", "feelings"),
    [
        ("kept", (0, 95, 100, 70)),
        ("late", (24, 85, 80, 55)),
        ("forgotten", (40, 70, 65, 45)),
        ("broken", (46, 75, 60, 45)),
    ],
)
def test_the_days_between_leave_their_mark(
    exemplars: Exemplars, opening, feelings: tuple[int, ...]
) -> None:
    first = replay(exemplars.scene("chairs-at-four"), 1, picked(*"aaaaaaaa"))
    assert (first.state.heat, first.state.heard, first.state.trust) == (10, 95, 95)
    later = open_follow_up(
        exemplars.scenarios["chairs-at-four"],
        exemplars.personas["delphine-okoro"],
        exemplars.rules,
        opening,
        first,
        profile_values=exemplars.values,
    )
    start = later.start
    assert (start.heat, start.heard, start.trust, start.patience) == feelings
    assert later.opens == f"f-{opening}"
    assert later.situation.startswith("Mrs Aldous has seen the hall's receipt.")
    assert later.known == first.known
    assert later.mentioned == first.mentioned
    assert [promise.id for promise in later.promised] == ["letter", "hall-answer"]


def test_a_scene_without_a_second_call_says_so(exemplars: Exemplars) -> None:
    first = replay(exemplars.scene("results-at-the-desk"), 1, picked(*"aaaaaaaa"))
    with pytest.raises(ContentError, match="no second call"):
        open_follow_up(
            exemplars.scenarios["results-at-the-desk"],
            exemplars.personas["stellan-brandt"],
            exemplars.rules,
            "kept",
            first,
            profile_values=exemplars.values,
        )


def test_a_scene_comes_back_from_storage_as_it_was_played(exemplars: Exemplars) -> None:
    scene = exemplars.scene("chairs-at-four")
    answers = picked(*"aaa")
    played = replay(scene, 1, answers)
    back = msgspec.json.decode(msgspec.json.encode(scene), type=Scene)
    assert back == scene
    assert replay(back, 1, answers) == played
