"""``coach xapi``: statements in a file, and sent only where an address is set."""

from __future__ import annotations

import json
import socket

import pytest

from coach import cli
from tests.helpers.handed_in import Elsewhere
from tests.helpers.record_store import PASSWORD, RecordStore


@pytest.fixture
def collected(tmp_path, capsys):
    path = Elsewhere("Priya", calls=4).hands_in(tmp_path)
    assert cli.main(["progress", "import", str(path), "--trust"]) == 0
    capsys.readouterr()
    return tmp_path


@pytest.fixture
def no_network(monkeypatch):
    """These tests may talk to this computer itself, and to nothing else."""
    real = socket.socket.connect

    def connect(self, address):
        assert self.family == socket.AF_UNIX or address[0] == "127.0.0.1"
        return real(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)


def test_statements_are_saved_in_a_file(collected, capsys):
    path = collected / "xapi.json"
    assert cli.main(["xapi", "export", str(path)]) == 0
    assert capsys.readouterr().out == "xapi.json: 5 statements. Nothing was sent.\n"
    assert len(json.loads(path.read_text())) == 5


def test_without_an_address_nothing_is_sent_or_queued(collected, capsys):
    assert cli.main(["xapi", "push"]) == 1
    assert "No Learning Record Store is set" in capsys.readouterr().err


def test_statements_are_sent_once_to_the_address_given(collected, capsys, monkeypatch):
    monkeypatch.setenv("EVENKEEL_LRS_PASSWORD", PASSWORD)
    store = RecordStore()
    push = ["xapi", "push", "--address", store.address, "--user", "coach"]
    assert cli.main(push) == 0
    assert capsys.readouterr().out == "5 arrived, 0 wait, 0 were refused.\n"
    assert cli.main(push) == 0
    assert capsys.readouterr().out == "0 arrived, 0 wait, 0 were refused.\n"
    assert sorted(store.delivered.values()) == [1] * 5
    store.close()
