"""The neural voice (Kokoro-82M, 8 bits, Apache-2.0) inside its own process.

Takes about a second and 450 MB to start; ``bench/voices.py`` measures both.
"""

from __future__ import annotations

import json
import os
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coach.voice import neural_files
from coach.voice.kokoro_model import (
    DURATIONS,
    FRAME_SAMPLES,
    RATE_HZ,
    acting_model,
    style_of,
)
from coach.voice.neural_files import checked
from coach.voice.sound_file import write_wav
from coach.voice.worker_loop import Answer, Request, serve

_MOST_TOKENS = 508  # the model was taught lines of up to 510, its two ends included


class Kokoro:
    """The loaded model, sounds and people; raises ``DamagedVoiceError``."""

    def __init__(self) -> None:
        import onnxruntime  # noqa: PLC0415 - slow; this process has answered that it lives

        from coach.voice.phonemes import British  # noqa: PLC0415

        network = acting_model()
        self._voices = neural_files.folder("kokoro")
        self._tokens: dict[str, int] = json.loads(checked(self._voices, "vocab.json"))["vocab"]
        self._sounds = British(neural_files.folder("misaki"), neural_files.guesser())
        onnxruntime.disable_telemetry_events()  # Windows does not heed the environment
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = max(1, min(4, os.cpu_count() or 1))
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session: Any = onnxruntime.InferenceSession(
            network, sess_options=options, providers=["CPUExecutionProvider"]
        )
        self.style = lru_cache(maxsize=64)(lambda names: style_of(self._voices, names))

    def speak(self, request: Request) -> Answer:
        """Write the sound to ``path``; return the seconds at which each word begins and ends."""
        words = self._sounds.words(str(request["words"]))
        tokens, owners = self._tokens_of([word.sounds for word in words])
        style = self.style(tuple(str(request["like"]).split("+")))
        sound, frames = self._session.run(
            ["audio", DURATIONS],
            {
                "tokens": np.array([[0, *tokens, 0]], np.int64),
                "style": style[min(len(tokens), len(style)) - 1][None],
                **{
                    name: np.array([float(str(request[name]))], np.float32)
                    for name in ("speed", "pitch", "range", "energy")
                },
            },
        )
        write_wav(Path(str(request["path"])), sound.ravel(), RATE_HZ)
        return {"times": _times(frames.ravel(), owners, [word.text for word in words])}

    def _tokens_of(self, sounds: list[str]) -> tuple[list[int], list[int]]:
        """Return tokens, a space between words, and for each the word it belongs to, or -1."""
        tokens: list[int] = []
        owners: list[int] = []
        for number, word in enumerate(sounds):
            if tokens:
                tokens.append(self._tokens[" "])
                owners.append(-1)
            known = [self._tokens[sign] for sign in word if sign in self._tokens]
            tokens += known
            owners += [number] * len(known)
        return tokens[:_MOST_TOKENS], owners[:_MOST_TOKENS]


def _times(
    frames: NDArray[np.float32], owners: list[int], texts: list[str]
) -> list[tuple[str, float, float]]:
    """Return each word with its begin and end in seconds; the first token is the line's lead-in.

    A mark after a word is the silence that follows it, so the word ends before.
    """
    ends = np.cumsum(frames) * FRAME_SAMPLES / RATE_HZ
    begins = ends - frames * FRAME_SAMPLES / RATE_HZ
    times: list[tuple[str, float, float]] = []
    at = float(ends[0])
    for number, text in enumerate(texts):
        own = [place + 1 for place, owner in enumerate(owners) if owner == number]
        spoken = own[: max(1, len(own) - _marks(text))]
        if spoken:
            times.append((text, float(begins[spoken[0]]), float(ends[spoken[-1]])))
            at = times[-1][2]
        else:
            times.append((text, at, at))
    return times


def _marks(text: str) -> int:
    return len(text) - len(text.rstrip(",.;:!?"))


def main() -> None:
    """Serve until the parent goes away."""
    loaded: list[Kokoro] = []

    def answer(request: Request) -> Answer:
        if not loaded:
            loaded.append(Kokoro())
        if request["do"] == "speak":
            return loaded[0].speak(request)
        return {"voices": []}

    serve(answer)


if __name__ == "__main__":
    main()
