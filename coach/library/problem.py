"""One thing an author should know about a file: where it is, what it is, how to mend it.

The same value serves files that do not load and findings of the checker, so that the command line
and the screens show one list.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Problem:
    """A finding about a content file.

    ``path`` is relative to the content folder, with forward slashes. ``line`` counts from 1; it is
    0 where no line can be named. ``where`` names the place by its ids (``scene/node/choice``), so
    that it survives edits that move lines. ``message`` says what is so, ``advice`` how to mend it.
    """

    path: str
    line: int
    code: str
    message: str
    advice: str = ""
    where: str = ""

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        at = f" ({self.where})" if self.where else ""
        return f"{place}: {self.code} {self.message}{at} {self.advice}".rstrip()
