"""How feelings and people become figures."""

from __future__ import annotations

import itertools
import math

import pytest
from msgspec import structs

from coach.voice.acting import ACTING, COACH, UNCAST, acting_at, manner_of, voice_of
from coach.voice.kokoro import BASES
from coach.voice.types import Utterance, Voice
from tests.helpers.voices import make_persona


def test_every_step_of_heat_is_faster_higher_louder_brighter_and_less_patient() -> None:
    for calmer, angrier in itertools.pairwise(ACTING):
        assert angrier.heat > calmer.heat
        assert angrier.rate > calmer.rate
        assert angrier.pitch > calmer.pitch
        assert angrier.loudness_db > calmer.loudness_db
        assert angrier.brightness_db > calmer.brightness_db
        assert angrier.pause < calmer.pause
        assert angrier.pitch_range > calmer.pitch_range
        assert angrier.energy > calmer.energy
        assert angrier.breath > calmer.breath


def test_acting_is_continuous_and_ends_at_the_ends() -> None:
    steps = [acting_at(heat / 10) for heat in range(1001)]

    assert steps[0] == ACTING[0]
    assert steps[-1] == ACTING[-1]
    assert acting_at(-5)[1:] == ACTING[0][1:]
    assert acting_at(140)[1:] == ACTING[-1][1:]
    for one, next_one in itertools.pairwise(steps):
        assert 0 < next_one.rate - one.rate < 0.001
        assert 0 < next_one.pitch - one.pitch < 0.001
        assert 0 < next_one.loudness_db - one.loudness_db < 0.02


def test_slower_is_slower_in_words_and_in_pauses_and_nothing_else(voice: Voice) -> None:
    plain = manner_of(Utterance(text="x", voice=voice, heat=70))
    slower = manner_of(Utterance(text="x", voice=voice, heat=70, rate=0.75))

    assert slower.rate == pytest.approx(0.75 * plain.rate)
    assert slower.pause == pytest.approx(plain.pause / 0.75)
    assert slower.f0_hz == plain.f0_hz
    assert slower.loudness_db == plain.loudness_db


def test_the_same_person_always_sounds_the_same() -> None:
    assert voice_of(make_persona()) == voice_of(make_persona())


def test_pronouns_decide_the_register_and_the_sketch_decides_without() -> None:
    assert voice_of(make_persona(about="She keeps bees.")).register == "light"
    assert voice_of(make_persona(about="Keeps bees, his own.")).register == "deep"
    assert voice_of(make_persona(about="Keeps bees.", sounds="low")).register == "deep"
    assert voice_of(make_persona(about="Keeps bees.", sounds="high")).register == "light"


def test_the_sketch_is_heard() -> None:
    low, high = (voice_of(make_persona(sounds=sounds)) for sounds in ("low", "high"))
    slow, quick = (voice_of(make_persona(pace=pace)) for pace in ("slow", "quick"))
    cold, warm = (voice_of(make_persona(warmth=warmth)) for warmth in (10, 90))

    assert high.f0_hz / low.f0_hz > 1.25
    assert quick.rate / slow.rate > 1.15
    assert cold.brightness_db > warm.brightness_db + 2


def test_age_is_heard() -> None:
    young, old = (voice_of(make_persona(age=age)) for age in (22, 82))
    his, his_old = (voice_of(make_persona(about="His bees.", age=age)) for age in (50, 82))

    assert old.f0_hz < young.f0_hz
    assert his_old.f0_hz > his.f0_hz
    assert old.rate < young.rate


def test_people_with_one_sketch_still_differ() -> None:
    voices = [voice_of(make_persona(f"person-{n}")) for n in range(12)]

    for one, other in itertools.combinations(voices, 2):
        pitch = abs(12 * math.log2(one.f0_hz / other.f0_hz))
        tract = abs(one.tract / other.tract - 1)
        assert pitch > 0.05 or tract > 0.003 or abs(one.timbre - other.timbre) > 0.3
    assert max(v.f0_hz for v in voices) / min(v.f0_hz for v in voices) > 1.06


def test_a_gentle_start_takes_loudness_and_sharpness_out_of_anger_and_leaves_its_pace() -> None:
    voice = voice_of(make_persona())
    calm, furious, gentle = (
        manner_of(Utterance(text="", voice=voice, heat=heat, gentle=gentle))
        for heat, gentle in ((30, False), (100, False), (100, True))
    )

    assert gentle.loudness_db == calm.loudness_db < furious.loudness_db
    assert gentle.brightness_db == calm.brightness_db < furious.brightness_db
    assert gentle.energy < furious.energy
    assert (gentle.rate, gentle.f0_hz, gentle.pause) == (furious.rate, furious.f0_hz, furious.pause)
    assert manner_of(Utterance(text="", voice=voice, heat=10, gentle=True)) == manner_of(
        Utterance(text="", voice=voice, heat=10)
    )


def test_a_cast_person_sounds_as_cast_and_an_uncast_one_as_sketched() -> None:
    sketched = make_persona()
    cast = structs.replace(
        sketched,
        voice=structs.replace(sketched.voice, pitch=171.0, size=0.93, like=("bf_alice", "af_kore")),
    )

    assert (voice_of(cast).f0_hz, voice_of(cast).tract) == (171.0, 0.93)
    assert voice_of(cast).like == ("bf_alice", "af_kore")
    assert voice_of(sketched).like in UNCAST["light"]
    assert set(COACH.voice.like) <= set(BASES)
