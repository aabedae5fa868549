"""Whether a text holds one of an author's stems.

A stem is met at the beginning of a word ("embarrass" in "embarrassing"), never inside one; between
the words of a phrase stands any run of blanks. Capitals and the shape of apostrophes do not matter.
The engine hears own words the same way (``coach.dialogue.conditions``).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable


def holds_any(text: str, stems: Iterable[str]) -> bool:
    """Return whether any of the stems begins a word of the text."""
    return any(_pattern(stem).search(_plain(text)) for stem in stems if stem.strip())


@functools.lru_cache(maxsize=4096)
def _pattern(stem: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, _plain(stem).split())))


def _plain(text: str) -> str:
    return text.replace("\u2019", "'").casefold()
