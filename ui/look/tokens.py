"""The look as numbers and colours: reads ``resources/tokens.json`` and promises it is complete.

Colours are ``#RRGGBB`` strings, lengths logical pixels at 100 % text, times milliseconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

import msgspec
from PySide6.QtCore import QCoreApplication

ThemeName = Literal["light", "dark", "high_contrast"]
ThemeChoice = Literal["system", "light", "dark", "high_contrast"]
ColourName = Literal[
    "paper", "rail", "card", "sunken", "line", "edge", "ink", "ink2", "ink3", "deep", "deep_hover",
    "deep_press", "on_deep", "deep_tint", "deep_line", "lamp", "lamp_tint", "lamp_ink", "warm",
    "warm_tint", "flare", "flare_tint", "danger", "focus", "track", "selection", "brand_sea",
]  # fmt: skip
TypeName = Literal[
    "display", "title", "heading", "quote", "quote_small", "lead", "body", "body_strong", "small",
    "label", "figure", "action",
]  # fmt: skip
MotionName = Literal["press", "fade", "move", "face", "sea"]
RadiusName = Literal["chip", "button", "reply", "card", "scene"]
ControlName = Literal["small", "normal", "large", "row"]
BandName = Literal["calm", "easing", "tense", "angry", "furious"]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatColours:
    """What one heat band owns: four flat parts of the scene and the mark of its wedge."""

    sky: str
    sun: str
    sea_far: str
    sea: str
    mark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeStyle:
    """One text style at 100 %."""

    size_px: int
    line_px: int
    weight: int
    spacing_px: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Typography:
    """The typeface, its styles, and the size below which nothing is set."""

    family: str
    smallest_px: int
    styles: dict[TypeName, TypeStyle]


@dataclass(frozen=True, slots=True, kw_only=True)
class RingShape:
    """The focus ring: stroke, distance from the control, and the room to keep free for both."""

    width: int
    gap: int
    room: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Everything ``tokens.json`` says."""

    themes: dict[ThemeName, dict[str, str | dict[BandName, HeatColours]]]
    type: Typography
    space_px: tuple[int, ...]
    radius_px: dict[RadiusName, int]
    motion_ms: dict[MotionName, int]
    focus_ring_px: RingShape
    raised_edge_px: int
    control_px: dict[ControlName, int]

    def colour(self, theme: ThemeName, name: ColourName) -> str:
        """Return one colour of a theme as ``#RRGGBB``."""
        value = self.themes[theme][name]
        if not isinstance(value, str):
            raise TypeError(f"{name} is not a single colour")
        return value

    def heat(self, theme: ThemeName, band: BandName) -> HeatColours:
        """Return the colours a heat band owns in a theme."""
        bands = self.themes[theme]["heat"]
        if isinstance(bands, str):
            raise TypeError("heat must be a table of bands")
        return bands[band]


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A fifth of the heat scale: its id, the word people read, and the first value inside it."""

    name: BandName
    word: str
    first: int


BANDS: tuple[Band, ...] = (
    Band(name="calm", word=QCoreApplication.translate("Bands", "Calm"), first=0),
    Band(name="easing", word=QCoreApplication.translate("Bands", "Easing"), first=20),
    Band(name="tense", word=QCoreApplication.translate("Bands", "Tense"), first=40),
    Band(name="angry", word=QCoreApplication.translate("Bands", "Angry"), first=60),
    Band(name="furious", word=QCoreApplication.translate("Bands", "Furious"), first=80),
)


def band_of(heat: float) -> Band:
    """Return the band a heat from 0 to 100 lies in."""
    return next(band for band in reversed(BANDS) if heat >= band.first or band.first == 0)


def load_tokens(path: Path) -> Tokens:
    """Read ``tokens.json``; a missing or misspelt part raises ``msgspec.ValidationError``."""
    tokens = msgspec.json.decode(path.read_bytes(), type=Tokens)
    for theme, colours in tokens.themes.items():
        missing = [name for name in get_args(ColourName) if name not in colours]
        if missing:
            raise msgspec.ValidationError(f"theme {theme} has no colour {', '.join(missing)}")
    return tokens
