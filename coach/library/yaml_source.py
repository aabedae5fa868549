"""Text of a content file to plain values, each with its line, and nothing read as other than written.

PyYAML by itself takes ``no`` for false, ``12:30`` for 750 and the last of two equal keys. Here the
parser's events are read one by one: whatever it would turn into something an author did not write
becomes a problem, anchors and tags are refused, and size and depth are limited, so that a file from
a stranger can cost neither memory nor a traceback.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

import yaml
from yaml.nodes import ScalarNode
from yaml.resolver import Resolver

Path = tuple[str | int, ...]
Value = str | int | float | bool | None | list["Value"] | dict[str, "Value"]

MOST_BYTES = 1_000_000
MOST_VALUES = 60_000
MOST_DEPTH = 24
MOST_DOCUMENTS = 60
_MOST_DIGITS = 15  # beyond this a number is no longer exact

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)\.[0-9]+")
_UNPRINTABLE = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd"
    "\U00010000-\U0010ffff]"
)
_READ_AS = {
    "bool": "yes or no",
    "int": "a number",
    "float": "a number",
    "timestamp": "a date",
    "merge": "a YAML sign",
    "value": "a YAML sign",
}
_MENDS = {
    "mapping values are not allowed": "Put quotes around a text that holds a colon and a space.",
    "could not find expected ':'": "A key lacks its colon, or a long text lacks its quotes.",
    "cannot start any token": "Indent with spaces, not tabs; quote a text that begins with a sign.",
    "found a tab character": "Indent with spaces, not tabs.",
    "found unexpected end of stream": "A quotation mark or bracket is opened and never closed.",
    "did not find expected ',' or": "A bracket is not closed, or a comma or quote is missing.",
    "did not find expected '-' indicator": "A dash or key does not line up with the ones above it.",
    "did not find expected key": "A dash or key does not line up with the ones above it, or a "
    'quotation mark stands inside quoted text (write it as \\").',
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """Something amiss at a place of one document, before it is known what the document is."""

    path: Path
    line: int
    code: str
    message: str
    advice: str


@dataclass(slots=True, kw_only=True)
class Parsed:
    """One YAML document: its value, the line of every place in it, and what was amiss."""

    value: Value = None
    line: int = 1
    lines: dict[Path, int] = field(default_factory=dict)
    slips: list[Slip] = field(default_factory=list)

    def line_of(self, path: Path) -> int:
        """Return the line of a place, or of the nearest thing around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, self.line)


class UnreadableError(Exception):
    """Reading stopped here; what came before in the file stands."""

    def __init__(self, line: int, code: str, message: str, advice: str) -> None:
        super().__init__(message)
        self.slip = Slip(path=(), line=line, code=code, message=message, advice=advice)


def read_text(raw: bytes) -> str:
    """Return the text of a file; raise ``UnreadableError`` where it is none."""
    if len(raw) > MOST_BYTES:
        raise UnreadableError(
            1, "E00", f"The file is larger than {MOST_BYTES // 1000} kB.", "Split it."
        )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise UnreadableError(
            line, "E00", "The file is not UTF-8 text.", "Save it with the encoding UTF-8."
        ) from error
    if found := _UNPRINTABLE.search(text):
        line = text.count("\n", 0, found.start()) + 1
        sign = f"U+{ord(found[0]):04X}"
        raise UnreadableError(
            line,
            "E15",
            f"There is a control character here ({sign}).",
            "Delete it; it may be invisible.",
        )
    return text


def read_documents(text: str) -> Iterator[Parsed]:
    """Yield the documents of a text in order; raise ``UnreadableError`` where YAML ends."""
    reader = _Reader(text)
    try:
        yield from reader.documents()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        said = error.problem or "this is not YAML"
        advice = next((mend for start, mend in _MENDS.items() if start in said), "")
        raise UnreadableError(
            mark.line + 1 if mark else 1,
            "E00",
            f"YAML cannot be read from here: {said}.",
            advice or "Compare this line and the one above with a file that loads.",
        ) from error
    except yaml.YAMLError as error:
        raise UnreadableError(1, "E00", "This is not YAML.", str(error)) from error


def _line_of(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


class _Reader:
    def __init__(self, text: str) -> None:
        self._events = yaml.parse(text, Loader=_LOADER)
        self._resolver = Resolver()
        self._values = 0
        self._now = Parsed()

    def documents(self) -> Iterator[Parsed]:
        count = 0
        for event in self._events:
            if not isinstance(event, yaml.DocumentStartEvent):
                continue
            count += 1
            if count > MOST_DOCUMENTS:
                line = _line_of(event)
                raise UnreadableError(
                    line, "E00", "There are too many documents.", "Split the file."
                )
            first = next(self._events)
            self._now = Parsed(line=_line_of(first))
            self._now.value = self._value(first, ())
            yield self._now

    def _value(self, event: yaml.Event, path: Path) -> Value:
        line = _line_of(event)
        self._now.lines.setdefault(path, line)
        self._values += 1
        if self._values > MOST_VALUES or len(path) > MOST_DEPTH:
            raise UnreadableError(line, "E00", "The file is too large or too deep.", "Split it.")
        if isinstance(event, yaml.AliasEvent):
            self._slip(path, line, "`*` repeats another part of the file.", "Write it out again.")
            return None
        if getattr(event, "anchor", None) is not None:
            self._slip(path, line, "`&` names a part to be repeated.", "Leave it out.")
        if getattr(event, "tag", None) is not None:
            self._slip(path, line, "`!` asks for another kind of value.", "Leave it out.")
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(path)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(path)
        return self._scalar(cast("yaml.ScalarEvent", event), path)

    def _sequence(self, path: Path) -> list[Value]:
        items: list[Value] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._value(event, (*path, len(items))))
        return items

    def _mapping(self, path: Path) -> dict[str, Value]:
        items: dict[str, Value] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            line = _line_of(event)
            if not isinstance(event, yaml.ScalarEvent):
                raise UnreadableError(line, "E00", "A key must be one word.", "Mend the line.")
            key = event.value
            if key in items:
                message = f"`{key}` is given twice here; YAML would keep only one."
                self._slip(path, line, message, "Keep one of the two.")
                self._value(next(self._events), (*path, key, "(again)"))
                continue
            self._scalar(event, (*path, key))
            self._now.lines[*path, key] = line
            items[key] = self._value(next(self._events), (*path, key))
        return items

    def _scalar(self, event: yaml.ScalarEvent, path: Path) -> Value:
        text: str = event.value
        if event.style:  # quoted or a block: text as it stands
            return text
        if text in ("true", "false"):
            return text == "true"
        if len(text) <= _MOST_DIGITS and _WHOLE.fullmatch(text):
            return int(text)
        if len(text) <= _MOST_DIGITS and _DECIMAL.fullmatch(text):
            return float(text)
        tag: str = self._resolver.resolve(ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
        kind = tag.rpartition(":")[2]
        if kind == "str":
            return text
        line = _line_of(event)
        if kind == "null":
            message = f"`{text}` means nothing at all." if text else "Nothing is written here."
            self._slip(path, line, message, "Leave the key out, or write the value.")
        elif kind == "bool":
            self._slip(
                path,
                line,
                f"YAML reads `{text}` as yes or no.",
                "Write true or false, or add quotes.",
            )
        else:
            as_what = _READ_AS.get(kind, "something else")
            self._slip(path, line, f"YAML reads `{text}` as {as_what}.", f'Put quotes: "{text}".')
        return text

    def _slip(self, path: Path, line: int, message: str, advice: str) -> None:
        self._now.slips.append(
            Slip(path=path, line=line, code="E18", message=message, advice=advice)
        )
