"""Write my own story: a real event, its names taken out, becomes a draft scene to finish and share.

The draft has the form the checker asks for: five moments along the thread, three replies each, four
endings. What the writer told is the customer's; replies and endings are prompts to be rewritten.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from coach.judging.words import content_stems, plain
from coach.library.checks.words import NO_NAMES
from coach.library.model import Scenario

_NAME: Final = re.compile(r"(?<![.!?:]\s)(?<!^)(?<!“)(?<!\")\b([A-Z][a-zé]+(?:[ -][A-Z][a-z]+)*)\b")
_TITLED: Final = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Miss)\.? [A-Z][a-z]+\b")
_NUMBER: Final = re.compile(r"\b(?:\+?\d[\d -]{6,}\d|[A-Z]{1,2}\d{1,2} ?\d[A-Z]{2}|\S+@\S+\.\S+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the writer told, in the order it was asked for."""

    title: str
    situation: str
    first_words: str
    what_happened: str
    what_it_did: str
    wanted: str
    what_worked: str

    def texts(self) -> dict[str, str]:
        """Return every text by its field."""
        return {name: getattr(self, name) for name in self.__slots__}


def names_in(told: Told) -> tuple[str, ...]:
    """Return what looks like a name, a number or an address in a story, each once.

    Words that begin a sentence are looked at only where they stand in the middle of one too.
    """
    found: dict[str, None] = {}
    for text in told.texts().values():
        for pattern in (_TITLED, _NUMBER, _NAME):
            for match in pattern.finditer(text):
                if match[0] not in NO_NAMES:
                    found.setdefault(match[0])
    parts = list(found)
    return tuple(
        each for each in parts if not any(each != other and each in other for other in parts)
    )


def suggested(names: Sequence[str]) -> dict[str, str]:
    """Return what each name becomes unless the writer says otherwise."""
    return {name: "…" if _NUMBER.fullmatch(name) else "somebody" for name in names}


def without_names(told: Told, instead: dict[str, str]) -> Told:
    """Return the story with each name replaced wherever it stands."""
    texts = told.texts()
    for name in sorted(instead, key=len, reverse=True):
        pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
        texts = {
            field: pattern.sub(lambda _match, word=instead[name]: word, text)  # type: ignore[misc]
            for field, text in texts.items()
        }
    return Told(**texts)


def draft(told: Told, like: Scenario) -> dict[str, Any]:
    """Return a draft scenario as plain values, ready for YAML.

    ``like`` lends what a story does not tell: method, step, trade, channel, persona and feelings.
    """
    name = re.sub(r"[^a-z0-9]+", "-", plain(told.title).strip()).strip("-")[:60] or "my-own-story"
    step = like.nodes[0].step
    facts = {"told": told.what_happened, "cost": told.what_it_did, "wish": told.wanted}
    thread = ("told", "cost", "wish")
    nodes = [_node("open", step, told.first_words, "first", tells=())]
    nodes += [_node(f"tell-{fact}", step, facts[fact], fact, tells=(fact,)) for fact in thread]
    nodes.append(
        _node("bye", step, "All right. That’s something, at least.", "bye", tells=(), last=True)
    )
    nodes.append(
        {
            **_node("flare", step, "You’re not listening to me, are you?", "flare", tells=()),
            "returns": True,
        }
    )
    return {
        "kind": "scenario",
        "id": name,
        "revision": 1,
        "title": told.title,
        "method": like.method,
        "trade": like.trade,
        "channel": like.channel,
        "level": 2,
        "minutes": 6,
        "persona": like.persona,
        "provenance": {"written_by": "a draft from a story of one's own"},
        "situation": told.situation,
        "you_can": [told.what_worked],
        "you_cannot": ["Promise what is not yours to give."],
        "start": {"heat": 70, "heard": 10, "trust": 30, "patience": 70},
        "opens": "open",
        "thread": [*(f"tell-{fact}" for fact in thread), "bye"],
        "facts": [
            {"id": fact, "about": _sentence(text), "words": _stems(text),
             "release": {"by_node": f"tell-{fact}"}}
            for fact, text in facts.items()
        ],
        "routes_everywhere": [{"when": {"faults": list(_SERIOUS)}, "to": "flare"}, {"to": "thread"}],
        "nodes": nodes,
        "endings": _endings(),
    }  # fmt: skip


_SERIOUS: Final = ("defensive", "blaming", "dismissive", "personal_attack", "sarcasm")


def _node(
    node: str, step: str, says: str, about: str, *, tells: Sequence[str], last: bool = False
) -> dict[str, Any]:
    """Return one moment with three replies to be rewritten: listening, solving, brushing off."""
    on = "end" if last else "thread"
    mentions = {"mentions": list(tells)} if tells else {}
    found: dict[str, Any] = {
        "id": node,
        "step": step,
        "line": [{"mood": "upset", "say": says}],
        "choices": [
            {"id": "a", "say": f"Rewrite: hear it, and say it back ({about}).",
             "shows": ["calm_polite", "paraphrase_problem"], **mentions,
             "feedback": "It gives back what they said.", "next": on},
            {"id": "b", "say": f"Rewrite: ask what it was like ({about}).",
             "shows": ["calm_polite", "open_question"],
             "feedback": "It leaves them room.", "next": on},
            {"id": "c", "say": f"Rewrite: brush it off ({about}).", "faults": ["dismissive"],
             "feedback": "It makes it smaller than it is to them.",
             "next": "end" if last else "flare" if node != "flare" else "thread"},
        ],
    }  # fmt: skip
    if tells:
        found["tells"] = list(tells)
    return found


def _endings() -> list[dict[str, Any]]:
    return [
        {"id": "settled", "kind": "settled", "when": {"heat_below": 40, "heard_from": 50},
         "say": "Thank you. I feel better for that.", "summary": "They were heard, and it is mended."},
        {"id": "taken-up", "kind": "escalated", "automatic": True,
         "say": "Then I’ll take this to somebody else.", "summary": "They took it further."},
        {"id": "gone", "kind": "walked-out", "automatic": True,
         "say": "I haven’t got time for this. Goodbye.", "summary": "They ran out of patience."},
        {"id": "partly", "kind": "partly", "say": "Well. We’ll see.",
         "summary": "Some of it was heard."},
    ]  # fmt: skip


def _sentence(text: str) -> str:
    return text.strip().split(". ")[0].rstrip(".") + "."


def _stems(text: str) -> list[str]:
    stems = sorted(content_stems(plain(text)), key=len, reverse=True)
    return stems[:6] or ["it"]
