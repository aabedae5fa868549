"""How one reply lands: the rules, what the moment adds or drops, the limits, the temperaments."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from coach.dialogue.customer import rule_book, settle
from coach.dialogue.engine import begin, replay, reply
from coach.dialogue.model import Conversation, CustomerState, Finding, Scene, Turn
from coach.library.model import Change
from tests.helpers.answers import picked, said
from tests.helpers.exemplars import Exemplars

CALM = CustomerState(heat=50, heard=70, trust=60, patience=60)


def feeling(scene: Scene, **feelings: float) -> Scene:
    """The scene, opened by a customer who feels otherwise."""
    return replace(scene, start=replace(CALM, **feelings))


def first_turn(scene: Scene, *ids: str, **more: object) -> Turn:
    return reply(begin(scene, 1), said("words", *ids, **more)).turns[0]


def rules_of(turn: Turn) -> list[str]:
    return [landing.rule for landing in turn.landings]


def found(turn: Turn) -> set[str]:
    return {finding.id for finding in turn.findings}


def change_of(turn: Turn, rule: str) -> Change:
    return next(landing.change for landing in turn.landings if landing.rule == rule)


def test_every_landing_says_why_and_points_at_what_was_found(chairs: Scene) -> None:
    turn = reply(begin(chairs, 1), *picked("a")).turns[0]
    assert rules_of(turn) == [
        "each-turn",
        "steady",
        "say-back-new",
        "guess-tied",
        "check-back",
        "most-heard-rise",
    ]
    assert all(landing.because for landing in turn.landings)
    assert turn.landings[2].finding is not None
    assert turn.landings[2].finding.id == "paraphrase_problem"


def test_a_reply_with_nothing_in_it_costs_and_heats(chairs: Scene) -> None:
    turn = first_turn(feeling(chairs))
    assert rules_of(turn) == ["nothing-said"]
    assert turn.after == replace(CALM, heat=53, patience=56)


def test_silence_is_an_answer_nobody_can_use(chairs: Scene) -> None:
    turn = reply(begin(feeling(chairs), 1), replace(said(" \n"), judged=None)).turns[0]
    assert found(turn) == {"off_topic_or_non_answer"}
    assert turn.after.patience == 60 - 4 - 12


def test_the_same_skill_wears_out_and_comes_back_a_little_with_news(chairs: Scene) -> None:
    call = replay(feeling(chairs, heard=0), 1, [said("x", "ownership")] * 4)
    owned = [change_of(turn, "own-it").trust for turn in call.turns]
    assert owned == pytest.approx([7, 3.5, 1.4, 0])
    again = reply(begin(chairs, 1), said("x", "ownership"))
    news = reply(again, said("x", "ownership", mentions=("late",))).turns[1]
    assert change_of(news, "own-it").trust == pytest.approx(7 * 0.9)


def test_repetition_never_wears_out_what_hurts(chairs: Scene) -> None:
    unheard = feeling(chairs, heard=0, trust=90, heat=20)
    call = replay(unheard, 1, [said("no", "explain_refusal")] * 4)
    assert [change_of(turn, "no-unheard").heat for turn in call.turns] == [8, 8, 8, 8]


def test_only_a_fact_already_told_is_news_and_only_once(chairs: Scene) -> None:
    early = first_turn(chairs, "paraphrase_problem", mentions=("blamed",))
    assert "say-back-old" in rules_of(early)
    call = replay(chairs, 1, [said("x", "paraphrase_problem", mentions=("late",))] * 2)
    assert "say-back-new" in rules_of(call.turns[0])
    assert "say-back-old" in rules_of(call.turns[1])


def test_skills_count_less_beside_a_serious_fault_and_nothing_beside_stuffing(
    chairs: Scene,
) -> None:
    beside = first_turn(feeling(chairs), "ownership", "defensive")
    assert change_of(beside, "own-it").trust == pytest.approx(7 * 0.4)
    stuffed = first_turn(feeling(chairs), "ownership", "keyword_stuffing", "defensive")
    assert change_of(stuffed, "own-it") == Change()


def test_an_offer_before_they_feel_heard_counts_as_solving_first(chairs: Scene) -> None:
    turn = first_turn(feeling(chairs, heard=34), "concrete_solution")
    assert found(turn) == {"concrete_solution", "solving_before_listening"}
    half_heard = first_turn(feeling(chairs, heard=35), "concrete_solution")
    assert found(half_heard) == {"concrete_solution"}


def test_once_heard_an_offer_is_never_too_early(chairs: Scene) -> None:
    ids = ("concrete_solution", "solving_before_listening")
    assert found(first_turn(feeling(chairs, heard=55), *ids)) == {"concrete_solution"}
    assert found(first_turn(feeling(chairs, heard=54), *ids)) == set(ids)


def test_someone_in_a_hurry_takes_an_offer_sooner(exemplars: Exemplars) -> None:
    hurried = exemplars.scene("chairs-at-four", "in-a-hurry")
    assert found(first_turn(feeling(hurried, heard=20), "concrete_solution")) == {
        "concrete_solution"
    }
    assert "offer-half" in rules_of(first_turn(feeling(hurried, heard=20), "concrete_solution"))
    assert "solving_before_listening" in found(
        first_turn(feeling(hurried, heard=19), "concrete_solution")
    )


def test_someone_in_a_hurry_pays_for_each_turn_and_for_long_replies(exemplars: Exemplars) -> None:
    hurried = feeling(exemplars.scene("chairs-at-four", "in-a-hurry"))
    short = reply(begin(hurried, 1), said("word " * 49, "ownership")).turns[0]
    assert short.after.patience == 60 - 6
    long = reply(begin(hurried, 1), said("word " * 50, "ownership")).turns[0]
    assert long.after.patience == 60 - 6 - 6
    assert "long-reply" in rules_of(long)


def test_if_and_but_take_the_sorry_out_of_the_reply(chairs: Scene) -> None:
    assert found(first_turn(chairs, "apology", "insincere_apology")) == {"insincere_apology"}


def test_a_line_drawn_where_nobody_crossed_one_is_dismissive(chairs: Scene, clinic: Scene) -> None:
    assert found(first_turn(chairs, "set_boundary")) == {"dismissive"}
    leaning = replay(clinic, 1, picked("d", "b"))
    assert leaning.abused
    assert found(reply(leaning, *picked("a")).turns[-1]) >= {"set_boundary"}


def test_an_offer_from_someone_not_believed_is_half_an_offer(chairs: Scene) -> None:
    believed = first_turn(feeling(chairs, trust=20), "concrete_solution")
    doubted = first_turn(feeling(chairs, trust=19), "concrete_solution")
    assert change_of(doubted, "offer-heard").heat * 2 == pytest.approx(
        change_of(believed, "offer-heard").heat
    )


def test_nobody_cools_below_what_they_feel_heard_to(chairs: Scene) -> None:
    turn = first_turn(feeling(chairs, heat=63, heard=0), "apology")
    assert turn.after.heat == 62
    assert "heat-floor" in rules_of(turn)
    below = first_turn(feeling(chairs, heat=40, heard=0), "apology")
    assert below.after.heat == 40, "the floor stops a fall; it never heats"


def test_nobody_cools_or_warms_without_limit(chairs: Scene) -> None:
    many = ("apology", "ownership", "find_agreement", "acknowledge_feeling", "concrete_solution")
    turn = first_turn(feeling(chairs, heat=80, heard=60), *many)
    assert turn.after.heat == 80 - 18
    attacked = first_turn(feeling(chairs, heat=50), "personal_attack", "blaming")
    assert attacked.after.heat == 50 + 26


def test_the_last_stretch_comes_at_half_pace(chairs: Scene) -> None:
    turn = first_turn(feeling(chairs, heard=65, trust=65), "find_agreement")
    assert (turn.after.heard, turn.after.trust) == (66, 68)
    hot = first_turn(feeling(chairs, heat=85), "dismissive")
    assert hot.after.heat == 91


def test_landings_account_for_each_move_but_rounding_and_the_ends(chairs: Scene) -> None:
    for choices in ("aaaaaaaaa", "ceb", "dbb"):
        call = _as_far_as_it_goes(chairs, choices)
        for turn in call.turns:
            for name in ("heat", "heard", "trust", "patience"):
                landed = sum(getattr(landing.change, name) for landing in turn.landings)
                exact = getattr(turn.before, name) + landed
                assert getattr(turn.after, name) == round(min(100, max(0, exact))), (turn, name)


def _as_far_as_it_goes(scene: Scene, choices: str) -> Conversation:
    call = begin(scene, 1)
    for answer in picked(*choices):
        if call.ending is None and answer.choice in {
            choice.id for choice in scene.nodes[call.node].choices
        }:
            call = reply(call, answer)
    return call


@pytest.mark.parametrize(
    ("temperament", "finding", "rule", "factor"),
    [
        ("needs-facts", "feeling_guess", "guess-bare", 0.7),
        ("needs-warmth", "acknowledge_feeling", "acknowledge", 1.3),
        ("been-here-before", "apology", "sorry-heard", 0.6),
        ("anxious", "dismissive", "f-dismiss", 1.4),
        ("entitled", "find_agreement", "agree", 1.4),
        ("boundary-tester", "ownership", "own-it", 1.2),
        ("quiet-simmerer", "off_topic_or_non_answer", "f-off-topic", 1.5),
    ],
)
def test_a_temperament_turns_the_same_screws(
    exemplars: Exemplars, temperament: str, finding: str, rule: str, factor: float
) -> None:
    turn = first_turn(feeling(exemplars.scene("chairs-at-four", temperament)), finding)
    plain = next(one.change for one in exemplars.rules.rules if one.id == rule)
    assert change_of(turn, rule).heat == pytest.approx(plain.heat * factor)


def test_someone_promised_things_before_heats_at_an_easy_promise(exemplars: Exemplars) -> None:
    wary = first_turn(
        feeling(exemplars.scene("chairs-at-four", "been-here-before")), "over_promising"
    )
    assert "f-overpromise-known" in rules_of(wary)
    assert wary.after.heat > 50


def test_a_finding_counts_once_however_often_the_judge_saw_it(exemplars: Exemplars) -> None:
    book = rule_book(exemplars.rules, exemplars.rules.temperaments[0])
    twice = (Finding(id="blaming", kind="fault", start=3), Finding(id="blaming", kind="fault"))
    assert settle(book, twice, heard=50, after_abuse=False) == twice[:1]
