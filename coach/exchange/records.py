"""What a progress file holds, version 1: finished calls turn by turn, and finished lessons.

Turns and evidence point at nothing that could point back, so the garbage collector need not follow
the half million of them in a large team's files.

No sound is ever in it. The words a learner typed or said, and the reasons that may quote them, are
there only where the manifest's ``words`` is true; written replies that were picked are the
library's and always are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

from coach.dialogue.model import Answer, Mode
from coach.exchange.sealed import Reason, RefusedError, Sealed
from coach.scoring.evidence import Correction, weight_of
from coach.store.collected import CollectedCall, Handed
from coach.store.people import PersonId
from coach.store.weekly import Findings, stamp

_SPAN: Final = (datetime(1970, 1, 2, tzinfo=UTC), datetime(3000, 1, 1, tzinfo=UTC))
"""Moments outside of it have no local time on every system."""

Uuid = Annotated[str, Meta(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")]
Key = Annotated[str, Meta(pattern=r"^[a-z0-9]*([_-][a-z0-9]+)*\Z", max_length=200)]
Name = Annotated[str, Meta(max_length=200)]
Moment = Annotated[datetime, Meta(tz=True)]
Number = Annotated[int, Meta(ge=0, le=100_000)]
Seconds = Annotated[float, Meta(ge=0, le=1e9)]
Feeling = Annotated[float, Meta(ge=0, le=100)]
Weight = Annotated[float, Meta(ge=0, le=1)]


class TurnRecord(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    gc=False,
):
    """One exchange: what the customer said, what was answered, and the four feelings after it."""

    number: Number
    line: str
    mode: Mode
    reply: str = ""
    choice: Name = ""
    seconds: Seconds = 0.0
    hinted: bool = False
    copied: bool = False
    heat: Feeling
    heard: Feeling
    trust: Feeling
    patience: Feeling


class EvidenceRecord(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    omit_defaults=True,
    gc=False,
):
    """A skill or fault seen in one turn; ``weight`` 0 to 1 says how much it counts."""

    turn: Number
    finding: Name
    kind: Literal["skill", "fault"]
    weight: Weight
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

    id: Uuid
    scenario: Key
    title: str
    revision: Number
    opening: Key = ""
    started_at: Moment
    ended_at: Moment
    ending: Key
    result: Key
    retry_of: Name = ""
    follows: Name = ""
    start_heat: Feeling
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

    lesson: Key
    finished_at: Moment


class CorrectionRecord(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="record",
    tag="correction",
):
    """A trainer's word on one finding of one turn, handed back to the learner."""

    call: Uuid
    turn: Number
    finding: Name
    shown: bool
    by: Name
    note: str


Record = AttemptRecord | LessonRecord | CorrectionRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """The records of a file by their sort, each call beside the hash of its line."""

    calls: tuple[tuple[AttemptRecord, str], ...]
    lessons: tuple[LessonRecord, ...]
    corrections: tuple[CorrectionRecord, ...]


READERS: Final[Mapping[int, Callable[[bytes], Record]]] = {1: msgspec.json.Decoder(Record).decode}
"""A reader for every version there ever was; old ones stay."""


def contents(sealed: Sealed) -> Contents:
    """Return what a sealed file holds; raises ``RefusedError`` where its records are not in form."""
    found = list(_records(sealed))
    return Contents(
        calls=tuple((each, sha256) for each, sha256 in found if isinstance(each, AttemptRecord)),
        lessons=tuple(each for each, _ in found if isinstance(each, LessonRecord)),
        corrections=tuple(each for each, _ in found if isinstance(each, CorrectionRecord)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What is kept of a progress file beside its text: figures of the calls, lessons and when."""

    calls: tuple[Handed, ...]
    lessons: tuple[tuple[str, datetime], ...]


def counted(sealed: Sealed) -> Counted:
    """Return the figures of a sealed file's calls; raises ``RefusedError`` as ``contents`` does.

    One record after another is read and let go: kept all together they cost twice the time.
    """
    calls: list[Handed] = []
    lessons: list[tuple[str, datetime]] = []
    for record, sha256 in _records(sealed):
        if isinstance(record, AttemptRecord):
            calls.append(handed(record, sha256))
        elif isinstance(record, LessonRecord):
            lessons.append((record.lesson, record.finished_at))
    return Counted(calls=tuple(calls), lessons=tuple(lessons))


def _records(sealed: Sealed) -> Iterator[tuple[Record, str]]:
    read = READERS.get(sealed.manifest.version)
    if read is None:
        raise RefusedError(Reason.NOT_ONE, f"version {sealed.manifest.version}")
    try:
        for line, sha256 in zip(sealed.records, sealed.manifest.digests, strict=True):
            record = read(line)
            if not all(_SPAN[0] <= each < _SPAN[1] for each in _moments(record)):
                raise RefusedError(Reason.NOT_ONE, f"a date far off: {line[:100]!r}")
            yield record, sha256
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise RefusedError(Reason.NOT_ONE, str(error)) from error


def _moments(record: Record) -> tuple[datetime, ...]:
    if isinstance(record, AttemptRecord):
        return record.started_at, record.ended_at
    return (record.finished_at,) if isinstance(record, LessonRecord) else ()


def read_call(body: bytes) -> AttemptRecord:
    """Return a call that was taken in and kept as it came."""
    return msgspec.json.decode(body, type=AttemptRecord)


def figures(
    record: AttemptRecord, person: PersonId, corrections: Sequence[Correction] = ()
) -> CollectedCall:
    """Return what reports add up of one call, as trainers corrected it."""
    turns, own_turns, seconds = _times(record)
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
        seconds=seconds,
        findings=_findings(record, corrections),
    )


def handed(record: AttemptRecord, sha256: str, corrections: Sequence[Correction] = ()) -> Handed:
    """Return the same as it is kept, with the hash of the record's line."""
    turns, own_turns, seconds = _times(record)
    return Handed(
        id=record.id,
        scenario=record.scenario,
        opening=record.opening,
        started_at=stamp(record.started_at),
        ended_at=stamp(record.ended_at),
        result=record.result,
        turns=turns,
        own_turns=own_turns,
        seconds=seconds,
        findings=msgspec.json.encode(_findings(record, corrections)).decode(),
        digest=sha256,
    )


def _times(record: AttemptRecord) -> tuple[int, int, int]:
    """Return how many turns there are, how many in own words, and their seconds."""
    turns = own_turns = 0
    seconds = 0.0
    for turn in record.turns:
        if not turn.copied:
            turns += 1
            own_turns += turn.mode is not Mode.PICKED
            seconds += turn.seconds
    return turns, own_turns, round(seconds)


def latest(corrections: Sequence[Correction]) -> tuple[Correction, ...]:
    """Return the last word on each finding of each turn; they come oldest first."""
    return tuple({(each.turn, each.finding): each for each in corrections}.values())


def _findings(record: AttemptRecord, corrections: Sequence[Correction]) -> Findings:
    seen = [(each.finding, each.weight) for each in record.evidence]
    if corrections:
        seen = _corrected(record, corrections)
    found: Findings = {}
    for finding, weight in seen:
        thousandths = round(weight * 1000)
        before = found.get(finding)
        found[finding] = (before[0] + 1, before[1] + thousandths) if before else (1, thousandths)
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
