"""A small clean library to break on purpose: two scenes, their people, one lesson, six walks."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import get_args

from coach.library.model import Fault, Skill
from coach.places import Places

ROOT = Path(__file__).parents[2]
SEEDED = ROOT / "tests" / "content" / "seeded"
CLEAN = SEEDED / "clean"


def lay_out(folder: Path) -> Places:
    """Copy the clean library, with the shipped rules and profile, below a new folder."""
    content = folder / "content"
    shutil.copytree(CLEAN, content)
    for name in ("customer-rules.yaml", "profile.yaml"):
        shutil.copy(ROOT / "content" / name, content / name)
    (content / "vocabulary.yaml").write_text(_vocabulary(), encoding="utf-8")
    return Places(
        content=content,
        resources=folder / "resources",
        data=folder / "data",
        cache=folder / "cache",
        logs=folder / "logs",
    )


def _vocabulary() -> str:
    lines = ["kind: vocabulary", "id: vocabulary", "revision: 1"]
    for key, ids in (("skills", get_args(Skill)), ("faults", get_args(Fault))):
        lines.append(f"{key}:")
        lines += [
            f"  - {{id: {one}, name: n, short: s, present: p, absent: a, example: e}}"
            for one in ids
        ]
    return "\n".join(lines) + "\n"
