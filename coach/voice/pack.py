"""The neural voices in one file (``.ekvoices``), for the edition that comes without them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from coach.errors import VoiceError
from coach.parts import Part
from coach.voice import neural_files
from coach.words import translate


def _files() -> Iterator[tuple[str, bytes]]:
    try:
        yield from neural_files.carried()
    except neural_files.DamagedVoiceError as error:
        raise VoiceError(str(error), translate("coach", "Nothing was written.")) from error


VOICE_PACK: Final = Part(
    ending=".ekvoices",
    kept="neural",
    # Of the sums in the one voice pack there is; a test makes it anew and compares.
    sums_sha256="f714d45be409d459c24a713e8a6a3db2b64da3f8455123df50c1f1350fc4c01e",
    files=_files,
)
