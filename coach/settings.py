"""Options of this computer account: each declared once, kept in one small readable file.

A stored value that cannot be used falls back to its default and is named in ``problems``; the file
is never the reason that the program does not start.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any, Literal

import msgspec

from coach.errors import SettingsError
from coach.words import translate

ThemeChoice = Literal["system", "light", "dark", "high_contrast"]
LanguageChoice = Literal["system", "en", "es"]
VoiceChoice = Literal["auto", "neural", "light", "system", "none"]
KeepChoice = Literal["no", "session", "week", "month"]
HearingChoice = Literal["own", "vosk", "pocketsphinx"]


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Every option there is, with its default.

    ``voice_of`` is the voice of personas who have another than everybody, by their ids.
    ``language`` holds from the next start. ``text_scale`` 1.0 to 2.0; ``volume`` 0 to 1;
    ``speech_rate`` a factor; ``learner`` is who used this computer account last; ``window`` its
    width and height in pixels. ``microphone`` is the device's own id, empty for the computer's usual
    one. ``keep_aloud`` is for how long sound of what is said in calls is kept. ``hearing`` is the
    recogniser and ``hearing_folder`` the model somebody brought for it. ``work_folder`` is where a
    trainer's people put their files.
    """

    theme: ThemeChoice = "system"
    language: LanguageChoice = "system"
    text_scale: float = 1.0
    reduced_motion: bool = False
    voice: VoiceChoice = "auto"
    voice_of: dict[str, VoiceChoice] = {}
    voice_cache_mb: int = 200
    gentle_start: bool = False
    volume: float = 0.9
    speech_rate: float = 1.0
    captions: bool = True
    explain_each_reply: bool = True
    recall_first: bool = True
    speaks: bool = False
    hands_free: bool = False
    microphone: str = ""
    keep_aloud: KeepChoice = "no"
    hearing: HearingChoice = "own"
    hearing_folder: str = ""
    learner: str = ""
    trains_others: bool = False
    work_folder: str = ""
    window: tuple[int, int] = (1280, 800)


_BOUNDS = {
    "text_scale": (1.0, 2.0),
    "volume": (0.0, 1.0),
    "speech_rate": (0.7, 1.3),
    "voice_cache_mb": (10, 5000),
}


class SettingsFile:
    """The options in force, and the file they are kept in."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.problems: tuple[str, ...] = ()
        self.now = self._read()

    def change(self, **changes: object) -> Settings:
        """Change some options and keep them; raises ``SettingsError`` when they cannot be kept.

        The change holds for this session even then.
        """
        self.now = msgspec.structs.replace(self.now, **changes)
        part = self._path.with_suffix(".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            part.write_bytes(msgspec.json.format(msgspec.json.encode(self.now)))
            part.chmod(0o600)
            part.replace(self._path)
        except OSError as error:
            with contextlib.suppress(OSError):
                part.unlink()
            raise SettingsError(
                translate("coach", "That choice could not be kept for next time."),
                translate(
                    "coach",
                    "It holds until you close Evenkeel. See whether the disk is full or "
                    "write-protected.",
                ),
                str(error),
            ) from error
        return self.now

    def _read(self) -> Settings:
        try:
            stored = msgspec.json.decode(self._path.read_bytes())
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError, RecursionError, msgspec.DecodeError):
            self.problems = ("Your settings could not be read, so the usual ones are used.",)
            return Settings()
        if not isinstance(stored, dict):
            self.problems = ("Your settings could not be read, so the usual ones are used.",)
            return Settings()
        good, bad = _usable(stored)
        if bad:
            names = ", ".join(name.replace("_", " ") for name in bad)
            self.problems = (f"These settings could not be used and are back to usual: {names}.",)
        return Settings(**good)


def _usable(stored: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Return the stored options that are of the right kind and in bounds, and the names of others."""
    good: dict[str, Any] = {}
    bad = []
    for field in msgspec.structs.fields(Settings):
        if field.name not in stored:
            continue
        low, high = _BOUNDS.get(field.name, (float("-inf"), float("inf")))
        try:
            value = msgspec.convert(stored[field.name], field.type, strict=True)
        except msgspec.ValidationError:
            bad.append(field.name)
            continue
        if isinstance(value, float | int) and not low <= value <= high:
            bad.append(field.name)
        else:
            good[field.name] = value
    return good, bad
