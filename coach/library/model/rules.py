"""The rules by which a customer takes what is said to them, and their temperaments."""

from __future__ import annotations

from msgspec import field

from coach.library.model.basics import (
    Content,
    EndingKind,
    Fault,
    Feeling,
    Id,
    Revision,
    Skill,
    TemperamentId,
    When,
    Words,
)


class Change(Content, frozen=True, kw_only=True, omit_defaults=True):
    """How much each feeling moves; positive heat means angrier."""

    heat: float = 0
    heard: float = 0
    trust: float = 0
    patience: float = 0


class Rule(Content, frozen=True, kw_only=True):
    """How one finding lands when its condition holds, and why, in words."""

    id: Id
    finding: Skill | Fault
    change: Change
    because: Words
    when: When | None = None


class HarderAtTheTop(Content, frozen=True, kw_only=True):
    """Above ``from_`` heard and trust, above ``heat_from`` heat, move at ``counts`` pace."""

    from_: Feeling = field(name="from")
    heat_from: Feeling
    counts: float


class HeatFloor(Content, frozen=True, kw_only=True):
    """Heat stops falling at ``at_heard_0 - per_heard x heard``."""

    at_heard_0: Feeling
    per_heard: float


class LowTrust(Content, frozen=True, kw_only=True):
    """Below this trust an offer counts only in part."""

    below: Feeling
    solution_counts: float


class BesideFault(Content, frozen=True, kw_only=True):
    """Beside one of these faults a reply's skills count only in part."""

    faults: tuple[Fault, ...]
    skills_count: float


class SolvingFirst(Content, frozen=True, kw_only=True):
    """Offering below this heard adds a fault."""

    skill: Skill
    heard_below: Feeling
    adds: Fault


class SolvingIsFine(Content, frozen=True, kw_only=True):
    """From this heard on, an offer is never too early."""

    heard_from: Feeling
    drops: Fault


class Cancels(Content, frozen=True, kw_only=True):
    """This fault takes that skill out of the same reply."""

    fault: Fault
    cancels: Skill


class BoundaryAfterAbuse(Content, frozen=True, kw_only=True):
    """A line drawn where nobody crossed one counts as this fault."""

    skill: Skill
    without_abuse: Fault


class EachTurn(Content, frozen=True, kw_only=True):
    """What holds for every reply, whatever it says."""

    cost: Change
    nothing_said: Change
    most_heat_fall: float
    most_heat_rise: float
    most_heard_rise: float
    harder_at_the_top: HarderAtTheTop
    heat_floor: HeatFloor
    low_trust: LowTrust
    beside_a_fault: BesideFault
    beside_stuffing: BesideFault
    said_before: tuple[float, ...]
    said_before_with_news: tuple[float, ...]
    solving_first: SolvingFirst
    solving_is_fine: SolvingIsFine
    insincere_cancels: Cancels
    boundary_only_after_abuse: BoundaryAfterAbuse


class BetweenScenes(Content, frozen=True, kw_only=True):
    """What the days between two scenes do to the feelings; patience is set, the rest moves."""

    rest: dict[str, float]
    kept: Change
    late: Change
    forgotten: Change
    broken: Change


class AutomaticEnding(Content, frozen=True, kw_only=True):
    """An ending reached by rule after a reply, before the next line."""

    kind: EndingKind
    when: When


class LongReply(Content, frozen=True, kw_only=True):
    """What a reply of this many words and more costs with this temperament."""

    words_from: int
    change: Change


class Temperament(Content, frozen=True, kw_only=True):
    """Small turns of the same screws: factors on what a finding changes."""

    id: TemperamentId
    name: Words
    factors: dict[str, float]
    each_turn: Change = Change()
    heard_gate: float = 0
    long_reply: LongReply | None = None
    shown_heat: float = 0


class CustomerRules(Content, frozen=True, kw_only=True, tag_field="kind", tag="customer_rules"):
    """How what is said lands on a customer; read top to bottom, every match adds up."""

    id: Id
    revision: Revision
    each_turn: EachTurn
    rules: tuple[Rule, ...]
    between_scenes: BetweenScenes
    automatic_endings: tuple[AutomaticEnding, ...]
    temperaments: tuple[Temperament, ...]
