"""The ears in one file: the real ones come in, hear with numpy alone, and go out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from coach import doctor
from coach.ears import model_files
from coach.ears.model_files import EAR_PACK, MODEL_SHA256, is_here
from coach.ears.recogniser import Recogniser
from coach.errors import HearingError
from coach.parts import SUMS
from coach.places import find_places
from coach.voice.acting import manner_of, voice_of
from coach.voice.pico import Pico
from coach.voice.types import Utterance
from tests.helpers.voices import make_persona


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ear pack of this edition."""
    path = tmp_path_factory.mktemp("pack") / "english.ekears"
    EAR_PACK.make(path)
    return path


@pytest.fixture
def light(monkeypatch: pytest.MonkeyPatch, own_home: Path) -> None:
    """As where the model does not come along."""
    monkeypatch.setattr(model_files, "_PACKAGE", "no_such_package")
    monkeypatch.setattr(doctor, "_voices", doctor._library)  # they take long where many tests run


def _said_by_doctor() -> tuple[bool, str]:
    found = doctor.examine(find_places())[-1]
    return found.works, f"{found.says} {found.advice}"


def test_an_edition_without_ears_says_so_and_where_they_are_added(light: None) -> None:
    assert not is_here()
    with pytest.raises(HearingError, match=r"comes without the part that hears you\. It can be"):
        Recogniser(in_numpy=True).warm()
    works, said = _said_by_doctor()
    assert not works
    assert "It can be added from a file" in said


def test_the_real_pack_is_the_one_written_down_and_hears(real: Path, light: None) -> None:
    ears = find_places().ears
    assert EAR_PACK.check(real) == 5
    EAR_PACK.add(real, ears)
    sums = (EAR_PACK.folder(ears) / SUMS).read_text(encoding="utf-8")
    assert all(f"{digest}  {name}\n" in sums for name, digest in MODEL_SHA256.items())

    assert is_here()
    assert _said_by_doctor()[0]
    pico = Pico()
    spoken = pico.speak(
        "Nobody rang me back.", manner_of(Utterance(text="", voice=voice_of(make_persona())))
    )
    pico.close()
    pcm = (np.asarray(spoken.samples) * 32767).astype("<i2").tobytes()
    assert "rang me back" in Recogniser(in_numpy=True).transcribe(pcm, spoken.rate_hz).text

    model = EAR_PACK.folder(ears) / "config.json"
    model.write_bytes(model.read_bytes() + b" ")
    with pytest.raises(HearingError, match=r"Adding it once more from its file mends it"):
        Recogniser(in_numpy=True).warm()


def test_an_edition_without_ears_makes_no_pack(tmp_path: Path, light: None) -> None:
    with pytest.raises(HearingError, match="comes without"):
        EAR_PACK.make(tmp_path / "a.ekears")
    assert list(tmp_path.glob("a.*")) == []


def test_the_command_line_says_what_it_did(real: Path, own_home: Path) -> None:
    def coach(*words: str) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, "-m", "coach.cli", "ears", *words],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        return done.returncode, done.stdout + done.stderr

    assert coach("check", str(real)) == (0, "All 5 files are as published. It may be added.\n")
    assert coach("add", str(real)) == (0, "Added: the ears\n")
    assert coach("remove") == (0, "Removed: the ears\n")
    assert coach("remove") == (1, "No ears were added here.\n")
