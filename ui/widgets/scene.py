"""The person in front of the sea: the large picture of a call.

Feelings given with ``set_feelings`` settle in their own time: the face quickly, the sea slowly.
With reduced motion everything changes at once, nobody blinks and nothing drifts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look import Look, band_of
from ui.look.pose import pose
from ui.widgets.portrait import CANVAS, SMALL_BELOW_PX, Portrait
from ui.widgets.sea_scene import SeaScene, scene_colours

_BLINK_STEPS = (0.6, 1.0, 0.5, 0.0)
_BLINK_STEP_MS = 40
_BLINK_GAPS_MS = (3200, 4400, 5600, 3700, 5100)
_MOUTH_STEPS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """The feelings as drawn at one moment of a movement."""

    heat: float = 50.0
    heard: float = 50.0
    trust: float = 50.0


class Scene(QLabel):
    """A person by id in front of the sea; a screen reader meets a graphic with name and band.

    ``face_ms`` and ``sea_ms`` say how long a change takes and ``blinks`` whether the eyes close
    now and then; left alone they follow the look. Corners are rounded by ``radius_px``, or as the
    look has it; ``square_below`` leaves the lower two square, for a picture above words on a card.
    """

    def __init__(
        self,
        look: Look,
        person_id: str,
        *,
        name: str = "",
        face_ms: int | None = None,
        sea_ms: int | None = None,
        blinks: bool = True,
        radius_px: int | None = None,
        square_below: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._person_id = person_id
        self._name = name or look.people.people[person_id].name
        self._face_ms = face_ms
        self._sea_ms = sea_ms
        self._blinks = blinks
        self._radius = radius_px
        self._square_below = square_below
        self._mouth = 0.0
        self._eyelid = 0.0
        self._blink_count = 0
        self._face_from = self._face_now = self._goal = _Shown()
        self._sea_from = self._sea_now = self._goal.heat
        self._sea_share = 1.0
        self._painted_for: tuple[object, ...] = ()
        self._pictures: dict[tuple[float, float], QPixmap] = {}
        self.setPixmap(QPixmap(1, 1))  # a label with a picture is a graphic to screen readers
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._face_move = self._movement(self._on_face_moved)
        self._sea_move = self._movement(self._on_sea_moved)
        self._blink_timer = QTimer(self)
        self._blink_timer.setSingleShot(True)
        self._blink_timer.timeout.connect(self._on_blink)
        look.changed.connect(self._on_look_changed)
        self._say_who()

    def show_person(self, person_id: str, name: str = "") -> None:
        """Show somebody else."""
        self._person_id = person_id
        self._name = name or self._look.people.people[person_id].name
        self._say_who()
        self.update()

    def set_feelings(
        self, heat: float, heard: float, trust: float, *, at_once: bool = False
    ) -> None:
        """Let face and sea move to these feelings, each from 0 to 100."""
        goal = _Shown(heat=heat, heard=heard, trust=trust)
        if goal == self._goal and not at_once:
            return
        self._goal = goal
        self._say_who()
        now = self._look.now
        face_ms = now.motion_ms("face") if self._face_ms is None else self._face_ms
        sea_ms = now.motion_ms("sea") if self._sea_ms is None else self._sea_ms
        still = at_once or now.reduced_motion or not self.isVisible()
        self._face_from, self._sea_from = self._face_now, self._sea_now
        self._start(self._face_move, 0 if still else face_ms, self._on_face_moved)
        self._start(self._sea_move, 0 if still else sea_ms, self._on_sea_moved)

    def set_mouth(self, level: float) -> None:
        """Open the mouth with the loudness of the voice, 0 to 1; 0 closes it."""
        if self._look.now.reduced_motion:
            level = 0.0
        level = round(min(1.0, max(0.0, level)) * _MOUTH_STEPS) / _MOUTH_STEPS
        if level != self._mouth:
            self._mouth = level
            self.update()

    def sizeHint(self) -> QSize:
        """Return a size that suits a call on an ordinary screen."""
        return QSize(424, 487)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest useful scene."""
        return QSize(96, 96)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the scene; while somebody speaks, each opening of the mouth is painted once."""
        key = (
            self._person_id, self._face_now, self._sea_now, self._sea_share,
            self.size(), self._look.now.theme, self.devicePixelRatioF(),
        )  # fmt: skip
        if self._painted_for != key:
            self._painted_for = key
            self._pictures.clear()
        pose = (self._mouth, self._eyelid)
        if pose not in self._pictures:
            while len(self._pictures) > _MOUTH_STEPS:
                self._pictures.pop(next(iter(self._pictures)))
            self._pictures[pose] = self._picture()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pictures[pose])
        painter.end()

    def showEvent(self, event: QShowEvent, /) -> None:
        """Begin to blink."""
        super().showEvent(event)
        self._wait_for_blink()

    def hideEvent(self, event: QHideEvent, /) -> None:
        """Stop blinking where nobody looks, and let the pictures go."""
        super().hideEvent(event)
        self._blink_timer.stop()
        self._pictures.clear()

    def _picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(self._frame())
        self._paint_scene(painter)
        painter.end()
        return picture

    def _paint_scene(self, painter: QPainter) -> None:
        width, height = self.width(), self.height()
        side = person_side(width, height)
        now, people = self._look.now, self._look.people
        start, goal = band_of(self._sea_from).name, band_of(self._goal.heat).name
        SeaScene(
            sea=people.sea,
            colours=scene_colours(now.heat(start), now.heat(goal), self._sea_share),
            heat=self._sea_now,
            width=width,
            height=height,
            person_px=side,
        ).paint(painter)
        painter.translate(width / 2 - side / 2, height - side)
        painter.scale(side / CANVAS, side / CANVAS)
        Portrait(
            people=people,
            person=people.people[self._person_id],
            pose=pose(
                people.drivers,
                heat=self._face_now.heat,
                heard=self._face_now.heard,
                trust=self._face_now.trust,
                speak=self._mouth,
                blink=self._eyelid,
            ),
            small=side < SMALL_BELOW_PX,
        ).paint(painter)

    def _frame(self) -> QPainterPath:
        radius = self._look.now.radius("scene") if self._radius is None else self._radius
        frame = QPainterPath()
        whole = QRectF(self.rect())
        frame.addRoundedRect(whole, radius, radius)
        if self._square_below:
            below = QPainterPath()
            below.addRect(whole.adjusted(0, radius, 0, 0))
            frame = frame.united(below)
        return frame

    def _movement(self, step: Callable[[float], None]) -> QVariantAnimation:
        movement = QVariantAnimation(self)
        movement.setStartValue(0.0)
        movement.setEndValue(1.0)
        movement.setEasingCurve(QEasingCurve.Type.OutCubic)
        movement.valueChanged.connect(step)
        return movement

    def _start(
        self, movement: QVariantAnimation, length_ms: int, step: Callable[[float], None]
    ) -> None:
        movement.stop()
        if length_ms <= 0:
            step(1.0)
            return
        movement.setDuration(length_ms)
        movement.start()

    def _on_face_moved(self, share: float) -> None:
        a, b = self._face_from, self._goal
        self._face_now = _Shown(
            heat=a.heat + (b.heat - a.heat) * share,
            heard=a.heard + (b.heard - a.heard) * share,
            trust=a.trust + (b.trust - a.trust) * share,
        )
        self.update()

    def _on_sea_moved(self, share: float) -> None:
        self._sea_share = share
        self._sea_now = self._sea_from + (self._goal.heat - self._sea_from) * share
        self.update()

    def _wait_for_blink(self) -> None:
        if self._blinks and not self._look.now.reduced_motion:
            gap = _BLINK_GAPS_MS[self._blink_count % len(_BLINK_GAPS_MS)]
            self._blink_timer.start(gap)

    def _on_blink(self) -> None:
        step = 0 if self._eyelid == 0.0 else _BLINK_STEPS.index(self._eyelid) + 1
        self._eyelid = _BLINK_STEPS[step]
        self.update()
        if self._eyelid == 0.0:
            self._blink_count += 1
            self._wait_for_blink()
        else:
            self._blink_timer.start(_BLINK_STEP_MS)

    def _say_who(self) -> None:
        band = band_of(self._goal.heat).word.lower()
        self.setAccessibleName(
            self.tr("{name}, {band}, heat {heat}").format(
                name=self._name, band=band, heat=round(self._goal.heat)
            )
        )

    def _on_look_changed(self) -> None:
        if self._look.now.reduced_motion:
            self._blink_timer.stop()
            self._mouth = self._eyelid = 0.0
            for movement, step in (
                (self._face_move, self._on_face_moved),
                (self._sea_move, self._on_sea_moved),
            ):
                movement.stop()
                step(1.0)
        elif self.isVisible() and not self._blink_timer.isActive():
            self._wait_for_blink()
        self.update()


def person_side(width: float, height: float) -> float:
    """Return the side of the square a person is drawn in, standing on the scene's lower edge.

    The canvas leaves room around the shoulders, so it may be a little wider than the scene.
    """
    return min(width * 1.16, height)
