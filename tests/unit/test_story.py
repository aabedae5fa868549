"""A story of one's own: names come out, and the draft loads without an error."""

from __future__ import annotations

import yaml

from coach.library.check import check
from coach.library.load import Loaded, load_bytes, load_folder
from coach.places import find_places
from coach.weeks.story import Told, draft, names_in, suggested, without_names
from tests.helpers.weeks import library

TOLD = Told(
    title="The wedding cake on Saturday",
    situation="You are at the counter. It is Friday, ten to five.",
    first_words="I rang three times and Joan at Miller's told me it was fine!",
    what_happened="The cake came with another name on it, and Mrs Patel had ordered it in March.",
    what_it_did="I had to scrape it off in the car park with forty guests waiting for me.",
    wanted="I want half the price back. Ring me on 01632 960123 or joan@miller.example.",
    what_worked="Give half of the price back today.",
)


def test_names_numbers_and_addresses_are_found_and_days_are_not():
    names = names_in(TOLD)
    for name in ("Joan", "Miller", "Mrs Patel", "01632 960123"):
        assert name in names
    assert any("@" in name for name in names)
    assert not {"Friday", "Saturday", "March", "The", "You"} & set(names)


def test_a_name_taken_out_is_out_everywhere():
    clean = without_names(TOLD, suggested(names_in(TOLD)))
    for text in clean.texts().values():
        for name in ("Joan", "Miller", "Patel", "960123"):
            assert name not in text
    assert "somebody at somebody's told me" in clean.first_words


def test_the_draft_has_the_form_the_checker_asks_for():
    clean = without_names(TOLD, suggested(names_in(TOLD)))
    values = draft(clean, library().scenario("coat-worn-once"))
    raw = yaml.safe_dump(values, sort_keys=False, allow_unicode=True)
    loaded = load_bytes(raw.encode(), "story.yaml")
    assert loaded.problems == ()
    shipped = load_folder(find_places().content)
    both = Loaded(sources=(*shipped.sources, *loaded.sources), broken=shipped.broken)
    found = check(both, ["story.yaml"])
    assert [one for one in found if one.code.startswith("E")] == []
    assert any(one.code.startswith("R") for one in found)  # it is a draft, and says what is left
