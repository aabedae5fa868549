"""Where the word lists must speak up, and where they must keep quiet."""

from __future__ import annotations

import pytest

from coach.library.checks import words
from coach.library.checks.stems import holds_any


@pytest.mark.parametrize(
    ("text", "stems", "there"),
    [
        ("That was embarrassing.", ["embarrass"], True),
        ("You rang  three\ntimes.", ["three times"], True),
        ("IT WAS YOUR DAD'S", ["dad"], True),
        ("It didn\u2019t come.", ["didn't"], True),
        ("The launderette", ["under"], False),
        ("Nothing of the kind", [], False),
        ("Nothing of the kind", [""], False),
        ("50% (fifty)", ["(fif"], True),
    ],
)
def test_a_stem_is_met_at_the_beginning_of_a_word(text, stems, there):
    assert holds_any(text, stems) is there


@pytest.mark.parametrize(
    "text",
    [
        "Sorry if that's how it felt.",
        "I'm sorry, but the van was late.",
        "Apologies for any inconvenience.",
        "I'm sorry you feel that way.",
        "Sorry again if there was any mix-up.",
        "We apologise for any upset caused.",
    ],
)
def test_a_sorry_taken_back_is_heard(text):
    assert words.HEDGED_SORRY.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry. If you like, I'll ring at noon.",
        "I'm sorry we rang and then closed.",
        "I'm sorry it reached you like that.",
        "I am sorry about your dad's tea. But first, the chairs.",
    ],
)
def test_a_whole_sorry_is_left_alone(text):
    assert not words.HEDGED_SORRY.search(text)


@pytest.mark.parametrize(
    "text", ["Ring 01632 960000.", "0113 496 0123", "+44 7700 900123", "555-555-0142"]
)
def test_numbers_set_aside_for_drama_are_known(text):
    found = words.PHONE.search(text)
    assert found
    digits = "".join(sign for sign in found[0] if sign.isdigit() or sign == "+")
    assert words.FICTIONAL_PHONE.fullmatch(digits)


@pytest.mark.parametrize(
    "text", ["In 2024 we sold 1,200,000.", "22.50 and 45", "{money:185000000}", "room 1214"]
)
def test_other_figures_are_no_phone_numbers(text):
    assert not words.PHONE.search(text)


def test_no_blocked_word_is_readable_in_the_code():
    source = words.__spec__.loader.get_source(words.__name__)
    assert not words.BLOCKED.search(source)


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("I have these people every day.", True),
        ("Typical.", True),
        ("Just pay the woman.", True),
        ("You people never read it.", True),
        ("The man on the door saw you come.", False),
        ("The lady from number nine has it.", False),
        ("Two people waited before you.", False),
    ],
)
def test_words_that_make_the_customer_one_of_a_kind(text, there):
    assert bool(words.GROUP_NOUNS.search(text)) is there
