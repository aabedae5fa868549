"""What stands between a document and the model, in an author's words.

msgspec stops at the first thing amiss. When it does, the JSON schema of the same classes is walked
to find all of them; where a value may be one of several things, the one it says it is gets checked,
so that no author reads about branches that were never meant.
"""

from __future__ import annotations

import difflib
import functools
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, get_args

import jsonschema
import msgspec

from coach.library.model import Document, Fault, Skill
from coach.library.yaml_source import Parsed, Path, Slip

_FINDINGS = frozenset((*get_args(Skill), *get_args(Fault)))
_TYPES = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "keys and values",
    "null": "nothing",
}
_PATTERNS = {
    "^[a-z0-9]+(-[a-z0-9]+)*$": "Ids are small letters, digits and single hyphens: `the-tea`.",
    "^([01][0-9]|2[0-3]):[0-5][0-9]$": 'Times are written "09:30", in quotes.',
}


@functools.cache
def editor_schema() -> dict[str, Any]:
    """Return the JSON schema of every content file, for editors and for the walk below."""
    schema: dict[str, Any] = msgspec.json.schema(Document)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def explain(kind: str, parsed: Parsed) -> Iterator[Slip]:
    """Yield everything that keeps a document of this kind from loading, in the file's order."""
    found = [slip for error in _validator(kind).iter_errors(parsed.value) for slip in _say(error)]
    unknown = {(slip.path[:-1], _meant(slip)) for slip in found if slip.path and _meant(slip)}
    for path, line, code, message, advice in sorted(
        {(slip.path, parsed.line_of(slip.path), *_rest(slip)) for slip in found},
        key=lambda one: (one[1], one[3]),
    ):
        missing = re.fullmatch(r".* needs `(\w+)`\.", message)
        if missing and (path, missing[1]) in unknown:
            continue  # the misspelt key was meant to be it
        yield Slip(path=path, line=line, code=code, message=message, advice=advice)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word an author most likely meant, if one is near enough."""
    return next(iter(difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)), None)


@functools.cache
def _validator(kind: str) -> jsonschema.Draft202012Validator:
    schema = editor_schema()
    branch = schema["discriminator"]["mapping"][kind]
    return jsonschema.Draft202012Validator({"$ref": branch, "$defs": schema["$defs"]})


def _meant(slip: Slip) -> str | None:
    found = re.fullmatch(r"Did you mean `(\w+)`\?", slip.advice)
    return found[1] if found else None


def _rest(slip: Slip) -> tuple[str, str, str]:
    return slip.code, slip.message, slip.advice


def _say(error: jsonschema.ValidationError) -> Iterator[Slip]:
    """Turn one failed rule of the schema into slips (their lines come later)."""
    path: Path = tuple(error.absolute_path)
    if error.validator == "anyOf":
        yield from _say_branch(error, path)
    elif error.validator == "additionalProperties":
        yield from _say_unknown(error, path)
    elif error.validator == "enum":
        yield _say_enum(error.instance, error.validator_value, path)
    else:
        message, advice = _TELL.get(error.validator, _tell_plainly)(error)
        yield _slip(path, message, advice)


def _say_branch(error: jsonschema.ValidationError, path: Path) -> Iterator[Slip]:
    schema, value = error.schema, error.instance
    if all("enum" in branch for branch in schema["anyOf"]):
        options = [option for branch in schema["anyOf"] for option in branch["enum"]]
        yield _say_enum(value, options, path)
        return
    if "discriminator" in schema:
        mapping = schema["discriminator"]["mapping"]
        kind = value.get("kind") if isinstance(value, dict) else None
        if not isinstance(kind, str) or kind not in mapping:
            near = nearest(str(kind), mapping)
            hint = f"Did you mean `{near}`?" if near else f"Kinds are {', '.join(mapping)}."
            yield _slip((*path, "kind"), f"`{kind}` is none of the kinds possible here.", hint)
            return
        wanted = [branch.get("$ref") for branch in schema["anyOf"]].index(mapping[kind])
    else:
        wanted = next(n for n, one in enumerate(schema["anyOf"]) if one != {"type": "null"})
    for inner in error.context or ():
        if inner.relative_schema_path[0] == wanted:
            yield from _say(inner)


def _say_unknown(error: jsonschema.ValidationError, path: Path) -> Iterator[Slip]:
    properties = error.schema.get("properties", {})
    known = [key for key in properties if key not in error.instance]
    for key in error.instance:
        if key in properties:
            continue
        near = nearest(key, known)
        hint = f"Did you mean `{near}`?" if near else f"Its keys are {', '.join(properties)}."
        yield _slip((*path, key), f"`{key}` is not a key of {_thing(error.schema)}.", hint)


def _say_enum(value: object, options: list[Any], path: Path) -> Slip:
    options = [option for option in options if option is not None]
    said = str(value)
    near = nearest(said, options)
    if _FINDINGS.issuperset(options):
        what = "skill" if options[0] in get_args(Skill) else "fault"
        if said in _FINDINGS:
            what, other = ("skill", "fault") if what == "skill" else ("fault", "skill")
            message, hint = f"`{said}` is a {other}, not a {what}.", "Move it to the other list."
        else:
            message = f"`{said}` is not a {what} of the vocabulary."
            hint = f"Did you mean `{near}`?" if near else f"The {what}s are {', '.join(options)}."
        return Slip(path=path, line=0, code="E03", message=message, advice=hint)
    hint = f"Did you mean `{near}`?" if near else f"It is one of {', '.join(map(str, options))}."
    return _slip(path, f"`{said}` is not possible for `{_key(path)}`.", hint)


def _tell_plainly(error: jsonschema.ValidationError) -> tuple[str, str]:
    return error.message, "See the content guide."


def _tell_missing(error: jsonschema.ValidationError) -> tuple[str, str]:
    missing = re.match(r"'([^']*)'", error.message)
    key = missing[1] if missing else "something"
    return f"{_capital(_thing(error.schema))} needs `{key}`.", "Add it."


def _tell_type(error: jsonschema.ValidationError) -> tuple[str, str]:
    wanted = _TYPES.get(str(error.validator_value), str(error.validator_value))
    got = _TYPES[_type_of(error.instance)]
    advice = 'Put quotes: "...".' if error.validator_value == "string" else ""
    if got in (_TYPES["array"], _TYPES["object"]):
        advice = "Look for a colon or a dash that should not be there."
    where = _key(tuple(error.absolute_path))
    return f"`{where}` should be {wanted} and is {got}.", advice or f"Write {wanted}."


def _tell_pattern(error: jsonschema.ValidationError) -> tuple[str, str]:
    return f"`{error.instance}` is not written as it must be.", _PATTERNS.get(
        str(error.validator_value), "See the content guide."
    )


def _tell_length(error: jsonschema.ValidationError) -> tuple[str, str]:
    key, limit = _key(tuple(error.absolute_path)), error.validator_value
    texts = {
        "minLength": (
            f"`{key}` is empty.",
            "Write it, or leave the key out if it may be left out.",
        ),
        "maxLength": (f"`{key}` is longer than {limit} signs.", "Shorten it."),
        "minItems": (f"`{key}` has too few entries.", f"It takes {limit} or more."),
        "maxItems": (f"`{key}` has too many entries.", f"It takes {limit} or fewer."),
    }
    return texts[str(error.validator)]


def _tell_range(error: jsonschema.ValidationError) -> tuple[str, str]:
    least = error.validator in ("minimum", "exclusiveMinimum")
    bound = f"{'at least' if least else 'at most'} {error.validator_value}"
    return f"`{_key(tuple(error.absolute_path))}` is {error.instance}.", f"It must be {bound}."


_TELL: dict[Any, Callable[[jsonschema.ValidationError], tuple[str, str]]] = {
    "required": _tell_missing,
    "type": _tell_type,
    "pattern": _tell_pattern,
    "minLength": _tell_length,
    "maxLength": _tell_length,
    "minItems": _tell_length,
    "maxItems": _tell_length,
    "minimum": _tell_range,
    "maximum": _tell_range,
}


def _slip(path: Path, message: str, advice: str) -> Slip:
    return Slip(path=path, line=0, code="E01", message=message, advice=advice)


def _key(path: Path) -> str:
    """Return the last key of a path; entries of a list go by the list's name."""
    return next((str(step) for step in reversed(path) if isinstance(step, str)), "the file")


def _thing(schema: dict[str, Any]) -> str:
    """Return the class's name as words: ``DrillFact`` as "a drill fact"."""
    title = {"When": "condition"}.get(schema.get("title", "this"), schema.get("title", "this"))
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", title).lower()
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _type_of(value: object) -> str:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array"}
    return "null" if value is None else kinds.get(type(value), "object")
