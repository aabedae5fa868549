"""The learnt part: from a reply in its moment to a logit a label, for the reply and for its words.

One ONNX file of 23 MB, made by ``bench/training`` from all-MiniLM-L6-v2 and the labelled replies,
run on one thread. It is checked against the hash in ``judge.json`` before it is used.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from msgspec import Struct

from coach.errors import ContentError
from coach.judging.context import Context
from coach.judging.pieces import Cutter, Pieces, padded

if TYPE_CHECKING:
    from numpy.typing import NDArray

_REACH: Final = 0.45
"""Words join a span while they carry the label at least this much of what its peak does."""
_GAP: Final = 3


class Output(Struct, frozen=True):
    """What the network makes of a reply: ``logits`` (labels,), ``served``, and its windows.

    ``token`` holds for each window the logits of the reply's pieces, (pieces, labels).
    """

    logits: NDArray[np.float32]
    served: float
    windows: list[Pieces]
    token: list[NDArray[np.float32]]

    def span(self, label: int) -> tuple[int, int]:
        """Return the words that carry a label most: the peak and its neighbours, as offsets."""
        best = max(range(len(self.token)), key=lambda at: _peak(self.token[at], label))
        chance = 1 / (1 + np.exp(-self.token[best][:, label]))
        if not len(chance):
            return 0, 0
        peak = int(np.argmax(chance))
        enough = max(0.1, _REACH * float(chance[peak]))
        left = _walk(chance, peak, -1, enough)
        right = _walk(chance, peak, 1, enough)
        offsets = self.windows[best].offsets
        return offsets[left][0], offsets[right][1]


class Network:
    """The network, loaded. Raises ``ContentError`` when its files are not what they should be."""

    def __init__(self, folder: Path, *, model_sha256: str, tokenizer_sha256: str) -> None:
        model, tokenizer = folder / "judge.onnx", folder / "tokenizer.json"
        raw = _checked(model, model_sha256)
        _checked(tokenizer, tokenizer_sha256)
        import onnxruntime  # noqa: PLC0415 - 0.2 s, and only the learnt judge needs it

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False
        self._session = onnxruntime.InferenceSession(
            raw, options, providers=["CPUExecutionProvider"]
        )
        self._cutter = Cutter(tokenizer)

    def read(self, text: str, context: Context) -> Output:
        """Return what the network makes of a reply in its moment."""
        windows = self._cutter.windows(text, context)
        outputs = [self._run(window) for window in windows]
        sizes = np.array([max(1, len(window.offsets)) for window in windows], np.float32)
        return Output(
            np.max([logits for logits, _, _ in outputs], axis=0),
            float(np.average([served for _, _, served in outputs], weights=sizes)),
            windows,
            [token for _, token, _ in outputs],
        )

    def _run(self, window: Pieces) -> tuple[NDArray[np.float32], NDArray[np.float32], float]:
        inputs = padded([window])
        logits, token, served = self._session.run(["logits", "token", "served"], inputs)
        begins = window.begins
        return logits[0], token[0, begins : begins + len(window.offsets)], float(served[0])


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
