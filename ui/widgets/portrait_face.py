"""The formulas of a face: head outline, mouth, eyes and brows as paths, from pose and geometry."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from ui.look.people import BrowShape, EyeShape, Face
from ui.look.pose import Pose

_MIDDLE = 120.0
_MOUTH_Y = 138.0


def head_outline(face: Face) -> str:
    """Return the head as path text, so that the jaw rule can bend it like any other path."""
    x, w, j, c = _MIDDLE, face.width, face.jaw, face.chin
    top, jaw_y, chin_y = face.top, face.jaw_y, face.chin_y
    return (
        f"M {x},{top} C {x + 0.58 * w},{top} {x + w},{top + 20} {x + w},100"
        f" C {x + w},118 {x + j + 4},{jaw_y - 10} {x + j},{jaw_y}"
        f" C {x + j - 6},{jaw_y + 11} {x + c},{chin_y} {x},{chin_y}"
        f" C {x - c},{chin_y} {x - j + 6},{jaw_y + 11} {x - j},{jaw_y}"
        f" C {x - j - 4},{jaw_y - 10} {x - w},118 {x - w},100"
        f" C {x - w},{top + 20} {x - 0.58 * w},{top} {x},{top} Z"
    )


def closed_mouth(pose: Pose) -> QPainterPath:
    """Return the line of a closed mouth."""
    half, corner = pose.mouth_half, _MOUTH_Y + pose.mouth_corner_dy
    bend = _MOUTH_Y + 1.5 * pose.mouth_mid_dy - 0.2 * pose.mouth_corner_dy
    path = QPainterPath(QPointF(_MIDDLE - half, corner))
    path.cubicTo(
        QPointF(_MIDDLE - half / 2, bend),
        QPointF(_MIDDLE + half / 2, bend),
        QPointF(_MIDDLE + half, corner),
    )
    return path


def open_mouth(pose: Pose) -> QPainterPath:
    """Return the shape of an open mouth."""
    half, corner = pose.mouth_half, _MOUTH_Y + pose.mouth_corner_dy
    top, bottom = _MOUTH_Y + pose.mouth_mid_dy, _MOUTH_Y + pose.mouth_open
    side = 0.6 * bottom + 0.4 * corner + 3
    middle = QPointF(_MIDDLE, top)
    left, right = QPointF(_MIDDLE - half, corner), QPointF(_MIDDLE + half, corner)

    def at(share: float, y: float) -> QPointF:
        return QPointF(_MIDDLE + share * half, y)

    path = QPainterPath(left)
    path.cubicTo(at(-0.65, top - 2), at(-0.35, top - 1), middle)
    path.cubicTo(at(0.35, top - 1), at(0.65, top - 2), right)
    low = QPointF(_MIDDLE, bottom + 2.5)
    path.cubicTo(QPointF(_MIDDLE + half - 1, side), at(0.55, bottom + 2.5), low)
    path.cubicTo(at(-0.55, bottom + 2.5), QPointF(_MIDDLE - half + 1, side), left)
    path.closeSubpath()
    return path


def eye_paths(
    shape: EyeShape, pose: Pose, side: int, *, lashes: bool
) -> tuple[QPainterPath, QPainterPath]:
    """Return the white of an eye and its upper lid; ``side`` is -1 left, 1 right."""
    x, y = _MIDDLE + side * shape.x, shape.y
    inner, outer = x - side * shape.half, x + side * shape.half
    up, low, bend = pose.eye_upper, pose.eye_lower, pose.lid_inner
    first = (
        QPointF(inner + side * 3, y - 0.9 * up + bend),
        QPointF(x + side, y - 1.15 * up + 0.35 * bend),
        QPointF(x + side * 4, y - 1.02 * up),
    )
    second = (QPointF(x + side * 7.5, y - 0.85 * up), QPointF(outer, y - 2))
    start = QPointF(inner, y + 1.4 + 0.3 * bend)
    white = QPainterPath(start)
    white.cubicTo(*first)
    white.cubicTo(*second, QPointF(outer, y + 0.4))
    white.cubicTo(
        QPointF(outer - side * 3, y + 1.1 * low), QPointF(inner + side * 5, y + 1.25 * low), start
    )
    white.closeSubpath()
    lid = QPainterPath(QPointF(inner - side * 0.5, y + 1.2 + 0.3 * bend))
    lid.cubicTo(*first)
    pulled = (1.6, -0.9) if lashes else (0.4, 0.2)
    lid.cubicTo(*second, QPointF(outer + side * pulled[0], y + pulled[1]))
    return white, lid


def brow_path(shape: BrowShape, pose: Pose, side: int, width: float, raised: float) -> QPainterPath:
    """Return one brow; ``raised`` lifts it in doubt."""
    half = width / 2
    x0 = _MIDDLE + side * (shape.inner_x - 0.55 * pose.brow_in_dx)
    x1, x2 = _MIDDLE + side * shape.mid_x, _MIDDLE + side * shape.outer_x
    y0 = shape.y + 1 + pose.brow_inner_dy - 0.6 * raised
    y1 = shape.y - shape.mid_lift + pose.brow_mid_dy - 1.3 * raised
    y2 = shape.y + 1 + pose.brow_outer_dy - 0.6 * raised
    path = QPainterPath(QPointF(x0, y0 - 1.1 * half))
    path.quadTo(QPointF(x1, y1 - 1.5 * half), QPointF(x2, y2 - 0.4))
    path.quadTo(QPointF(x1, y1 + 1.1 * half), QPointF(x0 + side * 0.6, y0 + 1.1 * half))
    path.closeSubpath()
    return path
