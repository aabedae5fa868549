"""Garbage is collected on the window's thread, and given back to Python at the end."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest

from ui.garbage import Garbage


class Loop:
    """Refers to itself, so that only a collection ends it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def garbage(qapp):
    found = Garbage(every_ms=1)
    yield found
    found.close()


@pytest.mark.usefixtures("garbage")
def test_cycles_are_collected_by_the_timer_on_the_window_thread(qtbot):
    collected_on = []
    gone = weakref.ref(Loop(), lambda _ref: collected_on.append(threading.current_thread()))
    qtbot.waitUntil(lambda: [Loop() for _ in range(200)] and gone() is None, timeout=5000)
    assert collected_on == [threading.main_thread()]


@pytest.mark.usefixtures("garbage")
def test_python_itself_does_not_collect_meanwhile():
    assert not gc.isenabled()


@pytest.fixture
def nothing_left_out():
    """As in a process of the program's own; tests leave out what they have loaded themselves."""
    gc.unfreeze()
    yield
    gc.freeze()


@pytest.mark.usefixtures("qapp", "nothing_left_out")
def test_closing_gives_collection_back():
    found = Garbage()
    found.keep_what_is_loaded()
    assert gc.get_freeze_count() > 0
    found.close()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


@pytest.mark.usefixtures("qapp", "nothing_left_out")
def test_what_others_left_out_stays_left_out():
    gc.freeze()
    left_out = gc.get_freeze_count()
    found = Garbage()
    found.keep_what_is_loaded()
    found.close()
    assert gc.isenabled()
    assert gc.get_freeze_count() == left_out
