"""The self-test without its window: a whole practice in a folder of its own, for deployers.

Everything is really done: each voice of this edition says a line and the recogniser writes it
down, a reply is judged, a call is played and found again on disk, its signed file becomes a
trainer's report in every form. A step that goes otherwise than it should raises.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from difflib import SequenceMatcher
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from coach.clock import SystemClock
from coach.desk import Desk
from coach.errors import CoachError
from coach.places import Places, find_places

if TYPE_CHECKING:
    from coach.voice.speaker import Speaker
    from coach.voice.types import Rendering, Utterance

LINE: Final = "I booked it for noon, and it is now nearly four in the afternoon."
REPLY: Final = "I'm sorry. You were told one thing and got another. What happened from your side?"
_ALIKE: Final = 0.75
"""Of the words said, how many the recogniser has to write down; it errs in a few of a hundred."""

Step = tuple[str, Callable[[], str]]
"""What is tried, and how: returns what was found, in words."""


class SelfTestError(Exception):
    """A step went otherwise than it should; says how."""


def steps(desk: Desk) -> Iterator[Step]:
    """Return the steps that need no window, to be taken in this order.

    Voices render in processes of their own, so they are asked first and listened to last.
    """
    with tempfile.TemporaryDirectory() as folder:
        speakers = _speakers(Path(folder))
        try:
            asked = [each.rendering(_utterance(desk)) for each in speakers]
            yield "library", lambda: _library(desk)
            yield "judge", lambda: _judged(desk)
            yield "practice on disk", lambda: _practised(desk)
            yield "reports", lambda: _reported(desk)
            yield "voices and recogniser", lambda: _heard_back(asked)
        finally:
            for speaker in speakers:
                speaker.close()


def _library(desk: Desk) -> str:
    shelf = desk.shelf
    if shelf.problems:
        raise SelfTestError("; ".join(each.message for each in shelf.problems))
    return f"{len(shelf.lessons)} lessons, {len(shelf.scenarios)} scenes"


def _speakers(folder: Path) -> list[Speaker]:
    """Return one for each voice that is in this edition or was added to it."""
    from coach.voice import neural_files  # noqa: PLC0415 - sound is loaded for this step
    from coach.voice.kokoro import Kokoro  # noqa: PLC0415
    from coach.voice.pack import VOICE_PACK  # noqa: PLC0415
    from coach.voice.pico import Pico  # noqa: PLC0415
    from coach.voice.speaker import Speaker  # noqa: PLC0415

    neural = neural_files.comes_along() or VOICE_PACK.is_added(find_places().voices)
    here = ((Kokoro(), neural), (Pico(), find_spec("py_nanotts") is not None))
    return [Speaker([engine], folder / engine.name) for engine, is_here in here if is_here]


def _utterance(desk: Desk) -> Utterance:
    from coach.voice.acting import voice_of  # noqa: PLC0415
    from coach.voice.types import Utterance  # noqa: PLC0415

    return Utterance(text=LINE, voice=voice_of(desk.shelf.personas[0]))


def _heard_back(asked: Sequence[Future[Rendering]]) -> str:
    from coach.ears.activity import spans_of  # noqa: PLC0415
    from coach.ears.model_files import is_here  # noqa: PLC0415
    from coach.ears.recogniser import Recogniser  # noqa: PLC0415
    from coach.ears.reply import transcribed  # noqa: PLC0415
    from coach.ears.samples import SoundFormat, converted  # noqa: PLC0415
    from coach.voice.sound_file import read_sound  # noqa: PLC0415

    told = []
    recogniser = Recogniser() if is_here() else None
    if recogniser is not None:
        recogniser.warm()  # while the voices are still at work
    for future in asked:
        made = future.result(50)
        samples, rate_hz = read_sound(made.path)
        pcm = converted((samples * 32767).astype("<i2").tobytes(), SoundFormat(rate_hz=rate_hz))
        spans = spans_of(pcm)
        if recogniser is None:
            told.append(f"{made.engine}: {made.seconds:.1f} s, no ears come with this edition")
            continue
        heard = transcribed(recogniser, pcm, spans).text
        told.append(f"{made.engine}: {_alike(heard):.0%} of the words heard back")
    return "; ".join(told)


def _alike(heard: str) -> float:
    alike = SequenceMatcher(None, _words(LINE), _words(heard)).ratio()
    if alike < _ALIKE:
        raise SelfTestError(f"the line came back as: {heard!r}")
    return alike


def _words(text: str) -> list[str]:
    spoken = text.casefold().replace("12", "noon").replace("4", "four")
    return re.findall(r"[a-z']+", spoken)


def _judged(desk: Desk) -> str:
    from coach.judging.context import Context  # noqa: PLC0415

    desk.judge.warm()
    found = {each.id for each in desk.judge.judge(REPLY, Context()).findings}
    if not {"open_question", "apology"} <= found:
        raise SelfTestError(f"the judge found only {sorted(found)}")
    return "networks and rules: " + ", ".join(sorted(found))


def _practised(desk: Desk) -> str:
    from coach.dialogue.model import Answer, Mode  # noqa: PLC0415

    learner = desk.learners.all()[0]
    practice = desk.practice(learner)
    call = practice.begin(desk.shelf.scenarios[0].id, seed=1)
    heard = call.hear(REPLY)
    call.answer(Answer(mode=Mode.TYPED, said=REPLY, judged=heard.judged))
    while call.conversation.ending is None and len(call.conversation.turns) < 40:
        choices = call.choices
        call.answer(Answer(mode=Mode.PICKED, choice=choices[0].id)) if choices else call.leave()
    again = practice.review(call.attempt)
    if again.conversation != call.conversation or again.attempt.ended_at is None:
        raise SelfTestError("what was read back is not what was practised")
    return f"{len(again.conversation.turns)} turns saved and read back the same"


def _reported(desk: Desk) -> str:
    from coach.exchange.incoming import Inbox, Status  # noqa: PLC0415
    from coach.exchange.outgoing import progress_file  # noqa: PLC0415
    from coach.reports.files import WRITERS  # noqa: PLC0415
    from coach.reports.period import last_weeks  # noqa: PLC0415
    from coach.store.collected import Collected  # noqa: PLC0415
    from coach.store.people import People  # noqa: PLC0415
    from coach.team import Asked, open_team  # noqa: PLC0415

    now = desk.clock.now()
    learner = desk.learners.all()[0]
    data = progress_file(desk.learners, desk.attempts, learner, now, words=False)
    path = desk.places.data / "self-test.evenkeel"
    path.write_bytes(data)
    inbox = Inbox(People(desk.file), Collected(desk.file), desk.clock)
    arrivals = list(inbox.take_in([path], trust_all=True))
    if [each.status for each in arrivals] != [Status.TAKEN]:
        raise SelfTestError("; ".join(each.says for each in arrivals))
    report = open_team(desk.shelf, desk.file, desk.clock).report(Asked(period=last_weeks(now, 1)))
    sizes = []
    for name, write in WRITERS.items():
        files = write(report)
        if not all(files.values()):
            raise SelfTestError(f"an empty file of kind {name}")
        sizes.append(f"{name} {sum(map(len, files.values())) // 1000} kB")
    return ", ".join(sizes)


def tried(step: Step) -> tuple[bool, str]:
    """Take one step; return whether it went well, and what to say of it. Never raises."""
    try:
        return True, step[1]()
    except (CoachError, SelfTestError) as error:
        return False, str(error)
    except Exception as error:  # noqa: BLE001 - whatever breaks is what a self-test is for
        return False, f"{type(error).__name__}: {error}"


def bring_parts(added: Places, own: Places) -> None:
    """Copy voices and ears that were added to this installation into the self-test's own folder."""
    for source, target in ((added.voices, own.voices), (added.ears, own.ears)):
        if source.is_dir():
            shutil.copytree(source, target)


def own_desk(places: Places) -> Desk:
    """Return a new desk in a folder of the self-test, with somebody who practises."""
    from coach.desk import open_desk  # noqa: PLC0415

    desk = open_desk(places, SystemClock())
    desk.learners.add("Self-test", desk.clock.now())
    return desk
