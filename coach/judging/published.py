"""How good the judge is, as measured: what the app and the docs publish.

``resources/judge/figures.json`` is written by ``python -m bench.judge --publish`` and never by hand.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
from msgspec import Struct

from coach.errors import ContentError


class Figure(Struct, frozen=True, kw_only=True):
    """One number and what was promised of it; ``promised`` None is only reported."""

    name: str
    value: float
    promised: float | None = None
    at_most: bool = False

    @property
    def reached(self) -> bool:
        """Whether the promise is kept."""
        if self.promised is None:
            return True
        return self.value <= self.promised if self.at_most else self.value >= self.promised


class LabelFigure(Struct, frozen=True, kw_only=True):
    """How well one skill or fault is found; ``kappa`` is how far two labellers agree on it."""

    id: str
    replies: int
    precision: float
    recall: float
    f1: float
    kappa: float | None = None


class Variant(Struct, frozen=True, kw_only=True):
    """How far one gets with less: macro F1 of skills and of faults."""

    name: str
    skills: float
    faults: float


class Model(Struct, frozen=True, kw_only=True):
    """A file the judge is made of."""

    name: str
    megabytes: float
    licence: str
    made_from: str


class Published(Struct, frozen=True, kw_only=True):
    """Everything measured, on replies in situations the judge has not learnt from."""

    part: str
    replies: int
    situations: int
    learnt_from: str
    figures: tuple[Figure, ...]
    labels: tuple[LabelFigure, ...]
    variants: tuple[Variant, ...]
    models: tuple[Model, ...]


def read_published(resources: Path) -> Published:
    """Read what was measured. Raises ``ContentError``."""
    path = resources / "judge" / "figures.json"
    try:
        return msgspec.json.decode(path.read_bytes(), type=Published)
    except (OSError, msgspec.DecodeError) as error:
        raise ContentError(
            "The judge's measured figures cannot be read.", "Judging goes on.", str(error)
        ) from error
