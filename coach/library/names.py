"""Skills and faults by id, for everything that shows them by name."""

from __future__ import annotations

from coach.library.model import Described, Vocabulary


def names_of(vocabulary: Vocabulary) -> dict[str, Described]:
    """Return skills and faults by id, in the order screens show them."""
    return {each.id: each for each in (*vocabulary.skills, *vocabulary.faults)}
