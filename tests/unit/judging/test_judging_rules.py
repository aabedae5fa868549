"""Closed forms, order and limits, as the rules alone judge them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.dialogue.model import CustomerState
from coach.judging.context import Context
from coach.judging.judge import FAULTS, SKILLS, RuleJudge
from coach.library.model import Due, Fact, FactId, Promise, PromiseId, Release

LINE = "The boiler has been off since Sunday and I've rung you twice. I've a baby here."
FACTS = (
    Fact(id=FactId("sunday"), about="Off since Sunday.", words=("sunday", "three days"), release=Release()),
    Fact(id=FactId("baby"), about="A baby in the house.", words=("baby", "little one"), release=Release()),
    Fact(id=FactId("rang"), about="Rang twice.", words=("rang twice", "two calls", "rung"), release=Release()),
)  # fmt: skip
COLD = CustomerState(heat=80, heard=5, trust=20, patience=60)
WARM = CustomerState(heat=35, heard=70, trust=60, patience=50)


def found(text: str, **moment: object) -> dict[str, float]:
    context = Context(**{"customer_line": LINE, "facts": FACTS, "feelings": COLD, **moment})  # type: ignore[arg-type]
    assessed = RuleJudge().assess(text, context)
    return {finding.id: finding.confidence for finding in assessed.findings}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Please just relax, will you.", "calm_down"),
        ("I'd ask you to keep your voice down", "calm_down"),
        ("theres no need to shout at me", "calm_down"),
        ("Sorry if you were put out.", "insincere_apology"),
        ("im sorry but nobody told us", "insincere_apology"),
        ("We apologise for any inconvenience.", "insincere_apology"),
        ("I'm sorry you feel that way.", "insincere_apology"),
        ("I'm sorry. Nobody rang you back.", "apology"),
        ("Our terms and conditions are clear on that.", "policy_robot"),
        ("It'll definitely be on by tonight.", "over_promising"),
        ("It's only a boiler.", "dismissive"),
        ("You should have booked a service.", "blaming"),
        ("Let me stop you there.", "interrupting"),
        ("The same thing happened to me last year.", "own_story"),
        ("You've been off since Sunday with a little one in the house.", "paraphrase_problem"),
        ("It sounds as if you've been left completely alone with this.", "feeling_guess"),
        ("Have I got that right?", "check_acceptance"),
        ("What has it been like in there since?", "open_question"),
        ("That was our mistake.", "ownership"),
        ("I'll ring you tomorrow by noon, either way.", "follow_up_promise"),
        ("Thank you for telling us about the second call.", "thanks_for_raising"),
    ],
)
def test_a_closed_form_is_heard(text: str, label: str) -> None:
    assert label in found(text)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Nobody should tell you to calm down after three days of that.", "calm_down"),
        ('Did somebody really say "calm down" to you?', "calm_down"),
        ("I'm not going to say sorry for the weather.", "apology"),
        ("dont be sorry, youre not bothering anybody", "apology"),
        ("You don't need to apologise for ringing.", "apology"),
        ("There's nothing to be sorry for.", "apology"),
        ("Sorry, what was the name?", "apology"),
        ("I can't guarantee Friday.", "over_promising"),
        ("I can't promise that it'll be on tonight.", "over_promising"),
        ("I'm sorry. If you'd like, I'll start again from the beginning.", "insincere_apology"),
        ("It's not only the boiler, it's the baby too.", "dismissive"),
        ("I won't stop you there, carry on.", "interrupting"),
    ],
)
def test_negated_quoted_or_half_meant_words_are_not_the_thing(text: str, label: str) -> None:
    assert label not in found(text)


def test_a_stock_phrase_is_empty_alone_and_fills_with_their_case() -> None:
    assert "empty_empathy" in found("I completely understand.")
    filled = found("I understand, you've had no heating since Sunday with a baby.")
    assert "empty_empathy" not in filled
    assert "acknowledge_feeling" in filled


def test_the_third_i_understand_is_empty_even_with_content() -> None:
    said = ("I understand.", "I do understand.")
    repeated = found("I understand, the baby, since Sunday.", said=said, replies=2)
    assert repeated["empty_empathy"] >= 0.9


def test_a_fix_before_they_are_heard_is_too_early_and_later_it_is_not() -> None:
    offer = "I'll send a fitter round tomorrow."
    assert "solving_before_listening" in found(offer)
    assert "solving_before_listening" not in found(offer, feelings=WARM, replies=4)


def test_a_fix_they_ask_for_or_hear_their_trouble_in_is_not_too_early() -> None:
    offer = "I'll send a fitter round tomorrow."
    assert "solving_before_listening" not in found(
        offer, customer_line="So what are you going to do?"
    )
    said_back = "Off since Sunday, with a baby. I'll send a fitter round tomorrow."
    assert "solving_before_listening" not in found(said_back)


def test_handing_over_is_a_first_move_early_and_a_last_resort_late() -> None:
    over = "Let me fetch my manager and I'll tell her all of it."
    assert "premature_escalation" in found(over, replies=0)
    late = found(over, replies=4, feelings=WARM)
    assert "supervisor_last_resort" in late
    assert "premature_escalation" not in late


def test_a_boundary_counts_after_abuse_and_puts_down_without() -> None:
    line = "I want to help you, and I can't while I'm called names."
    assert "set_boundary" in found(line, abused=True)
    assert "set_boundary" not in found(line)


def test_an_offer_beyond_the_desks_limits_promises_too_much() -> None:
    limits = {"you_can": ("Lend two heaters",), "you_cannot": ("Pay the hotel bill",)}
    assert "over_promising" in found("I'll pay the hotel bill for you.", feelings=WARM, **limits)
    assert "over_promising" not in found("I'll lend you two heaters.", feelings=WARM, **limits)


def test_facts_are_mentioned_by_their_stems() -> None:
    context = Context(customer_line=LINE, facts=FACTS)
    assert RuleJudge().assess("Two calls, since sunday?", context).mentions == ("sunday", "rang")


@pytest.mark.parametrize("text", ["", "   ", "...", "?!", "\n\n"])
def test_silence_is_a_non_answer(text: str) -> None:
    assert set(found(text)) == {"off_topic_or_non_answer"}


@pytest.mark.parametrize("text", ["asdfgh jkl qwrt", "aaaaaaaaa bbbbbbb", "%%%% ####", "😀😀😀"])
def test_keys_hit_at_random_are_a_non_answer_and_score_nothing(text: str) -> None:
    assessed = RuleJudge().assess(text, Context(customer_line=LINE))
    assert "off_topic_or_non_answer" in {finding.id for finding in assessed.findings}
    assert assessed.score < 0.3


@pytest.mark.parametrize(
    "text",
    [
        "Lo siento mucho, señora, no puedo ayudarle hoy.",
        "Es tut mir leid, das ist nicht gut, ich schicke jemanden.",
        "Je suis désolé, nous allons voir ce que nous pouvons faire.",
        "申し訳ございません。",
        "Мне очень жаль.",
    ],
)
def test_another_language_cannot_be_judged_and_is_no_fault(text: str) -> None:
    assessed = RuleJudge().assess(text, Context(customer_line=LINE))
    assert not assessed.can_judge
    assert assessed.findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "You wait three day and nobody come, this is not good, I am shame for us.",
        "aye pal thats shan, nae heating wi a wean",
        "ma'am we done you wrong and thats on us",
    ],
)
def test_dialect_and_second_language_english_are_english(text: str) -> None:
    assessed = RuleJudge().assess(text, Context(customer_line=LINE))
    assert assessed.can_judge
    assert "calm_polite" in {finding.id for finding in assessed.findings}


def test_coaching_words_in_a_row_are_never_rewarded() -> None:
    text = "I acknowledge, empathise, apologise, take ownership and follow up on your feelings."
    assessed = RuleJudge().assess(text, Context(customer_line=LINE))
    assert "keyword_stuffing" in {finding.id for finding in assessed.findings}
    assert assessed.score < 0.3


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("I'll call you Thursday by noon.", Due(days=5, by="12:00")),
        ("i will ring you tonight before half past six", Due(days=0, by="18:30")),
        ("I'll text you tomorrow at quarter to nine.", Due(days=1, by="08:45")),
        ("I'll email you within two days.", Due(days=2, by="17:00")),
        ("I'll phone you at 3pm.", Due(days=0, by="15:00")),
    ],
)
def test_a_promise_with_a_time_is_dated_from_the_scenes_own_day(text: str, due: Due) -> None:
    saturday = Context(customer_line=LINE, weekday=5, feelings=WARM)
    (promise,) = RuleJudge().assess(text, saturday).promises
    assert promise.due == due


def test_a_promise_written_for_the_scene_is_recognised() -> None:
    written = Promise(
        id=PromiseId("hall-answer"), what="Ring about the hall's bill by Tuesday noon",
        due=Due(days=3, by="12:00"),
    )  # fmt: skip
    moment = Context(customer_line=LINE, weekday=5, feelings=WARM, promises=(written,))
    made = RuleJudge().assess("I'll ring you about that bill on Tuesday by noon.", moment)
    assert [promise.id for promise in made.promises] == ["hall-answer"]


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400), st.text(max_size=120))
def test_any_text_gets_an_answer_with_spans_inside_it(text: str, line: str) -> None:
    assessed = RuleJudge().assess(text, Context(customer_line=line, facts=FACTS))
    assert set(assessed.chances) == {*SKILLS, *FAULTS}
    assert 0 <= assessed.score <= 1
    for finding in assessed.findings:
        assert 0 <= finding.start <= finding.end <= len(text)


@pytest.mark.parametrize(
    "text", ["sorry but " * 2000, "é" * 20_000, "\x00\ufffd\x1b[0m" * 4000, "İ" * 99]
)
def test_very_long_or_broken_text_is_answered_in_time(text: str) -> None:
    assert 0 <= RuleJudge().assess(text, Context(customer_line=LINE)).score <= 1
