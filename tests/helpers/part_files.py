"""Packs of voices or ears with other files than the published ones."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

from coach.parts import SUMS


def write_pack(path: Path, files: dict[str, bytes], sums: str = "") -> str:
    """Write a pack with its sums, or with those given; return the sum of the sums."""
    told = sums or sums_of(files)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(SUMS, told)
        for name, raw in files.items():
            archive.writestr(name, raw)
    return hashlib.sha256(told.encode()).hexdigest()


def sums_of(files: dict[str, bytes]) -> str:
    """Return a line for each file, as ``sha256sum`` writes it."""
    return "".join(
        f"{hashlib.sha256(raw).hexdigest()}  {name}\n" for name, raw in sorted(files.items())
    )
