"""Pick a reply; whichever is picked says its own why, and another can be picked any time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from coach.library.model import SingleChoice
from ui.look import Look
from ui.pages.lesson.step import StepView
from ui.widgets.announce import announce
from ui.widgets.replies import Replies
from ui.widgets.reply_button import VerdictTone
from ui.widgets.text import Text

KEYS = "ABCDEFGH"
CHANGE_ANY_TIME = QCoreApplication.translate("SingleChoice", "Change your answer any time.")


class SingleChoiceStep(StepView):
    """The answer is the id of the option picked last."""

    def __init__(self, look: Look, check: SingleChoice, answer: object) -> None:
        super().__init__(
            look,
            QCoreApplication.translate("SingleChoiceStep", "Quick check. {ask}").format(
                ask=check.ask
            ),
        )
        self._check = check
        self._picked = -1
        self.add_heading(self.tr("Quick check"), check.ask)
        self._replies = Replies(look, name=check.ask)
        self._replies.set_replies([option.text for option in check.options], keys=KEYS)
        self._replies.picked.connect(self._on_picked)
        self.column.addWidget(self._replies)
        self.column.addWidget(Text(look, CHANGE_ANY_TIME, style="small", colour="ink2"))
        ids = [option.id for option in check.options]
        if isinstance(answer, str) and answer in ids:
            self._show_why(ids.index(answer))

    def answer(self) -> object:
        """Return the id of the option picked, if any."""
        return self._check.options[self._picked].id if self._picked >= 0 else None

    def _on_picked(self, place: int) -> None:
        self._show_why(place)
        option = self._check.options[place]
        announce(self, f"{_lead(right=option.right)} {option.why}")
        self.answered.emit()

    def _show_why(self, place: int) -> None:
        self._picked = place
        for number, (button, option) in enumerate(
            zip(self._replies.buttons, self._check.options, strict=True)
        ):
            button.setChecked(number == place)
            if number == place:
                tone: VerdictTone = "warm" if option.right else "lamp"
                button.set_verdict(tone, _lead(right=option.right), option.why)
            else:
                button.set_verdict(None)


def _lead(*, right: bool) -> str:
    return (
        QCoreApplication.translate("SingleChoice", "Yes.")
        if right
        else QCoreApplication.translate("SingleChoice", "Not this one.")
    )
