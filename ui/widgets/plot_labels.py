"""Finds room for labels beside the points of a line, so that none covers the line or another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF

_AWAY_PX = 14
_OUTSIDE_COST = 50
_OVER_LABEL_COST = 20
_OVER_LINE_COST = 4
_RATHER_NOT_COST = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSize:
    """The point a label belongs to and how much room it needs."""

    at: QPointF
    width: float
    height: float


def place_labels(
    labels: Sequence[LabelSize],
    line: Sequence[QPointF],
    area: QRectF,
    *,
    must: int | None = None,
    rather_not: QRectF | None = None,
) -> list[QRectF | None]:
    """Return a place for each label, or ``None`` where every place would cover something.

    The label at index ``must`` is placed first and always gets a place inside the area. Places
    over ``rather_not`` are taken only when no other is free.
    """
    order = sorted(range(len(labels)), key=lambda index: index != must)
    placed: dict[int, QRectF | None] = {}
    for index in order:
        taken = [place for place in placed.values() if place is not None]
        candidates = _around(labels[index])
        costs = [_cost(place, taken, line, area, rather_not) for place in candidates]
        best = min(range(len(candidates)), key=costs.__getitem__)
        if costs[best] < _OVER_LINE_COST:
            placed[index] = candidates[best]
        elif index == must:
            placed[index] = _moved_inside(candidates[best], area)
        else:
            placed[index] = None
    return [placed[index] for index in range(len(labels))]


def _around(label: LabelSize) -> list[QRectF]:
    """Return places around a point, the most usual first."""
    x, y, w, h = label.at.x(), label.at.y(), label.width, label.height
    away = _AWAY_PX
    corners = [
        (x + away, y - h - away / 2),
        (x - w - away, y + away / 2),
        (x + away, y + away / 2),
        (x - w - away, y - h - away / 2),
        (x - w / 2, y - h - away),
        (x - w / 2, y + away),
        (x + away, y - h - 2 * away),
        (x - w - away, y + 2 * away),
        (x - w / 2, y - h - 3 * away),
        (x - w / 2, y + 3 * away),
    ]
    return [QRectF(left, top, w, h) for left, top in corners]


def _cost(
    place: QRectF,
    taken: Sequence[QRectF],
    line: Sequence[QPointF],
    area: QRectF,
    rather_not: QRectF | None,
) -> int:
    cost = 0 if area.contains(place) else _OUTSIDE_COST
    cost += sum(_OVER_LABEL_COST for other in taken if other.intersects(place))
    if rather_not is not None and rather_not.intersects(place):
        cost += _RATHER_NOT_COST
    for start, end in pairwise(line):
        if _touches(QLineF(start, end), place):
            cost += _OVER_LINE_COST
    return cost


def _touches(stroke: QLineF, place: QRectF) -> bool:
    room = place.adjusted(-3, -3, 3, 3)
    if room.contains(stroke.p1()) or room.contains(stroke.p2()):
        return True
    sides = (
        QLineF(room.topLeft(), room.topRight()),
        QLineF(room.topRight(), room.bottomRight()),
        QLineF(room.bottomRight(), room.bottomLeft()),
        QLineF(room.bottomLeft(), room.topLeft()),
    )
    bounded = QLineF.IntersectionType.BoundedIntersection
    return any(stroke.intersects(side)[0] == bounded for side in sides)


def _moved_inside(place: QRectF, area: QRectF) -> QRectF:
    moved = QRectF(place)
    moved.moveLeft(min(max(place.left(), area.left()), area.right() - place.width()))
    moved.moveTop(min(max(place.top(), area.top()), area.bottom() - place.height()))
    return moved
