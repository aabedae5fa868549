"""One way of answering a moment, as the panel shows it."""

from __future__ import annotations

from collections.abc import Mapping

from coach.dialogue.model import Turn
from coach.library.model import Change, Described
from coach.scoring.explanation import FEELINGS, findings_of, moved
from ui.widgets.marked_words import Mark
from ui.widgets.what_if import Way
from ui.widgets.why_row import Move


def way_of(turn: Turn, line: str, names: Mapping[str, Described]) -> Way:
    """Return what a reply did and what the customer says after it."""
    found = findings_of(turn, names)
    change = Change(
        **{key: getattr(turn.after, key) - getattr(turn.before, key) for _, key, _ in FEELINGS}
    )
    return Way(
        words=turn.reply,
        marks=tuple(
            Mark(start=start, end=end, helped=each.helped)
            for each in found
            for start, end in each.spans
        ),
        moves=tuple(
            Move(feeling=name, amount=amount, helps=helps) for name, amount, helps in moved(change)
        ),
        because="\n".join(f"{each.title}: {each.because}" for each in found),
        heat=turn.after.heat,
        heard=turn.after.heard,
        trust=turn.after.trust,
        line=line,
    )
