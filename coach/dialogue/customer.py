"""The customer: how what is said lands on four feelings, by rules that are data.

Feelings are kept as whole numbers, rounded half to even after each reply, so that what a screen
shows is what the next reply starts from. The order within a reply: what it costs in any case,
every rule that holds for each finding, then the limits (most a reply may move, the slower pace at
the top, the floor under heat), then rounding. Repetition wears out what helps, never what hurts.
The content guide's worked calls fix all of this; the tests hold it to them number by number.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from msgspec import Struct
from msgspec.structs import replace

from coach.dialogue.conditions import Context, Test, test_of
from coach.dialogue.model import CustomerState, Finding, Landing
from coach.library.model import (
    BetweenScenes,
    Change,
    CustomerRules,
    EachTurn,
    LongReply,
    Opening,
    Temperament,
    When,
)
from coach.words import translate


@dataclass(frozen=True, slots=True)
class Screw:
    """One rule with this customer's temperament already turned in."""

    rule: str
    test: Test | None
    change: Change
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleBook:
    """The rules as one temperament takes them, filed by finding."""

    each_turn: EachTurn
    screws: dict[str, tuple[Screw, ...]]
    cost: Landing
    nothing_said: Landing
    long_reply: tuple[int, Landing] | None
    solving_gate: float
    settling: frozenset[str]
    spoiling: frozenset[str]


class Landed(Struct, frozen=True, kw_only=True, gc=False):
    """What a reply did: each rule that held, the new feelings, and the new count of uses."""

    landings: tuple[Landing, ...]
    after: CustomerState
    times: dict[str, int]


def rule_book(rules: CustomerRules, temperament: Temperament) -> RuleBook:
    """File the rules by finding, with the temperament's factors and gate worked in."""
    turn = rules.each_turn
    screws: dict[str, list[Screw]] = {}
    for rule in rules.rules:
        gate = temperament.heard_gate if rule.finding == turn.solving_first.skill else 0.0
        test = test_of(_with_gate(rule.when, gate))
        change = _scaled(rule.change, temperament.factors.get(rule.finding, 1.0))
        screws.setdefault(rule.finding, []).append(Screw(rule.id, test, change, rule.because))
    hurry = temperament.each_turn
    return RuleBook(
        each_turn=turn,
        screws={finding: tuple(filed) for finding, filed in screws.items()},
        cost=_landing(
            "each-turn",
            _sum(turn.cost, hurry),
            translate("coach", "Every exchange costs them time."),
        ),
        nothing_said=_landing(
            "nothing-said",
            _sum(turn.nothing_said, hurry),
            translate("coach", "There was nothing in it for them."),
        ),
        long_reply=_long_reply(temperament.long_reply),
        solving_gate=temperament.heard_gate,
        settling=frozenset(
            {
                turn.solving_first.skill,
                turn.solving_is_fine.drops,
                turn.insincere_cancels.fault,
                turn.boundary_only_after_abuse.skill,
            }
        ),
        spoiling=frozenset({*turn.beside_a_fault.faults, *turn.beside_stuffing.faults}),
    )


def settle(
    book: RuleBook, findings: tuple[Finding, ...], *, heard: float, after_abuse: bool
) -> tuple[Finding, ...]:
    """Decide which findings count here: each once, then what the moment adds, drops or turns."""
    by_id: dict[str, Finding] = {}
    for finding in findings:
        by_id.setdefault(finding.id, finding)
    if book.settling.isdisjoint(by_id):
        return findings if len(by_id) == len(findings) else tuple(by_id.values())
    turn = book.each_turn
    boundary, cancel = turn.boundary_only_after_abuse, turn.insincere_cancels
    first, fine = turn.solving_first, turn.solving_is_fine
    if boundary.skill in by_id and not after_abuse:
        drawn = by_id.pop(boundary.skill)
        turned = replace(drawn, id=boundary.without_abuse, kind="fault")
        by_id.setdefault(boundary.without_abuse, turned)
    if cancel.fault in by_id:
        by_id.pop(cancel.cancels, None)
    if heard >= fine.heard_from + book.solving_gate:
        by_id.pop(fine.drops, None)
    elif first.skill in by_id and heard < first.heard_below + book.solving_gate:
        by_id.setdefault(first.adds, replace(by_id[first.skill], id=first.adds, kind="fault"))
    return tuple(by_id.values())


def land(
    book: RuleBook,
    findings: tuple[Finding, ...],
    context: Context,
    *,
    times: Mapping[str, int],
    word_count: int,
) -> Landed:
    """Apply the rules to settled findings.

    ``context`` holds the feelings before the reply and what the reply shows, gets wrong and says
    back; ``times`` how often each finding was used before it.
    """
    turn = book.each_turn
    landings = [book.cost if findings else book.nothing_said]
    if book.long_reply is not None and word_count >= book.long_reply[0]:
        landings.append(book.long_reply[1])
    wear = turn.said_before_with_news if context.news else turn.said_before
    share = _skills_share(book, context.faults)
    used = dict(times)
    for finding in findings:
        finding_id = finding.id
        uses = context.times = used.get(finding_id, 0) + 1
        used[finding_id] = uses
        fresh = weight = 1.0
        if finding.kind == "skill":
            fresh = wear[uses - 1] if uses <= len(wear) else wear[-1]
            weight = share
            if finding_id == turn.solving_first.skill and context.trust < turn.low_trust.below:
                weight *= turn.low_trust.solution_counts
        for screw in book.screws.get(finding_id, ()):
            if screw.test is None or screw.test(context):
                change = screw.change
                if fresh != 1.0 or weight != 1.0:
                    change = _worn(change, fresh, weight)
                landings.append(
                    Landing(rule=screw.rule, finding=finding, change=change, because=screw.because)
                )
    after = _move(turn, context, landings)
    return Landed(landings=tuple(landings), after=after, times=used)


def between_scenes(rules: BetweenScenes, state: CustomerState, opening: Opening) -> CustomerState:
    """How the customer feels when a follow-up opens, after the days in between."""
    change: Change = getattr(rules, opening)
    return CustomerState(
        heat=_kept(state.heat * rules.rest.get("heat", 1.0) + change.heat),
        heard=_kept(state.heard * rules.rest.get("heard", 1.0) + change.heard),
        trust=_kept(state.trust * rules.rest.get("trust", 1.0) + change.trust),
        patience=_kept(change.patience),
    )


def _skills_share(book: RuleBook, faults: frozenset[str]) -> float:
    if not faults or book.spoiling.isdisjoint(faults):
        return 1.0
    turn = book.each_turn
    share = 1.0
    for beside in (turn.beside_a_fault, turn.beside_stuffing):
        if not faults.isdisjoint(beside.faults):
            share = min(share, beside.skills_count)
    return share


def _move(turn: EachTurn, before: Context, landings: list[Landing]) -> CustomerState:
    """Add the landings up within the limits; a limit that bites becomes a landing of its own."""
    heat = heard = trust = patience = 0.0
    for landing in landings:
        change = landing.change
        heat += change.heat
        heard += change.heard
        trust += change.trust
        patience += change.patience

    if heard > turn.most_heard_rise:
        over = turn.most_heard_rise - heard
        heard += over
        landings.append(_landing("most-heard-rise", Change(heard=over), _HEARD_RISE))
    top = turn.harder_at_the_top
    slower_heard = heard * (top.counts - 1) if heard > 0 and before.heard >= top.from_ else 0.0
    slower_trust = trust * (top.counts - 1) if trust > 0 and before.trust >= top.from_ else 0.0
    if slower_heard or slower_trust:
        heard += slower_heard
        trust += slower_trust
        slower = Change(heard=slower_heard, trust=slower_trust)
        landings.append(_landing("harder-at-the-top", slower, _SLOWER))
    heard_after = _kept(before.heard + heard)
    return CustomerState(
        heat=_kept(before.heat + _heat_move(turn, before.heat, heat, heard_after, landings)),
        heard=heard_after,
        trust=_kept(before.trust + trust),
        patience=_kept(before.patience + patience),
    )


def _heat_move(
    turn: EachTurn, before: float, heat: float, heard_after: float, landings: list[Landing]
) -> float:
    """Hold a move of heat within its limits: so much a reply, and never below the floor."""
    if heat > 0:
        top = turn.harder_at_the_top
        limited = min(heat, turn.most_heat_rise) * (top.counts if before >= top.heat_from else 1)
        if limited != heat:
            landings.append(_landing("most-heat-rise", Change(heat=limited - heat), _HEAT_RISE))
        return limited
    if heat < -turn.most_heat_fall:
        over = -turn.most_heat_fall - heat
        heat += over
        landings.append(_landing("most-heat-fall", Change(heat=over), _HEAT_FALL))
    floor = turn.heat_floor.at_heard_0 - turn.heat_floor.per_heard * heard_after
    if heat < 0 and before + heat < floor:
        held = min(before, floor) - before
        landings.append(_landing("heat-floor", Change(heat=held - heat), _HEAT_FLOOR))
        return held
    return heat


_HEARD_RISE = translate("coach", "Nobody feels heard all at once.")
_HEAT_RISE = translate("coach", "They were about as hot as they get.")
_HEAT_FALL = translate("coach", "Nobody cools faster than this in one reply.")
_HEAT_FLOOR = translate("coach", "Some of that waits until they feel more heard.")
_SLOWER = translate("coach", "The last stretch of trust and of feeling heard comes slower.")


def _long_reply(long: LongReply | None) -> tuple[int, Landing] | None:
    if long is None:
        return None
    return long.words_from, _landing(
        "long-reply", long.change, translate("coach", "It was long, and time is short.")
    )


def _landing(rule: str, change: Change, because: str) -> Landing:
    return Landing(rule=rule, finding=None, change=change, because=because)


def _kept(feeling: float) -> float:
    if feeling <= 0:
        return 0.0
    return float(round(feeling)) if feeling < 100 else 100.0


def _sum(first: Change, second: Change) -> Change:
    return Change(
        heat=first.heat + second.heat,
        heard=first.heard + second.heard,
        trust=first.trust + second.trust,
        patience=first.patience + second.patience,
    )


def _scaled(change: Change, factor: float) -> Change:
    return Change(
        heat=change.heat * factor,
        heard=change.heard * factor,
        trust=change.trust * factor,
        patience=change.patience * factor,
    )


def _worn(change: Change, fresh: float, weight: float) -> Change:
    """Weigh a change; of what helps (cooler, more heard, trusting, patient) only what is fresh."""
    heat, heard, trust, patience = change.heat, change.heard, change.trust, change.patience
    helping = fresh * weight
    return Change(
        heat=heat * (helping if heat < 0 else weight),
        heard=heard * (helping if heard > 0 else weight),
        trust=trust * (helping if trust > 0 else weight),
        patience=patience * (helping if patience > 0 else weight),
    )


def _with_gate(when: When | None, gate: float) -> When | None:
    """Move the bounds on feeling heard, for someone who will take an offer sooner or later."""
    if when is None or not gate:
        return when
    return replace(
        when,
        heard_from=None if when.heard_from is None else when.heard_from + gate,
        heard_below=None if when.heard_below is None else when.heard_below + gate,
    )
