"""The style sheet and palette for stock controls, filled in from an ``Appearance``."""

from __future__ import annotations

from pathlib import Path
from string import Template

from PySide6.QtGui import QPalette

from ui.look.appearance import Appearance
from ui.look.tokens import ColourName, TypeName

_SWITCH = (44, 26)
_GLYPH_PX = 18
_BORDERS_PX = 2


def stylesheet(now: Appearance, template: Path, glyphs: Path) -> str:
    """Return the style sheet; ``glyphs`` is where ``write_glyphs`` put its files.

    A name the template asks for and we do not have raises ``KeyError``.
    """
    names: dict[str, object] = {
        name: value
        for name, value in now.tokens.themes[now.theme].items()
        if isinstance(value, str)
    }
    names |= {style: _font(now, style) for style in now.tokens.type.styles}
    names |= {
        "radius_button": now.radius("button"),
        "inner_normal": now.control_height("normal") - _BORDERS_PX,
        "inner_small": now.control_height("small") - _BORDERS_PX,
        "control_small": now.control_height("small"),
        "glyph": now.px(_GLYPH_PX),
        "glyph_large": now.px(_GLYPH_PX + 4),
        "switch_width": now.px(_SWITCH[0]),
        "switch_height": now.px(_SWITCH[1]),
        "glyphs": glyphs.as_posix(),
    }
    return Template(template.read_text(encoding="utf-8")).substitute(names)


def write_glyphs(now: Appearance, folder: Path) -> None:
    """Write the small drawings a style sheet can only take from files, in today's colours."""
    folder.mkdir(exist_ok=True)
    arrows = {way: now.icons.svg(f"chevron-{way}", now.colour("ink2")) for way in ("up", "down")}
    for glyph, drawing in (arrows | _drawn_controls(now)).items():
        (folder / f"{glyph}.svg").write_text(drawing, encoding="utf-8")


def palette(now: Appearance) -> QPalette:
    """Return Qt's palette for whatever the style sheet leaves to Fusion."""
    roles: dict[QPalette.ColorRole, ColourName] = {
        QPalette.ColorRole.Window: "paper",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "card",
        QPalette.ColorRole.AlternateBase: "card",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.PlaceholderText: "ink3",
        QPalette.ColorRole.Button: "card",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.BrightText: "on_deep",
        QPalette.ColorRole.ToolTipBase: "card",
        QPalette.ColorRole.ToolTipText: "ink",
        QPalette.ColorRole.Highlight: "deep",
        QPalette.ColorRole.HighlightedText: "on_deep",
        QPalette.ColorRole.Accent: "deep",
        QPalette.ColorRole.Link: "deep",
        QPalette.ColorRole.LinkVisited: "deep",
        QPalette.ColorRole.Light: "card",
        QPalette.ColorRole.Midlight: "line",
        QPalette.ColorRole.Mid: "line",
        QPalette.ColorRole.Dark: "edge",
        QPalette.ColorRole.Shadow: "edge",
    }
    result = QPalette()
    for role, name in roles.items():
        result.setColor(role, now.colour(name))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        result.setColor(QPalette.ColorGroup.Disabled, role, now.colour("ink3"))
    return result


def _font(now: Appearance, style: TypeName) -> str:
    font = now.font(style)
    return f'{int(font.weight())} {font.pixelSize()}px "{font.family()}"'


def _drawn_controls(now: Appearance) -> dict[str, str]:
    """Switches, boxes and radio marks: off is hollow, on is filled, so colour is never alone."""
    shown: tuple[ColourName, ...] = ("deep", "on_deep", "edge", "card")
    c = {name: now.colour(name).name() for name in shown}
    wide, high = _SWITCH
    pill = f'x="1" y="1" width="{wide - 2}" height="{high - 2}" rx="{high / 2 - 1}"'
    box = 'x="2" y="2" width="18" height="18" rx="5"'
    return {
        "switch-off": _svg(
            wide,
            high,
            f'<rect {pill} fill="{c["card"]}" stroke="{c["edge"]}" stroke-width="2"/>'
            f'<circle cx="{high / 2 + 1}" cy="{high / 2}" r="8.5" fill="{c["edge"]}"/>',
        ),
        "switch-on": _svg(
            wide,
            high,
            f'<rect {pill} fill="{c["deep"]}" stroke="{c["deep"]}" stroke-width="2"/>'
            f'<circle cx="{wide - high / 2}" cy="{high / 2}" r="9.5" fill="{c["on_deep"]}"/>',
        ),
        "box-off": _svg(
            22, 22, f'<rect {box} fill="{c["card"]}" stroke="{c["edge"]}" stroke-width="2"/>'
        ),
        "box-on": _svg(
            22,
            22,
            f'<rect {box} fill="{c["deep"]}" stroke="{c["deep"]}" stroke-width="2"/>'
            f'<path d="M6.5 11.5 L9.8 14.8 L15.8 7.8" fill="none" stroke="{c["on_deep"]}"'
            ' stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>',
        ),
        "radio-off": _svg(
            22,
            22,
            f'<circle cx="11" cy="11" r="9" fill="{c["card"]}" stroke="{c["edge"]}" stroke-width="2"/>',
        ),
        "radio-on": _svg(
            22,
            22,
            f'<circle cx="11" cy="11" r="9" fill="{c["card"]}" stroke="{c["deep"]}" stroke-width="2"/>'
            f'<circle cx="11" cy="11" r="5" fill="{c["deep"]}"/>',
        ),
    }


def _svg(width: int, height: int, inside: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
        f' viewBox="0 0 {width} {height}">{inside}</svg>'
    )
