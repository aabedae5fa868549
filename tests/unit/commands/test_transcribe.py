"""``coach transcribe``: words, times, pauses and pace of a file."""

from __future__ import annotations

import json
import wave

import pytest

from bench.sound_measures import word_error_rate
from coach.cli import main
from tests.helpers.spoken import quiet, spoken

WORDS = "I booked the room for Friday, and it was given away."


@pytest.fixture
def recording(tmp_path):
    path = tmp_path / "said.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 16_000, 0, "NONE", ""))
        file.writeframes(quiet(0.4) + spoken(WORDS) + quiet(0.8) + spoken(WORDS) + quiet(0.4))
    return path


def test_json_tells_words_times_pauses_and_pace(recording, capsys) -> None:
    assert main(["transcribe", str(recording), "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)

    assert word_error_rate(told["text"], f"{WORDS} {WORDS}") <= 0.2
    assert [word["text"] for word in told["words"]] == told["text"].split()
    assert max(each["end_s"] - each["start_s"] for each in told["pauses"]) > 0.7
    assert 60 < told["words_a_minute"] < 260
    assert 0.5 < told["confidence"] <= 1.0


def test_a_file_that_is_no_sound_is_refused_in_words(tmp_path, capsys) -> None:
    (tmp_path / "a.wav").write_text("not sound")
    assert main(["transcribe", str(tmp_path / "a.wav")]) != 0
    assert "could not be read as sound" in capsys.readouterr().err
