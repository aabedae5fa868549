"""A whole call by voice: the learner's words are played into a microphone, and only keys are used.

Their lines are said by the program's own light voice. One carries a phrase that is looked for
afterwards in everything the program wrote: its words, and the sound of it.
"""

from __future__ import annotations

import shutil
import wave
from pathlib import Path

import numpy as np
import pytest
from rapidfuzz import fuzz

from coach.dialogue.model import Mode
from coach.voice.acting import manner_of, voice_of
from coach.voice.pico import Pico
from coach.voice.types import Spoken, Utterance
from tests.helpers.tracing_sound import files_with_sound
from tests.helpers.voices import make_persona
from tests.journeys.calls import LOUD, heard_since, stored, turns, walk_to_the_first_call
from tests.journeys.desktop import RATE_HZ, Desktop, until

CANARY = "The purple elephant waits behind the bakery."
POLITE = ("You never opened the bottle. I will take it off the bill.",)
RUDE = ("Calm down, it is only water.",) * 12  # a few of these end any call
LINE_IS_OVER_S = 1.5


class Learner:
    """Somebody with a voice, and fingers for Space and Enter."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self._desktop = desktop
        self._folder = folder
        self._pico = Pico()
        self._said = 0
        self.first: Spoken | None = None

    def says(self, words: str) -> None:
        """Hold Space, say the words, let go."""
        manner = manner_of(Utterance(text=words, voice=voice_of(make_persona())))
        spoken = self._pico.speak(words, manner)
        self._said += 1
        self.first = self.first or spoken
        path = self._folder / f"said-{self._said}.wav"
        with wave.open(str(path), "wb") as file:
            file.setparams((1, 2, spoken.rate_hz, 0, "NONE", ""))
            file.writeframes((np.clip(spoken.samples, -1, 1) * 32767).astype("<i2").tobytes())
        self._desktop.call(["xdotool", "keydown", "space"])
        self._desktop.say(path)
        self._desktop.call(["xdotool", "keyup", "space"])

    def sends(self) -> None:
        """Press Enter until the reply is on the disk: it is not taken before it was heard."""
        before = turns(self._desktop)

        def pressed() -> bool:
            if turns(self._desktop) > before:
                return True
            self._desktop.key("Return")
            return False

        until(pressed, "the spoken reply on the disk", 30)

    def close(self) -> None:
        self._pico.close()


@pytest.mark.timeout(300)
def test_a_call_is_held_by_voice_alone(desktop, compiled_library, tmp_path_factory):
    cache, data = desktop.folder / "home" / "cache", desktop.folder / "home" / "data"
    cache.mkdir(parents=True)
    shutil.copy(compiled_library, cache)
    data.mkdir()
    # Without explanations the next line follows each reply, and its end is when to speak again.
    (data / "settings.json").write_text(
        '{"voice": "light", "speech_rate": 0.7, "explain_each_reply": false}'
    )
    desktop.plug_in_microphone()
    process = desktop.start()
    desktop.until_page("Welcome")
    desktop.write("Priya")
    desktop.key("Tab", "Tab", "Tab", "Return")
    until(lambda: desktop.rows("SELECT 1 FROM learners WHERE name = 'Priya'"), "the learner")
    desktop.until_page("Today")
    desktop.key("ctrl+3")
    desktop.until_page("Practise")
    walk_to_the_first_call(desktop)
    desktop.until_page("A call")
    learner = Learner(desktop, tmp_path_factory.mktemp("said"))
    with desktop.recording() as recorded:
        until(lambda: len(recorded()) > 0, "the recorder")
        desktop.key("Return")  # take the call
        until(lambda: np.abs(recorded()[-RATE_HZ:]).max(initial=0) > LOUD, "a voice", 60)
        desktop.key("v")
        until(desktop.is_listening, "the microphone")
        begun = len(recorded())
        until(lambda: len(recorded()) > begun + 9 * RATE_HZ, "the echo to be measured")
        learner.says(CANARY)  # into the first line, which is long
        for words in (*POLITE, *RUDE):
            start = len(recorded())
            learner.sends()
            if stored(desktop).ending is not None:
                break
            until(lambda at=start: heard_since(recorded(), at, LINE_IS_OVER_S), "a line", 40)
            learner.says(words)
    learner.close()
    rude, polite = (turn.answer for turn in stored(desktop).turns[:2])
    assert {turn.answer.mode for turn in stored(desktop).turns} == {Mode.SPOKEN}
    assert fuzz.ratio(rude.said.lower(), CANARY.lower()) > 80
    assert "interrupting" not in faults(polite)
    assert rude.delivery.interrupted
    assert "interrupting" in faults(rude)

    def it_is_looked_back_on() -> bool:
        """Press once and look for a while: a second press would go back from there."""
        desktop.key("Return")
        search = ["xdotool", "search", "--onlyvisible", "--name", "^Looking back"]
        try:
            return bool(until(lambda: desktop.call(search, check=False).stdout, "it", 4))
        except AssertionError:
            return False

    until(it_is_looked_back_on, "the debrief")
    desktop.until_page("Looking back")
    assert not desktop.is_listening()
    desktop.key("Escape")
    desktop.until_page("Practise")
    desktop.key("alt+F4")
    until(lambda: process.poll() is not None, "the program to end")
    assert process.returncode == 0, desktop.log()
    assert found_in(desktop.folder, CANARY) == {"evenkeel.db", "evenkeel.journal"}
    assert not found_in(desktop.temporary, CANARY)
    (cache / Path(compiled_library).name).unlink()  # large, and as it was before a word was said
    canary = learner.first
    for folder in (desktop.folder / "home", desktop.temporary):
        assert not files_with_sound(canary.samples, canary.rate_hz, folder)
    assert not [each for each in (desktop.folder / "home").rglob("*recording*") if each.is_file()]


def found_in(folder: Path, words: str) -> set[str]:
    """Return the names of the files of a whole home that hold these words, in any case."""
    needle = words.lower().rstrip(".").encode()
    files = [each for each in folder.rglob("*") if each.is_file()]
    return {each.name for each in files if needle in each.read_bytes().lower()}


def faults(answer) -> set[str]:
    return {each.id for each in answer.judged.findings if each.kind == "fault"}
