"""A call as the use case sees it: saved turn by turn, resumed, rewound, followed up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from coach.clock import FixedClock
from coach.desk import open_desk
from coach.dialogue import engine
from coach.dialogue.model import Answer, Delivery, Mode
from coach.errors import ContentError, StoreError
from coach.library.model import ChoiceId, ScenarioId
from coach.places import find_places
from coach.scoring.evidence import Correction

NOON = datetime(2026, 5, 16, 11, tzinfo=UTC)
CHAIRS = ScenarioId("chairs-at-four")
SETTLING = ("a", "a", "a", "a", "a", "a", "a", "a", "a")


def pick(choice: str) -> Answer:
    return Answer(mode=Mode.PICKED, choice=ChoiceId(choice))


class Someone:
    """A learner at a real desk on a disk, with a clock of their own."""

    def __init__(self) -> None:
        self.clock = FixedClock(NOON)
        self.desk = open_desk(find_places(), self.clock)
        self.learner = self.desk.learners.add("Priya", NOON)
        self.practice = self.desk.practice(self.learner)
        self.study = self.desk.study(self.learner)

    def play(self, scenario=CHAIRS, choices=SETTLING, seed=7):
        call = self.practice.begin(scenario, seed=seed)
        for choice in choices:
            if call.conversation.ending is None:
                call.answer(pick(choice))
        return call

    def evidence(self):
        return self.desk.attempts.evidence(self.learner.id)

    def again(self) -> None:
        """Close everything and open it anew, as tomorrow would."""
        self.desk.close()
        self.desk = open_desk(find_places(), self.clock)
        self.practice = self.desk.practice(self.learner)
        self.study = self.desk.study(self.learner)


@pytest.fixture
def someone():
    found = Someone()
    yield found
    found.desk.close()


def test_a_settled_call_is_there_tomorrow_turn_by_turn(someone):
    call = someone.play()
    assert call.conversation.ending.kind == "settled"
    someone.again()
    debrief = someone.practice.review(call.attempt)
    assert debrief.conversation == call.conversation
    assert debrief.attempt.kind == "settled"
    assert len(debrief.feedback.strengths) == 2
    assert debrief.feedback.turning_points


def test_each_answer_is_on_disk_before_the_call_stands_on_it(someone):
    call = someone.practice.begin(CHAIRS, seed=3)
    call.answer(pick("a"))
    someone.again()
    resumed = someone.practice.resume(call.attempt)
    assert resumed.conversation == call.conversation
    assert someone.study.home().unfinished.id == call.attempt


def test_an_answer_that_cannot_be_saved_changes_nothing_and_can_be_given_again(
    someone, monkeypatch
):
    call = someone.practice.begin(CHAIRS, seed=3)
    before = call.conversation
    pages = someone.desk.file.rows("PRAGMA page_count")[0]["page_count"]
    someone.desk.file.rows(f"PRAGMA max_page_count = {pages}")
    given = Answer(mode=Mode.TYPED, said="word " * 4000)
    with pytest.raises(StoreError) as caught:
        call.answer(given)
    assert "full" in caught.value.summary
    assert call.conversation == before
    someone.desk.file.rows("PRAGMA max_page_count = 1000000")
    assert len(call.answer(given).turns) == 1


def test_a_power_cut_between_the_last_answer_and_its_ending_loses_neither(someone, monkeypatch):
    call = someone.play(choices=SETTLING[:-1])

    def gone(*_args, **_kwargs):
        raise StoreError("the power went")

    with monkeypatch.context() as cut:
        cut.setattr(type(someone.desk.attempts), "finish", gone)
        with pytest.raises(StoreError):
            call.answer(pick("a"))
    someone.again()
    resumed = someone.practice.resume(call.attempt)
    assert resumed.conversation.ending.kind == "settled"
    assert someone.desk.attempts.get(call.attempt).kind == "settled"
    assert someone.study.waiting()


def test_whoever_leaves_for_safety_owes_the_customer_nothing(someone):
    call = someone.practice.begin(ScenarioId("ticket-closed"), seed=3)
    for choice in "ccabacc":
        call.answer(pick(choice))
    assert call.conversation.ending.kind == "safe-exit"
    assert call.conversation.promises
    assert someone.practice.review(call.attempt).promises == ()
    assert someone.study.waiting() == ()


def test_a_retry_keeps_the_first_try_and_counts_only_its_own_turns(someone):
    first = someone.play(choices=("a", "b", "a"))
    retry = first.rewind(2)
    assert [turn.answer.choice for turn in retry.conversation.turns] == ["a"]
    for choice in SETTLING[1:]:
        retry.answer(pick(choice))
    stored = someone.desk.attempts.get(retry.attempt)
    assert (stored.retry_of, stored.retry_turn) == (first.attempt, 2)
    assert someone.practice.resume(first.attempt).conversation == first.conversation
    turns = {item.turn for item in someone.desk.attempts.evidence(someone.learner.id)}
    assert turns == set(range(2, len(retry.conversation.turns) + 1))


def test_rewinding_to_the_first_turn_starts_from_the_opening_line(someone):
    first = someone.play(choices=("d",))
    retry = first.rewind(1)
    assert retry.conversation.turns == ()
    assert retry.conversation.line == first.conversation.turns[0].line


@pytest.mark.parametrize(
    ("after", "opening"),
    [
        (timedelta(days=3), "kept"),
        (timedelta(days=4), "late"),
        (timedelta(days=12), "forgotten"),
    ],
)
def test_the_customer_is_there_again_kept_late_or_forgotten(someone, after, opening):
    call = someone.play()
    waiting = someone.study.waiting()
    assert [each.attempt for each in waiting] == [call.attempt]
    assert not waiting[0].open
    with pytest.raises(ContentError):
        someone.practice.follow_up(call.attempt)
    someone.clock.advance(after - timedelta(hours=2))
    assert someone.study.waiting()[0].open
    follow_up = someone.practice.follow_up(call.attempt)
    assert follow_up.conversation.scene.opening == opening
    assert follow_up.conversation.known >= call.conversation.known
    assert someone.study.waiting() == ()


def test_a_promise_that_could_never_be_kept_comes_back_broken(someone):
    call = someone.play(choices=("a", "a", "a", "a", "a", "c", "b"))
    assert any(not each.promise.keepable for each in call.conversation.promises)
    while call.conversation.ending is None:
        call.answer(pick(call.choices[0].id))
    someone.clock.advance(timedelta(days=3))
    waiting = someone.study.waiting()
    assert [each.how for each in waiting] == ["broken"]


def say(call, words):
    heard = call.hear(words)
    return call.answer(Answer(mode=Mode.TYPED, said=words, judged=heard.judged))


def test_what_if_compares_two_replies_at_one_moment_and_stores_nothing(someone):
    call = someone.practice.begin(CHAIRS, seed=3)
    call.answer(pick("d"))
    call.answer(pick(call.choices[0].id))
    stored = someone.desk.attempts.answers(call.attempt)
    stands = call.conversation
    other = call.what_if(1, "Noon was the time you booked, and they came at eight minutes to four.")
    assert other.was == stands.turns[0]
    assert other.line_was == stands.turns[1].line
    assert other.other.before == other.was.before
    assert other.other.after.heat < other.was.after.heat
    assert other.line_other
    assert call.conversation is stands
    assert someone.desk.attempts.answers(call.attempt) == stored


def test_own_words_are_mended_with_the_learners_own_clause_kept(someone):
    call = someone.practice.begin(CHAIRS, seed=3)
    after = say(call, "Calm down please. What happened when they came?")
    mended = call.mended()
    assert "What happened when they came?" in mended
    assert "calm down" not in mended.lower()
    again = call.what_if(1, mended)
    assert again.other.after.heat < after.turns[0].after.heat
    assert not [each for each in again.other.findings if each.kind == "fault"]


def test_a_written_reply_has_no_words_of_the_learners_to_mend(someone):
    call = someone.practice.begin(CHAIRS, seed=3)
    call.answer(pick("d"))
    assert call.mended() == ""


def test_a_correction_changes_what_a_turn_counts_for_and_is_kept_as_the_trainers(someone):
    call = someone.play()
    before = {(each.turn, each.finding) for each in someone.evidence()}
    turn, finding = min(before)
    out = Correction(turn=turn, finding=finding, shown=False, by="Ines", note="Only an echo.")
    debrief = someone.practice.correct(call.attempt, out)
    assert debrief.corrections == (out,)
    assert {(each.turn, each.finding) for each in someone.evidence()} == before - {(turn, finding)}
    assert debrief.conversation == call.conversation
    someone.again()
    assert someone.practice.review(call.attempt).corrections == (out,)


def test_a_missed_finding_can_be_put_in_and_taken_back(someone):
    call = someone.play()
    before = someone.evidence()
    missed = Correction(turn=1, finding="set_boundary", shown=True, by="Ines", note="Said kindly.")
    someone.practice.correct(call.attempt, missed)
    added = [each for each in someone.evidence() if each not in before]
    assert [(each.turn, each.finding, each.kind) for each in added] == [
        (1, "set_boundary", "skill")
    ]
    back = Correction(turn=1, finding="set_boundary", shown=False, by="Ines")
    assert someone.practice.correct(call.attempt, back).corrections == ()
    assert someone.evidence() == before


def test_correcting_an_attempt_that_is_gone_changes_nothing(someone):
    with pytest.raises(StoreError):
        someone.practice.correct(
            "gone", Correction(turn=1, finding="apology", shown=True, by="Ines")
        )


def test_a_scene_changed_since_still_replays_as_it_was_played(someone):
    call = someone.play()
    scene = someone.desk.attempts.scene(call.attempt)
    assert scene == call.conversation.scene
    feelings = someone.desk.attempts.feelings(call.attempt)
    assert list(feelings) == [turn.after for turn in call.conversation.turns]


def test_deleting_a_learner_leaves_none_of_their_words_in_any_file(someone, own_home):
    canary = "my private word is quokkaberry"
    call = someone.practice.begin(CHAIRS, seed=3)
    call.answer(Answer(mode=Mode.TYPED, said=canary))
    someone.desk.delete_learner(someone.learner.id)
    someone.desk.close()
    for path in own_home.rglob("*"):
        if path.is_file():
            assert b"quokkaberry" not in path.read_bytes(), path
    someone.desk = open_desk(find_places(), someone.clock)
    assert someone.desk.learners.all() == ()


def test_a_foreign_lock_has_a_sentence(someone):
    with pytest.raises(StoreError) as caught:
        open_desk(find_places(), someone.clock)
    assert "Another program" in caught.value.summary


def test_taking_the_floor_lands_as_a_fault_whatever_the_words(someone):
    call = someone.practice.begin(CHAIRS, seed=7)
    words = "You needed those chairs at four, and I am sorry. I will ring the driver now."
    over = Delivery(words=16, seconds=6.0, talked_over_s=1.4, interrupted=True, can_tell=True)
    politely, rudely = call.hear(words).judged, call.hear(words, over).judged

    assert "interrupting" not in {each.id for each in politely.findings}
    fault = next(each for each in rudely.findings if each.id == "interrupting")
    assert "1.4 seconds" in fault.because
    calmer, hotter = (
        engine.reply(call.conversation, Answer(mode=Mode.SPOKEN, said=words, judged=judged))
        for judged in (politely, rudely)
    )
    assert hotter.state.patience < calmer.state.patience


def test_how_a_reply_was_spoken_is_kept_with_it(someone):
    call = someone.practice.begin(CHAIRS, seed=7)
    spoken = Delivery(words=3, seconds=1.5, pauses_s=(0.4,), line_words=9, line_s=3.0)
    judged = call.hear("I am sorry.", spoken).judged
    call.answer(Answer(mode=Mode.SPOKEN, said="I am sorry.", judged=judged, delivery=spoken))
    someone.again()

    (turn,) = someone.practice.review(call.attempt).conversation.turns
    assert turn.answer.mode is Mode.SPOKEN
    assert turn.answer.delivery == spoken
