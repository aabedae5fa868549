"""Whisper for short replies: the encoder is given the sound there is, not thirty seconds each time.

Whisper was taught on windows of thirty seconds, filled up where somebody stopped before. Encoding
the filling takes most of the work of a short reply, and leaving it out makes the decoder repeat
itself, for it was never taught where a shorter window ends. So the filling, which is the same each
time, is encoded once and put behind what was said.

Imported by ``recogniser`` when a model is loaded; nothing else should, for it loads the engine.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from ctranslate2 import StorageView
from faster_whisper import WhisperModel

_BANDS: Final = 80
_FRAMES: Final = 3_000  # of 10 ms; the encoder makes one of two
_AFTER_FRAMES: Final = 100  # a second of silence is encoded with the speech, so that it can end
_RANGE: Final = 2.0  # what lies 80 dB under the loudest is silence to Whisper, in its own scale
_USUAL_TOP: Final = 1.4  # the loudest of speech at ordinary levels, in the same scale


class ShortWhisper(WhisperModel):  # type: ignore[misc]
    """A ``WhisperModel`` whose work grows with what was said."""

    def __init__(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - its own
        super().__init__(*args, **options)
        silence = np.full((_BANDS, _FRAMES), _USUAL_TOP - _RANGE, np.float32)
        self._silence = np.array(super().encode(silence))

    def encode(self, features: np.ndarray) -> StorageView:
        """Return one window's encoding, 1 by 1,500 by the model's width, of log-mel features.

        ``features``, 80 by 3,000, hold nothing but zeros after the sound, as faster-whisper fills
        them up.
        """
        sounding = int(np.flatnonzero(features.any(axis=0))[-1]) + 1
        frames = (sounding + _AFTER_FRAMES) // 2 * 2
        if frames >= _FRAMES:
            return super().encode(features)
        speech = np.full((_BANDS, frames), features.max() - _RANGE, np.float32)
        speech[:, :sounding] = features[:, :sounding]
        encoded = np.array(super().encode(speech))
        whole = np.concatenate([encoded, self._silence[:, frames // 2 :]], axis=1)
        return StorageView.from_array(np.ascontiguousarray(whole))
