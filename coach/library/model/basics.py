"""The ids, bounds and conditions that all content is made with."""

from __future__ import annotations

from typing import Annotated, Literal, NewType

from msgspec import Meta, Struct

SkillId = NewType("SkillId", str)
FaultId = NewType("FaultId", str)

Id = Annotated[str, Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
MethodId = NewType("MethodId", Id)
StepId = NewType("StepId", Id)
LessonId = NewType("LessonId", Id)
PersonaId = NewType("PersonaId", Id)
ScenarioId = NewType("ScenarioId", Id)
NodeId = NewType("NodeId", Id)
ChoiceId = NewType("ChoiceId", Id)
FactId = NewType("FactId", Id)
PromiseId = NewType("PromiseId", Id)
EndingId = NewType("EndingId", Id)
TemperamentId = NewType("TemperamentId", Id)
PathId = NewType("PathId", Id)

Words = Annotated[str, Meta(min_length=1)]
Feeling = Annotated[float, Meta(ge=0, le=100)]
Minutes = Annotated[int, Meta(ge=1, le=60)]
Revision = Annotated[int, Meta(ge=1)]
Channel = Literal["phone", "counter", "chat", "email-reply", "on-site"]
EndingKind = Literal["settled", "partly", "unsettled", "escalated", "walked-out", "safe-exit"]
Opening = Literal["kept", "late", "forgotten", "broken"]
Skill = Literal[
    "calm_polite", "acknowledge_feeling", "feeling_guess", "paraphrase_problem",
    "check_acceptance", "apology", "thanks_for_raising", "open_question", "find_agreement",
    "ownership", "concrete_solution", "realistic_expectation", "follow_up_promise",
    "check_satisfaction", "supervisor_last_resort", "set_boundary", "explain_refusal",
]  # fmt: skip
Fault = Literal[
    "defensive", "blaming", "dismissive", "calm_down", "policy_robot",
    "solving_before_listening", "interrupting", "over_promising", "insincere_apology", "sarcasm",
    "personal_attack", "empty_empathy", "keyword_stuffing", "premature_escalation", "own_story",
    "off_topic_or_non_answer",
]  # fmt: skip


class Content(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, gc=False):
    """Base of everything an author writes: immutable, keyword-only, no unknown keys.

    Out of the collector's sight (``gc=False``): frozen values of values can hold no circle, and a
    library decodes a third faster.
    """


class Provenance(Content, frozen=True, kw_only=True):
    """Who wrote it and who checked it; an empty reviewer shows as "not yet reviewed"."""

    written_by: Words
    reviewed_by: str = ""


class When(Content, frozen=True, kw_only=True, omit_defaults=True):
    """A condition. All keys given must hold; a list inside a key means any of them."""

    heat_from: Feeling | None = None
    heat_below: Feeling | None = None
    heard_from: Feeling | None = None
    heard_below: Feeling | None = None
    trust_from: Feeling | None = None
    trust_below: Feeling | None = None
    patience_from: Feeling | None = None
    patience_below: Feeling | None = None
    shows: tuple[Skill, ...] | None = None
    shows_all: tuple[Skill, ...] | None = None
    faults: tuple[Fault, ...] | None = None
    faultless: bool | None = None
    mentions: tuple[FactId, ...] | None = None
    mentions_any: bool | None = None
    news: bool | None = None
    knows: tuple[FactId, ...] | None = None
    mentioned: tuple[FactId, ...] | None = None
    facts_left: bool | None = None
    words: tuple[str, ...] | None = None
    promised: tuple[PromiseId, ...] | None = None
    visits_from: int | None = None
    times_from: int | None = None
    times_below: int | None = None
    replies_from: int | None = None
    replies_below: int | None = None
    after_abuse: bool | None = None
    threat: bool | None = None
    temperament: TemperamentId | None = None
    automatic: bool | None = None
