"""``coach speak WORDS --persona ID --heat N --out FILE``: hear how a line will sound."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

CHANNELS = ("phone", "counter", "on-site", "chat")


def add_to(subparsers: Any) -> None:  # noqa: ANN401 - argparse keeps the type private
    """Add the command."""
    parser = subparsers.add_parser("speak", help="say a line in a customer's voice, to a WAV file")
    parser.add_argument("words", metavar="WORDS", help="what is said")
    parser.add_argument(
        "--persona", required=True, metavar="ID", help="id, as `coach content list` gives it"
    )
    parser.add_argument(
        "--heat", type=_heat, default=30.0, metavar="N", help="0 calm, 100 furious (30)"
    )
    parser.add_argument("--out", required=True, type=Path, metavar="FILE", help="the WAV file")
    parser.add_argument("--channel", choices=CHANNELS, default="counter", help="(counter)")
    parser.add_argument(
        "--rate", type=_rate, default=1.0, metavar="R", help="0.5 to 2 times as fast (1)"
    )
    parser.add_argument(
        "--engine", choices=("auto", "neural", "light", "system"), default="auto",
        help="auto: the best that works; a name: that one or nothing",
    )  # fmt: skip
    parser.add_argument(
        "--gentle", action="store_true", help="anger without its loudness and sharpness"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Say the line and write the file."""
    from tempfile import TemporaryDirectory

    from coach.library.shelf import open_shelf
    from coach.places import find_places
    from coach.voice.acting import voice_of
    from coach.voice.speaker import Speaker, all_engines
    from coach.voice.types import Utterance

    persona = open_shelf(find_places()).persona(options.persona)
    engines = [engine for engine in all_engines() if options.engine in ("auto", engine.name)]
    utterance = Utterance(
        text=options.words,
        voice=voice_of(persona),
        heat=options.heat,
        channel=options.channel,
        rate=options.rate,
        gentle=options.gentle,
    )
    with TemporaryDirectory() as folder:
        speaker = Speaker(engines, Path(folder))
        try:
            made = speaker.rendering(utterance).result()
            _copy(made.path, options.out)
        finally:
            speaker.close()
    told = {"out": str(options.out), "seconds": round(made.seconds, 3), "engine": made.engine}
    if options.format == "json":
        print(json.dumps(told, ensure_ascii=False))
    else:
        print(f"{told['out']}: {made.seconds:.1f} seconds by the {made.engine} voice.")
    return 0


def _copy(made: Path, out: Path) -> None:
    import shutil

    from coach.errors import VoiceError

    try:
        shutil.copyfile(made, out)
    except OSError as error:
        raise VoiceError(
            f"{out} could not be written.", "Choose another folder, or free some space.", str(error)
        ) from error


def _heat(given: str) -> float:
    return _between(given, 0.0, 100.0)


def _rate(given: str) -> float:
    return _between(given, 0.5, 2.0)


def _between(given: str, low: float, high: float) -> float:
    value = float(given)
    if not low <= value <= high:
        raise argparse.ArgumentTypeError(f"{given} is not between {low:g} and {high:g}")
    return value
