"""From feelings to a face: the numbers a portrait is painted with. No drawing happens here.

Values come from the curves of ``portraits.json`` read at the feelings themselves, so the same
conversation always shows the same faces.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from ui.look.people import Curve, Drivers

_SPEAKING_REST = 2.0
_SPEAKING_REACH = 11.0
_HEAT_WHERE_TRUST_STOPS_SHOWING = 140.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """One face in canvas units; names with ``_dy`` are positive downwards."""

    brow_inner_dy: float
    brow_mid_dy: float
    brow_outer_dy: float
    brow_in_dx: float
    brow_raise: float
    eye_upper: float
    eye_lower: float
    lid_inner: float
    pupil: float
    gaze_dx: float
    mouth_half: float
    mouth_corner_dy: float
    mouth_mid_dy: float
    mouth_open: float
    teeth: float
    flush: float
    furrow: float
    folds: float
    shoulder_dy: float
    head_dy: float
    lean: float
    head_tilt: float


def read_curve(curve: Curve, at: float) -> float:
    """Return a piecewise linear curve's value; outside its ends it stays level."""
    if at <= curve[0][0]:
        return curve[0][1]
    for (x0, y0), (x1, y1) in pairwise(curve):
        if at <= x1:
            return y0 + (y1 - y0) * (at - x0) / (x1 - x0)
    return curve[-1][1]


def pose(
    drivers: Drivers,
    *,
    heat: float,
    heard: float = 50.0,
    trust: float = 50.0,
    speak: float = 0.0,
    blink: float = 0.0,
) -> Pose:
    """Return the face for feelings from 0 to 100, a voice level and a blink from 0 to 1."""
    values = {name: read_curve(curve, heat) for name, curve in drivers.heat.items()}
    trust_shows = 1.0 - heat / _HEAT_WHERE_TRUST_STOPS_SHOWING
    for changes, feeling, share in (
        (drivers.heard, heard, 1.0),
        (drivers.trust, trust, trust_shows),
    ):
        from_middle = (feeling - 50.0) / 50.0
        for name, (at_none, at_full) in changes.items():
            change = at_full * from_middle if from_middle >= 0 else at_none * -from_middle
            values[name] += change * share
    if speak > 0:
        values["mouth_open"] = max(values["mouth_open"], _SPEAKING_REST + _SPEAKING_REACH * speak)
        values["teeth"] = max(values["teeth"], min(1.0, speak * 1.5))
    values["furrow"] = min(1.0, max(0.0, values["furrow"]))
    values["brow_raise"] = max(0.0, values["brow_raise"])
    values["eye_upper"] *= 1.0 - blink
    return Pose(**values)
