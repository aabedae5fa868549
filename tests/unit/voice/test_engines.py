"""The real engines of this computer, heard by our own measures."""

from __future__ import annotations

import itertools
import math
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bench.sound_measures import (
    energy_above,
    loudness_db,
    median_pitch_hz,
    resampled,
    spoken_seconds,
    word_error_rate,
)
from coach.ears.recogniser import Recogniser
from coach.voice.acting import manner_of, voice_of
from coach.voice.pico import Pico
from coach.voice.system import (
    System,
    SystemVoice,
    english,
    espeak_pitch,
    nearest,
    sapi_words_per_minute,
)
from coach.voice.types import Engine, Samples, Utterance, Voice
from tests.helpers.voices import make_persona, running_children, sound_of

WORDS = "I have called you three times this week, and nobody has told me where my order is."


@pytest.fixture(scope="module", params=["light", "system"])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    made: Engine = Pico() if request.param == "light" else System()
    found = made.availability()
    if not found.ready:
        made.close()
        assert sys.platform != "linux", f"./check installs what this needs: {found.reason}"
        pytest.skip(f"{made.name}: {found.reason}")
    yield made
    made.close()


@pytest.fixture(scope="session")
def recogniser() -> Recogniser:
    return Recogniser()


def test_anger_is_heard_in_length_pitch_and_loudness(
    engine: Engine, line: Callable[..., Utterance]
) -> None:
    heard = [sound_of(engine, line(WORDS, heat=heat)) for heat in (0, 30, 55, 80, 100)]
    seconds = [spoken_seconds(*one) for one in heard]
    pitches = [median_pitch_hz(*one) for one in heard]
    levels = [loudness_db(samples) for samples, _ in heard]

    for calmer, angrier in itertools.pairwise(range(5)):
        assert seconds[angrier] < 0.98 * seconds[calmer]
        assert pitches[angrier] > 1.02 * pitches[calmer]
        assert levels[angrier] > levels[calmer] + 0.8
    assert seconds[4] / seconds[0] == pytest.approx(0.92 / 1.20, abs=0.06)
    assert pitches[4] / pitches[0] == pytest.approx(1.20 / 0.94, abs=0.07)


def test_half_a_step_of_heat_is_no_jump(engine: Engine, line: Callable[..., Utterance]) -> None:
    for heat in (29, 54, 79):
        (one, rate_hz), (other, _) = (
            sound_of(engine, line(WORDS, heat=at)) for at in (heat, heat + 2)
        )
        assert len(other) / len(one) == pytest.approx(1, abs=0.03)
        assert median_pitch_hz(other, rate_hz) / median_pitch_hz(one, rate_hz) == pytest.approx(
            1, abs=0.03
        )


def test_slower_is_slower_at_the_same_pitch(engine: Engine, line: Callable[..., Utterance]) -> None:
    plain, slower = (sound_of(engine, line(WORDS, rate=rate)) for rate in (1.0, 0.75))

    assert spoken_seconds(*slower) / spoken_seconds(*plain) == pytest.approx(1 / 0.75, rel=0.06)
    assert median_pitch_hz(*slower) == pytest.approx(median_pitch_hz(*plain), rel=0.04)


def test_people_sound_like_different_people(engine: Engine, line: Callable[..., Utterance]) -> None:
    people = [
        voice_of(make_persona(f"{whose}-{sounds}", about=f"Minds {whose} bees.", sounds=sounds))
        for whose in ("his", "her")
        for sounds in ("low", "mid", "high")
    ]
    heard = [sound_of(engine, line(WORDS, voice=voice)) for voice in people]
    pitches = [median_pitch_hz(*one) for one in heard]

    for voice, pitch in zip(people, pitches, strict=True):
        assert pitch == pytest.approx(voice.f0_hz, rel=0.08)
    for one, other in itertools.combinations(pitches, 2):
        assert abs(12 * math.log2(one / other)) > 1.2
    deep, light = (max(centroid(*heard[n]) for n in group) for group in ((0, 1, 2), (3, 4, 5)))
    assert deep < light


def centroid(samples: Samples, rate_hz: int) -> float:
    return sum(energy_above(samples, rate_hz, hz) for hz in (500, 1_000, 2_000, 3_000))


def test_every_line_is_understood_by_our_own_ears(
    engine: Engine, line: Callable[..., Utterance], recogniser: Recogniser
) -> None:
    allowed = {"light": 0.06, "system": 0.35}[engine.name]

    for heat, channel in ((30, "counter"), (100, "counter"), (80, "phone")):
        samples, rate_hz = sound_of(engine, line(WORDS, heat=heat, channel=channel))
        pcm = (resampled(samples, rate_hz, 16_000) * 32767).astype("<i2").tobytes()
        assert word_error_rate(recogniser.transcribe(pcm, 16_000).text, WORDS) <= allowed


@pytest.mark.parametrize(
    "text",
    [
        "This is the fourth time I have rung. " * 140,
        "a" * 3_000,
        '<speed level="500">quick</speed> & "quoted" {x} \\',
        "Ça va? Łukasz paid €20 at 12:30, 50 % of it — no?",
        "No.",
    ],
    ids=["5,000 characters", "one endless word", "markup", "other letters", "one word"],
)
def test_hostile_lines_are_said_in_time(
    engine: Engine, line: Callable[..., Utterance], text: str
) -> None:
    samples, rate_hz = sound_of(engine, line(text))

    assert 0.2 < spoken_seconds(samples, rate_hz) < len(text) * 0.2 + 2


def test_a_line_without_words_is_a_moment_of_silence(
    engine: Engine, line: Callable[..., Utterance]
) -> None:
    samples, rate_hz = sound_of(engine, line("(a long breath) ..."))

    assert 0.5 < len(samples) / rate_hz < 1.5
    assert not samples.any()


def test_a_pause_is_silent_and_shorter_in_anger(
    engine: Engine, line: Callable[..., Utterance]
) -> None:
    def longest_silence_s(heat: float) -> float:
        samples, rate_hz = sound_of(
            engine, line("I rang you... then I rang.", heat=heat, channel="chat")
        )
        loud = (abs(samples) > 0.01).nonzero()[0]
        return max(b - a for a, b in itertools.pairwise(loud)) / rate_hz

    calm, furious = longest_silence_s(0), longest_silence_s(100)
    assert 0.4 < calm < 0.8
    assert furious < 0.6 * calm


def test_an_engine_leaves_no_process_behind(voice: Voice) -> None:
    before = running_children()
    pico = Pico()
    pico.speak("Hello there.", manner_of(Utterance(text="", voice=voice)))
    assert len(running_children() - before) == 1
    folder = pico._worker._folder
    assert folder is not None

    pico.close()

    assert running_children() == before
    assert not Path(folder.name).exists()


def voices(*described: tuple[str, str, str]) -> tuple[SystemVoice, ...]:
    return tuple(
        SystemVoice(id=id_, name=id_, gender=g, language=lang) for id_, g, lang in described
    )


def test_only_english_voices_are_taken_british_first() -> None:
    found = english(
        voices(
            ("gmw/de", "Male", "de"),
            ("Zira", "Female", "en-US"),
            ("mb/mb-en1", "Male", "en-gb"),
            ("Daniel", "VoiceGenderMale", "en_GB"),
        )
    )

    assert [voice.id for voice in found] == ["Daniel", "Zira"]


def test_a_voice_of_the_register_is_chosen_whatever_the_computer_calls_it() -> None:
    there = voices(
        ("David", "Male", "en-US"),
        ("Zira", "Female", "en-US"),
        ("Kate", "VoiceGenderFemale", "en_GB"),
        ("Fred", "VoiceGenderMale", "en_US"),
    )

    assert {nearest(there, "light", t / 10).id for t in range(10)} == {"Zira", "Kate"}
    assert {nearest(there, "deep", t / 10).id for t in range(10)} == {"David", "Fred"}
    assert nearest(there[:1], "light", 0.99).id == "David"


def test_what_a_driver_cannot_do_is_left_to_the_effects(voice: Voice) -> None:
    """SAPI and the Mac have no pitch: the samples are shifted, and the pace kept."""
    engine = System()
    engine._driver = "sapi5"
    engine._voices = voices(("Zira", "Female", "en-US"))
    asked: list[dict[str, object]] = []

    def sound(request: dict[str, object]) -> tuple[Samples, int, dict[str, object]]:
        asked.append(request)
        return np.zeros(100, np.float32), 22_050, {}

    engine._worker.ask_for_sound = sound  # type: ignore[assignment,method-assign]
    manner = replace(manner_of(Utterance(text="", voice=voice)), f0_hz=205 * 1.1, rate=1.0)
    spoken = engine.speak("Hello", manner)

    assert spoken.play_at == pytest.approx(1.1)
    asked_for = float(str(asked[0]["words_per_minute"]))
    assert asked_for * spoken.play_at * spoken.tempo_left == pytest.approx(175, abs=2)


def test_steps_and_scales_of_the_drivers() -> None:
    assert espeak_pitch(1.0) == 50
    assert espeak_pitch(0.5) == 0
    assert espeak_pitch(2.0) == 99
    assert [espeak_pitch(r / 100) for r in range(70, 160, 5)] == sorted(
        espeak_pitch(r / 100) for r in range(70, 160, 5)
    )
    assert 150 * 0.9 < sapi_words_per_minute(150) <= 150
    assert sapi_words_per_minute(10_000) == pytest.approx(156.63 * 1.11**10)
