"""A Learning Record Store on this computer that can be told to misbehave, for one test."""

from __future__ import annotations

import base64
import json
import socket
import threading
import urllib.parse
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PASSWORD = "harbour lights"  # noqa: S105 - of a server that lives for one test


class RecordStore:
    """Keeps every delivery; ``moods`` are answers to give instead, the next one first.

    A mood is a status, "drop" (hang up before reading), "drop-after" (keep, then hang up) or
    "slow" (keep, then answer too late). With ``naive`` it keeps what it already has once more.
    """

    def __init__(self, *, naive: bool = False) -> None:
        self.delivered: Counter[str] = Counter()
        self.kept: dict[str, dict] = {}
        self.moods: list[object] = []
        self.posts = 0
        self.naive = naive
        self.let_go = threading.Event()
        store = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                store.posts += 1
                store.answer_post(self)

            def do_GET(self):
                store.answer_get(self)

            def log_message(self, *_words):
                """Stay quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        self.address = f"http://127.0.0.1:{self._server.server_port}/xapi"

    def answer_post(self, handler) -> None:
        """Keep what came, or do as the mood says."""
        mood = self.moods.pop(0) if self.moods else 200
        if mood == "drop":
            handler.connection.close()
            return
        body = handler.rfile.read(int(handler.headers["Content-Length"]))
        if not self._may(handler):
            self._say(handler, 401)
        elif isinstance(mood, tuple):
            self._say(handler, mood[0], {"Retry-After": str(mood[1])})
        elif isinstance(mood, int) and mood != 200:
            self._say(handler, mood)
        else:
            self._keep(handler, json.loads(body), mood)

    def _keep(self, handler, statements, mood) -> None:
        ids = [each["id"] for each in statements]
        if not self.naive and any(each in self.kept for each in ids):
            self._say(handler, 409)
            return
        for each in statements:
            self.delivered[each["id"]] += 1
            self.kept[each["id"]] = {**each, "stored": "2026-01-01T00:00:00Z", "version": "1.0.0"}
        if mood == "drop-after":
            handler.connection.close()
            return
        if mood == "slow":
            self.let_go.wait(5)
        self._say(handler, 200, body=json.dumps(ids).encode())

    def answer_get(self, handler) -> None:
        """Give one statement by its id."""
        if not self._may(handler):
            return self._say(handler, 401)
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(handler.path).query)
        found = self.kept.get(query["statementId"][0])
        if found is None:
            return self._say(handler, 404)
        return self._say(handler, 200, body=json.dumps(found).encode())

    def close(self) -> None:
        """Go away, as a receiver that is switched off."""
        self.let_go.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _may(self, handler) -> bool:
        token = base64.b64encode(f"coach:{PASSWORD}".encode()).decode()
        return handler.headers.get("Authorization") == f"Basic {token}"

    def _say(self, handler, status, headers=None, body=b"") -> None:
        try:
            handler.send_response(status)
            for name, value in (headers or {}).items():
                handler.send_header(name, value)
            handler.send_header("Content-Length", str(len(body)))
            handler.end_headers()
            handler.wfile.write(body)
        except OSError:
            return


def speak_to_this_computer_only(monkeypatch) -> None:
    """Take a connection anywhere but to this computer for a broken promise."""
    real = socket.socket.connect

    def connect(self, address):
        if self.family != socket.AF_UNIX and address[0] not in ("127.0.0.1", "::1"):
            message = f"a connection to {address} was opened"
            raise AssertionError(message)
        return real(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)
