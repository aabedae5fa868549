"""xAPI: statements two validators accept, and an outbox that delivers each once or says why not."""

from __future__ import annotations

import copy
from datetime import timedelta

import pytest

from coach.clock import FixedClock
from coach.errors import ExchangeError
from coach.exchange.records import figures
from coach.store.file import ProgressFile
from coach.store.outbox import Outbox
from coach.store.people import new_person
from coach.xapi.push import push
from coach.xapi.receiver import Account, Receiver
from coach.xapi.statements import call_statement, checked, everything, lesson_statement
from tests.helpers.handed_in import BEGIN, Elsewhere
from tests.helpers.record_store import PASSWORD, RecordStore, speak_to_this_computer_only

PERSON = new_person("Priya Shah", BEGIN, email="priya@example.org", number="4071")


@pytest.fixture
def no_network(monkeypatch):
    """These tests may talk to this computer itself, and to nothing else."""
    speak_to_this_computer_only(monkeypatch)


def statements(count=40):
    away = Elsewhere("Priya", calls=count)
    calls = tuple(figures(call, PERSON.id) for call in away.calls)
    return everything(calls, {PERSON.id: {"steps-hear": BEGIN}}, (PERSON,), {"steps-hear": "Hear"})


def test_every_statement_is_accepted_by_ours_and_by_ralphs_validator():
    # Here, for every worker imports this file, and one of them runs it.
    from ralph.models.xapi.base.statements import BaseXapiStatement

    found = statements()
    assert len(found) == 41
    for each in found:
        checked(each)
        BaseXapiStatement.model_validate(each)


def test_no_name_address_or_word_of_anybody_is_in_a_statement():
    text = str(statements())
    for private in ("Priya", "priya@example.org", "You rang twice"):
        assert private not in text
    assert "4071" in text


def test_the_same_call_is_the_same_statement_for_ever():
    call = figures(Elsewhere("Priya").calls[0], PERSON.id)
    assert call_statement(call, PERSON, {}) == call_statement(call, PERSON, {})
    lesson = lesson_statement("steps-hear", BEGIN, PERSON, {})
    assert lesson["id"] != call_statement(call, PERSON, {})["id"]


def mutations():
    def at(*path, value=None, remove=False):
        def change(statement):
            inside = statement
            for key in path[:-1]:
                inside = inside[key]
            if remove:
                del inside[path[-1]]
            else:
                inside[path[-1]] = value

        return change

    return [
        at("id", value="not-an-id"),
        at("id", value=7),
        at("actor", remove=True),
        at("verb", remove=True),
        at("object", remove=True),
        at("actor", "account", "homePage", value="nowhere"),
        at("actor", "account", "name", remove=True),
        at("actor", "mbox", value="mailto:a@b.org"),
        at("actor", "objectType", value="Somebody"),
        at("verb", "id", value="completed"),
        at("verb", "display", value={"not a language": "done"}),
        at("object", "id", value="no iri"),
        at("object", "definition", "type", value="lesson"),
        at("result", "completion", value="yes"),
        at("result", "duration", value="6 minutes"),
        at("result", "success", value=1),
        at("result", "extensions", value={"no iri": 1}),
        at("context", "language", value="english please"),
        at("timestamp", value="yesterday"),
        at("surprise", value=True),
    ]


@pytest.mark.parametrize("number", range(len(mutations())))
def test_no_spoiled_statement_is_let_out(number):
    good = call_statement(figures(Elsewhere("Priya").calls[0], PERSON.id), PERSON, {})
    bad = copy.deepcopy(good)
    mutations()[number](bad)
    with pytest.raises(ExchangeError):
        checked(bad)


def test_ralphs_validator_refuses_what_ours_refuses_but_for_our_own_strictness():
    from pydantic import ValidationError
    from ralph.models.xapi.base.statements import BaseXapiStatement

    good = call_statement(figures(Elsewhere("Priya").calls[0], PERSON.id), PERSON, {})
    refused = 0
    for change in mutations():
        bad = copy.deepcopy(good)
        change(bad)
        try:
            BaseXapiStatement.model_validate(bad)
        except (ValidationError, KeyError):  # it trips over a missing object
            refused += 1
    assert refused >= 15


# --- the outbox ----------------------------------------------------------------------------------


class Sender:
    """An outbox with statements in it, beside a receiver of this test's own."""

    def __init__(self, folder, store, count=70):
        self.file = ProgressFile(folder / "evenkeel.db")
        self.outbox = Outbox(self.file)
        self.clock = FixedClock(BEGIN + timedelta(days=90))
        self.store = store
        self.statements = statements(count)
        self.count = len(self.statements)
        assert self.outbox.put(self.statements, self.clock.now()) == self.count

    def push(self, password=PASSWORD, timeout_s=5.0, **how):
        account = Account(address=self.store.address, user="coach", password=password)
        return push(self.outbox, Receiver(account, timeout_s=timeout_s), self.clock, **how)

    def push_until_all_arrived(self, **how):
        for _ in range(60):
            if not self.push(**how).why:
                break
            self.clock.advance(timedelta(hours=7))
        assert self.outbox.tally().sent == self.count
        assert set(self.store.delivered.values()) == {1}
        assert len(self.store.delivered) == self.count


@pytest.fixture(params=[False, True], ids=["strict receiver", "naive receiver"])
def store(request):
    found = RecordStore(naive=request.param)
    yield found
    found.close()


@pytest.fixture
def sender(tmp_path, store):
    found = Sender(tmp_path, store)
    yield found
    found.file.close()


def test_everything_arrives_once_and_is_not_sent_again(sender):
    assert sender.push().arrived == sender.count
    posts = sender.store.posts
    assert sender.push().arrived == 0
    assert sender.outbox.put(sender.statements, sender.clock.now()) == 0
    assert sender.store.posts == posts
    assert set(sender.store.delivered.values()) == {1}


@pytest.mark.parametrize(
    "moods",
    [
        ["drop", 200, "drop-after", 500, "drop-after"],
        [500, 503, "drop", 502, 200, 500],
        [(429, 30), (429, 10), 200, (503, 5)],
        ["drop-after", "drop-after", "drop-after"],
        ["slow", 200, "slow"],
    ],
    ids=["killed", "in trouble", "busy", "hangs up after keeping", "too slow"],
)
def test_a_receiver_in_trouble_gets_each_statement_exactly_once(sender, moods):
    sender.store.moods = list(moods)
    sender.push_until_all_arrived(timeout_s=0.3 if "slow" in moods else 5.0)


def test_after_trouble_it_waits_longer_each_time(sender):
    sender.store.moods = [500]
    assert "in trouble" in sender.push().why
    assert sender.push().arrived == sender.count - 50
    sender.clock.advance(timedelta(seconds=61))
    sender.store.moods = [500]
    assert sender.push().why
    sender.clock.advance(timedelta(seconds=61))
    assert sender.push().arrived == 0
    sender.clock.advance(timedelta(seconds=61))
    assert sender.push().arrived == 50


def test_a_receiver_that_asks_to_wait_is_left_alone_that_long(sender):
    sender.store.moods = [(429, 3600)] * 3
    while sender.push().why:
        pass
    sender.clock.advance(timedelta(minutes=59))
    assert sender.push().arrived == 0
    sender.clock.advance(timedelta(minutes=2))
    sender.push_until_all_arrived()


def test_a_password_that_is_not_accepted_is_said_and_nothing_is_lost(sender):
    found = sender.push(password="wrong")  # noqa: S106
    assert found.why == "The receiver did not accept the name or password."
    assert sender.outbox.tally().waiting == sender.count
    assert sender.push(at_once=True).arrived == sender.count


def test_a_receiver_switched_off_keeps_everything_waiting(tmp_path):
    store = RecordStore()
    sender = Sender(tmp_path, store, count=10)
    store.close()
    assert "could not be reached" in sender.push().why
    assert sender.outbox.tally().waiting == 11
    sender.file.close()


def test_one_statement_a_receiver_refuses_is_kept_with_its_reason_and_stops_no_other(sender):
    sender.store.moods = [400, *[200] * 10, 400]
    found = sender.push()
    assert (found.arrived, found.refused) == (sender.count - 1, 1)
    assert sender.outbox.tally().reasons == {"The receiver did not take it (400).": 1}


def test_something_else_under_the_same_id_is_kept_and_said(tmp_path):
    store = RecordStore()
    sender = Sender(tmp_path, store, count=3)
    first = sender.outbox.due(None, 1)[0]
    store.kept[first.id] = {**first.body, "verb": {"id": "http://example.org/other"}}
    assert sender.push().refused == 1
    assert "something else under the same id" in next(iter(sender.outbox.tally().reasons))
    sender.file.close()
    store.close()


def test_sending_can_be_stopped_between_two_batches(sender):
    assert sender.push(go=lambda *_far: False).arrived == 50


@pytest.mark.parametrize(
    "address",
    ["", "http://example.org/xapi", "ftp://x.org", "https://", "https://x.org/?q=1", "x.org"],
)
def test_an_address_that_would_show_the_password_is_refused(address):
    with pytest.raises(ExchangeError):
        Receiver(Account(address=address))


def test_nothing_is_queued_by_itself(tmp_path):
    file = ProgressFile(tmp_path / "e.db")
    assert Outbox(file).tally().waiting == 0
    file.close()
