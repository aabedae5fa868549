"""Find lessons, scenes and methods by words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

import msgspec

from coach.library.model import Lesson, Method, Scenario

Item = Method | Lesson | Scenario
_TITLE, _ABOUT, _BODY = 4, 2, 1


def search(words: str, items: Iterable[Item]) -> tuple[Item, ...]:
    """Return the items in which every word begins some word, best first, else in their order."""
    wanted = [re.compile(rf"\b{re.escape(word)}") for word in _plain(words).split()]
    if not wanted:
        return ()
    scored = [(_score(wanted, item), number, item) for number, item in enumerate(items)]
    return tuple(
        item for score, _, item in sorted(scored, key=lambda one: (-one[0], one[1])) if score
    )


def _score(wanted: list[re.Pattern[str]], item: Item) -> int:
    """Add up the best place each word is found in; 0 where one is found nowhere."""
    title, about, body = _plain(item.title), _plain(" ".join(_about(item))), ""
    score = 0
    for word in wanted:
        if word.search(title):
            score += _TITLE
        elif word.search(about):
            score += _ABOUT
        elif word.search(body := body or " ".join(map(_plain, _texts(item)))):
            score += _BODY
        else:
            return 0
    return score


def _about(item: Item) -> Iterator[str]:
    if isinstance(item, Scenario):
        yield from (item.trade, item.channel, item.situation, item.persona.replace("-", " "))
    elif isinstance(item, Lesson):
        yield from (item.aim, item.takeaway, *item.skills, *(card.title for card in item.cards))
    else:
        yield from (item.frame, *(step.title for step in item.steps))


def _texts(value: object) -> Iterator[str]:
    """Yield every text inside a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _texts(getattr(value, name))
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)


def _plain(text: str) -> str:
    """Return the text in small letters without accents; underscores part words."""
    small = text.replace("_", " ").casefold()
    if small.isascii():
        return small
    apart = unicodedata.normalize("NFKD", small)
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
