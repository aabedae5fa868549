"""What was done on a path, exactly: each thing with its day and level; on screen and as a PDF."""

from __future__ import annotations

from datetime import datetime
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF, Qt, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.progress.paths import Certificate, CertificateLine
from ui.look import Look
from ui.widgets.brand_mark import BrandMark
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.day_words import long_date
from ui.widgets.flow import Flow
from ui.widgets.icon_mark import IconMark
from ui.widgets.page import Page
from ui.widgets.separator import Separator
from ui.widgets.text import Text

_MARGIN_MM = 22
_MARK_PX = 44
_POINTS_PER_INCH = 72


class CertificatePage(Page):
    """``save_wanted`` asks for the PDF."""

    left = Signal()
    save_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, max_width_px=860, parent=parent)
        self.setAccessibleName(self.tr("What you did"))
        self.setProperty("ring_radius", -1)
        row = Flow(gap_px=8)
        back = Button(look, self.tr("Back to the paths"), size="small", icon="arrow-left")
        back.clicked.connect(self.left)
        save = Button(look, self.tr("Save as PDF"), size="small", icon="printer")
        save.clicked.connect(self.save_wanted)
        row.addWidget(back)
        row.addWidget(save)
        self.column.addLayout(row)
        self._card: Card | None = None
        self.column.addStretch(1)

    def show_certificate(self, certificate: Certificate, name: str) -> None:
        """Show what this person did."""
        if self._card is not None:
            self.column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._card = card = Card(self._look, name=self.tr("What you did"), padding_px=28)
        card.set_kind("raised")
        card.column.setSpacing(14)
        head = QHBoxLayout()
        head.setSpacing(16)
        titles = QVBoxLayout()
        titles.setSpacing(2)
        if name:
            titles.addWidget(Text(self._look, name, style="title", colour="ink2"))
        titles.addWidget(Text(self._look, certificate.title, style="display"))
        head.addLayout(titles, 1)
        head.addWidget(BrandMark(self._look, side_px=_MARK_PX), 0, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(head)
        card.column.addWidget(Text(self._look, span_words(certificate), colour="ink2"))
        for line in certificate.lines:
            card.column.addWidget(Separator(self._look))
            card.column.addLayout(self._line(line))
        card.column.addWidget(Separator(self._look))
        card.column.addWidget(Text(self._look, claim_words(), style="small", colour="ink2"))
        self.column.insertWidget(1, card)

    def _line(self, line: CertificateLine) -> QHBoxLayout:
        """Return one thing done: a tick, what it was, and how."""
        across = QHBoxLayout()
        across.setSpacing(12)
        tick = IconMark(self._look, "circle-check", side_px=20, colour="warm")
        across.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(self._look, line.what, style="body_strong"))
        words.addWidget(Text(self._look, how_words(line), style="small", colour="ink2"))
        across.addLayout(words, 1)
        return across


def span_words(certificate: Certificate) -> str:
    """Return from when to when, and which revision of the path it was."""
    if _date(certificate.started_at) == _date(certificate.finished_at):
        return QCoreApplication.translate(
            "Certificate", "Done on {day}, {count} things; revision {revision} of the path."
        ).format(
            day=_date(certificate.finished_at),
            count=len(certificate.lines),
            revision=certificate.revision,
        )
    return QCoreApplication.translate(
        "Certificate",
        "Done from {first} to {last}, {count} things; revision {revision} of the path.",
    ).format(
        first=_date(certificate.started_at),
        last=_date(certificate.finished_at),
        count=len(certificate.lines),
        revision=certificate.revision,
    )


def how_words(line: CertificateLine) -> str:
    """Return when a thing was done, and for a call its level, how it closed and in whose words."""
    parts = [_date(line.done_at)]
    if not line.kind:
        return QCoreApplication.translate("Certificate", "Lesson read on {day}.").format(
            day=parts[0]
        )
    if line.level:
        parts.append(
            QCoreApplication.translate("Certificate", "level {level} of 5").format(level=line.level)
        )
    parts.append(_ENDINGS.get(line.kind, line.kind))
    parts.append(
        QCoreApplication.translate("Certificate", "in own words")
        if line.own_words
        else QCoreApplication.translate("Certificate", "from written replies")
    )
    return ", ".join(parts) + "."


def claim_words() -> str:
    """Return what this page claims, and what it does not."""
    return QCoreApplication.translate(
        "Certificate",
        "This says what was done in Evenkeel, when, and at which level. It is a record of practice, "
        "not a measure of how somebody deals with customers at work.",
    )


def write_pdf(certificate: Certificate, name: str, path: Path) -> None:
    """Write the page as a PDF of one or more A4 sheets; raises ``OSError`` where it cannot."""
    if not path.parent.is_dir():
        raise OSError(f"{path.name} was not written")
    writer = QPdfWriter(str(path))
    writer.setTitle(certificate.title)
    writer.setCreator("Evenkeel")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setResolution(_POINTS_PER_INCH)
    document = QTextDocument()
    lines = "".join(
        f"<p><b>{escape(line.what)}</b><br/>{escape(how_words(line))}</p>"
        for line in certificate.lines
    )
    document.setHtml(
        "<div style='font-family: Inter; color: #1C2932'>"
        f"<h1>{escape(certificate.title)}</h1><h2>{escape(name)}</h2>"
        f"<p>{escape(span_words(certificate))}</p>{lines}"
        f"<p style='font-size: small'>{escape(claim_words())}</p></div>"
    )
    room = writer.pageLayout().paintRectPixels(_POINTS_PER_INCH)
    document.setPageSize(QSizeF(room.width(), room.height()))
    document.print_(writer)
    if not path.exists() or not path.stat().st_size:
        raise OSError(f"{path.name} was not written")


def _date(moment: datetime) -> str:
    return f"{long_date(moment)} {moment.astimezone().year}"


_ENDINGS = {
    "settled": QCoreApplication.translate("Certificate", "the customer came round"),
    "partly": QCoreApplication.translate("Certificate", "partly settled"),
    "unsettled": QCoreApplication.translate("Certificate", "not settled"),
    "escalated": QCoreApplication.translate("Certificate", "taken further"),
    "walked-out": QCoreApplication.translate("Certificate", "the customer left"),
    "safe-exit": QCoreApplication.translate("Certificate", "left safely"),
}
