"""A reply as the customer takes it, whether it was picked, typed or spoken."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import replace as with_fields

from msgspec.structs import replace

from coach.dialogue.model import Finding, Judged
from coach.library.model import FactId, Promise, PromiseId


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The words of a reply, what it shows and gets wrong, and where it asks to go.

    ``words`` is ``text`` in small letters; ``mentioned`` the same facts as ``mentions``. ``next``
    is None for own words, which the routes place.
    """

    text: str
    words: str
    word_count: int
    findings: tuple[Finding, ...]
    shows: frozenset[str]
    faults: frozenset[str]
    mentions: tuple[FactId, ...]
    mentioned: frozenset[FactId]
    promises: tuple[Promise, ...] = ()
    withdraws: tuple[PromiseId, ...] = ()
    feedback: str = ""
    next: str | None = None
    leaves: bool = False


def own_words(
    text: str,
    findings: Iterable[Finding] = (),
    mentions: Iterable[FactId] = (),
    promises: tuple[Promise, ...] = (),
    withdraws: tuple[PromiseId, ...] = (),
) -> Said:
    """Take a reply in the learner's own words, as it was judged."""
    found, facts = tuple(findings), tuple(mentions)
    return Said(
        text=text,
        words=text.lower(),
        word_count=len(text.split()),
        findings=found,
        shows=frozenset([finding.id for finding in found if finding.kind == "skill"]),
        faults=frozenset([finding.id for finding in found if finding.kind == "fault"]),
        mentions=facts,
        mentioned=frozenset(facts),
        promises=promises,
        withdraws=withdraws,
    )


def in_other_words(written: Said, text: str, judged: Judged) -> Said:
    """Take a written reply meant in other words: its findings, pointing at the words really said."""
    heard = {finding.id: finding for finding in judged.findings}
    findings = tuple(
        replace(finding, start=heard[finding.id].start, end=heard[finding.id].end)
        if finding.id in heard
        else replace(finding, start=0, end=0)
        for finding in written.findings
    )
    return with_fields(
        written,
        text=text,
        words=text.lower(),
        word_count=len(text.split()),
        findings=findings,
        promises=(*written.promises, *judged.promises),
        withdraws=(*written.withdraws, *judged.withdraws),
    )
