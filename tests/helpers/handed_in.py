"""Progress files of people who practise elsewhere: signed for real, filled with made-up calls."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from nacl.signing import SigningKey

from coach.dialogue.model import Mode
from coach.exchange.records import AttemptRecord, EvidenceRecord, LessonRecord, TurnRecord
from coach.exchange.sealed import FORMAT, VERSION, Manifest, canonical, seal
from coach.store.ids import new_id

SCENES = ("chairs-at-four", "lost-parcel-told-off", "test-results", "kettle-twice")
RESULTS = ("settled", "partly", "unsettled", "escalated", "walked-out", "safe-exit")
SKILLS = ("apology", "paraphrase_problem", "open_question", "acknowledge_feeling")
FAULTS = ("blaming", "solving_before_listening")
BEGIN = datetime(2026, 1, 5, 9, tzinfo=UTC)


class Elsewhere:
    """Somebody on another computer, with a key and calls of their own."""

    def __init__(self, name: str, *, calls: int = 3, turns: int = 6, seed: int = 1) -> None:
        self.name = name
        self._dice = random.Random(seed)
        self.key = SigningKey(self._dice.randbytes(32))
        self.at = BEGIN
        self.profile = new_id(BEGIN)
        self.serial = 1
        self.words = True
        self.calls = [self._call(turns) for _ in range(calls)]
        self.lessons = [LessonRecord(lesson="steps-hear", finished_at=BEGIN)]

    def plays_another(self, turns: int = 6) -> AttemptRecord:
        """Play one more call."""
        self.calls.append(self._call(turns))
        return self.calls[-1]

    def file(self, *, key: SigningKey | None = None, version: int = VERSION) -> bytes:
        """Return the next progress file."""
        self.serial += 1
        manifest = Manifest(
            format=FORMAT,
            version=version,
            app="0.1.0",
            kind="progress",
            profile=self.profile,
            name=self.name,
            serial=self.serial,
            made_at=self.at.isoformat(),
            words=self.words,
            key="",
            digests=(),
        )
        records = [canonical(each) for each in (*self.calls, *self.lessons)]
        return seal(manifest, records, key or self.key)

    def hands_in(self, folder: Path) -> Path:
        """Save the next file in a folder."""
        path = folder / f"{self.name or 'nobody'} {self.profile[-4:]} {self.serial}.evenkeel"
        path.write_bytes(self.file())
        return path

    def _call(self, turns: int) -> AttemptRecord:
        dice = self._dice
        self.at += timedelta(hours=dice.uniform(4, 40))
        modes = [dice.choice((Mode.PICKED, Mode.TYPED)) for _ in range(turns)]
        return AttemptRecord(
            id=new_id(self.at),
            scenario=dice.choice(SCENES),
            title="The chairs at four",
            revision=1,
            started_at=self.at,
            ended_at=self.at + timedelta(minutes=6),
            ending="end",
            result=dice.choices(RESULTS, (5, 3, 2, 1, 1, 1))[0],
            start_heat=70.0,
            turns=tuple(
                TurnRecord(
                    number=number,
                    line="I rang twice and nobody rang me back. What are you going to do about it?",
                    mode=mode,
                    reply="You rang twice and heard nothing. I am sorry, that should not have been.",
                    choice="a" if mode is Mode.PICKED else "",
                    seconds=float(dice.randint(4, 40)),
                    heat=float(dice.randint(20, 90)),
                    heard=float(dice.randint(0, 100)),
                    trust=float(dice.randint(0, 100)),
                    patience=float(dice.randint(0, 100)),
                )
                for number, mode in enumerate(modes, 1)
            ),
            evidence=tuple(
                EvidenceRecord(
                    turn=number,
                    finding=finding,
                    kind="skill" if finding in SKILLS else "fault",
                    weight=0.5 if modes[number - 1] is Mode.PICKED else 0.8,
                    because="It names what happened to them.",
                )
                for number in range(1, turns + 1)
                for finding in sorted(dice.sample((*SKILLS, *FAULTS), dice.randint(0, 3)))
            ),
        )
