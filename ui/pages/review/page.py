"""A sitting of short things to do: choose a reply, mend one, say one; each answered, then shown."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.dialogue.which import NONE_OF_THEM, which_meant
from coach.library.model import Described
from coach.progress.review import Kind, Way, Went
from coach.weeks.reviewing import Outcome
from coach.weeks.tasks import Task
from ui.look import Look
from ui.pages.review.box import ReplyBox
from ui.pages.review.from_memory import FromMemory
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.margin_note import MarginNote
from ui.widgets.page import Page
from ui.widgets.paragraph import typeset
from ui.widgets.replies import Replies
from ui.widgets.text import Text
from ui.widgets.top_bar import TopBar
from ui.widgets.voice_row import VoiceRow


class ReviewPage(QWidget):
    """Shows tasks one by one.

    ``chosen``, ``replied`` and ``said_how`` carry the task and what the learner did; the flow
    answers with ``show_outcome``.
    """

    left = Signal()
    chosen = Signal(object, int)
    replied = Signal(object, str)
    said_how = Signal(object, object)
    hear_wanted = Signal(object)
    voice_shown = Signal(object)
    """The row of controls with which the task now shown can be answered aloud."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tasks: tuple[Task, ...] = ()
        self._names: Mapping[str, Described] = {}
        self._at = 0
        self._bar = TopBar(look, self.tr("Back"))
        self._bar.left.connect(self.left)
        self._sheet = Page(look, max_width_px=760)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._sheet, 1)
        self._body: QWidget | None = None
        self._input: QWidget | None = None
        self._voice: VoiceRow | None = None
        self._after = QVBoxLayout()
        QShortcut(QKeySequence("V"), self).activated.connect(self._on_voice_wanted)

    def show_tasks(self, tasks: tuple[Task, ...], names: Mapping[str, Described]) -> None:
        """Begin a sitting."""
        self._tasks, self._names, self._at = tasks, names, 0
        self._show()

    def show_outcome(self, task: Task, outcome: Outcome) -> None:
        """Say how it went, one way to say it, and go on."""
        if self._at >= len(self._tasks) or task is not self._tasks[self._at]:
            return
        if self._input is not None:
            self._input.setEnabled(False)
        if self._voice is not None:
            self._voice.hide()
        words = self._verdict(task, outcome)
        self._after.addWidget(MarginNote(self._look, words))
        if task.exercise.way is not Way.CHOOSE or outcome.went is not Went.THERE:
            lead = self.tr("One way to say it") if task.options or task.line else ""
            self._after.addWidget(Text(self._look, lead, style="label", colour="ink2"))
            self._after.addWidget(Text(self._look, f"“{task.one_way}”", style="lead"))
        last = self._at + 1 >= len(self._tasks)
        on = Button(self._look, self.tr("That was all") if last else self.tr("Go on"), kind="main")
        on.clicked.connect(self._on_next)
        self._after.addWidget(on, 0, Qt.AlignmentFlag.AlignLeft)
        on.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)

    def show_caption(self, words: str) -> None:
        """Show what was heard so far, where it is written down."""
        if isinstance(self._input, ReplyBox):
            self._input.box.set_words(words)

    def show_heard(self, words: str, *, sure: bool) -> None:
        """Take what was said: into the box to be mended, as the reply chosen, or beside the phrase."""
        if self._voice is None or self._at >= len(self._tasks):
            return
        task = self._tasks[self._at]
        if isinstance(self._input, ReplyBox):
            self._input.box.set_words(words)
            self._voice.show_state("closed", _mend_words(sure=sure))
        elif isinstance(self._input, FromMemory):
            self._input.show_said(words)
        else:
            place = which_meant(words, [option.words for option in task.options], sure=sure)
            if place is None or place == NONE_OF_THEM:
                again = self.tr("“{heard}” could be any of these. Say a number, or its words.")
                self._voice.show_state("closed", again.format(heard=words))
            else:
                self.chosen.emit(task, place)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Leave on Escape; what was done is kept."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- inside ----------------------------------------------------------------------------------

    def _show(self) -> None:
        if self._body is not None:
            self._sheet.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        if self._at >= len(self._tasks):
            self._bar.set_title(self.tr("Said again"))
            self._input, self._voice = self._show_end(column), None
        else:
            task = self._tasks[self._at]
            where = self.tr("{at} of {many}").format(at=self._at + 1, many=len(self._tasks))
            self._bar.set_title(self.tr("Said again"), where)
            self._input = self._show_task(column, task)
        column.addStretch(1)
        self._sheet.column.addWidget(self._body)
        self._sheet.verticalScrollBar().setValue(0)
        self._input.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._voice is not None:
            self.voice_shown.emit(self._voice)

    def _show_task(self, column: QVBoxLayout, task: Task) -> QWidget:
        look = self._look
        column.addWidget(Text(look, ask_words(task, self._names), style="title"))
        if task.exercise.kind is Kind.SKILL:
            skill = self._names[task.exercise.subject]
            column.addWidget(Text(look, skill.present, colour="ink2"))
            who = Card(look, name=self.tr("The customer"))
            name = task.persona.name if task.persona else ""
            says = self.tr("{name}, in “{scene}”").format(name=name, scene=task.source)
            who.column.addWidget(Text(look, says, style="label", colour="ink2"))
            who.column.addWidget(Text(look, f"“{task.line}”", style="quote"))
            hear = Button(look, self.tr("Hear it"), size="small", icon="volume-2")
            hear.clicked.connect(partial(self.hear_wanted.emit, task))
            who.column.addWidget(hear)
            column.addWidget(who)
        else:
            column.addWidget(Text(look, task.line, colour="ink2"))
        if task.reply:
            column.addWidget(Text(look, self.tr("The reply to mend"), style="label", colour="ink2"))
            column.addWidget(Text(look, f"“{task.reply}”", style="lead"))
            if task.fault is not None:
                fault = self._names[task.fault]
                column.addWidget(MarginNote(look, f"{fault.name}. {fault.try_instead}"))
        answer = self._input_for(task)
        column.addWidget(answer)
        self._voice = VoiceRow(look, offers_hands_free=False)
        if isinstance(answer, ReplyBox):
            self._voice.entered.connect(answer.send)
            answer.hold(self._voice)
        else:
            column.addWidget(self._voice)
        self._after = QVBoxLayout()
        self._after.setSpacing(10)
        column.addLayout(self._after)
        return answer

    def _input_for(self, task: Task) -> QWidget:
        if task.options:
            replies = Replies(self._look, name=ask_words(task, self._names))
            replies.set_replies([option.words for option in task.options])
            replies.picked.connect(partial(self._on_chosen, task))
            return replies
        if task.exercise.kind is Kind.PHRASE:
            phrase = FromMemory(self._look, task.one_way)
            phrase.said_how.connect(partial(self._on_said_how, task))
            return phrase
        box = ReplyBox(self._look)
        if task.reply:
            box.box.set_words(typeset(task.reply))
        box.given.connect(partial(self._on_replied, task))
        return box

    def _show_end(self, column: QVBoxLayout) -> QWidget:
        if self._tasks:
            words = self.tr("That was all for today. Each comes back before it begins to fade.")
        else:
            words = self.tr(
                "Nothing has come back just now. What you learn and use in calls returns here."
            )
        end = EmptyState(self._look, words, action=self.tr("Back to today"))
        end.begun.connect(self.left)
        column.addWidget(end, EmptyState.SHARE)
        return end

    def _verdict(self, task: Task, outcome: Outcome) -> str:
        if task.exercise.kind is Kind.PHRASE:
            return self.tr("Kept. It comes back when it is due.")
        skill = self._names[task.exercise.subject]
        if outcome.went is Went.THERE:
            return self.tr("That does it. {skill}: it is there in your words.").format(
                skill=skill.name
            )
        if outcome.went is Went.NEARLY:
            return self.tr("Nearly. Part of it is there, and something else gets in its way.")
        return self.tr("Not yet. Look for this: {present}").format(present=skill.present)

    def _on_chosen(self, task: Task, option: int) -> None:
        self.chosen.emit(task, option)

    def _on_replied(self, task: Task, words: str) -> None:
        self.replied.emit(task, words)

    def _on_said_how(self, task: Task, went: Went) -> None:
        self.said_how.emit(task, went)

    def _on_voice_wanted(self) -> None:
        if self._voice is not None and self._voice.isVisible():
            self._voice.button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_next(self) -> None:
        self._at += 1
        if self._at >= len(self._tasks):
            self.left.emit()
        else:
            self._show()


def ask_words(task: Task, names: Mapping[str, Described]) -> str:
    """Return what there is to do, in a sentence."""
    if task.exercise.kind is Kind.PHRASE:
        return QCoreApplication.translate(
            "ReviewPage", "Say the phrase you made in “{lesson}”, aloud or to yourself."
        ).format(lesson=task.source)
    skill = names[task.exercise.subject].short
    skill = skill[:1].lower() + skill[1:]
    words = {
        Way.CHOOSE: QCoreApplication.translate("ReviewPage", "Which of these is {skill}?"),
        Way.MEND: QCoreApplication.translate("ReviewPage", "Mend this reply by {skill}."),
        Way.SAY: QCoreApplication.translate("ReviewPage", "Answer by {skill}."),
    }[task.exercise.way]
    return words.format(skill=skill)


def _mend_words(*, sure: bool) -> str:
    if sure:
        return QCoreApplication.translate(
            "ReviewPage", "Mend anything that was misheard. Enter sends it; Space says it again."
        )
    return QCoreApplication.translate(
        "ReviewPage", "This may not be what you said. Mend it, or say it again a little slower."
    )
