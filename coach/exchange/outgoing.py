"""A learner's progress file: what they finished, signed with their own key.

The key is made at the first file and kept with the learner's settings; whoever deletes the learner
deletes the key. ``serial`` never goes back, even where the computer's clock was.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Final

import msgspec
from nacl.signing import SigningKey

from coach import VERSION as APP
from coach.dialogue import engine
from coach.dialogue.model import Conversation, Mode
from coach.errors import CoachError
from coach.exchange.records import AttemptRecord, EvidenceRecord, LessonRecord, TurnRecord
from coach.exchange.sealed import FORMAT, VERSION, Manifest, canonical, seal
from coach.store.attempts import Attempt, Attempts, Evidence
from coach.store.learners import Learner, Learners

_KEY: Final = "progress_key"
_ALL: Final = 1_000_000


class _Kept(msgspec.Struct, frozen=True):
    seed: str
    serial: int


def progress_file(
    learners: Learners, attempts: Attempts, learner: Learner, now: datetime, *, words: bool
) -> bytes:
    """Return a learner's progress file; their own words go along only with ``words``."""
    evidence: dict[str, list[Evidence]] = {}
    for item in attempts.evidence(learner.id, limit=_ALL):
        evidence.setdefault(item.attempt, []).append(item)
    calls = [
        _call(attempts, each, evidence.get(each.id, []), words=words)
        for each in reversed(attempts.of(learner.id, limit=_ALL))
        if each.ended_at is not None
    ]
    lessons = [
        LessonRecord(lesson=each.lesson, finished_at=each.finished_at)
        for each in learners.lesson_progress(learner.id).values()
        if each.finished_at is not None
    ]
    key, serial = next_serial(learners, learner, now)
    manifest = Manifest(
        format=FORMAT,
        version=VERSION,
        app=APP,
        kind="progress",
        profile=learner.id,
        name=learner.name,
        serial=serial,
        made_at=now.isoformat(),
        words=words,
        key="",
        digests=(),
    )
    return seal(manifest, [canonical(each) for each in (*calls, *lessons)], key)


def fingerprint(key: str) -> str:
    """Return a key as five groups of four characters, to be compared by eye or on the telephone."""
    found = hashlib.sha256(bytes.fromhex(key)).hexdigest()[:20]
    return " ".join(found[at : at + 4] for at in range(0, 20, 4))


def own_fingerprint(learners: Learners, learner: Learner, now: datetime) -> str:
    """Return the fingerprint of this learner's key."""
    key = SigningKey(bytes.fromhex(_kept(learners, learner, now).seed))
    return fingerprint(key.verify_key.encode().hex())


def _kept(learners: Learners, learner: Learner, now: datetime) -> _Kept:
    stored = learners.settings(learner.id).get(_KEY)
    if stored is not None:
        return msgspec.convert(stored, _Kept)
    made = _Kept(seed=SigningKey.generate().encode().hex(), serial=int(now.timestamp() * 1000))
    learners.set_setting(learner.id, _KEY, made)
    return made


def next_serial(learners: Learners, learner: Learner, now: datetime) -> tuple[SigningKey, int]:
    """Return this learner's key and the number of their next file, which is theirs from now on."""
    kept = _kept(learners, learner, now)
    # The moment, not a count: a progress file put back from a copy must not fall behind.
    serial = max(kept.serial + 1, int(now.timestamp() * 1000))
    learners.set_setting(learner.id, _KEY, _Kept(seed=kept.seed, serial=serial))
    return SigningKey(bytes.fromhex(kept.seed)), serial


def _call(
    attempts: Attempts, attempt: Attempt, evidence: list[Evidence], *, words: bool
) -> AttemptRecord:
    """Return one finished call; one that cannot be replayed any more goes without its turns."""
    try:
        played: Conversation | None = engine.replay(
            attempts.scene(attempt.id), attempt.seed, attempts.answers(attempt.id)
        )
    except CoachError:
        played = None
    turns = _turns(played, attempt, words=words)
    told = {turn.number for turn in turns if words or turn.mode is Mode.PICKED}
    return AttemptRecord(
        id=attempt.id,
        scenario=attempt.scenario,
        title=played.scene.title if played else attempt.scenario,
        revision=attempt.revision,
        opening=attempt.opening or "",
        started_at=attempt.started_at,
        ended_at=attempt.ended_at or attempt.touched_at,
        ending=attempt.ending or "",
        result=attempt.kind or "",
        retry_of=attempt.retry_of or "",
        follows=attempt.follows or "",
        start_heat=round(played.scene.start.heat, 1) if played else 0.0,
        turns=turns,
        evidence=tuple(
            EvidenceRecord(
                turn=each.turn,
                finding=each.finding,
                kind="skill" if each.kind == "skill" else "fault",
                weight=each.weight,
                because=each.because if each.turn in told else "",
            )
            for each in sorted(evidence, key=lambda each: (each.turn, each.finding))
        ),
    )


def _turns(played: Conversation | None, attempt: Attempt, *, words: bool) -> tuple[TurnRecord, ...]:
    return tuple(
        TurnRecord(
            number=turn.number,
            line=turn.line,
            mode=turn.answer.mode,
            reply=turn.reply if words or turn.answer.mode is Mode.PICKED else "",
            choice=turn.answer.choice or "",
            seconds=round(turn.answer.seconds, 1),
            hinted=turn.answer.hinted,
            copied=turn.number < (attempt.retry_turn or 1),
            heat=round(turn.after.heat, 1),
            heard=round(turn.after.heard, 1),
            trust=round(turn.after.trust, 1),
            patience=round(turn.after.patience, 1),
        )
        for turn in (played.turns if played else ())
    )
