"""The labelled replies under ``content/judge/replies``: reading, checking, counting, splitting.

``python -m coach.judging.data --check FILE…`` names every slip of the files given, and
``--counts`` shows how often each label occurs. The app itself never reads these files.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, get_args

import msgspec
import yaml
from msgspec import Meta, Struct

from coach.dialogue.model import CustomerState
from coach.judging.context import Context
from coach.judging.markup import Span, read_marked
from coach.library.model import Channel, Fact, FactId, Fault, Release, Skill, Words
from coach.places import find_places

SKILLS: tuple[str, ...] = get_args(Skill)
FAULTS: tuple[str, ...] = get_args(Fault)
LABELS = (*SKILLS, *FAULTS)
Register = Literal[
    "plain", "formal", "blunt", "dialect", "second-language", "terse", "rambling"
]  # fmt: skip
PairKind = Literal[
    "blind", "polite-but-off", "apology-but", "stuffing", "short-but-right", "negation",
    "quotation", "against-facts", "to-another", "order", "stock-sympathy",
]  # fmt: skip
Part = Literal["train", "test"]
FIFTHS = 5


class _Written(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of what stands in a file."""


class WrittenFact(_Written, frozen=True, kw_only=True):
    """Something true of the customer's trouble."""

    id: FactId
    about: Words
    words: Annotated[tuple[Words, ...], Meta(min_length=1)]


class WrittenReply(_Written, frozen=True, kw_only=True):
    """One reply with its labels; see ``content/judge/README.md``."""

    id: str
    text: str
    whole: tuple[Skill | Fault, ...] = ()
    mentions: tuple[FactId, ...] = ()
    serves: Annotated[int, Meta(ge=0, le=4)] | None = None
    register: Register = "plain"
    damage: Literal["none", "speech"] = "none"
    cannot_judge: bool = False
    trick: PairKind | None = None


class Moment(_Written, frozen=True, kw_only=True):
    """One line of the customer and the replies to it."""

    id: str
    customer: Words
    known: tuple[FactId, ...]
    replies: tuple[WrittenReply, ...]
    feelings: CustomerState | None = None
    said: tuple[str, ...] = ()
    abused: bool = False
    pairs: tuple[tuple[str, str, PairKind], ...] = ()
    same: tuple[tuple[str, ...], ...] = ()


class Situation(_Written, frozen=True, kw_only=True):
    """One case with its moments."""

    situation: str
    trade: Words
    channel: Channel
    about: Words
    facts: tuple[WrittenFact, ...]
    moments: tuple[Moment, ...]
    you_can: tuple[Words, ...] = ()
    you_cannot: tuple[Words, ...] = ()


class Example(Struct, frozen=True, kw_only=True):
    """One labelled reply with all that the judge is told about its moment."""

    id: str
    situation: str
    moment: str
    trade: str
    text: str
    context: Context
    labels: frozenset[str]
    spans: tuple[Span, ...]
    mentions: frozenset[str]
    serves: int | None
    register: str
    damage: str
    trick: str | None
    cannot_judge: bool


def replies_folder() -> Path:
    """Where the labelled replies are in this installation."""
    return find_places().content / "judge" / "replies"


def part_of(situation: str) -> Part:
    """Return the part a whole situation belongs to: 82 % train, 18 % test, for ever."""
    number = int.from_bytes(hashlib.sha256(situation.encode()).digest()[:4], "big") % 100
    return "train" if number < 82 else "test"


def fifth_of(situation: str) -> int:
    """Return which fifth of the train part a whole situation is in, 0 to 4, for ever.

    Each network leaves out one, on which heads and cuts are fitted.
    """
    return int.from_bytes(hashlib.sha256(situation.encode()).digest()[20:24], "big") % FIFTHS


def read_situation(path: Path) -> Situation:
    """Read one file. Raises ``ValueError`` saying what is amiss."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return msgspec.convert(
            yaml.load(path.read_text(encoding="utf-8"), loader),  # noqa: S506 - a safe loader
            Situation,
        )
    except (msgspec.ValidationError, yaml.YAMLError) as error:
        raise ValueError(str(error)) from error


@cache
def read_all(folder: Path) -> tuple[Situation, ...]:
    """Read every file of a folder, in the order of names; read once a process."""
    return tuple(read_situation(path) for path in sorted(folder.glob("*.yaml")))


def context_at(situation: Situation, moment: Moment) -> Context:
    """Return what the judge is told at this moment."""
    return Context(
        customer_line=moment.customer,
        facts=tuple(
            Fact(id=fact.id, about=fact.about, words=fact.words, release=Release())
            for fact in situation.facts
            if fact.id in moment.known
        ),
        feelings=moment.feelings,
        you_can=situation.you_can,
        you_cannot=situation.you_cannot,
        replies=len(moment.said),
        said=moment.said,
        abused=moment.abused,
    )


def examples(situation: Situation) -> Iterator[Example]:
    """Yield each reply of a situation as the judge would meet it."""
    for moment in situation.moments:
        context = context_at(situation, moment)
        for reply in moment.replies:
            text, spans = read_marked(reply.text)
            yield Example(
                id=f"{situation.situation}/{moment.id}/{reply.id}",
                situation=situation.situation,
                moment=f"{situation.situation}/{moment.id}",
                trade=situation.trade,
                text=text,
                context=context,
                labels=frozenset(reply.whole) | {span.label for span in spans},
                spans=spans,
                mentions=frozenset(reply.mentions),
                serves=reply.serves,
                register=reply.register,
                damage=reply.damage,
                trick=reply.trick,
                cannot_judge=reply.cannot_judge,
            )


def slips(situation: Situation, name: str) -> Iterator[str]:
    """Yield what is amiss in a situation, each with its place."""
    if situation.situation != name:
        yield f"the file is named {name}, the situation {situation.situation}"
    facts = {fact.id for fact in situation.facts}
    if len(facts) != len(situation.facts):
        yield "two facts have the same id"
    if len({moment.id for moment in situation.moments}) != len(situation.moments):
        yield "two moments have the same id"
    for moment in situation.moments:
        for unknown in set(moment.known) - facts:
            yield f"{moment.id}: knows {unknown}, which is no fact"
        yield from (f"{moment.id}: {slip}" for slip in _moment_slips(moment, facts))


def _moment_slips(moment: Moment, facts: set[FactId]) -> Iterator[str]:
    ids = [reply.id for reply in moment.replies]
    if len(set(ids)) != len(ids):
        yield "two replies have the same id"
    texts: Counter[str] = Counter()
    for reply in moment.replies:
        try:
            text, spans = read_marked(reply.text)
        except ValueError as error:
            yield f"{reply.id}: {error}"
            continue
        texts[text] += 1
        yield from (f"{reply.id}: {slip}" for slip in _reply_slips(reply, spans, facts))
    yield from (f"the same text twice: {text[:40]!r}" for text, n in texts.items() if n > 1)
    yield from _ranking_slips(moment)


def _ranking_slips(moment: Moment) -> Iterator[str]:
    serves = {reply.id: reply.serves for reply in moment.replies}
    for better, worse, _kind in moment.pairs:
        if better not in serves or worse not in serves:
            yield f"pair {better}, {worse} names no reply"
        elif (serves[better] or 0) <= (serves[worse] or 0):
            yield f"pair {better}, {worse}: the better one must have a higher serves"
    for group in moment.same:
        marks = {serves.get(reply, -1) for reply in group}
        if -1 in marks or len(marks) > 1:
            yield f"same {', '.join(group)}: unknown reply, or serves differ"


def _reply_slips(reply: WrittenReply, spans: tuple[Span, ...], facts: set[FactId]) -> Iterator[str]:
    labels = {span.label for span in spans} | set(reply.whole)
    yield from (f"{label} is no label" for label in sorted(labels - set(LABELS)))
    yield from (f"mentions {each}, which is no fact" for each in set(reply.mentions) - facts)
    yield from (f"{label} marks no words" for _, _, label in _empty(spans))
    if reply.cannot_judge and (labels or reply.serves is not None):
        yield "another language has no labels and no serves"
    if not reply.cannot_judge and reply.serves is None:
        yield "serves is missing"
    if {"apology", "insincere_apology"} <= labels:
        yield "an insincere apology cancels the apology: keep one of the two"


def _empty(spans: tuple[Span, ...]) -> Iterator[tuple[int, int, str]]:
    return ((s.start, s.end, s.label) for s in spans if s.start >= s.end)


def main(arguments: list[str] | None = None) -> int:
    """Check files or count labels; the exit code says whether something is amiss."""
    parser = argparse.ArgumentParser(prog="python -m coach.judging.data")
    parser.add_argument("--check", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--counts", action="store_true")
    options = parser.parse_args(arguments)
    paths = options.check or sorted(replies_folder().glob("*.yaml"))
    amiss = 0
    read: list[Situation] = []
    for path in paths:
        try:
            situation = read_situation(path)
            found = list(slips(situation, path.stem))
        except (OSError, ValueError) as error:
            found = [str(error)]
        else:
            read.append(situation)
        amiss += len(found)
        sys.stdout.writelines(f"{path.name}: {slip}\n" for slip in found)
    if options.counts or options.check:
        try:
            _print_counts(read)
        except ValueError:
            amiss += 1
    return 1 if amiss else 0


def _print_counts(situations: list[Situation]) -> None:
    count: dict[str, Counter[str]] = {part: Counter() for part in get_args(Part)}
    other: Counter[str] = Counter()
    for situation in situations:
        part = part_of(situation.situation)
        other.update(
            f"pairs {'blind' if kind == 'blind' else 'other'}"
            for m in situation.moments
            for _, _, kind in m.pairs
        )
        other["same groups"] += sum(len(moment.same) for moment in situation.moments)
        for each in examples(situation):
            count[part].update(each.labels)
            count[part]["replies"] += 1
            other.update([f"damage {each.damage}", f"register {each.register}"])
            other.update([f"serves {each.serves}", f"trick {each.trick}"])
    for label in ("replies", *LABELS):
        row = [count[part][label] for part in get_args(Part)]
        sys.stdout.write(f"{label:26}{sum(row):6}   train {row[0]} test {row[1]}\n")
    sys.stdout.writelines(f"{what:26}{n:6}\n" for what, n in sorted(other.items()))


if __name__ == "__main__":
    sys.exit(main())
