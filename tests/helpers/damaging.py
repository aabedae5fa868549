"""A progress file damaged by a bad disk, once in each way, and what became of what was in it."""

from __future__ import annotations

import random
import shutil
from contextlib import closing
from pathlib import Path
from typing import Literal

from coach.clock import SystemClock
from coach.desk import open_desk, restore_copy
from coach.errors import StoreError
from coach.places import Places
from coach.store.file import ProgressFile
from coach.store.tallies import TABLES
from tests.helpers.practised import practise

Outcome = Literal["noticed", "no effect", "silent", "not restored"]
_PAGE = 4096


def practised_with_copy(places: Places, luck: random.Random) -> Path:
    """Practise, with a copy that is older than the last call; return the files as a power cut left them."""
    with closing(open_desk(places, SystemClock())) as desk:
        practise(desk, calls=3, luck=luck)
        desk.file.copy_to(places.data / "backups" / "evenkeel-20300101T000000Z.db")
        practise(desk, calls=1, luck=luck)
    with closing(open_desk(places, SystemClock())) as desk:
        practise(desk, calls=1, luck=luck)
        kept = places.data.with_name("as-it-was")
        shutil.copytree(places.data, kept)  # while it is open, so that the log is in it
    return kept


def contents(file: ProgressFile) -> dict[str, list[dict[str, object]]]:
    """Return every row a learner made."""
    return {table: file.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in TABLES}  # noqa: S608


def damage_once(places: Places, kept: Path, truth: object, luck: random.Random) -> Outcome:
    """Spoil the file or its log in one place, then open it as the program does."""
    shutil.rmtree(places.data)
    shutil.copytree(kept, places.data)
    log = places.database.with_name(places.database.name + "-wal")
    _spoil(places.database if luck.random() < 0.7 else log, luck)
    try:
        with closing(ProgressFile(places.database)) as file:
            if file.put_back:
                return "noticed" if contents(file) == truth else "silent"
            return "no effect" if contents(file) == truth else "silent"
    except StoreError:
        restore_copy(places, SystemClock())
    with closing(ProgressFile(places.database)) as file:
        # The copy and the journal together: everything, not only what the copy had.
        return "noticed" if contents(file) == truth else "not restored"


def _spoil(path: Path, luck: random.Random) -> None:
    raw = bytearray(path.read_bytes())
    way = luck.choice(("bit", "bit", "page of noise", "page of nothing"))
    if way == "bit":
        raw[luck.randrange(len(raw))] ^= 1 << luck.randrange(8)
    else:
        at = luck.randrange(len(raw) // _PAGE) * _PAGE
        raw[at : at + _PAGE] = luck.randbytes(_PAGE) if way == "page of noise" else bytes(_PAGE)
    path.write_bytes(raw)
