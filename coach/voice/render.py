"""One utterance to one sound: words to an engine, then pauses, effects, channel and loudness."""

from __future__ import annotations

import numpy as np

from coach.voice import effects
from coach.voice.acting import manner_of
from coach.voice.follow import estimated, followed
from coach.voice.text import BREATH_S, Piece, pieces_of
from coach.voice.types import Engine, Manner, SaidWord, Samples, Sound, Utterance

_SILENT_RATE_HZ = 16_000
_WORDLESS_S = 0.8  # "(a long breath)" and nothing else is a moment of silence
_LEAD_S, _TAIL_S = 0.03, 0.12  # players swallow the very edges
_BREATH_AT_FURY = 0.08  # of the voice's level
_LONGEST_BREATH_S = 0.32


def render(engine: Engine, utterance: Utterance) -> Sound:
    """Return the finished line with the times of its words.

    A line without words is a short silence. Raises ``VoiceError`` if the engine cannot say it.
    """
    pieces = pieces_of(utterance.text)
    if not pieces:
        silence = np.zeros(int(_WORDLESS_S * _SILENT_RATE_HZ), np.float32)
        return Sound(samples=silence, rate_hz=_SILENT_RATE_HZ)
    manner = manner_of(utterance)
    parts: list[Samples] = []
    said: list[SaidWord] = []
    rate_hz = _SILENT_RATE_HZ
    length = 0
    for piece in pieces:
        if piece.words:
            samples, times, rate_hz = _say(engine, piece.words, manner)
            length = length or int(_LEAD_S * rate_hz)
            said += [(word, a + length / rate_hz, b + length / rate_hz) for word, a, b in times]
            parts.append(samples)
        parts.append(_pause(piece, parts, manner, rate_hz))
        length += sum(len(part) for part in parts[-1 - bool(piece.words) :])
    line = np.concatenate([_silence(_LEAD_S, rate_hz), *parts, _silence(_TAIL_S, rate_hz)])
    line = effects.brighten(line, manner.brightness_db, rate_hz)
    line = effects.through(line, utterance.channel, rate_hz)
    line = effects.to_loudness(line, manner.loudness_db)
    return Sound(samples=line, rate_hz=rate_hz, words=followed(utterance.text, said))


def _say(engine: Engine, words: str, manner: Manner) -> tuple[Samples, tuple[SaidWord, ...], int]:
    """Return words without silence around them, with the times of each, and the rate in Hz."""
    spoken = engine.speak(words, manner)
    rate_hz, faster = spoken.rate_hz, spoken.play_at * spoken.tempo_left
    cut_s = effects.trim_start(spoken.samples, rate_hz)
    samples = effects.resample(effects.trimmed(spoken.samples, rate_hz), spoken.play_at)
    samples = effects.change_tempo(samples, spoken.tempo_left, rate_hz)
    if not spoken.words:
        return samples, estimated(words, samples, rate_hz), rate_hz
    last_s = len(samples) / rate_hz

    def heard_at(at_s: float) -> float:
        return min(last_s, max(0.0, (at_s - cut_s) / faster))

    times = tuple(
        (word, heard_at(start_s), heard_at(end_s)) for word, start_s, end_s in spoken.words
    )
    return samples, times, rate_hz


def _pause(piece: Piece, before: list[Samples], manner: Manner, rate_hz: int) -> Samples:
    """Return the silence after a piece; the more upset somebody is, the more breath is heard."""
    pause = _silence(piece.pause_s * manner.pause, rate_hz)
    amount = 1.0 if piece.pause_s >= BREATH_S else manner.breath
    if not before or not amount or not len(pause):
        return pause
    voiced = before[-1][np.abs(before[-1]) > 0.01]
    if not len(voiced):
        return pause
    level = float(np.sqrt(np.mean(voiced.astype(np.float64) ** 2))) * _BREATH_AT_FURY * amount
    air = effects.breath(min(_LONGEST_BREATH_S, 0.8 * len(pause) / rate_hz), rate_hz, level=level)
    pause[len(pause) - len(air) :] = air
    return pause


def _silence(seconds: float, rate_hz: int) -> Samples:
    return np.zeros(int(seconds * rate_hz), np.float32)
