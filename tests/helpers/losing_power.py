"""Sessions that end in the worst moment: killed outright, or with the power cut below SQLite."""

from __future__ import annotations

import os
import random
import select
import signal
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from coach.desk import Desk
from coach.dialogue.engine import replay
from coach.dialogue.model import Answer, Mode
from coach.practice import Call
from coach.store.attempts import AttemptId, Attempts
from coach.store.file import ProgressFile
from coach.store.learners import Learners
from tests.helpers.practised import somebody

_SECTOR = 512
_HEAD = 32  # bytes of a write-ahead log's head, and in it what is another each time it begins anew
_SALTS = slice(16, 24)


def opened_again(desk: Desk) -> Desk:
    """Return the desk with its progress file opened anew; library and judge stay loaded."""
    file = ProgressFile(desk.places.database)
    return replace(desk, file=file, learners=Learners(file), attempts=Attempts(file))


def answers_for_ever(desk: Desk, luck: random.Random) -> Iterator[Call]:
    """Practise without end; yields after each answer that was acknowledged."""
    practice = desk.practice(somebody(desk))
    while True:
        call = practice.begin(luck.choice(desk.shelf.scenarios).id, seed=luck.randrange(2**31))
        while call.conversation.ending is None:
            call.answer(Answer(mode=Mode.PICKED, choice=luck.choice(call.choices).id))
            yield call


def killed(desk: Desk, luck: random.Random) -> dict[str, int]:
    """Practise in a process of its own and kill it; return what it had acknowledged.

    The desk's file must be closed: the child opens its own.
    """
    hears, says = os.pipe()
    child = os.fork()
    if child == 0:
        _practise_and_say(desk, says, luck.randrange(2**31))
    os.close(says)
    select.select([hears], [], [], 20.0)
    time.sleep(luck.random() * 0.06)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    said = b""
    while part := os.read(hears, 65536):
        said += part
    os.close(hears)
    stood_on: dict[str, int] = {}
    for line in said.decode().split("\n")[:-1]:
        attempt, number = line.split()
        stood_on[attempt] = int(number)
    return stood_on


def _practise_and_say(desk: Desk, says: int, seed: int) -> None:
    try:
        for call in answers_for_ever(opened_again(desk), random.Random(seed)):
            os.write(says, f"{call.attempt} {len(call.conversation.turns)}\n".encode())
    finally:
        os._exit(1)


def lost(desk: Desk, stood_on: dict[str, int]) -> int:
    """Open the file and return how many acknowledged answers are not in it, replayed alike."""
    missing = 0
    with closing(opened_again(desk)) as again:
        for attempt, number in stood_on.items():
            stored = again.attempts.get(AttemptId(attempt))
            answers = again.attempts.answers(stored.id)
            missing += max(0, number - len(answers))
            call = replay(again.attempts.scene(stored.id), stored.seed, answers)
            assert tuple(turn.after for turn in call.turns) == again.attempts.feelings(stored.id)
    return missing


def power_cuts(desk: Desk, luck: random.Random, count: int) -> Iterator[dict[str, int]]:
    """Leave the folder as a power cut may, ``count`` times; yields what was acknowledged by then.

    What SQLite asked the disk to keep (``fsync`` at each commit) is kept. Of what it had written
    since, each sector of 512 bytes is there or not, by chance: the log between two acknowledged
    answers, or, when a checkpoint fell between them, the pages of the database. The journal, which
    is not synchronised, is cut anywhere. The log is checkpointed every 20 pages so that it happens.
    """
    folder = desk.places.data
    stood_on: dict[str, int] = {}
    while count:
        session = opened_again(desk)
        session.file.rows("PRAGMA wal_autocheckpoint = 20")
        practising = answers_for_ever(session, luck)
        before = _files(desk)
        for _ in range(luck.randint(1, 12)):
            call = next(practising)
            stood_on[call.attempt] = len(call.conversation.turns)
            before = _files(desk)
        next(practising)
        after = _files(desk)
        practising.close()
        session.close()
        for path in folder.glob("evenkeel.db*"):
            path.unlink()
        for name, raw in _cut(before, after, luck).items():
            (folder / name).write_bytes(raw)
        count -= 1
        yield dict(stood_on)


def _files(desk: Desk) -> dict[str, bytes]:
    path: Path = desk.places.database
    names = (path.name, path.name + "-wal", path.with_suffix(".journal").name)
    return {
        name: (path.with_name(name).read_bytes() if path.with_name(name).exists() else b"")
        for name in names
    }


def _cut(
    before: dict[str, bytes], after: dict[str, bytes], luck: random.Random
) -> dict[str, bytes]:
    database, log, journal = before
    found = dict(before)
    if before[log][_SALTS] != after[log][_SALTS]:
        # The log began anew: SQLite synchronises the database first, and then the log's new head.
        found[database] = after[database]
        found[log] = after[log][:_HEAD] + _mixed(before[log], after[log], luck)[_HEAD:]
    elif before[database] != after[database] and luck.random() < 0.5:
        found[log] = after[log]
        found[database] = _mixed(before[database], after[database], luck)
    else:
        found[log] = _mixed(before[log], after[log], luck)
    found[journal] = after[journal][: luck.randint(0, len(after[journal]))]
    return found


def _mixed(before: bytes, after: bytes, luck: random.Random) -> bytes:
    """Return the sectors of either, each by chance; the end may be missing altogether."""
    share = luck.choice((0.0, 0.2, 0.5, 0.8, 1.0))
    whole = bytearray(before.ljust(len(after), b"\0"))
    for at in range(0, len(after), _SECTOR):
        if luck.random() < share:
            whole[at : at + _SECTOR] = after[at : at + _SECTOR]
    least = min(len(before), len(after))
    return bytes(whole[: luck.choice((len(whole), max(least, luck.randint(least, len(whole)))))])
