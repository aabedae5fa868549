"""The domain of Evenkeel: content, customer, judge, progress, voices and the store. No Qt."""

from __future__ import annotations

from typing import Final

VERSION: Final = "0.1.0"
