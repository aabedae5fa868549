"""How a call closed, in words without a verdict on the learner: by its name in the content."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.widgets.chip import ChipTone

OUTCOMES: Final[dict[str, tuple[str, ChipTone, str | None]]] = {
    "settled": (QCoreApplication.translate("Outcomes", "Settled"), "warm", "check"),
    "partly": (QCoreApplication.translate("Outcomes", "Partly settled"), "plain", None),
    "unsettled": (QCoreApplication.translate("Outcomes", "Not settled"), "plain", None),
    "escalated": (QCoreApplication.translate("Outcomes", "Went higher up"), "plain", None),
    "walked-out": (QCoreApplication.translate("Outcomes", "They left"), "plain", None),
    "safe-exit": (QCoreApplication.translate("Outcomes", "You left safely"), "deep", None),
}
"""Words, the tone of their chip, and its icon."""
