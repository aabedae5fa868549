"""Corrections of a collected call: kept, counted here at once, and handed back to the learner.

A hand-back is a sealed file of the other kind: signed with the trainer's own key, meant for one
profile, holding what trainers say otherwise than the judge did. The latest word on a finding holds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, get_args

import msgspec

from coach import VERSION as APP
from coach.exchange.outgoing import next_serial
from coach.exchange.records import (
    AttemptRecord,
    CorrectionRecord,
    contents,
    figures,
    latest,
    read_call,
)
from coach.exchange.sealed import (
    FORMAT,
    VERSION,
    Manifest,
    Reason,
    RefusedError,
    canonical,
    open_sealed,
    seal,
)
from coach.library.model import Fault, Skill
from coach.scoring.evidence import Correction
from coach.store.attempts import AttemptId, Attempts
from coach.store.collected import Collected, CollectedCall
from coach.store.learners import Learner, Learners

_ALL: Final = 1_000_000
_FINDINGS: Final = frozenset((*get_args(Skill), *get_args(Fault)))
_TRAINERS: Final = "trainers"
"""The setting, kept with each learner: the keys of trainers and the serial of their last file."""


def correct(
    collected: Collected,
    call: CollectedCall,
    by: str,
    said: Sequence[Correction],
    now: datetime,
) -> CollectedCall:
    """Keep one trainer's verdicts on a call and count it anew; returns it as it now counts."""
    collected.correct(call.id, by, said, now)
    record = read_call(collected.record(call.id))
    counted = figures(record, call.person, collected.corrections(call.id))
    changed = replace(call, findings=counted.findings)
    collected.recount(changed)
    return changed


def hand_back(
    learners: Learners,
    trainer: Learner,
    collected: Collected,
    profile: str,
    calls: Sequence[CollectedCall],
    now: datetime,
) -> bytes:
    """Return the file that carries corrections of these calls back to a profile."""
    held = collected.records([call.id for call in calls])
    records = [
        canonical(
            CorrectionRecord(
                call=call.id,
                turn=said.turn,
                finding=said.finding,
                shown=said.shown,
                by=said.by,
                note=said.note,
            )
        )
        for call in calls
        if call.id in held
        for said in differing(read_call(held[call.id]), collected.corrections(call.id))
    ]
    key, serial = next_serial(learners, trainer, now)
    manifest = Manifest(
        format=FORMAT,
        version=VERSION,
        app=APP,
        kind="hand-back",
        profile=profile,
        name=trainer.name,
        serial=serial,
        made_at=now.isoformat(),
        words=False,
        key="",
        digests=(),
    )
    return seal(manifest, records, key)


def differing(record: AttemptRecord, said: Sequence[Correction]) -> tuple[Correction, ...]:
    """Return the latest verdicts that say otherwise than the record does."""
    seen = {(each.turn, each.finding) for each in record.evidence}
    return tuple(each for each in latest(said) if each.shown != ((each.turn, each.finding) in seen))


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedBack:
    """A hand-back that may be applied: who it is from, its key, and whether that key is known."""

    trainer: str
    key: str
    serial: int
    known: bool
    corrections: tuple[CorrectionRecord, ...]


def open_hand_back(learners: Learners, learner: Learner, data: bytes) -> HandedBack:
    """Return what a trainer handed back to this learner; raises ``RefusedError`` with a reason."""
    sealed = open_sealed(data)
    manifest = sealed.manifest
    if manifest.kind != "hand-back" or manifest.profile != learner.id:
        raise RefusedError(Reason.NOT_FOR_HERE, manifest.kind)
    known = _trainers(learners, learner)
    if manifest.serial < known.get(manifest.key, 0):
        raise RefusedError(Reason.OLDER, str(manifest.serial))
    return HandedBack(
        trainer=manifest.name,
        key=manifest.key,
        serial=manifest.serial,
        known=manifest.key in known,
        corrections=contents(sealed).corrections,
    )


def take_back(
    attempts: Attempts,
    learners: Learners,
    learner: Learner,
    found: HandedBack,
    keep: Callable[[AttemptId, Correction], object],
) -> int:
    """Keep what a trainer handed back and trust them from now on; return how many corrections.

    ``keep`` is the practice's own ``correct``. All of them are kept or none: a trainer's key says who
    signed a file, not that what stands in it is about this learner's calls. Raises ``RefusedError``.
    """
    calls = {each.id: each.turns for each in attempts.of(learner.id, limit=_ALL)}
    for each in found.corrections:
        if (
            not 1 <= each.turn <= calls.get(AttemptId(each.call), 0)
            or each.finding not in _FINDINGS
        ):
            raise RefusedError(Reason.NOT_FOR_HERE, f"{each.call} {each.turn} {each.finding}")
    with attempts.together():
        for each in found.corrections:
            said = Correction(
                turn=each.turn, finding=each.finding, shown=each.shown, by=each.by, note=each.note
            )
            keep(AttemptId(each.call), said)
        trust_trainer(learners, learner, found)
    return len(found.corrections)


def trust_trainer(learners: Learners, learner: Learner, found: HandedBack) -> None:
    """Take files of this trainer without asking from now on, and none older than this."""
    known = _trainers(learners, learner) | {found.key: found.serial}
    learners.set_setting(learner.id, _TRAINERS, known)


def _trainers(learners: Learners, learner: Learner) -> dict[str, int]:
    return msgspec.convert(learners.settings(learner.id).get(_TRAINERS, {}), dict[str, int])
