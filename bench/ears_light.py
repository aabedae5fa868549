"""The ears of the light edition, numpy in the place of CTranslate2: words, times, cost."""

from __future__ import annotations

import resource
import subprocess
import sys
import time

import numpy as np

from bench.ears_recordings import Recording, say
from bench.sound_measures import word_errors
from coach.ears.activity import spans_of
from coach.ears.recogniser import Recogniser, Word
from coach.ears.reply import transcribed
from coach.ears.samples import BYTES_PER_S


def light(recordings: list[Recording], recogniser: Recogniser) -> None:
    """Its words and their times beside those of the full edition, and the processor time it takes."""
    ours = Recogniser(in_numpy=True)
    ours.warm()
    recogniser.warm()
    wrong = written = 0
    apart_ms: list[float] = []
    shares, quick_s = [], []
    for each in recordings:
        spans = spans_of(each.pcm)
        began = time.process_time()
        heard = transcribed(ours, each.pcm, spans)
        shares.append((time.process_time() - began) / (len(each.pcm) / BYTES_PER_S))
        began = time.process_time()
        ours.transcribe(each.pcm, quick=True)
        quick_s.append(time.process_time() - began)
        errors, count = word_errors(heard.text, each.words)
        wrong, written = wrong + errors, written + count
        apart_ms += _apart_ms(heard.words, transcribed(recogniser, each.pcm, spans).words)
    rate = 100 * wrong / written
    say("word error rate, numpy", f"{rate:.2f} % of {written} words", "4.5 %", holds=rate <= 4.5)
    told = f"{np.mean(shares):.2f} s, at most {max(shares):.2f}"
    say("processor time for a second of speech", told, "1 s", holds=max(shares) <= 1)
    print(f"       a caption takes {min(quick_s):.2f} to {max(quick_s):.2f} s")
    middle, most = np.percentile(apart_ms, [50, 90])
    told = f"{middle:.0f} ms, nine in ten within {most:.0f}, of {len(apart_ms)}"
    say("word times against the full edition's", told, "60 ms", holds=middle <= 60)
    done = subprocess.run(
        [sys.executable, "-c", _MEMORY], capture_output=True, text=True, check=True
    )
    before, loaded, most_mb = (float(each) for each in done.stdout.split())
    told = f"{loaded - before:.0f} MB, {most_mb - before:.0f} at most while loading"
    say("memory for ears, numpy", told, "350 MB", holds=most_mb - before <= 350)


def _apart_ms(ours: tuple[Word, ...], theirs: tuple[Word, ...]) -> list[float]:
    """Return how far begins and ends are apart, where the same words were heard."""
    if len(ours) != len(theirs):
        return []
    pairs = zip(ours, theirs, strict=True)
    return [
        500 * (abs(one.start_s - other.start_s) + abs(one.end_s - other.end_s))
        for one, other in pairs
    ]


_MEMORY = f"""
import resource, numpy as np
import ui.app, ui.microphone, coach.ears.listener
rss = lambda: int(open('/proc/self/statm').read().split()[1]) * {resource.getpagesize()} / 1e6
before = rss()
from coach.ears.recogniser import Recogniser
from coach.ears.activity import spans_of
recogniser = Recogniser(in_numpy=True)
pcm = (np.random.default_rng(1).standard_normal(9 * 16000) * 3000).astype('<i2').tobytes()
spans_of(pcm)
for _ in range(3):
    recogniser.transcribe(pcm)
# ``ru_maxrss`` would be that of the process this one was started from.
high = next(each for each in open('/proc/self/status') if each.startswith('VmHWM'))
print(before, rss(), int(high.split()[1]) * 1024 / 1e6)
"""
