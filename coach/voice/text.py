"""A written line made fit to be said: what to pronounce, and where to be silent.

Engines differ in what they make of ``£12.50``, ``<b>`` or ``(a long breath)``; after this they
are all given plain words, digits and the punctuation that carries melody.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

LONGEST_PIECE = 280  # characters; the light engine has hung on thousands without a break
LONGEST_WORD = 40
LONGEST_LINE = 5_000
SHORT_LINE = 150
LONGEST_PART = 90  # each renders while the one before, about as long, is heard
BREATH_S = 0.55
ELLIPSIS_S = 0.40
SENTENCE_S = 0.30
LONGEST_PAUSE_S = 1.0

_BREATH, _ELLIPSIS = "\x01", "\x02"
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_MONEY = {
    "£": ("pound", "pounds", "pence"),
    "€": ("euro", "euros", "cents"),
    "$": ("dollar", "dollars", "cents"),
}
_SENTENCE_END = re.compile(
    r"(?<=[.!?])(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\b[A-Z]\.)\s+"
)
_PART_END = re.compile(rf"(?:{_SENTENCE_END.pattern}|(?<=\))\s+)(?![(\[*])")
_INITIALS = frozenset({"DVLA", "HMRC", "RSPCA", "UKAS", "USB", "IKEA"})
_BARE = {"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "œ": "oe", "Œ": "Oe", "ħ": "h"}
_SAID = {
    "&": " and ", "%": " percent ", "@": " at ", "+": " plus ", "=": " equals ", "°": " degrees ",
    "½": " and a half ", "¼": " and a quarter ", "¾": " and three quarters ", "№": " number ",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Words to be said in one breath, possibly none, and the silence after them."""

    words: str
    pause_s: float = 0.0


def pieces_of(text: str) -> tuple[Piece, ...]:
    """Return what is to be said of a written line, in order; nothing where there are no words.

    No piece is longer than ``LONGEST_PIECE`` characters. A line past ``LONGEST_LINE`` is cut
    there; so long a line is a paste, not speech.
    """
    plain = _plain(_speakable(text[:LONGEST_LINE]))
    pieces: list[Piece] = []
    for part in re.split(f"([{_BREATH}{_ELLIPSIS}])", plain):
        if part in (_BREATH, _ELLIPSIS):
            pieces.append(Piece(words="", pause_s=BREATH_S if part == _BREATH else ELLIPSIS_S))
        else:
            pieces.extend(Piece(words=words, pause_s=SENTENCE_S) for words in _breaths(part))
    return _merged(pieces) if any(piece.words for piece in pieces) else ()


def parts_of(text: str) -> tuple[tuple[int, int], ...]:
    """Return where a written line may be cut so that its beginning can be heard early.

    Cuts are between sentences and after what stands in brackets; no part that can be cut is longer
    than ``LONGEST_PART``. A line that is short anyway stays whole.
    """
    if len(text) <= SHORT_LINE:
        return ((0, len(text)),)
    cuts = [
        match.end()
        for match in _PART_END.finditer(text)
        if text.count("(", 0, match.end()) == text.count(")", 0, match.end())
    ]
    parts: list[tuple[int, int]] = []
    start = last = 0
    for cut in (*cuts, len(text)):
        if last > start and cut - start > LONGEST_PART:
            parts.append((start, last))
            start = last
        last = cut
    return (*parts, (start, len(text)))


def is_foreign(text: str) -> bool:
    """Tell whether a line has words, but none in letters that English voices know."""
    return not pieces_of(text) and any(char.isalpha() and not _is_latin(char) for char in text)


def _speakable(text: str) -> str:
    """Return the line with everything written for the eye turned into words or marks."""
    text = unicodedata.normalize("NFC", text).translate(
        {0x2018: "'", 0x2019: "'", 0x2212: "-", 0x00A0: " ", 0x202F: " ", 0x2044: "/", 1: "", 2: ""}
    )
    text = re.sub(r"\([^()]*\)|\[[^\[\]]*\]|\*[^*\n]{1,80}\*", _BREATH, text)
    text = re.sub(r"</?[A-Za-z!][^<>]*>", " ", text)
    text = re.sub(r"…|\.(?:\s?\.)+", _ELLIPSIS, text)
    text = re.sub(r"\s*[—―]+\s*|\s+[-–]+\s+", ", ", text)
    text = _dates(text)
    text = _times(text)
    text = _money(text)
    text = re.sub(r"\b24/7\b", "24 7", text)
    text = re.sub(r"(?<=\d)\s*[–-]\s*(?=\d)(?![\d-]{6})", " to ", text)
    text = re.sub(r"(?<=\d),(?=\d{3}\b)", "", text)
    text = re.sub(r"(?<=\d)\.(?=\d)", " point ", text)
    text = re.sub(r"#(?=\d)", " number ", text)
    text = re.sub(r"\b0\d{4,}\b|\b\d{7,}\b", lambda match: " ".join(match[0]), text)
    text = re.sub(r"[&%@+=°½¼¾№]", lambda match: _SAID[match[0]], text)
    return re.sub(r"\b[A-Z]{4,}\b", _shouted, text)


def _dates(text: str) -> str:
    """Say 2026-03-12, 12/03/2026 and 12.03.2026 (day first) as "12th of March 2026"."""

    def said(day: str, month: str, year: str, whole: str) -> str:
        if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
            return whole
        return f"{_ordinal(int(day))} of {_MONTHS[int(month) - 1]} {year}"

    text = re.sub(r"\b(\d{4})-(\d{2})-(\d{2})\b", lambda m: said(m[3], m[2], m[1], m[0]), text)
    return re.sub(
        r"\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b", lambda m: said(m[1], m[2], m[3], m[0]), text
    )


def _times(text: str) -> str:
    """Say 12:30 as "12 30", 9:05 as "9 oh 5", 7:00 as "7 o'clock", 9am as "9 A M"."""

    def said(match: re.Match[str]) -> str:
        hour, minute = int(match[1]), int(match[2])
        if hour > 23 or minute > 59:
            return match[0]
        if minute == 0:
            return f"{hour} o'clock" if 1 <= hour <= 12 else f"{hour} hundred hours"
        return f"{hour} {minute}" if minute > 9 else f"{hour} oh {minute}"

    text = re.sub(r"\b(\d{1,2}):(\d{2})(?!\d)", said, text)
    text = re.sub(r"\bo'clock(?=\s?[ap]\.?m\b)", "", text, flags=re.IGNORECASE)
    return re.sub(
        r"(?<=\d)\s*([ap])\.?m\b\.?", lambda m: f" {m[1].upper()} M", text, flags=re.IGNORECASE
    )


def _money(text: str) -> str:
    """Say £12.50 as "12 pounds 50", £1 as "1 pound", €0.99 as "99 cents", 50p as "50 pence"."""

    def said(match: re.Match[str]) -> str:
        one, many, small = _MONEY[match[1]]
        whole, part = int(match[2].replace(",", "")), int(match[3] or 0)
        if part and not whole:
            return f"{part} {small}"
        unit = one if whole == 1 else many
        return f"{whole} {unit} {part}" if part else f"{whole} {unit}"

    text = re.sub(r"\b(\d[\d,]*(?:\.\d{2})?)\s?€", r"€\1", text)
    text = re.sub(r"([£€$])\s?(\d(?:[\d,]*\d)?)(?:\.(\d{2})\b)?", said, text)
    return re.sub(r"(?<=\d)p\b", " pence", text)


def _shouted(match: re.Match[str]) -> str:
    """Give a shouted word back as a word, so that it is not spelled out; leave initials alone."""
    word = match[0]
    return word.lower() if re.search(r"[AEIOUY]", word) and word not in _INITIALS else word


def _ordinal(day: int) -> str:
    """Return 1st, 2nd, 3rd, 4th."""
    ending = "th" if 11 <= day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def _plain(text: str) -> str:
    """Keep Latin letters, digits, the marks of silence and the punctuation of speech."""
    kept = "".join(_letter(char) for char in text)
    kept = re.sub(r"([!?])[!?]+", r"\1", kept)
    kept = re.sub(r"(?<![A-Za-zÀ-ÿ])'|'(?![A-Za-zÀ-ÿ])", " ", kept)
    kept = re.sub(r"(?<!\w)-+|-+(?!\w)|-{2,}", " ", kept)
    kept = re.sub(rf"[^\s{_BREATH}{_ELLIPSIS}]{{{LONGEST_WORD},}}", _cut_word, kept)
    kept = re.sub(r"\s+([,.;:!?])", r"\1", re.sub(r"\s+", " ", kept))
    return re.sub(r"([,;:])[,;:]+", r"\1", kept)


def _letter(char: str) -> str:
    """Return what is kept of one character: itself, its unaccented form, or a space."""
    if char in f" ',.;:!?-{_BREATH}{_ELLIPSIS}" or (char.isascii() and char.isalnum()):
        return char
    if char.isalpha() and "\u00c0" <= char <= "\u00ff":
        return char
    if char.isalpha() and _is_latin(char):
        plain = unicodedata.normalize("NFKD", char).encode("ascii", "ignore").decode()
        return plain or _BARE.get(char, "")
    return " "


def _is_latin(char: str) -> bool:
    return "LATIN" in unicodedata.name(char, "")


def _cut_word(match: re.Match[str]) -> str:
    """Break up what is too long to be a word."""
    word = match[0]
    return " ".join(word[n : n + LONGEST_WORD] for n in range(0, len(word), LONGEST_WORD))


def _breaths(part: str) -> list[str]:
    """Cut text at sentences, and what is still too long at commas, else at words.

    Sentences are said one by one because engines pause half a second between them at any heat.
    """
    stretches = _SENTENCE_END.split(part.strip())
    for boundary in (r"(?<=[,;:])\s+", r"\s+"):
        stretches = [
            piece
            for stretch in stretches
            for piece in (
                _packed(re.split(boundary, stretch)) if len(stretch) > LONGEST_PIECE else [stretch]
            )
        ]
    return [stretch for stretch in stretches if any(char.isalnum() for char in stretch)]


def _packed(parts: list[str]) -> list[str]:
    """Join neighbours again as long as they stay short enough."""
    packed: list[str] = []
    for part in parts:
        if packed and len(packed[-1]) + 1 + len(part) <= LONGEST_PIECE:
            packed[-1] += f" {part}"
        else:
            packed.append(part)
    return packed


def _merged(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Put silences after the words before them; drop the one after the last words.

    Words that break off get a comma, so that an engine does not let the melody fall there.
    """
    merged: list[Piece] = []
    for piece in pieces:
        if piece.words or not merged:
            merged.append(piece)
            continue
        before = merged.pop()
        words = before.words + ("," if before.words[-1:].isalnum() else "")
        pause_s = min(LONGEST_PAUSE_S, max(before.pause_s, piece.pause_s))
        merged.append(Piece(words=words, pause_s=pause_s))
    return (*merged[:-1], Piece(words=merged[-1].words.rstrip(",")))
