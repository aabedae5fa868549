"""``coach transcribe FILE``: what the offline recogniser hears in a recording."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any


def add_to(subparsers: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    """Add the command."""
    parser = subparsers.add_parser("transcribe", help="write down what is said in a WAV file")
    parser.add_argument("file", type=Path, metavar="FILE", help="a 16-bit WAV file")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print what is heard; nothing where nobody speaks."""
    import time

    import numpy as np

    from coach.ears.recogniser import Recogniser
    from coach.errors import HearingError
    from coach.voice.sound_file import DamagedSoundError, read_sound

    try:
        samples, rate_hz = read_sound(options.file)
    except DamagedSoundError as error:
        raise HearingError(
            f"{options.file} could not be read as sound.",
            "Give a WAV file with 16 bits a sample.",
            error.detail,
        ) from error
    recogniser = Recogniser()
    recogniser.warm()
    begun = time.perf_counter()
    pcm = (np.clip(samples, -1.0, 1.0) * 32767.0).astype("<i2").tobytes()
    transcript = recogniser.transcribe(pcm, rate_hz)
    took_s = time.perf_counter() - begun
    if options.format == "json":
        told = {**asdict(transcript), "seconds": len(samples) / rate_hz, "took_s": round(took_s, 3)}
        print(json.dumps(told, ensure_ascii=False))
    elif transcript.text:
        print(transcript.text)
    return 0
