"""The real neural voice: it acts, it knows its words, and what is wrong with it is said.

One engine for the whole module; each line rendered costs seconds, so there are few.
"""

from __future__ import annotations

import hashlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bench.sound_measures import loudness_db, median_pitch_hz, spoken_seconds
from coach.errors import VoiceError
from coach.places import find_places
from coach.voice import neural_files
from coach.voice.acting import manner_of
from coach.voice.kokoro import BASES, Kokoro
from coach.voice.kokoro_model import acting_model, style_of
from coach.voice.neural_files import DamagedVoiceError
from coach.voice.phonemes import British
from coach.voice.pico import Pico
from coach.voice.render import render
from coach.voice.speaker import Speaker
from coach.voice.types import Sound, Utterance, Voice

THIRD_PARTY = find_places().resources / "third_party"
WORDS = "You said noon, and it cost £5!"

Line = Callable[..., Utterance]


@pytest.fixture(scope="module")
def kokoro() -> Iterator[Kokoro]:
    engine = Kokoro()
    found = engine.availability()
    assert found.ready, found.reason
    yield engine
    engine.close()


def test_anger_is_heard_and_every_word_has_its_time(kokoro: Kokoro, line: Line) -> None:
    calm, furious = (render(kokoro, line(WORDS, heat=heat)) for heat in (0, 100))

    lengths = [spoken_seconds(each.samples, each.rate_hz) for each in (calm, furious)]
    assert lengths[1] <= 0.82 * lengths[0]
    pitches = [median_pitch_hz(each.samples, each.rate_hz) for each in (calm, furious)]
    assert pitches[1] >= 1.15 * pitches[0]
    assert loudness_db(furious.samples) >= loudness_db(calm.samples) + 3
    for sound in (calm, furious):
        said = [WORDS[word.start : word.end] for word in sound.words]
        assert said == WORDS.split()
        starts = [word.start_s for word in sound.words]
        assert starts == sorted(starts)
        assert 0 <= starts[0] < 0.2
        assert sound.words[-1].end_s <= len(sound.samples) / sound.rate_hz
        comma = WORDS.split().index("noon,")
        pause = sound.words[comma + 1].start_s - sound.words[comma].end_s
        assert pause > 0.02


def test_a_person_who_is_quick_by_nature_swallows_no_sounds_in_fury(
    kokoro: Kokoro, line: Line, voice: Voice
) -> None:
    """Asked for such a pace, the model itself gives the short sounds one frame of 25 ms for two."""
    quick = replace(voice, rate=1.09, tract=0.92 * voice.tract)
    plain, furious = (
        render(kokoro, line("You said it would be ready by noon.", voice=quick, heat=heat))
        for heat in (30, 100)
    )

    def seconds(sound: Sound) -> list[float]:
        return [word.end_s - word.start_s for word in sound.words]

    shorter = [b / a for a, b in zip(seconds(plain), seconds(furious), strict=True)]
    assert min(shorter) > 0.62
    assert sum(seconds(furious)) == pytest.approx(sum(seconds(plain)) / 1.20, rel=0.06)


def test_markup_and_other_letters_are_said_as_words(kokoro: Kokoro, line: Line) -> None:
    sound = render(kokoro, line("<b>Ça va</b> & {x} — Где?!"))

    assert 0.3 < spoken_seconds(sound.samples, sound.rate_hz) < 5


def test_punctuation_only_costs_no_engine(kokoro: Kokoro, line: Line) -> None:
    sound = render(kokoro, line("?! … — ;;; !!!"))

    assert not sound.samples.any()
    assert sound.words == ()


@pytest.mark.parametrize("trouble", ["dies", "hangs"])
def test_a_worker_lost_in_the_middle_of_a_line_costs_that_line_another_voice_only(
    kokoro: Kokoro, line: Line, tmp_path: Path, trouble: str
) -> None:
    pico = Pico()
    speaker = Speaker([kokoro, pico], tmp_path)
    kokoro.availability()
    kokoro._worker._answer_within_s = 60.0 if trouble == "dies" else 1.5
    pid = kokoro._worker.pid
    assert pid is not None
    ending = signal.SIGKILL if trouble == "dies" else signal.SIGSTOP
    try:
        future = speaker.rendering(line("I have been waiting here since nine this morning."))
        threading.Timer(0.15, os.kill, (pid, ending)).start()
        lost = future.result(60)
        kokoro._worker._answer_within_s = 60.0
        again = speaker.rendering(line("Noon.")).result(60)
    finally:
        kokoro._worker._answer_within_s = 40.0
        pico.close()

    assert (lost.engine, lost.instead_of) == ("light", "neural")
    assert (again.engine, again.instead_of) == ("neural", "")
    assert speaker.silent_reason == ""


def test_a_part_that_is_missing_is_said_in_words() -> None:
    engine = Kokoro()
    script = (
        "from coach.voice import kokoro_worker, neural_files\n"
        "neural_files._PARTS = (neural_files._PARTS[0], 'no_such_part')\n"
        "kokoro_worker.main()"
    )
    engine._worker._command = [sys.executable, "-c", script]
    found = engine.availability()
    with pytest.raises(VoiceError):
        engine.speak("Noon.", manner_of(Utterance(text="", voice=_anybody())))
    engine.close()

    assert not found.ready
    assert "not installed: no_such_part. Installing Evenkeel again mends it." in found.reason


def test_a_part_that_was_changed_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    real = neural_files._read
    monkeypatch.setattr(neural_files, "_read", lambda *where: real(*where)[:-1] + b"\0")

    with pytest.raises(DamagedVoiceError, match="damaged"):
        acting_model()


def test_a_voice_that_is_missing_or_changed_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "SHA256SUMS").write_text((THIRD_PARTY / "kokoro/SHA256SUMS").read_text())
    with pytest.raises(DamagedVoiceError, match=r"missing: bf_emma\.bin"):
        style_of(tmp_path, ("bf_emma",))
    raw = bytearray((THIRD_PARTY / "kokoro/bf_emma.bin").read_bytes())
    raw[1000] ^= 1
    (tmp_path / "bf_emma.bin").write_bytes(raw)
    with pytest.raises(DamagedVoiceError, match=r"damaged: bf_emma\.bin"):
        style_of(tmp_path, ("bf_emma",))


@pytest.mark.parametrize("name", ["kokoro", "misaki"])
def test_every_file_is_the_published_one(name: str) -> None:
    folder = THIRD_PARTY / name
    told = dict(
        reversed(row.split("  ")) for row in (folder / "SHA256SUMS").read_text().splitlines()
    )
    for file, expected in told.items():
        assert hashlib.sha256((folder / file).read_bytes()).hexdigest() == expected
    assert {file.name for file in folder.iterdir()} == {*told, "ORIGIN.md", "SHA256SUMS"}


def test_every_voice_that_can_be_cast_is_there() -> None:
    files = {file.stem for file in (THIRD_PARTY / "kokoro").glob("*.bin")}

    assert files == set(BASES)
    blend = style_of(THIRD_PARTY / "kokoro", ("bf_emma", "bm_george"))
    one, other = (style_of(THIRD_PARTY / "kokoro", (n,)) for n in ("bf_emma", "bm_george"))
    assert np.allclose(blend, (one + other) / 2)


def test_words_sound_british() -> None:
    british = British(THIRD_PARTY / "misaki")

    def sounds(line: str) -> list[str]:
        return [word.sounds for word in british.words(line)]

    assert sounds("I can't park the car here.") == ["ˌI", "kˈɑːnt", "pˈɑːk", "ðə", "kˈɑː", "hˈɪə."]
    assert sounds("wanted water") == ["wˈɒntɪd", "wˈɔːtə"]
    assert sounds("£") == [""]
    (name,) = sounds("Thistlewarkham")
    assert name
    assert not set("ɹT") & set(name[-3:])


def _anybody() -> object:
    from coach.voice.acting import voice_of
    from tests.helpers.voices import make_persona

    return voice_of(make_persona())
