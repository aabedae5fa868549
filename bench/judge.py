"""How good the judge is, on the test part it never learnt from: ``python -m bench.judge``.

Prints the table of what was promised, then each label, then the ablation. ``--part dev`` measures on
the part used for fitting instead; ``--markdown FILE`` writes the same for the docs. Frozen encoders
are in the ablation when ``--encoders FOLDER`` holds them (see ``bench/training/frozen.py``).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from msgspec.structs import replace

from bench.judging_figures import (
    Figure,
    agreement,
    calibration_error,
    f1_by_label,
    order_of_pairs,
    spreads,
)
from bench.judging_speed import memory_and_load_ms, reply_times_ms
from bench.judging_traps import rewarded_traps
from bench.training.damage import damaged
from coach.judging.assessment import FAULTS, LABELS, SKILLS, Assessment
from coach.judging.context import Context
from coach.judging.data import Example, Situation, examples, part_of, read_all, replies_folder
from coach.judging.judge import LearntJudge, RuleJudge, open_judge
from coach.places import find_places

Judge = RuleJudge | LearntJudge


@dataclass(frozen=True, slots=True)
class Measured:
    """A set of examples with what a judge made of each."""

    found: list[Example]
    assessed: list[Assessment]

    @property
    def truth(self) -> np.ndarray:
        """Which labels each reply has, (replies, labels)."""
        return np.array([[label in each.labels for label in LABELS] for each in self.found], bool)

    @property
    def chances(self) -> np.ndarray:
        """The judge's chance of each label, (replies, labels)."""
        return np.array([[each.chances[label] for label in LABELS] for each in self.assessed])

    def macro(self, labels: tuple[str, ...]) -> float:
        """Mean F1 over the labels given."""
        scores = f1_by_label(self.truth, self.chances >= 0.5)
        return float(np.mean([scores[LABELS.index(label)] for label in labels]))


def main() -> int:
    """Measure and print; the exit code is 1 when a promised number is not reached."""
    parser = argparse.ArgumentParser(prog="python -m bench.judge")
    parser.add_argument("--part", choices=["dev", "test"], default="test")
    parser.add_argument("--markdown", type=Path)
    parser.add_argument(
        "--agreement", type=Path, default=replies_folder().parent / "second-labels.json"
    )
    options = parser.parse_args()
    judge = open_judge(find_places())
    judge.warm()
    if judge.problem:
        sys.stderr.write(judge.problem + "\n")
    situations = [
        each for each in read_all(replies_folder()) if part_of(each.situation) == options.part
    ]
    measured = measure(judge, [each for situation in situations for each in examples(situation)])
    lines = [f"# The judge on the {options.part} part", ""]
    lines += [f"{len(measured.found)} replies in {len(situations)} situations it has not seen.", ""]
    figures = promised(judge, measured, situations)
    lines += table(figures) + by_label(measured, options.agreement) + ablation(judge, measured)
    text = "\n".join(lines) + "\n"
    sys.stdout.write(text)
    if options.markdown:
        options.markdown.write_text(text, encoding="utf-8")
    return 0 if all(figure.reached for figure in figures) else 1


def measure(judge: Judge, found: list[Example]) -> Measured:
    """Judge every example that can be judged."""
    found = [each for each in found if not each.cannot_judge]
    return Measured(found, [judge.assess(each.text, each.context) for each in found])


def promised(judge: Judge, measured: Measured, situations: list[Situation]) -> list[Figure]:
    """Return the promised numbers with what was measured."""
    score = {
        each.id: one.score for each, one in zip(measured.found, measured.assessed, strict=True)
    }
    blind, hard = order_of_pairs(situations, score)
    damaged_too = measure(
        judge, [_as_heard(each) for each in measured.found if each.damage == "none"]
    )
    clean = _only(measured, lambda each: each.damage == "none")
    loss = (clean.macro(LABELS) - damaged_too.macro(LABELS)) * 100
    times = reply_times_ms(judge, measured.found)
    load, memory = memory_and_load_ms()
    bad, traps = rewarded_traps(judge)
    error = calibration_error(measured.truth, measured.chances)
    spread = spreads(situations, score)
    return [
        Figure("better of two, only the meaning differs", blind, 0.93),
        Figure("better of two, hard pairs", hard, 0.88),
        Figure("macro F1, skills", measured.macro(SKILLS), 0.80),
        Figure("macro F1, faults", measured.macro(FAULTS), 0.68),
        Figure("points lost to speech damage", loss, 3.0, at_most=True),
        Figure(f"stuffing, gibberish, empty scored above 0.3 (of {traps})", bad, 0, at_most=True),
        Figure("score spread of one reply over registers, median", spread, 0.10, at_most=True),
        Figure("expected calibration error", error, None),
        Figure("95th percentile a reply, ms", float(np.percentile(times, 95)), 25, at_most=True),
        Figure("load, ms", load, 2000, at_most=True),
        Figure("extra memory, MB", memory, 260, at_most=True),
    ]


def table(figures: list[Figure]) -> list[str]:
    """Return the promised numbers as a table."""
    rows = ["| what | promised | measured | |", "| --- | --- | --- | --- |"]
    return rows + [figure.row() for figure in figures] + [""]


def by_label(measured: Measured, second: Path) -> list[str]:
    """Return precision, recall and F1 a label, with the agreement of two labellers where known."""
    kappa = agreement(second) if second.exists() else {}
    truth, found = measured.truth, measured.chances >= 0.5
    rows = [
        "| label | replies | precision | recall | F1 | agreement of two people (kappa) |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for at, label in enumerate(LABELS):
        hit = int((truth[:, at] & found[:, at]).sum())
        precision = hit / max(1, int(found[:, at].sum()))
        recall = hit / max(1, int(truth[:, at].sum()))
        f1 = 2 * hit / max(1, int(truth[:, at].sum() + found[:, at].sum()))
        shown = f"{kappa[label]:.2f}" if label in kappa else ""
        rows.append(
            f"| `{label}` | {int(truth[:, at].sum())} | {precision:.2f} | {recall:.2f} | {f1:.2f} | {shown} |"
        )
    return [*rows, ""]


def ablation(judge: Judge, measured: Measured) -> list[str]:
    """Return how far one gets with less."""
    rules = measure(RuleJudge(), measured.found)
    bare = measure(
        judge, [replace(each, context=replace(each.context, facts=())) for each in measured.found]
    )
    alone = measure(judge, [replace(each, context=Context()) for each in measured.found])
    stored = find_places().resources / "judge" / "frozen.json"
    rows = ["| with | F1 skills | F1 faults |", "| --- | --- | --- |"]
    for name, part in (
        ("rules only", rules),
        ("network and rules", measured),
        ("the same without facts", bare),
        ("the same without any moment", alone),
    ):
        rows.append(f"| {name} | {part.macro(SKILLS):.3f} | {part.macro(FAULTS):.3f} |")
    if stored.exists():
        for name, (skills, faults) in json.loads(stored.read_text(encoding="utf-8")).items():
            rows.append(f"| {name} | {skills:.3f} | {faults:.3f} |")
    return [*rows, ""]


def _as_heard(example: Example) -> Example:
    text, spans = damaged(example.text, example.spans, example.id)
    return replace(example, text=text, spans=spans)


def _only(measured: Measured, wanted: Callable[[Example], bool]) -> Measured:
    rows = [row for row, each in enumerate(measured.found) if wanted(each)]
    return Measured([measured.found[row] for row in rows], [measured.assessed[row] for row in rows])


if __name__ == "__main__":
    sys.exit(main())
