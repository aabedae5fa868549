"""The rehearsal: the exemplars hold every bound, and each bound notices its own breach."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from coach.dialogue.model import Conversation, Scene
from coach.library.model import Choice, Node, NodeId, Scenario, When
from coach.rehearsal import demands
from coach.rehearsal.bounds import Breach, plays_of, rehearse
from coach.rehearsal.players import Stage, play
from tests.helpers.exemplars import Exemplars


def rehearsed(exemplars: Exemplars, scenario: Scenario) -> tuple[Breach, ...]:
    return rehearse(
        scenario,
        exemplars.personas[scenario.persona],
        exemplars.rules,
        profile_values=exemplars.values,
    )


def with_choices(scenario: Scenario, change: Callable[[Choice], Choice]) -> Scenario:
    def changed(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
        return tuple(replace(n, choices=tuple(map(change, n.choices))) for n in nodes)

    follow_up = scenario.follow_up
    return replace(
        scenario,
        nodes=changed(scenario.nodes),
        follow_up=follow_up and replace(follow_up, nodes=changed(follow_up.nodes)),
    )


@pytest.mark.parametrize("scenario", ["chairs-at-four", "results-at-the-desk"])
def test_the_exemplars_hold_every_bound_under_all_temperaments(
    exemplars: Exemplars, scenario: str
) -> None:
    assert [str(one) for one in rehearsed(exemplars, exemplars.scenarios[scenario])] == []


def test_novices_settle_about_as_often_as_was_measured_and_written_down(
    chairs: Scene, clinic: Scene
) -> None:
    # In docs/decisions/0005; it was 60 and 12 before the scenes had as many replies.
    for scene, measured in ((chairs, 53), (clinic, 14)):
        stage = Stage(scene)
        plays = [stage.play("novice", seed) for seed in range(400)]
        assert demands.share(plays, "settled") == pytest.approx(measured, abs=5)


@pytest.fixture(scope="module")
def unfit(exemplars: Exemplars) -> tuple[Breach, ...]:
    """A scene nobody can settle, with a moment nobody reaches and no promise that can break."""
    scenario = exemplars.scenarios["chairs-at-four"]
    settled, *others = scenario.endings
    spare = replace(scenario.nodes[-1], id=NodeId("nowhere"))
    unfit = with_choices(
        scenario,
        lambda choice: replace(
            choice, promises=tuple(replace(one, keepable=True) for one in choice.promises)
        ),
    )
    return rehearsed(
        exemplars,
        replace(
            unfit,
            endings=(replace(settled, when=When(heat_below=1)), *others),
            nodes=(*unfit.nodes, spare),
        ),
    )


def test_a_scene_nobody_can_settle_is_noticed_at_the_expert(unfit: tuple[Breach, ...]) -> None:
    of_expert = [one for one in unfit if one.code == "P01" and one.opening is None]
    assert len(of_expert) == 8, "under every temperament"
    assert "ends partly after 9 replies" in of_expert[0].says
    assert str(of_expert[0]).startswith("P01 chairs-at-four / needs-facts: expert ends partly")


def test_too_few_settled_for_its_level_is_noticed_once(unfit: tuple[Breach, ...]) -> None:
    (breach,) = [one for one in unfit if "at level" in one.says]
    assert (breach.code, breach.temperament) == ("P02", "needs-warmth")


def test_moments_and_endings_nobody_comes_to_are_noticed(unfit: tuple[Breach, ...]) -> None:
    says = {one.says for one in unfit if one.player == "nobody"}
    assert says == {"comes to the moment nowhere", "comes to the ending settled"}


def test_a_second_call_about_a_broken_word_needs_one_to_break(unfit: tuple[Breach, ...]) -> None:
    says = [one.says for one in unfit if one.code == "P08"]
    assert says == ["leaves no promise that cannot be kept"] * 8


@pytest.fixture(scope="module")
def easy(exemplars: Exemplars) -> tuple[Breach, ...]:
    """A scene that ends well whatever is said."""
    scenario = exemplars.scenarios["results-at-the-desk"]
    settled = next(ending for ending in scenario.endings if ending.kind == "settled")
    open_ = replace(settled, when=None)
    easy = with_choices(scenario, lambda choice: replace(choice, next="end"))
    return rehearsed(exemplars, replace(easy, endings=(open_, *scenario.endings)))


@pytest.mark.parametrize(
    ("code", "player"),
    [
        ("P01", "expert"),
        ("P02", "novice"),
        ("P03", "rusher"),
        ("P04", "apologiser"),
        ("P05", "policy-robot"),
        ("P06", "defensive"),
        ("P10", "random"),
        ("P11", "longest"),
    ],
)
def test_a_scene_that_settles_by_itself_is_noticed_at_everyone(
    easy: tuple[Breach, ...], code: str, player: str
) -> None:
    assert any(one.code == code and one.player == player for one in easy)


def swapped(demand: demands.Demand, scene: Scene, player: str) -> list[str]:
    """What a demand says of somebody else's play."""
    return list(demand(play(scene, player, 1)))


def cooling_to_the_last(scene: Scene) -> list[str]:
    call = play(scene, "expert", 1)
    return list(demands.apologiser(replace(call, turns=call.turns[:4])))


def test_each_demand_notices_somebody_elses_play(chairs: Scene) -> None:
    assert swapped(demands.expert, chairs, "silent")
    assert len(swapped(demands.rusher, chairs, "expert")) == 2
    assert len(swapped(demands.apologiser, chairs, "expert")) == 2
    assert any("at the very end" in says for says in cooling_to_the_last(chairs))
    assert swapped(demands.policy_robot, chairs, "expert")
    assert len(swapped(demands.defensive, chairs, "expert")) > 5
    assert len(swapped(demands.silent, chairs, "expert")) == 2
    assert swapped(demands.over_promiser, chairs, "expert")
    assert swapped(demands.over_promiser_again, chairs, "expert")
    assert len(swapped(demands.keyword_gamer, chairs, "expert")) == 3
    assert swapped(demands.never_settles, chairs, "expert")


def test_trust_spent_before_patience_is_noticed(chairs: Scene) -> None:
    assert any(
        "trust was spent" in says for says in swapped(demands.rusher, chairs, "policy-robot")
    )


def test_an_expert_who_heats_or_overpromises_is_noticed(chairs: Scene) -> None:
    says = swapped(demands.expert, chairs, "listening-over-promiser")
    assert any("cannot be kept" in one for one in says)
    assert any("heat rises by" in one for one in swapped(demands.expert, chairs, "defensive"))


def test_a_play_that_never_ends_is_noticed(chairs: Scene) -> None:
    call: Conversation = replace(play(chairs, "random", 1), ending=None)
    assert any("round and round" in says for says in demands.at_random([call]))
    assert any("still talking" in says for says in demands.no_bound(call))


def test_cooling_without_listening_is_noticed(chairs: Scene) -> None:
    expert = play(chairs, "expert", 1)
    assert list(demands.hotter_than_the_expert(expert, expert))
    assert not list(demands.hotter_than_the_expert(play(chairs, "rusher", 1), expert))


def test_a_replay_that_leads_elsewhere_is_noticed(chairs: Scene) -> None:
    call = play(chairs, "expert", 1)
    assert not list(demands.replays_alike(call))
    assert list(demands.replays_alike(replace(call, turns=call.turns[:-1])))


def test_everybody_plays_every_scene(clinic: Scene) -> None:
    plays = plays_of(clinic)
    assert len(plays.once) == 10
    assert {name: len(several) for name, several in plays.often.items()} == {
        "novice": 400,
        "random": 400,
    }
