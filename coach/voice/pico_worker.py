"""The light voice (SVOX Pico, Apache-2.0) inside its own process."""

from __future__ import annotations

import wave
from pathlib import Path
from typing import Any

from coach.voice.worker_loop import Answer, Request, serve

_RATE_HZ = 16_000


def main() -> None:
    """Serve until the parent goes away."""
    engine: list[Any] = []

    def answer(request: Request) -> Answer:
        if not engine:
            from py_nanotts import NanoTTS  # noqa: PLC0415 - absent on a Mac; then told as an error

            engine.append(NanoTTS())
        if request["do"] == "speak":
            _speak(engine[0], request)
        return {"voices": ["en-GB", "en-US"]}

    serve(answer)


def _speak(engine: Any, request: Request) -> None:  # noqa: ANN401 - an untyped package
    pcm = engine.speak(
        str(request["words"]),
        voice=str(request["voice"]),
        speed=float(str(request["speed"])),
        pitch=float(str(request["pitch"])),
        volume=float(str(request["volume"])),
    )
    with wave.open(str(Path(str(request["path"]))), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE_HZ)
        file.writeframes(pcm)


if __name__ == "__main__":
    main()
