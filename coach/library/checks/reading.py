"""How hard a text is to read: the Flesch-Kincaid grade, with a syllable counter of our own.

The grade is that of Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability
formulas for Navy enlisted personnel" (1975). Libraries for it look syllables up in a dictionary
that must be fetched over the network; counting by rule needs none.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Za-z\u00c0-\u024f]+(?:['\u2019][A-Za-z]+)*|\d[\d.,:]*")
_SENTENCE_END = re.compile(r"[.!?\u2026]+[\"'\u201d\u2019)]*(?:\s+|$)")
_VOWELS = re.compile(r"[aeiouy\u00e0-\u00e6\u00e8-\u00ef\u00f2-\u00f6\u00f8-\u00fc]+")

# Letters that look like a syllable and are not.
_SILENT = re.compile(
    r"[^aeiouy]e$(?<![^aeiouylr]le)"  # late, while; not table
    r"|(?<![cgsxz])(?<!ch)(?<!sh)(?<=[^aeiouy])es$(?<![^aeiouylr]les)"  # times; not houses, tables
    r"|(?<![td])(?<=[^aeiouy])ed$(?<![^aeiouylr]led)"  # called; not waited, handled
    r"|(?<=[^aeiouy])e(?=(?:ly|ty|teen|ment|ful|fully|less|ness|some|thing|times?|where|work|body|day)s?$)"
)
# Vowels that stand together and are spoken apart.
_APART = re.compile(
    r"(?<![ctsg])ia(?!ge)|io(?!n|us)|(?<![cstgln])ious|iu|eo(?!p|us|n)|(?<![gq])ua(?!r[dt])|uou"
    r"|(?<=[aeiouy])ing|ie(?=t$|t[sy])|(?<![ct])ie(?=nc|nt)|(?<=sc)ie(?=n)|(?<=cr)ea(?=t)|(?<=\br)ea(?=l[it]|ct)|(?<=id)ea|(?<=r)ea$|(?<=p)oe"
    r"|(?<=[fr])ui(?=[dn])|iest|ier$|yer$"
)
_ODD = {
    "people": 2, "does": 1, "doesn't": 2, "every": 2, "everybody": 4, "everyone": 3,
    "everything": 3, "evening": 2, "evenings": 2, "business": 2, "several": 2, "different": 2,
    "queue": 1, "queues": 1, "queued": 1, "eye": 1, "eyes": 1, "recipe": 3, "maybe": 2, "cafe": 2,
    "wednesday": 2, "somebody": 3, "real": 1, "really": 2, "being": 2, "hundred": 2, "o'clock": 2,
    "mr": 2, "mrs": 2, "ms": 1, "camera": 2, "vegetable": 3, "one": 1, "once": 1, "anyone": 3, "someone": 2, "zero": 2,
}  # fmt: skip


def grade(text: str) -> float:
    """Return the school year in which a text can be read; below zero for the easiest."""
    words = words_of(text)
    if not words:
        return 0.0
    sentences = max(1, len(sentences_of(text)))
    syllables = sum(map(count_syllables, words))
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


def words_of(text: str) -> list[str]:
    """Return the words of a text; a number is one."""
    return _WORD.findall(text)


def sentences_of(text: str) -> list[str]:
    """Return the sentences of a text, those without a word left out."""
    return [part for part in _SENTENCE_END.split(text) if words_of(part)]


def count_syllables(word: str) -> int:
    """Return how many syllables an English word is spoken with; a number counts as two."""
    if word[0].isdigit():
        return 2
    plain = word.lower().replace("\u2019", "'")
    if plain in _ODD:
        return _ODD[plain]
    stem, _, ending = plain.partition("'")
    if ending == "t" and re.search(r"[sdp]n$", stem):
        return _count(stem[:-1]) + 1  # is-n't, did-n't
    if ending == "t" and stem in ("aren", "weren"):
        return 1
    extra = ending in ("ll", "ve", "d") and not re.search(r"[aeiouy]$", stem)  # that'll, would've
    extra = extra or (ending == "s" and bool(re.search(r"(?:[sxz]|ch|sh|[cg]e|se|ze)$", stem)))
    return _count(stem) + extra


def _count(word: str) -> int:
    groups = len(_VOWELS.findall(word))
    if groups > 1:
        groups -= len(_SILENT.findall(word))
    return max(1, groups) + len(_APART.findall(word))
