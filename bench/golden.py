"""Pictures that may not change unnoticed: a hash of each page and state, light and dark.

``bench/golden.json`` holds the hashes and what the reference system draws for a line of text in each
style. Letters are drawn by Qt, FreeType and the typeface together; where they come out otherwise than
there, no picture can be equal to the byte, and the comparison says that it was left out.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.text import Text

FILE = Path(__file__).with_suffix(".json")
SIZE = (1280, 800)
THEMES = ("light", "dark")
_STYLES = ("display", "title", "heading", "quote", "body", "small", "label")


def hash_of(image: QImage) -> str:
    """Return a hash of every pixel."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    return hashlib.sha256(bytes(plain.constBits())).hexdigest()[:20]


def letters(look: Look) -> str:
    """Return a hash of a line in each style, as this system draws it."""
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    for style in _STYLES:
        column.addWidget(Text(look, "Hamburgefonstiv £14, “quoted” – 0123456789", style=style))
    sheet.resize(900, 400)
    sheet.show()
    QApplication.sendPostedEvents()
    drawn = hash_of(sheet.grab().toImage())
    sheet.hide()
    sheet.deleteLater()
    return drawn


def keep(drawn: str, pictures: dict[str, str]) -> None:
    """Make these pictures the reference."""
    kept = {"letters": drawn, "pictures": dict(sorted(pictures.items()))}
    FILE.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


def differing(drawn: str, pictures: dict[str, str]) -> list[str] | None:
    """Return which pictures are others than the reference's; None where there are none to compare with."""
    kept = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    if kept.get("letters") != drawn:
        return None
    known = kept["pictures"]
    return sorted(
        name for name in known.keys() | pictures.keys() if known.get(name) != pictures.get(name)
    )
