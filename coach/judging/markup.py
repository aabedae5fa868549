"""Marked words: ``[so it leaked again](paraphrase_problem)`` to plain text and where labels stand.

The mark is that of a Markdown link, so a labelled reply can be read as it is. Brackets do not nest.
"""

from __future__ import annotations

import re

from msgspec import Struct

_MARK = re.compile(r"\[([^\[\]]*)\]\(([a-z_ ]+)\)")


class Span(Struct, frozen=True):
    """Characters ``start`` up to ``end`` of a reply carry ``label``."""

    start: int
    end: int
    label: str


def read_marked(marked: str) -> tuple[str, tuple[Span, ...]]:
    """Return the plain text and its spans. Raises ``ValueError`` where a mark is not closed."""
    parts: list[str] = []
    spans: list[Span] = []
    length = at = 0
    for mark in _MARK.finditer(marked):
        before, words = marked[at : mark.start()], mark[1]
        parts += [before, words]
        length += len(before)
        spans += [Span(length, length + len(words), label) for label in mark[2].split()]
        length += len(words)
        at = mark.end()
    parts.append(marked[at:])
    text = "".join(parts)
    if "[" in text or "]" in text:
        stray = text.find("[") if "[" in text else text.find("]")
        raise ValueError(
            f"a bracket is not part of a mark, near {text[max(0, stray - 20) :][:50]!r}"
        )
    return text, tuple(spans)
