"""Finds a phrase in the raw bytes of files, in the forms in which it could have got there."""

from __future__ import annotations

import base64
from pathlib import Path
from urllib.parse import quote

CANARY = "tangerine zeppelin 4471"
"""Words nobody else says."""


def holds_words(raw: bytes, words: str) -> bool:
    """Return whether the words stand in these bytes: as they are, in UTF-16, quoted or in base64."""
    folded = raw.lower()
    forms = [
        words.lower().encode(),
        words.lower().encode("utf-16-le"),
        quote(words).lower().encode(),
    ]
    if any(form in folded for form in forms):
        return True
    return any(_in_base64(words, shift) in raw for shift in range(3))


def files_with(words: str, folder: Path) -> tuple[Path, ...]:
    """Return every file under a folder that holds the words."""
    return tuple(
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and holds_words(path.read_bytes(), words)
    )


def _in_base64(words: str, shift: int) -> bytes:
    """Return the middle of the words' base64 where they begin at this place of a group of three."""
    whole = base64.b64encode(b"\0" * shift + words.encode())
    return whole[4:-4]
