"""The learnt judge: its files are what we say, it never breaks, and rules stand in without it."""

from __future__ import annotations

import hashlib
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from coach.dialogue.model import CustomerState
from coach.judging.assessment import Assessment, assessment
from coach.judging.context import Context
from coach.judging.heads import read_settings
from coach.judging.judge import FAULTS, SKILLS, RuleJudge, open_judge
from coach.judging.network import LOWER, TOKENIZER, UPPER, Network, lower_states
from coach.judging.reading import Hit, Reading
from coach.judging.rules import owns_up
from coach.places import find_places
from tests.helpers.learnt_judge import judge

RESOURCES = find_places().resources
MOMENT = Context(
    customer_line="Two weeks you've had my piano. Two weeks, and my daughter's exam is on Friday!",
    feelings=CustomerState(heat=75, heard=6, trust=20, patience=60),
)


def test_the_encoder_others_made_is_what_we_say_it_is() -> None:
    folder = RESOURCES / "third_party" / "minilm"
    told = dict(
        reversed(line.split("  ")) for line in (folder / "SHA256SUMS").read_text().splitlines()
    )
    for name, expected in told.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == expected
    assert {file.name for file in folder.iterdir()} == {*told, "ORIGIN.md", "SHA256SUMS"}


def test_findings_carry_words_of_the_reply_and_a_reason() -> None:
    text = "You've been without the piano for two weeks with an exam on Friday. I'm sorry. What has she been doing to practise?"
    assessed = judge().assess(text, MOMENT)
    found = {finding.id: text[finding.start : finding.end] for finding in assessed.findings}
    assert {"paraphrase_problem", "apology", "open_question"} <= set(found)
    assert "sorry" in found["apology"]
    assert "two weeks" in found["paraphrase_problem"]
    assert all(finding.because for finding in assessed.findings)


def test_a_reply_that_hears_them_scores_above_one_that_brushes_them_off() -> None:
    hears = judge().assess("Two weeks gone and her exam on Friday. No wonder you're cross.", MOMENT)
    brushes = judge().assess("I'm sure she'll be fine without it for a few days, madam.", MOMENT)
    assert hears.score > brushes.score + 0.2


@pytest.mark.parametrize(
    "text", ["", "sdkfj weoiru xcvmn", "Lo siento mucho, señora, no puedo.", "😀😀"]
)
def test_nothing_to_judge_is_never_rewarded(text: str) -> None:
    assessed = judge().assess(text, MOMENT)
    assert not [finding for finding in assessed.findings if finding.kind == "skill"]
    assert assessed.score <= 0.5


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300), st.text(max_size=100))
def test_any_text_gets_an_answer_with_spans_inside_it(text: str, line: str) -> None:
    assessed = judge().assess(text, Context(customer_line=line))
    assert set(assessed.chances) == {*SKILLS, *FAULTS}
    assert all(0 <= chance <= 1 for chance in assessed.chances.values())
    assert 0 <= assessed.score <= 1
    for finding in (*assessed.findings, *assessed.hints):
        assert 0 <= finding.start <= finding.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "Empathy first. I validate, I apologise, I appreciate, I resolve, I follow up with respect.",
        "thank you for trusting me I acknowledge and I listen and I am sorry and I own the solution",
        "Acknowledge, paraphrase, reassure, follow up.",
    ],
)
def test_a_recital_earns_nothing_whatever_it_recites(text: str) -> None:
    assert judge().assess(text, MOMENT).score <= 0.3


@pytest.mark.parametrize(
    "text",
    [
        "fair point sorry, jumping ahead. can i come up and have a proper look",
        "Sorry, go on, I interrupted you",
        "my bad, i talked over you. carry on",
    ],
)
def test_giving_the_floor_back_is_not_taking_it(text: str) -> None:
    moment = structs.replace(MOMENT, customer_line="Can I finish? I hadn't got to Friday yet.")
    assert "interrupting" not in {each.id for each in judge().judge(text, moment).findings}


def test_cutting_in_with_a_sorry_is_still_cutting_in() -> None:
    assert not owns_up(Reading(text="sorry for jumping in but i need a number", context=MOMENT))
    cut_in = judge().judge("Sorry, let me just stop you there, I need a number.", MOMENT)
    assert "interrupting" in {each.id for each in cut_in.findings}


def test_telling_them_not_to_be_sorry_is_no_sorry_of_ones_own() -> None:
    found = judge().judge("oh dont be sorry, youre not bothering me at all", MOMENT).findings
    assert "apology" not in {each.id for each in found}


def test_a_line_drawn_where_one_was_crossed_brushes_nobody_off() -> None:
    abused = structs.replace(MOMENT, customer_line="You stupid cow, you useless lot!")
    found = judge().judge("Please don't call me that. I'm happy to carry on if you stop.", abused)
    assert {"set_boundary"} <= {each.id for each in found.findings}
    assert not {"dismissive", "interrupting"} & {each.id for each in found.findings}


def test_who_asks_not_to_be_called_names_draws_a_line() -> None:
    abused = structs.replace(MOMENT, customer_line="You're a moron, you know that? A moron.")
    found = judge().judge("I can't carry on if you swear at me. I want to find it.", abused)
    assert "set_boundary" in {each.id for each in found.findings}


@pytest.mark.parametrize(
    "text",
    [
        "So two weeks and the exam is on friday. Have I understood?",
        "It stands with us two weeks now, and Friday is the exam. Is it so?",
        "two weeks with no piano did i get that right",
    ],
)
def test_asking_whether_it_was_understood_is_heard_in_plain_words(text: str) -> None:
    assert "check_acceptance" in {each.id for each in judge().judge(text, MOMENT).findings}


@pytest.mark.parametrize(
    "text", ["can you email me the receipt?", "Okay. Could you bring the ticket in on Thursday?"]
)
def test_what_they_are_asked_to_do_is_no_offer(text: str) -> None:
    assert "concrete_solution" not in {each.id for each in judge().judge(text, MOMENT).findings}


@pytest.mark.parametrize(
    "text",
    ["No problem at all, have a good day.", "alright thanks bye", "You're welcome. Take care."],
)
def test_a_goodbye_to_somebody_who_said_thanks_brushes_nobody_off(text: str) -> None:
    done = structs.replace(MOMENT, customer_line="Right. Friday morning, then. Thanks for that.")
    assert "dismissive" not in {each.id for each in judge().judge(text, done).findings}


def test_the_networks_differ_and_are_heard_together() -> None:
    places = find_places()
    made = read_settings(places.resources / "judge" / "judge.json")
    read = Network(places.resources, made.sha256).read("Two weeks without a piano.", MOMENT)
    assert read.logits.shape == (2, len(SKILLS) + len(FAULTS))
    assert read.served.shape == (2,)
    assert not np.allclose(read.logits[0], read.logits[1])


def test_a_written_reply_of_the_same_meaning_comes_nearest() -> None:
    written = (
        "I'm so sorry, two weeks without your piano.",
        "Our movers have had a very busy month.",
        "Would you like to hear about our storage offer?",
    )
    moment = structs.replace(MOMENT, written=written)
    near = judge().judge("apologies, a fortnight with no piano is dreadful", moment).near
    assert set(near) == set(written)
    assert max(near, key=lambda each: near[each]) == written[0]
    assert judge().judge("We were busy.", MOMENT).near == {}


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The lengths of the texts that the lower network has read."""
    found: list[int] = []

    def noted(lower: object, ids: list[int]) -> np.ndarray:
        found.append(len(ids))
        return lower_states(lower, ids)

    monkeypatch.setattr("coach.judging.network.lower_states", noted)
    return found


EXPECTED = structs.replace(
    MOMENT, written=("I'm sorry about the piano.", "We were busy.", "Next, please.")
)


def test_of_a_moment_read_ahead_only_the_reply_is_left_to_read(reads: list[int]) -> None:
    fresh = open_judge(find_places())
    fresh.warm()
    reads.clear()
    fresh.expect(EXPECTED)
    assert len(reads) == 4
    ahead = fresh.assess("Sorry, that is a fortnight with no piano.", EXPECTED)
    assert len(reads) == 5
    assert ahead == judge().assess("Sorry, that is a fortnight with no piano.", EXPECTED)


def test_a_moment_that_opens_before_the_network_is_there_is_read_with_it(
    reads: list[int],
) -> None:
    fresh = open_judge(find_places())
    fresh.expect(EXPECTED)
    assert reads == []
    fresh.warm()
    reads.clear()
    fresh.assess("Sorry, that is a fortnight with no piano.", EXPECTED)
    assert len(reads) == 1


def test_a_reply_of_twenty_thousand_characters_is_judged() -> None:
    assert judge().assess("We were late and I am sorry for it. " * 600, MOMENT).findings


def test_several_threads_may_ask_at_once() -> None:
    fresh = open_judge(find_places())
    with ThreadPoolExecutor(4) as pool:
        scores = list(
            pool.map(
                lambda _: fresh.assess("You had no piano for two weeks.", MOMENT).score, range(8)
            )
        )
    assert len(set(scores)) == 1


def test_damaged_weights_leave_the_rules_in_charge_and_say_so(tmp_path: Path) -> None:
    for name in (LOWER, UPPER, TOKENIZER, "judge/judge.json"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(RESOURCES / name, tmp_path / name)
    raw = bytearray((tmp_path / UPPER).read_bytes())
    raw[len(raw) // 2] ^= 1
    (tmp_path / UPPER).write_bytes(raw)
    broken = open_judge(replace(find_places(), resources=tmp_path))
    text = "Please calm down."
    assert broken.assess(text, MOMENT) == RuleJudge().assess(text, MOMENT)
    assert "rules alone" in broken.problem


@pytest.mark.parametrize("name", [LOWER, "judge/judge.json"])
def test_missing_files_leave_the_rules_in_charge(tmp_path: Path, name: str) -> None:
    for each in (LOWER, UPPER, TOKENIZER, "judge/judge.json"):
        (tmp_path / each).parent.mkdir(parents=True, exist_ok=True)
        if each != name:
            shutil.copyfile(RESOURCES / each, tmp_path / each)
    assert open_judge(replace(find_places(), resources=tmp_path)).judge("Relax.", MOMENT).findings


def test_thin_sarcasm_is_a_hint_and_no_finding() -> None:
    for text in ("Well, aren't we having a lovely day.", "Oh, how terrible for you."):
        assessed = judge().assess(text, MOMENT)
        for finding in assessed.findings:
            assert finding.id != "sarcasm" or finding.confidence >= 0.8


@pytest.mark.parametrize(
    ("label", "thin"), [("dismissive", 0.6), ("blaming", 0.6), ("solving_before_listening", 0.55)]
)
def test_a_fault_that_is_often_found_wrongly_counts_only_when_surer(
    label: str, thin: float
) -> None:
    def of(confidence: float) -> Assessment:
        hit = Hit(label=label, confidence=confidence)
        return assessment("It's only a day.", [hit], (), 0.3, MOMENT)

    assert [each.id for each in of(thin).hints] == [label]
    assert not of(thin).findings
    assert [each.id for each in of(0.7).findings] == [label]


@pytest.mark.parametrize("text", ["That's not really our fault.", "It isn't our mistake, sorry."])
def test_saying_whose_fault_it_is_not_is_no_ownership(text: str) -> None:
    found = {finding.id for finding in judge().assess(text, MOMENT).findings}
    assert "defensive" in found
    assert "ownership" not in found


def test_a_fault_in_a_long_reply_is_marked_where_it_stands() -> None:
    fault = "To be fair we were two drivers down on the day"
    text = (
        "Your piano's been here two weeks and her exam is on Friday, and nobody rang you once. "
        f"{fault}. I'll bring it round myself tomorrow at nine and stay until it is in tune."
    )
    found = {finding.id: finding for finding in judge().assess(text, MOMENT).findings}
    marked = found["defensive"]
    assert text[marked.start : marked.end].strip(" .") == fault
    assert "I'll bring it round myself tomorrow" in text[found["ownership"].start :]
