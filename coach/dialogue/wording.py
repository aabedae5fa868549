"""Which words of a written reply carry which finding, as the author's feedback points at them.

The debrief quotes the learner's words beside each reason. A skill gets the sentence that shows it in
a form no one can mistake (a question, a "sorry", a word of the fact said back). The words that
feedback puts in double quotes belong to the one skill left after that; where several are left, each
gets the quote or else the sentence that looks like it, and no words at all rather than another's.
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


_LOOKS_LIKE: Mapping[str, re.Pattern[str]] = {
    "ownership": re.compile(
        r"\b(?:ours?|mine|myself|leave it with me|(?:with|from|on) (?:me|us)|I(?:'ll|'m the)"
        r"|(?:we|I) (?!(?:can|could|think|know|don't|believe|guess|see|hear|hope)\b)\w+)\b",
        re.IGNORECASE,
    ),
    "find_agreement": re.compile(
        r"\b(?:you(?:'re| are| were) right|right (?:to|about)|(?:that's|it's|it is) (?:true|right|fair)|true"
        r"|fair|no, it (?:isn't|wasn't|doesn't|didn't|won't)|believe|you (?:did|never|had|have|shouldn't))\b",
        re.IGNORECASE,
    ),
    "acknowledge_feeling": re.compile(
        r"\b(?:no wonder|of course|any(?:one|body)|what a|no small|a right to|every right|enough"
        r"|hard(?:er)?|heavy|awful|horrible|unfair|alone|carry|I'd be)\b",
        re.IGNORECASE,
    ),
    "explain_refusal": re.compile(r"\b(?:can't|cannot|won't|not (?:today|tonight|yet|all|mine))\b"),
    "realistic_expectation": re.compile(
        r"\b(?:by|until|till|before|within|between|at) (?:the )?(?:noon|midnight|to(?:day|night|morrow)"
        r"|\w+day|\w+teenth|one|two|three|four|five|six|seven|eight|nine|ten|eleven|half|quarter|\d)"
        r"|\b(?:days|weeks|hours|minutes|tomorrow|tonight)\b|\b(?:(?-i:may)|might|could be)\b"
        r"|\b(?:can't|don't|won't) (?:say|tell|promise|know)\b",
        re.IGNORECASE,
    ),
    "concrete_solution": re.compile(
        r"\b(?:I'll (?!ring|call|write|tell)|I'm \w+ing|I've (?:put|taken|done|sent|made|changed|just)"
        r"|you'll have|we(?:'ll)? (?:fetch|set|send|bring|put|open|fit)|(?:goes|comes|coming) (?:back|off|to))\b",
        re.IGNORECASE,
    ),
}


def choice_findings(choice: Choice, facts: Mapping[FactId, Fact]) -> tuple[Finding, ...]:
    """List a written reply's findings, skills first, each pointing at its words where found."""
    quoted = quoted_span(choice.feedback, choice.say)
    sentences = [match.span() for match in _SENTENCE.finditer(choice.say)]
    fact_words = tuple(
        word for fact_id in choice.mentions if fact_id in facts for word in facts[fact_id].words
    )
    spans: dict[Skill, Span | None] = {
        skill: _sentence_of(skill, choice.say, sentences, fact_words)
        for skill in choice.shows
        if skill != "calm_polite"
    }
    left = [skill for skill, span in spans.items() if span is None]
    if len(left) == 1 and not choice.faults:
        spans[left[0]] = quoted
    else:
        pointed = [quoted] if quoted and not choice.faults else []
        spans |= {skill: _first_like(skill, choice.say, [*pointed, *sentences]) for skill in left}
    skills = [_finding(skill, "skill", spans.get(skill)) for skill in choice.shows]
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


def _first_like(skill: Skill, say: str, stretches: list[Span]) -> Span | None:
    like = _LOOKS_LIKE.get(skill)
    spoken = _plain(say)
    found = (span for span in stretches if like and like.search(spoken, *span))
    return next((_trimmed(say, span) for span in found), None)


def _trimmed(say: str, span: Span) -> Span:
    start, end = span
    return start + len(say[start:end]) - len(say[start:end].lstrip()), end


def _plain(text: str) -> str:
    """Small letters and straight apostrophes, letter for letter, so that offsets stay true."""
    return text.translate(_TYPOGRAPHIC).lower()


_TYPOGRAPHIC = str.maketrans({"’": "'", "‘": "'"})
