"""What learners chose to keep of their own voice: one file a spoken reply, for a time and no longer.

The files lie in one folder that only this computer account can read, named by attempt and turn. No
other part of the program writes sound of a learner, and nothing copies these files anywhere.
"""

from __future__ import annotations

import io
import os
import wave
from collections.abc import Collection
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from coach.ears.samples import RATE_HZ
from coach.ears.wav_file import read_wav
from coach.errors import HearingError
from coach.settings import KeepChoice
from coach.words import translate

TIMES: Final[dict[KeepChoice, timedelta]] = {
    "week": timedelta(days=7),
    "month": timedelta(days=30),
}
"""How long sound is kept; the other choices keep none from one start to the next."""


class Recordings:
    """The folder of recordings; it is made with the first of them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, attempt: str, turn: int, pcm: bytes, now: datetime) -> None:
        """Keep what was said, samples of our kind, in one turn; raises ``HearingError``."""
        path = self._path(attempt, turn)
        part = path.with_suffix(".part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with os.fdopen(
                os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb"
            ) as file:
                file.write(as_wav(pcm))
            os.utime(part, (now.timestamp(), now.timestamp()))
            part.replace(path)
        except OSError as error:
            raise HearingError(
                translate("coach", "What you said could not be kept."),
                translate(
                    "coach",
                    "Your words are saved and the call goes on. See whether the disk is full.",
                ),
                str(error),
            ) from error

    def turns_of(self, attempt: str) -> tuple[int, ...]:
        """Return the turns of an attempt of which there is sound."""
        return tuple(sorted(int(path.suffixes[0][1:]) for path in self.files((attempt,))))

    def sound(self, attempt: str, turn: int) -> bytes:
        """Return what was said in a turn, samples of our kind; raises ``HearingError``."""
        return read_wav(self._path(attempt, turn))

    def files(self, attempts: Collection[str] | None = None) -> tuple[Path, ...]:
        """Return the files there are, of these attempts or all of them."""
        found = sorted(self._folder.glob("*.wav"))
        return tuple(
            path for path in found if attempts is None or path.name.split(".")[0] in attempts
        )

    def delete_due(self, choice: KeepChoice, now: datetime) -> None:
        """Delete what is older than was chosen; raises ``HearingError`` naming what is left.

        A file from a future day, after the clock was set back, counts as old.
        """
        time = TIMES.get(choice, timedelta(seconds=-1))
        left = []
        for path in (*self.files(), *self._folder.glob("*.part")):
            try:
                if abs(now.timestamp() - path.stat().st_mtime) > time.total_seconds():
                    path.unlink()
            except FileNotFoundError:
                continue
            except OSError:
                left.append(str(path))
        if left:
            raise HearingError(
                translate("coach", "Some recordings of your voice could not be deleted."),
                translate(
                    "coach",
                    "Close other programs that may use them, then delete these yourself: {files}",
                ).format(files=", ".join(left)),
            )

    def _path(self, attempt: str, turn: int) -> Path:
        return self._folder / f"{attempt}.{turn:03d}.wav"


def as_wav(pcm: bytes) -> bytes:
    """Return samples of our kind as a WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setparams((1, 2, RATE_HZ, 0, "NONE", ""))
        sound.writeframes(pcm)
    return file.getvalue()
