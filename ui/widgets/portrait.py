"""Paints a person from numbers: head, face and shoulders on a canvas of 240 by 240 units.

Order: what lies behind the head, the body, then the head with everything on it. The jaw follows
the mouth: points of the head below the nose drop with it, the more the lower they lie.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ui.look.people import People, Person, Skin
from ui.look.pose import Pose
from ui.widgets.portrait_face import brow_path, closed_mouth, eye_paths, head_outline, open_mouth

CANVAS = 240.0
SMALL_BELOW_PX = 56

_MIDDLE = 120.0
_NECK = 150.0
_MOUTH_Y = 138.0
_JAW_FROM_Y = 122.0
_JAW_REACH = 34.0
_JAW_PER_MOUTH = 0.45
_MOUTH_OPEN_FROM = 1.2
_SMALL_STROKES = 1.35
_AGED_FOLDS = 0.55
_POINTS_OF = {"M": 1, "L": 1, "Q": 2, "C": 3, "Z": 0}
_INSIDE_MOUTH = "#4A1720"
_TONGUE = "#B8504F"
_TEETH = "#FFF9F2"
_EYE_WHITE = "#FFFAF4"
_PUPIL = "#140E0C"
_LASH = "#2A1C18"


@dataclass(slots=True, kw_only=True)
class Portrait:
    """One person in one pose, ready to be painted.

    ``small`` leaves out lines that would blur below 56 px and thickens brows and mouth.
    """

    people: People
    person: Person
    pose: Pose
    small: bool = False

    def paint(self, painter: QPainter) -> None:
        """Paint on the canvas; the caller has moved and scaled the painter."""
        self._behind(painter)
        self._body(painter)
        painter.save()
        self._hold_head(painter)
        self._head(painter)
        self._lower_face(painter)
        self._mouth(painter)
        self._eyes(painter)
        self._brows(painter)
        self._front(painter)
        painter.restore()

    @property
    def _jaw(self) -> float:
        return round(_JAW_PER_MOUTH * self.pose.mouth_open, 1)

    @property
    def _skin(self) -> Skin:
        return self.people.skins[self.person.skin]

    def _colour(self, name: str) -> str:
        skin = {"skin": self._skin.base, "shade": self._skin.shade}
        return skin.get(name) or self.person.colours.get(name, name)

    def _hold_head(self, painter: QPainter) -> None:
        painter.translate(0, self.pose.head_dy)
        painter.translate(_MIDDLE, _NECK)
        painter.rotate(self.pose.head_tilt)
        painter.scale(self.pose.lean, self.pose.lean)
        painter.translate(-_MIDDLE, -_NECK)

    def _behind(self, painter: QPainter) -> None:
        painter.save()
        self._hold_head(painter)
        for colour, path in self.person.behind:
            _fill(painter, read_path(path), self._colour(colour))
        self._dots(painter, self.person.behind_dots)
        painter.restore()

    def _body(self, painter: QPainter) -> None:
        shared, person = self.people.geometry, self.person
        painter.save()
        painter.translate(0, self.pose.shoulder_dy)
        _fill(painter, read_path(shared.neck), self._skin.base)
        _fill(painter, read_path(shared.shoulders[person.shoulders]), person.garment)
        for colour, path in person.body:
            _fill(painter, read_path(path), self._colour(colour))
        self._dots(painter, person.body_dots)
        painter.restore()

    def _head(self, painter: QPainter) -> None:
        shared, face, jaw = self.people.geometry, self.person.face, self._jaw
        if self.person.scarf is None:
            _fill(painter, read_path(shared.neck_head), self._skin.base)
            _fill(painter, read_path(shared.neck_shade, jaw), self._skin.shade)
            for side in (-1, 1):
                ear_x = _MIDDLE + side * (face.width + 1.5)
                _fill(painter, _oval(ear_x, 108, 6.5, 9.5), self._skin.base)
                inner = _oval(ear_x + side * 0.5, 108.5, 3, 5)
                _fill(painter, inner, self._skin.shade, 0.7)
        _fill(painter, read_path(head_outline(face), jaw), self._skin.base)
        for spot in shared.flush:
            _fill(painter, _oval(*spot), self._skin.flush, self.pose.flush)

    def _lower_face(self, painter: QPainter) -> None:
        person, jaw = self.person, self._jaw
        if person.beard is not None:
            colour, path = person.beard
            _fill(painter, read_path(path, round(jaw * 1.1, 1)), self._colour(colour))
        if not self.small:
            for colour, path, width in person.face_lines:
                _line(painter, read_path(path, jaw), self._colour(colour), width)
            self._dots(painter, person.face_dots)
            folds = max(self.pose.folds, _AGED_FOLDS if person.aged else 0.0)
            for path in self.people.geometry.folds if person.beard is None else ():
                _line(painter, read_path(path, jaw), self._skin.shade, 1.8, folds)
        _line(painter, read_path(person.nose), self._skin.shade, 2.6)

    def _mouth(self, painter: QPainter) -> None:
        pose, person = self.pose, self.person
        if pose.mouth_open > _MOUTH_OPEN_FROM:
            self._mouth_open(painter)
        else:
            width = (3.6 if person.lashes else 3.0) * (_SMALL_STROKES if self.small else 1.0)
            _line(painter, closed_mouth(pose), person.lips, width)
            if not self.small:
                y = _MOUTH_Y + pose.mouth_mid_dy
                under = QPainterPath(QPointF(113, y + 7))
                under.quadTo(120, y + 9, 127, y + 7)
                _line(painter, under, self._skin.shade, 1.6, 0.7)
        if person.moustache is not None:
            colour, path = person.moustache
            _fill(painter, read_path(path), self._colour(colour))
        elif person.beard is not None:
            path = self.people.geometry.short_moustache
            _fill(painter, read_path(path), self._colour(person.beard[0]))

    def _mouth_open(self, painter: QPainter) -> None:
        pose = self.pose
        lips = open_mouth(pose)
        half, top = pose.mouth_half, _MOUTH_Y + pose.mouth_mid_dy
        _fill(painter, lips, _INSIDE_MOUTH)
        teeth = QPainterPath()
        height = 4 + min(5.0, pose.mouth_open * 0.42)
        teeth.addRoundedRect(QRectF(122.5 - half, top - 4, 2 * half - 5, height), 1.5, 1.5)
        _fill(painter, teeth.intersected(lips), _TEETH, pose.teeth)
        low = _MOUTH_Y + pose.mouth_open + 4
        tongue = _oval(_MIDDLE, low, half * 0.55, pose.mouth_open * 0.34)
        _fill(painter, tongue.intersected(lips), _TONGUE)
        _line(painter, lips, self.person.lips, 3.2 if self.person.lashes else 2.4)

    def _eyes(self, painter: QPainter) -> None:
        shape, pose = self.people.geometry.eye, self.pose
        for side in (-1, 1):
            white, lid = eye_paths(shape, pose, side, lashes=self.person.lashes)
            if pose.eye_upper > 1.5:
                x, y = _MIDDLE + side * shape.x + pose.gaze_dx, shape.y - 1
                _fill(painter, white, _EYE_WHITE)
                iris = _oval(x, y, shape.iris, shape.iris).intersected(white)
                _fill(painter, iris, self.person.iris)
                pupil = shape.pupil * pose.pupil
                _fill(painter, _oval(x, y, pupil, pupil).intersected(white), _PUPIL)
                _fill(painter, _oval(x + 1.6, y - 1.8, 1.15, 1.15).intersected(white), "#FFFFFF")
            _line(painter, lid, _LASH, 2.6 if self.person.lashes else 2.1)

    def _brows(self, painter: QPainter) -> None:
        if not self.small and self.pose.furrow > 0:
            for path in self.people.geometry.furrow:
                _line(painter, read_path(path), self._skin.shade, 2, self.pose.furrow)
        brow = self.person.brow
        width = brow.width * (_SMALL_STROKES if self.small else 1.0)
        for side in (-1, 1):
            raised = self.pose.brow_raise if side == brow.lead else 0.0
            shape = brow_path(self.people.geometry.brow, self.pose, side, width, raised)
            _fill(painter, shape, brow.colour)
            _line(painter, shape, brow.colour, 1.4)

    def _front(self, painter: QPainter) -> None:
        person = self.person
        if person.scarf is not None:
            ring = QPainterPath(read_path(person.scarf, self._jaw))
            ring.setFillRule(Qt.FillRule.OddEvenFill)
            _fill(painter, ring, self._colour("hair"))
        for colour, path in person.front:
            _fill(painter, read_path(path), self._colour(colour))
        self._dots(painter, person.front_dots)
        for colour, path, width in person.front_lines:
            _line(painter, read_path(path), self._colour(colour), width)
        self._glasses(painter)
        for colour, x, y, radius, width in person.rings:
            _line(painter, _oval(x, y, radius, radius), self._colour(colour), width)

    def _glasses(self, painter: QPainter) -> None:
        glasses = self.person.glasses
        if glasses is None:
            return
        for x, y, rx, ry in glasses.lenses:
            _fill(painter, _oval(x, y, rx, ry), "#FFFFFF", 0.16)
            _line(painter, _oval(x, y, rx, ry), glasses.colour, glasses.width)
        (left, y, rx, _), (right, _, _, _) = glasses.lenses
        frame = QPainterPath(QPointF(left + rx, y - 2))
        frame.quadTo(_MIDDLE, y - 4.5, right - rx, y - 2)
        frame.moveTo(left - rx, y - 3)
        frame.lineTo(_MIDDLE - self.person.face.width - 1, y - 5)
        frame.moveTo(right + rx, y - 3)
        frame.lineTo(_MIDDLE + self.person.face.width + 1, y - 5)
        _line(painter, frame, glasses.colour, glasses.width)

    def _dots(self, painter: QPainter, dots: tuple[tuple[str, float, float, float], ...]) -> None:
        for colour, x, y, radius in dots:
            _fill(painter, _oval(x, y, radius, radius), self._colour(colour))


@lru_cache(maxsize=4096)
def read_path(text: str, jaw: float = 0.0) -> QPainterPath:
    """Return a path of absolute M L C Q Z; ``jaw`` lowers its points below the nose."""
    path = QPainterPath()
    for command, points in _steps(text, jaw):
        match command, points:
            case "M", [to]:
                path.moveTo(to)
            case "L", [to]:
                path.lineTo(to)
            case "Q", [bend, to]:
                path.quadTo(bend, to)
            case "C", [first, second, to]:
                path.cubicTo(first, second, to)
            case "Z", []:
                path.closeSubpath()
            case _:
                raise ValueError(f"a path cannot do {command} with {len(points)} points: {text}")
    return path


def _steps(text: str, jaw: float) -> Iterator[tuple[str, list[QPointF]]]:
    """Yield each command with its points; ``L 1,2 3,4`` counts as two lines."""
    for command, run in re.findall(r"([MLCQZ])([^MLCQZ]*)", text):
        numbers = [float(number) for number in re.findall(r"-?\d+\.?\d*", run)]
        points = [_dropped(x, y, jaw) for x, y in pairwise(numbers)][::2]
        size = _POINTS_OF[command]
        if size == 0:
            yield command, points
        for first in range(0, len(points), max(1, size)):
            yield command, points[first : first + size]


def _dropped(x: float, y: float, jaw: float) -> QPointF:
    share = min(1.0, max(0.0, (y - _JAW_FROM_Y) / _JAW_REACH))
    return QPointF(x, y + jaw * share)


def _oval(x: float, y: float, rx: float, ry: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), rx, ry)
    return path


def _fill(painter: QPainter, path: QPainterPath, colour: str, opacity: float = 1.0) -> None:
    shade = QColor(colour)
    shade.setAlphaF(min(1.0, max(0.0, opacity)))
    painter.fillPath(path, shade)


def _line(
    painter: QPainter, path: QPainterPath, colour: str, width: float, opacity: float = 1.0
) -> None:
    shade = QColor(colour)
    shade.setAlphaF(min(1.0, max(0.0, opacity)))
    pen = QPen(shade, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
