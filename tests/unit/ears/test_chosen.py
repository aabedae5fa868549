"""A recogniser of one's own: whatever is amiss with it is one sentence, and typing goes on."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from coach.ears.chosen import PocketSphinx, Vosk, hearing_for
from coach.ears.recogniser import Recogniser, speech_recognition
from coach.errors import HearingError


def shipped_model() -> Path:
    """Return the PocketSphinx model that lies in the package of SpeechRecognition."""
    return Path(speech_recognition().__file__).parent / "pocketsphinx-data" / "en-US"


def test_each_choice_has_its_recogniser(tmp_path) -> None:
    assert isinstance(hearing_for("own", Path()), Recogniser)
    assert isinstance(hearing_for("vosk", tmp_path), Vosk)
    assert isinstance(hearing_for("pocketsphinx", tmp_path), PocketSphinx)


@pytest.mark.parametrize("choice", ["vosk", "pocketsphinx"])
def test_a_folder_that_is_no_model_or_is_gone_is_said(choice, tmp_path) -> None:
    (tmp_path / "letters.txt").write_text("no model")
    for folder in (tmp_path, tmp_path / "gone"):
        with pytest.raises(HearingError, match="no whole model") as told:
            hearing_for(choice, folder).warm()
        assert str(folder) in told.value.summary
        assert "Typing goes on" in told.value.advice


@pytest.mark.parametrize("choice", ["vosk", "pocketsphinx"])
def test_before_a_folder_is_chosen_that_is_said(choice) -> None:
    with pytest.raises(HearingError, match="no folder with its model is chosen"):
        hearing_for(choice, Path()).transcribe(bytes(3_200))


@pytest.mark.parametrize("choice", ["vosk", "pocketsphinx"])
def test_a_recogniser_that_is_not_installed_is_said(choice, tmp_path, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, choice, None)  # so that importing it raises ImportError
    (tmp_path / "final.mdl").touch()
    folder = tmp_path if choice == "vosk" else shipped_model()

    with pytest.raises(HearingError, match="not installed on this computer"):
        hearing_for(choice, folder).warm()
