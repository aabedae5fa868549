"""What holds for every test: an empty home of its own, no network, and nothing said unasked.

Warnings are errors (pyproject), Qt's messages fail a test (pytest-qt), and so does a log line of
WARNING and above that the test did not ask for with ``caplog``.
"""

from __future__ import annotations

import gc
import logging
import os
import shutil
import socket

import hypothesis
import pytest

from coach.library.shelf import COMPILED_NAME, open_shelf
from coach.places import find_places

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ACCESSIBILITY", "1")  # as for a screen reader, whose tree is looked at
os.environ["HF_HUB_OFFLINE"] = "1"
# A busy machine is no finding, and the same examples on every machine.
hypothesis.settings.register_profile("evenkeel", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("evenkeel")


_LONG_ONES = (
    "unit/voice/", "unit/commands/", "ui/test_question_aloud", "ui/test_kept_aloud",
    "ui/test_microphone", "ui/test_speech", "ui/test_layouts_let_go", "unit/ears/", "ui/",
    "unit/shipping/", "unit/test_", "content/",
)  # fmt: skip
"""What takes long is begun first, so that no worker is left with it while the others are done."""


def pytest_collection_modifyitems(items):
    def place(item):
        path = item.nodeid.removeprefix("tests/")
        return next(
            (n for n, one in enumerate(_LONG_ONES) if path.startswith(one)), len(_LONG_ONES)
        )

    items.sort(key=place)  # which keeps the order within


def pytest_collection_finish():
    """Let no collection of garbage look through what lasts as long as the tests."""
    gc.collect()
    gc.freeze()


def _library_of(config):
    """Return the compiled library; one that still fits the content is taken from last time."""
    kept = config.cache.mkdir("library")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EVENKEEL_HOME", str(kept))
        open_shelf(find_places())
    return kept / "cache" / COMPILED_NAME


def pytest_sessionstart(session):
    """Compile the library before there are workers: once, and in no test's time."""
    if not hasattr(session.config, "workerinput"):
        _library_of(session.config)


@pytest.fixture(scope="session")
def compiled_library(request, tmp_path_factory):
    """The library in its compiled form."""
    return shutil.copy(_library_of(request.config), tmp_path_factory.mktemp("compiled"))


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory, monkeypatch, compiled_library):
    """Everything the program writes goes below an empty folder; only the library is ready there."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("EVENKEEL_HOME", str(home))
    (home / "cache").mkdir()
    # Linked, not copied: it has 3 MB, and the program only ever puts another in its place.
    os.link(compiled_library, home / "cache" / COMPILED_NAME)
    return home


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Opening any socket but a local one is a broken promise."""
    real = socket.socket

    class LocalOnly(real):
        def __init__(self, family=-1, type=-1, proto=-1, fileno=None):  # noqa: A002 - its names
            if fileno is None and family != socket.AF_UNIX:
                message = f"a socket of family {family!r} was opened"
                raise AssertionError(message)
            super().__init__(family, type, proto, fileno)

    monkeypatch.setattr(socket, "socket", LocalOnly)


@pytest.fixture(autouse=True)
def no_unexpected_log_lines(request):
    """A log line of WARNING and above fails the test, unless the test reads the log itself."""
    if "caplog" in request.fixturenames:
        yield
        return
    seen: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record):
            seen.append(f"{record.name}: {record.getMessage()}")

    listener = Listener(level=logging.WARNING)
    logging.getLogger().addHandler(listener)
    yield
    logging.getLogger().removeHandler(listener)
    assert not seen, "unexpected log lines: " + "; ".join(seen)
