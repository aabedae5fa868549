"""How soon words come: real recordings in real time, while the program's own voices are rendered.

The recordings are cut to the speech in them, so that a reply ends with its last sound, and a quiet
room goes on after it. Beside them ``Speaker`` renders lines ahead without a stop, each of them new,
as it does while somebody replies; how many it got done is told, for it must not be stopped for the figures' sake.
"""

from __future__ import annotations

import itertools
import queue
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from bench.ears_recordings import Recording, say, trimmed
from bench.ears_sounds import at_level, pcm_of
from coach.ears.listener import Began, Caption, Listener, Told, Utterance
from coach.ears.recogniser import Recogniser
from coach.ears.samples import BYTES_PER_S
from coach.settings import VoiceChoice
from coach.voice.acting import voice_of
from coach.voice.speaker import Speaker, all_engines
from coach.voice.types import Rendering
from coach.voice.types import Utterance as Wanted
from tests.helpers.voices import make_persona

CHUNKS_A_SECOND = 25
HANDS_FREE = 10


@dataclass
class Waits:
    """Seconds: from the end to the whole reply, to its words on screen, and between captions."""

    reply: list[float] = field(default_factory=list)
    shown: list[float] = field(default_factory=list)
    caption: list[float] = field(default_factory=list)


def delay(recordings: list[Recording], recogniser: Recogniser) -> None:
    """Six seconds of speech to text, by key and hands free, beside the neural voice."""
    _delay(recordings, recogniser, "neural")


def delay_light(recordings: list[Recording], recogniser: Recogniser) -> None:
    """Measure the same beside the light voice."""
    _delay(recordings, recogniser, "light")


def delay_numpy(recordings: list[Recording], _recogniser: Recogniser) -> None:
    """Measure the light edition: its recogniser beside its voice."""
    _delay(recordings, Recogniser(in_numpy=True), "light")


def _delay(recordings: list[Recording], recogniser: Recogniser, voice: VoiceChoice) -> None:
    recogniser.warm()
    six = [each for each in recordings if 5.0 <= len(each.pcm) / BYTES_PER_S <= 7.5][:20]
    with _rendering(voice) as lines:
        by_key = _heard(six, recogniser, hands_free=False)
        alone = _heard(six[:HANDS_FREE], recogniser, hands_free=True)
        print(f"       beside the {voice} voice, which rendered {_told(lines())} meanwhile:")
    _say("speech ended, key let go, to the whole reply", by_key.reply, 1.0)
    _say("speech ended, hands free, to its words on screen", alone.shown, 1.0)
    _say("caption while speaking, every", by_key.caption + alone.caption, 0.7)


def _say(row: str, waits: list[float], bar_s: float) -> None:
    late = float(np.percentile(waits, 95))
    found = f"p50 {np.median(waits):.2f} p95 {late:.2f} most {max(waits):.2f} s of {len(waits)}"
    say(row, found, f"p95 {bar_s} s", holds=late <= bar_s)


def _heard(recordings: list[Recording], recogniser: Recogniser, *, hands_free: bool) -> Waits:
    waits = Waits()
    told: queue.Queue[tuple[float, Told]] = queue.Queue()
    listener = Listener(
        recogniser, lambda each: told.put((time.perf_counter(), each)), hands_free=hands_free
    )
    rng = np.random.default_rng(2)
    _feed(listener, _room(rng, 1.0))
    for each in recordings:
        if not hands_free:
            listener.begin()
        _feed(listener, _room(rng, 0.4))
        _feed(listener, pcm_of(trimmed(each.samples)))
        ended = time.perf_counter()
        if not hands_free:
            listener.end()
        heard: list[tuple[float, Told]] = []
        while not heard or not isinstance(heard[-1][1], Utterance):
            if time.perf_counter() - ended > 20:
                raise TimeoutError(each.name)
            _feed(listener, _room(rng, 0.1))
            while not told.empty():
                heard.append(told.get())
        _note(heard, ended, waits)
    listener.close(wait_s=5)
    return waits


def _note(told: list[tuple[float, Told]], ended: float, waits: Waits) -> None:
    at, reply = told[-1]
    assert isinstance(reply, Utterance)
    began = next(when for when, what in told if isinstance(what, Began))
    captions = [(when, what.text) for when, what in told if isinstance(what, Caption)]
    same = [when for when, text in captions if text == reply.transcript.text]
    changed = [when for when, text in captions if text != reply.transcript.text]
    # Words shown, replaced by others and shown again count from the last time.
    stands = [when for when in same if when > max(changed, default=0.0)]
    waits.reply.append(at - ended)
    waits.shown.append(max(0.0, min(stands, default=at) - ended))
    spoken = [began, *(when for when, _ in captions if when <= ended)]
    waits.caption += [later - earlier for earlier, later in itertools.pairwise(spoken)]
    waits.caption.append(ended - spoken[-1])


def _feed(listener: Listener, pcm: bytes) -> None:
    """Feed in real time, 40 ms at a time, as a microphone does."""
    begun, chunk = time.perf_counter(), BYTES_PER_S // CHUNKS_A_SECOND
    for at in range(0, len(pcm), chunk):
        time.sleep(max(0.0, begun + (at + chunk) / BYTES_PER_S - time.perf_counter()))
        listener.feed(pcm[at : at + chunk])


def _room(rng: np.random.Generator, seconds: float) -> bytes:
    return pcm_of(at_level(rng.standard_normal(int(seconds * BYTES_PER_S / 2)), -65.0))


@contextmanager
def _rendering(voice: VoiceChoice) -> Iterator[Callable[[], list[Rendering]]]:
    """Have lines rendered ahead without a stop; gives what tells those that are done."""
    person = voice_of(make_persona())
    lines = [
        Wanted(text=f"I have called you {number} times, and nobody rang me back.", voice=person)
        for number in range(2, 9_000)
    ]
    with tempfile.TemporaryDirectory() as folder:
        speaker = Speaker(all_engines(), Path(folder), choice=voice, limit_bytes=4_000_000_000)
        speaker.prepare(lines)

        def done() -> list[Rendering]:
            speaker.prepare(())
            made = len(list(Path(folder).glob("*.wav")))
            return [speaker.rendering(each).result() for each in lines[:made]]

        try:
            while not any(Path(folder).glob("*.wav")):
                time.sleep(0.1)
            yield done
        finally:
            speaker.close()


def _told(lines: list[Rendering]) -> str:
    engines = " and ".join(sorted({each.engine for each in lines}))
    return f"{len(lines)} lines ({engines}, {sum(each.seconds for each in lines):.0f} s of sound)"
