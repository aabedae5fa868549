"""Findings E05 and E06: nodes nobody comes to, and nodes nobody gets away from."""

from __future__ import annotations

from collections.abc import Iterator

from coach.library.checks.item import Found, Part
from coach.library.checks.references import TO_END, TO_THREAD
from coach.library.model import Node, NodeId


def check(part: Part) -> Iterator[Found]:
    """Yield the nodes without a way in or out; every name must name something."""
    reached, stuck = _reached(part), _stuck(part)
    for place, node in part.places():
        if node.id in stuck:
            message = f"No reply at `{node.id}` leads to an ending, however long one goes on."
            yield Found("E06", place, message, "Let one reply go to `thread` or `end`.")
        elif node.id not in reached:
            message = f"Nothing leads to the node `{node.id}`."
            advice = "Name it in the thread, a route or a reply's `next`, or take it out."
            yield Found("E05", place, message, advice)


def _reached(part: Part) -> set[str]:
    nodes = {node.id: node for node in part.nodes}
    met: set[str] = set()
    waiting: list[str] = [*part.opens, *part.thread]
    waiting += [route.to for route in part.routes_everywhere]
    while waiting:
        node = nodes.get(NodeId(waiting.pop()))
        if node is not None and node.id not in met:
            met.add(node.id)
            waiting += _ways_on(node)
            waiting += [node.instead] if node.instead else []
    return met


def _stuck(part: Part) -> set[str]:
    """Return the nodes from which no reply or route ends the scene or goes back to the story.

    The routes everywhere do not count: somebody who only picks never takes them.
    """
    out = {TO_THREAD, TO_END, *(ending.id for ending in part.endings)}
    stuck = {node.id: set(_ways_on(node)) for node in part.nodes}
    while freed := {name for name, onward in stuck.items() if onward & out}:
        out |= freed
        stuck = {name: onward for name, onward in stuck.items() if name not in freed}
    return set(stuck)


def _ways_on(node: Node) -> list[str]:
    return [choice.next for choice in node.choices] + [route.to for route in node.routes]
