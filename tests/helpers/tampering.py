"""Ways to spoil a progress file, each with the reasons that may be given for refusing it."""

from __future__ import annotations

import random
from collections.abc import Iterator

from nacl.signing import SigningKey

from coach.exchange.sealed import Reason
from tests.helpers.handed_in import Elsewhere

BITS = {reason for reason in Reason if reason not in (Reason.OLDER, Reason.NOT_FOR_HERE)}


def tampered(
    someone: Elsewhere, older: bytes, whole: bytes, dice: random.Random, count: int
) -> Iterator[tuple[str, bytes, set[Reason]]]:
    """Yield spoiled copies of ``whole``: what was done, the bytes, the reasons that fit."""
    lines = whole.split(b"\n")
    for number in range(count):
        match number % 7:
            case 0:
                yield "one bit", _one_bit(whole, dice), BITS
            case 1:
                at = dice.randrange(1, len(lines) - 2)
                yield "line removed", _join(lines[:at] + lines[at + 1 :]), {Reason.LINE_MISSING}
            case 2:
                one, other = dice.sample(range(1, len(lines) - 2), 2)
                moved = list(lines)
                moved[one], moved[other] = moved[other], moved[one]
                yield "lines swapped", _join(moved), {Reason.LINES_MOVED}
            case 3:
                other_key = someone.file(key=SigningKey(dice.randbytes(32)))
                yield "another key", other_key, {Reason.OTHER_KEY}
            case 4:
                yield "an older copy", older, {Reason.OLDER}
            case 5:
                cut = dice.randrange(1, len(whole) - 1)
                yield "half written", whole[:cut], {Reason.HALF, Reason.NOT_ONE}
            case _:
                at = dice.randrange(1, len(lines) - 2)
                doubled = [*lines[:at], lines[at], *lines[at:]]
                yield "line doubled", _join(doubled), {Reason.LINE_ADDED}


def _one_bit(data: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(data))
    return data[:at] + bytes((data[at] ^ (1 << dice.randrange(8)),)) + data[at + 1 :]


def _join(lines: list[bytes]) -> bytes:
    return b"\n".join(lines)
