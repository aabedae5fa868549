"""Reads ``resources/portraits.json``, where one person may be described by how they differ.

``like`` names the person whose drawing is taken over; what else the entry says replaces that,
a table entry by entry, and ``null`` takes a part away. ``dressed_like`` takes somebody's clothes
and ``repaint`` exchanges colours of the clothes, so that geometry is drawn once.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from ui.look.people import People

_CLOTHES = ("garment", "shoulders", "body", "body_dots")
_INSTRUCTIONS = ("like", "dressed_like", "repaint")

_Entry = dict[str, Any]  # raw JSON; msgspec checks it once it is whole


def load_people(path: Path) -> People:
    """Read the portraits; a misshapen entry raises ``msgspec.ValidationError`` naming its place.

    A ``like`` that leads nowhere, or round in a circle, raises ``ValueError``.
    """
    raw = msgspec.json.decode(path.read_bytes())
    entries: dict[str, _Entry] = raw["people"]
    raw["people"] = {person_id: _whole(entries, person_id, ()) for person_id in entries}
    return msgspec.convert(raw, People)


def _whole(entries: Mapping[str, _Entry], person_id: str, met: tuple[str, ...]) -> _Entry:
    """Return an entry with everything it takes from others."""
    if person_id in met or person_id not in entries:
        raise ValueError(f"portraits: {' like '.join((*met, person_id))}")
    entry = entries[person_id]
    if "like" not in entry:
        return entry
    whole = dict(_whole(entries, entry["like"], (*met, person_id)))
    if "dressed_like" in entry:
        clothes = _whole(entries, entry["dressed_like"], (*met, person_id))
        whole |= {part: clothes.get(part) for part in _CLOTHES}
    for part, value in entry.items():
        if part in _INSTRUCTIONS:
            continue
        both_tables = isinstance(value, dict) and isinstance(whole.get(part), dict)
        whole[part] = whole[part] | value if both_tables else value
    paint = entry.get("repaint", {})
    whole |= {part: _repainted(whole[part], paint) for part in _CLOTHES if part in whole}
    return {part: value for part, value in whole.items() if value is not None}


def _repainted(part: Any, paint: Mapping[str, str]) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(part, list):
        return [_repainted(each, paint) for each in part]
    return paint.get(part, part) if isinstance(part, str) else part
