"""The library's written replies as further examples: what authors say each shows and gets wrong.

They carry no marks on words and no ``serves``, and authors list what matters rather than all there
is, so they count for less than the labelled replies.
"""

from __future__ import annotations

from coach.dialogue.scene import filled, values_of
from coach.judging.context import Context
from coach.judging.data import Example
from coach.library.load import load_folder
from coach.library.model import Node, Profile, Scenario
from coach.places import find_places


def library_examples() -> list[Example]:
    """Return every written reply of every scenario with its moment."""
    documents = [source.document for source in load_folder(find_places().content).sources]
    profile = next(document for document in documents if isinstance(document, Profile))
    values = values_of(profile)
    found: list[Example] = []
    for document in documents:
        if isinstance(document, Scenario):
            scenario = filled(document, values)
            nodes = list(scenario.nodes) + list(
                scenario.follow_up.nodes if scenario.follow_up else ()
            )
            for node in nodes:
                found += _of_node(scenario, node)
    return found


def _of_node(scenario: Scenario, node: Node) -> list[Example]:
    said_back = {fact for choice in node.choices for fact in choice.mentions}
    context = Context(
        customer_line=node.line[0].say,
        facts=tuple(
            fact
            for fact in scenario.facts
            if fact.release.start or fact.id in node.tells or fact.id in said_back
        ),
        you_can=scenario.you_can,
        you_cannot=scenario.you_cannot,
        replies=0 if node.id == scenario.opens else 2,
        abused=any(line.abuse or line.threat for line in node.line),
    )
    return [
        Example(
            id=f"{scenario.id}/{node.id}/{choice.id}",
            situation=scenario.id,
            moment=f"{scenario.id}/{node.id}",
            trade=scenario.trade,
            text=choice.say,
            context=context,
            labels=frozenset((*choice.shows, *choice.faults)),
            spans=(),
            mentions=frozenset(choice.mentions),
            serves=None,
            register="plain",
            damage="none",
            trick=None,
            cannot_judge=False,
        )
        for choice in node.choices
        if choice.say
    ]
