"""Whisper in numpy, held against the engine of the full edition and against slow sums."""

from __future__ import annotations

import itertools
import struct
from pathlib import Path

import numpy as np
import pytest
from ctranslate2 import StorageView

from coach.ears.engine.mel import log_mel
from coach.ears.engine.network import Network
from coach.ears.engine.reader import Reader
from coach.ears.engine.weights import read_model
from coach.ears.engine.word_times import TimedWord, _path, without_pauses
from coach.ears.model_files import model_folder
from coach.ears.recogniser import Recogniser
from coach.voice.acting import manner_of, voice_of
from coach.voice.pico import Pico
from coach.voice.types import Utterance
from tests.helpers.voices import make_persona

WORDS = (
    "You told me the boiler would be mended on Monday. It is Thursday, my mother is eighty-four, "
    "and we have had no hot water since the weekend."
)


@pytest.fixture(scope="module")
def speech() -> np.ndarray:
    """The words, said by the light voice, at 16 kHz."""
    pico = Pico()
    spoken = pico.speak(WORDS, manner_of(Utterance(text=WORDS, voice=voice_of(make_persona()))))
    pico.close()
    return np.asarray(spoken.samples, np.float32)


def test_the_bands_are_those_of_the_other_engine(speech: np.ndarray) -> None:
    Recogniser(in_numpy=False).warm()  # imports it as the program does, without PyAV
    from faster_whisper.feature_extractor import FeatureExtractor

    theirs = FeatureExtractor()(speech)
    ours = log_mel(speech)
    assert ours.shape == theirs.shape
    assert np.abs(ours - theirs).max() < 1e-3


def test_the_encoding_is_that_of_the_other_engine(speech: np.ndarray) -> None:
    from ctranslate2.models import Whisper

    bands = log_mel(speech)[:, :600]
    ours = Network(read_model(model_folder())).encode(bands)
    full = Whisper(str(model_folder()), device="cpu", compute_type="float32")
    view = StorageView.from_array(np.ascontiguousarray(bands[None]))
    theirs = np.array(full.encode(view))[0]
    assert ours.shape == theirs.shape == (300, 384)
    assert np.abs(ours - theirs).max() < 0.02 * np.abs(theirs).max()


def test_words_times_and_confidence_are_those_of_the_other_engine(speech: np.ndarray) -> None:
    pcm = (speech * 32767).astype("<i2").tobytes()
    theirs = Recogniser(in_numpy=False).transcribe(pcm)
    ours = Recogniser(in_numpy=True).transcribe(pcm)
    said = [[each.text.strip(",.") for each in heard.words] for heard in (ours, theirs)]
    assert said[0] == said[1]
    apart = [
        abs(one.start_s - other.start_s) + abs(one.end_s - other.end_s)
        for one, other in zip(ours.words, theirs.words, strict=True)
    ]
    assert np.median(apart) <= 0.04
    assert abs(ours.confidence - theirs.confidence) < 0.1


def test_more_than_a_window_is_read_window_by_window(speech: np.ndarray) -> None:
    reader = Reader(model_folder())
    whole = np.zeros(46 * 16_000, np.float32)
    whole[: len(speech)] = speech
    whole[31 * 16_000 : 31 * 16_000 + len(speech)] = speech
    first, second = reader.read(whole, quick=False)
    assert first.words[0].start < 2.0
    assert 30.5 <= second.words[0].start < 33.0
    assert "boiler" in first.text
    assert "boiler" in second.text


def test_what_was_read_before_saves_work_and_changes_nothing(
    speech: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    logits = Network.logits
    monkeypatch.setattr(
        Network, "logits", lambda net, rows: asked.append(len(rows)) or logits(net, rows)
    )
    growing = [speech[: int(seconds * 16_000)] for seconds in (2.0, 3.5, 5.0)]
    other = np.roll(speech, len(speech) // 2)  # begins in the middle of what was read last
    one = Reader(model_folder())
    for quick, sound in [*((True, each) for each in growing), (False, speech), (False, other)]:
        fresh = Reader(model_folder())
        asked.clear()
        (alone,) = fresh.read(sound, quick)
        steps_alone = len(asked)
        asked.clear()
        (after,) = one.read(sound, quick)
        assert (after.text, after.words) == (alone.text, alone.words)
        assert after.avg_logprob == pytest.approx(alone.avg_logprob, abs=1e-3)
        if sound is not growing[0] and sound is not other:
            assert len(asked) < 0.8 * steps_alone


def test_the_path_is_the_brightest_of_all() -> None:
    rng = np.random.default_rng(4)
    for _ in range(20):
        picture = rng.standard_normal((3, 6))
        found = _path(picture.tolist())
        best = max(_paths(3, 6), key=lambda path: sum(picture[at] for at in path))
        assert found == [min(moment for row, moment in best if row == each) for each in range(3)]


def _paths(rows: int, moments: int) -> list[list[tuple[int, int]]]:
    """Return every way from the first corner to the last by steps down, along or both."""
    found, begun = [], [[(0, 0)]]
    while begun:
        path = begun.pop()
        if path[-1] == (rows - 1, moments - 1):
            found.append(path)
        for down, along in itertools.product((0, 1), (0, 1)):
            row, moment = path[-1][0] + down, path[-1][1] + along
            if (down or along) and row < rows and moment < moments:
                begun.append([*path, (row, moment)])
    return found


def test_a_word_after_a_sentence_does_not_take_up_the_pause() -> None:
    def word(text: str, start: float, end: float) -> TimedWord:
        return TimedWord(word=text, start=start, end=end, probability=0.9)

    told = [word(" One.", 0.0, 0.3), word(" Two", 0.3, 3.0), word(" three", 3.0, 3.3)]
    found = without_pauses(told)
    assert [each.start for each in found] == pytest.approx([0.0, 2.4, 3.0])


def test_weights_of_another_form_are_refused(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(struct.pack("<I", 7) + b"\x00" * 40)
    (tmp_path / "vocabulary.txt").write_text("a\n", encoding="utf-8")
    (tmp_path / "config.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ValueError, match="version 7"):
        read_model(tmp_path)
