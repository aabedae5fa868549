"""``coach voices``: make, check, add and remove the neural voices as one file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from coach.commands import parts

if TYPE_CHECKING:
    from coach.parts import Part


def add_to(subparsers: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    """Add the command and what it can do."""
    parser = subparsers.add_parser("voices", help="the neural voices, in one file")
    parts.add_to(parser, "neural voices", "let this computer account speak with them", _found)


def _found() -> tuple[Part, Path]:
    from coach.places import find_places
    from coach.voice.pack import VOICE_PACK

    return VOICE_PACK, find_places().voices
