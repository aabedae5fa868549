"""Text that a spreadsheet must not run.

A cell that begins like a formula, also after spaces or in full-width letters, is led by an
apostrophe; see "CSV Injection" by OWASP.
"""

from __future__ import annotations

import unicodedata
from typing import Final

_STARTS: Final = ("=", "+", "-", "@", "|", "%", "\t", "\r", "\n")


def plain(text: str) -> str:
    """Return text that spreadsheets show and never run."""
    shown = "".join(letter for letter in text if letter.isprintable() or letter in "\t\r\n")
    bare = unicodedata.normalize("NFKC", shown).lstrip(" \u00a0\u200b\u2060\ufeff")
    if shown.startswith(("\t", "\r", "\n")) or bare.lstrip().startswith(_STARTS):
        return f"'{shown}"
    return shown
