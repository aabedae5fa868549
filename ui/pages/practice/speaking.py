"""Answering aloud: joins the microphone, the customer's voice and the box of one's own words.

What was heard stands in the box and counts only when it is sent. What was not heard for certain is
never sent by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from coach.dialogue.model import Delivery
from coach.ears.delivery import SURE_FROM, delivery_of
from coach.ears.floor import Floor, TalkedOver
from coach.ears.listener import Utterance
from coach.errors import HearingError
from ui.microphone import Microphone
from ui.pages.practice.own_words import OwnWords
from ui.speech import Speech
from ui.widgets.voice_row import VoiceRow

SENDS_AFTER_MS: Final = 2_500
"""Hands free, a reply heard for certain is sent after so long, unless any key is pressed."""

_SILENT_AFTER_MS: Final = 250  # five positions of the playback missed: the customer has stopped


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """Words that were spoken: how, and their sound in the kind of ``coach.ears``."""

    delivery: Delivery
    pcm: bytes


class Speaking(QObject):
    """One call's speaking. Off until ``open``, and again after ``close``."""

    changed = Signal(bool)
    """Whether the learner speaks their replies from now on."""
    hands_free_changed = Signal(bool)
    wants_floor = Signal()
    """Hands free, the learner has begun to speak: the box is to be open."""
    answered = Signal(str, bool)
    """What was said to the question that is being asked, and whether it was heard for certain."""
    failed = Signal(object)
    broke = Signal(object)

    def __init__(
        self,
        microphone: Microphone,
        speech: Speech,
        own: OwnWords,
        question: VoiceRow,
        *,
        hands_free: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._microphone = microphone
        self._speech = speech
        self._own = own
        self._question = question
        self._hands_free = hands_free
        self._customer = ""
        self._line = ""
        self._line_s = 0.0
        self._line_is_whole = False
        self._mouth = 0.0
        self._keeps_sound = False
        self._is_on = self._is_talking = self._wants_to_talk = False
        self._heard: tuple[Utterance, TalkedOver] | None = None
        self._floor = Floor()
        self._customer_speaks = QTimer(self, singleShot=True, interval=_SILENT_AFTER_MS)
        self._customer_speaks.timeout.connect(self._mind_the_echo)
        self._sends = QTimer(self, singleShot=True, interval=SENDS_AFTER_MS)
        self._sends.timeout.connect(own.send)
        speech.level.connect(self._on_mouth)
        speech.position.connect(self._on_position)
        speech.finished.connect(self._on_line_said)
        for row in (own.voice, question):
            row.talk.connect(self._on_talk)
            row.done.connect(self._on_done)
            row.hands_free_wanted.connect(self._on_hands_free)
            row.touched.connect(self._on_touched)
            row.set_hands_free(on=hands_free)
            microphone.level.connect(row.set_level)
        own.typed.connect(self._on_touched)
        microphone.opened.connect(self._on_opened)
        microphone.closed.connect(self._on_closed)
        microphone.began.connect(self._on_began)
        microphone.went_on.connect(self._on_went_on)
        microphone.caption.connect(self._on_caption)
        microphone.heard.connect(self._on_heard)
        microphone.failed.connect(self._on_failed)
        microphone.broke.connect(self.broke)

    @property
    def is_on(self) -> bool:
        """Whether the learner speaks their replies."""
        return self._is_on

    @property
    def is_asking(self) -> bool:
        """Whether what is said next answers the question."""
        return self._is_on and self._question.isVisible()

    # --- from the page ---------------------------------------------------------------------------

    def open(self) -> None:
        """Open the microphone: replies are spoken from now on."""
        self._is_on = True
        self._microphone.set_hands_free(on=False)
        if self._microphone.is_ready:
            self._on_opened()
        else:
            self._voice.show_state("opening", self.tr("Getting the microphone ready…"))
            self._microphone.open()
        self.changed.emit(True)  # noqa: FBT003 - a signal's value

    def close(self) -> None:
        """Close the microphone: replies are picked or typed from now on."""
        self.rest()
        self.changed.emit(False)  # noqa: FBT003 - a signal's value

    def set_hands_free(self, *, on: bool) -> None:
        """Notice speech without a key when the microphone is next open, or no longer."""
        self._hands_free = on
        for row in (self._own.voice, self._question):
            row.set_hands_free(on=on)

    def set_keeps_sound(self, *, on: bool) -> None:
        """Say truly whether what is said is kept as sound."""
        self._keeps_sound = on

    def rest(self) -> None:
        """Close the microphone until the learner is back."""
        self._is_on = self._wants_to_talk = False
        self._floor = Floor()
        self._stop_listening()
        self._microphone.close()

    def begin_line(self, customer: str, line: str) -> None:
        """Take note that the customer says another line."""
        self._customer, self._line, self._line_s = customer, line, 0.0
        self._line_is_whole = False
        self._heard = None
        self._sends.stop()

    def ask(self) -> None:
        """Wait for a spoken answer to the question that is shown now."""
        self._voice.show_state("ready", self._ready_words())

    def ask_again(self, heard: str) -> None:
        """Say what was heard, and that it fits no answer."""
        self._voice.show_state(
            "ready",
            self.tr("“{heard}” could be any of these, or none.").format(heard=heard)
            + " "
            + self._ready_words(),
        )

    def take(self) -> Spoken | None:
        """Return how the words now sent were spoken, once; nothing if they were typed."""
        self._sends.stop()
        heard, self._heard = self._heard, None
        if heard is None:
            return None
        utterance, over = heard
        words = len(self._line.split())
        delivery = delivery_of(utterance, over, line_words=words, line_s=self._line_s)
        return Spoken(delivery=delivery, pcm=utterance.pcm)

    # --- the customer's voice --------------------------------------------------------------------

    def _on_mouth(self, level: float) -> None:
        self._mouth = level

    def _on_position(self, position_ms: int) -> None:
        if position_ms <= 0 or not self._is_on:
            return
        self._line_s = max(self._line_s, position_ms / 1000)
        self._customer_speaks.start()
        if self._microphone.is_ready:
            self._floor.customer_speaks(
                self._microphone.now_s, self._mouth, self._microphone.loudness
            )
            self._mind_the_echo()

    def _on_line_said(self) -> None:
        self._line_is_whole = self._line_s > 0

    def _mind_the_echo(self) -> None:
        """Hands free, do not take the customer's voice from the loudspeaker for the learner's."""
        deaf = self._customer_speaks.isActive() and self._floor.hears_echo is not False
        self._microphone.set_hands_free(on=self._is_on and self._hands_free and not deaf)

    # --- the key ---------------------------------------------------------------------------------

    def _on_talk(self) -> None:
        self._sends.stop()
        self._wants_to_talk = True
        if not self._is_on:
            self.open()
        elif self._microphone.is_ready:
            self._begin_talking()

    def _begin_talking(self) -> None:
        if self._customer_speaks.isActive() and self._floor.hears_echo is not False:
            self._speech.stop()  # else the microphone would hear two people
        self._microphone.begin()
        self._listen(
            self.tr("Listening. Let go of Space when you have finished, or press it again.")
        )

    def _on_done(self) -> None:
        self._wants_to_talk = False
        if self._is_talking:
            self._is_talking = False
            self._microphone.end()
            self._voice.show_state("writing", self.tr("Writing down the last words…"))

    def _on_touched(self) -> None:
        if self._sends.isActive():
            self._sends.stop()
            self._voice.show_state("heard", self._mend_words())

    def _on_hands_free(self, on: bool) -> None:  # noqa: FBT001 - a signal's value
        self.set_hands_free(on=on)
        self.hands_free_changed.emit(on)
        if on and not self._is_on:
            self.open()
        else:
            self._on_opened()

    # --- the microphone --------------------------------------------------------------------------

    def _on_opened(self) -> None:
        if not self._is_on:
            return
        self._mind_the_echo()
        if self._wants_to_talk:
            self._begin_talking()
        else:
            self._voice.show_state("ready", self._ready_words())

    def _on_closed(self) -> None:
        self._voice.show_state("closed", "")

    def _on_began(self) -> None:
        if self._hands_free and not self._customer_speaks.isActive():
            self._take_floor()

    def _on_went_on(self) -> None:
        """Speaking over the customer: after a moment they stop, as people do."""
        if self._hands_free:
            self._take_floor()
        if self._customer_speaks.isActive():
            self._speech.stop()

    def _take_floor(self) -> None:
        if not self._is_talking:
            if not self.is_asking:
                self.wants_floor.emit()
            self._listen(self.tr("Listening. Pause when you have finished."))

    def _listen(self, words: str) -> None:
        self._is_talking = True
        if not self.is_asking:
            self._heard = None
            self._sends.stop()
            self._own.show_caption("")
        self._voice.show_state("talking", words)

    def _stop_listening(self) -> None:
        self._is_talking = False
        self._sends.stop()
        self._own.set_words(self._own.words)

    def _on_caption(self, words: str) -> None:
        if self._is_talking and not self.is_asking:
            self._own.show_caption(words)

    def _on_heard(self, utterance: Utterance) -> None:
        over = self._floor.talked_over(utterance)
        if self._hands_free and over.is_murmur:
            self._stop_listening()
            self._voice.show_state("ready", self._ready_words())
            return
        words = utterance.transcript.text
        if self.is_asking:
            self._is_talking = False
            if not words or not utterance.spans:
                self.ask()
            else:
                self.answered.emit(words, utterance.transcript.confidence >= SURE_FROM)
            return
        if self._hands_free:
            self.wants_floor.emit()
        self._is_talking = False
        self._own.set_words(words)
        if not words or not utterance.spans:
            self._voice.show_state(
                "ready", self.tr("Nobody was heard.") + " " + self._ready_words()
            )
            return
        self._heard = (utterance, over)
        sure = utterance.transcript.confidence >= SURE_FROM and not utterance.is_cut
        self._voice.show_state("heard", self._words_about(utterance, over, sure=sure))
        if self._hands_free and sure:
            self._sends.start()

    def _on_failed(self, error: HearingError) -> None:
        self._is_on = self._wants_to_talk = False
        self._stop_listening()
        self._voice.show_state("closed", str(error))
        if not self._voice.isVisible():
            self.failed.emit(error)

    # --- words ------------------------------------------------------------------------------------

    @property
    def _voice(self) -> VoiceRow:
        """The row of controls that is in use now."""
        return self._question if self._question.isVisible() else self._own.voice

    def _ready_words(self) -> str:
        if self._question.isVisible():
            return self.tr("Say the number of what you meant, its words, or “none of these”.")
        kept = (
            self.tr("The sound is kept for the time you chose.")
            if self._keeps_sound
            else self.tr("Nothing is recorded.")
        )
        if self._hands_free:
            return self.tr("Just speak; Evenkeel notices.") + " " + kept
        return self.tr("Hold Space while you speak, or press it once.") + " " + kept

    def _mend_words(self) -> str:
        if self._hands_free:
            return self.tr(
                "Mend anything that was misheard. Enter sends it; speak to say it again."
            )
        return self.tr("Mend anything that was misheard. Enter sends it; Space says it again.")

    def _words_about(self, utterance: Utterance, over: TalkedOver, *, sure: bool) -> str:
        if utterance.is_cut:
            return self.tr(
                "Ten minutes is the most one reply can hold. This is what was heard so far."
            )
        if not sure:
            return self.tr(
                "This may not be what you said. Mend it, or say it again a little slower."
            )
        parts = []
        if over.is_interruption:
            parts.append(self.tr("{name} was still talking.").format(name=self._customer))
        if self._hands_free:
            parts.append(self.tr("It is sent in a moment. Press any key to change it first."))
        else:
            parts.append(self._mend_words())
        return " ".join(parts)
