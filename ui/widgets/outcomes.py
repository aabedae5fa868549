"""How a call closed, in words without a verdict on the learner: by its name in the content."""

from __future__ import annotations

from typing import Final

from ui.widgets.chip import ChipTone

OUTCOMES: Final[dict[str, tuple[str, ChipTone, str | None]]] = {
    "settled": ("Settled", "warm", "check"),
    "partly": ("Partly settled", "plain", None),
    "unsettled": ("Not settled", "plain", None),
    "escalated": ("Went higher up", "plain", None),
    "walked-out": ("They left", "plain", None),
    "safe-exit": ("You left safely", "deep", None),
}
"""Words, the tone of their chip, and its icon."""
