"""The customer's four feelings together: the band as a title, the heat wedge and three meters."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGroupBox, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look, band_of
from ui.widgets.chip import ChangeChip
from ui.widgets.flow import Flow
from ui.widgets.given_width import given_width
from ui.widgets.heat_wedge import HeatWedge
from ui.widgets.meter import Meter
from ui.widgets.text import Text

_METER_GAP_PX = 16
_STACK_GAP_PX = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class FeelingValues:
    """The four feelings, each from 0 to 100."""

    heat: int
    heard: int
    trust: int
    patience: int


class Feelings(QGroupBox):
    """Title, wedge and meters; where three meters do not fit side by side they stack."""

    def __init__(
        self,
        look: Look,
        *,
        name: str = QCoreApplication.translate("Feelings", "Feelings"),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._band = Text(look, style="title", wraps=False)
        self._number = Text(look, style="body", colour="ink2", wraps=False)
        self._change = ChangeChip(look)
        title = Flow(gap_px=10, row_gap_px=2)
        for part in (self._band, self._number, self._change):
            title.addWidget(part)
        column.addLayout(title)
        self.wedge = HeatWedge(look)
        column.addWidget(self.wedge)
        self.meters = _Meters(look)
        column.addWidget(self.meters)

    def set_feelings(self, now: FeelingValues, *, before: FeelingValues | None = None) -> None:
        """Show the feelings, and how the last reply moved them from ``before``."""
        self._band.set_words(band_of(now.heat).word)
        self._number.set_words(self.tr("Heat {heat}").format(heat=now.heat))
        change = now.heat - before.heat if before else 0
        self._change.set_change(change, helps=change < 0)
        self._change.setVisible(change != 0)
        self.wedge.set_heat(now.heat, before=before.heat if before else None)
        self.meters.heard.set_amount(now.heard, before=before.heard if before else None)
        self.meters.trust.set_amount(now.trust, before=before.trust if before else None)
        self.meters.patience.set_amount(now.patience, before=before.patience if before else None)


class _Meters(QWidget):
    """Heard, trust and patience in thirds, or one above the other."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.heard = Meter(look, self.tr("Heard"), icon="ear", parent=self)
        self.trust = Meter(look, self.tr("Trust"), icon="shield-check", parent=self)
        self.patience = Meter(look, self.tr("Patience"), icon="hourglass", parent=self)
        self._all = (self.heard, self.trust, self.patience)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._on_look_changed)

    def sizeHint(self) -> QSize:
        """Return three meters side by side."""
        width = 3 * self.heard.sizeHint().width() + 2 * _METER_GAP_PX
        return QSize(width, self.heightForWidth(given_width(self, width)))

    def minimumSizeHint(self) -> QSize:
        """Return one meter's width, stacked."""
        return QSize(max(meter.minimumSizeHint().width() for meter in self._all), 0)

    def hasHeightForWidth(self) -> bool:
        """Say that stacking makes it higher."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Return the height side by side or stacked."""
        self._set_changes(beside=not self._fits(width))
        if self._fits(width):
            return self.heard.height_at((width - 2 * _METER_GAP_PX) // 3)
        return 3 * self.heard.height_at(width) + 2 * _STACK_GAP_PX

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Place the meters."""
        super().resizeEvent(event)
        self._place()
        self.updateGeometry()

    def _fits(self, width: int) -> bool:
        widest = max(meter.words_width() for meter in self._all)
        return 3 * widest + 2 * _METER_GAP_PX <= width

    def _set_changes(self, *, beside: bool) -> None:
        for meter in self._all:
            meter.set_change_beside(beside=beside)

    def _place(self) -> None:
        side_by_side = self._fits(self.width())
        self._set_changes(beside=not side_by_side)
        third = (self.width() - 2 * _METER_GAP_PX) / 3
        height = self.heard.height_at(round(third) if side_by_side else self.width())
        for number, meter in enumerate(self._all):
            if side_by_side:
                left = round(number * (third + _METER_GAP_PX))
                meter.setGeometry(left, 0, round(third), height)
            else:
                meter.setGeometry(0, number * (height + _STACK_GAP_PX), self.width(), height)

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self._place()
