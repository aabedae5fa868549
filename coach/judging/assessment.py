"""What the judge makes of one reply, and how hits of labels become it."""

from __future__ import annotations

from typing import Final, cast, get_args

from msgspec import Struct

from coach.dialogue.model import Finding, Judged
from coach.judging.context import Context
from coach.judging.promises import promises_in
from coach.judging.reading import Hit, because, strongest
from coach.library.model import FactId, Fault, Promise, Skill

SKILLS: Final[tuple[str, ...]] = get_args(Skill)
FAULTS: Final[tuple[str, ...]] = get_args(Fault)
LABELS: Final = (*SKILLS, *FAULTS)
SURE_ENOUGH: Final = 0.5
SURE_OF_A_PROMISE: Final = 0.8
HINT_FROM: Final = 0.3
SURE_OF: Final = {
    "sarcasm": 0.8,
    "personal_attack": 0.9,
    "dismissive": 0.65,
    "blaming": 0.65,
    "solving_before_listening": 0.6,
    "interrupting": 0.6,
}
"""Labels that count only from a higher confidence; below it they are hints, never a fault.

The last four: from where at least three in five are right on replies that were left out.
"""


class Assessment(Struct, frozen=True, kw_only=True):
    """All the judge makes of one reply.

    ``chances`` holds every skill and fault from 0 to 1; ``findings`` those sure enough to count,
    ``hints`` those likely but too thin to count, ``faint`` the rest; ``score`` from 0 to 1 says how well the reply
    serves this customer now; ``near`` how near the moment's written replies come in meaning.
    ``can_judge`` is false for another language.
    """

    chances: dict[str, float]
    findings: tuple[Finding, ...]
    mentions: tuple[FactId, ...]
    promises: tuple[Promise, ...]
    score: float
    hints: tuple[Finding, ...] = ()
    faint: tuple[Finding, ...] = ()
    near: dict[str, float] = {}
    can_judge: bool = True

    def judged(self) -> Judged:
        """Return what the engine needs of it."""
        return Judged(
            findings=self.findings,
            mentions=self.mentions,
            promises=self.promises,
            hints=self.hints,
            faint=self.faint,
            near=self.near,
        )


def assessment(
    text: str, hits: list[Hit], mentions: tuple[FactId, ...], score: float, context: Context
) -> Assessment:
    """Return the assessment that hits add up to, the surest hit of a label standing for it."""
    found = _findings(hits)
    sure = [each for each in found if each.confidence >= SURE_OF.get(each.id, SURE_ENOUGH)]
    return Assessment(
        chances=chances(hits),
        findings=tuple(sure),
        hints=tuple(e for e in found if e not in sure and e.confidence >= HINT_FROM),
        faint=tuple(e for e in found if e not in sure and e.confidence < HINT_FROM),
        mentions=mentions,
        promises=promises_in(text, context, _heard(hits), [each.id for each in sure]),
        score=round(score, 4),
    )


def nothing(*, can_judge: bool = True, empty: bool = False) -> Assessment:
    """Return the assessment of a text with nothing in it, or in a language that is not judged."""
    chance = dict.fromkeys(LABELS, 0.0)
    if not can_judge:
        return Assessment(
            chances=chance, findings=(), mentions=(), promises=(), score=0.5, can_judge=False
        )
    label: Fault = "off_topic_or_non_answer"
    chance[label] = 1.0 if empty else 0.9
    words = "Nothing was said." if empty else because(label)
    finding = Finding(id=label, kind="fault", confidence=chance[label], because=words)
    return Assessment(chances=chance, findings=(finding,), mentions=(), promises=(), score=0.0)


def chances(hits: list[Hit]) -> dict[str, float]:
    """Return the surest hit of every skill and fault, 0 for those without."""
    return {label: round(strongest(hits, label), 4) for label in LABELS}


def _findings(hits: list[Hit]) -> list[Finding]:
    """Return one finding a label, skills first, in the order of the codebook."""
    found: list[Finding] = []
    for label in LABELS:
        of_label = [hit for hit in hits if hit.label == label]
        if not of_label:
            continue
        hit = max(of_label, key=lambda each: (each.confidence, -each.start))
        found.append(
            Finding(
                id=cast("Skill | Fault", label),
                kind="skill" if label in SKILLS else "fault",
                start=hit.start,
                end=hit.end,
                confidence=round(hit.confidence, 3),
                because=hit.because,
            )
        )
    return found


def _heard(hits: list[Hit]) -> list[tuple[int, int]]:
    """Return where a promise to be back in touch was found for sure."""
    return [
        (hit.start, hit.end)
        for hit in hits
        if hit.label == "follow_up_promise" and hit.confidence >= SURE_OF_A_PROMISE
    ]
