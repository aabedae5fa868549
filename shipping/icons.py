"""The icon in the containers Windows and macOS want, made from the drawing by Qt."""

from __future__ import annotations

import os
from pathlib import Path


def ico(resources: Path, folder: Path) -> Path:
    """Return a new .ico file with one picture of 256 pixels."""
    return _saved(resources, folder / "evenkeel.ico", 256)


def icns(resources: Path, folder: Path) -> Path:
    """Return a new .icns file with one picture of 512 pixels."""
    return _saved(resources, folder / "evenkeel.icns", 512)


def png(resources: Path, path: Path, pixels: int) -> Path:
    """Return a new picture so many pixels wide."""
    return _saved(resources, path, pixels)


def _saved(resources: Path, path: Path, pixels: int) -> Path:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt  # noqa: PLC0415 - only where an icon is made
    from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    app = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(resources / "icon.svg")).render(painter)
    painter.end()
    if not image.save(str(path)):
        raise OSError(f"{path} could not be written.")
    del app
    return path
