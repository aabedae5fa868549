"""``coach transcribe FILE``: what is said in a recording, when, and how fast."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any


def add_to(subparsers: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    """Add the command."""
    parser = subparsers.add_parser("transcribe", help="write down what is said in a WAV file")
    parser.add_argument("file", type=Path, metavar="FILE", help="a WAV file of any rate")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print what is heard; where nobody speaks, say so beside the result, which stays empty."""
    from coach.ears.activity import spans_of
    from coach.ears.delivery import pace_wpm, pauses
    from coach.ears.recogniser import Recogniser
    from coach.ears.reply import transcribed
    from coach.ears.samples import BYTES_PER_S
    from coach.ears.wav_file import read_wav

    pcm = read_wav(options.file)
    spans = spans_of(pcm)
    transcript = transcribed(Recogniser(), pcm, spans)
    if options.format == "text":
        if transcript.text:
            print(transcript.text)
        else:
            print("No words were heard in it.", file=sys.stderr)
        return 0
    spoken_s = spans[-1].end_s - spans[0].start_s if spans else 0.0
    pace = pace_wpm(len(transcript.words), spoken_s)
    told = {
        "text": transcript.text,
        "confidence": round(transcript.confidence, 3),
        "seconds": round(len(pcm) / BYTES_PER_S, 3),
        "words_a_minute": None if pace is None else round(pace, 1),
        "words": [_rounded(asdict(word)) for word in transcript.words],
        "pauses": [_rounded(asdict(pause)) for pause in pauses(spans)],
    }
    print(json.dumps(told, ensure_ascii=False))
    return 0


def _rounded(values: dict[str, Any]) -> dict[str, Any]:
    return {
        key: round(each, 3) if isinstance(each, float) else each for key, each in values.items()
    }
