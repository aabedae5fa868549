"""What Whisper's tokens stand for: pieces of words, marks of its own, and moments."""

from __future__ import annotations

import string
import zlib
from typing import Final

import numpy as np

from coach.ears.engine.weights import Floats, Model

# As GPT-2 writes bytes in its vocabulary: those that can be seen as themselves, others from 256 on.
_SEEN: Final = (*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100))
_UNSEEN: Final = tuple(byte for byte in range(256) if byte not in _SEEN)
_BYTE_OF: Final = {
    **{chr(byte): byte for byte in _SEEN},
    **{chr(256 + at): byte for at, byte in enumerate(_UNSEEN)},
}


_A_SECOND: Final = 10  # nobody says more; what goes on and on is no speech of theirs
_AT_LEAST: Final = 10
_REPEATING: Final = 2.4  # Whisper's own bound (section 4.5)


def most_tokens(seconds: float) -> int:
    """Return how many tokens anybody can have said in a while."""
    return _AT_LEAST + int(_A_SECOND * seconds)


def repeats(text: str) -> bool:
    """Say whether a text repeats itself so much that nobody said it: by how well it packs."""
    written = text.strip().encode()
    return len(written) / len(zlib.compress(written)) > _REPEATING


class Tokens:
    """The vocabulary, and which of it may follow."""

    def __init__(self, model: Model) -> None:
        number = {token: at for at, token in enumerate(model.tokens)}
        self.begin = number["<|startoftranscript|>"]
        self.end = number["<|endoftext|>"]
        self.nobody = number["<|nocaptions|>"]
        self.untimed = number["<|notimestamps|>"]
        self._words = model.tokens[: self.end]
        self._never = np.zeros(len(model.tokens), np.float32)
        self._never[model.settings["suppress_ids"]] = -np.inf
        self._never[self.untimed :] = -np.inf
        self._first = self._never.copy()
        self._first[model.settings["suppress_ids_begin"]] = -np.inf

    def allowed(self, logits: Floats, *, is_first: bool) -> Floats:
        """Return logits with those at minus infinity that may not follow: noises, marks, moments."""
        return logits + (self._first if is_first else self._never)

    def text(self, tokens: list[int]) -> str:
        """Return what is written; a letter cut in two is a question mark in a diamond."""
        return b"".join(self._bytes(each) for each in tokens).decode(errors="replace")

    def words(self, tokens: list[int]) -> list[list[int]]:
        """Part tokens into words, at each that begins with a space."""
        words: list[list[int]] = []
        for token in tokens:
            if not words or self._bytes(token).startswith(b" "):
                words.append([])
            words[-1].append(token)
        return words

    def spoken(self, word: list[int]) -> int:
        """Return how many of a word's tokens come before the punctuation it ends with."""
        count = len(word)
        while count > 1 and self.text(word[count - 1 : count]).strip(string.punctuation) == "":
            count -= 1
        return count

    def _bytes(self, token: int) -> bytes:
        return bytes(_BYTE_OF[letter] for letter in self._words[token])
