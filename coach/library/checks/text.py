"""Findings E14 and E15: braces that stand for nothing, and text that is more than text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coach.library.checks.item import Found, Place, texts
from coach.library.model import Document, FillCard, Lesson, Profile

VARIABLES = frozenset(Profile.__struct_fields__)
_BRACES = re.compile(r"\{[^{}]*\}|[{}]")
_MONEY = re.compile(r"\{money:\d+(?:\.\d\d)?\}")
_MARKUP = (
    (re.compile(r"</?[a-zA-Z!][^<>]*>?"), "markup"),
    (re.compile(r"&(?:[a-zA-Z]{2,8}|#\w{2,6});"), "markup"),
    (
        re.compile(r"(?:\b[a-z]{2,10}://|\bwww\.|\bmailto:|\bjavascript:)\S*", re.IGNORECASE),
        "a link",
    ),
    (re.compile(r"\]\([^)]*\)|\*\*|(?<!_)__(?!_)|```"), "markup"),
    (re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]"), ""),
)


def check(document: Document) -> Iterator[Found]:
    """Yield what is not plain text."""
    blanks = _blanks(document)
    for place, text in texts(document):
        yield from _braces(text, place, VARIABLES | blanks.get(place, frozenset()))
        yield from _plain(text, place)


def _blanks(document: Document) -> dict[Place, frozenset[str]]:
    if not isinstance(document, Lesson):
        return {}
    return {
        ("checks", number, "template"): frozenset(blank.id for blank in check_.blanks)
        for number, check_ in enumerate(document.checks)
        if isinstance(check_, FillCard)
    }


def _braces(text: str, place: Place, allowed: frozenset[str]) -> Iterator[Found]:
    for found in _BRACES.finditer(text):
        inside = found[0]
        if inside[1:-1] in allowed and len(inside) > 1:
            continue
        if _MONEY.fullmatch(inside):
            continue
        names = ", ".join(f"{{{name}}}" for name in sorted(allowed))
        yield Found(
            "E14",
            place,
            f"`{inside}` stands for nothing.",
            f"Use {{money:185}}, {names}, or no braces.",
        )


def _plain(text: str, place: Place) -> Iterator[Found]:
    for pattern, what in _MARKUP:
        if found := pattern.search(text):
            shown = (
                f"{what} (`{found[0][:40]}`)" if what else f"U+{ord(found[0]):04X}, a control sign"
            )
            yield Found("E15", place, f"There is {shown} in this text.", "Write plain words.")
            return
