"""Every reader of a stranger's file, fed with spoiled ones: it answers or refuses in words, in time.

The corpus under ``tests/corpus`` holds whole files to spoil; a file that ever broke a reader is
added to it and is read as it stands by each run.
"""

from __future__ import annotations

import io
import random
import signal
import wave
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import FrameType

from coach.ears.samples import read_wav
from coach.errors import CoachError
from coach.exchange.sealed import open_sealed
from coach.library.load import load_bytes
from coach.library.pack import read_pack
from coach.roster.sheet import read_sheet
from coach.settings import SettingsFile
from coach.store.file import ProgressFile
from coach.voice.sound_file import read_sound

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
HANG_S = 10
"""Of processor time: a machine busy with other work is no finding."""


def readers(folder: Path) -> dict[str, Callable[[bytes], object]]:
    """Return each reader by name; those that read files get them in ``folder``."""

    def through(name: str, read: Callable[[Path], object]) -> Callable[[bytes], object]:
        path = folder / name

        def reads(raw: bytes) -> object:
            path.write_bytes(raw)
            return read(path)

        return reads

    def settings(path: Path) -> object:
        return SettingsFile(path).now

    def database(path: Path) -> None:
        for stale in folder.glob("e.*"):
            if stale != path:
                stale.unlink()
        ProgressFile(path).close()

    def journal(path: Path) -> None:
        (folder / "j.db").unlink(missing_ok=True)
        with closing(ProgressFile(path.with_suffix(".db"))) as file:
            file.rows("SELECT * FROM turns")

    return {
        "pack": lambda raw: read_pack(raw, "pack"),
        "content": lambda raw: load_bytes(raw, "scene.yaml"),
        "progress": open_sealed,
        "settings": through("settings.json", settings),
        "wav": through("heard.wav", read_wav),
        "kept-line": through("kept.wav", read_sound),
        "csv": through("team.csv", read_sheet),
        "xlsx": through("team.xlsx", read_sheet),
        "database": through("e.db", database),
        "journal": through("j.journal", journal),
    }


def seeds(name: str, folder: Path) -> list[bytes]:
    """Return the whole files a reader's fuzzing begins with; databases are made, not kept."""
    kept = [path.read_bytes() for path in sorted((CORPUS / name).glob("*"))]
    if name == "database":
        ProgressFile(folder / "seed.db").close()
        kept.append((folder / "seed.db").read_bytes())
    if name in ("wav", "kept-line"):
        sound = io.BytesIO()
        with wave.open(sound, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(22050)
            file.writeframes(bytes(range(256)) * 16)
        kept.append(sound.getvalue())
    return kept


def spoiled(whole: list[bytes], luck: random.Random) -> Iterator[bytes]:
    """Yield each seed as it is, then spoiled ones for ever."""
    yield from whole
    while True:
        raw = bytearray(luck.choice(whole))
        for _ in range(luck.choice((1, 1, 2, 4, 16))):
            _spoil(raw, whole, luck)
        yield bytes(raw)


def _spoil(raw: bytearray, whole: list[bytes], luck: random.Random) -> None:
    at = luck.randrange(len(raw) + 1)
    end = min(len(raw), at + luck.choice((1, 2, 4, 64, 1024)))
    match luck.randrange(6):
        case 0 if at < len(raw):
            raw[at] ^= 1 << luck.randrange(8)
        case 1:
            raw[at:end] = luck.randbytes(end - at)
        case 2:
            del raw[at:end]
        case 3:
            raw[at:at] = raw[at:end] * luck.choice((1, 2, 50))
        case 4:
            other = luck.choice(whole)
            begin = luck.randrange(len(other) + 1)
            raw[at:end] = other[begin : begin + luck.choice((4, 64, 512))]
        case _:
            raw[at:end] = luck.choice(_AWKWARD)


_AWKWARD = (b"\0", b"\xff" * 8, b"-1", b"9" * 40, b"1e999", b"&a [*a]", b"'", b'"', b"\r\n", b"[" * 900,
            b"{" * 900, b"\xed\xa0\x80", "\u202e".encode(), b"NaN", b"null", b"=cmd|' /C calc'!A0")  # fmt: skip


def breaks(read: Callable[[bytes], object], raw: bytes) -> str:
    """Return what broke, or nothing: a ``CoachError`` is an answer, and so is a value in time."""

    def too_long(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGPROF, too_long)
    signal.setitimer(signal.ITIMER_PROF, HANG_S)
    try:
        read(raw)
    except CoachError:
        return ""
    except (Exception, RecursionError) as error:  # noqa: BLE001 - that is what is looked for
        return f"{type(error).__name__}: {error}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    return ""
