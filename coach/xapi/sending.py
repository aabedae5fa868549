"""From what was collected to a Learning Record Store, if one is set; off until then."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from coach.clock import Clock
from coach.errors import ExchangeError
from coach.store.collected import EVER, Collected
from coach.store.file import ProgressFile
from coach.store.learners import EVERYONE, Learners
from coach.store.outbox import Outbox, Tally
from coach.store.people import People
from coach.words import translate
from coach.xapi.push import Go, Pushed, push
from coach.xapi.receiver import Account, Receiver
from coach.xapi.statements import HOME, everything

_SETTING: Final = "xapi"


def stored_account(file: ProgressFile) -> Account:
    """Return where statements go; an empty address when nothing is set."""
    stored = Learners(file).settings(EVERYONE).get(_SETTING)
    return Account() if stored is None else msgspec.convert(stored, Account)


def keep_account(file: ProgressFile, account: Account) -> None:
    """Set where statements go; raises ``ExchangeError`` for an address that cannot be used.

    An empty address turns sending off.
    """
    if account.address:
        Receiver(account)
    Learners(file).set_setting(EVERYONE, _SETTING, account)


def gathered(file: ProgressFile, titles: Mapping[str, str], home: str) -> list[dict[str, Any]]:
    """Return a statement for every collected call and lesson of everyone in care."""
    collected = Collected(file)
    calls = collected.calls(*EVER)
    people = People(file).all()
    return everything(calls, collected.lessons(), people, titles, home or HOME)


def send(
    file: ProgressFile,
    titles: Mapping[str, str],
    account: Account,
    clock: Clock,
    *,
    at_once: bool = False,
    go: Go | None = None,
) -> Pushed:
    """Queue what is new and send what is due; raises ``ExchangeError`` when no address is set."""
    if not account.address:
        raise ExchangeError(
            translate("coach", "No Learning Record Store is set, so nothing was sent."),
            translate("coach", "Give its address, a name and a password."),
        )
    receiver, outbox = Receiver(account), Outbox(file)
    outbox.put(gathered(file, titles, account.home), clock.now())
    return push(outbox, receiver, clock, at_once=at_once, go=go)


def tally(file: ProgressFile) -> Tally:
    """Return how many statements were sent, wait and were refused."""
    return Outbox(file).tally()
