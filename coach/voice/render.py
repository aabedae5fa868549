"""One utterance to one sound: words to an engine, then pauses, effects, channel and loudness."""

from __future__ import annotations

import numpy as np

from coach.voice import effects
from coach.voice.acting import manner_of
from coach.voice.text import pieces_of
from coach.voice.types import Engine, Samples, Utterance

_SILENT_RATE_HZ = 16_000
_WORDLESS_S = 0.8  # "(a long breath)" and nothing else is a moment of silence
_LEAD_S, _TAIL_S = 0.03, 0.12  # players swallow the very edges


def render(engine: Engine, utterance: Utterance) -> tuple[Samples, int]:
    """Return the finished line and its rate in Hz.

    A line without words is a short silence. Raises ``VoiceError`` if the engine cannot say it.
    """
    pieces = pieces_of(utterance.text)
    if not pieces:
        return np.zeros(int(_WORDLESS_S * _SILENT_RATE_HZ), np.float32), _SILENT_RATE_HZ
    manner = manner_of(utterance)
    parts: list[Samples] = []
    rate_hz = _SILENT_RATE_HZ
    for piece in pieces:
        if piece.words:
            spoken = engine.speak(piece.words, manner)
            rate_hz = spoken.rate_hz
            said = effects.resample(effects.trimmed(spoken.samples, rate_hz), spoken.play_at)
            parts.append(effects.change_tempo(said, spoken.tempo_left, rate_hz))
        parts.append(_silence(piece.pause_s * manner.pause, rate_hz))
    line = np.concatenate([_silence(_LEAD_S, rate_hz), *parts, _silence(_TAIL_S, rate_hz)])
    line = effects.brighten(line, manner.brightness_db, rate_hz)
    line = effects.through(line, utterance.channel, rate_hz)
    return effects.to_loudness(line, manner.loudness_db), rate_hz


def _silence(seconds: float, rate_hz: int) -> Samples:
    return np.zeros(int(seconds * rate_hz), np.float32)
