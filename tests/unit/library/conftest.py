"""A small clean library to break on purpose."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import get_args

import pytest

from coach.library.model import Fault, Skill
from coach.places import Places

ROOT = Path(__file__).parents[3]
CLEAN = ROOT / "tests" / "content" / "seeded" / "clean"


def vocabulary_text() -> str:
    """Return a vocabulary file with a bare entry for every skill and fault."""
    lines = ["kind: vocabulary", "id: vocabulary", "revision: 1"]
    for key, ids in (("skills", get_args(Skill)), ("faults", get_args(Fault))):
        lines.append(f"{key}:")
        lines += [
            f"  - {{id: {one}, name: n, short: s, present: p, absent: a, example: e}}"
            for one in ids
        ]
    return "\n".join(lines) + "\n"


def lay_out_clean_content(folder: Path) -> Path:
    """Copy the clean library, with the shipped rules and profile, into a new folder."""
    shutil.copytree(CLEAN, folder)
    for name in ("customer-rules.yaml", "profile.yaml"):
        shutil.copy(ROOT / "content" / name, folder / name)
    (folder / "vocabulary.yaml").write_text(vocabulary_text(), encoding="utf-8")
    return folder


@pytest.fixture
def clean_content(tmp_path: Path) -> Path:
    return lay_out_clean_content(tmp_path / "content")


@pytest.fixture
def places(tmp_path: Path, clean_content: Path) -> Places:
    return Places(
        content=clean_content,
        resources=tmp_path / "resources",
        data=tmp_path / "data",
        cache=tmp_path / "cache",
        logs=tmp_path / "logs",
    )
