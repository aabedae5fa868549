"""The small round portrait beside a name; below 56 px without the lines that would blur."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look import Look, band_of
from ui.look.pose import pose
from ui.widgets.portrait import CANVAS, SMALL_BELOW_PX, Portrait
from ui.widgets.sea_scene import SeaScene, scene_colours

_ZOOM = 1.4
_FACE_LIES_AT = 0.45  # share of the canvas above the middle of the face
_FACE_SHOWN_AT = 0.50  # share of the circle above it


class Avatar(QLabel):
    """A person by id in a circle of ``side_px``, which grows with the text.

    A screen reader meets a graphic with the name and, when ``heat`` was given, the band.
    """

    def __init__(
        self,
        look: Look,
        person_id: str,
        *,
        name: str = "",
        side_px: int = 48,
        heat: float | None = None,
        heard: float = 50.0,
        trust: float = 50.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._person_id = person_id
        self._name = name or look.people.people[person_id].name
        self._side_px = side_px
        self._feelings = (heat, heard, trust)
        self.setPixmap(QPixmap(1, 1))  # a label with a picture is a graphic to screen readers
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)
        self._say_who()

    def show_person(self, person_id: str, name: str = "") -> None:
        """Show somebody else."""
        self._person_id = person_id
        self._name = name or self._look.people.people[person_id].name
        self._say_who()
        self.update()

    def set_feelings(self, heat: float | None, heard: float = 50.0, trust: float = 50.0) -> None:
        """Show other feelings; without a heat the face is at rest and no band is spoken."""
        self._feelings = (heat, heard, trust)
        self._say_who()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the circle's square."""
        side = self._look.now.px(self._side_px)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the circle."""
        painter = QPainter(self)
        heat, heard, trust = self._feelings
        paint_avatar(
            painter,
            self._look,
            self._person_id,
            QRectF(self.rect()),
            heat=15.0 if heat is None else heat,
            heard=heard,
            trust=trust,
        )
        painter.end()

    def _say_who(self) -> None:
        heat = self._feelings[0]
        band = f", {band_of(heat).word.lower()}" if heat is not None else ""
        self.setAccessibleName(self._name + band)

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()


def paint_avatar(
    painter: QPainter,
    look: Look,
    person_id: str,
    into: QRectF,
    *,
    heat: float,
    heard: float = 50.0,
    trust: float = 50.0,
) -> None:
    """Paint a round portrait into a square, for widgets and for rows of tables."""
    side = min(into.width(), into.height())
    small = side < SMALL_BELOW_PX
    colours = look.now.heat(band_of(heat).name)
    circle = QPainterPath()
    circle.addEllipse(QRectF(0, 0, side, side))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(into.topLeft())
    painter.setClipPath(circle, Qt.ClipOperation.IntersectClip)
    people = look.people
    SeaScene(
        sea=people.sea,
        colours=scene_colours(colours, colours, 1.0),
        heat=heat,
        width=side,
        height=side,
        person_px=side,
        with_sun=not small,
    ).paint(painter)
    drawn = side * _ZOOM
    painter.translate(side / 2 - drawn / 2, side * _FACE_SHOWN_AT - drawn * _FACE_LIES_AT)
    painter.scale(drawn / CANVAS, drawn / CANVAS)
    Portrait(
        people=people,
        person=people.people[person_id],
        pose=pose(people.drivers, heat=heat, heard=heard, trust=trust),
        small=small,
    ).paint(painter)
    painter.restore()
    if look.now.theme == "high_contrast":  # its skies are as black as the paper
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.now.colour("line"), 1.0))
        painter.drawEllipse(
            QRectF(into.topLeft(), QSizeF(side, side)).adjusted(0.5, 0.5, -0.5, -0.5)
        )
