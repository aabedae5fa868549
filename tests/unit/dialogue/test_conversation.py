"""Where replies lead: thread and side tracks, own words, what slips out, endings, the way out."""

from __future__ import annotations

import msgspec
import pytest
from msgspec.structs import replace

from coach.dialogue.engine import (
    begin,
    leave,
    next_lines,
    replay,
    reply,
    rewind,
    shown_choices,
    shown_heat,
)
from coach.dialogue.model import Answer, Conversation, Judged, Mode, Scene
from coach.errors import ContentError
from coach.library.model import ChoiceId, Due, Line, Promise, PromiseId, When
from tests.helpers.answers import picked, said
from tests.helpers.exemplars import Exemplars


def with_node(scene: Scene, node_id: str, **changes: object) -> Scene:
    nodes = dict(scene.nodes)
    nodes[node_id] = replace(nodes[node_id], **changes)
    return replace(scene, nodes=nodes)


def test_it_opens_with_the_first_line_and_what_it_tells(chairs: Scene) -> None:
    call = begin(chairs, 7)
    assert call.line.startswith("Eight minutes to four.")
    assert (call.node, call.mood, call.known) == ("open", "furious", {"late", "rang"})
    assert call.turns == ()
    assert call.ending is None


def test_the_story_goes_on_where_it_was_left(chairs: Scene) -> None:
    call = replay(chairs, 1, picked("a", "c", "a", "a"))
    assert [turn.node for turn in call.turns] == ["open", "ten-minutes", "flare", "stood-up"]


def test_until_they_are_ready_the_thread_says_something_else_instead(clinic: Scene) -> None:
    unheard = replay(clinic, 1, [said("Right.", "open_question"), said("Mm?", "open_question")])
    assert unheard.state.heard < 24
    assert unheard.node == "again", "his sister's story waits until he feels heard"
    heard = reply(unheard, *picked("a"))
    assert heard.node == "karin"


def test_a_thread_node_beside_the_point_is_passed_over(chairs: Scene) -> None:
    skipping = with_node(chairs, "ten-minutes", skip_if=When(mentioned=("rang",)))
    assert reply(begin(skipping, 1), *picked("a")).node == "stood-up"


def test_the_same_node_is_said_otherwise_when_hot_and_when_asked_again(chairs: Scene) -> None:
    hot = replay(chairs, 1, picked("d"))
    assert (hot.node, hot.mood) == ("flare", "furious")
    again = replay(chairs, 1, picked("d", "a", "c"))
    assert again.node == "flare"
    assert again.line.startswith("There. You've done it again.")


def test_someone_who_goes_quiet_shows_less_than_they_feel(exemplars: Exemplars) -> None:
    quiet = replay(exemplars.scene("chairs-at-four", "quiet-simmerer"), 1, picked("d"))
    assert shown_heat(quiet) == quiet.state.heat - 25
    assert quiet.mood == "angry", "92 felt shows as 67"
    assert shown_heat(replay(quiet.scene, 1, [])) == 57


def test_own_words_take_the_moments_own_route_before_those_everywhere(chairs: Scene) -> None:
    guess = said("You must have felt so humiliated.", "feeling_guess", mentions=("late",))
    assert reply(begin(chairs, 1), guess).node == "corrects"
    other = said("You must have felt alone.", "feeling_guess", mentions=("late",))
    assert reply(begin(chairs, 1), other).node == "ten-minutes"


def test_own_words_nobody_could_place_get_someone_who_did_not_follow(chairs: Scene) -> None:
    assert reply(begin(chairs, 1), said("The weather is turning.")).node == "again"


def test_own_words_meant_like_a_written_reply_follow_its_branch_and_findings(
    chairs: Scene,
) -> None:
    meant = Answer(mode=Mode.SPOKEN, said="it was the ring road", judged=Judged(like=ChoiceId("d")))
    spoken, chosen = reply(begin(chairs, 1), meant), reply(begin(chairs, 1), *picked("d"))
    assert (spoken.node, spoken.state) == (chosen.node, chosen.state)
    assert spoken.turns[0].reply == "it was the ring road"
    assert [(one.id, one.start, one.end) for one in spoken.turns[0].findings] == [
        ("calm_polite", 0, 0),
        ("defensive", 0, 0),
    ]


def test_a_hidden_fact_slips_out_before_a_line_that_does_not_tell_it(clinic: Scene) -> None:
    asked = said("How is she?", "open_question", "acknowledge_feeling", "paraphrase_problem",
                 mentions=("voicemail",))  # fmt: skip
    call = reply(begin(clinic, 1), asked)
    assert call.turns[0].slipped == "by-the-phone"
    assert call.line.startswith("She's at home. She's sat by the phone,")
    assert call.line.endswith("who gets the knives.")
    assert "by-the-phone" in call.known
    assert reply(call, asked).turns[1].slipped is None


def test_no_fact_slips_into_a_line_that_tells_it_anyway(chairs: Scene) -> None:
    guess = said("Alone with it?", "feeling_guess", "acknowledge_feeling", mentions=("late",))
    hearing = said("Ten minutes, again and again.", "paraphrase_problem", "acknowledge_feeling",
                   mentions=("told-guests", "rang"))  # fmt: skip
    call = replay(chairs, 1, [guess, hearing, *picked("a")])
    assert call.state.heard >= 40
    assert call.node == "the-tea"
    assert call.turns[-1].slipped is None
    assert not call.line.startswith("My dad, yes."), "she has not let it slip before"
    assert "memorial" in call.known


def test_a_line_can_tell_that_its_fact_slipped_out_before(chairs: Scene) -> None:
    call = replay(chairs, 1, picked("a", "a"))
    assert (call.node, call.turns[-1].slipped) == ("stood-up", "memorial")
    assert call.line.startswith("It was for my dad, if you want to know. It was his tea. ")
    assert reply(call, *picked("a")).line.startswith("My dad, yes.")


def test_a_restated_promise_is_the_same_one_and_a_withdrawn_one_is_gone(chairs: Scene) -> None:
    call = replay(chairs, 1, picked(*"aaaaaaaa"))
    assert [(one.promise.id, one.turn) for one in call.promises] == [
        ("letter", 6),
        ("hall-answer", 7),
    ]
    too_much = replay(chairs, 1, picked(*"aaaaac"))
    assert [one.promise.id for one in too_much.promises] == ["every-penny"]
    assert reply(too_much, *picked("a")).promises == ()


def test_a_promise_in_own_words_stands_and_can_be_taken_back(chairs: Scene) -> None:
    mine = Promise(id=PromiseId("mine"), what="Ring at four", due=Due(days=1, by="16:00"))
    promised = reply(begin(chairs, 1), said("I'll ring at four.", "ownership", promises=(mine,)))
    assert [(one.promise, one.turn) for one in promised.promises] == [(mine, 1)]
    back = reply(promised, said("I can't.", "ownership", withdraws=(PromiseId("mine"),)))
    assert back.promises == ()
    assert back.turns[-1].withdrawn == ("mine",)


def test_no_belief_left_and_boiling_they_ask_for_someone_else(chairs: Scene) -> None:
    call = replay(chairs, 1, picked("d", "c", "c"))
    assert call.ending is not None
    assert call.ending.kind == "escalated"
    assert (
        call.line
        == call.ending.say
        == "I'd like Mrs Aldous's address. I'm going to put this in writing."
    )


def test_out_of_patience_they_walk_out_before_saying_more(chairs: Scene) -> None:
    call = begin(chairs, 1)
    silence = Answer(mode=Mode.TYPED)
    while call.ending is None:
        call = reply(call, silence)
    assert (call.ending.kind, call.state.patience, len(call.turns)) == ("walked-out", 0, 5)


def test_the_first_ending_that_holds_is_taken(clinic: Scene) -> None:
    good = replay(clinic, 1, picked(*"aaaaaaaa"))
    assert good.ending is not None
    assert good.ending.id == "settled"
    hinted = replay(clinic, 1, [*picked(*"aaab"), said("So?", "open_question"), *picked(*"aaaa")])
    assert hinted.ending is not None
    assert hinted.ending.id == "hinted"


def test_from_the_first_abusive_line_a_boundary_may_be_drawn(clinic: Scene) -> None:
    leaning = replay(clinic, 1, picked("d", "b"))
    assert (leaning.node, leaning.abused, leaning.threatened) == ("leans", True, False)
    assert reply(leaning, *picked("a")).abused


def test_the_written_way_out_is_never_overtaken_by_an_automatic_ending(clinic: Scene) -> None:
    leaning = replay(clinic, 1, [*picked("d", "b"), said("You fool.", "personal_attack")])
    assert leaning.ending is not None, "boiling and without belief he asks for someone else"
    before = replay(clinic, 1, picked("d", "b"))
    spent = replace(before, state=replace(before.state, heat=100, trust=0, patience=1))
    gone = reply(spent, *picked("b"))
    assert gone.ending is not None
    assert gone.ending.kind == "safe-exit"


def test_leaving_is_always_possible_and_costs_nothing(chairs: Scene, clinic: Scene) -> None:
    for scene in (chairs, clinic):
        call = reply(begin(scene, 1), *picked("d"))
        gone = leave(call)
        assert gone.ending is not None
        assert gone.ending.kind == "safe-exit"
        assert gone.state == call.state
        assert gone.turns[-1].landings == ()
        assert replay(scene, 1, [turn.answer for turn in gone.turns]) == gone


def test_under_a_threat_the_way_out_stands_first(clinic: Scene) -> None:
    line = (Line(mood="furious", say="I know where you park.", threat=True),)
    threatening = with_node(clinic, "leans", line=line)
    for seed in range(8):
        call = replay(threatening, seed, picked("d", "b"))
        assert call.threatened
        assert call.abused
        assert shown_choices(call)[0].leaves


def test_choices_keep_their_order_for_a_seed_and_differ_between_seeds(chairs: Scene) -> None:
    orders = {
        seed: [choice.id for choice in shown_choices(begin(chairs, seed))] for seed in range(20)
    }
    assert orders[3] == [choice.id for choice in shown_choices(begin(chairs, 3))]
    assert len({tuple(order) for order in orders.values()}) > 5
    assert all(sorted(order) == list("abcde") for order in orders.values())
    unshuffled = replace(chairs, shuffle=False)
    written = [choice.id for choice in chairs.nodes[chairs.opens].choices]
    assert [choice.id for choice in shown_choices(begin(unshuffled, 3))] == written


def test_every_line_a_written_reply_leads_to_is_foreseen(chairs: Scene, clinic: Scene) -> None:
    for scene, choices in ((chairs, "aaaaaaaa"), (clinic, "aaaaaaa")):
        call = begin(scene, 1)
        for answer in picked(*choices):
            ahead = next_lines(call)
            nearest = [reply(call, *picked(choice.id)).line for choice in shown_choices(call)]
            assert list(ahead[: len(set(nearest))]) == list(dict.fromkeys(nearest))
            assert len(set(ahead)) == len(ahead)
            assert all(ending.say in ahead for ending in scene.endings)
            call = reply(call, answer)


def test_lines_for_own_words_are_foreseen_too(chairs: Scene) -> None:
    call = begin(chairs, 1)
    ahead = next_lines(call)
    for words in (
        said("Hm."),
        said("x", "policy_robot"),
        said("x", "own_story"),
        said("x", "interrupting"),
    ):
        assert reply(call, words).line in ahead


def test_when_it_is_over_nothing_is_on_offer_and_nothing_is_taken(chairs: Scene) -> None:
    over = replay(chairs, 1, picked("d", "c", "c"))
    assert shown_choices(over) == ()
    assert next_lines(over) == ()
    with pytest.raises(ValueError, match="over"):
        reply(over, *picked("a"))


def test_a_choice_the_moment_does_not_offer_is_refused_in_words(chairs: Scene) -> None:
    with pytest.raises(ContentError, match="not part of this scene"):
        reply(begin(chairs, 1), *picked("zz"))


def test_a_turn_remembers_the_words_on_both_sides(chairs: Scene) -> None:
    turn = reply(begin(chairs, 1), *picked("e")).turns[0]
    assert turn.line.startswith("Eight minutes to four.")
    assert turn.reply == "I'm sorry if the wait caused any inconvenience this afternoon."
    assert turn.feedback.startswith('"If" and "any inconvenience"')
    fault = turn.findings[-1]
    assert turn.reply[fault.start : fault.end] == "if"


def test_rewinding_stands_where_the_earlier_answers_led(chairs: Scene) -> None:
    whole = replay(chairs, 4, picked("d", "a", "a"))
    assert rewind(whole, 1) == replay(chairs, 4, picked("d"))
    assert rewind(whole, 0) == begin(chairs, 4)
    assert rewind(whole, 3) == whole


def test_a_turn_survives_being_written_down(chairs: Scene) -> None:
    call: Conversation = replay(chairs, 1, [*picked("a"), said("So?", "open_question")])
    written = msgspec.json.encode([turn.answer for turn in call.turns])
    assert replay(chairs, 1, msgspec.json.decode(written, type=list[Answer])) == call
