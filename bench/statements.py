"""xAPI statements held against the validators of two record stores that are not ours.

Ralph (France Université Numérique, in Python) comes with the tools of this project. Learning Locker
(HT2 Labs, in JavaScript) is put into a temporary folder with npm, its versions held to their hashes
by ``bench/learning_locker/package-lock.json``; without npm and a package registry it cannot be asked.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from ralph.models.xapi.base.statements import BaseXapiStatement

_FOLDER = Path(__file__).parent / "learning_locker"

Refused = dict[int, str]
"""Which of the statements, counted from 0, are refused, and why."""


def refused_by_ralph(statements: Sequence[dict[str, Any]]) -> Refused:
    """Ask ralph."""
    refused: Refused = {}
    for at, each in enumerate(statements):
        try:
            BaseXapiStatement.model_validate(each)
        except (ValidationError, KeyError) as error:  # it trips over a missing object
            refused[at] = str(error)
    return refused


def refused_by_learning_locker(statements: Sequence[dict[str, Any]], folder: Path) -> Refused:
    """Ask Learning Locker, installed in ``folder``; ``OSError`` or ``CalledProcessError`` without it."""
    shutil.copytree(_FOLDER, folder, dirs_exist_ok=True)
    npm = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    subprocess.run(npm, cwd=folder, check=True, capture_output=True)
    said = subprocess.run(
        ["node", "refused.js"],
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
        input=json.dumps(list(statements)),
    )
    return {at: "; ".join(why) for at, why in json.loads(said.stdout)}
