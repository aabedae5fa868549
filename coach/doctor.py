"""What works on this computer, and what to do about the rest: one line a part.

Each part is really tried: a line is spoken to a file, the database is opened and checked, the
library is read. Nothing is changed and nothing is sent anywhere.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from coach.errors import CoachError
from coach.places import Places
from coach.words import translate

_LINE: Final = "I booked noon, and it came at four."


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """One part: whether it works, in words, and what to do when it does not."""

    part: str
    works: bool
    says: str
    advice: str = ""


def examine(places: Places) -> tuple[Examined, ...]:
    """Try every part; never raises for anything the computer does or does not have."""
    parts: tuple[tuple[str, Callable[[Places], Examined]], ...] = (
        (translate("coach", "library"), _library),
        (translate("coach", "progress file"), _database),
        (translate("coach", "voices"), _voices),
        (translate("coach", "speech recogniser"), _recogniser),
    )
    found = []
    for name, look in parts:
        try:
            found.append(look(places))
        except CoachError as error:
            found.append(Examined(part=name, works=False, says=error.summary, advice=error.advice))
        except Exception as error:  # noqa: BLE001 - a part that breaks is a finding, not a crash
            found.append(
                Examined(
                    part=name,
                    works=False,
                    says=translate("coach", "This part did not answer ({name}).").format(
                        name=type(error).__name__
                    ),
                    advice=translate("coach", "The rest of Evenkeel works without it."),
                )
            )
    return tuple(found)


def _library(places: Places) -> Examined:
    from coach.library.shelf import open_shelf  # noqa: PLC0415 - only what is examined is loaded

    shelf = open_shelf(places)
    practised = {scene.method for scene in shelf.scenarios}  # not the lessons across methods
    says = translate(
        "coach", "{methods} methods, {lessons} lessons, {customers} customers."
    ).format(methods=len(practised), lessons=len(shelf.lessons), customers=len(shelf.scenarios))
    if shelf.problems:
        names = "; ".join(
            f"{each.path}, line {each.line}: {each.message}" for each in shelf.problems
        )
        return Examined(
            part=translate("coach", "library"),
            works=False,
            says=translate("coach", "{says} Left out: {names}").format(says=says, names=names),
            advice=translate(
                "coach", "Mend the files named, or put the originals back. Everything else works."
            ),
        )
    return Examined(part=translate("coach", "library"), works=True, says=says)


def _database(places: Places) -> Examined:
    from coach.store import sqlite  # noqa: PLC0415
    from coach.store.backups import is_whole, list_backups  # noqa: PLC0415

    version = f"SQLite {sqlite.library_version}."
    if not places.database.exists():
        return Examined(
            part=translate("coach", "progress file"),
            works=True,
            says=" ".join((translate("coach", "Not begun yet."), version)),
        )
    copies = len(list_backups(places.data / "backups"))
    if is_whole(places.database):
        says = (
            translate("coach", "Whole, with one copy.")
            if copies == 1
            else translate("coach", "Whole, with {copies} copies.").format(copies=copies)
        )
        return Examined(
            part=translate("coach", "progress file"),
            works=True,
            says=f"{says} {version}",
        )
    return Examined(
        part=translate("coach", "progress file"),
        works=False,
        says=" ".join((translate("coach", "It is damaged or in use by another program."), version)),
        advice=translate(
            "coach",
            "Close other windows of Evenkeel; on the next start the last good copy is offered.",
        ),
    )


def _voices(places: Places) -> Examined:
    from coach.library.shelf import open_shelf  # noqa: PLC0415
    from coach.voice.acting import voice_of  # noqa: PLC0415
    from coach.voice.speaker import Speaker, all_engines  # noqa: PLC0415
    from coach.voice.types import Utterance  # noqa: PLC0415

    persona = open_shelf(places).personas[0]
    engines = all_engines()
    able = [engine.name for engine in engines if engine.availability().ready]
    with tempfile.TemporaryDirectory() as folder:
        speaker = Speaker(engines, Path(folder))
        try:
            made = speaker.rendering(Utterance(text=_LINE, voice=voice_of(persona))).result(30)
        finally:
            speaker.close()
    return Examined(
        part=translate("coach", "voices"),
        works=True,
        says=translate(
            "coach", "{engine} spoke a line of {seconds:.1f} seconds. Able here: {engines}."
        ).format(engine=made.engine, seconds=made.seconds, engines=", ".join(able)),
    )


def _recogniser(_places: Places) -> Examined:
    from coach.ears.activity import Activity  # noqa: PLC0415
    from coach.ears.recogniser import Recogniser  # noqa: PLC0415

    Activity()
    Recogniser().warm()
    return Examined(
        part=translate("coach", "speech recogniser"),
        works=True,
        says=translate("coach", "The offline recogniser is whole and loads."),
    )
