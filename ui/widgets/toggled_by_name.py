"""Being toggled through the screen-reader interface counts as a click.

A screen reader does not click what can be checked: Qt lets it call ``toggle()``, which checks the
button and says nothing of a click. Whoever cannot see the screen would press a reply and nothing
would follow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


class ToggledByName(_Button):
    """Put before a checkable button's class: ``clicked`` comes for what assistive software checks too."""

    _is_ours = False

    def hear_toggles(self) -> None:
        """Begin to listen; once, when the button is made."""
        self.toggled.connect(self._on_toggled)

    def setChecked(self, checked: bool, /) -> None:  # noqa: FBT001, N802 - Qt's own
        """Check without a click."""
        self._is_ours = True
        super().setChecked(checked)
        self._is_ours = False

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """Change as a click does, which says so itself."""
        self._is_ours = True
        super().nextCheckState()
        self._is_ours = False

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        if on and not self._is_ours:
            self.clicked.emit()
