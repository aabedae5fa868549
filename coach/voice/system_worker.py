"""The computer's own voices (pyttsx3) inside their own process."""

from __future__ import annotations

from typing import Any

from coach.voice.worker_loop import Answer, Request, serve


def main() -> None:
    """Serve until the parent goes away."""
    engine: list[Any] = []

    def answer(request: Request) -> Answer:
        if not engine:
            import pyttsx3  # noqa: PLC0415 - without a system voice this raises; then told as an error

            engine.append(pyttsx3.init())
            # WORKAROUND a new engine counts as busy and keeps properties back until its first run,
            # when it is too late to wait for them (below): first lines came out at the wrong pace.
            engine[0].proxy.setBusy(False)
        if request["do"] == "speak":
            return _speak(engine[0], request)
        return {"driver": engine[0].driver_name, "voices": _voices(engine[0])}

    serve(answer)


def _voices(engine: Any) -> list[dict[str, str]]:  # noqa: ANN401 - an untyped package
    return [
        {
            "id": str(voice.id),
            "name": str(voice.name),
            "gender": str(voice.gender or ""),
            "language": str((voice.languages or [""])[0]),
        }
        for voice in engine.getProperty("voices")
    ]


def _speak(engine: Any, request: Request) -> Answer:  # noqa: ANN401 - an untyped package
    """Write one line to the file asked for; one line a run, or pyttsx3 keeps only the last."""
    espeak = _espeak(engine)
    engine.setProperty("voice", request["voice"])
    engine.setProperty("volume", 1.0)
    engine.setProperty("rate", request["words_per_minute"])
    if espeak is not None:
        engine.setProperty("pitch", request["pitch"])  # the other drivers have no pitch
        # WORKAROUND the driver sets the rate while espeak still works on the line before, which
        # drops it in two of three renders; waiting until espeak is idle keeps it.
        espeak.Synchronize()
    engine.save_to_file(str(request["words"]), str(request["path"]))
    engine.runAndWait()
    if espeak is not None:
        espeak.Synchronize()
    return {"voice": str(engine.getProperty("voice"))}


def _espeak(engine: Any) -> Any:  # noqa: ANN401 - an untyped package
    """Return pyttsx3's handle on the espeak library when that is the driver in use."""
    if engine.driver_name != "espeak":
        return None
    from pyttsx3.drivers import _espeak as library  # noqa: PLC0415

    return library


if __name__ == "__main__":
    main()
