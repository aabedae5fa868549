"""The drawn customers as data, as ``people_file`` reads them from ``resources/portraits.json``.

Everything is measured on a canvas of 240 by 240 units. Paths use absolute ``M L C Q Z``. A fill is
``#RRGGBB``, ``skin``, ``shade``, or one of the person's own ``colours`` (``hair``, ``cloth``, ...).
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from typing import Literal

Curve = tuple[tuple[float, float], ...]
Shape = tuple[str, str]  # fill, path
Line = tuple[str, str, float]  # colour, path, width
Dot = tuple[str, float, float, float]  # fill, centre x, centre y, radius
Ring = tuple[str, float, float, float, float]  # colour, centre x, centre y, radius, width


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """The head's outline: half widths at the temples, jaw and chin, and where they lie."""

    width: float
    jaw: float
    chin: float
    top: float
    jaw_y: float
    chin_y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Brow:
    """Eyebrows; ``lead`` is the side that rises in doubt, -1 left or 1 right."""

    colour: str
    width: float
    lead: Literal[-1, 1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Glasses:
    """Two lenses as ellipses ``(x, y, rx, ry)``; bridge and arms follow from them."""

    colour: str
    width: float
    lenses: tuple[tuple[float, float, float, float], tuple[float, float, float, float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One drawn customer. Lists are painted in order: behind the head, body, face, front."""

    name: str
    age: int
    note: str
    skin: str
    shoulders: Literal["m", "f", "broad"]
    garment: str
    face: Face
    brow: Brow
    iris: str
    lips: str
    lashes: bool
    nose: str
    colours: dict[str, str]
    aged: bool = False
    scarf: str | None = None
    behind: tuple[Shape, ...] = ()
    behind_dots: tuple[Dot, ...] = ()
    body: tuple[Shape, ...] = ()
    body_dots: tuple[Dot, ...] = ()
    face_lines: tuple[Line, ...] = ()
    face_dots: tuple[Dot, ...] = ()
    beard: Shape | None = None
    moustache: Shape | None = None
    front: tuple[Shape, ...] = ()
    front_dots: tuple[Dot, ...] = ()
    front_lines: tuple[Line, ...] = ()
    glasses: Glasses | None = None
    rings: tuple[Ring, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Skin:
    """Three flat colours: the skin, its shadow, and the flush of a heated face."""

    base: str
    shade: str
    flush: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EyeShape:
    """Where eyes sit (offset from the middle, height) and their radii."""

    x: float
    y: float
    half: float
    iris: float
    pupil: float


@dataclass(frozen=True, slots=True, kw_only=True)
class BrowShape:
    """Where brows sit at rest."""

    inner_x: float
    mid_x: float
    outer_x: float
    y: float
    mid_lift: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Geometry:
    """What every person shares."""

    eye: EyeShape
    brow: BrowShape
    furrow: tuple[str, ...]
    folds: tuple[str, ...]
    neck: str
    neck_shade: str
    neck_head: str
    shoulders: dict[str, str]
    flush: tuple[tuple[float, float, float, float], ...]
    short_moustache: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sea:
    """How heat moves the sea; heights and lengths are fractions of the scene's shorter side."""

    horizon: float
    tilt_deg: Curve
    height: Curve
    length: Curve


@dataclass(frozen=True, slots=True, kw_only=True)
class Drivers:
    """How the feelings move a face: curves over heat, then what heard and trust add.

    ``heard`` and ``trust`` give the change at 0 and at 100; at 50 they change nothing.
    """

    heat: dict[str, Curve]
    heard: dict[str, tuple[float, float]]
    trust: dict[str, tuple[float, float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """All drawn customers with what they share."""

    drivers: Drivers
    sea: Sea
    geometry: Geometry
    skins: dict[str, Skin]
    people: dict[str, Person]
    personas: dict[str, str] = field(default_factory=dict)

    def person_for(self, persona_id: str) -> str:
        """Return the id of the person who plays a persona.

        A persona of a content pack we have not met gets one of ours, always the same one.
        """
        if persona_id in self.personas:
            return self.personas[persona_id]
        if persona_id in self.people:
            return persona_id
        ids = sorted(self.people)
        return ids[zlib.crc32(persona_id.encode()) % len(ids)]
