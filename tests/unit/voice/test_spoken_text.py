"""What is said of what is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.voice.text import (
    BREATH_S,
    ELLIPSIS_S,
    LONGEST_PIECE,
    LONGEST_WORD,
    SENTENCE_S,
    is_foreign,
    pieces_of,
)


def said(text: str) -> str:
    return " ".join(piece.words for piece in pieces_of(text))


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("It cost £12.50.", "It cost 12 pounds 50."),
        ("£1, then £1,250 more", "1 pound, then 1250 pounds more"),
        ("that's 20 € or $0.99", "that's 20 euros or 99 cents"),
        ("50p a go", "50 pence a go"),
        ("at 12:30", "at 12 30"),
        ("at 9:05am", "at 9 oh 5 A M"),
        ("by 7:00", "by 7 o'clock"),
        ("by 7:00 pm", "by 7 P M"),
        ("at 14:00", "at 14 hundred hours"),
        ("on 12/05/2026", "on 12th of May 2026"),
        ("on 2026-03-01", "on 1st of March 2026"),
        ("on 21.11.2026", "on 21st of November 2026"),
        ("on 45/99/2026", "on 45 99 2026"),
        ("open 9–5, 24/7", "open 9 to 5, 24 7"),
        ("Marsh & Daughters", "Marsh and Daughters"),
        ("10% off, order #4417", "10 percent off, order number 4417"),
        ("2.5 litres", "2 point 5 litres"),
        ("ring 01614960000", "ring 0 1 6 1 4 9 6 0 0 0 0"),
        ("I NEVER said that to the NHS", "I never said that to the NHS"),
        ("What??!! No!!!", "What? No!"),
        ("Siobhán and Łukasz", "Siobhán and Lukasz"),
        ("“Well,” she said, ‘no’", "Well, she said, no"),
        ("It's the neighbours' gate", "It's the neighbours gate"),
        ("wait — no", "wait, no"),
    ],
)
def test_what_is_written_for_the_eye_is_said_in_words(written: str, spoken: str) -> None:
    assert said(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("<b>Hello</b> there & <i>you</i>", "Hello there and you"),
        ("a < b > c", "a b c"),
        ("{money} `code` \\n #tag _x_ ^ ~ |", "money code n tag x"),
        ('<speed level="300">quick</speed>', "quick"),
    ],
)
def test_markup_never_reaches_an_engine(written: str, spoken: str) -> None:
    assert said(written) == spoken


def test_stage_directions_are_a_breath_not_words() -> None:
    yes, rest = pieces_of("Yes, that's it. (a long breath) Do you know?")

    assert yes.words == "Yes, that's it."
    assert yes.pause_s == BREATH_S
    assert rest.words == "Do you know?"
    assert [piece.words for piece in pieces_of("[static] Hello *sighs*")] == ["", "Hello"]


def test_an_ellipsis_is_a_silence_and_the_melody_stays_up() -> None:
    first, second = pieces_of("I rang... and rang")

    assert first.words == "I rang,"
    assert first.pause_s == ELLIPSIS_S
    assert second.words == "and rang"


@pytest.mark.parametrize(
    "text", ["", "   ", "...", "?!", "—", "(a long breath)", "***", "\x01\x02"]
)
def test_there_is_nothing_to_say_in_punctuation(text: str) -> None:
    assert pieces_of(text) == ()


def test_a_line_in_another_script_is_known_to_be_one() -> None:
    assert is_foreign("Где мой заказ?")
    assert not is_foreign("...")
    assert not is_foreign("Где my order?")
    assert said("Где my order?") == "my order?"


def test_sentences_are_said_one_by_one_with_our_own_silence_between() -> None:
    pieces = pieces_of("No! I rang Mrs. Dale at St. Anne's. Twice? Yes.")

    assert [piece.words for piece in pieces] == [
        "No!",
        "I rang Mrs. Dale at St. Anne's.",
        "Twice?",
        "Yes.",
    ]
    assert [piece.pause_s for piece in pieces] == [SENTENCE_S, SENTENCE_S, SENTENCE_S, 0.0]


def test_a_sentence_that_is_too_long_is_cut_at_commas() -> None:
    pieces = pieces_of("This is the fourth time that I have rung you about it, " * 90)

    assert len(pieces) > 15
    assert all(len(piece.words) <= LONGEST_PIECE for piece in pieces)
    assert all(piece.words.endswith(",") for piece in pieces[:-1])
    assert sum(piece.words.count("fourth") for piece in pieces) == 90


def test_thousands_of_letters_without_a_space_are_broken_up() -> None:
    pieces = pieces_of("a" * 3_000)

    assert sum(piece.words.count("a") for piece in pieces) == 3_000
    assert max(len(word) for piece in pieces for word in piece.words.split()) <= LONGEST_WORD


@given(st.text(max_size=600))
def test_any_text_becomes_short_plain_pieces(text: str) -> None:
    for piece in pieces_of(text):
        assert len(piece.words) <= LONGEST_PIECE + 1
        assert not set(piece.words) & set('<>&{}[]()*`"\\\x01\x02\n')
        assert piece.pause_s >= 0
