"""The rows of ``bench/voices.py`` that take a clock: word times, first sample, a scene, endurance."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import numpy as np

from bench.sound_measures import resampled
from coach.dialogue.engine import begin, next_lines, reply, shown_choices, shown_heat
from coach.dialogue.model import Answer, Mode
from coach.dialogue.scene import open_scene, values_of
from coach.library.shelf import open_shelf
from coach.places import find_places
from coach.voice import effects
from coach.voice.acting import manner_of, voice_of
from coach.voice.render import render
from coach.voice.text import parts_of
from coach.voice.types import Utterance

if TYPE_CHECKING:
    from bench.voices import Bench

READING_WORDS_PER_MIN = 238  # silent reading of English (Brysbaert 2019)
DECIDING_S = 3.0  # between having read the replies and choosing one
CALLS = 20
UNSEEN = (
    "The plumber left at ten, and there is still water under the cooker.",
    "My neighbour had hers fixed the same afternoon, so why does mine take a month?",
    "Please just tell me who I have to ask, because I am tired of asking.",
)


def times(bench: Bench) -> None:
    """Word times against a forced reading of the sound by our own recogniser.

    Whisper is given the words and asked only when it reads each (cross-attention and dynamic time
    warping). It is some 20 to 60 ms off by itself, which counts against us here. The lines are
    none of those by which the estimate of the light voices was fitted.
    """
    from bench.voices import _row, spread

    reader = _Reader()
    apart: list[float] = []
    late: list[float] = []
    for person in spread(bench.people, 12):
        for heat, line in zip((20, 55, 90), UNSEEN, strict=True):
            utterance = Utterance(text=line, voice=voice_of(person), heat=heat, channel="chat")
            sound = render(bench.engine, utterance)
            read = reader.read(resampled(sound.samples, sound.rate_hz, 16_000), line)
            ours = [word.start_s for word in sound.words]
            if len(read) == len(ours):
                apart += [abs(a - b) for a, b in zip(ours, read, strict=True)]
        late += _late(reader, bench, utterance)
    _row("median error, ms", median(apart) * 1000, "at most 60", ok=median(apart) <= 0.060)
    print(f"      {len(apart)} words; nine in ten within {np.percentile(apart, 90) * 1000:.0f} ms")
    print(
        f"      the reading itself, on words joined at known times: {median(late) * 1000:+.0f} ms"
    )


def _late(reader: _Reader, bench: Bench, utterance: Utterance) -> list[float]:
    """Return how late each word is read, in seconds, where every one was said alone and they were joined."""
    parts, begins, at = [], [], 0.0
    for word in utterance.text.split():
        spoken = bench.engine.speak(word.strip(",.?"), manner_of(utterance))
        own = resampled(effects.trimmed(spoken.samples, spoken.rate_hz), spoken.rate_hz, 16_000)
        parts.append(effects.resample(own.astype(np.float32), spoken.play_at))
        begins.append(at)
        at += len(parts[-1]) / 16_000
    read = reader.read(np.concatenate(parts), utterance.text)
    return [a - b for a, b in zip(read, begins, strict=True)] if len(read) == len(begins) else []


class _Reader:
    """Whisper as a forced reader."""

    def __init__(self) -> None:
        from faster_whisper import WhisperModel
        from faster_whisper.tokenizer import Tokenizer

        from coach.ears.model_files import model_folder

        self._model: Any = WhisperModel(str(model_folder()), device="cpu", compute_type="int8")
        self._tokens = Tokenizer(
            tokenizer=self._model.hf_tokenizer, multilingual=False, task="transcribe", language="en"
        )

    def read(self, samples: np.ndarray, line: str) -> list[float]:
        """Return the seconds at which each word of a line begins."""
        from faster_whisper.audio import pad_or_trim

        features = self._model.feature_extractor(samples.astype(np.float32))
        frames = features.shape[-1]
        encoded = self._model.encode(pad_or_trim(features, 3000))
        tokens = self._tokens.encode(f" {line}")
        (found,) = self._model.find_alignment(self._tokens, [tokens], encoded, frames)
        return [float(each["start"]) for each in found if each["word"].startswith(" ")]


def first(bench: Bench) -> None:
    """From asking to the first sample out, for lines rendered ahead, through a virtual speaker."""
    from bench.voices import LINES, _row
    from tests.sound import SayingProcess, SoundServer, until

    server = SoundServer()
    with tempfile.TemporaryDirectory() as folder:
        try:
            server.start()
            saying = SayingProcess(server, Path(folder), engine=bench.engine.name)
            saying.heard("ready")
            with server.recording():
                for again in range(CALLS + 1):
                    name = f"line {again}"
                    saying.tell(say=LINES[again % 3], id=name)
                    saying.heard("started", name)
                    saying.tell(stop=True)  # and nothing else until it is done
                    until(
                        lambda wanted=again + 1: (
                            sum(one["is"] == "stopped" for one in saying.told) == wanted
                        ),
                        "the stop",
                    )
            found = [one["seconds"] for one in saying.told if one["is"] == "first sample"]
            saying.close()
        finally:
            server.close()
    warm = found[3:]  # each of the three lines was made once before
    p95 = float(np.percentile(warm, 95)) * 1000
    _row("first sample, p95, ms", p95, "at most 150", ok=p95 <= 150)


def scene(bench: Bench) -> None:
    """Render a whole scene, every line that can come next included, against a person's time.

    The person hears each line, reads the replies at 238 words a minute, takes three seconds to
    decide, and always picks the first reply. What the last turn needed is rendered before.
    """
    from bench.voices import _row, spread

    shelf = open_shelf(find_places())
    values = values_of(shelf.profile)
    worst = 0.0
    for scenario in spread(shelf.scenarios, bench.scenes):
        played = open_scene(
            scenario, shelf.persona(scenario.persona), shelf.rules, profile_values=values
        )
        conversation = begin(played, 1)
        made: dict[str, float] = {}
        work = person = 0.0
        while True:
            ending = conversation.ending
            now = ending.say if ending else conversation.line
            wanted = [now] if ending else [now, *_ahead(conversation)]
            for line in wanted:
                if line not in made:
                    begun = time.perf_counter()
                    made[line] = _seconds(bench, played, line, shown_heat(conversation))
                    work += time.perf_counter() - begun
            person += made[now]
            if ending:
                break
            choices = shown_choices(conversation)
            print(f"      so far {work:.0f} s of work for {person:.0f} s of a person's", flush=True)
            count = sum(len(choice.say.split()) for choice in choices)
            person += count * 60 / READING_WORDS_PER_MIN + DECIDING_S
            conversation = reply(conversation, Answer(mode=Mode.PICKED, choice=choices[0].id))
        worst = max(worst, work / person)
        print(
            f"    {scenario.id:28} {len(made)} lines, {work:.0f} s of work for {person:.0f} s of a person's",
            flush=True,
        )
    _row("work / a person's time", worst, "at most 1.0", ok=worst <= 1.0)


def _ahead(conversation: Any) -> list[str]:
    found = []
    for choice in shown_choices(conversation):
        after = reply(conversation, Answer(mode=Mode.PICKED, choice=choice.id))
        found.append(after.ending.say if after.ending else after.line)
    return list(dict.fromkeys([*found, *next_lines(conversation)]))


def _seconds(bench: Bench, played: Any, line: str, heat: float) -> float:
    seconds = 0.0
    for start, end in parts_of(line):
        utterance = Utterance(
            text=line[start:end], voice=voice_of(played.persona), heat=heat, channel=played.channel
        )
        sound = render(bench.engine, utterance)
        seconds += len(sound.samples) / sound.rate_hz
    return seconds


def thousand(bench: Bench) -> None:
    """Say a thousand different lines, or fewer, in a row: memory of both processes, hangs, orphans."""
    from bench.voices import LINES, _row
    from tests.helpers.voices import running_children

    count = bench.lines
    before, sizes = running_children(), []
    person = bench.people[0]
    slowest = 0.0
    for number in range(count):
        text = f"Number {number}. {LINES[number % 3]}"
        begun = time.perf_counter()
        render(bench.engine, Utterance(text=text, voice=voice_of(person), heat=number % 101))
        slowest = max(slowest, time.perf_counter() - begun)
        if number >= count // 10:
            sizes.append(_resident_mb(os.getpid()) + sum(map(_resident_mb, running_children())))
    grown = median(sizes[-count // 10 :]) / median(sizes[: count // 10]) - 1
    _row(f"growth over {count} lines", grown, "under 5 %", ok=grown < 0.05)
    _row("slowest line, s", slowest, "no hang", ok=slowest < 20)
    bench.engine.rest()
    left = len(running_children() - before)
    _row("processes left", left, "0", ok=left == 0)


def _resident_mb(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
