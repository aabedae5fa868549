"""Every reader of a file that others may have touched, fed with spoiled ones.

Each answers or refuses in words, in time; what it took in is used as the program uses it: a pack is
checked, shelved and tried out, a progress file becomes rows, figures, reports and statements.

The corpus under ``tests/corpus`` holds whole files to spoil; a file that ever broke a reader is
added to it and is read as it stands by each run.
"""

from __future__ import annotations

import io
import random
import shutil
import signal
import wave
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache, partial
from pathlib import Path
from types import FrameType
from typing import Final
from unittest.mock import patch

import msgspec
import numpy as np

from coach.clock import FixedClock
from coach.ears.model_files import EAR_PACK
from coach.ears.wav_file import read_wav
from coach.errors import CoachError
from coach.exchange.correcting import correct, open_hand_back, take_back
from coach.exchange.incoming import Inbox
from coach.exchange.records import CorrectionRecord
from coach.exchange.sealed import FORMAT, VERSION, Manifest, canonical, open_sealed, seal
from coach.library.build import assemble
from coach.library.load import Loaded, load_bytes, load_folder
from coach.library.pack import Pack, check_pack
from coach.parts import Part
from coach.rehearsal.findings import try_out
from coach.reports.files import WRITERS
from coach.reports.period import Period
from coach.roster.changes import preview
from coach.roster.sheet import read_sheet
from coach.scoring.evidence import Correction
from coach.settings import SettingsFile
from coach.store.collected import EVER, Collected
from coach.store.file import ProgressFile
from coach.store.people import People
from coach.team import Asked, open_team
from coach.voice.pack import VOICE_PACK
from coach.voice.readiness import Remembered
from coach.voice.sound_file import read_sound, seconds_of, words_in, write_wav
from coach.voice.types import WordTime
from coach.xapi.statements import everything
from tests.helpers import spoiling
from tests.helpers.damaging import contents as rows_of
from tests.helpers.part_files import write_pack
from tests.helpers.small_library import ROOT, lay_out
from tests.helpers.weeks import Weeks, library

CORPUS = ROOT / "tests" / "corpus"
HANG_S = 10
"""Of processor time: a machine busy with other work is no finding."""
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)

Read = Callable[[bytes], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """What reads the bytes, whole files to begin with, and how they are spoiled."""

    read: Read
    whole: tuple[bytes, ...]
    spoil: spoiling.Spoil = spoiling.in_its_bytes

    def spoiled(self, luck: random.Random) -> Iterator[bytes]:
        """Yield each whole file, then spoiled ones for ever."""
        return spoiling.spoiled(self.whole, luck, self.spoil)


def breaks(read: Read, raw: bytes) -> str:
    """Return what broke, or nothing: a ``CoachError`` is an answer, and so is a value in time."""

    def too_long(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGPROF, too_long)
    signal.setitimer(signal.ITIMER_PROF, HANG_S)
    try:
        read(raw)
    except CoachError:
        return ""
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001 - a panic of a library in Rust is no Exception
        return f"{type(error).__name__}: {error}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    return ""


def _kept(name: str) -> tuple[bytes, ...]:
    return tuple(path.read_bytes() for path in sorted((CORPUS / name).glob("*")))


@cache
def _shipped() -> tuple[bytes, ...]:
    """Some of each kind the library ships: the smallest, which are spoiled more densely."""
    kinds = ("scenarios", "personas", "lessons", "methods", "paths", "walks")
    found = []
    for kind in kinds:
        files = sorted(
            (ROOT / "content" / kind).glob("*.yaml"), key=lambda path: path.stat().st_size
        )
        found += [path.read_bytes() for path in files[:4]]
    return tuple(found)


@cache
def _packs() -> tuple[bytes, ...]:
    """Archives as people make them: each of a shipped scene, its person and its walks."""
    content = ROOT / "content"
    found = list(_kept("pack"))
    for scene in sorted(
        (content / "scenarios").glob("*.yaml"), key=lambda path: path.stat().st_size
    )[:4]:
        (source,) = load_bytes(scene.read_bytes(), scene.name).sources
        inside = [scene, content / "personas" / f"{source.document.persona}.yaml"]
        inside += [path for path in [content / "walks" / scene.name] if path.is_file()]
        found.append(
            spoiling.packed(
                [(path.relative_to(content).as_posix(), path.read_bytes()) for path in inside]
            )
        )
    return tuple(found)


def _sounds(folder: Path, name: str) -> tuple[bytes, ...]:
    sound = io.BytesIO()
    with wave.open(sound, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(22050)
        file.writeframes(bytes(range(256)) * 16)
    spoken = folder / "spoken.wav"
    words = [WordTime(start=0, end=4, start_s=0.0, end_s=0.1)]
    write_wav(spoken, np.zeros(4000, np.float32), 24_000, words)
    return (*_kept(name), sound.getvalue(), spoken.read_bytes())


def _at(name: str, read: Callable[[Path], object], folder: Path) -> Read:
    path = folder / name

    def reads(raw: bytes) -> object:
        path.write_bytes(raw)
        return read(path)

    return reads


def _content(_folder: Path) -> Reader:
    return Reader(
        read=lambda raw: load_bytes(raw, "scene.yaml"), whole=(*_kept("content"), *_shipped())
    )


def _settings(folder: Path) -> Reader:
    read = _at("settings.json", lambda path: SettingsFile(path).now, folder)
    return Reader(read=read, whole=_kept("settings"), spoil=spoiling.document)


def _readiness(folder: Path) -> Reader:
    read = _at("readiness.json", lambda path: Remembered(path).of("pico"), folder)
    return Reader(read=read, whole=_kept("readiness"), spoil=spoiling.document)


def _wav(folder: Path) -> Reader:
    return Reader(read=_at("heard.wav", read_wav, folder), whole=_sounds(folder, "wav"))


def _kept_line(folder: Path) -> Reader:
    def read(path: Path) -> None:
        seconds_of(path)
        words_in(path)
        read_sound(path)

    return Reader(read=_at("kept.wav", read, folder), whole=_sounds(folder, "kept-line"))


def _sheet(ending: str, folder: Path) -> Reader:
    def read(path: Path) -> None:
        """Read a list of people and make the team of it."""
        sheet, here = read_sheet(path), folder / "e.db"
        for stale in folder.glob("e.*"):
            stale.unlink()
        with closing(ProgressFile(here)) as file:
            people = People(file)
            people.put(preview(sheet, (), NOW).people, NOW)
            people.put(preview(sheet, people.all(), NOW).people, NOW)

    spoil = spoiling.archive if ending in ("xlsx", "ods") else spoiling.in_its_bytes
    return Reader(read=_at(f"team.{ending}", read, folder), whole=_kept(ending), spoil=spoil)


def _database(folder: Path) -> Reader:
    def read(path: Path) -> None:
        for stale in folder.glob("e.*"):
            if stale != path:
                stale.unlink()
        with closing(ProgressFile(path)) as file:
            rows_of(file)

    ProgressFile(folder / "new.db").close()
    weeks = Weeks(folder / "practised.db")
    weeks.lives_through_two_weeks()
    weeks.close()
    whole = tuple((folder / name).read_bytes() for name in ("new.db", "practised.db"))
    return Reader(read=_at("e.db", read, folder), whole=whole)


def _journal(folder: Path) -> Reader:
    def read(path: Path) -> None:
        path.with_suffix(".db").unlink(missing_ok=True)
        with closing(ProgressFile(path.with_suffix(".db"))) as file:
            rows_of(file)

    return Reader(read=_at("j.journal", read, folder), whole=_kept("journal"))


def _pack(folder: Path) -> Reader:
    """Packs added to a small library: read, checked, put on the shelf and tried out."""
    places = lay_out(folder / "small")
    shutil.copytree(ROOT / "content" / "methods", places.content / "methods")
    library = load_folder(places.content)

    def read(raw: bytes) -> Pack:
        with patch("coach.library.pack.load_folder", lambda _content: library):
            pack = check_pack(raw, "pack", places.content)
        if pack.usable:
            shelf = assemble(Loaded(sources=(*library.sources, *pack.loaded.sources)))
            for source in pack.loaded.sources:
                try_out(source, shelf, with_players=False, with_judge=False)
        return pack

    return Reader(read=read, whole=_packs(), spoil=spoiling.archive)


def _progress(folder: Path) -> Reader:
    """A file taken into an empty team, and into one that has an earlier file of that profile."""
    path, bases = folder / "from.evenkeel", (folder / "empty.db", folder / "known.db")
    for base in bases:
        ProgressFile(base).close()
    path.write_bytes(_earlier((CORPUS / "progress" / "three-calls.evenkeel").read_bytes()))
    _takes_in(bases[1], path)

    def read(raw: bytes) -> None:
        path.write_bytes(raw)
        for base in bases:
            shutil.copy(base, here := folder / "team.db")
            here.with_suffix(".journal").unlink(missing_ok=True)
            _takes_in(here, path)

    return Reader(read=read, whole=_kept("progress"), spoil=spoiling.sealed_file)


def _takes_in(database: Path, path: Path) -> None:
    with closing(ProgressFile(database)) as file:
        inbox = Inbox(People(file), Collected(file), FixedClock(NOW))
        list(inbox.take_in([path], trust_all=True))
        try:
            _look(file)
        except CoachError as error:
            raise AssertionError(f"taken in, and then not to be looked at: {error}") from error


def _earlier(raw: bytes) -> bytes:
    """Return the file as it was before its last call, signed by the stranger who spoils it."""
    found = open_sealed(raw)
    *calls, _last = (each for each in found.records if b'"record":"call"' in each)
    return seal(msgspec.structs.replace(found.manifest, serial=1), calls, spoiling.STRANGER)


def _look(file: ProgressFile) -> None:
    """Open everything a trainer can open of what is in the team, and correct the first call."""
    people, collected = People(file), Collected(file)
    team = open_team(library(), file, FixedClock(NOW))
    period = Period(first=date(2026, 1, 1), last=date(2026, 12, 31))
    for row in team.rows():
        for call in team.close_up(row.person.id).calls[:1]:
            if collected.records([call.id]):
                said = Correction(turn=1, finding="apology", shown=True, by="Ada", note="")
                correct(collected, call, "Ada", [said], NOW)
        team.report(Asked(period=period, person=row.person.id))
    report = team.report(Asked(period=period))
    for form in ("csv", "html", "json", "xlsx"):
        WRITERS[form](report)
    everything(collected.calls(*EVER), collected.lessons(), people.all(), {})


def _hand_back(folder: Path) -> Reader:
    """Corrections taken back by somebody with two weeks of practice."""
    weeks = Weeks(folder / "e.db")
    weeks.lives_through_two_weeks()
    calls = [each for each in weeks.attempts.of(weeks.learner.id) if each.turns > 1]
    records = [
        CorrectionRecord(
            call=call.id, turn=turn, finding="apology", shown=turn == 1, by="Ruth", note="Yes"
        )
        for call in calls[:3]
        for turn in (1, 2)
    ]
    manifest = Manifest(
        format=FORMAT, version=VERSION, app="0.1.0", kind="hand-back", profile=weeks.learner.id,
        name="Ruth", serial=1, made_at=NOW.isoformat(), words=False, key="", digests=(),
    )  # fmt: skip

    def read(raw: bytes) -> None:
        weeks.learners.set_setting(weeks.learner.id, "trainers", {})
        found = open_hand_back(weeks.learners, weeks.learner, raw)
        take_back(weeks.attempts, weeks.learners, weeks.learner, found, weeks.practice.correct)

    whole = seal(manifest, [canonical(each) for each in records], spoiling.STRANGER)
    return Reader(read=read, whole=(whole,), spoil=spoiling.sealed_file)


def _part(name: str, part: Part, folder: Path) -> Reader:
    """Voices or ears in one file, held against the sums of the one that is spoiled."""
    path = folder / f"some{part.ending}"
    files = {f"{each}.bin": bytes(range(256)) * 8 for each in ("model", "words", "voices/a")}
    sums = write_pack(path, files)
    whole = (*_kept(name), path.read_bytes())

    def read(found: Path) -> None:
        with patch.object(part, "sums_sha256", sums):
            part.check(found)
            part.add(found, folder / name)

    return Reader(
        read=_at(f"other{part.ending}", read, folder), whole=whole, spoil=spoiling.archive
    )


READERS: Final[dict[str, Callable[[Path], Reader]]] = {
    "pack": _pack,
    "content": _content,
    "progress": _progress,
    "hand-back": _hand_back,
    "settings": _settings,
    "readiness": _readiness,
    "wav": _wav,
    "kept-line": _kept_line,
    "voices": partial(_part, "voices", VOICE_PACK),
    "ears": partial(_part, "ears", EAR_PACK),
    "csv": partial(_sheet, "csv"),
    "xlsx": partial(_sheet, "xlsx"),
    "ods": partial(_sheet, "ods"),
    "database": _database,
    "journal": _journal,
}
"""Each reader by name, to be made in an empty folder of its own."""
