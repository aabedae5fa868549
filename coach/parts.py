"""What an edition comes without, brought in one file: voices, ears.

A part is a zip archive of files that are known beforehand, each by its SHA-256: the sums it carries
are themselves held against one value of the program's. Nothing else is taken from it, whatever it
says of itself, and nothing is kept unless all of it is right. It holds data only, never a program.
"""

from __future__ import annotations

import errno
import hashlib
import shutil
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from coach.errors import CoachError
from coach.words import translate

SUMS: Final = "SHA256SUMS"
_MOST_SUMS_BYTES: Final = 20_000
_MOST_LIST_BYTES: Final = 100_000
_BOUNDED: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_END: Final = struct.Struct("<4s4H2LH")
_CHUNK: Final = 1 << 20

Progress = Callable[[float], None]
"""Told how much is done, 0 to 1, after each file."""


class PartError(CoachError):
    """The file is no part that may be added; what there was is as it was."""


@dataclass(kw_only=True)
class Part:
    """One part: how its files end, where it is kept, and the sum of its sums.

    ``files`` gives every file of it by name, where the edition has them.
    """

    ending: str
    kept: str
    sums_sha256: str
    files: Callable[[], Iterable[tuple[str, bytes]]]
    most_archive_bytes: int = 160_000_000
    most_file_bytes: int = 100_000_000

    def is_added(self, below: Path) -> bool:
        """Whether it was added below this folder."""
        return (self.folder(below) / SUMS).is_file()

    def folder(self, below: Path) -> Path:
        """Return the folder its files are in once they are added."""
        return below / self.kept

    def make(self, path: Path) -> None:
        """Write this edition's own into one file. Raises ``CoachError``."""
        part = path.with_name(f"{path.name}.part")
        try:
            files = dict(self.files())
            sums = "".join(f"{_digest(files[name])}  {name}\n" for name in sorted(files))
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
                archive.writestr(zipfile.ZipInfo(SUMS), sums)
                for name in sorted(files):
                    entry = zipfile.ZipInfo(name)
                    entry.compress_type = zipfile.ZIP_DEFLATED
                    archive.writestr(entry, files[name])
            part.replace(path)
        except OSError as error:
            raise PartError(
                translate("coach", "The file could not be written."),
                translate("coach", "See whether the disk is full or write-protected."),
                str(error),
            ) from error
        finally:
            part.unlink(missing_ok=True)

    def check(self, path: Path) -> int:
        """Hold every file of it against its sum; return how many. Raises ``PartError``."""
        with self._opened(path) as (archive, sums):
            for name, digest in sums.items():
                self._copy(archive, name, digest, None)
        return len(sums)

    def add(self, path: Path, below: Path, told: Progress = lambda _done: None) -> None:
        """Keep its files below a folder, all or none. Raises ``PartError``."""
        part = below / f"{self.kept}.part"
        try:
            with self._opened(path) as (archive, sums):
                shutil.rmtree(part, ignore_errors=True)
                part.mkdir(parents=True, mode=0o700)
                for done, (name, digest) in enumerate(sums.items(), start=1):
                    target = part / name
                    target.parent.mkdir(exist_ok=True, mode=0o700)
                    with target.open("wb") as file:
                        self._copy(archive, name, digest, file)
                    told(done / len(sums))
                (part / SUMS).write_bytes(archive.read(SUMS))
            shutil.rmtree(self.folder(below), ignore_errors=True)
            part.replace(self.folder(below))
            self.forget_removed(below)
        except OSError as error:
            raise PartError(
                translate("coach", "What is in the file could not be kept."),
                translate(
                    "coach",
                    "See whether the disk has 120 MB left and can be written. Nothing was added.",
                ),
                str(error),
            ) from error
        finally:
            shutil.rmtree(part, ignore_errors=True)

    def remove(self, below: Path) -> None:
        """Take it out; until ``forget_removed`` it can be put back. Raises ``PartError``."""
        self.forget_removed(below)
        _move(self.folder(below), self._removed(below))

    def put_back(self, below: Path) -> None:
        """Put back what was taken out last. Raises ``PartError``."""
        _move(self._removed(below), self.folder(below))

    def forget_removed(self, below: Path) -> None:
        """Delete what was taken out."""
        shutil.rmtree(self._removed(below), ignore_errors=True)

    def _removed(self, below: Path) -> Path:
        return below / f"{self.kept}.out"

    @contextmanager
    def _opened(self, path: Path) -> Iterator[tuple[zipfile.ZipFile, Mapping[str, str]]]:
        """Give the archive and the sums of its files, once the sums are known to be ours."""
        try:
            with path.open("rb") as file:
                self._refuse_unfit(file)
                with zipfile.ZipFile(file) as archive:
                    yield archive, self._sums(archive)
        except (
            zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, IndexError,
            KeyError, RuntimeError, OverflowError, struct.error,
        ) as error:  # fmt: skip
            raise _refused(translate("coach", "it is not whole"), str(error)) from error
        except FileNotFoundError as error:
            raise _refused(translate("coach", "there is no such file"), str(error)) from error
        except OSError as error:
            if error.errno != errno.EINVAL:  # sent to a place before the file's beginning
                raise
            raise _refused(translate("coach", "it is not whole"), str(error)) from error

    def _refuse_unfit(self, file: IO[bytes]) -> None:
        """Refuse what would take much memory before the first sum is compared."""
        size = file.seek(0, 2)
        if size > self.most_archive_bytes:
            raise _refused(
                translate("coach", "it is larger than {most} MB").format(
                    most=self.most_archive_bytes // 1_000_000
                )
            )
        file.seek(max(0, size - _END.size))
        sign, *_counts, list_bytes, _at, comment = _END.unpack(file.read(_END.size))
        if sign != b"PK\x05\x06" or comment or list_bytes > _MOST_LIST_BYTES:
            raise _refused(translate("coach", "it is not whole"))

    def _sums(self, archive: zipfile.ZipFile) -> dict[str, str]:
        with archive.open(_entry(archive, SUMS)) as file:
            raw = file.read(_MOST_SUMS_BYTES)
        if hashlib.sha256(raw).hexdigest() != self.sums_sha256:
            raise _refused(translate("coach", "it is not the one made for this version"))
        pairs = (line.split("  ", maxsplit=1) for line in raw.decode().splitlines())
        sums = {name: digest for digest, name in pairs}
        if sorted(archive.namelist()) != sorted((SUMS, *sums)):
            raise _refused(translate("coach", "it holds something else as well, or not all"))
        return sums

    def _copy(self, archive: zipfile.ZipFile, name: str, digest: str, to: IO[bytes] | None) -> None:
        """Read one file in pieces, as far as it may go, and hold it against its sum."""
        seen, total = hashlib.sha256(), 0
        with archive.open(_entry(archive, name)) as file:
            while (piece := file.read(_CHUNK)) and total <= self.most_file_bytes:
                total += len(piece)
                seen.update(piece)
                if to is not None:
                    to.write(piece)
        if seen.hexdigest() != digest:
            raise _refused(translate("coach", "{name} in it is damaged").format(name=name))


def _entry(archive: zipfile.ZipFile, name: str) -> zipfile.ZipInfo:
    entry = archive.getinfo(name)
    if entry.compress_type not in _BOUNDED or entry.flag_bits & 0x1:
        raise _refused(translate("coach", "it is packed in a way that is not used here"))
    return entry


def _move(path: Path, to: Path) -> None:
    try:
        path.rename(to)
    except OSError as error:
        raise PartError(
            translate("coach", "What was added could not be moved."),
            translate("coach", "It is as it was. Close other programs that use it."),
            str(error),
        ) from error


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


def _refused(why: str, detail: str = "") -> PartError:
    return PartError(
        translate("coach", "This file was not added: {why}.").format(why=why),
        translate("coach", "Nothing was kept of it. Copy the file once more from where it came."),
        detail,
    )
