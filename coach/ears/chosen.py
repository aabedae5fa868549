"""Other recognisers that a learner may bring: Vosk or PocketSphinx with a model folder of their own.

Neither comes with the program. What is not there, or is no model, is said in one sentence.
"""

from __future__ import annotations

import importlib
import json
import threading
from pathlib import Path
from typing import Any, Final

from coach.ears.recogniser import (
    Hearing,
    Recogniser,
    Transcript,
    Word,
    speech_recognition,
    transcript_of,
)
from coach.ears.samples import RATE_HZ
from coach.errors import HearingError
from coach.settings import HearingChoice
from coach.words import translate

_FRAME_S: Final = 0.01  # PocketSphinx counts in these
_NAMES: Final[dict[HearingChoice, str]] = {"vosk": "Vosk", "pocketsphinx": "PocketSphinx"}


def hearing_for(choice: HearingChoice, folder: Path) -> Hearing:
    """Return the recogniser chosen; it is loaded, and may prove unusable, when it is first needed."""
    if choice == "vosk":
        return Vosk(folder)
    if choice == "pocketsphinx":
        return PocketSphinx(folder)
    return Recogniser()


class Vosk:
    """One warm Vosk model. ``transcribe`` may be called from any thread; calls wait for one another."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._recogniser: Any = None

    def warm(self) -> None:
        """Load the model; raises ``HearingError``."""
        with self._lock:
            self._load()

    def transcribe(self, pcm: bytes, *, quick: bool = False) -> Transcript:
        """Return what is said; ``quick`` changes nothing. Raises ``HearingError``."""
        del quick
        sr = speech_recognition()
        with self._lock:
            heard = self._load().recognize_own(sr.AudioData(pcm, RATE_HZ, 2))
        return transcript_of(
            tuple(
                Word(
                    text=str(each["word"]),
                    start_s=float(each["start"]),
                    end_s=float(each["end"]),
                    confidence=float(each["conf"]),
                )
                for each in heard.get("result", ())
            )
        )

    def _load(self) -> Any:  # noqa: ANN401 - a class made below, from an untyped package
        if self._recogniser is not None:
            return self._recogniser
        if not _is_chosen(self._folder) or not any(self._folder.glob("**/final.mdl")):
            raise _no_model("vosk", self._folder)
        vosk = _package("vosk")
        sr = speech_recognition()
        try:
            vosk.SetLogLevel(-1)
            model = vosk.Model(str(self._folder))
        except Exception as error:  # it raises nothing more particular
            raise _no_model("vosk", self._folder, str(error)) from error

        class OwnRecognizer(sr.Recognizer):  # type: ignore[misc,name-defined]
            """SpeechRecognition's own way to Vosk looks for its model in one place only."""

            def recognize_own(self, audio_data: Any) -> dict[str, Any]:  # noqa: ANN401
                """Return the words with their times as Vosk tells them."""
                recogniser = vosk.KaldiRecognizer(model, RATE_HZ)
                recogniser.SetWords(True)  # noqa: FBT003 - its own
                recogniser.AcceptWaveform(audio_data.get_raw_data())
                heard: dict[str, Any] = json.loads(recogniser.FinalResult())
                return heard

        self._recogniser = OwnRecognizer()
        return self._recogniser


class PocketSphinx:
    """PocketSphinx by SpeechRecognition, which loads the model at each call: no caption meanwhile."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def warm(self) -> None:
        """Find the parts of the model; raises ``HearingError``."""
        self._parts()
        _package("pocketsphinx")

    def transcribe(self, pcm: bytes, *, quick: bool = False) -> Transcript:
        """Return what is said, and nothing where it is to be quick; raises ``HearingError``."""
        if quick:
            return Transcript(text="")
        self.warm()
        sr = speech_recognition()
        try:
            decoder = sr.Recognizer().recognize_sphinx(
                sr.AudioData(pcm, RATE_HZ, 2), language=self._parts(), show_all=True
            )
        except (sr.RequestError, RuntimeError, ValueError) as error:
            raise _no_model("pocketsphinx", self._folder, str(error)) from error
        return transcript_of(
            tuple(
                Word(
                    text=each.word.split("(")[0],
                    start_s=each.start_frame * _FRAME_S,
                    end_s=(each.end_frame + 1) * _FRAME_S,
                    confidence=min(1.0, float(each.prob)),
                )
                for each in decoder.seg() or ()
                if each.word[:1].isalpha()  # the others are silences and noises: <s>, [NOISE]
            )
        )

    def _parts(self) -> tuple[str, str, str]:
        """Return acoustic model, language model and dictionary, as they are named in most models."""
        if not _is_chosen(self._folder):
            raise _no_model("pocketsphinx", self._folder)
        sounds = sorted(path.parent for path in self._folder.glob("**/mdef"))
        models = [
            path for path in sorted(self._folder.glob("**/*.lm*")) if "phone" not in path.name
        ]
        words = sorted(self._folder.glob("**/*.dict"))
        if not (sounds and models and words):
            raise _no_model("pocketsphinx", self._folder)
        return str(sounds[0]), str(models[0]), str(words[0])


def _is_chosen(folder: Path) -> bool:
    return folder != Path()


def _package(name: HearingChoice) -> Any:  # noqa: ANN401 - an untyped package
    try:
        return importlib.import_module(name)
    except (ImportError, OSError) as error:
        raise HearingError(
            translate(
                "coach",
                "Replies cannot be heard with {engine}, for it is not installed on this computer.",
            ).format(engine=_NAMES[name]),
            translate(
                "coach",
                "Typing goes on. Under Settings, “Microphone”, the program’s own recogniser "
                "can be chosen.",
            ),
            f"{type(error).__name__}: {error}",
        ) from error


def _no_model(name: HearingChoice, folder: Path, detail: str = "") -> HearingError:
    return HearingError(
        (
            translate(
                "coach",
                "Replies cannot be heard with {engine}: “{folder}” is no whole model of it.",
            )
            if _is_chosen(folder)
            else translate(
                "coach",
                "Replies cannot be heard with {engine}: no folder with its model is chosen.",
            )
        ).format(engine=_NAMES[name], folder=folder),
        translate(
            "coach",
            "Typing goes on. Another folder or recogniser can be chosen in Settings, “Microphone”.",
        ),
        detail,
    )
