"""Words and their times: what is written laid beside what is said."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.voice.follow import estimated, followed
from coach.voice.sound_file import read_sound, seconds_of, words_in, write_wav
from coach.voice.text import LONGEST_PART, parts_of, pieces_of
from coach.voice.types import WordTime

RATE_HZ = 16_000


def lit(line: str, said: str) -> list[str]:
    times = [(word, float(n), n + 0.9) for n, word in enumerate(said.split())]
    return [line[word.start : word.end] for word in followed(line, times)]


@pytest.mark.parametrize(
    ("line", "lights"),
    [
        ("You said noon.", ["You", "said", "noon."]),
        ("It cost £12.50, you know.", ["It", "cost", "£12.50,", "you", "know."]),
        ("(He sighs.) Not again.", ["Not", "again."]),
        ("Be here at 12:30 & wait.", ["Be", "here", "at", "12:30", "&", "wait."]),
        ("NOBODY rang... me.", ["NOBODY", "rang...", "me."]),
        ("On 12/03/2026 you wrote.", ["On", "12/03/2026", "you", "wrote."]),
    ],
)
def test_each_written_word_lights_up_once_and_in_order(line: str, lights: list[str]) -> None:
    assert lit(line, " ".join(piece.words for piece in pieces_of(line))) == lights


def test_a_word_said_as_several_is_lit_for_all_of_them() -> None:
    (_, price) = followed("Cost £5", [("Cost", 0.0, 0.4), ("5", 0.5, 0.7), ("pounds", 0.7, 1.2)])

    assert price == WordTime(start=5, end=7, start_s=0.5, end_s=1.2)


def hum(*stretches: tuple[float, float]) -> np.ndarray:
    """Sound with voice in these stretches of seconds."""
    out = np.zeros(int(max(end for _, end in stretches) * RATE_HZ) + RATE_HZ // 5, np.float32)
    for start, end in stretches:
        at = np.arange(int(start * RATE_HZ), int(end * RATE_HZ))
        out[at] = 0.3 * np.sin(2 * np.pi * 150 * at / RATE_HZ)
    return out


def test_a_pause_in_the_sound_is_where_the_comma_is() -> None:
    said = estimated("No, that is not what you said.", hum((0.1, 0.4), (0.8, 2.2)), RATE_HZ)

    assert [word for word, _, _ in said] == ["No,", "that", "is", "not", "what", "you", "said."]
    assert said[0][2] == pytest.approx(0.4, abs=0.03)
    assert said[1][1] == pytest.approx(0.8, abs=0.03)
    assert said[-1][2] == pytest.approx(2.2, abs=0.03)


def test_longer_words_take_longer() -> None:
    (short, long) = estimated("So unbelievable", hum((0.0, 1.0)), RATE_HZ)

    assert short[2] - short[1] < 0.5 * (long[2] - long[1])


def test_words_and_times_travel_in_the_file_and_players_do_not_mind(tmp_path) -> None:
    words = (WordTime(start=0, end=4, start_s=0.1, end_s=0.4),)
    path = tmp_path / "line.wav"
    write_wav(path, hum((0.1, 0.4)), RATE_HZ, words)

    assert words_in(path) == words
    assert seconds_of(path) == pytest.approx(0.6)
    assert len(read_sound(path)[0]) == int(0.6 * RATE_HZ)
    assert int.from_bytes(path.read_bytes()[4:8], "little") == path.stat().st_size - 8
    write_wav(path, hum((0.1, 0.4)), RATE_HZ)
    assert words_in(path) == ()
    path.write_bytes(b"RIFF")
    assert words_in(path) == ()


SENTENCE = st.text("abc deé.!?()…", min_size=1, max_size=60)


@given(st.lists(SENTENCE, max_size=12).map(". ".join))
def test_parts_of_a_line_are_the_line(text: str) -> None:
    parts = parts_of(text)

    assert parts[0][0] == 0
    assert parts[-1][1] == len(text)
    assert all(a[1] == b[0] for a, b in itertools.pairwise(parts))
    assert all(start < end for start, end in parts) or text == ""


def test_a_long_line_begins_with_a_short_part_and_is_cut_between_sentences() -> None:
    line = "Nine days. " + "I have waited in all week for a man who never came. " * 6
    parts = [line[start:end] for start, end in parts_of(line)]

    assert len(parts[0]) < len(line) / 3
    assert max(map(len, parts[1:])) < 2 * len(parts[0])  # renders while the one before is heard
    assert all(part.rstrip().endswith(".") for part in parts)
    assert all(len(part) <= LONGEST_PART for part in parts)
    assert parts_of("Nine days.") == ((0, 10),)
    aside = "(He looks at it. He sighs.) " + "So it goes on and on and on here. " * 6
    assert aside[slice(*parts_of(aside)[0])].startswith("(He looks at it. He sighs.) ")
