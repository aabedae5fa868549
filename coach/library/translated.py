"""The vocabulary, the reasons of the customer's rules and the questions about the firm, on screen.

What a reply is said to have done is put together from both, so they speak the screen's language;
lessons, customers and the replies given as examples stay as their authors wrote them. Rules are
translated when a reason is read: an attempt keeps its scene with them, as it was written.
"""

from __future__ import annotations

from msgspec.structs import replace

from coach.library.model import CustomerRules, Described, Profile, Vocabulary
from coach.words import translate

ROOM = "content"


def translated(vocabulary: Vocabulary) -> Vocabulary:
    """Return it with every sentence that screens show translated where it can be."""
    return replace(
        vocabulary,
        skills=tuple(map(_described, vocabulary.skills)),
        faults=tuple(map(_described, vocabulary.faults)),
    )


def reason(because: str) -> str:
    """Return why a rule moved the customer, translated where it can be."""
    return translate(ROOM, because) if because else because


def question(ask: str) -> str:
    """Return what the profile asks about the firm, translated where it can be."""
    return translate(ROOM, ask)


def sentences(vocabulary: Vocabulary, rules: CustomerRules, profile: Profile) -> list[str]:
    """Return every sentence that the functions above ask for, in order, each once."""
    found = [
        words
        for each in (*vocabulary.skills, *vocabulary.faults)
        for words in (each.name, each.short, each.present, each.absent, each.try_instead)
    ]
    found += [rule.because for rule in rules.rules]
    found += [getattr(profile, key).ask for key in profile.__struct_fields__]
    return [words for words in dict.fromkeys(found) if words]


def _described(each: Described) -> Described:
    return replace(
        each,
        name=reason(each.name),
        short=reason(each.short),
        present=reason(each.present),
        absent=reason(each.absent),
        try_instead=reason(each.try_instead),
    )
