"""The program's microphone without a device: always ready, and handed what is said as recorded sound."""

from __future__ import annotations

from coach.ears.activity import spans_of
from coach.ears.listener import Utterance
from coach.ears.reply import transcribed
from tests.helpers.spoken import quiet, spoken
from ui.microphone import Microphone


class ReadyMicrophone(Microphone):
    """Opens at once; ``calls`` is what was asked of it, in order."""

    is_ready = True

    def __init__(self, make_hearing) -> None:
        super().__init__(make_hearing)
        self.calls: list[str] = []

    def open(self) -> None:
        self.calls.append("open")
        self.opened.emit()

    def begin(self) -> None:
        self.calls.append("begin")

    def end(self, *, wanted: bool = True) -> None:
        self.calls.append("end" if wanted else "forget")

    def close(self) -> None:
        self.calls.append("close")

    def hear(self, words: str) -> None:
        """Recognise spoken words as the listener does, and tell them; no words are a quiet room."""
        pcm = quiet(0.3) + (spoken(words) if words else quiet(1.0)) + quiet(0.3)
        spans = spans_of(pcm)
        transcript = transcribed(self._make_hearing(), pcm, spans)
        self.heard.emit(Utterance(transcript=transcript, spans=spans, began_s=1.0, pcm=pcm))
