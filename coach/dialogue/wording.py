"""Which words of a written reply carry which finding, as the author's feedback points at them.

The debrief quotes the learner's words beside each reason. Feedback puts them in double quotes; a
finding it does not quote gets the sentence that shows it in a form no one can mistake (a question,
a "sorry", a word of the fact said back), and no words at all rather than a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Literal

from coach.dialogue.model import Finding
from coach.library.model import Choice, Fact, FactId, Fault, Skill

Span = tuple[int, int]

_QUOTED = re.compile(r"[\"“]([^\"“”]+)[\"”]")
_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")
_CUES: Mapping[str, re.Pattern[str]] = {
    "apology": re.compile(r"\b(?:sorry|apolog)", re.IGNORECASE),
    "thanks_for_raising": re.compile(r"\bthank", re.IGNORECASE),
    "open_question": re.compile(r"\?|\b(?:tell me|go on)\b", re.IGNORECASE),
    "check_acceptance": re.compile(r"\?"),
    "check_satisfaction": re.compile(r"\?"),
    "feeling_guess": re.compile(
        r"\b(?:sounds?|guess|must have|must be|imagine|i think you|you felt|you feel)\b",
        re.IGNORECASE,
    ),
    "follow_up_promise": re.compile(r"\bI'll (?:ring|call|write|check|email|let you)"),
}


def choice_findings(choice: Choice, facts: Mapping[FactId, Fact]) -> tuple[Finding, ...]:
    """List a written reply's findings, skills first, each pointing at its words where found."""
    quoted = quoted_span(choice.feedback, choice.say)
    sentences = [match.span() for match in _SENTENCE.finditer(choice.say)]
    fact_words = tuple(
        word for fact_id in choice.mentions if fact_id in facts for word in facts[fact_id].words
    )
    for_skills = None if choice.faults else quoted
    skills = [
        _finding(
            skill, "skill", _sentence_of(skill, choice.say, sentences, fact_words) or for_skills
        )
        if skill != "calm_polite"
        else Finding(id=skill, kind="skill")
        for skill in choice.shows
    ]
    return (*skills, *(_finding(fault, "fault", quoted) for fault in choice.faults))


def quoted_span(feedback: str, say: str) -> Span | None:
    """Where the first words that feedback quotes from this reply stand in it."""
    spoken = _plain(say)
    for match in _QUOTED.finditer(feedback):
        words = _plain(match.group(1)).strip(" .,;:!?…")
        start = spoken.find(words) if words else -1
        if start >= 0:
            return start, start + len(words)
    return None


def _finding(finding: Skill | Fault, kind: Literal["skill", "fault"], span: Span | None) -> Finding:
    start, end = span or (0, 0)
    return Finding(id=finding, kind=kind, start=start, end=end)


def _sentence_of(
    skill: Skill, say: str, sentences: list[Span], fact_words: Iterable[str]
) -> Span | None:
    """Find the last sentence with the skill's cue, or the first with a word of a fact said back."""
    if skill == "paraphrase_problem":
        return next(
            (
                _trimmed(say, span)
                for span in sentences
                if any(word in _plain(say[slice(*span)]) for word in fact_words)
            ),
            None,
        )
    cue = _CUES.get(skill)
    if cue is None:
        return None
    cued = [span for span in sentences if cue.search(say, *span)]
    return _trimmed(say, cued[-1]) if cued else None


def _trimmed(say: str, span: Span) -> Span:
    start, end = span
    return start + len(say[start:end]) - len(say[start:end].lstrip()), end


def _plain(text: str) -> str:
    """Small letters and straight apostrophes, letter for letter, so that offsets stay true."""
    return text.translate(_TYPOGRAPHIC).lower()


_TYPOGRAPHIC = str.maketrans({"’": "'", "‘": "'"})
