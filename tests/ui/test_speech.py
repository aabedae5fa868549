"""Playback: what is heard on a real (private) sound server, and what happens without one."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QTimer

from bench.sound_measures import best_correlation, resampled, word_error_rate
from coach.ears.recogniser import Recogniser
from coach.voice.sound_file import read_sound
from coach.voice.speaker import Speaker
from coach.voice.text import parts_of, pieces_of
from coach.voice.types import Engine, Manner, Spoken
from tests.helpers.voices import Foreign, Missing, Tone, make_persona
from tests.sound import RATE_HZ, SayingProcess, SoundServer, can_make_sound, until
from ui.loudspeaker import NO_LOUDSPEAKER
from ui.speech import Line, Speech

# What Qt says of a computer without PipeWire and without a sound server.
pytestmark = pytest.mark.qt_log_ignore("pipewire", "pa_context_connect", "No audio device")

WORDS = "I have called you three times this week, and nobody rang me back."


@pytest.fixture
def server() -> Iterator[SoundServer]:
    assert can_make_sound(), "./check installs PulseAudio; without it nothing here is proven"
    server = SoundServer()
    try:
        server.start()
        yield server
    finally:
        server.close()


@pytest.fixture
def saying(server: SoundServer, tmp_path: Path) -> Iterator[SayingProcess]:
    process = SayingProcess(server, tmp_path / "voices")
    process.heard("ready")
    yield process
    process.close()


def only_rendering(cache: Path) -> np.ndarray:
    (path,) = cache.glob("*.wav")
    samples, rate_hz = read_sound(path)
    return resampled(samples.astype(np.float64), rate_hz, RATE_HZ)


def pcm(samples: np.ndarray) -> bytes:
    return (np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes()


def test_what_leaves_the_speaker_is_the_line_and_can_be_understood(
    server: SoundServer, saying: SayingProcess, tmp_path: Path
) -> None:
    with server.recording() as recorded:
        saying.tell(say=WORDS, id="first", heat=70)
        done = saying.heard("finished", "first")
        original = only_rendering(tmp_path / "voices")
        until(lambda: best_correlation(recorded(), original) > 0.95, "the line in the recording")
        sound = recorded()

    assert best_correlation(sound, original) > 0.95
    heard = Recogniser().transcribe(pcm(sound), RATE_HZ).text
    assert word_error_rate(heard, WORDS) <= 0.16
    assert max(done["levels"]) > 0.8
    assert done["levels"][-1] == 0
    assert saying.close() == 0


def test_a_warm_line_is_heard_within_the_blink_of_an_eye(
    server: SoundServer, saying: SayingProcess
) -> None:
    """From asking to the first sample; after the first time the line is in the cache.

    A null sink works in blocks of two seconds unless somebody listens in, so somebody does.
    """
    with server.recording():
        for line in ("one", "two", "three"):
            saying.tell(say="No. Listen.", id=line)
            saying.heard("finished", line)
    times = [one["seconds"] for one in saying.told if one["is"] == "first sample"]

    assert len(times) == 3
    assert max(times[1:]) < 0.5
    assert all(one["is"] != "silent" for one in saying.told)


def test_a_loudspeaker_lost_in_the_middle_is_said_and_the_next_line_is_heard(
    server: SoundServer, saying: SayingProcess, tmp_path: Path
) -> None:
    saying.tell(say="I rang you on Monday, and on Tuesday, and on Wednesday too. " * 2, id="cut")
    saying.heard("started", "cut")
    server.unplug()
    assert "loudspeaker" in saying.heard("silent")["reason"]
    saying.heard("finished", "cut")
    for kept in (tmp_path / "voices").glob("*.wav"):
        kept.unlink()

    server.plug_in("second")
    with server.recording("second") as recorded:
        saying.tell(say=WORDS, id="next")
        saying.heard("finished", "next")
        original = only_rendering(tmp_path / "voices")
        until(lambda: best_correlation(recorded(), original) > 0.95, "the line in the recording")
    assert sum(one["is"] == "silent" for one in saying.told) == 1
    assert saying.close() == 0


def test_a_new_line_cuts_the_old_one_off(server: SoundServer, saying: SayingProcess) -> None:
    saying.tell(say="This goes on and on and on. " * 8, id="long")
    saying.heard("started", "long")
    saying.tell(say="No.", id="short")
    saying.heard("finished", "short")

    assert [one["line"] for one in saying.told if one["is"] == "finished"] == ["short"]


# --- without a loudspeaker -----------------------------------------------------------------------


@pytest.fixture
def speeches(qapp: object, tmp_path: Path) -> Iterator[Callable[..., Speech]]:
    made: list[Speech] = []

    def make(engines: Sequence[Engine]) -> Speech:
        made.append(Speech(Speaker(engines, tmp_path / "voices")))
        return made[-1]

    yield make
    for speech in made:
        speech.close()
        speech.deleteLater()


class Listener:
    """Writes down what a speech tells, in order."""

    def __init__(self, speech: Speech) -> None:
        self.told: list[tuple[str, object]] = []
        self.levels: list[float] = []
        self.positions: list[int] = []
        speech.started.connect(lambda line: self.told.append(("started", line)))
        speech.finished.connect(lambda line: self.told.append(("finished", line)))
        speech.silent.connect(lambda reason: self.told.append(("silent", reason)))
        speech.level.connect(self.levels.append)
        speech.position.connect(self.positions.append)


def line(text: str = "You told me.", line_id: str = "a") -> Line:
    return Line(text=text, persona=make_persona(), heat=60, id=line_id)


def test_without_a_loudspeaker_a_line_takes_its_time_and_that_is_said_once(
    qtbot, speeches: Callable[..., Speech]
) -> None:
    speech = speeches([Tone()])
    listener = Listener(speech)
    start = time.monotonic()
    for name in ("a", "b"):
        with qtbot.waitSignal(speech.finished, timeout=10_000):
            speech.say(line(line_id=name))

    assert time.monotonic() - start > 1.2
    assert listener.told == [
        ("silent", NO_LOUDSPEAKER),
        ("started", "a"),
        ("finished", "a"),
        ("started", "b"),
        ("finished", "b"),
    ]
    assert 0.8 < max(listener.levels) <= 1
    assert listener.levels[-1] == 0
    assert len(listener.levels) > 20
    assert listener.positions[-1] > 500


def test_stopping_is_at_once_and_no_ending(qtbot, speeches: Callable[..., Speech]) -> None:
    speech = speeches([Tone()])
    listener = Listener(speech)
    with qtbot.waitSignal(speech.started, timeout=10_000):
        speech.say(line("This would go on for quite some time."))
    speech.stop()
    with qtbot.waitSignal(speech.finished, timeout=10_000):
        speech.say(line("No.", "b"))

    assert [what for what in listener.told if what[0] == "finished"] == [("finished", "b")]


def test_a_line_asked_for_and_gone_from_is_never_heard(
    qtbot, speeches: Callable[..., Speech]
) -> None:
    speech = speeches([Tone()])
    listener = Listener(speech)
    speech.say(line("Old news.", "old"))
    with qtbot.waitSignal(speech.finished, timeout=10_000):
        speech.say(line("Now.", "new"))

    assert ("started", "old") not in listener.told


def test_a_line_can_be_heard_again_slower(qtbot, speeches: Callable[..., Speech]) -> None:
    class Timed(Tone):
        rates: list[float] = []  # noqa: RUF012

        def speak(self, words: str, manner: Manner) -> Spoken:
            self.rates.append(manner.rate)
            return super().speak(words, manner)

    engine = Timed()
    speech = speeches([engine])
    speech.replay()
    with qtbot.waitSignal(speech.finished, timeout=10_000):
        speech.say(line("Noon."))
    with qtbot.waitSignal(speech.finished, timeout=10_000) as heard:
        speech.replay(slower=True)

    assert heard.args == ["a"]
    assert engine.rates[1] == pytest.approx(0.8 * engine.rates[0])


def test_words_light_up_one_after_another_over_the_parts_of_a_long_line(
    qtbot, speeches: Callable[..., Speech]
) -> None:
    """A tone takes a tenth of a second a letter, so this line is quick to say."""
    engine = Tone()
    speech = speeches([engine])
    text = (
        "I am. " * 5 + "(He sighs, and looks out of the window for a good long while at it.) " * 2
    )
    text += "Go."
    assert len(parts_of(text)) > 1
    lit: list[tuple[int, int]] = []
    speech.word.connect(lambda start, end: lit.append((start, end)))
    listener = Listener(speech)
    with qtbot.waitSignal(speech.finished, timeout=30_000):
        speech.say(line(text))

    words = [text[start:end] for start, end in lit if end > start]
    assert words == ["I", "am."] * 5 + ["Go."]
    assert lit[-1] == (0, 0)
    assert [what for what, _ in listener.told if what != "silent"] == ["started", "finished"]
    assert listener.positions == sorted(listener.positions)


def test_a_long_line_is_heard_before_its_end_is_rendered(
    qtbot, speeches: Callable[..., Speech]
) -> None:
    class Gated(Tone):
        leave = threading.Event()

        def speak(self, words: str, manner: Manner) -> Spoken:
            assert "last" not in words or self.leave.wait(20)
            return super().speak(words, manner)

    engine = Gated()
    speech = speeches([engine])
    with qtbot.waitSignal(speech.started, timeout=10_000):
        speech.say(line("Nine days. " + "I have waited in all week. " * 6 + "The last of it."))
    assert "The last of it." not in engine.said
    engine.leave.set()
    speech.stop()


def test_what_may_come_next_is_begun_before_any_of_it_is_ended(
    qtbot, speeches: Callable[..., Speech]
) -> None:
    engine = Tone()
    speech = speeches([engine])
    ends = "I have waited in all week for a man. " * 5
    speech.prepare([line(f"First. {ends}"), line(f"Second. {ends}")])
    qtbot.waitUntil(lambda: "Second." in engine.said, timeout=10_000)

    assert engine.said.index("Second.") < len(pieces_of(f"First. {ends}"))


def test_another_voice_standing_in_is_said_once(qtbot, speeches: Callable[..., Speech]) -> None:
    speech = speeches([Missing("neural"), Tone("light")])
    told: list[str] = []
    speech.stood_in.connect(told.append)
    for name in ("a", "b"):
        with qtbot.waitSignal(speech.finished, timeout=10_000):
            speech.say(line("Noon.", name))

    assert told == ["The neural voice does not answer here, so the light voice goes on."]


def test_a_person_left_to_the_captions_is_not_heard_and_the_call_goes_on(
    qtbot, speeches: Callable[..., Speech]
) -> None:
    engine = Tone()
    speech = speeches([engine])
    listener = Listener(speech)
    speech.set_engines({str(make_persona().id): "none"})
    speech.prepare([line("Ahead.")])
    with qtbot.waitSignal(speech.finished, timeout=10_000):
        speech.say(line())
    assert listener.told == [("finished", "a")]
    speech.set_engines({})
    with qtbot.waitSignal(speech.finished, timeout=10_000):
        speech.say(line("Noon.", "b"))

    assert engine.said == ["Noon."]


@pytest.mark.parametrize(
    ("engines", "reason"),
    [
        ([], "Voices are off"),
        ([Missing("a")], "no voice of that kind"),
        ([Foreign("import sys; sys.exit(1)")], "could not be spoken"),
    ],
    ids=["none", "missing", "dies"],
)
def test_a_line_nobody_can_say_ends_at_once_with_the_reason_said_once(
    qtbot, speeches: Callable[..., Speech], engines: list[Engine], reason: str
) -> None:
    speech = speeches(engines)
    listener = Listener(speech)
    for name in ("a", "b"):
        with qtbot.waitSignal(speech.finished, timeout=10_000):
            speech.say(line(line_id=name))

    (said,) = (what[1] for what in listener.told if what[0] == "silent")
    assert reason in str(said)
    assert [what for what in listener.told if what[0] != "silent"] == [
        ("finished", "a"),
        ("finished", "b"),
    ]


def test_the_window_stays_alive_while_an_engine_hangs(
    qtbot, speeches: Callable[..., Speech]
) -> None:
    speech = speeches([Foreign("import time; time.sleep(600)", answer_within_s=1.0), Tone()])
    ticks: list[float] = []
    timer = QTimer()
    timer.setInterval(10)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start()
    before = time.monotonic()
    speech.say(line("Noon."))
    assert time.monotonic() - before < 0.1
    with qtbot.waitSignal(speech.finished, timeout=10_000):
        pass
    timer.stop()

    assert len(ticks) > 50
    assert max(np.diff(ticks)) < 0.5


def test_a_fault_of_ours_reaches_the_crash_report(qtbot, speeches: Callable[..., Speech]) -> None:
    class Faulty(Tone):
        def speak(self, words: str, manner: Manner) -> Spoken:
            raise ZeroDivisionError("ours")

    speech = speeches([Faulty()])
    listener = Listener(speech)
    with qtbot.captureExceptions() as caught:
        with qtbot.waitSignal(speech.finished, timeout=10_000, raising=True):
            speech.say(line())
        qtbot.waitUntil(lambda: bool(caught), timeout=5_000)

    assert caught[0][0] is ZeroDivisionError
    assert ("finished", "a") in listener.told


def test_closing_ends_everything_even_while_lines_wait(
    qtbot, speeches: Callable[..., Speech]
) -> None:
    before = set(threading.enumerate())
    speech = speeches([Foreign("import time; time.sleep(600)", answer_within_s=60)])
    speech.say(line())
    speech.prepare([line("b"), line("c")])

    speech.close()

    assert set(threading.enumerate()) == before


def test_other_voices_can_be_taken_while_the_window_is_open(
    qtbot, speeches: Callable[..., Speech], tmp_path: Path
) -> None:
    speech = speeches([])
    assert "Voices are off" in speech.silent_reason
    speech.use(Speaker([Tone()], tmp_path / "other"))
    with qtbot.waitSignal(speech.started, timeout=10_000):
        speech.say(line())

    assert speech.silent_reason == ""
