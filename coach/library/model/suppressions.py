"""What the checker is asked to let pass, and why."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from coach.library.model.basics import Content, Id, Words


class Suppression(Content, frozen=True, kw_only=True):
    """One finding about shipped content that is known and accepted, and why."""

    code: Annotated[str, Meta(pattern="^[RWP][0-9]{2}$")]
    where: Words
    because: Words


class Suppressions(Content, frozen=True, kw_only=True, tag_field="kind", tag="suppressions"):
    """The findings accepted for shipped content; each must match something."""

    id: Id
    suppressions: tuple[Suppression, ...]
