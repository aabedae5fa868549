"""One conversation being practised: answer, save, only then stand on it.

``Practice`` begins, resumes and reviews calls for one learner; a ``Call`` is one of them under way.
Every method may raise ``StoreError``; then nothing changed and the same answer can be given again.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from msgspec.structs import replace

from coach.clock import Clock
from coach.dialogue import engine
from coach.dialogue.listen import Heard, listen
from coach.dialogue.model import (
    Answer,
    Conversation,
    Delivery,
    Due,
    Finding,
    Judged,
    Mode,
    Scene,
    Turn,
)
from coach.dialogue.scene import open_follow_up, open_scene, values_of
from coach.errors import ContentError
from coach.judging.context import Judge, context_of
from coach.library.model import Choice, Described, Opening, ScenarioId
from coach.library.names import names_of
from coach.library.shelf import Shelf
from coach.progress.commitments import called_up, due_at, opening, opens_at
from coach.scoring.chances import Chance, chances
from coach.scoring.evidence import Correction, Observation, observations
from coach.scoring.feedback import Feedback, feedback
from coach.scoring.rewording import better_reply, mended_reply
from coach.store.attempts import Attempt, AttemptId, Attempts, Commitment
from coach.store.learners import LearnerId
from coach.words import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Debrief:
    """A finished (or unfinished) attempt, rebuilt turn by turn, with what to say about it."""

    attempt: Attempt
    conversation: Conversation
    feedback: Feedback
    better: dict[int, str]
    promises: tuple[Commitment, ...]
    corrections: tuple[Correction, ...]
    names: dict[str, Described]


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """One moment answered twice: as it was, and with other words; each with what came back.

    ``sure`` is false where the judge could not tell which branch the other words belong to.
    """

    was: Turn
    line_was: str
    other: Turn
    line_other: str
    sure: bool


class Practice:
    """Calls of one learner."""

    def __init__(
        self,
        *,
        shelf: Shelf,
        attempts: Attempts,
        clock: Clock,
        judge: Judge,
        learner: LearnerId,
        profile: dict[str, str],
    ) -> None:
        self._shelf = shelf
        self._attempts = attempts
        self._clock = clock
        self._judge = judge
        self._learner = learner
        self._profile = values_of(shelf.profile, profile)
        self.names = names_of(shelf.vocabulary)

    def begin(self, scenario: ScenarioId, seed: int | None = None) -> Call:
        """Open a call from its first line."""
        return self._open(self._scene(scenario), seed)

    def follow_up(self, first: AttemptId, seed: int | None = None) -> Call:
        """Open the scene in which the customer holds the learner to the promises of ``first``.

        Whether it opens kept, late, forgotten or broken follows from the clock and the promises.
        """
        promises = self._called_up(first)
        how: Opening = opening(promises, self._clock.now())
        before = self._rebuild(first)
        scenario = self._shelf.scenario(before.scene.scenario)
        scene = open_follow_up(
            scenario,
            self._shelf.persona(scenario.persona),
            self._shelf.rules,
            how,
            before,
            profile_values=self._profile,
        )
        call = self._open(scene, seed, follows=first)
        self._attempts.answer_commitments([each.id for each in promises], how, self._clock.now())
        return call

    def resume(self, attempt: AttemptId) -> Call:
        """Carry on exactly where an unfinished attempt was left."""
        return Call(self, attempt, self._rebuild(attempt))

    def review(self, attempt: AttemptId) -> Debrief:
        """Return an attempt turn by turn with its feedback."""
        conversation = self._rebuild(attempt)
        better = {
            turn.number: self.mended(conversation, turn) or better_reply(conversation, turn)
            for turn in conversation.turns
        }
        better = {number: words for number, words in better.items() if words}
        return Debrief(
            attempt=self._attempts.get(attempt),
            conversation=conversation,
            feedback=feedback(conversation.turns, self.names, better),
            better=better,
            promises=tuple(
                each
                for each in self._attempts.commitments(self._learner)
                if each.attempt == attempt
            ),
            corrections=self._attempts.corrections(attempt),
            names=dict(self.names),
        )

    def correct(self, attempt: AttemptId, correction: Correction) -> Debrief:
        """Keep a trainer's word on a finding, in place of an earlier one, and count anew.

        What the customer did stays as it was; only what the turn counts for changes. A correction
        that says what the judge said takes an earlier one back.
        """
        conversation = self._rebuild(attempt)
        found = {each.id for each in conversation.turns[correction.turn - 1].findings}
        place = (correction.turn, correction.finding)
        kept = [
            each
            for each in self._attempts.corrections(attempt)
            if (each.turn, each.finding) != place
        ]
        if correction.shown != (correction.finding in found):
            kept.append(correction)
        stored = self._attempts.get(attempt)
        self._attempts.correct(
            attempt,
            kept,
            self._evidence(stored, conversation, kept),
            self._chances(stored, conversation, kept),
            self._clock.now(),
        )
        return self.review(attempt)

    # --- used by Call ----------------------------------------------------------------------------

    def expect_reply(self, conversation: Conversation) -> None:
        """Have the judge read this moment ahead."""
        self._judge.expect(context_of(conversation, self._clock.now()))

    def hear(
        self, conversation: Conversation, text: str, delivery: Delivery | None = None
    ) -> Heard:
        """Return what own words are taken for at this moment."""
        judged = self._judge.judge(text, context_of(conversation, self._clock.now()))
        if delivery is None or not delivery.interrupted:
            return listen(text, conversation, judged)
        heard = listen(text, conversation, _interrupting(judged, delivery.talked_over_s))
        # Whichever branch the words are taken to lead to, the floor was taken.
        return replace(heard, judged=_interrupting(heard.judged, delivery.talked_over_s))

    def mended(self, conversation: Conversation, turn: Turn) -> str:
        """Return a reply in the learner's own words, mended where the judge says it can be."""
        return mended_reply(conversation, turn, self._judge, self._clock.now())

    def save_turn(self, attempt: AttemptId, after: Conversation) -> None:
        """Store the last turn, and the ending with all that follows from it."""
        now = self._clock.now()
        self._attempts.add_turn(attempt, after.turns[-1], now)
        if after.ending is not None:
            self.finish(attempt, after, now)

    def finish(self, attempt: AttemptId, after: Conversation, now: datetime) -> None:
        """Store the ending, the evidence and the promises of a closed conversation.

        Whoever took the safe way out owes nothing: leaving is never held against them.
        """
        if after.ending is None:
            return
        owes = after.scene.opening is None and after.ending.kind != "safe-exit"
        stored = self._attempts.get(attempt)
        corrections = self._attempts.corrections(attempt)
        self._attempts.finish(
            attempt,
            after.ending,
            self._evidence(stored, after, corrections),
            self._chances(stored, after, corrections),
            tuple(
                Due(promise=each.promise, made_at=now, due_at=due_at(each.promise.due, now))
                for each in after.promises
            )
            if owes
            else (),
            now,
        )

    def branch(self, call: Call, conversation: Conversation, turn: int) -> Call:
        """Open a retry of ``call`` from the turn given, keeping the first attempt as it was."""
        attempt = self._attempts.begin(
            self._learner,
            conversation.scene,
            conversation.seed,
            self._clock.now(),
            retry_of=call.attempt,
            retry_turn=turn,
            follows=self._attempts.get(call.attempt).follows,
            copied=conversation.turns,
        )
        return Call(self, attempt, conversation)

    # --- inside ----------------------------------------------------------------------------------

    def _evidence(
        self, attempt: Attempt, conversation: Conversation, corrections: Sequence[Correction]
    ) -> tuple[Observation, ...]:
        own = _own_turns(attempt, conversation)
        return observations(own, retry=attempt.retry_of is not None, corrections=corrections)

    def _chances(
        self, attempt: Attempt, conversation: Conversation, corrections: Sequence[Correction]
    ) -> tuple[Chance, ...]:
        return chances(
            conversation.scene,
            _own_turns(attempt, conversation),
            retry=attempt.retry_of is not None,
            corrections=corrections,
        )

    def _open(self, scene: Scene, seed: int | None, follows: AttemptId | None = None) -> Call:
        seed = secrets.randbelow(2**31) if seed is None else seed
        conversation = engine.begin(scene, seed)
        attempt = self._attempts.begin(
            self._learner, scene, seed, self._clock.now(), follows=follows
        )
        return Call(self, attempt, conversation)

    def _scene(self, scenario_id: ScenarioId) -> Scene:
        scenario = self._shelf.scenario(scenario_id)
        return open_scene(
            scenario,
            self._shelf.persona(scenario.persona),
            self._shelf.rules,
            profile_values=self._profile,
        )

    def _rebuild(self, attempt: AttemptId) -> Conversation:
        stored = self._attempts.get(attempt)
        conversation = engine.replay(
            self._attempts.scene(attempt), stored.seed, self._attempts.answers(attempt)
        )
        if conversation.ending is not None and stored.ended_at is None:
            # The power went between the last answer and its ending: both count.
            self.finish(attempt, conversation, self._clock.now())
        return conversation

    def _called_up(self, first: AttemptId) -> tuple[Commitment, ...]:
        scenario = self._shelf.scenario(ScenarioId(self._attempts.get(first).scenario))
        promises = called_up(
            scenario,
            [each for each in self._attempts.commitments(self._learner) if each.attempt == first],
        )
        if not promises or opens_at(promises) > self._clock.now():
            raise ContentError(
                translate("coach", "Nothing is due on that call yet."),
                translate("coach", "It will be on your home page on its day."),
            )
        return promises


class Call:
    """One conversation under way; always saved up to the last answer."""

    def __init__(self, practice: Practice, attempt: AttemptId, conversation: Conversation) -> None:
        self._practice = practice
        self.attempt = attempt
        self.conversation = conversation

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The written replies of this moment, in the order they are shown."""
        return engine.shown_choices(self.conversation)

    def lines_ahead(self) -> tuple[tuple[str, float], ...]:
        """Return what the customer may say next, nearest first, each with the heat it is said at.

        Exact for the written replies; for own words the line at the heat of now.
        """
        if self.conversation.ending is not None:
            return ()
        found: dict[str, float] = {}
        for choice in self.choices:
            after = engine.reply(self.conversation, Answer(mode=Mode.PICKED, choice=choice.id))
            said = after.ending.say if after.ending else after.line
            found.setdefault(said, engine.shown_heat(after))
        now = engine.shown_heat(self.conversation)
        for line in engine.next_lines(self.conversation):
            found.setdefault(line, now)
        return tuple(found.items())

    def expect_reply(self) -> None:
        """Have the judge read this moment before own words come; takes up to some 30 ms, once."""
        if self.conversation.ending is None:
            self._practice.expect_reply(self.conversation)

    def hear(self, text: str, delivery: Delivery | None = None) -> Heard:
        """Return what own words are taken for; when not sure, ask the learner before answering.

        Words spoken come with how they were spoken: taking the floor is a fault of its own.
        """
        return self._practice.hear(self.conversation, text, delivery)

    def answer(self, answer: Answer) -> Conversation:
        """Give an answer: it is saved, then the conversation stands on it."""
        after = engine.reply(self.conversation, answer)
        self._practice.save_turn(self.attempt, after)
        self.conversation = after
        return after

    def leave(self) -> Conversation:
        """Take the safe way out of the scene; it never counts against the learner."""
        after = engine.leave(self.conversation)
        self._practice.save_turn(self.attempt, after)
        self.conversation = after
        return after

    def rewind(self, turn: int) -> Call:
        """Return a retry that stands before ``turn``; this call is kept as it was."""
        earlier = engine.rewind(self.conversation, turn - 1)
        return self._practice.branch(self, earlier, turn)

    def what_if(self, turn: int, words: str) -> WhatIf:
        """Return where other words at a turn already answered would have led; nothing is stored.

        Raises ``IndexError`` for a turn that has not been answered.
        """
        was = self.conversation.turns[turn - 1]
        moment = engine.rewind(self.conversation, turn - 1)
        heard = self._practice.hear(moment, words)
        answer = Answer(mode=Mode.TYPED, said=words, judged=heard.judged)
        after = engine.reply(moment, answer)
        return WhatIf(
            was=was,
            line_was=_line_after(self.conversation, turn),
            other=after.turns[-1],
            line_other=after.ending.say if after.ending else after.line,
            sure=heard.sure,
        )

    def mended(self) -> str:
        """Return the learner's last reply mended, or nothing; takes up to a third of a second."""
        return self._practice.mended(self.conversation, self.conversation.turns[-1])


def _interrupting(judged: Judged, seconds: float) -> Judged:
    """Return a judgement with the floor taken in it, by the clock and not by the words."""
    others = tuple(each for each in judged.findings if each.id != "interrupting")
    because = f"You spoke for {seconds:.1f} seconds while they were still talking."
    found = Finding(id="interrupting", kind="fault", because=because)
    return replace(judged, findings=(*others, found))


def _own_turns(attempt: Attempt, conversation: Conversation) -> list[Turn]:
    """Return the turns answered in this attempt, not those a retry copied."""
    return [turn for turn in conversation.turns if turn.number >= (attempt.retry_turn or 1)]


def _line_after(conversation: Conversation, turn: int) -> str:
    """Return what the customer said after a turn."""
    if turn < len(conversation.turns):
        return conversation.turns[turn].line
    return conversation.ending.say if conversation.ending else conversation.line
