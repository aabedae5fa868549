"""The microphone, heard for real: words played into a virtual one, and everything that can go amiss."""

from __future__ import annotations

import subprocess
import sys
import wave

import pytest

from bench.sound_measures import word_error_rate
from tests.helpers.spoken import quiet, spoken
from tests.sound import NEEDED, HelperProcess, SoundServer, can_make_sound, until

WORDS = "I booked the room for Friday, and it was given away."

pytestmark = pytest.mark.timeout(120)


@pytest.fixture(scope="module")
def server():
    assert can_make_sound(), f"./check installs what this needs: {NEEDED}"
    made = SoundServer()
    made.start()
    yield made
    made.close()


@pytest.fixture
def microphone(server):
    """A process with the program's microphone on a server with one plugged in."""
    made: list[HelperProcess] = []

    def start() -> HelperProcess:
        made.append(HelperProcess(server, "tests.helpers.hearing"))
        made[-1].heard("ready")
        return made[-1]

    yield start
    ends = [each.close() for each in made]
    for module in ("module-remap-source", "module-null-sink"):
        server.control("unload-module", module)
    server.plug_in("speaker")
    assert not any(ends)
    assert not [told for each in made for told in each.told if told["is"] == "broke"]


@pytest.fixture
def recording(tmp_path):
    path = tmp_path / "said.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 16_000, 0, "NONE", ""))
        file.writeframes(quiet(0.3) + spoken(WORDS) + quiet(0.3))
    return path


@pytest.mark.parametrize(("rate_hz", "channels"), [(48_000, 1), (44_100, 2), (8_000, 1)])
def test_words_said_into_a_microphone_come_out_as_words(
    server, microphone, recording, rate_hz, channels
) -> None:
    server.plug_in_microphone(rate_hz=rate_hz, channels=channels)
    it = microphone()
    it.write("memory")
    assert it.heard("memory")["loaded"] == []
    it.write("open")
    it.heard("opened")
    it.write("begin")
    server.play_into_microphone(recording)
    it.write("end")
    said = it.heard("heard")

    assert word_error_rate(said["words"], WORDS) <= 0.25
    it.write("close")
    it.heard("closed")
    assert not [each for each in it.told if each["is"] == "failed"]


def test_a_microphone_that_stops_while_somebody_talks_is_said(recording) -> None:
    own = SoundServer()
    own.start()
    own.plug_in_microphone()
    it = HelperProcess(own, "tests.helpers.hearing")
    it.heard("ready")
    it.write("open")
    it.heard("opened")
    it.write("begin")
    own.play_into_microphone(recording)
    own.close()
    told = it.heard("failed")

    assert "was unplugged or stopped" in told["summary"]
    assert "Typing goes on" in told["advice"]
    assert it.close() == 0


@pytest.mark.parametrize("how", ["refused", "asked"])
def test_a_computer_that_does_not_allow_it_is_said(server, how) -> None:
    it = HelperProcess(server, "tests.helpers.hearing", how)
    it.heard("ready")
    it.write("open")
    told = it.heard("failed")

    assert "does not let Evenkeel use the microphone" in told["summary"]
    assert "Typing goes on" in told["advice"]
    assert not [each for each in it.told if each["is"] == "opened"]
    assert it.close() == 0


def test_a_computer_without_a_microphone_says_so(server, microphone) -> None:
    it = microphone()
    it.write("open")

    assert "no microphone" in it.heard("failed")["summary"]


def test_a_program_that_ends_while_the_recogniser_is_loaded_waits_for_it(
    server, microphone
) -> None:
    """A thread of the engine's that is at work while a process ends brings it down."""
    server.plug_in_microphone()
    it = microphone()
    it.write("open")

    def is_loading() -> bool:
        it.write("memory")
        told = [each for each in it.told if each["is"] == "memory"]
        return bool(told) and "faster_whisper" in told[-1]["loaded"]

    until(is_loading, "the engine")
    it.write("close")
    it.heard("closed")
    assert it.close() == 0
    assert it.heard("ended")["at_work"] == []


def test_a_program_waits_for_a_very_slow_recogniser_when_all_else_was_let_go(server) -> None:
    """Loading that outlasts the shutting down; the thread would be lost, and with it its words."""
    server.plug_in_microphone()
    script = (
        "import threading\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "import ui.microphone\n"
        "ui.microphone._ENDING_S = 0.01\n"
        "let_go = threading.Event()\n"
        "class Slow:\n"
        "    def warm(self):\n"
        "        let_go.wait(20)\n"
        "        threading.Event().wait(0.5)\n"
        "        print('loaded', flush=True)\n"
        "app = QCoreApplication([])\n"
        "microphone = ui.microphone.Microphone(Slow)\n"
        "microphone.open()\n"
        "assert microphone.is_open\n"
        "microphone.shut_down()\n"
        "print('let go', flush=True)\n"
        "let_go.set()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=server.env,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    for module in ("module-remap-source", "module-null-sink"):
        server.control("unload-module", module)
    server.plug_in("speaker")

    assert done.stdout.split("\n") == ["let go", "loaded", ""], done.stderr
    assert done.returncode == 0


def test_a_microphone_that_delivers_nothing_says_so(server, microphone) -> None:
    server.plug_in_microphone()
    server.control("suspend-source", "microphone", "1")
    server.control("suspend-source", "mouth.monitor", "1")
    it = microphone()
    it.write("open")

    assert "no sound comes from it" in it.heard("failed")["summary"]


def test_a_microphone_unplugged_while_somebody_talks_is_said_and_typing_goes_on(
    server, microphone, recording
) -> None:
    server.plug_in_microphone()
    it = microphone()
    it.write("open")
    it.heard("opened")
    it.write("begin")
    server.play_into_microphone(recording)
    for module in ("module-remap-source", "module-null-sink"):
        server.control("unload-module", module)
    told = it.heard("failed")

    assert "was unplugged or stopped" in told["summary"]
    assert "Typing goes on" in told["advice"]
    assert len([each for each in it.told if each["is"] == "failed"]) == 1


def test_a_microphone_that_another_program_holds_is_said(server) -> None:
    server.plug_in_microphone()
    it = HelperProcess(server, "tests.helpers.hearing", "held")
    it.heard("ready")
    it.write("open")
    told = it.heard("failed")

    assert "perhaps another program holds it" in told["summary"]
    assert "Typing goes on" in told["advice"]
    assert it.close() == 0
    for module in ("module-remap-source", "module-null-sink"):
        server.control("unload-module", module)
    server.plug_in("speaker")
