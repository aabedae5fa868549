"""What can be judged at all: empty, no words, another language, or English.

Another language is no fault, it only cannot be judged. Only clear cases are called anything but
English: names, dialect and second-language grammar all count as English.
"""

from __future__ import annotations

import re
from enum import StrEnum

from coach.judging.words import SMALL_WORDS, word_list


class Kind(StrEnum):
    """What a text is, as far as judging goes."""

    EMPTY = "empty"
    NOISE = "noise"
    OTHER = "other"
    ENGLISH = "english"


_OTHERS = frozenset(
    """que los las una por para con está estoy usted ustedes señora señor gracias pero como muy lo siento
    ich sie nicht und der die das ist wir haben bitte mit für auf ein eine entschuldigung kann
    je vous nous est les des une pas pour avec votre c'est désolé sommes mais très bien
    il di che non per sono siamo grazie mi dispiace signora abbiamo
    het een van niet wij met voor mevrouw jij het dat zijn
    não você obrigado obrigada estou desculpe senhora nós
    nie się jest przepraszam pani pan dziękuję mam
    jag är inte och det vi har för ber om ursäkt
    bir bu için çok özür dilerim
    saya anda tidak maaf kami""".split()  # noqa: SIM905
) - {
    "die",
    "per",
    "a",
    "mi",
    "pan",
    "pani",
    "mam",
    "van",
    "bin",
    "has",
    "or",
    "vi",
    "lo",
    "om",
    "har",
    "ich",
    "det",
}
_COMMON = SMALL_WORDS | frozenset(
    """hello hi help happened happen love mate dear sir madam miss ma'am mrs mr time new money card order
    wait waited waiting phone ring rang help helped wrong long first last week month year hour hours minute
    minutes refund sort fix check find understand hear listen feel feels sound sounds must sure course fine
    nice great bad best better sad angry upset people person manager name number ask asked asking think
    mean means keep kept left late cold hot work works working old two three four five ten bit lot big""".split()  # noqa: SIM905
)
_LETTERS = re.compile(r"[^\W\d_]")
_LATIN = re.compile(r"[a-zà-öø-ÿāăąćčďēęěğīıłńňőœřśšťůűźżž]", re.IGNORECASE)
_MASHED = re.compile(
    r"(.)\1{3,}|[bcdfghjklmnpqrstvwxz]{6,}|(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|zxcv|xcvb)",
    re.IGNORECASE,
)
_VOWEL = re.compile(r"[aeiouyà-ÿ]", re.IGNORECASE)


def kind_of(text: str) -> Kind:
    """Return what a reading is; see ``Kind``."""
    letters = _LETTERS.findall(text)
    if not letters:
        return Kind.EMPTY if not text.strip(" .,!?;:-…\"'") else Kind.NOISE
    latin = sum(1 for letter in letters if _LATIN.match(letter))
    if latin < 0.5 * len(letters):
        return Kind.OTHER
    words = word_list(text)
    if _is_mashed(text, words):
        return Kind.NOISE
    return _by_small_words([word for word in words if not word.isdigit()])


def _is_mashed(text: str, words: list[str]) -> bool:
    strange = sum(
        1 for word in words if _MASHED.search(word) or (len(word) > 3 and not _VOWEL.search(word))
    )
    spaced = [word for word in words if len(word) > 24]
    signs = sum(1 for c in text if not c.isalnum() and not c.isspace())
    return (
        strange + len(spaced) > 0.4 * max(1, len(words))
        or signs > 0.6 * max(1, len(text))
        or (len(words) >= 6 and len(set(words)) <= max(1, len(words) // 6))
    )


def _by_small_words(words: list[str]) -> Kind:
    if not words:
        return Kind.NOISE
    other = sum(1 for word in words if word in _OTHERS)
    english = sum(1 for word in words if word in _COMMON)
    if other >= 2 and other > english:
        return Kind.OTHER
    if len(words) <= 3 and other == len(words):
        return Kind.OTHER
    return Kind.ENGLISH
