"""A Learning Record Store over HTTP: statements posted, one asked for. Opened only if one is set."""

from __future__ import annotations

import base64
import contextlib
import http.client
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from coach.errors import ExchangeError
from coach.words import translate

_VERSION: Final = {"X-Experience-API-Version": "1.0.3"}
_HERE: Final = ("localhost", "127.0.0.1", "::1")
_LARGEST_REPLY: Final = 1_000_000


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """Where to send and as whom; an empty address means that nothing is ever sent."""

    address: str = ""
    user: str = ""
    password: str = ""
    home: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came back. ``status`` is 0 when nothing did; ``after_s`` is how long it asks to wait."""

    status: int
    after_s: float | None = None
    body: bytes = b""
    why: str = ""


class _StayHere(urllib.request.HTTPRedirectHandler):
    """A password is for the address it was given for: a redirection is an answer, not a way."""

    def redirect_request(self, *_given: object) -> None:
        return None


class Receiver:
    """One Learning Record Store."""

    def __init__(self, account: Account, *, timeout_s: float = 20.0) -> None:
        self._base = _usable(account.address)
        token = base64.b64encode(f"{account.user}:{account.password}".encode()).decode()
        self._headers = {**_VERSION, "Authorization": f"Basic {token}"}
        self._timeout_s = timeout_s
        self._opener = urllib.request.build_opener(_StayHere())

    def post(self, statements: Sequence[Mapping[str, Any]]) -> Reply:
        """Send statements together."""
        return self._ask("POST", "statements", msgspec.json.encode(statements))

    def has(self, statement: str) -> Reply:
        """Ask for one statement by its id; 200 with it, or 404."""
        query = urllib.parse.urlencode({"statementId": statement})
        return self._ask("GET", f"statements?{query}", None)

    def _ask(self, method: str, path: str, body: bytes | None) -> Reply:
        headers = {**self._headers, **({"Content-Type": "application/json"} if body else {})}
        request = urllib.request.Request(  # noqa: S310 - the scheme was checked
            f"{self._base}/{path}", data=body, headers=headers, method=method
        )
        try:
            with self._opener.open(request, timeout=self._timeout_s) as answer:
                return Reply(status=answer.status, body=answer.read(_LARGEST_REPLY))
        except urllib.error.HTTPError as error:
            with error:
                return Reply(status=error.code, after_s=_after(error.headers.get("Retry-After")))
        except (OSError, http.client.HTTPException) as error:
            return Reply(status=0, why=type(error).__name__)


def _usable(address: str) -> str:
    """Return the address without its last slash; a password may not travel in the open."""
    with contextlib.suppress(ValueError):
        parts = urllib.parse.urlsplit(address.strip())
        here = parts.scheme == "http" and parts.hostname in _HERE
        if parts.hostname and (parts.scheme == "https" or here) and not parts.query:
            return address.strip().rstrip("/")
    raise ExchangeError(
        translate("coach", "That address cannot be used for a Learning Record Store."),
        translate(
            "coach",
            "Give one that begins with https:// and ends where its statements are kept. "
            "Nothing was sent.",
        ),
        address,
    )


def _after(header: str | None) -> float | None:
    try:
        return max(0.0, float(header)) if header else None
    except ValueError:
        return None
