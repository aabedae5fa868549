"""Pictures that may not change unnoticed: a digest of each page and state, for each look kept.

``bench/golden.json`` holds, for each look, what the reference system draws for a line of text in each
style, and the digest of every picture. Letters are drawn by Qt, FreeType and the bundled typeface
together; where they come out otherwise than there, no picture can be equal to the byte, and nothing
is compared. ``python -m bench.every_page --golden --keep`` makes today's pictures the reference.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.text import Text

FILE: Final = Path(__file__).with_suffix(".json")
SIZES: Final = {
    ("light", 1.0): (1280, 800),
    ("dark", 1.0): (1280, 800),
    ("dark", 2.0): (1024, 640),
}
"""The looks kept, each with the size of its window; the last one is what ``./check`` compares."""
RENEW: Final = "python -m bench.every_page --golden --keep"
_STYLES = ("display", "title", "heading", "quote", "body", "small", "label")


class Golden:
    """The reference of one look, against which pictures are held as they are taken.

    A picture that differs is saved in ``folder``, so that it can be looked at.
    """

    def __init__(self, look: Look, folder: Path, *, file: Path = FILE) -> None:
        self._file = file
        self._folder = folder
        self._key = f"{look.now.theme} {look.now.text_scale:.0%}"
        self._letters = _letters(look)
        kept = self._kept().get(self._key, {})
        self.compares = kept.get("letters") == self._letters
        """Whether there is a reference, and letters are drawn here as they were there."""
        self._known: dict[str, str] = kept.get("pictures", {})
        self._pictures: dict[str, str] = {}
        self.others: list[str] = []
        """A sentence for each picture that is another than the reference's."""

    def take(self, name: str, image: QImage) -> None:
        """Hold the picture of a state against the reference."""
        digest = self._pictures[name] = _digest_of(image)
        if not self.compares or self._known.get(name) == digest:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{name} {self._key.replace(' ', '-').rstrip('%')}.png"
        image.save(str(path))
        what = "looks other than its reference" if name in self._known else "has no reference"
        self.others.append(f"{name}, {self._key}: {what}. The new picture: {path}")

    def missing(self) -> list[str]:
        """Return the states of the reference that were not met."""
        return sorted(self._known.keys() - self._pictures.keys()) if self.compares else []

    def keep(self) -> int:
        """Make what was taken the reference of this look; returns how many pictures those are."""
        looks = self._kept() | {
            self._key: {"letters": self._letters, "pictures": dict(sorted(self._pictures.items()))}
        }
        self._file.write_text(json.dumps(looks, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        return len(self._pictures)

    def _kept(self) -> dict[str, dict[str, object]]:
        return json.loads(self._file.read_text(encoding="utf-8")) if self._file.exists() else {}


def _digest_of(image: QImage) -> str:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    digest = hashlib.sha256()
    bits, step = plain.constBits(), plain.bytesPerLine()
    for top in range(0, plain.height() * step, step):
        digest.update(bits[top : top + 3 * plain.width()])  # what fills a line up is no pixel
    return digest.hexdigest()[:20]


def _letters(look: Look) -> str:
    """Return a digest of a line in each style, as this system draws it."""
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    for style in _STYLES:
        column.addWidget(Text(look, "Hamburgefonstiv £14, “quoted” – 0123456789", style=style))
    sheet.resize(900, 400)
    sheet.show()
    QApplication.sendPostedEvents()
    drawn = _digest_of(sheet.grab().toImage())
    sheet.hide()
    sheet.deleteLater()
    return drawn
