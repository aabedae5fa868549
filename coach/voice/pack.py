"""The neural voices in one file, for the edition that comes without them.

A voice pack (``.ekvoices``) is a zip archive of files that are known beforehand, each by its
SHA-256: the sums it carries are themselves held against one value written here. Nothing else is
taken from it, whatever it says of itself, and nothing is kept unless all of it is right. It holds
data only: weights, dictionaries, licences.
"""

from __future__ import annotations

import errno
import hashlib
import shutil
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from coach.errors import VoiceError
from coach.voice import neural_files
from coach.words import translate

ENDING: Final = ".ekvoices"
SUMS: Final = "SHA256SUMS"
SUMS_SHA256: Final = "f714d45be409d459c24a713e8a6a3db2b64da3f8455123df50c1f1350fc4c01e"
"""Of the sums in the one voice pack there is; a test makes it anew and compares."""

MOST_ARCHIVE_BYTES: Final = 160_000_000
MOST_FILE_BYTES: Final = 100_000_000
_MOST_SUMS_BYTES: Final = 20_000
_MOST_LIST_BYTES: Final = 100_000
_BOUNDED: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_END: Final = struct.Struct("<4s4H2LH")
_CHUNK: Final = 1 << 20
_KEPT: Final = "neural"

Progress = Callable[[float], None]
"""Told how much is done, 0 to 1, after each file."""


class VoicePackError(VoiceError):
    """The file is no voice pack that may be added; the voices are as they were."""


def is_added(voices: Path) -> bool:
    """Whether a pack was added below this folder."""
    return (voices / _KEPT / SUMS).is_file()


def make_voice_pack(path: Path) -> None:
    """Write the pack of this edition's voices. Raises ``VoicePackError``."""
    part = path.with_name(f"{path.name}.part")
    try:
        files = dict(neural_files.carried())
        sums = "".join(f"{_digest(files[name])}  {name}\n" for name in sorted(files))
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            archive.writestr(zipfile.ZipInfo(SUMS), sums)
            for name in sorted(files):
                entry = zipfile.ZipInfo(name)
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, files[name])
        part.replace(path)
    except neural_files.DamagedVoiceError as error:
        raise VoicePackError(str(error), translate("coach", "Nothing was written.")) from error
    except OSError as error:
        raise VoicePackError(
            translate("coach", "The voice pack could not be written."),
            translate("coach", "See whether the disk is full or write-protected."),
            str(error),
        ) from error
    finally:
        part.unlink(missing_ok=True)


def check_voice_pack(path: Path) -> int:
    """Hold every file of a pack against its sum; return how many. Raises ``VoicePackError``."""
    with _opened(path) as (archive, sums):
        for name, digest in sums.items():
            _copy(archive, name, digest, None)
    return len(sums)


def add_voice_pack(path: Path, voices: Path, told: Progress = lambda _done: None) -> None:
    """Keep a pack's files below ``voices``, all or none. Raises ``VoicePackError``."""
    part = voices / f"{_KEPT}.part"
    try:
        with _opened(path) as (archive, sums):
            shutil.rmtree(part, ignore_errors=True)
            part.mkdir(parents=True, mode=0o700)
            for done, (name, digest) in enumerate(sums.items(), start=1):
                target = part / name
                target.parent.mkdir(exist_ok=True, mode=0o700)
                with target.open("wb") as file:
                    _copy(archive, name, digest, file)
                told(done / len(sums))
            (part / SUMS).write_bytes(archive.read(SUMS))
        shutil.rmtree(voices / _KEPT, ignore_errors=True)
        part.replace(voices / _KEPT)
        forget_removed(voices)
    except OSError as error:
        raise VoicePackError(
            translate("coach", "The voices could not be kept."),
            translate(
                "coach",
                "See whether the disk has 120 MB left and can be written. Nothing was added.",
            ),
            str(error),
        ) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def remove_voice_pack(voices: Path) -> None:
    """Take the voices out; until ``forget_removed`` they can be put back."""
    forget_removed(voices)
    _move(voices / _KEPT, voices / f"{_KEPT}.out")


def put_back(voices: Path) -> None:
    """Put back what was taken out last."""
    _move(voices / f"{_KEPT}.out", voices / _KEPT)


def forget_removed(voices: Path) -> None:
    """Delete what was taken out."""
    shutil.rmtree(voices / f"{_KEPT}.out", ignore_errors=True)


def _move(path: Path, to: Path) -> None:
    try:
        path.rename(to)
    except OSError as error:
        raise VoicePackError(
            translate("coach", "The voices could not be moved."),
            translate("coach", "They are as they were. Close other programs that use them."),
            str(error),
        ) from error


@contextmanager
def _opened(path: Path) -> Iterator[tuple[zipfile.ZipFile, Mapping[str, str]]]:
    """Give the archive and the sums of its files, once the sums are known to be ours."""
    try:
        with path.open("rb") as file:
            _refuse_unfit(file)
            with zipfile.ZipFile(file) as archive:
                yield archive, _sums(archive)
    except (
        zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, IndexError,
        KeyError, RuntimeError, OverflowError, struct.error,
    ) as error:  # fmt: skip
        raise _refused(translate("coach", "it is no whole voice pack"), str(error)) from error
    except FileNotFoundError as error:
        raise _refused(translate("coach", "there is no such file"), str(error)) from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # sent to a place before the file's beginning
            raise
        raise _refused(translate("coach", "it is no whole voice pack"), str(error)) from error


def _refuse_unfit(file: IO[bytes]) -> None:
    """Refuse what would take much memory before the first sum is compared."""
    size = file.seek(0, 2)
    if size > MOST_ARCHIVE_BYTES:
        raise _refused(
            translate("coach", "it is larger than {most} MB").format(
                most=MOST_ARCHIVE_BYTES // 1_000_000
            )
        )
    file.seek(max(0, size - _END.size))
    sign, *_counts, list_bytes, _at, comment = _END.unpack(file.read(_END.size))
    if sign != b"PK\x05\x06" or comment or list_bytes > _MOST_LIST_BYTES:
        raise _refused(translate("coach", "it is no whole voice pack"))


def _sums(archive: zipfile.ZipFile) -> dict[str, str]:
    with archive.open(_entry(archive, SUMS)) as file:
        raw = file.read(_MOST_SUMS_BYTES)
    if hashlib.sha256(raw).hexdigest() != SUMS_SHA256:
        raise _refused(translate("coach", "it is not the one made for this version"))
    pairs = (line.split("  ", maxsplit=1) for line in raw.decode().splitlines())
    sums = {name: digest for digest, name in pairs}
    if sorted(archive.namelist()) != sorted((SUMS, *sums)):
        raise _refused(translate("coach", "it holds something else as well, or not all"))
    return sums


def _entry(archive: zipfile.ZipFile, name: str) -> zipfile.ZipInfo:
    entry = archive.getinfo(name)
    if entry.compress_type not in _BOUNDED or entry.flag_bits & 0x1:
        raise _refused(translate("coach", "it is packed in a way that is not used here"))
    return entry


def _copy(archive: zipfile.ZipFile, name: str, digest: str, to: IO[bytes] | None) -> None:
    """Read one file in pieces, as far as it may go, and hold it against its sum."""
    seen, total = hashlib.sha256(), 0
    with archive.open(_entry(archive, name)) as file:
        while (piece := file.read(_CHUNK)) and total <= MOST_FILE_BYTES:
            total += len(piece)
            seen.update(piece)
            if to is not None:
                to.write(piece)
    if seen.hexdigest() != digest:
        raise _refused(translate("coach", "{name} in it is damaged").format(name=name))


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


def _refused(why: str, detail: str = "") -> VoicePackError:
    return VoicePackError(
        translate("coach", "These voices were not added: {why}.").format(why=why),
        translate("coach", "Nothing was kept of it. Copy the file once more from where it came."),
        detail,
    )
