"""The learnt part: from a reply in its moment to a logit a label, for the reply and for its words.

Two ONNX files of 18 and 13 MB, run on one thread: the lower half of all-MiniLM-L6-v2 as it was
published, and two upper halves as ``bench/training`` made them from the labelled replies, each from
another part of them. What they say is averaged: they slip in different places. Both files are checked
against the hashes in ``judge.json`` before they are used.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from msgspec import Struct

from coach.errors import ContentError
from coach.judging.context import Context
from coach.judging.pieces import Cutter, Window

if TYPE_CHECKING:
    from numpy.typing import NDArray

LOWER: Final = "third_party/minilm/lower.onnx"
TOKENIZER: Final = "third_party/minilm/tokenizer.json"
UPPER: Final = "judge/upper.onnx"
_REACH: Final = 0.3
"""Words join a span while they carry the label at least this much of what its peak does."""
_GAP: Final = 3


class Output(Struct, frozen=True):
    """What the networks make of a reply: ``logits`` (networks, labels), ``served`` (networks,).

    ``token`` holds for each window the mean logits of its pieces, (pieces, labels); ``meaning``
    (width,) is the mean of the lower half's states.
    """

    logits: NDArray[np.float32]
    served: NDArray[np.float32]
    windows: list[Window]
    token: list[NDArray[np.float32]]
    meaning: NDArray[np.float32]

    def span(self, label: int) -> tuple[int, int]:
        """Return the words that carry a label most: the peak and its neighbours, as offsets."""
        best = max(range(len(self.token)), key=lambda at: _peak(self.token[at], label))
        chance = 1 / (1 + np.exp(-self.token[best][:, label]))
        if not len(chance):
            return 0, 0
        peak = int(np.argmax(chance))
        enough = max(0.1, _REACH * float(chance[peak]))
        offsets = self.windows[best].offsets
        return offsets[_walk(chance, peak, -1, enough)][0], offsets[_walk(chance, peak, 1, enough)][
            1
        ]


class Network:
    """The network, loaded. Raises ``ContentError`` when its files are not what they should be."""

    def __init__(self, resources: Path, sha256: Mapping[str, str]) -> None:
        lower, upper, _ = (
            _checked(resources / name, sha256.get(name, "")) for name in (LOWER, UPPER, TOKENIZER)
        )
        self._lower, self._upper = session(lower), session(upper)
        self._cutter = Cutter(resources / TOKENIZER)
        self._moment = lru_cache(maxsize=8)(self._read_moment)
        self._meaning = lru_cache(maxsize=64)(self._read_meaning)

    def read(self, text: str, context: Context) -> Output:
        """Return what the network makes of a reply in its moment."""
        moment = self._moment(tuple(self._cutter.moment(context)))
        windows = self._cutter.reply(text)
        outputs = [self._read_window(window, moment) for window in windows]
        sizes = np.array([max(1, len(window.offsets)) for window in windows], np.float32)
        return Output(
            np.max([logits for logits, _, _, _ in outputs], axis=0),
            np.average([served for _, _, served, _ in outputs], axis=0, weights=sizes),
            windows,
            [token for _, token, _, _ in outputs],
            np.average([meaning for _, _, _, meaning in outputs], axis=0, weights=sizes),
        )

    def expect(self, context: Context) -> None:
        """Read a moment and the replies written for it, so that a reply to it need not wait for them."""
        self._moment(tuple(self._cutter.moment(context)))
        for text in context.written:
            self._meaning(text)

    def nearness(self, reply: Output, written: tuple[str, ...]) -> dict[str, float]:
        """Return how near texts written for one moment come to a reply in meaning, -1 to 1.

        Cosines, after what the written texts have in common is taken off.
        """
        if not written:
            return {}
        meant = np.stack([self._meaning(text) for text in written])
        common = meant.mean(axis=0)
        apart, said = meant - common, reply.meaning - common
        length = np.linalg.norm(apart, axis=1) * np.linalg.norm(said)
        cosine = apart @ said / np.maximum(length, 1e-6)
        return {text: float(each) for text, each in zip(written, cosine, strict=True)}

    def is_words(self, text: str) -> bool:
        """Whether a text is made of words at all."""
        return self._cutter.is_words(text)

    def states(self, ids: list[int]) -> NDArray[np.float32]:
        """Return the lower half's states of a text, (pieces, width)."""
        return lower_states(self._lower, ids)

    def _read_moment(self, ids: tuple[int, ...]) -> NDArray[np.float32]:
        return self.states(list(ids))

    def _read_meaning(self, text: str) -> NDArray[np.float32]:
        """Return the mean state, (width,), of the first window of a text."""
        return _mean(self.states(self._cutter.reply(text)[0].ids))

    def _read_window(
        self, window: Window, moment: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], ...]:
        """Return logits, those of each piece, what is served, and the mean state."""
        reply = self.states(window.ids)
        own = np.ones((1, len(reply)), np.int64)
        own[0, 0] = own[0, -1] = 0
        inputs = {
            "reply": reply[None],
            "moment": moment[None],
            "reply_mask": np.ones((1, len(reply)), np.int64),
            "moment_mask": np.ones((1, len(moment)), np.int64),
            "own": own,
        }
        logits, token, served = self._upper.run(["logits", "token", "served"], inputs)
        return logits[:, 0], token[0, 1:-1], served[:, 0], _mean(reply)


def _mean(states: NDArray[np.float32]) -> NDArray[np.float32]:
    mean: NDArray[np.float32] = (
        states[1:-1].mean(axis=0) if len(states) > 2 else states.mean(axis=0)
    )
    return mean


def lower_states(lower: Any, ids: list[int]) -> NDArray[np.float32]:  # noqa: ANN401
    """Return the states (pieces, width) that a session of the lower half leaves a text in."""
    row = np.array([ids], np.int64)
    states: NDArray[np.float32] = lower.run(None, {"ids": row, "mask": np.ones_like(row)})[0][0]
    return states


def session(raw: bytes) -> Any:  # noqa: ANN401 - onnxruntime has no types
    """Return an ONNX file ready to run on one thread."""
    import onnxruntime  # noqa: PLC0415 - 0.2 s, and only the learnt judge needs it

    onnxruntime.disable_telemetry_events()  # Windows does not heed the environment
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(raw, options, providers=["CPUExecutionProvider"])


def _checked(path: Path, expected: str) -> bytes:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise ContentError("The judge's weights cannot be read.", detail=str(error)) from error
    if hashlib.sha256(raw).hexdigest() != expected:
        raise ContentError(
            "The judge's weights are not the ones that belong here.", detail=path.name
        )
    return raw


def _peak(token: NDArray[np.float32], label: int) -> float:
    return float(token[:, label].max()) if len(token) else float("-inf")


def _walk(chance: NDArray[np.floating], start: int, step: int, enough: float) -> int:
    """Return how far a span reaches from its peak, over gaps of a few pieces."""
    last, at = start, start + step
    while 0 <= at < len(chance) and abs(at - last) <= _GAP:
        if chance[at] >= enough:
            last = at
        at += step
    return last
