"""What a progress file holds, version 1: finished calls turn by turn, and finished lessons.

Turns and evidence point at nothing that could point back, so the garbage collector need not follow
the half million of them in a large team's files.

No sound is ever in it. The words a learner typed or said, and the reasons that may quote them, are
there only where the manifest's ``words`` is true; written replies that were picked are the
library's and always are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

import msgspec

from coach.dialogue.model import Answer, Mode
from coach.exchange.sealed import Reason, RefusedError, Sealed
from coach.scoring.evidence import Correction, weight_of
from coach.store.collected import CollectedCall
from coach.store.people import PersonId
from coach.store.weekly import Findings


class TurnRecord(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    gc=False,
):
    """One exchange: what the customer said, what was answered, and the four feelings after it."""

    number: int
    line: str
    mode: Mode
    reply: str = ""
    choice: str = ""
    seconds: float = 0.0
    hinted: bool = False
    copied: bool = False
    heat: float
    heard: float
    trust: float
    patience: float


class EvidenceRecord(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    gc=False,
):
    """A skill or fault seen in one turn; ``weight`` 0 to 1 says how much it counts."""

    turn: int
    finding: str
    kind: Literal["skill", "fault"]
    weight: float
    because: str = ""


class AttemptRecord(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    tag_field="record",
    tag="call",
):
    """One finished call. ``start_heat`` is how the customer began, 0 to 100."""

    id: str
    scenario: str
    title: str
    revision: int
    opening: str = ""
    started_at: datetime
    ended_at: datetime
    ending: str
    result: str
    retry_of: str = ""
    follows: str = ""
    start_heat: float
    turns: tuple[TurnRecord, ...]
    evidence: tuple[EvidenceRecord, ...]


class LessonRecord(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="record",
    tag="lesson",
):
    """One finished lesson."""

    lesson: str
    finished_at: datetime


class CorrectionRecord(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="record",
    tag="correction",
):
    """A trainer's word on one finding of one turn, handed back to the learner."""

    call: str
    turn: int
    finding: str
    shown: bool
    by: str
    note: str


Record = AttemptRecord | LessonRecord | CorrectionRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """The records of a file by their sort, each call beside the hash of its line."""

    calls: tuple[tuple[AttemptRecord, str], ...]
    lessons: tuple[LessonRecord, ...]
    corrections: tuple[CorrectionRecord, ...]


_V1: Final = msgspec.json.Decoder(Record)


def _read_v1(sealed: Sealed) -> Contents:
    found = [
        (_V1.decode(each), digest)
        for each, digest in zip(sealed.records, sealed.manifest.digests, strict=True)
    ]
    return Contents(
        calls=tuple((each, digest) for each, digest in found if isinstance(each, AttemptRecord)),
        lessons=tuple(each for each, _ in found if isinstance(each, LessonRecord)),
        corrections=tuple(each for each, _ in found if isinstance(each, CorrectionRecord)),
    )


READERS: Final = {1: _read_v1}
"""A reader for every version there ever was; old ones stay."""


def contents(sealed: Sealed) -> Contents:
    """Return what a sealed file holds; raises ``RefusedError`` where its records are not in form."""
    reader = READERS.get(sealed.manifest.version)
    if reader is None:
        raise RefusedError(Reason.NOT_ONE, f"version {sealed.manifest.version}")
    try:
        return reader(sealed)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise RefusedError(Reason.NOT_ONE, str(error)) from error


def read_call(body: bytes) -> AttemptRecord:
    """Return a call that was taken in and kept as it came."""
    return msgspec.json.decode(body, type=AttemptRecord)


def figures(
    record: AttemptRecord, person: PersonId, corrections: Sequence[Correction] = ()
) -> CollectedCall:
    """Return what reports add up of one call, as trainers corrected it."""
    turns = own_turns = 0
    seconds = 0.0
    for turn in record.turns:
        if not turn.copied:
            turns += 1
            own_turns += turn.mode is not Mode.PICKED
            seconds += turn.seconds
    return CollectedCall(
        id=record.id,
        person=person,
        scenario=record.scenario,
        opening=record.opening,
        started_at=record.started_at,
        ended_at=record.ended_at,
        result=record.result,
        turns=turns,
        own_turns=own_turns,
        seconds=round(seconds),
        findings=_findings(record, corrections),
    )


def latest(corrections: Sequence[Correction]) -> tuple[Correction, ...]:
    """Return the last word on each finding of each turn; they come oldest first."""
    return tuple({(each.turn, each.finding): each for each in corrections}.values())


def _findings(record: AttemptRecord, corrections: Sequence[Correction]) -> Findings:
    seen = [(each.finding, each.weight) for each in record.evidence]
    if corrections:
        seen = _corrected(record, corrections)
    found: Findings = {}
    for finding, weight in seen:
        times, total = found.get(finding, (0, 0))
        found[finding] = (times + 1, total + round(weight * 1000))
    return found


def _corrected(record: AttemptRecord, corrections: Sequence[Correction]) -> list[tuple[str, float]]:
    """Return findings and weights as trainers corrected them, in the order of the turns."""
    weights = {(each.turn, each.finding): each.weight for each in record.evidence}
    turns = {turn.number: turn for turn in record.turns}
    for said in latest(corrections):
        turn, place = turns.get(said.turn), (said.turn, said.finding)
        if not said.shown:
            weights.pop(place, None)
        elif turn is not None and place not in weights:
            answer = Answer(mode=turn.mode, hinted=turn.hinted)
            weights[place] = round(weight_of(answer, retry=bool(record.retry_of)), 3)
    return [(finding, weight) for (_, finding), weight in sorted(weights.items())]
