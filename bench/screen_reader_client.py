"""What somebody who cannot see the screen does: reads roles and names over AT-SPI, and presses.

Run by ``bench/screen_reader.py`` with the system's Python, for its PyGObject; nothing of ours is imported.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - only once its version is named

_USED = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.RADIO_BUTTON, Atspi.Role.CHECK_BOX,
    Atspi.Role.ENTRY, Atspi.Role.TEXT, Atspi.Role.COMBO_BOX, Atspi.Role.SLIDER, Atspi.Role.LIST,
    Atspi.Role.TABLE, Atspi.Role.LINK, Atspi.Role.PAGE_TAB, Atspi.Role.MENU_ITEM,
}  # fmt: skip
_PATIENCE_S = 90.0
_MOST_TURNS = 40
_LISTENS_S = 6.0  # read while a page is exchanged, Qt's bridge has met an object already gone


def nodes(root: Any) -> Iterator[Any]:
    """Yield everything that is shown below, depth first."""
    for at in range(root.get_child_count()):
        child = root.get_child_at_index(at)
        if child is not None and child.get_state_set().contains(Atspi.StateType.VISIBLE):
            yield child
            yield from nodes(child)


def used(root: Any) -> Iterator[Any]:
    """Yield what can be used: shown, enabled, reached by the keyboard."""
    for each in nodes(root):
        state = each.get_state_set()
        wanted = (Atspi.StateType.SHOWING, Atspi.StateType.ENABLED, Atspi.StateType.FOCUSABLE)
        if all(map(state.contains, wanted)):
            yield each


def waited(look: Callable[[], Any], what: str) -> Any:
    """Return what a look finds once it finds something."""
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        try:
            found = look()
        except Exception:  # noqa: BLE001 - the tree changed while it was read; read it again
            found = None
        if found:
            return found
        time.sleep(0.1)
    app = program()
    there = [f"{e.get_role_name()} {e.get_name()!r}" for e in used(app)] if app else ["no program"]
    sys.exit(f"not found by name: {what}; there are {', '.join(there)}")


def named(root: Any, role: Any, name: str) -> Any:
    """Return the first thing of a role whose name begins so."""
    return next(
        (
            each
            for each in used(root)
            if each.get_role() == role and each.get_name().startswith(name)
        ),
        None,
    )


def press(thing: Any) -> None:
    """Do what pressing it does."""
    names = [thing.get_action_name(at) for at in range(thing.get_n_actions())]
    wanted = next(at for at, name in enumerate(names) if name.lower() in {"press", "toggle"})
    thing.do_action(wanted)
    time.sleep(_LISTENS_S)


class Practice:
    """One person's first call, by names alone."""

    def __init__(self, app: Any) -> None:
        self._app = app
        self.met: set[tuple[str, str]] = set()
        self.nameless: set[str] = set()

    def note(self, where: str) -> None:
        """Note what can be used here, and what of it says nothing of itself."""
        for each in used(self._app):
            role, name = each.get_role(), each.get_name().strip()
            if role in _USED or each.get_n_actions():
                self.met.add((role.value_nick, name))
                if not name or role in {Atspi.Role.INVALID, Atspi.Role.UNKNOWN}:
                    self.nameless.add(f"{where}: {each.get_role_name()} {name!r}")

    def button(self, name: str) -> None:
        """Press a button by the beginning of its name."""
        press(waited(lambda: named(self._app, Atspi.Role.PUSH_BUTTON, name), name))

    def reply(self) -> Any:
        """Return the first written reply, if they are there."""
        replies = [each for each in used(self._app) if each.get_role() == Atspi.Role.RADIO_BUTTON]
        return next((each for each in replies if " of " in each.get_description()), None)

    def run(self) -> int:
        """Go from the first meeting to looking back; returns how many turns it took."""
        field = waited(
            lambda: (
                next((e for e in used(self._app) if e.get_role() == Atspi.Role.TEXT), None)
                or next((e for e in used(self._app) if e.get_role() == Atspi.Role.ENTRY), None)
            ),
            "the field for a name",
        )
        self.note("welcome")
        field.set_text_contents("Priya")
        self.button("Look around first")
        waited(lambda: named(self._app, Atspi.Role.PUSH_BUTTON, "Start the lesson"), "home")
        self.note("home")
        press(waited(lambda: self._place("Practise"), "Practise"))
        waited(self._starting, "a call to take")
        self.note("calls")
        press(self._starting())
        waited(lambda: named(self._app, Atspi.Role.PUSH_BUTTON, "Back"), "the briefing")
        self.note("briefing")
        press(waited(self._starting, "a button that begins"))
        turns = 0
        for turns in range(1, _MOST_TURNS):  # noqa: B007 - its last value is how many
            waited(lambda: self.reply() or self._over(), "the replies")
            if self._over():
                break
            self.note("replies")
            press(self.reply())
            waited(lambda: self._carry_on() or self._over(), "what the words did")
            self.note("what the words did")
            if self._over():
                break
            press(self._carry_on())
        press(self._over())
        waited(lambda: named(self._app, Atspi.Role.PUSH_BUTTON, "Take this call again"), "debrief")
        self.note("debrief")
        return turns

    def _place(self, name: str) -> Any:
        return next((e for e in used(self._app) if e.get_name() == name), None)

    def _starting(self) -> Any:
        words = ("Take the call", "Look up and say hello", "Open the", "Walk over")
        return next((f for w in words if (f := named(self._app, Atspi.Role.PUSH_BUTTON, w))), None)

    def _carry_on(self) -> Any:
        return named(self._app, Atspi.Role.PUSH_BUTTON, "Carry on")

    def _over(self) -> Any:
        return named(self._app, Atspi.Role.PUSH_BUTTON, "See how it went")


def program() -> Any:
    """Return the running program in the accessibility tree."""
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(at)
        if app is not None and app.get_child_count() and "venkeel" in app.get_name():
            return app
    return None


def main() -> int:
    """Practise, and say what was met."""
    practice = Practice(waited(program, "the program"))
    turns = practice.run()
    print(
        f"screen reader: a whole call of {turns} turns by names alone, {len(practice.met)} things that "
        f"can be used met, {len(practice.nameless)} without role or name"
    )
    for each in sorted(practice.nameless):
        print(f"screen reader: {each}")
    return min(1, len(practice.nameless))


if __name__ == "__main__":
    sys.exit(main())
