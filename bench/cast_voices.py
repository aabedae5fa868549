"""Give every customer a voice of their own: ``python bench/cast_voices.py``.

Writes ``pitch``, ``size`` and ``like`` into the voice of each persona that has none yet, as far as
possible from everybody cast before, within what the author's sketch and pronouns say. What stands
already is left alone, so an author can choose another and it stays; ``--all`` casts anew.
"""

from __future__ import annotations

import itertools
import math
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from coach.library.model import Persona
from coach.library.shelf import open_shelf
from coach.places import find_places
from coach.voice.acting import voice_of
from coach.voice.kokoro import BASES, of_blend
from coach.voice.types import Register

# A step of pitch is a little more than the twelve in a hundred that two people differ by at least,
# a step of size the six in a hundred from which a listener hears another build.
PITCHES: dict[Register, tuple[float, ...]] = {
    "deep": (82.0, 93.0, 105.0, 119.0, 135.0, 153.0),
    "light": (145.0, 164.0, 186.0, 210.0, 238.0, 268.0),
}
SIZES: dict[Register, tuple[float, ...]] = {
    "deep": (0.785, 0.835, 0.885, 0.940),
    "light": (0.880, 0.932, 0.988, 1.047, 1.110),
}
MIDDLE = {"low": 1, "mid": 2, "high": 4}
HEIGHTS = {"low": range(5), "mid": range(6), "high": range(1, 6)}
TOO_ROUGH = "bm_lewis"  # alone it has no pitch in fury: 3 of 64 frames repeat; blended, 14 of 73
FURTHEST_PITCH = (0.76, 1.32)  # beyond this a voice moved from its own pitch sounds forced

Cast = tuple[float, float, tuple[str, ...]]


def candidates(person: Persona) -> list[Cast]:
    """Return every casting that fits a person's sketch."""
    register = voice_of(person).register
    mine = [name for name, base in BASES.items() if base.register == register]
    british = [name for name in mine if name.startswith("b")]
    usual = [name for name in mine if name[0] in "ab"]
    blends: list[tuple[str, ...]] = [(name,) for name in usual if name != TOO_ROUGH]
    blends += [(a, b) for a, b in itertools.product(british, usual) if a != b]
    found = []
    for height in HEIGHTS[person.voice.sounds]:
        pitch = PITCHES[register][height]
        for size, like in itertools.product(SIZES[register], blends):
            f0_hz, _, tract = of_blend(like)
            moved = pitch / (f0_hz * size / tract)
            if FURTHEST_PITCH[0] <= moved <= FURTHEST_PITCH[1]:
                found.append((pitch, size, like))
    return found


def apart(one: Cast, other: Cast) -> float:
    """Return how different two castings sound: 1 for a step of pitch or of size, a little for timbre.

    Timbre counts for little, because the light voices have none.
    """
    pitch = abs(math.log(one[0] / other[0])) / 0.123
    size = abs(math.log(one[1] / other[1])) / 0.058
    shared = len(set(one[2]) & set(other[2])) / max(len(one[2]), len(other[2]))
    return min(1.6, math.hypot(pitch, size)) + 0.15 * (1 - shared)


def strain(cast: Cast, person: Persona) -> float:
    """Return how far a casting is from the voice's own pitch and the sketch's middle, a small cost."""
    f0_hz, _, tract = of_blend(cast[2])
    register = voice_of(person).register
    middle = PITCHES[register][
        HEIGHTS[person.voice.sounds][{"low": 1, "high": 2}.get(person.voice.sounds, 1)]
    ]
    moved = abs(math.log(cast[0] / (f0_hz * cast[1] / tract)))
    return moved + 0.6 * abs(math.log(cast[0] / middle)) + 1.0 * abs(cast[1] - tract)


def main() -> None:
    """Cast whoever is not yet, one after another."""
    anew = "--all" in sys.argv[1:]
    places = find_places()
    people = open_shelf(places).personas
    taken = [
        (each.voice.pitch, each.voice.size, each.voice.like)
        for each in people
        if each.voice.pitch and each.voice.size and not anew
    ]
    for person in people:
        if person.voice.pitch and not anew:
            continue
        best = max(
            candidates(person),
            key=lambda cast: (
                min([2.0, *(apart(cast, other) for other in taken)]) - 0.25 * strain(cast, person)
            ),
        )
        taken.append(best)
        _write(places.content / "personas" / f"{person.id}.yaml", best)
        print(f"{person.id:22} {best[0]:5.0f} Hz  size {best[1]:.2f}  like {'+'.join(best[2])}")


def _write(path: Path, cast: Cast) -> None:
    pitch, size, like = cast
    words = f"pitch: {pitch:.0f}, size: {size:g}, like: [{', '.join(like)}]"
    text = re.sub(r", pitch: [^}\n]*\}", "}", path.read_text(encoding="utf-8"), count=1)
    written, count = re.subn(
        r"^(voice: \{[^}\n]*)\}", rf"\1, {words}}}", text, count=1, flags=re.MULTILINE
    )
    if count != 1:
        message = f"{path.name}: no voice on one line"
        raise ValueError(message)
    path.write_text(written, encoding="utf-8")


if __name__ == "__main__":
    main()
