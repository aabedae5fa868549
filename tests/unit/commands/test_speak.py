"""``coach speak`` and ``coach transcribe``: a line to a file, and the file back to words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench.sound_measures import median_pitch_hz, word_error_rate
from coach import cli
from coach.voice.sound_file import read_sound, words_in, write_wav
from coach.voice.worker import worker_command

WORDS = "I have called you three times this week, and nobody rang me back."


def spoken(capsys: pytest.CaptureFixture[str], out: Path, *more: str) -> dict[str, object]:
    given = ["speak", WORDS, "--persona", "delphine-okoro", "--out", str(out), *more]
    assert cli.main([*given, "--format", "json"]) == 0
    told: dict[str, object] = json.loads(capsys.readouterr().out)
    return told


def test_a_line_goes_to_a_file_and_comes_back_as_words(capsys, tmp_path: Path) -> None:
    out = tmp_path / "line.wav"
    told = spoken(capsys, out, "--heat", "80", "--engine", "light")

    assert told["engine"] == "light"
    samples, rate_hz = read_sound(out)
    assert told["seconds"] == pytest.approx(len(samples) / rate_hz, abs=0.01)

    assert cli.main(["transcribe", str(out), "--format", "json"]) == 0
    heard = json.loads(capsys.readouterr().out)
    assert word_error_rate(heard["text"], WORDS) <= 0.16
    assert heard["words"][0].keys() == {"text", "start_s", "end_s", "confidence"}
    assert heard["confidence"] > 0.6


def test_the_neural_voice_says_a_line_to_a_file_with_the_time_of_each_word(
    capsys, tmp_path: Path
) -> None:
    out = tmp_path / "line.wav"
    words = "Nobody rang me back."
    given = ["speak", words, "--persona", "delphine-okoro", "--out", str(out)]
    assert cli.main([*given, "--engine", "neural"]) == 0
    assert "by the neural voice" in capsys.readouterr().out

    samples, rate_hz = read_sound(out)
    assert rate_hz == 24_000
    times = words_in(out)
    assert [words[time.start : time.end] for time in times] == words.split()
    assert 0 < times[0].start_s < times[-1].end_s < len(samples) / rate_hz
    assert cli.main(["transcribe", str(out)]) == 0
    assert word_error_rate(capsys.readouterr().out, words) <= 0.25


def test_heat_and_person_are_heard_in_the_file(capsys, tmp_path: Path) -> None:
    spoken(capsys, tmp_path / "calm.wav", "--heat", "0", "--engine", "light")
    spoken(capsys, tmp_path / "furious.wav", "--heat", "100", "--engine", "light")
    calm, furious = (read_sound(tmp_path / f"{name}.wav") for name in ("calm", "furious"))

    assert len(furious[0]) < 0.85 * len(calm[0])
    assert median_pitch_hz(*furious) > 1.15 * median_pitch_hz(*calm)


def test_what_is_not_possible_is_said_in_words(capsys, tmp_path: Path) -> None:
    out = str(tmp_path / "no" / "such" / "folder.wav")

    light = ["speak", "Noon.", "--persona", "delphine-okoro", "--out", out, "--engine", "light"]
    assert cli.main(light) == 1
    assert "could not be written" in capsys.readouterr().err
    assert cli.main(["speak", "Noon.", "--persona", "nobody-here", "--out", out]) == 1
    assert "“nobody-here” is not in the library" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        cli.main(["speak", "Noon.", "--persona", "delphine-okoro", "--out", out, "--heat", "101"])


def test_an_engine_asked_for_by_name_is_that_one_or_nothing(
    capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "coach.voice.system.worker_command", lambda _kind: [*worker_command("no_such")]
    )
    out = tmp_path / "line.wav"
    given = ["speak", "Noon.", "--persona", "delphine-okoro", "--out", str(out)]

    assert cli.main([*given, "--engine", "system"]) == 1
    assert "no speaking voice" in capsys.readouterr().err
    assert not out.exists()


def test_a_file_without_speech_gives_no_words_and_a_broken_one_an_error(
    capsys, tmp_path: Path
) -> None:
    import numpy as np

    write_wav(tmp_path / "quiet.wav", np.zeros(16_000, np.float32), 16_000)
    (tmp_path / "broken.wav").write_bytes(b"RIFF....")

    assert cli.main(["transcribe", str(tmp_path / "quiet.wav")]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert "No words were heard" in told.err
    assert cli.main(["transcribe", str(tmp_path / "broken.wav")]) == 1
    assert "could not be read as sound" in capsys.readouterr().err
