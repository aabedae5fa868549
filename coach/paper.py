"""One sheet of paper as a tagged PDF: a title, a few words, and parts with something to say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

import msgspec

from coach.errors import CoachError
from coach.places import find_places
from coach.words import translate


class PaperError(CoachError):
    """The sheet could not be made or saved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a sheet; ``say`` is set apart and may be empty."""

    title: str
    words: str
    say: str = ""


def sheet(title: str, lead: str, parts: Sequence[Part], foot: str, made_at: datetime) -> bytes:
    """Return one A4 page as PDF/UA-1. Words go in as data, never as markup. Raises ``PaperError``."""
    import typst  # noqa: PLC0415 - forty megabytes, only for this

    resources = find_places().resources
    card = {
        "title": title, "lead": lead, "parts": [asdict(part) for part in parts], "foot": foot,
    }  # fmt: skip
    try:
        return bytes(
            typst.compile(
                resources / "card.typ",
                sys_inputs={"card": msgspec.json.encode(card).decode()},
                font_paths=[resources / "third_party" / "inter"],
                ignore_system_fonts=True,
                pdf_standards="ua-1",
                timestamp=made_at.replace(microsecond=0),
            )
        )
    except typst.TypstError as error:
        raise PaperError(
            translate("coach", "The page could not be set."),
            translate("coach", "Nothing was changed; try it once more."),
            str(error),
        ) from error
