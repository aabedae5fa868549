"""Rendering ahead, falling back, keeping and closing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from coach.errors import VoiceError
from coach.voice.pico import Pico
from coach.voice.sound_file import seconds_of
from coach.voice.speaker import GIVE_UP_AFTER, SWITCHED_OFF, Speaker
from coach.voice.system import System
from coach.voice.types import Availability, Manner, Spoken, Utterance
from tests.helpers.voices import Foreign, Missing, Tone, running_children
from tests.sound import until

HANGS = "import time; time.sleep(600)"
DIES = "import sys; sys.stdin.readline(); sys.exit(7)"

Make = Callable[..., Speaker]
Line = Callable[..., Utterance]


class Gated(Tone):
    """A tone that waits for leave before each line, so that a queue can build up behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.leave = threading.Semaphore(0)
        self.began = threading.Semaphore(0)

    def speak(self, words: str, manner: Manner) -> Spoken:
        self.began.release()
        assert self.leave.acquire(timeout=10)
        return super().speak(words, manner)


def test_a_line_becomes_a_file_that_plays_as_long_as_it_says(speakers: Make, line: Line) -> None:
    rendering = speakers([Tone()]).rendering(line()).result(10)

    assert rendering.engine == "tone"
    assert seconds_of(rendering.path) == pytest.approx(rendering.seconds, abs=0.001)
    assert rendering.seconds > 1


def test_the_same_line_is_made_once_and_kept_for_the_next_start(
    speakers: Make, line: Line, tmp_path: Path
) -> None:
    first, second = Tone(), Tone()
    one = speakers([first]).rendering(line(line_id="a")).result(10)
    again = speakers([second]).rendering(line(line_id="b")).result(10)

    assert one == again
    assert second.said == []


def test_anything_that_changes_the_sound_is_another_line(speakers: Make, line: Line) -> None:
    speaker = speakers([Tone()])
    lines = [line(), line("Noon."), line(heat=80), line(channel="phone"), line(rate=0.8)]

    assert len({speaker.rendering(one).result(10).path for one in lines}) == len(lines)


def test_a_damaged_file_in_the_cache_is_made_again(speakers: Make, line: Line) -> None:
    speaker = speakers([Tone()])
    rendering = speaker.rendering(line()).result(10)
    rendering.path.write_bytes(b"RIFF")

    assert speaker.rendering(line()).result(10) == rendering
    assert seconds_of(rendering.path) == pytest.approx(rendering.seconds, abs=0.001)


def test_a_wanted_line_goes_before_lines_being_prepared(speakers: Make, line: Line) -> None:
    engine = Gated()
    speaker = speakers([engine])
    speaker.prepare([line(f"Line {n}.") for n in range(3)])
    assert engine.began.acquire(timeout=10)
    wanted = speaker.rendering(line("Now."))
    engine.leave.release(10)
    wanted.result(10)
    speaker.rendering(line("Line 2.")).result(10)

    assert engine.said[:3] == ["Line 0.", "Now.", "Line 1."]


def test_what_is_prepared_is_dropped_when_replaced(speakers: Make, line: Line) -> None:
    engine = Gated()
    speaker = speakers([engine])
    speaker.prepare([line(f"Old {n}.") for n in range(5)])
    assert engine.began.acquire(timeout=10)
    speaker.prepare([line("New 0."), line("New 1.")])
    engine.leave.release(10)
    speaker.rendering(line("New 1.")).result(10)
    speaker.rendering(line("New 0.")).result(10)

    assert engine.said[0] == "Old 0."
    assert sorted(engine.said[1:]) == ["New 0.", "New 1."]


def test_a_cancelled_line_is_not_made(speakers: Make, line: Line) -> None:
    engine = Gated()
    speaker = speakers([engine])
    first = speaker.rendering(line("First."))
    assert engine.began.acquire(timeout=10)
    second, third = speaker.rendering(line("Second.")), speaker.rendering(line("Third."))
    second.cancel()
    engine.leave.release(10)
    first.result(10)
    third.result(10)

    assert engine.said == ["First.", "Third."]


@pytest.mark.parametrize("script", [HANGS, DIES], ids=["hangs", "dies"])
def test_the_next_engine_speaks_when_the_first_one_does_not(
    speakers: Make, line: Line, script: str
) -> None:
    foreign = Foreign(script)
    speaker = speakers([foreign, Tone()])
    rendering = speaker.rendering(line()).result(20)

    assert rendering.engine == "tone"
    assert speaker.silent_reason == ""
    assert foreign.worker.pid is None


def test_an_engine_that_keeps_failing_is_left_alone(speakers: Make, line: Line) -> None:
    foreign = Foreign(DIES)
    tries: list[str] = []
    speak = foreign.speak

    def counted(words: str, manner: Manner) -> Spoken:
        tries.append(words)
        return speak(words, manner)

    foreign.speak = counted  # type: ignore[method-assign]
    speaker = speakers([foreign, Tone()])
    for n in range(GIVE_UP_AFTER + 3):
        assert speaker.rendering(line(f"Line {n}.")).result(10).engine == "tone"

    assert len(tries) == GIVE_UP_AFTER


def test_an_engine_that_fails_once_is_tried_again(speakers: Make, line: Line) -> None:
    class Moody(Tone):
        def speak(self, words: str, manner: Manner) -> Spoken:
            if words == "Bad.":
                raise VoiceError("not that one")
            return super().speak(words, manner)

    speaker = speakers([Moody("moody"), Tone()])
    spoken_by = [
        speaker.rendering(line(text)).result(10).engine for text in ("Good.", "Bad.", "Better.")
    ]

    assert spoken_by == ["moody", "tone", "moody"]


def test_with_no_engine_every_line_says_why(speakers: Make, line: Line) -> None:
    speaker = speakers([])

    assert speaker.silent_reason == SWITCHED_OFF
    with pytest.raises(VoiceError):
        speaker.rendering(line()).result(10)
    speaker.prepare([line()])


def test_with_only_missing_engines_the_reason_is_theirs(speakers: Make, line: Line) -> None:
    speaker = speakers([Missing("a"), Missing("b")])

    with pytest.raises(VoiceError, match="not spoken"):
        speaker.rendering(line()).result(10)
    assert speaker.silent_reason == "There is no voice of that kind here."


def test_an_engine_that_was_slow_to_start_is_looked_for_again(speakers: Make, line: Line) -> None:
    class Late(Tone):
        looks = 0

        def availability(self) -> Availability:
            self.looks += 1
            return Availability(ready=self.looks == 2, reason="Not yet.")

    engine = Late()
    speaker = speakers([engine])
    with pytest.raises(VoiceError):
        speaker.rendering(line("One.")).result(10)
    assert speaker.silent_reason == "Not yet."

    assert speaker.rendering(line("Two.")).result(10).engine == "tone"
    assert speaker.rendering(line("Three.")).result(10).engine == "tone"
    assert engine.looks == 2
    assert speaker.silent_reason == ""


def test_a_line_in_another_script_is_refused_and_the_voices_go_on(
    speakers: Make, line: Line
) -> None:
    speaker = speakers([Tone()])

    with pytest.raises(VoiceError, match="English letters"):
        speaker.rendering(line("Где мой заказ?")).result(10)
    assert speaker.silent_reason == ""
    assert speaker.rendering(line("My order?")).result(10).engine == "tone"


def test_a_cache_that_cannot_be_written_is_replaced_by_a_temporary_one(
    speakers: Make, line: Line, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    engine = Tone()
    speaker = speakers([engine], blocked / "voices")
    one = speaker.rendering(line()).result(10)
    again = speaker.rendering(line()).result(10)

    assert one == again
    assert len(engine.said) == 1
    assert one.path.exists()
    speaker.close()
    assert not one.path.exists()
    assert blocked.read_text() == "in the way"


def test_when_nothing_can_be_written_the_line_is_silent_with_words(
    speakers: Make, line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    monkeypatch.setattr("tempfile.tempdir", str(blocked / "tmp"))

    with pytest.raises(VoiceError, match="could not be written") as caught:
        speakers([Tone()], blocked / "voices").rendering(line()).result(10)
    assert "disk space" in caught.value.advice


def test_the_cache_stays_below_its_size_and_forgets_the_longest_unused(
    speakers: Make, line: Line, tmp_path: Path
) -> None:
    folder = tmp_path / "small"
    speaker = speakers([Tone()], folder, limit_bytes=200_000)
    first = speaker.rendering(line("First line here.")).result(10)
    for n in range(12):
        speaker.rendering(line(f"Another line, {n}.")).result(10)
        assert speaker.rendering(line("First line here.")).result(10) == first
        assert sum(path.stat().st_size for path in folder.iterdir()) <= 200_000
    assert first.path.exists()
    assert len(list(folder.iterdir())) < 10


def test_closing_ends_processes_threads_and_waiting_lines(
    speakers: Make, line: Line, tmp_path: Path
) -> None:
    before, threads = running_children(), set(threading.enumerate())
    hanging = Foreign(HANGS, answer_within_s=60)
    speaker = speakers([Pico(), hanging])
    speaker.rendering(line()).result(20)
    stuck = Speaker([hanging], tmp_path / "other")
    waiting = [stuck.rendering(line(f"Line {n}.")) for n in range(3)]

    stuck.close()
    speaker.close()

    for future in waiting:
        with pytest.raises(VoiceError):
            future.result(1)
    assert running_children() == before
    assert set(threading.enumerate()) == threads
    with pytest.raises(VoiceError, match="closing"):
        speaker.rendering(line()).result(1)


def test_a_voice_nobody_needs_gives_its_memory_back_and_speaks_again(
    line: Line, tmp_path: Path
) -> None:
    before = running_children()
    speaker = Speaker([Pico()], tmp_path, rest_after_s=0.3)
    try:
        speaker.rendering(line()).result(20)
        until(lambda: running_children() == before, "the processes to end")
        assert speaker.rendering(line("Again.")).result(20).engine == "light"
    finally:
        speaker.close()


def test_kept_lines_can_be_counted_and_deleted(speakers: Make, line: Line) -> None:
    speaker = speakers([Tone()])
    made = speaker.rendering(line()).result(10)
    assert speaker.kept_bytes == made.path.stat().st_size

    speaker.forget_lines()

    assert speaker.kept_bytes == 0
    assert not made.path.exists()
    assert speaker.rendering(line()).result(10) == made


def test_the_real_engines_speak_through_the_real_speaker(speakers: Make, line: Line) -> None:
    rendering = speakers([Pico(), System()]).rendering(line()).result(20)

    assert rendering.engine == "light"
    assert 0.5 < rendering.seconds < 3
