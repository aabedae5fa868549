"""Writing a file somebody asked for: whole under its name, or not at all."""

from __future__ import annotations

import contextlib
from pathlib import Path

from coach.errors import ExchangeError
from coach.words import translate


def save(path: Path, data: bytes) -> None:
    """Write ``data``; an earlier file of that name is replaced only by a whole one.

    Raises ``ExchangeError`` when the folder is gone, full or not to be written to.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise ExchangeError(
            translate("coach", "{name} could not be saved.").format(name=path.name),
            translate(
                "coach",
                "See whether the folder is still there, has room and may be written to. "
                "Everything in Evenkeel is as it was.",
            ),
            str(error),
        ) from error
