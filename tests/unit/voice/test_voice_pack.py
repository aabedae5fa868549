"""The neural voices in one file: the real ones come in, speak and go out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from coach.errors import VoiceError
from coach.places import find_places
from coach.voice import neural_files
from coach.voice.acting import manner_of, voice_of
from coach.voice.kokoro import Kokoro
from coach.voice.pack import VOICE_PACK
from coach.voice.types import Utterance
from tests.helpers.voices import make_persona


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The voice pack of this edition."""
    path = tmp_path_factory.mktemp("pack") / "neural.ekvoices"
    VOICE_PACK.make(path)
    return path


def _without_packages(also: str = "") -> Kokoro:
    """The engine as in the light edition; its process may take long where many tests run."""
    engine = Kokoro(answer_within_s=150.0)
    script = (
        "from coach.voice import kokoro_worker, neural_files\n"
        f"neural_files.comes_along = lambda: False\n{also}"
        "kokoro_worker.main()"
    )
    engine._worker._command = [sys.executable, "-c", script]
    return engine


@pytest.mark.timeout(240)  # the network is loaded once more, at a low priority
def test_the_real_pack_is_the_one_written_down_and_speaks_without_the_packages(
    real: Path, own_home: Path
) -> None:
    voices = find_places().voices
    assert VOICE_PACK.check(real) == 50
    done: list[float] = []
    VOICE_PACK.add(real, voices, done.append)
    assert done == sorted(done)
    assert done[-1] == 1.0
    assert VOICE_PACK.is_added(voices)

    engine = _without_packages(
        "import dataclasses, pathlib\n"
        "places = dataclasses.replace(neural_files.find_places(), resources=pathlib.Path('none'))\n"
        "neural_files.find_places = lambda: places\n"
        "neural_files._GUESSER = ('no_such_package', *neural_files._GUESSER[1:])\n"
    )
    try:
        manner = manner_of(Utterance(text="", voice=voice_of(make_persona())))
        spoken = engine.speak("Noon, Mr Hrvatskarian.", manner)
    finally:
        engine.close()
    assert len(spoken.samples) > spoken.rate_hz


def test_without_the_pack_the_reason_says_that_a_file_would_do(own_home: Path) -> None:
    engine = _without_packages()
    found = engine.availability()
    engine.close()
    assert not found.ready
    assert found.reason.endswith(
        "This edition comes without the neural voices. They can be added from a file."
    )


def test_an_edition_without_the_voices_makes_no_pack(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_home: Path
) -> None:
    monkeypatch.setattr(neural_files, "comes_along", lambda: False)
    with pytest.raises(VoiceError, match="comes without"):
        VOICE_PACK.make(tmp_path / "a.ekvoices")
    assert list(tmp_path.iterdir()) == []


def test_the_command_line_says_what_it_did(real: Path, own_home: Path) -> None:
    def coach(*words: str) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, "-m", "coach.cli", "voices", *words],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        return done.returncode, done.stdout + done.stderr

    assert coach("check", str(real)) == (0, "All 50 files are as published. It may be added.\n")
    assert coach("add", str(real)) == (0, "Added: the neural voices\n")
    assert coach("remove") == (0, "Removed: the neural voices\n")
    assert coach("remove") == (1, "No neural voices were added here.\n")
