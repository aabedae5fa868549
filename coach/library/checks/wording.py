"""Findings W03 to W08: how a document is worded, whatever it means."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coach.library.checks import words
from coach.library.checks.item import Found, Place, parts_of, texts
from coach.library.checks.reading import grade, sentences_of, words_of
from coach.library.model import Document, Lesson, Persona, Scenario

PHRASE_WORDS = 5
CUSTOMER_GRADE, REPLY_GRADE, GRADED_FROM_WORDS = 6, 9, 20
MOST_SENTENCE_WORDS, MOST_REPLY_WORDS, MOST_LINE_WORDS, MOST_CARD_WORDS = 25, 60, 70, 70


def check(document: Document) -> Iterator[Found]:
    """Yield what is worded harder, longer or coarser than it should be."""
    if isinstance(document, Scenario):
        yield from _repeated_phrases(document)
        yield from _scene(document)
        yield from _swearing(document)
    elif isinstance(document, Lesson):
        yield from _lesson(document)
        yield from _swearing(document)
    if isinstance(document, (Scenario, Lesson, Persona)):
        yield from _real_world(document)


def _repeated_phrases(scenario: Scenario) -> Iterator[Found]:
    """Look for five words running that the customer says at two moments."""
    first_at: dict[tuple[str, ...], str] = {}
    for part in parts_of(scenario):
        for place, node in part.places():
            own: set[tuple[str, ...]] = set()
            for number, line in enumerate(node.line):
                spoken = [word.casefold() for word in words_of(line.say)]
                phrases = set(zip(*(spoken[n:] for n in range(PHRASE_WORDS)), strict=False))
                own |= phrases
                if met := sorted(phrase for phrase in phrases if phrase in first_at):
                    at = (*place, "line", number, "say")
                    message = (
                        f"\u201c{' '.join(met[0])}\u201d is also said at `{first_at[met[0]]}`."
                    )
                    yield Found("W03", at, message, "Let them put it another way this time.")
                    break
            for phrase in own:
                first_at.setdefault(phrase, node.id)


def _scene(scenario: Scenario) -> Iterator[Found]:
    for part in parts_of(scenario):
        for place, node in part.places():
            for number, line in enumerate(node.line):
                at = (*place, "line", number, "say")
                yield from _graded(line.say, at, CUSTOMER_GRADE)
                yield from _long(line.say, at, MOST_LINE_WORDS, "line")
            for number, choice in enumerate(node.choices):
                at = (*place, "choices", number)
                yield from _graded(choice.say, (*at, "say"), REPLY_GRADE)
                yield from _sentences(choice.say, (*at, "say"))
                yield from _long(choice.say, (*at, "say"), MOST_REPLY_WORDS, "reply")
                yield from _graded(choice.feedback, (*at, "feedback"), REPLY_GRADE)
                for key in ("say", "feedback"):
                    yield from _grouped(getattr(choice, key), (*at, key))


def _lesson(lesson: Lesson) -> Iterator[Found]:
    for number, card in enumerate(lesson.cards):
        at = ("cards", number, "body")
        yield from _long(card.body, at, MOST_CARD_WORDS, "card")
        yield from _graded(card.body, at, REPLY_GRADE)


def _graded(text: str, place: Place, most: int) -> Iterator[Found]:
    if len(words_of(text)) >= GRADED_FROM_WORDS and (level := grade(text)) > most:
        message = f"This reads at grade {level:.1f}; {most} is the most here."
        yield Found("W04", place, message, "Shorter sentences and shorter words.")


def _sentences(text: str, place: Place) -> Iterator[Found]:
    for sentence in sentences_of(text):
        count = len(words_of(sentence))
        if count > MOST_SENTENCE_WORDS:
            message = (
                f"A sentence of {count} words: \u201c{' '.join(sentence.split()[:5])} ...\u201d"
            )
            advice = f"Part it; {MOST_SENTENCE_WORDS} words is the most in a reply."
            yield Found("W04", place, message, advice)


def _long(text: str, place: Place, most: int, what: str) -> Iterator[Found]:
    count = len(words_of(text))
    if count > most:
        yield Found("W05", place, f"This {what} has {count} words.", f"Say it in {most} or fewer.")


def _grouped(text: str, place: Place) -> Iterator[Found]:
    if found := words.GROUP_NOUNS.search(text):
        message = f"\u201c{found[0]}\u201d makes the person one of a kind."
        yield Found("W08", place, message, "Use the name, or what happened.")


def _swearing(document: Document) -> Iterator[Found]:
    mild = 0
    for place, text in texts(document):
        if found := words.BLOCKED.search(text):
            yield Found("W06", place, "A word that is never printed here.", "Take it out.")
        for found in words.MILD_SWEARING.finditer(text):
            mild += 1
            if mild == 2:
                message = f"A second mild swear word (\u201c{found[0]}\u201d)."
                yield Found("W06", place, message, "One in a scene is plenty.")


def _real_world(document: Document) -> Iterator[Found]:
    for place, text in texts(document):
        if found := words.BRANDS.search(text):
            message = f"\u201c{found[0]}\u201d is a real firm or maker."
            yield Found("W07", place, message, "Invent a name, or say what kind of thing it is.")
        if found := words.EMAIL.search(text):
            message = f"\u201c{found[0]}\u201d may be somebody's address."
            yield Found("W07", place, message, "Leave it out, or use example.com.")
        for found in words.PHONE.finditer(text):
            digits = re.sub(r"[^\d+]", "", found[0])
            if not words.FICTIONAL_PHONE.fullmatch(digits):
                message = f"\u201c{found[0].strip()}\u201d may be somebody's number."
                yield Found("W07", place, message, "Use one set aside for drama: 01632 960000.")
