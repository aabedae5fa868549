"""A voice, lines and speakers for the tests in this folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from coach.voice.acting import voice_of
from coach.voice.pico import Pico
from coach.voice.speaker import Speaker
from coach.voice.types import Engine, Utterance, Voice
from tests.helpers.voices import make_persona


@pytest.fixture
def voice() -> Voice:
    return voice_of(make_persona())


@pytest.fixture
def line(voice: Voice) -> Callable[..., Utterance]:
    def made(text: str = "You told me noon.", **changes: object) -> Utterance:
        return Utterance(**{"text": text, "voice": voice, **changes})

    return made


@pytest.fixture
def speakers(tmp_path: Path) -> Iterator[Callable[..., Speaker]]:
    """Make speakers over some engines; they are closed after the test."""
    made: list[Speaker] = []

    def make(engines: Sequence[Engine], folder: Path | None = None, **options: int) -> Speaker:
        made.append(Speaker(engines, folder or tmp_path / "voices", **options))
        return made[-1]

    yield make
    for speaker in made:
        speaker.close()


@pytest.fixture
def pico() -> Iterator[Pico]:
    engine = Pico()
    yield engine
    engine.close()
