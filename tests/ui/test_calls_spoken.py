"""A call that is spoken: captions light up, the turtle slows it down, a gentle start is one press away."""

from __future__ import annotations

import pytest

from coach.voice.speaker import Speaker
from coach.voice.types import Manner, Spoken
from tests.helpers.learners_window import know, open_window
from tests.helpers.voices import Missing, Tone

# What Qt says of a computer without PipeWire and without a sound server.
pytestmark = pytest.mark.qt_log_ignore("pipewire", "pa_context_connect", "No audio device")


class Brisk(Tone):
    """A tone that takes a quarter of its time, and keeps how each line was to be said."""

    def __init__(self) -> None:
        super().__init__()
        self.manners: list[Manner] = []

    def speak(self, words: str, manner: Manner) -> Spoken:
        self.manners.append(manner)
        spoken = super().speak(words, manner)
        return Spoken(samples=spoken.samples[::4], rate_hz=spoken.rate_hz)


@pytest.fixture
def app(qtbot, look, own_home):
    know("Priya")
    app = open_window(qtbot, look)
    yield app
    app.close()


@pytest.fixture
def brisk(app, tmp_path) -> Brisk:
    engine = Brisk()
    app.session.speech.use(Speaker([engine], tmp_path / "voices"))
    app.calls.take(app.session.shelf.scenarios[0].id)
    return engine


def test_the_word_being_said_is_marked_and_a_slower_replay_is_slower(app, brisk, qtbot) -> None:
    page, speech = app.window.page("practice"), app.session.speech
    lit: list[tuple[int, int]] = []
    speech.word.connect(lambda *_: lit.append(page._talk._speech.spoken._lit))
    with qtbot.waitSignal(speech.finished, timeout=30_000):
        page._briefing.start.click()
    line = page._now().conversation.line
    said = [line[start:end] for start, end in lit if end > start]
    assert said[:2] == line.split()[:2]
    assert len(said) > 0.9 * len(line.split())
    assert lit[-1] == (0, 0)

    usual = brisk.manners[0].rate
    with qtbot.waitSignal(speech.started, timeout=10_000):
        page._talk._speech._slower.click()
    assert brisk.manners[-1].rate == pytest.approx(0.8 * usual)
    speech.stop()
    assert page._talk._speech.spoken._lit == (0, 0)


def test_a_gentle_start_is_chosen_before_the_first_word(app, brisk, qtbot) -> None:
    page = app.window.page("practice")
    switch = page._briefing._gentle
    assert switch.isVisible()
    assert not switch.isChecked()
    qtbot.waitUntil(lambda: bool(brisk.manners), timeout=10_000)
    switch.click()
    assert app.session.settings.now.gentle_start
    with qtbot.waitSignal(app.session.speech.started, timeout=10_000):
        page._briefing.start.click()

    usual, gentle = brisk.manners[0], brisk.manners[-1]
    assert gentle.loudness_db <= -21.0
    assert gentle.loudness_db <= usual.loudness_db


def test_a_voice_that_stands_in_is_said_once_in_the_window(app, qtbot, tmp_path) -> None:
    app.session.speech.use(Speaker([Missing("neural"), Brisk()], tmp_path / "other"))
    app.calls.take(app.session.shelf.scenarios[0].id)
    page, speech = app.window.page("practice"), app.session.speech
    with qtbot.waitSignal(speech.started, timeout=10_000):
        page._briefing.start.click()
    with qtbot.waitSignal(speech.started, timeout=10_000):
        speech.replay()

    said = [word for bar in app.window.messages for word in bar.words]
    assert sum("neural voice does not answer" in word for word in said) == 1
