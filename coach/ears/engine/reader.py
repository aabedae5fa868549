"""Sound to words with Whisper (Radford et al. 2022) in numpy, for replies of up to thirty seconds.

As with CTranslate2 (``coach.ears.whisper``), the encoding of silence that fills a window is made
once, and so is all that the decoder looks up in it: the work grows with what was said. A caption
begins mostly as the one before it, and a reply as its last caption; so what was read last is tried
many tokens at once, and kept as far as it is what would have been written (Leviathan et al. 2023).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from coach.ears.engine.mel import BANDS, HOP, log_mel
from coach.ears.engine.network import ENCODED, Layers, Network, Said, shares
from coach.ears.engine.tokens import Tokens, most_tokens, repeats
from coach.ears.engine.weights import Floats, read_model
from coach.ears.engine.word_times import TimedWord, begins, without_pauses
from coach.ears.samples import RATE_HZ

_WINDOW: Final = 30 * RATE_HZ
_AFTER_FRAMES: Final = 100  # as in coach.ears.whisper, and the next two
_RANGE: Final = 2.0
_USUAL_TOP: Final = 1.4
# Whisper's own rules for a reading that has to be done again, less strictly (section 4.5).
_TEMPERATURES: Final = (0.0, 0.2, 0.4)
_UNLIKELY: Final = -1.0
# Tokens tried at once (one by one, fetching the vocabulary's 80 MB from memory takes longest), and
# how far on in what was read last a token is looked for, where the two part.
_AHEAD: Final = 24
_NEAR: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """What was read in one window; ``avg_logprob`` and ``no_speech_prob`` as Whisper names them."""

    text: str
    words: tuple[TimedWord, ...]
    avg_logprob: float
    no_speech_prob: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    tokens: list[int]
    logprob: float  # of one token, in the mean


class Reader:
    """One model in memory. Not for two threads at once."""

    def __init__(self, folder: Path) -> None:
        """Load verified model files (half a second). Raises ``OSError`` or ``ValueError``."""
        model = read_model(folder)
        self._network = Network(model)
        self._tokens = Tokens(model)
        self._heads = [tuple(each) for each in model.settings["alignment_heads"]]
        silence = np.full((BANDS, 2 * ENCODED), _USUAL_TOP - _RANGE, np.float32)
        self._silence = self._network.heard(self._network.encode(silence))
        self._last: list[int] = []

    def read(self, samples: Floats, quick: bool) -> list[Segment]:  # noqa: FBT001 - handed on
        """Return what is said in 16 kHz samples between -1 and 1; ``quick`` is without times."""
        segments = []
        for start in range(0, len(samples), _WINDOW):
            window = samples[start : start + _WINDOW]
            segments.append(self._read(window, start / _WINDOW * 30.0, quick=quick))
        return segments

    def _read(self, samples: Floats, from_s: float, *, quick: bool) -> Segment:
        heard = self._heard(log_mel(samples))
        said = self._network.nothing_said()
        rows = self._network.attend([self._tokens.begin, self._tokens.untimed], heard, said)
        nobody, first = self._network.logits(rows)
        most = most_tokens(len(samples) / RATE_HZ)
        reading = self._best(heard, said, first, most, quick=quick)
        self._last = reading.tokens
        timed: tuple[TimedWord, ...] = ()
        if reading.tokens and not quick:
            timed = self._timed(reading.tokens, heard, len(samples) // (2 * HOP), from_s)
        return Segment(
            text=self._tokens.text(reading.tokens),
            words=timed,
            avg_logprob=reading.logprob,
            no_speech_prob=float(shares(nobody)[self._tokens.nobody]),
        )

    def _heard(self, features: Floats) -> Layers:
        """Return what the decoder looks up: the sound and a second, then the silence made before."""
        frames = (features.shape[1] + _AFTER_FRAMES) // 2 * 2
        if frames >= 2 * ENCODED:
            return self._network.heard(self._network.encode(features[:, : 2 * ENCODED]))
        speech = np.full((BANDS, frames), features.max() - _RANGE, np.float32)
        speech[:, : features.shape[1]] = features
        rest = frames // 2
        return [
            (
                np.concatenate([key, quiet_key[..., rest:]], axis=-1),
                np.concatenate([value, quiet_value[:, rest:]], axis=1),
            )
            for (key, value), (quiet_key, quiet_value) in zip(
                self._network.heard(self._network.encode(speech)), self._silence, strict=True
            )
        ]

    def _best(
        self, heard: Layers, said: Said, first: Floats, most: int, *, quick: bool
    ) -> _Reading:
        """Return the likeliest reading; another one where it repeats itself or is a mere guess."""
        readings: list[_Reading] = []
        for temperature in _TEMPERATURES:
            chance = np.random.default_rng(len(readings))
            reading = self._written(heard, said.copied(), first, most, temperature, chance)
            readings.append(reading)
            if quick or not (self._repeats(reading) or reading.logprob < _UNLIKELY):
                return reading
        fit = [each for each in readings if not self._repeats(each)]
        return max(fit or readings, key=lambda each: each.logprob)

    def _written(
        self,
        heard: Layers,
        said: Said,
        logits: Floats,
        most: int,
        temperature: float,
        chance: np.random.Generator,
    ) -> _Reading:
        """Write token by token: the likeliest, or by chance where there is a temperature."""
        tokens: list[int] = []
        total = 0.0
        tried: list[int] = []
        after = logits[np.newaxis]
        right = place = 0  # how many of ``tried`` were, and where that is in what was read last
        while len(tokens) < most:
            logits = self._tokens.allowed(logits, is_first=not tokens)
            token = int(np.argmax(logits))
            if temperature:
                flat = shares(logits / np.float32(temperature)).astype(np.float64)
                token = int(chance.choice(len(flat), p=flat / flat.sum()))
            total += math.log(max(shares(logits)[token], 1e-30))
            if token == self._tokens.end:
                break
            tokens.append(token)
            if right < len(tried) and tried[right] == token:
                place += 1
            else:
                said.length -= len(tried) - right
                tried, right = [token], 0
                near = self._last[place : place + _NEAR]
                if token in near:
                    place += near.index(token) + 1
                    tried += self._last[place : place + _AHEAD]
                after = self._network.logits(self._network.attend(tried, heard, said))
            logits = after[right]
            right += 1
        return _Reading(tokens=tokens, logprob=total / (len(tokens) + 1))

    def _repeats(self, reading: _Reading) -> bool:
        return repeats(self._tokens.text(reading.tokens))

    def _timed(
        self, tokens: list[int], heard: Layers, moments: int, from_s: float
    ) -> tuple[TimedWord, ...]:
        """Return the words of a reading with their times and probabilities."""
        whole = [self._tokens.begin, self._tokens.untimed, *tokens, self._tokens.end]
        looked: list[Floats] = []
        rows = self._network.attend(whole, heard, self._network.nothing_said(), looked)
        # Each row is about the token after it: what was begun with has none, and so has the end.
        follows = self._network.logits(rows[1:-2])[:, : self._tokens.end]
        sure = shares(follows)[np.arange(len(tokens)), tokens]
        begins_s = from_s + begins(
            [shares(looked[layer][head, :, :moments]) for layer, head in self._heads]
        )
        words, at = [], 0
        for word in self._tokens.words(tokens):
            after = at + self._tokens.spoken(word)
            words.append(
                TimedWord(
                    word=self._tokens.text(word),
                    start=float(begins_s[at]),
                    end=float(begins_s[after]),
                    probability=float(sure[at:after].mean()),
                )
            )
            at += len(word)
        return without_pauses(words)
