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
from coach.judging.stretches import stretches

if TYPE_CHECKING:
    from numpy.typing import NDArray

LOWER: Final = "third_party/minilm/lower.onnx"
TOKENIZER: Final = "third_party/minilm/tokenizer.json"
UPPER: Final = "judge/upper.onnx"
_REACH: Final = 0.3
"""Words join a span while they carry the label at least this much of what its peak does."""
_GAP: Final = 3
_FAR_LESS: Final = 3.0
"""Logits by which a stretch falls short of the best one to be left out of a finding's words.

Words marked shared with a labeller's (overlap over union, 638 spans of replies of several stretches):
0.75 so, 0.71 without.
"""


class Output(Struct, frozen=True):
    """What the networks make of a reply: ``logits`` (networks, labels), ``served`` (networks,).

    ``token`` holds for each window the mean logits of its pieces, (pieces, labels); ``meaning``
    (width,) is the mean of the lower half's states. ``places`` are the stretches that were read by
    themselves as well, none where the reply is a single one, and ``alone`` their logits (networks,
    stretches, labels).
    """

    logits: NDArray[np.float32]
    served: NDArray[np.float32]
    windows: list[Window]
    token: list[NDArray[np.float32]]
    meaning: NDArray[np.float32]
    places: list[tuple[int, int]]
    alone: NDArray[np.float32]

    def strongest(self) -> NDArray[np.float32]:
        """Return each label's highest logit in any stretch by itself, (networks, labels)."""
        return self.alone.max(axis=1) if self.places else self.logits

    def stretch(self, label: int) -> tuple[int, int]:
        """Return the stretch that by itself carries a label most, as offsets."""
        if not self.places:
            return 0, 0
        return self.places[int(np.argmax(self.alone[:, :, label].mean(axis=0)))]

    def without_the_rest(self, label: int, start: int, end: int) -> tuple[int, int]:
        """Return a place less the stretches at its ends that by themselves carry the label far less."""
        logits = self.alone[:, :, label].mean(axis=0) if self.places else ()
        inside = [
            (place, float(logit))
            for place, logit in zip(self.places, logits, strict=True)
            if place[0] < end and place[1] > start
        ]
        if len(inside) < 2:
            return start, end
        enough = max(logit for _, logit in inside) - _FAR_LESS
        kept = [place for place, logit in inside if logit >= enough]
        return max(start, kept[0][0]), min(end, kept[-1][1])

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
        states = [self.states(window.ids) for window in windows]
        outputs = [self._read_window(each, moment) for each in states]
        sizes = np.array([max(1, len(window.offsets)) for window in windows], np.float32)
        places, alone = self._read_stretches(text, windows, states, moment)
        return Output(
            np.max([logits for logits, _, _, _ in outputs], axis=0),
            np.average([served for _, _, served, _ in outputs], axis=0, weights=sizes),
            windows,
            [token for _, token, _, _ in outputs],
            np.average([meaning for _, _, _, meaning in outputs], axis=0, weights=sizes),
            places,
            alone,
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
        self, reply: NDArray[np.float32], moment: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], ...]:
        """Return logits, those of each piece, what is served, and the mean state."""
        logits, token, served = self._read_upper([reply], moment)
        return logits[:, 0], token[0, 1:-1], served[:, 0], _mean(reply)

    def _read_stretches(
        self,
        text: str,
        windows: list[Window],
        states: list[NDArray[np.float32]],
        moment: NDArray[np.float32],
    ) -> tuple[list[tuple[int, int]], NDArray[np.float32]]:
        """Return the stretches of a reply of several, and the logits of each by itself.

        They keep the lower half's states, in which they have met the rest of the reply.
        """
        places = stretches(text)
        if len(places) < 2:
            return [], np.zeros((0, 0, 0), np.float32)
        read: list[tuple[int, int]] = []
        parts: list[NDArray[np.float32]] = []
        for window, of_window in zip(windows, states, strict=True):
            for start, end in places:
                inside = [
                    at
                    for at, (left, right) in enumerate(window.offsets, start=1)
                    if start <= left and right <= end
                ]
                if len(inside) > 1:
                    read.append((start, end))
                    parts.append(of_window[[0, *inside, -1]])
        if not parts:
            return [], np.zeros((0, 0, 0), np.float32)
        return read, self._read_upper(parts, moment)[0]

    def _read_upper(
        self, replies: list[NDArray[np.float32]], moment: NDArray[np.float32]
    ) -> list[NDArray[np.float32]]:
        """Return logits, those of each piece, and what is served, of texts to one moment."""
        longest = max(len(each) for each in replies)
        reply = np.zeros((len(replies), longest, replies[0].shape[1]), np.float32)
        mask = np.zeros((len(replies), longest), np.int64)
        own = np.zeros_like(mask)
        for row, each in enumerate(replies):
            reply[row, : len(each)] = each
            mask[row, : len(each)] = 1
            own[row, 1 : len(each) - 1] = 1
        inputs = {
            "reply": reply,
            "moment": np.repeat(moment[None], len(replies), axis=0),
            "reply_mask": mask,
            "moment_mask": np.ones((len(replies), len(moment)), np.int64),
            "own": own,
        }
        read: list[NDArray[np.float32]] = self._upper.run(["logits", "token", "served"], inputs)
        return read


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
