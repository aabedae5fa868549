"""Which engine speaks: by setting, person and platform, and by how quick it is on this machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from coach.errors import VoiceError
from coach.voice.readiness import Readiness, Remembered, this_machine
from coach.voice.speaker import GIVE_UP_AFTER, Speaker, ranked
from coach.voice.types import Utterance
from tests.helpers.voices import Missing, Tone
from tests.sound import until

Make = Callable[..., Speaker]
Line = Callable[..., Utterance]


def test_an_engine_that_is_too_slow_gives_way_in_the_middle_of_a_conversation(
    line: Line, tmp_path: Path
) -> None:
    slow, quick = Tone("slow"), Tone("quick")
    speaker = Speaker([slow, quick], tmp_path, late_s=0.0)
    try:
        made = [speaker.rendering(line(f"Line {n}.")).result(10) for n in range(GIVE_UP_AFTER + 1)]
    finally:
        speaker.close()

    assert [each.engine for each in made] == ["slow"] * GIVE_UP_AFTER + ["quick"]
    assert [each.instead_of for each in made] == [""] * GIVE_UP_AFTER + ["slow"]


def test_a_person_may_have_another_voice_than_everybody(line: Line, tmp_path: Path) -> None:
    engines = [Tone("neural"), Tone("light"), Tone("system")]
    speaker = Speaker(engines, tmp_path, choice="light")
    try:
        usual = speaker.rendering(line()).result(10)
        other = speaker.rendering(line(engine="system")).result(10)
        nobody = speaker.rendering(line(engine="none"))
        with pytest.raises(VoiceError):
            nobody.result(10)
    finally:
        speaker.close()

    assert (usual.engine, usual.instead_of) == ("light", "")
    assert (other.engine, other.instead_of) == ("system", "")


def test_every_engine_is_measured_once_on_a_machine_and_the_quick_one_speaks(
    line: Line, tmp_path: Path
) -> None:
    path = tmp_path / "readiness.json"
    engines = [Tone("neural"), Tone("light"), Missing("system")]
    speaker = Speaker(engines, tmp_path, choice="auto", remembered=Remembered(path))
    try:
        until(lambda: all(speaker.readiness(each.name) for each in engines), "the measures")
        assert speaker.rendering(line()).result(10).engine == "neural"
        system = speaker.readiness("system")
        assert system is not None
        assert system.reason == "There is no voice of that kind here."
    finally:
        speaker.close()
    again = Remembered(path)
    neural = again.of("neural")
    assert neural is not None
    assert neural.in_time
    assert again.of("system") is None  # it may be there tomorrow
    path.write_bytes(path.read_bytes().replace(this_machine().encode(), b"0" * 16))
    assert Remembered(path).of("neural") is None


def test_an_engine_somebody_asked_to_hear_is_measured_and_no_other(
    line: Line, tmp_path: Path
) -> None:
    engines = [Tone("neural"), Tone("light"), Tone("system")]
    remembered = Remembered(tmp_path / "readiness.json")
    speaker = Speaker(engines, tmp_path, choice="light", remembered=remembered)
    try:
        speaker.rendering(line()).result(10)
        speaker.rendering(line(engine="system")).result(10)
        until(lambda: speaker.readiness("system"), "the measure")
    finally:
        speaker.close()

    assert remembered.of("neural") is None
    assert remembered.of("light") is None


def test_a_machine_that_is_too_slow_for_the_best_voice_keeps_to_another(
    line: Line, tmp_path: Path
) -> None:
    remembered = Remembered(tmp_path / "readiness.json")
    for name, ratio in (("neural", 2.5), ("light", 0.02)):
        remembered.keep(name, Readiness(line_s=3.0, ratio=ratio))
    speaker = Speaker(
        [Tone("neural"), Tone("light")], tmp_path, choice="auto", remembered=remembered
    )
    try:
        made = speaker.rendering(line()).result(10)
    finally:
        speaker.close()

    assert (made.engine, made.instead_of) == ("light", "")


def test_the_rank_follows_the_setting_the_machine_and_the_platform() -> None:
    assert ranked("auto", neural_in_time=True, platform="linux") == ("neural", "light", "system")
    assert ranked("auto", neural_in_time=False, platform="linux") == ("light", "system", "neural")
    assert ranked("auto", neural_in_time=False, platform="win32") == ("system", "light", "neural")
    assert ranked("system", neural_in_time=False, platform="linux") == ("system", "light")
    assert ranked("light", neural_in_time=True, platform="darwin") == ("light", "neural", "system")
    assert ranked("neural", neural_in_time=False, platform="linux") == ("neural", "light", "system")
    assert ranked("none", neural_in_time=True) == ()
