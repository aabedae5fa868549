"""How alike two replies are in their words."""

from __future__ import annotations

import re

from rapidfuzz import fuzz


def likeness(one: str, other: str) -> float:
    """Return how alike two replies are, 0 to 100, forgiving case, punctuation and word order.

    The mean of an order-sensitive and an order-free ratio (RapidFuzz), so that neither a shuffled
    sentence nor a shared handful of small words passes for the same reply.
    """
    one, other = _plain(one), _plain(other)
    if not one or not other:
        return 0.0
    return float(fuzz.ratio(one, other) + fuzz.token_sort_ratio(one, other)) / 2


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.replace("’", "'").replace("'", "").lower()))
