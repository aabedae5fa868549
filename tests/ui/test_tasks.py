"""Work away from the window: in order, back on the window's thread, and ended with the program."""

from __future__ import annotations

import threading

from ui.tasks import ThreadTasks


def test_results_and_errors_come_back_on_the_windows_thread_in_order(qtbot, qapp):
    tasks = ThreadTasks()
    seen = []
    failed = []

    def broken():
        raise ValueError("torn page")

    def note(result):
        seen.append((result, threading.current_thread() is threading.main_thread()))

    tasks.run(lambda: threading.current_thread() is threading.main_thread(), note, failed.append)
    tasks.run(broken, note, failed.append)
    tasks.run(lambda: "last", note, failed.append)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [(False, True), ("last", True)]
    assert [str(each) for each in failed] == ["torn page"]
    tasks.close()


def test_closing_finishes_what_was_begun_calls_nobody_back_and_begins_nothing(qtbot, qapp):
    tasks = ThreadTasks()
    begun = threading.Event()
    may_end = threading.Event()
    done = []
    back = []

    def work():
        begun.set()
        may_end.wait(20)
        done.append("saved")

    tasks.run(work, back.append, back.append)
    assert begun.wait(20)
    may_end.set()
    tasks.close()
    tasks.run(lambda: done.append("too late"), back.append, back.append)
    qapp.processEvents()
    assert done == ["saved"]
    assert back == []
