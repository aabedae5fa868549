"""How good and how fast the voices are on this computer: ``python bench/voices.py``.

For each engine: the time until a line of fifteen words is ready (first, and from then on), what
fury does to a calm line (ratios of length, pitch and loudness), and how many words our own
recogniser gets wrong over ten lines said by six people, at an ordinary moment and in fury.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from statistics import mean, median

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.sound_measures import loudness_db, median_pitch_hz, spoken_seconds, word_error_rate
from coach.ears.recogniser import Recogniser
from coach.library.model import Persona, TemperamentId, VoiceSketch
from coach.voice.acting import voice_of
from coach.voice.pico import Pico
from coach.voice.sound_file import read_sound
from coach.voice.speaker import Speaker
from coach.voice.system import System
from coach.voice.types import Engine, Utterance

FIFTEEN_WORDS = "I booked it for noon, and it is now nearly four in the afternoon here."
LINES = (
    "I have called you three times this week and nobody rang me back.",
    "The driver told me ten minutes, and that was two hours ago.",
    "You said it would be ready on Friday, and it is Monday now.",
    "My mother is waiting in the car, and she cannot sit for long.",
    "Do not tell me about the traffic, I do not want to hear it.",
    "I paid for this in March and I still have nothing to show for it.",
    "Who was it that told you I had already signed the paper?",
    "It is not about the money, it is about being treated like a fool.",
    "Every time I ring I have to explain the whole thing again.",
    "Just tell me what happens next, and when I will hear from you.",
)


def people() -> list[Persona]:
    """Return six people that cover both registers and all heights of voice."""
    kinds = (("low", "slow"), ("mid", "even"), ("high", "quick"))
    return [
        Persona(
            id=f"bench-{pronoun}-{sounds}",  # type: ignore[arg-type]
            name="Sam Bench",
            say_name="SAM BENCH",
            age=age,
            about=f"Keeps {pronoun} receipts.",
            voice=VoiceSketch(sounds=sounds, pace=pace, warmth=50),  # type: ignore[arg-type]
            temperament=TemperamentId("anxious"),
        )
        for pronoun, age in (("his", 45), ("her", 34))
        for sounds, pace in kinds
    ]


def main() -> None:
    """Measure every engine that works here and print a table."""
    recogniser = Recogniser()
    recogniser.warm()
    for engine in (Pico(), System()):
        if engine.availability().ready:
            _measure(engine, recogniser)
        engine.close()


def _measure(engine: Engine, recogniser: Recogniser) -> None:
    voices = [voice_of(person) for person in people()]
    with tempfile.TemporaryDirectory() as folder:
        speaker = Speaker([engine], Path(folder))

        def said(text: str, voice: object, heat: float) -> tuple[float, Path]:
            utterance = Utterance(text=text, voice=voice, heat=heat)  # type: ignore[arg-type]
            start = time.perf_counter()
            path = speaker.rendering(utterance).result().path
            return time.perf_counter() - start, path

        times = [said(FIFTEEN_WORDS, voice, heat)[0] for voice in voices for heat in (20, 50, 90)]
        print(
            f"\n{engine.name}: fifteen words ready in {times[0]:.2f} s at first, then "
            f"{median(times[1:]):.3f} s (slowest {max(times[1:]):.3f} s)"
        )
        print("  person            furious / calm: length  pitch  loudness    word errors 30  100")
        errors: dict[int, list[float]] = {30: [], 100: []}
        for voice in voices:
            calm, furious = (read_sound(said(LINES[0], voice, heat)[1]) for heat in (0, 100))
            length = spoken_seconds(*furious) / spoken_seconds(*calm)
            pitch = median_pitch_hz(*furious) / median_pitch_hz(*calm)
            louder = loudness_db(furious[0]) - loudness_db(calm[0])
            rates = {}
            for heat in errors:
                heard = [_heard(recogniser, said(line, voice, heat)[1]) for line in LINES]
                each = [word_error_rate(*pair) for pair in zip(heard, LINES, strict=True)]
                rates[heat] = mean(each)
                errors[heat] += each
            print(
                f"  {voice.id:18}               {length:5.2f}  {pitch:5.2f}  {louder:+5.1f} dB"
                f"             {rates[30]:6.1%} {rates[100]:6.1%}"
            )
        print(
            f"  all                                                          "
            f"    {mean(errors[30]):6.1%} {mean(errors[100]):6.1%}"
        )
        speaker.close()


def _heard(recogniser: Recogniser, path: Path) -> str:
    samples, rate_hz = read_sound(path)
    return recogniser.transcribe((samples * 32767).astype("<i2").tobytes(), rate_hz).text


if __name__ == "__main__":
    main()
