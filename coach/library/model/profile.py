"""What a firm fills in, and what skills and faults are called."""

from __future__ import annotations

from coach.library.model.basics import Content, Id, Revision, Words


class Variable(Content, frozen=True, kw_only=True):
    """One thing a firm fills in; its default lets the library work untouched."""

    ask: Words
    default: Words


class Profile(Content, frozen=True, kw_only=True, tag_field="kind", tag="profile"):
    """What scenarios may say of the learner's own business."""

    business: Variable
    your_name: Variable
    owner: Variable
    phone: Variable
    town: Variable
    hours: Variable
    refund_days: Variable
    currency: Variable


class Described(Content, frozen=True, kw_only=True):
    """A skill or fault in words for the screen."""

    id: str
    name: Words
    short: Words
    present: Words
    absent: Words
    example: Words
    try_instead: str = ""


class Vocabulary(Content, frozen=True, kw_only=True, tag_field="kind", tag="vocabulary"):
    """The one list of skills and faults, in the order screens show them."""

    id: Id
    revision: Revision
    skills: tuple[Described, ...]
    faults: tuple[Described, ...]
