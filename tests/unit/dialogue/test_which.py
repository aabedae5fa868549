"""A question answered aloud: by number, by words, by none of these; never by a guess."""

from __future__ import annotations

import pytest

from coach.dialogue.which import NONE_OF_THEM, which_meant

CANDIDATES = (
    "You were promised Friday, and nobody rang you. That is not good enough.",
    "I can have an engineer with you at eight tomorrow morning.",
    "Would you like to tell me what happened first?",
)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("One.", 0),
        ("Number two.", 1),
        ("To.", 1),
        ("The second one, please.", 1),
        ("I meant the first.", 0),
        ("3", 2),
        ("The third one", 2),
    ],
)
def test_a_number_said_is_the_reply_with_that_number(said: str, place: int) -> None:
    assert which_meant(said, CANDIDATES, sure=True) == place


@pytest.mark.parametrize(
    "said", ["None.", "None of these.", "Neither of them", "No, none of those."]
)
def test_none_of_these_can_be_said(said: str) -> None:
    assert which_meant(said, CANDIDATES, sure=True) == NONE_OF_THEM


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("You were promised Friday and nobody rang you, that's not good enough.", 0),
        ("the engineer at eight tomorrow morning", 1),
        ("tell me what happened first", 2),
    ],
)
def test_the_words_of_a_reply_or_part_of_them_mean_it(said: str, place: int) -> None:
    assert which_meant(said, CANDIDATES, sure=True) == place


@pytest.mark.parametrize(
    "said", ["", "Hm.", "One or two.", "three" * 3, "I do not know", "The number four bus", "you"]
)
def test_what_fits_no_reply_is_not_guessed(said: str) -> None:
    assert which_meant(said, CANDIDATES, sure=True) is None


def test_a_number_nobody_was_offered_is_not_guessed() -> None:
    assert which_meant("Three.", CANDIDATES[:2], sure=True) is None


def test_two_replies_that_are_alike_are_not_told_apart_by_the_words_they_share() -> None:
    alike = ("I will ring you back at five today.", "I will ring you back at five tomorrow.")
    assert which_meant("I will ring you back at five", alike, sure=True) is None


def test_of_words_not_heard_for_certain_only_a_number_or_none_counts() -> None:
    assert which_meant("Number two.", CANDIDATES, sure=False) == 1
    assert which_meant("None.", CANDIDATES, sure=False) == NONE_OF_THEM
    assert which_meant(CANDIDATES[0], CANDIDATES, sure=False) is None
