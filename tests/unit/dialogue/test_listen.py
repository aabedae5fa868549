"""Own words find their branch, or a question; never a silent guess."""

from __future__ import annotations

from functools import cache

import pytest

from coach.dialogue.engine import begin, shown_choices
from coach.dialogue.leading import branches
from coach.dialogue.listen import listen
from coach.dialogue.model import Conversation, Finding, Judged
from coach.dialogue.scene import open_scene, values_of
from coach.dialogue.standing import leads_to, stand_at
from coach.errors import ContentError
from coach.library.model import ScenarioId
from coach.library.shelf import open_shelf
from coach.places import find_places


@cache
def at(node: str | None = None) -> Conversation:
    shelf = open_shelf(find_places())
    scenario = shelf.scenario(ScenarioId("chairs-at-four"))
    values = values_of(shelf.profile)
    scene = open_scene(
        scenario, shelf.persona(scenario.persona), shelf.rules, profile_values=values
    )
    return begin(scene, 1) if node is None else stand_at(scene, node)


def judged(**chances: float) -> Judged:
    kind = dict.fromkeys(("defensive", "dismissive", "empty_empathy", "interrupting"), "fault")
    made = [
        Finding(id=label, kind=kind.get(label, "skill"), confidence=chance)  # type: ignore[arg-type]
        for label, chance in chances.items()
    ]
    return Judged(
        findings=tuple(each for each in made if each.confidence >= 0.5),
        hints=tuple(each for each in made if each.confidence < 0.5),
    )


def test_a_written_reply_typed_again_follows_that_reply() -> None:
    here = at()
    written = next(choice for choice in shown_choices(here) if choice.id == "b")
    heard = listen(written.say.lower().replace(".", ""), here, Judged())
    assert heard.sure
    assert heard.judged.like == "b"


def test_a_clear_finding_goes_where_the_routes_send_it() -> None:
    heard = listen("It was match day and the ring road was shut.", at(), judged(defensive=0.9))
    assert heard.sure
    assert leads_to(at(), "", heard.judged) == ("flare", "flare")


def test_a_doubtful_finding_that_decides_the_branch_is_asked_about() -> None:
    heard = listen(
        "Four hours late and three calls, the ring road was bad that day I believe.",
        at(),
        judged(paraphrase_problem=0.5, defensive=0.48, empty_empathy=0.45, calm_polite=0.9),
    )
    assert not heard.sure
    assert heard.candidates
    assert len(heard.candidates) <= 3


def test_doubt_that_changes_nothing_about_the_branch_asks_nothing() -> None:
    doubtful = judged(paraphrase_problem=0.9, feeling_guess=0.55, open_question=0.4)
    assert listen("You booked noon. Sounds lonely. And then?", at(), doubtful).sure


def test_words_in_which_nothing_is_found_are_asked_about() -> None:
    heard = listen("The lamps are in the cellar.", at(), judged(calm_polite=0.9))
    assert not heard.sure
    assert heard.judged.like is None
    assert len(heard.candidates) == 3


def test_a_murmur_reaches_a_customer_who_did_not_follow() -> None:
    heard = listen("Mm, okay.", at(), judged(calm_polite=0.9))
    assert heard.sure
    assert leads_to(at(), "Mm, okay.", heard.judged)[0] == "again"


def test_silence_is_taken_for_silence() -> None:
    assert listen("", at(), Judged()).sure


def test_one_can_stand_at_any_moment_with_what_is_known_there() -> None:
    for node in at().scene.nodes:
        here = at(node)
        assert here.node == node
        assert here.line
    with pytest.raises(ContentError):
        stand_at(at().scene, "nowhere")


def test_an_offer_made_too_soon_is_still_an_offer() -> None:
    offer = judged(solving_before_listening=0.9, concrete_solution=0.4, calm_polite=0.9)
    heard = listen("I'll take the whole hire charge off for you, that's done.", at(), offer)
    assert heard.sure
    assert "concrete_solution" in {finding.id for finding in heard.judged.findings}


def test_of_two_likely_branches_the_one_with_a_written_reply_like_it_is_likelier() -> None:
    written = next(choice for choice in shown_choices(at()) if "defensive" in choice.faults)
    torn = judged(defensive=0.55, paraphrase_problem=0.55, calm_polite=0.9)
    words = written.say.split()
    near = branches(" ".join(words[: len(words) * 2 // 3]), at(), torn)
    far = branches("so then something else altogether was said here, and " * 2, at(), torn)
    assert near[0].to == "flare"
    assert near[0].chance > next(each.chance for each in far if each.to == "flare")


def test_the_chances_of_all_branches_add_up_to_one() -> None:
    found = branches("You booked noon, and then?", at(), judged(paraphrase_problem=0.8))
    assert sum(branch.chance for branch in found) == pytest.approx(1)
    assert found == sorted(found, key=lambda branch: -branch.chance)


def test_what_was_heard_faintly_tells_where_to_go_and_is_not_kept() -> None:
    def flare(heard: Judged) -> float:
        found = branches("The lamps are in the cellar, as it happens.", at(), heard)
        return next(branch.chance for branch in found if branch.to == "flare")

    faint = Finding(id="defensive", kind="fault", confidence=0.28)
    heard = Judged(findings=judged(defensive=0.9).findings, faint=(faint,))
    assert flare(Judged(faint=(faint,))) > flare(Judged())
    assert listen("The van was late, that's all.", at(), heard).judged.faint == ()


def test_what_puts_them_down_is_never_taken_on_a_faint_hint() -> None:
    words = "oh no, four o'clock. was anybody there to help you"
    faint = listen(words, at(), judged(interrupting=0.45))
    assert not faint.sure
    assert not faint.judged.findings
    likely = listen(words, at(), judged(interrupting=0.75))
    assert [each.id for each in likely.judged.findings] == ["interrupting"]
