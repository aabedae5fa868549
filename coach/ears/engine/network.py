"""Whisper's encoder and decoder (Radford et al. 2022; Vaswani et al. 2017) as matrix products.

Names of arrays are those of the published file. Activations are rows by width.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from coach.ears.engine.weights import Floats, Model

ENCODED: Final = 1_500
"""Encodings of one window: one for each 20 ms of thirty seconds."""
_MOST_TOKENS: Final = 448

Layers = list[tuple[Floats, Floats]]
"""Keys (heads by width by rows) and values (heads by rows by width) of each layer."""


class Network:
    """The layers over one set of weights; nothing is kept between calls."""

    def __init__(self, model: Model) -> None:
        self._of = model.arrays
        self._heads = int(self._of["decoder/num_heads"])
        self._layers = sum(each.endswith("/attention/linear_0/weight") for each in self._of)
        self._narrow = [
            self._of[f"encoder/conv{each}/weight"].transpose(0, 2, 1).reshape(self.width, -1)
            for each in (1, 2)
        ]

    @property
    def width(self) -> int:
        """How many numbers stand for a token, or for 20 ms."""
        return int(self._of["decoder/embeddings/weight"].shape[1])

    def encode(self, features: Floats) -> Floats:
        """Return the encodings of log-mel features, bands by an even count of frames."""
        sound = _gelu(self._convolved(features.T, 1, step=1))
        sound = _gelu(self._convolved(sound, 2, step=2))
        sound = sound + self._of["encoder/position_encodings/encodings"][: len(sound)]
        for layer in range(self._layers):
            at = f"encoder/layer_{layer}"
            rows = self._linear(self._normal(sound, f"{at}/self_attention"), f"{at}/self_attention/linear_0")  # fmt: skip
            query, key, value = (self._headed(each) for each in np.split(rows, 3, axis=-1))
            # Head by head: in a window of thirty seconds the looks of all would take 54 MB.
            looks = zip(self._scaled(query), key, value, strict=True)
            seen = np.stack([shares(one @ other.T) @ what for one, other, what in looks])
            sound = sound + self._joined(seen, f"{at}/self_attention/linear_1")
            sound = sound + self._fed_forward(sound, at)
        return self._normal(sound, "encoder")

    def heard(self, encoded: Floats) -> Layers:
        """Return what the decoder's layers look up in an encoding."""
        layers = []
        for layer in range(self._layers):
            rows = self._linear(encoded, f"decoder/layer_{layer}/attention/linear_1")
            key, value = (self._headed(each) for each in np.split(rows, 2, axis=-1))
            layers.append((np.ascontiguousarray(key.swapaxes(-1, -2)), np.ascontiguousarray(value)))
        return layers

    def attend(
        self, tokens: list[int], layers: Layers, said: Said, looked: list[Floats] | None = None
    ) -> Floats:
        """Return what stands for each of the tokens that follow what was ``said``, in context.

        ``said`` grows by them. ``looked``, where given, gets each layer's looks at the encoding:
        heads by tokens by encodings, before they are made to add up to one.
        """
        begin, end = said.length, said.length + len(tokens)
        words = self._of["decoder/embeddings/weight"][tokens]
        words = words + self._of["decoder/position_encodings/encodings"][begin:end]
        unknown = np.triu(np.full((len(tokens), end), -np.inf, np.float32), begin + 1)
        for layer, (key, value) in enumerate(layers):
            at = f"decoder/layer_{layer}"
            rows = self._linear(self._normal(words, f"{at}/self_attention"), f"{at}/self_attention/linear_0")  # fmt: skip
            query, new_key, new_value = (self._headed(each) for each in np.split(rows, 3, axis=-1))
            keys, values = said.grown(layer, new_key, new_value)
            weights = shares(self._scaled(query) @ keys.swapaxes(-1, -2) + unknown)
            words = words + self._joined(weights @ values, f"{at}/self_attention/linear_1")
            query = self._headed(self._linear(self._normal(words, f"{at}/attention"), f"{at}/attention/linear_0"))  # fmt: skip
            looks = self._scaled(query) @ key
            if looked is not None:
                looked.append(looks)
            words = words + self._joined(shares(looks) @ value, f"{at}/attention/linear_2")
            words = words + self._fed_forward(words, at)
        said.length = end
        return self._normal(words, "decoder")

    def logits(self, words: Floats) -> Floats:
        """Return how well each token of the vocabulary would follow."""
        follows: Floats = words @ self._of["decoder/embeddings/weight"].T
        return follows

    def nothing_said(self) -> Said:
        """Return the memory of an empty text."""
        shape = (self._layers, 2, self._heads, _MOST_TOKENS, self.width // self._heads)
        return Said(np.zeros(shape, np.float32))

    def _convolved(self, rows: Floats, number: int, *, step: int) -> Floats:
        padded = np.pad(rows, ((1, 1), (0, 0)))
        length = len(rows) // step
        beside = [padded[shift : shift + step * length : step] for shift in range(3)]
        return np.concatenate(beside, axis=1) @ self._narrow[number - 1].T + self._of[f"encoder/conv{number}/bias"]  # fmt: skip

    def _linear(self, rows: Floats, name: str) -> Floats:
        return rows @ self._of[f"{name}/weight"].T + self._of[f"{name}/bias"]

    def _normal(self, rows: Floats, name: str) -> Floats:
        middled = rows - rows.mean(axis=-1, keepdims=True)
        spread = np.sqrt(np.mean(middled * middled, axis=-1, keepdims=True) + np.float32(1e-5))
        gamma, beta = (self._of[f"{name}/layer_norm/{each}"] for each in ("gamma", "beta"))
        normal: Floats = middled / spread * gamma + beta
        return normal

    def _fed_forward(self, rows: Floats, at: str) -> Floats:
        wide = _gelu(self._linear(self._normal(rows, f"{at}/ffn"), f"{at}/ffn/linear_0"))
        return self._linear(wide, f"{at}/ffn/linear_1")

    def _headed(self, rows: Floats) -> Floats:
        return rows.reshape(len(rows), self._heads, -1).swapaxes(0, 1)

    def _joined(self, heads: Floats, name: str) -> Floats:
        return self._linear(heads.swapaxes(0, 1).reshape(heads.shape[1], -1), name)

    def _scaled(self, query: Floats) -> Floats:
        return query * np.float32((self.width // self._heads) ** -0.5)


class Said:
    """Keys and values of the tokens so far, so that each is worked out once."""

    def __init__(self, rows: Floats, length: int = 0) -> None:
        self._rows = rows
        self.length = length

    def grown(self, layer: int, key: Floats, value: Floats) -> tuple[Floats, Floats]:
        """Add a layer's rows of new tokens; return all so far."""
        end = self.length + key.shape[1]
        if end > _MOST_TOKENS:
            raise ValueError("longer than the network was taught")
        rows = self._rows[layer]
        rows[0, :, self.length : end] = key
        rows[1, :, self.length : end] = value
        return rows[0, :, :end], rows[1, :, :end]

    def copied(self) -> Said:
        """Return a memory that grows by itself from here."""
        return Said(self._rows.copy(), self.length)


def shares(rows: Floats) -> Floats:
    """Return rows that each add up to one, of any numbers (softmax)."""
    raised = np.exp(rows - rows.max(axis=-1, keepdims=True))
    weights: Floats = raised / raised.sum(axis=-1, keepdims=True)
    return weights


def _gelu(rows: Floats) -> Floats:
    """Return x Φ(x), Φ by formula 7.1.26 of Abramowitz and Stegun, right to seven places."""
    size = np.abs(rows) * np.float32(0.5**0.5)
    part = 1.0 / (1.0 + np.float32(0.3275911) * size)
    powers = np.polyval(
        np.array([1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592, 0.0], np.float32),
        part,
    )  # fmt: skip
    tail = 0.5 * powers * np.exp(-size * size)
    under: Floats = rows * np.where(rows < 0, tail, 1.0 - tail)
    return under
