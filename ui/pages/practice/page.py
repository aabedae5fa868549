"""A call as the learner lives it: briefed, spoken to, answering, seeing what the words did.

The page holds one ``Call``. An answer is given on the background thread; while it is being saved
no other can be given, and if it cannot be saved it stands in the box to be given again.
"""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from coach.dialogue.engine import shown_heat
from coach.dialogue.listen import Heard
from coach.dialogue.model import Answer, Conversation, Judged, Mode
from coach.dialogue.which import which_meant
from coach.library.model import Choice, Described
from coach.practice import Call
from ui.look import Look
from ui.microphone import Microphone
from ui.pages.practice.briefing import Briefing
from ui.pages.practice.explanation import explain
from ui.pages.practice.speaking import Speaking, Spoken
from ui.pages.practice.talk import Talk
from ui.speech import Line, Speech
from ui.tasks import Tasks
from ui.widgets.button import Button
from ui.widgets.top_bar import TopBar
from ui.widgets.what_if import Way

RECALL_FROM_LEVEL = 2
"""Finding one's own reply first is harder and lasts longer; the easiest scenes spare one that."""


class PracticePage(QWidget):
    """One call from briefing to its last words."""

    left = Signal()
    finished = Signal(str)
    """The call is over and its debrief wanted; carries the attempt."""
    failed = Signal(object)
    """An exception: what was asked for did not happen."""
    captions_changed = Signal(bool)
    gentle_changed = Signal(bool)
    speaks_changed = Signal(bool)
    """Whether replies are spoken from now on."""
    hands_free_changed = Signal(bool)
    spoken = Signal(str, int, object)
    """An attempt, the turn that was just saved, and the sound of what was said in it."""
    what_if_wanted = Signal(str, int, str)
    """Other words for a turn of an attempt: where would they have led?"""

    def __init__(
        self,
        look: Look,
        speech: Speech,
        tasks: Tasks,
        microphone: Microphone,
        *,
        captions: bool = True,
        gentle: bool = False,
        explain_each_reply: bool = True,
        speaks: bool = False,
        hands_free: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._speech = speech
        self._tasks = tasks
        self._explains = explain_each_reply
        self._recall_first = False
        self._speaks = speaks
        self._spoken: Spoken | None = None
        self._gentle = gentle
        self._call: Call | None = None
        self._busy = False
        self._thinking = QElapsedTimer()
        self._names: dict[str, Described] = {}
        self._person = ""
        self._choices: tuple[Choice, ...] = ()
        self._asked = ("", Heard(judged=Judged(), sure=True))

        self._bar = TopBar(look, self.tr("Leave the call"))
        self._bar.left.connect(self._on_leave)
        self._rewind = Button(look, self.tr("Rewind a turn"), size="small", icon="undo-2")
        self._rewind.clicked.connect(self._on_rewind_last)
        self._bar.add_tool(self._rewind)
        self._briefing = Briefing(look)
        self._briefing.started.connect(self._on_started)
        self._briefing.gentle_wanted.connect(self._on_gentle)
        self._talk = Talk(look, captions=captions)
        self._talk.picked.connect(self._on_picked)
        self._talk.said.connect(self._on_said)
        self._talk.meant.connect(self._on_meant)
        self._talk.carry_on.connect(self._on_carry_on)
        self._talk.try_again.connect(self._on_rewind_last)
        self._talk.hear_again.connect(self._on_hear_again)
        self._talk.slower_wanted.connect(self._on_slower)
        self._talk.captions_wanted.connect(self.captions_changed)
        self._talk.debrief_wanted.connect(self._on_debrief)
        self._talk.exit_wanted.connect(self._on_safe_exit)
        self._talk.what_if_wanted.connect(self._on_what_if)
        self._talk.speaking_wanted.connect(self._on_speaking_wanted)
        self._talk.speaking_unwanted.connect(self._on_speaking_unwanted)
        self._speaking = Speaking(
            microphone,
            speech,
            self._talk.own_words,
            self._talk.question.voice,
            hands_free=hands_free,
            parent=self,
        )
        self._speaking.answered.connect(self._on_question_answered)
        self._speaking.changed.connect(self._on_speaks)
        self._speaking.hands_free_changed.connect(self.hands_free_changed)
        self._speaking.wants_floor.connect(self._on_floor_wanted)
        self._speaking.failed.connect(self.failed)
        self._speaking.broke.connect(self.failed)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._briefing)
        self._stack.addWidget(self._talk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)

        speech.level.connect(self._talk.set_mouth)
        speech.word.connect(self._talk.light_word)
        speech.finished.connect(self._on_line_finished)
        for keys, answer in (("H", self._on_hear_again), ("S", self._on_slower)):
            QShortcut(QKeySequence(keys), self._talk).activated.connect(answer)
        QShortcut(QKeySequence("T"), self._talk).activated.connect(self._talk.open_own_words)
        QShortcut(QKeySequence("V"), self._talk).activated.connect(self._on_speaking_wanted)
        QShortcut(QKeySequence("Ctrl+Z"), self._talk).activated.connect(self._on_rewind_last)

    # --- in ----------------------------------------------------------------------------------

    def brief(self, call: Call, *, person: str, names: dict[str, Described]) -> None:
        """Show the briefing of a call that has not been answered yet; its first line is readied."""
        self._take(call, person, names)
        scene = call.conversation.scene
        self._briefing.show_scene(scene, person, _about(scene.persona.about), self._heat())
        self._briefing.set_gentle(gentle=self._gentle, heard=not self._speech.silent_reason)
        self._bar.set_out(self.tr("Back"))  # nobody is on the line yet
        self._bar.set_title("")  # the briefing is headed by it
        self._rewind.hide()
        self._stack.setCurrentWidget(self._briefing)
        self._prepare_first()

    def resume(self, call: Call, *, person: str, names: dict[str, Described]) -> None:
        """Stand exactly where a call was left."""
        self._take(call, person, names)
        self._begin()

    def set_preferences(
        self, *, captions: bool, explain_each_reply: bool, gentle: bool, hands_free: bool
    ) -> None:
        """Follow what was chosen in the settings."""
        self._gentle = gentle
        self._speaking.set_hands_free(on=hands_free)
        self._explains = explain_each_reply
        self._talk.set_captions(shown=captions)

    def set_keeps_sound(self, *, on: bool) -> None:
        """Say truly whether what is said is kept as sound."""
        self._speaking.set_keeps_sound(on=on)

    def set_recall_first(self, *, on: bool) -> None:
        """From level 2 on, ask for the learner's own reply before the written ones show, or not."""
        self._recall_first = on

    def hush(self) -> None:
        """Stop the voice and close the microphone; the page is no longer in front."""
        self._speech.stop()
        self._speaking.rest()

    def hideEvent(self, event: QHideEvent, /) -> None:
        """Close the microphone with the page."""
        self._speaking.rest()
        super().hideEvent(event)

    # --- the conversation ----------------------------------------------------------------------

    def _take(self, call: Call, person: str, names: dict[str, Described]) -> None:
        self._speech.stop()
        self._call = call
        self._busy = False
        self._person = person
        self._names = names

    def _on_started(self) -> None:
        if self._call is not None:
            self._begin()

    def _begin(self) -> None:
        call = self._now()
        conversation = call.conversation
        persona = conversation.scene.persona
        self._talk.begin(self._person, persona.name, _about(persona.about), conversation)
        self._talk.set_sound(available=not self._speech.silent_reason)
        self._stack.setCurrentWidget(self._talk)
        self._say_where()
        if conversation.ending is not None:
            self._close(conversation)
            return
        if self._speaks and not self._speaking.is_on:
            self._speaking.open()
        self._say(conversation.line, self._heat())
        self._offer()

    def _offer(self) -> None:
        """Let the learner answer this moment."""
        call = self._now()
        self._choices = call.choices
        recall = self._recall_first and call.conversation.scene.level >= RECALL_FROM_LEVEL
        self._talk.offer(call.conversation, [choice.say for choice in self._choices], recall=recall)
        if self._speaking.is_on:
            self._talk.open_own_words(aloud=True)
        self._thinking.start()
        self._prepare(call)

    def _prepare(self, call: Call) -> None:
        """Have voice and judge get ready for what may be said next."""
        self._speech.prepare([self._as_line(*ahead) for ahead in call.lines_ahead()])
        self._tasks.run(call.expect_reply, lambda _done: None, self.failed.emit)

    def _on_picked(self, place: int) -> None:
        if place < len(self._choices):
            self._give(Answer(mode=Mode.PICKED, choice=self._choices[place].id))

    def _on_said(self, words: str) -> None:
        """Find out what own words are taken for; ask when it is not clear."""
        if self._busy:
            return
        self._set_busy(busy=True)
        self._spoken = self._speaking.take()
        call = self._now()
        self._tasks.run(
            partial(call.hear, words, self._spoken.delivery if self._spoken else None),
            partial(self._on_heard, words),
            self._on_failed,
        )

    def _on_heard(self, words: str, heard: Heard) -> None:
        self._set_busy(busy=False)
        self._asked = (words, heard)
        if heard.sure:
            self._give(self._own_answer(words, heard.judged))
            return
        by_id = {choice.id: choice.say for choice in self._choices}
        aloud = self._speaking.is_on
        self._talk.ask(words, [by_id[candidate] for candidate in heard.candidates], aloud=aloud)
        if aloud:
            self._speaking.ask()

    def _on_question_answered(self, words: str, sure: bool) -> None:  # noqa: FBT001 - a signal's
        """Take a spoken answer to "did you mean", or ask for it again."""
        by_id = {choice.id: choice.say for choice in self._choices}
        candidates = [by_id[each] for each in self._asked[1].candidates]
        place = which_meant(words, candidates, sure=sure)
        if place is None:
            self._speaking.ask_again(words)
        elif not self._busy:
            self._on_meant(place)

    def _on_meant(self, place: int) -> None:
        words, heard = self._asked
        judged = heard.judged
        if 0 <= place < len(heard.candidates):
            judged = _meaning(heard, place)
        self._give(self._own_answer(words, judged))

    def _own_answer(self, words: str, judged: Judged) -> Answer:
        if self._spoken is None:
            return Answer(mode=Mode.TYPED, said=words, judged=judged)
        return Answer(mode=Mode.SPOKEN, said=words, judged=judged, delivery=self._spoken.delivery)

    # --- aloud -----------------------------------------------------------------------------------

    def _on_speaking_wanted(self) -> None:
        if self._speaking.is_asking:
            self._talk.question.voice.button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._talk.open_own_words(aloud=True)
        if not self._speaking.is_on:
            self._speaking.open()

    def _on_speaking_unwanted(self) -> None:
        if self._speaking.is_on:
            self._speaking.close()

    def _on_speaks(self, speaks: bool) -> None:  # noqa: FBT001 - a signal's value
        self._speaks = speaks
        self.speaks_changed.emit(speaks)

    def _on_floor_wanted(self) -> None:
        """Open the box for somebody who has begun to speak without a key."""
        if self._call is None or self._busy or self._call.conversation.ending is not None:
            return
        if self._talk.is_explaining:
            self._on_carry_on()
        self._talk.open_own_words(aloud=True)

    # --- what follows ----------------------------------------------------------------------------

    def _give(self, answer: Answer) -> None:
        if self._busy:
            return
        self._set_busy(busy=True)
        self._speech.stop()
        timed = _timed(answer, self._thinking.elapsed() / 1000 if self._thinking.isValid() else 0.0)
        call = self._now()
        self._tasks.run(partial(call.answer, timed), self._on_answered, self._on_failed)

    def _on_answered(self, after: Conversation) -> None:
        """Show and say the line at once; all that goes with it follows in the next moment."""
        self._set_busy(busy=False)
        said, self._spoken = self._spoken, None
        if said is not None and after.turns[-1].answer.mode is Mode.SPOKEN:
            self.spoken.emit(self._now().attempt, after.turns[-1].number, said.pcm)
        self._talk.forget_words()
        spoken = after.ending.say if after.ending else after.line
        self._talk.show_line(spoken)
        self._say(spoken, self._heat())
        QTimer.singleShot(0, self, partial(self._follow, after))

    def _follow(self, after: Conversation) -> None:
        call = self._now()
        if call.conversation is not after:
            return  # somebody else is being talked to by now
        self._say_where()
        self._talk.show_state(after, moved=True)
        if self._explains and not after.turns[-1].answer.left:  # leaving has no words to explain
            self._tasks.run(
                partial(explain, after, self._names, call.mended),
                self._talk.show_explanation,
                self._on_failed,
            )
            if after.ending is None:
                self._prepare(call)
        elif after.ending is not None:
            self._close(after)
        else:
            self._offer()

    def _on_carry_on(self) -> None:
        conversation = self._now().conversation
        if conversation.ending is not None:
            self._on_debrief()
        else:
            self._offer()

    def _close(self, conversation: Conversation) -> None:
        self._speaking.rest()
        self._talk.show_ending(conversation)

    def _on_debrief(self) -> None:
        self._speech.stop()
        self.finished.emit(self._now().attempt)

    def show_what_if(self, was: Way, other: Way, *, sure: bool) -> None:
        """Show where other words would have led, beside what was said."""
        self._talk.show_what_if(was, other, sure=sure)

    def _on_what_if(self, words: str) -> None:
        call = self._now()
        self.what_if_wanted.emit(call.attempt, len(call.conversation.turns), words)

    # --- going back and leaving ------------------------------------------------------------------

    def rewind_to(self, turn: int) -> None:
        """Try a turn again; the call so far is kept as it was."""
        if self._busy or not self._now().conversation.turns:
            return
        self._set_busy(busy=True)
        self._speech.stop()
        call = self._now()
        self._tasks.run(partial(call.rewind, turn), self._on_rewound, self._on_failed)

    def _on_rewind_last(self) -> None:
        turns = self._now().conversation.turns if self._call else ()
        if turns:
            self.rewind_to(turns[-1].number)

    def _on_rewound(self, call: Call) -> None:
        self._set_busy(busy=False)
        self._call = call
        self._begin()

    def _on_safe_exit(self) -> None:
        if self._busy:
            return
        self._set_busy(busy=True)
        self._speech.stop()
        self._tasks.run(self._now().leave, self._on_answered, self._on_failed)

    def _on_leave(self) -> None:
        self.hush()
        self.left.emit()

    def _on_failed(self, error: BaseException) -> None:
        self._set_busy(busy=False)
        self.failed.emit(error)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Leave on Escape; the call is saved up to the last answer."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_leave()
        else:
            super().keyPressEvent(event)

    # --- the voice -----------------------------------------------------------------------------

    def _say(self, words: str, heat: float) -> None:
        line = self._as_line(words, heat)
        self._speaking.begin_line(line.persona.name.split()[0], words)
        self._speech.say(line)

    def _as_line(self, words: str, heat: float) -> Line:
        scene = self._now().conversation.scene
        return Line(text=words, persona=scene.persona, heat=heat, channel=scene.channel)

    def _prepare_first(self) -> None:
        """Have the first line ready when the briefing has been read."""
        self._speech.prepare([self._as_line(self._now().conversation.line, self._heat())])

    def _on_gentle(self, gentle: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._gentle = gentle
        self._speech.set_gentle(gentle=gentle)
        self.gentle_changed.emit(gentle)
        self._prepare_first()

    def _on_hear_again(self) -> None:
        self._speech.replay()

    def _on_slower(self) -> None:
        self._speech.replay(slower=True)

    def _on_line_finished(self) -> None:
        self._talk.set_mouth(0.0)

    # --- small ---------------------------------------------------------------------------------

    def _now(self) -> Call:
        if self._call is None:
            raise RuntimeError("no call is being practised")
        return self._call

    def _heat(self) -> float:
        return shown_heat(self._now().conversation)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._talk.set_waiting(waiting=busy)
        self._rewind.setEnabled(not busy)

    def _say_where(self) -> None:
        conversation = self._now().conversation
        turn = len(conversation.turns) + (0 if conversation.ending else 1)
        about = max(turn, len(conversation.scene.thread))
        scene = conversation.scene
        where = (
            self.tr("over")
            if conversation.ending
            else self.tr("turn {turn} of about {about}").format(turn=turn, about=about)
        )
        self._bar.set_out(self.tr("Back") if conversation.ending else self.tr("Leave the call"))
        self._bar.set_title(scene.title, where)
        self._rewind.setVisible(bool(conversation.turns))


def _about(text: str) -> str:
    """Return the first sentence of what is known about a person."""
    return text.split(". ", maxsplit=1)[0].rstrip(".") + "."


def _meaning(heard: Heard, place: int) -> Judged:
    """Return the judgement with the written reply the learner said they meant."""
    return replace(heard.judged, like=heard.candidates[place])


def _timed(answer: Answer, seconds: float) -> Answer:
    return replace(answer, seconds=round(seconds, 1))
