"""How good the judge is, on the test part it never learnt from: ``python -m bench.judge``.

Prints the table of what was promised, then each label, then how far one gets with less.
``--publish`` keeps the figures where app and docs show them. Figures of frozen encoders come from
``bench/training/frozen.py``.
"""

from __future__ import annotations

import argparse
import json
import sys

import msgspec
import numpy as np
from msgspec.structs import replace

from bench.judging_figures import (
    Measured,
    agreement,
    calibration_error,
    label_figures,
    measure,
    order_of_pairs,
    spreads,
)
from bench.judging_speed import memory_and_load_ms, reply_times_ms
from bench.judging_traps import rewarded_traps
from bench.routing import held_replies, routed, standing_at
from bench.training.damage import damaged
from coach.judging.assessment import FAULTS, SKILLS
from coach.judging.context import Context, context_of
from coach.judging.data import Example, Situation, examples, part_of, read_all, replies_folder
from coach.judging.heads import read_settings
from coach.judging.judge import LearntJudge, RuleJudge, open_judge
from coach.judging.network import LOWER, UPPER
from coach.judging.published import Figure, Model, Published, Variant
from coach.places import find_places

_SECOND = replies_folder().parent / "second-labels.json"


def main() -> int:
    """Measure and print; the exit code is 1 when a promised number is not reached."""
    parser = argparse.ArgumentParser(prog="python -m bench.judge")
    parser.add_argument("--publish", action="store_true")
    options = parser.parse_args()
    judge = open_judge(find_places())
    judge.warm()
    if judge.problem:
        sys.stderr.write(judge.problem + "\n")
    situations = [s for s in read_all(replies_folder()) if part_of(s.situation) == "test"]
    measured = measure(judge, [each for situation in situations for each in examples(situation)])
    published = Published(
        part="test",
        replies=len(measured.found),
        situations=len(situations),
        learnt_from=learnt_from(),
        figures=tuple(promised(judge, measured, situations)),
        labels=tuple(label_figures(measured, agreement(_SECOND))),
        variants=tuple(with_less(judge, measured)),
        models=models(),
    )
    text = as_markdown(published)
    sys.stdout.write(text)
    if options.publish:
        publish(published, text)
    return 0 if all(figure.reached for figure in published.figures) else 1


def promised(judge: LearntJudge, measured: Measured, situations: list[Situation]) -> list[Figure]:
    """Return the promised numbers with what was measured."""
    score = {e.id: one.score for e, one in zip(measured.found, measured.assessed, strict=True)}
    blind, hard = order_of_pairs(situations, score)
    clean = measured.only(lambda each: each.damage == "none")
    heard = measure(judge, [_as_heard(each) for each in clean.found])
    load, memory = memory_and_load_ms()
    rewarded, traps = rewarded_traps(judge)
    routes = held_replies()
    moments = {(str(line["scenario"]), str(line["node"])): line for line in routes}
    asked = [(str(line["text"]), context_of(standing_at(line))) for line in moments.values()]
    ahead, times = reply_times_ms(judge, asked)
    led_right, _, led_astray = routed(routes)
    count = max(1, len(routes))
    lost = 50 * (
        clean.macro(SKILLS) + clean.macro(FAULTS) - heard.macro(SKILLS) - heard.macro(FAULTS)
    )
    return [
        Figure(name="better of two, only the meaning differs", value=blind, promised=0.93),
        Figure(name="better of two, hard pairs", value=hard, promised=0.88),
        Figure(name="macro F1, skills", value=measured.macro(SKILLS), promised=0.80),
        Figure(name="macro F1, faults", value=measured.macro(FAULTS), promised=0.68),
        Figure(name="points lost to speech damage", value=lost, promised=3.0, at_most=True),
        Figure(
            name=f"recitals, gibberish, silence rewarded, of {traps}",
            value=rewarded,
            promised=0,
            at_most=True,
        ),
        Figure(
            name="score spread of one reply over registers, median",
            value=spreads(situations, score),
            promised=0.10,
            at_most=True,
        ),
        Figure(
            name=f"typed replies led to the right branch, of {count}",
            value=led_right / count,
            promised=0.90,
        ),
        Figure(
            name="typed replies led astray", value=led_astray / count, promised=0.04, at_most=True
        ),
        Figure(
            name="expected calibration error",
            value=calibration_error(measured.truth, measured.chances),
        ),
        Figure(
            name="reading a moment ahead when it opens, 95 of 100 within, ms",
            value=float(np.percentile(ahead, 95)),
        ),
        Figure(
            name="time a reply, 95 of 100 within, ms",
            value=float(np.percentile(times, 95)),
            promised=25,
            at_most=True,
        ),
        Figure(name="load, ms", value=load, promised=2000, at_most=True),
        Figure(name="extra memory, MB", value=memory, promised=260, at_most=True),
    ]


def with_less(judge: LearntJudge, measured: Measured) -> list[Variant]:
    """Return how far one gets with less."""
    found = measured.found
    parts = {
        "rules only": measure(RuleJudge(), found),
        "networks, rules and moment": measured,
        "the same without facts": measure(
            judge, [replace(e, context=replace(e.context, facts=())) for e in found]
        ),
        "the same with the customer's line only": measure(judge, [_line_only(e) for e in found]),
    }
    variants = [
        Variant(name=name, skills=part.macro(SKILLS), faults=part.macro(FAULTS))
        for name, part in parts.items()
    ]
    stored = find_places().resources / "judge" / "frozen.json"
    if stored.exists():
        frozen = json.loads(stored.read_text(encoding="utf-8"))
        variants += [
            Variant(name=name, skills=skills, faults=faults)
            for name, (skills, faults) in frozen.items()
        ]
    return variants


def models() -> tuple[Model, ...]:
    """Return what the judge is made of."""
    resources = find_places().resources

    def size(name: str) -> float:
        return (resources / name).stat().st_size / 1e6

    return (
        Model(
            name="all-MiniLM-L6-v2, lower half", megabytes=size(LOWER), licence="Apache-2.0",
            made_from="as published by sentence-transformers, weights in 8 bits",
        ),
        Model(
            name="Evenkeel's two upper halves", megabytes=size(UPPER), licence="Apache-2.0",
            made_from="layers four to six of the same model, trained on our own labelled replies",
        ),
    )  # fmt: skip


def learnt_from() -> str:
    """Return in words what the judge has learnt from."""
    return read_settings(find_places().resources / "judge" / "judge.json").made_from


def as_markdown(published: Published) -> str:
    """Return the figures as tables."""
    lines = [
        f"{published.replies} replies in {published.situations} situations of the {published.part} part.",
        "", "| what | promised | measured | |", "| --- | --- | --- | --- |",
    ]  # fmt: skip
    for figure in published.figures:
        bar = (
            ""
            if figure.promised is None
            else f"{'at most ' if figure.at_most else ''}{figure.promised:g}"
        )
        lines.append(
            f"| {figure.name} | {bar} | {figure.value:.3g} | {'' if figure.reached else 'not reached'} |"
        )
    lines += [
        "",
        "| skill or fault | replies | precision | recall | F1 | two labellers (kappa) |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for one in published.labels:
        kappa = "" if one.kappa is None else f"{one.kappa:.2f}"
        lines.append(
            f"| `{one.id}` | {one.replies} | {one.precision:.2f} | {one.recall:.2f} | {one.f1:.2f} | {kappa} |"
        )
    lines += ["", "| with | F1 skills | F1 faults |", "| --- | --- | --- |"]
    lines += [
        f"| {each.name} | {each.skills:.3f} | {each.faults:.3f} |" for each in published.variants
    ]
    lines += ["", "| file | MB | licence | made from |", "| --- | --- | --- | --- |"]
    lines += [
        f"| {each.name} | {each.megabytes:.1f} | {each.licence} | {each.made_from} |"
        for each in published.models
    ]
    return "\n".join(lines) + "\n"


def publish(published: Published, text: str) -> None:
    """Keep the figures for the app, and in the docs between their marks."""
    resources = find_places().resources
    raw = msgspec.json.format(msgspec.json.encode(published), indent=1)
    (resources / "judge" / "figures.json").write_bytes(raw + b"\n")
    page = resources.parent / "docs" / "judge.md"
    before, begin, rest = page.read_text(encoding="utf-8").partition("<!-- measured -->\n")
    _, end, after = rest.partition("<!-- end -->")
    page.write_text(f"{before}{begin}{text}{end}{after}", encoding="utf-8")


def _line_only(example: Example) -> Example:
    return replace(example, context=Context(customer_line=example.context.customer_line))


def _as_heard(example: Example) -> Example:
    text, spans = damaged(example.text, example.spans, example.id)
    return replace(example, text=text, spans=spans)


if __name__ == "__main__":
    sys.exit(main())
