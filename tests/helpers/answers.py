"""Answers in a line: choices picked, and own words with what they were judged to be."""

from __future__ import annotations

from typing import get_args

from coach.dialogue.model import Answer, Finding, Judged, Mode
from coach.library.model import ChoiceId, FactId, Skill

SKILLS = get_args(Skill)


def picked(*choices: str) -> list[Answer]:
    """One answer a choice."""
    return [Answer(mode=Mode.PICKED, choice=ChoiceId(choice)) for choice in choices]


def said(words: str, *ids: str, mentions: tuple[str, ...] = (), **judged: object) -> Answer:
    """Own words, judged to show these skills and faults and to say these facts back."""
    findings = tuple(Finding(id=one, kind="skill" if one in SKILLS else "fault") for one in ids)
    facts = tuple(FactId(fact) for fact in mentions)
    return Answer(
        mode=Mode.TYPED, said=words, judged=Judged(findings=findings, mentions=facts, **judged)
    )
