"""The passcode of the trainer's side: a courtesy lock for a shared computer.

It keeps a colleague from looking in by chance. Whoever can read the progress file can read what is
in it; the file is protected by the computer account it lies in.
"""

from __future__ import annotations

from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from coach.store.file import ProgressFile
from coach.store.learners import EVERYONE, Learners

_SETTING: Final = "trainer_passcode"
SHORTEST: Final = 4


class Passcode:
    """Set, tried and taken away; argon2id with its library's usual cost."""

    def __init__(self, file: ProgressFile) -> None:
        self._learners = Learners(file)
        self._hasher = PasswordHasher()

    @property
    def is_set(self) -> bool:
        """Whether the trainer's side asks for a passcode."""
        return bool(self._kept())

    def set(self, code: str) -> None:
        """Ask for this code from now on; an empty one asks for none. Raises ``ValueError``."""
        if code and len(code) < SHORTEST:
            raise ValueError("a passcode has at least four characters")
        self._learners.set_setting(EVERYONE, _SETTING, self._hasher.hash(code) if code else "")

    def opens(self, code: str) -> bool:
        """Return whether this is the code; true where none is set."""
        kept = self._kept()
        if not kept:
            return True
        try:
            return self._hasher.verify(kept, code)
        except (VerificationError, InvalidHashError):
            return False

    def _kept(self) -> str:
        return str(self._learners.settings(EVERYONE).get(_SETTING, ""))
