"""How good the voices are, each row beside its bar: ``python bench/voices.py [ROW ...]``.

Rows: ``readiness`` (start, line, memory of each engine), ``fury`` (what heat does), ``words``
(recognised back by our own ears), ``apart`` (any two customers), ``times`` (word times against a
forced reading), ``first`` (choice to first sample), ``scene`` (a whole scene rendered against the
time a person takes), ``thousand`` (a thousand lines in a row). Without names all of them.

``--engines neural,light``, ``--people N`` (spread over the shelf), ``--lines N`` for the lines in a
row and ``--scenes N`` make it shorter; ``--keep FOLDER`` keeps the spoken lines, so that a run that
was cut off goes on where it was.
"""

from __future__ import annotations

import argparse
import itertools
import math
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import mean, median
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.sound_measures import (
    cepstral_distance,
    loudness_db,
    mean_cepstrum,
    median_pitch_hz,
    spoken_seconds,
    word_errors,
)
from coach.ears.recogniser import Recogniser
from coach.library.model import Persona
from coach.library.shelf import open_shelf
from coach.places import find_places
from coach.voice import effects
from coach.voice.acting import voice_of
from coach.voice.kokoro import Kokoro
from coach.voice.pico import Pico
from coach.voice.readiness import measured
from coach.voice.sound_file import read_sound
from coach.voice.speaker import Speaker
from coach.voice.system import System
from coach.voice.types import Engine, Samples, Utterance

LINES = (
    "I have called you three times this week, and nobody rang me back about it.",
    "You said it would be ready on Friday, and it is Monday now.",
    "Do not tell me about the traffic, just tell me what happens next.",
)
LEVELS = (0, 30, 55, 80, 100)
STOPPED_S = 600.0  # a machine shared with other measurements may stop this one for minutes
APART_PITCH = 0.12
APART_SIZE = 1.06

Thing = TypeVar("Thing")


class Bench:
    """One engine over all customers; every line is made once."""

    def __init__(
        self, engine: Engine, people: list[Persona], folder: Path, *, lines: int, scenes: int
    ) -> None:
        self.engine = engine
        self.people = people
        self.lines = lines
        self.scenes = scenes
        # A line that waited for another job's turn says nothing about the voice: nothing is late.
        self._speaker = Speaker([engine], folder, late_s=math.inf)

    def said(self, person: Persona, text: str, heat: float) -> tuple[Samples, int]:
        utterance = Utterance(text=text, voice=voice_of(person), heat=heat, channel="chat")
        return read_sound(self._speaker.rendering(utterance).result().path)

    def close(self) -> None:
        self._speaker.close()


def readiness(bench: Bench) -> None:
    found = measured(bench.engine)
    print(
        f"  first line {found.start_s:.2f} s after nothing, then fifteen words in {found.line_s:.2f} s "
        f"({found.ratio:.2f} s of work a second of speech), {found.memory_mb:.0f} MB"
    )


def fury(bench: Bench) -> None:
    """Compare levels of heat; lengths at one loudness, or a voice's last breath counts only loud."""
    print("  furious / calm            length  pitch  loudness   monotone over five levels")
    ratios, uneven = [], 0
    for person in bench.people:
        sounds = [bench.said(person, LINES[0], heat) for heat in LEVELS]
        pitches = [median_pitch_hz(*one) for one in sounds]
        levels = [loudness_db(one[0]) for one in sounds]
        seconds = [
            spoken_seconds(samples * 10 ** ((levels[0] - level) / 20), rate_hz)
            for (samples, rate_hz), level in zip(sounds, levels, strict=True)
        ]
        rising = all(
            a > b for row in (seconds, [-p for p in pitches], [-v for v in levels]) for a, b in itertools.pairwise(row)
        )  # fmt: skip
        uneven += not rising
        row = (seconds[-1] / seconds[0], pitches[-1] / pitches[0], levels[-1] - levels[0])
        ratios.append(row)
        said = "yes" if rising else "NO"
        print(f"    {person.id:22}   {row[0]:5.2f}  {row[1]:5.2f}  {row[2]:+5.1f} dB   {said}")
    length, pitch, louder = zip(*ratios, strict=True)
    _row("length, the longest", max(length), "at most 0.82", ok=max(length) <= 0.82)
    _row("median pitch, the least", min(pitch), "at least 1.15", ok=min(pitch) >= 1.15)
    _row("loudness, the least", min(louder), "at least +3 dB", ok=min(louder) >= 3.0)
    _row("people not monotone", uneven, "0", ok=uneven == 0)


def words(bench: Bench) -> None:
    """Count words that our own ears took for others, over all lines of a person together."""
    recogniser = Recogniser()
    rates: dict[int, list[float]] = {0: [], 100: []}
    for person in bench.people:
        wrong = []
        for heat, found in rates.items():
            counts = []
            for line in LINES:
                said = heard(recogniser, *bench.said(person, line, heat))
                counts.append(word_errors(said, line))
                if counts[-1][0]:
                    wrong.append(f"      at {heat:3}: {said}")
            errors, written = map(sum, zip(*counts, strict=True))
            found.append(errors / written)
        print(f"    {person.id:22}   calm {rates[0][-1]:6.1%}   furious {rates[100][-1]:6.1%}")
        for line in wrong:
            print(line, flush=True)
    for heat, bar, name in ((0, 0.05, "calm"), (100, 0.08, "furious")):
        over = sum(rate > bar for rate in rates[heat])
        _row(f"{name}, all", mean(rates[heat]), f"at most {bar:.0%} each", ok=over == 0)
        if over:
            print(f"      {over} of {len(bench.people)} people over the bar")


def apart(bench: Bench) -> None:
    """Two people differ by pitch, or by formants.

    By formants means that their spectral envelopes over the same words are at least as far apart
    as a vocal tract six in a hundred shorter would put them, which is about what listeners need to
    hear another build (Smith and others 2005, "The processing and perception of size information
    in speech sounds"). The six in a hundred are made from each person's own sound.
    """
    pitch, envelope, shorter = {}, {}, []
    for person in bench.people:
        samples, rate_hz = bench.said(person, LINES[0], 0)
        pitch[person.id] = median_pitch_hz(samples, rate_hz)
        envelope[person.id] = mean_cepstrum(samples, rate_hz)
        small = effects.resample(samples, APART_SIZE)
        shorter.append(cepstral_distance(envelope[person.id], mean_cepstrum(small, rate_hz)))
    enough = median(shorter)
    alike, by_pitch = [], 0
    pairs = list(itertools.combinations(bench.people, 2))
    for one, other in pairs:
        a, b = sorted((pitch[one.id], pitch[other.id]))
        differ = cepstral_distance(envelope[one.id], envelope[other.id]) / enough
        if b / a - 1 >= APART_PITCH:
            by_pitch += 1
        elif differ < 1.0:
            alike.append((differ, b / a - 1, one.id, other.id))
    for differ, step, one_id, other_id in sorted(alike)[:12]:
        print(f"    alike: {one_id}, {other_id}: pitch {step:.0%}, formants {differ:.2f} of enough")
    _row("pairs too alike", len(alike), f"0 of {len(pairs)}", ok=not alike)
    by_formants = len(pairs) - by_pitch - len(alike)
    print(f"      {by_pitch} pairs differ by pitch alone, {by_formants} by formants")


def spread(everything: Sequence[Thing], count: int) -> list[Thing]:
    """Return so many of them, evenly spread."""
    return [everything[n * len(everything) // count] for n in range(min(count, len(everything)))]


def heard(recogniser: Recogniser, samples: Samples, rate_hz: int) -> str:
    return recogniser.transcribe((samples * 32767).astype("<i2").tobytes(), rate_hz).text


def _row(what: str, found: float, bar: str, *, ok: bool) -> None:
    number = f"{found:8.3f}" if isinstance(found, float) else f"{found:8}"
    print(f"  {what:28} {number}   bar: {bar:18} {'met' if ok else 'NOT MET'}", flush=True)


def main() -> None:
    """Measure what is asked for and print a table."""
    from bench import voice_timing

    rows = {
        "readiness": readiness, "fury": fury, "words": words, "apart": apart,
        "times": voice_timing.times, "first": voice_timing.first,
        "scene": voice_timing.scene, "thousand": voice_timing.thousand,
    }  # fmt: skip
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", nargs="*", choices=[[], *rows][1:] or None)
    parser.add_argument("--engines", default="neural,light,system")
    parser.add_argument("--people", type=int)
    parser.add_argument("--lines", type=int, default=1000)
    parser.add_argument("--scenes", type=int, default=3)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or Path(scratch)
        everybody = list(open_shelf(find_places()).personas)
        people = spread(everybody, options.people or len(everybody))
        for engine in (Kokoro(answer_within_s=STOPPED_S), Pico(), System()):
            if engine.name not in options.engines.split(","):
                continue
            bench = Bench(engine, people, folder, lines=options.lines, scenes=options.scenes)
            if engine.availability().ready:
                for name in options.rows or rows:
                    print(f"\n{engine.name}: {name}, {len(people)} people", flush=True)
                    rows[name](bench)
            bench.close()


if __name__ == "__main__":
    main()
