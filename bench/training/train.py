"""Train the judge's network: ``python -m bench.training.train --encoder FOLDER --to FOLDER``.

``--encoder`` is the folder with ``model.safetensors`` and ``tokenizer.json`` of all-MiniLM-L6-v2;
both are checked against their hashes. The train part alone is learnt from; after each pass the dev
part says how far it got, and the best pass is kept. Takes a few minutes a pass on two cores.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

from bench.training.items import WHOLE, Item, items
from bench.training.library import library_examples
from bench.training.network import Params, forward, fresh_heads, load_encoder
from coach.judging.data import (
    FAULTS,
    LABELS,
    SKILLS,
    Example,
    examples,
    part_of,
    read_all,
    replies_folder,
)
from coach.judging.pieces import Cutter, padded

ENCODER_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
TOKENIZER_SHA256 = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"
BATCH = 32
_MARKABLE = np.array([label not in WHOLE for label in LABELS], np.float32)
_LENGTHS = (64, 96, 128, 208)


def main() -> None:
    """Train and write ``network.npz`` (the weights of the best pass)."""
    parser = argparse.ArgumentParser(prog="python -m bench.training.train")
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--passes", type=int, default=6)
    parser.add_argument("--rate", type=float, default=1.2e-4)
    parser.add_argument("--frozen", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--library", type=float, default=0.4, help="weight of the library's replies"
    )
    parser.add_argument("--also-dev", action="store_true", help="learn from dev too: last fit only")
    options = parser.parse_args()
    _check(options.encoder / "model.safetensors", ENCODER_SHA256)
    _check(options.encoder / "tokenizer.json", TOKENIZER_SHA256)
    cutter = Cutter(options.encoder / "tokenizer.json")
    situations = read_all(replies_folder())
    by_part: dict[str, list[Example]] = {"train": [], "dev": [], "test": []}
    for situation in situations:
        by_part[part_of(situation.situation)] += examples(situation)
    train = by_part["train"] + (by_part["dev"] if options.also_dev else [])
    library = library_examples() if options.library else []
    sys.stdout.write(
        f"{len(train)} train, {len(by_part['dev'])} dev, {len(library)} library replies\n"
    )
    encoder = load_encoder(options.encoder / "model.safetensors")
    best = fit(encoder, cutter, train, library, by_part["dev"], options)
    options.to.mkdir(parents=True, exist_ok=True)
    np.savez(
        options.to / "network.npz",
        **{
            f"{part}/{name}": value
            for part, params in best.items()
            for name, value in params.items()
        },
    )


def fit(
    encoder: Params,
    cutter: Cutter,
    train: list[Example],
    library: list[Example],
    dev: list[Example],
    options: argparse.Namespace,
) -> dict[str, dict[str, np.ndarray]]:
    """Return the weights of the pass that did best on dev."""
    params = {"encoder": encoder, "heads": fresh_heads(len(LABELS), options.seed)}
    per_pass = (len(train) + len(library)) // BATCH + len(_LENGTHS)
    total = per_pass * options.passes
    schedule = optax.warmup_cosine_decay_schedule(0.0, 1.0, total // 12, total, 0.05)
    scaled = lambda rate: optax.chain(  # noqa: E731
        optax.clip_by_global_norm(1.0),
        optax.adamw(lambda step: rate * schedule(step), weight_decay=0.01),
    )
    optimiser = optax.multi_transform(
        {"encoder": scaled(options.rate), "heads": scaled(options.rate * 12)},
        {"encoder": "encoder", "heads": "heads"},
    )
    state = optimiser.init(params)
    positives = np.mean(
        [[label in example.labels for label in LABELS] for example in train], axis=0
    )
    weight = jnp.asarray(
        np.clip(np.sqrt(0.12 / np.maximum(positives, 1e-3)), 0.7, 3.0), jnp.float32
    )
    step = jax.jit(partial(_step, optimiser, options.frozen))
    dev_items = list(items(dev, cutter, seed="dev", vary=False))
    key = jax.random.PRNGKey(options.seed)
    best: dict[str, Any] = {}
    best_score = -1.0
    for turn in range(options.passes):
        began = time.perf_counter()
        batch_items = list(items(train, cutter, seed=f"{options.seed}/{turn}", vary=True))
        batch_items += items(
            library,
            cutter,
            seed=f"{options.seed}/{turn}",
            vary=True,
            weight=options.library,
            marked=False,
        )
        losses = []
        for batch in batches(batch_items, Random(f"{options.seed}/{turn}")):  # noqa: S311
            key, now = jax.random.split(key)
            params, state, loss = step(params, state, batch, weight, now)
            losses.append(float(loss))
        score, detail = measure(params, dev_items) if dev_items else (float(turn), "")
        sys.stdout.write(
            f"pass {turn + 1}: loss {np.mean(losses):.4f} dev {detail} ({time.perf_counter() - began:.0f} s)\n"
        )
        sys.stdout.flush()
        if score >= best_score:
            best_score = score
            best = {
                part: {name: np.asarray(value) for name, value in of.items()}
                for part, of in params.items()
            }
    return best


def batches(found: list[Item], dice: Random) -> Iterator[dict[str, jnp.ndarray]]:
    """Yield batches of like length, in an order of chance."""
    lengths = {length: [] for length in _LENGTHS}  # type: dict[int, list[Item]]
    for item in found:
        size = len(item.pieces.ids)
        lengths[next((length for length in _LENGTHS if length >= size), _LENGTHS[-1])].append(item)
    groups: list[tuple[int, list[Item]]] = []
    for length, of in lengths.items():
        dice.shuffle(of)
        groups += [(length, of[at : at + BATCH]) for at in range(0, len(of), BATCH)]
    dice.shuffle(groups)
    for length, group in groups:
        yield _batch(group, length)


def _batch(group: list[Item], length: int) -> dict[str, jnp.ndarray]:
    short = BATCH - len(group)
    group = group + group[:1] * short
    arrays = padded([item.pieces for item in group], length)
    carried = np.zeros((BATCH, length, len(LABELS)), np.float32)
    marked = np.zeros((BATCH, length), np.float32)
    for row, item in enumerate(group):
        if item.carried is not None:
            begins = item.pieces.begins
            size = min(len(item.carried), length - begins)
            carried[row, begins : begins + size] = item.carried[:size]
            marked[row, begins : begins + size] = item.weight
    weight = np.array([item.weight for item in group], np.float32)
    if short:
        weight[-short:] = 0
        marked[-short:] = 0
    return {
        **{name: jnp.asarray(value) for name, value in arrays.items()},
        "labels": jnp.asarray(np.stack([item.labels for item in group])),
        "carried": jnp.asarray(carried),
        "marked": jnp.asarray(marked),
        "weight": jnp.asarray(weight),
        "serves": jnp.asarray([0.5 if item.serves is None else item.serves for item in group]),
        "judged": jnp.asarray([0.0 if item.serves is None else 1.0 for item in group]) * weight,
    }


def _step(
    optimiser: optax.GradientTransformation,
    frozen: int,
    params: Params,
    state: Any,
    batch: dict[str, jnp.ndarray],
    weight: jnp.ndarray,
    key: jax.Array,
) -> tuple[Params, Any, jnp.ndarray]:
    loss, gradients = jax.value_and_grad(_loss)(params, batch, weight, key, frozen)
    updates, state = optimiser.update(gradients, state, params)
    return optax.apply_updates(params, updates), state, loss


def _loss(
    params: Params, batch: dict[str, jnp.ndarray], weight: jnp.ndarray, key: jax.Array, frozen: int
) -> jnp.ndarray:
    logits, token, served = forward(
        params["encoder"], params["heads"], batch, key=key, frozen=frozen
    )
    positive = 1 + (weight - 1) * batch["labels"]
    reply = optax.sigmoid_binary_cross_entropy(logits, batch["labels"]) * positive
    reply = jnp.sum(reply.mean(-1) * batch["weight"]) / jnp.maximum(1.0, batch["weight"].sum())
    words = (optax.sigmoid_binary_cross_entropy(token, batch["carried"]) * _MARKABLE).mean(-1)
    words = jnp.sum(words * batch["marked"]) / jnp.maximum(1.0, batch["marked"].sum())
    serves = optax.sigmoid_binary_cross_entropy(served, batch["serves"])
    serves = jnp.sum(serves * batch["judged"]) / jnp.maximum(1.0, batch["judged"].sum())
    return 10 * reply + 5 * words + serves


def measure(params: Params, dev: list[Item]) -> tuple[float, str]:
    """Return dev's macro F1 at the best cut a label, and a line that says more."""
    logits, served = predict(params, dev)
    truth = np.stack([item.labels for item in dev])
    best = np.array([best_f1(logits[:, at], truth[:, at])[0] for at in range(len(LABELS))])
    skills, faults = (
        best[: len(SKILLS)].mean(),
        best[len(SKILLS) : len(SKILLS) + len(FAULTS)].mean(),
    )
    order = better_of_two(served, dev)
    return float(
        skills + faults + order
    ), f"skills {skills:.3f} faults {faults:.3f} better-of-two {order:.3f}"


def predict(params: Params, found: list[Item]) -> tuple[np.ndarray, np.ndarray]:
    """Return label logits and served logits, in the order of the items."""
    run = jax.jit(forward)
    logits, served = np.zeros((len(found), len(LABELS))), np.zeros(len(found))
    order = sorted(range(len(found)), key=lambda at: len(found[at].pieces.ids))
    for at in range(0, len(order), BATCH):
        rows = order[at : at + BATCH]
        longest = max(len(found[row].pieces.ids) for row in rows)
        length = next((size for size in _LENGTHS if size >= longest), _LENGTHS[-1])
        batch = _batch([found[row] for row in rows], length)
        inputs = {name: batch[name] for name in ("ids", "kinds", "mask", "reply")}
        some, _, serves = run(params["encoder"], params["heads"], inputs)
        logits[rows], served[rows] = np.asarray(some)[: len(rows)], np.asarray(serves)[: len(rows)]
    return logits, served


def best_f1(scores: np.ndarray, truth: np.ndarray) -> tuple[float, float]:
    """Return the highest F1 over all cuts, and the cut; (0, 0) without positives."""
    if not truth.any():
        return 0.0, 0.0
    order = np.argsort(-scores)
    hits = np.cumsum(truth[order])
    f1 = 2 * hits / (np.arange(1, len(order) + 1) + truth.sum())
    at = int(np.argmax(f1))
    below = scores[order[at + 1]] if at + 1 < len(order) else scores[order[at]] - 1
    return float(f1[at]), float((scores[order[at]] + below) / 2)


def better_of_two(served: np.ndarray, found: list[Item]) -> float:
    """Return how often the better of two replies at a moment scores higher, two steps apart."""
    right = pairs = 0
    by_moment: dict[str, list[int]] = {}
    for at, item in enumerate(found):
        by_moment.setdefault(item.moment, []).append(at)
    for rows in by_moment.values():
        for one in rows:
            for other in rows:
                first, second = found[one].serves, found[other].serves
                if first is not None and second is not None and first - second >= 0.5:
                    pairs += 1
                    right += served[one] > served[other]
    return right / max(1, pairs)


def _check(path: Path, expected: str) -> None:
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != expected:
        sys.exit(f"{path.name} is not the file this was made with (SHA-256 {found}).")


if __name__ == "__main__":
    main()
