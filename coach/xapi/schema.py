"""The part of xAPI 1.0.3 (IEEE 9274.1.1, "Data") that our statements use, as a JSON Schema.

Written from the specification. Stricter than it: what we never say is not allowed, so that a
mistake is found here and not by a receiver.
"""

from __future__ import annotations

from typing import Any, Final

_UUID: Final = "^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"
_IRI: Final = r"^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+$"
_URL: Final = r"^https?://[^\s/?#<>\"{}|\\^`]+[^\s<>\"{}|\\^`]*$"
_LANGUAGE: Final = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
_MOMENT: Final = (
    r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d"
    r"(\.\d+)?(Z|\+\d\d:\d\d|-(?!00:00)\d\d:\d\d)$"
)


def _object(required: tuple[str, ...], **properties: Any) -> dict[str, Any]:  # noqa: ANN401
    return {
        "type": "object",
        "required": list(required),
        "properties": properties,
        "additionalProperties": False,
    }


def _text(pattern: str) -> dict[str, Any]:
    return {"type": "string", "pattern": pattern}


_WORDS: Final = {
    "type": "object",
    "minProperties": 1,
    "patternProperties": {_LANGUAGE: {"type": "string", "minLength": 1}},
    "additionalProperties": False,
}
_EXTENSIONS: Final = {
    "type": "object",
    "propertyNames": {"pattern": _IRI},
}

STATEMENT: Final = _object(
    ("id", "actor", "verb", "object", "timestamp"),
    id=_text(_UUID),
    actor=_object(
        ("objectType", "account"),
        objectType={"const": "Agent"},
        account=_object(
            ("homePage", "name"), homePage=_text(_URL), name={"type": "string", "minLength": 1}
        ),
    ),
    verb=_object(("id", "display"), id=_text(_IRI), display=_WORDS),
    object=_object(
        ("objectType", "id", "definition"),
        objectType={"const": "Activity"},
        id=_text(_IRI),
        definition=_object(("type",), type=_text(_IRI), name=_WORDS),
    ),
    result=_object(
        ("completion",),
        completion={"type": "boolean"},
        success={"type": "boolean"},
        response={"type": "string"},
        duration=_text(r"^PT\d+S$"),
        extensions=_EXTENSIONS,
    ),
    context=_object(
        ("platform", "language"),
        platform={"type": "string", "minLength": 1},
        language=_text(_LANGUAGE),
    ),
    timestamp=_text(_MOMENT),
)
