"""The worked calls of the content guide, number by number: heat, heard, trust, patience."""

from __future__ import annotations

import pytest

from coach.dialogue.engine import begin, replay, reply
from coach.dialogue.model import Conversation, Scene
from coach.dialogue.scene import open_follow_up
from tests.helpers.answers import picked, said
from tests.helpers.exemplars import Exemplars


def feelings(conversation: Conversation) -> list[str]:
    return [
        f"{turn.after.heat:.0f}·{turn.after.heard:.0f}·{turn.after.trust:.0f}·{turn.after.patience:.0f}"
        for turn in conversation.turns
    ]


def path(conversation: Conversation) -> list[str]:
    return [turn.node for turn in conversation.turns]


def test_a_good_listener_cools_her_early_and_earns_trust_late(chairs: Scene) -> None:
    call = replay(chairs, 1, picked("a", "a", "a", "a", "a", "a", "a"))
    assert feelings(call) == [
        "69·24·28·67",
        "55·44·31·64",
        "43·64·33·61",
        "25·84·48·58",
        "12·94·59·55",
        "10·94·76·54",
        "10·95·91·53",
    ]
    assert replay(chairs, 1, picked(*"aaaaaaaaa")).ending.kind == "settled"


def test_a_formula_leaves_her_tired_and_unheard(chairs: Scene) -> None:
    call = replay(
        chairs,
        1,
        [
            *picked("e"),
            said("I understand.", "empty_empathy"),
            said("I do understand.", "empty_empathy"),
            said("I'm sorry.", "apology"),
            said("Really, I'm sorry.", "apology"),
            said("I'm so sorry.", "apology"),
        ],
    )
    assert feelings(call) == [
        "93·1·15·66",
        "92·3·15·62",
        "95·3·11·53",
        "91·3·13·49",
        "89·3·14·45",
        "91·3·14·35",
    ]


@pytest.fixture(scope="module")
def over_promised(chairs: Scene) -> Conversation:
    return replay(chairs, 1, picked("b", "a", "a", "a", "a", "d", "c", "b", "b", "a", "a"))


def test_an_over_promiser_listens_well_and_pleases_her_for_now(over_promised: Conversation) -> None:
    assert path(over_promised)[6:9] == ["spent", "every-penny", "hall-bill"]
    assert feelings(over_promised)[4:9] == [
        "24·86·47·55",
        "9·96·61·52",
        "9·96·65·48",
        "12·96·59·44",
        "15·96·53·40",
    ]
    assert over_promised.ending is not None
    assert over_promised.ending.kind == "settled"


@pytest.fixture
def tuesday(exemplars: Exemplars, over_promised: Conversation) -> Scene:
    return open_follow_up(
        exemplars.scenarios["chairs-at-four"],
        exemplars.personas["delphine-okoro"],
        exemplars.rules,
        "broken",
        over_promised,
        profile_values=exemplars.values,
    )


def test_the_broken_promise_comes_back_on_tuesday(tuesday: Scene) -> None:
    start = begin(tuesday, 1).state
    assert (start.heat, start.heard, start.trust, start.patience) == (45, 78, 45, 45)


def test_explaining_it_away_ends_badly(tuesday: Scene) -> None:
    call = replay(tuesday, 1, picked("c", "b"))
    assert feelings(call) == ["55·72·39·41", "65·66·33·37"]
    assert call.ending.kind == "escalated"


def test_owning_it_and_giving_half_with_the_reason_mends_it(tuesday: Scene) -> None:
    call = replay(tuesday, 1, picked("a", "a", "a"))
    assert feelings(call) == ["27·80·65·45", "22·82·73·43", "17·82·78·40"]
    assert call.ending.kind == "settled"


def test_the_same_refund_cools_nothing_first_and_most_last(chairs: Scene) -> None:
    first = replay(chairs, 1, picked("c"))
    assert feelings(first) == ["87·1·24·61"]
    assert first.line.startswith("Did I ask for money?")
    last = replay(chairs, 1, picked("a", "a", "a", "a", "a", "b")).turns[-1]
    assert last.reply.startswith("You'll have the whole £185 back")
    landed = {landing.rule: landing.change for landing in last.landings}
    assert landed["offer-heard"].heat == pytest.approx(-12 * 0.8)


def test_taking_back_a_hint_lifts_his_trust(clinic: Scene) -> None:
    hinted = replay(clinic, 1, picked(*"aaab"))
    assert hinted.state.trust == 47
    taken_back = reply(hinted, *picked("a"))
    assert taken_back.state.trust == 72
    assert "hint" not in {standing.promise.id for standing in taken_back.promises}
