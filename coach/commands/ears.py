"""``coach ears``: make, check, add and remove the recogniser's network as one file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from coach.commands import parts

if TYPE_CHECKING:
    from coach.parts import Part


def add_to(subparsers: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    """Add the command and what it can do."""
    parser = subparsers.add_parser("ears", help="what hears spoken replies, in one file")
    parts.add_to(parser, "ears", "let this computer account hear replies", _found)


def _found() -> tuple[Part, Path]:
    from coach.ears.model_files import EAR_PACK
    from coach.places import find_places

    return EAR_PACK, find_places().ears
