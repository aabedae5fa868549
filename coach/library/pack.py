"""A pack: scenes, people, walks, lessons and paths from elsewhere, in one zip archive.

A pack is data only. It is read in memory, never unpacked, within limits on sizes, counts and names;
its documents are the library's own kinds, may refer to the library and may not stand in for
anything in it. Whatever the archive, ``read_pack`` answers with documents and problems or refuses
in words; it opens no file and follows no link.
"""

from __future__ import annotations

import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from coach.errors import ContentError
from coach.library.check import check
from coach.library.load import Loaded, Source, load_bytes, load_folder
from coach.library.model import Lesson, Persona, Scenario, Walk
from coach.library.model import Path as LearningPath
from coach.library.problem import Problem
from coach.library.shelf import PACK_ENDING
from coach.words import translate

MOST_ARCHIVE_BYTES: Final = 5_000_000
MOST_FILES: Final = 120
MOST_FILE_BYTES: Final = 500_000
MOST_BYTES: Final = 2_000_000
ALLOWED: Final = (Scenario, Persona, Lesson, Walk, LearningPath)
_NAME: Final = re.compile(r"(?:[a-z0-9][a-z0-9_-]{0,63}/){0,2}[a-z0-9][a-z0-9_-]{0,63}\.ya?ml")
_BOUNDED: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""The only two that zipfile unpacks no further than it is asked to read."""
_PACK_NAME: Final = re.compile(r"[^a-z0-9]+")


class PackError(ContentError):
    """The archive is none that may be opened; nothing was taken from it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """What an archive holds: its documents, and what its author should mend.

    Only a pack without an ``E`` among its problems may be added to the library.
    """

    name: str
    loaded: Loaded
    problems: tuple[Problem, ...]

    @property
    def usable(self) -> bool:
        """Whether nothing keeps it from being used."""
        return bool(self.loaded.sources) and not any(
            problem.code.startswith("E") for problem in self.problems
        )

    @property
    def titles(self) -> tuple[str, ...]:
        """What is in it, as a person would say it."""
        return tuple(
            str(getattr(source.document, "title", "") or getattr(source.document, "name", ""))
            for source in self.loaded.sources
            if not isinstance(source.document, Walk)
        )


def add_pack(raw: bytes, name: str, folder: Path) -> Path:
    """Keep an archive among the packs, in place of one of its name. Raises ``PackError``."""
    path = folder / f"{name}{PACK_ENDING}"
    part = path.with_suffix(".part")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        part.write_bytes(raw)
        part.chmod(0o600)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise PackError(
            translate("coach", "The pack could not be kept."),
            translate(
                "coach",
                "See whether the disk is full or write-protected. Your library is as it was.",
            ),
            str(error),
        ) from error
    return path


def remove_pack(name: str, folder: Path) -> bytes:
    """Take a pack out of the library and return it, so that it can be put back."""
    path = folder / f"{name}{PACK_ENDING}"
    try:
        raw = path.read_bytes()
        path.unlink()
    except OSError as error:
        raise PackError(
            translate("coach", "The pack could not be taken out."),
            translate("coach", "Your library is as it was."),
            str(error),
        ) from error
    return raw


def packs_in(folder: Path) -> tuple[str, ...]:
    """Return the names of the packs that were added."""
    return tuple(sorted(path.stem for path in folder.glob(f"*{PACK_ENDING}")))


def pack_name(path: Path) -> str:
    """Return the plain name a pack is kept under, from its file's name."""
    return _PACK_NAME.sub("-", path.stem.lower()).strip("-")[:40] or "pack"


def read_pack(raw: bytes, name: str) -> Loaded:
    """Return the documents of an archive given as bytes. Raises ``PackError``."""
    if len(raw) > MOST_ARCHIVE_BYTES:
        raise _refused(
            translate("coach", "it is larger than {most} MB").format(
                most=MOST_ARCHIVE_BYTES // 1000000
            )
        )
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            texts = _texts(archive)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        ValueError,
        IndexError,
    ) as error:
        raise _refused(translate("coach", "it is no whole zip archive"), str(error)) from error
    except (RuntimeError, OSError, OverflowError, struct.error) as error:
        raise _refused(translate("coach", "it cannot be read"), str(error)) from error
    sources: list[Source] = []
    problems: list[Problem] = []
    for inside, text in sorted(texts.items()):
        loaded = load_bytes(text, f"{name}/{inside}")
        sources += [source for source in loaded.sources if isinstance(source.document, ALLOWED)]
        problems += loaded.problems
        problems += [_not_allowed(source) for source in loaded.sources if source not in sources]
    return Loaded(sources=tuple(sources), problems=tuple(problems))


def check_pack(raw: bytes, name: str, content: Path) -> Pack:
    """Read an archive and check it against the library in ``content``. Raises ``PackError``.

    Reading the library takes a second or two; not for the window's own thread.
    """
    loaded = read_pack(raw, name)
    library = load_folder(content)
    own = {_key(source) for source in library.sources}
    taken = [_taken(source) for source in loaded.sources if _key(source) in own]
    both = Loaded(
        sources=(*library.sources, *loaded.sources), broken=library.broken | loaded.broken
    )
    names = {source.path for source in loaded.sources}
    found = () if taken else check(both, only=names)
    return Pack(
        name=name,
        loaded=loaded,
        problems=tuple(sorted({*loaded.problems, *taken, *found})),
    )


def make_pack(folder: Path) -> bytes:
    """Return a folder's content files as an archive. Raises ``PackError`` for a name not allowed."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*.y*ml")):
            inside = path.relative_to(folder).as_posix()
            if not _NAME.fullmatch(inside):
                raise PackError(
                    translate("coach", "The file {inside} cannot go into a pack.").format(
                        inside=inside
                    ),
                    translate(
                        "coach",
                        "Name it with small letters, digits and dashes, at most two folders deep.",
                    ),
                )
            archive.write(path, inside)
    return target.getvalue()


def _texts(archive: zipfile.ZipFile) -> dict[str, bytes]:
    """Return every file's bytes by name; what an entry says of its size is not believed."""
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if not entries:
        raise _refused(translate("coach", "there is nothing in it"))
    if len(archive.infolist()) > MOST_FILES:
        raise _refused(
            translate("coach", "it holds more than {most} files").format(most=MOST_FILES)
        )
    texts: dict[str, bytes] = {}
    total = 0
    for entry in entries:
        _refuse_unfit(entry, texts)
        with archive.open(entry) as file:
            text = file.read(MOST_FILE_BYTES + 1)
        total += len(text)
        if len(text) > MOST_FILE_BYTES or total > MOST_BYTES:
            raise _refused(
                translate("coach", "{name} is too large").format(name=_shown(entry.filename))
            )
        texts[entry.filename] = text
    return texts


def _refuse_unfit(entry: zipfile.ZipInfo, seen: Container[str]) -> None:
    name = _shown(entry.filename)
    if not _NAME.fullmatch(entry.filename) or "\0" in entry.orig_filename:
        raise _refused(
            translate("coach", "it holds a file that is no content file: {name}").format(name=name)
        )
    if entry.filename in seen:
        raise _refused(translate("coach", "it holds {name} twice").format(name=name))
    if entry.flag_bits & 0x1:
        raise _refused(translate("coach", "it is locked with a password"))
    if entry.compress_type not in _BOUNDED:
        raise _refused(
            translate("coach", "{name} is packed in a way that is not used here").format(name=name)
        )
    if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG):
        raise _refused(translate("coach", "{name} is a link").format(name=name))


def _key(source: Source) -> tuple[str, str]:
    return type(source.document).__name__, str(getattr(source.document, "id", ""))


def _taken(source: Source) -> Problem:
    return Problem(
        path=source.path,
        line=source.line_of(("id",)),
        code="E04",
        message=f"The library has a {_key(source)[0].lower()} `{_key(source)[1]}` already.",
        advice="Give this one an id of its own.",
    )


def _not_allowed(source: Source) -> Problem:
    return Problem(
        path=source.path,
        line=1,
        code="E01",
        message=f"A pack may not bring a {_key(source)[0].lower()}.",
        advice="Packs hold scenarios, personas, walks, lessons and paths.",
    )


def _refused(why: str, detail: str = "") -> PackError:
    return PackError(
        translate("coach", "This pack was not opened: {why}.").format(why=why),
        translate("coach", "Nothing was taken from it. Ask whoever made it for another copy."),
        detail,
    )


def _shown(name: str) -> str:
    """Return a stranger's file name made fit to be read aloud."""
    plain = "".join(letter if letter.isprintable() else "?" for letter in name)
    return f"“{plain[:40]}{'…' if len(plain) > 40 else ''}”"
