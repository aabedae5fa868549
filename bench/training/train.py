"""Train the upper half: ``python -m bench.training.train --encoder FOLDER --to FILE``.

``--encoder`` is the folder of ``bench.training.lower``, which has to run first. The train part alone
is learnt from; after each pass the dev part says how far it got, and the best pass is kept in
``FILE`` (.npz). Needs the ``train`` extra; a few minutes a pass on two cores.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

import jax
import jax.numpy as jnp
import numpy as np
import optax

from bench.training.invented import invented
from bench.training.items import WHOLE, Item, Reader
from bench.training.library import library_examples
from bench.training.lower import checked
from bench.training.network import WIDTH, Params, forward, fresh_upper, load_encoder
from bench.training.progress import measure
from coach.judging.data import LABELS, Example, examples, part_of, read_all, replies_folder
from coach.judging.network import LOWER, TOKENIZER, lower_states, session
from coach.judging.pieces import MOST_MOMENT, Cutter
from coach.places import find_places

BATCH = 32
LENGTHS = (24, 40, 64, 122)
_MARKABLE = np.array([label not in WHOLE for label in LABELS], np.float32)
Weights = dict[str, Params]


def main() -> None:
    """Train and write the weights of the best pass."""
    parser = argparse.ArgumentParser(prog="python -m bench.training.train")
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--begin", type=Path, help="weights to go on from, instead of afresh")
    parser.add_argument("--passes", type=int, default=7)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--library", type=float, default=0.4, help="weight of the library's replies"
    )
    options = parser.parse_args()
    encoder = load_encoder(checked(options.encoder) / "model.safetensors")
    resources = find_places().resources
    lower = session((resources / LOWER).read_bytes())
    reader = Reader(Cutter(resources / TOKENIZER), partial(lower_states, lower))
    by_part: dict[str, list[Example]] = {"train": [], "dev": [], "test": []}
    for situation in read_all(replies_folder()):
        by_part[part_of(situation.situation)] += examples(situation)
    library = library_examples() if options.library else []
    sys.stdout.write(
        f"{len(by_part['train'])} train, {len(by_part['dev'])} dev, {len(library)} library replies\n"
    )
    train = list(reader.guises(by_part["train"]))
    train += reader.guises(library, marked=False, weight=options.library)
    train += ([reader.item(each)] for each in invented(by_part["train"]))
    dev = [reader.item(each) for each in by_part["dev"] if not each.cannot_judge]
    sys.stdout.write("read by the lower half\n")
    weights = fresh_upper(encoder, len(LABELS), options.seed)
    if options.begin is not None:
        weights = stored(options.begin, weights)
    best = fit(weights, train, dev, options)
    np.savez(
        options.to,
        **{
            f"{part}/{name}": np.asarray(value)
            for part, of in best.items()
            for name, value in of.items()
        },
    )


def stored(path: Path, like: Weights) -> Weights:
    """Return weights saved before, in the shape of ``like``."""
    found = np.load(path)
    return {
        part: {name: jnp.asarray(found[f"{part}/{name}"]) for name in of}
        for part, of in like.items()
    }


def fit(
    weights: Weights, train: list[list[Item]], dev: list[Item], options: argparse.Namespace
) -> Weights:
    """Return the weights of the pass that did best on dev."""
    total = (len(train) // BATCH + len(LENGTHS)) * options.passes
    schedule = optax.warmup_cosine_decay_schedule(0.0, 1.0, total // 12, total, 0.03)

    def moving(rate: float) -> optax.GradientTransformation:
        return optax.chain(
            optax.clip_by_global_norm(1.0),
            optax.adamw(lambda step: rate * schedule(step), weight_decay=0.02),
        )

    optimiser = optax.multi_transform(
        {"layers": moving(options.rate), "heads": moving(options.rate * 8)},
        {"layers": "layers", "heads": "heads"},
    )
    state = optimiser.init(weights)
    common = np.mean([looks[0].labels for looks in train], axis=0)
    favour = jnp.asarray(np.clip(np.sqrt(0.12 / np.maximum(common, 1e-3)), 0.8, 2.5), jnp.float32)
    step = jax.jit(partial(_step, optimiser))
    key = jax.random.PRNGKey(options.seed)
    best, best_score = weights, -1.0
    for turn in range(options.passes):
        began = time.perf_counter()
        dice = Random(f"{options.seed}/{turn}")  # noqa: S311 - to be repeated, not kept secret
        chosen = [looks[0] if dice.random() < 0.25 else dice.choice(looks) for looks in train]
        losses = []
        for batch in batches(chosen, dice):
            key, now = jax.random.split(key)
            weights, state, loss = step(weights, state, batch, favour, now)
            losses.append(float(loss))
        score, detail = measure(*predict(weights, dev), dev)
        took = time.perf_counter() - began
        sys.stdout.write(
            f"pass {turn + 1}: loss {np.mean(losses):.4f} dev {detail} ({took:.0f} s)\n"
        )
        sys.stdout.flush()
        if score >= best_score:
            best, best_score = weights, score
    return best


def batches(chosen: list[Item], dice: Random) -> Iterator[dict[str, jnp.ndarray]]:
    """Yield batches of like length, in an order of chance."""
    by_length: dict[int, list[Item]] = {length: [] for length in LENGTHS}
    for item in chosen:
        by_length[_room(len(item.reply))].append(item)
    groups: list[tuple[int, list[Item]]] = []
    for length, of in by_length.items():
        dice.shuffle(of)
        groups += [(length, of[at : at + BATCH]) for at in range(0, len(of), BATCH)]
    dice.shuffle(groups)
    for length, group in groups:
        yield _batch(group, length)


def predict(weights: Weights, found: list[Item]) -> tuple[np.ndarray, np.ndarray]:
    """Return label logits (items, labels) and served logits (items,)."""
    run = jax.jit(forward)
    logits, served = np.zeros((len(found), len(LABELS))), np.zeros(len(found))
    order = sorted(range(len(found)), key=lambda at: len(found[at].reply))
    for at in range(0, len(order), BATCH):
        rows = order[at : at + BATCH]
        batch = _batch([found[row] for row in rows], _room(len(found[rows[-1]].reply)))
        inputs = {
            name: batch[name] for name in ("reply", "moment", "reply_mask", "moment_mask", "own")
        }
        some, _, serves = run(weights, inputs)
        logits[rows], served[rows] = np.asarray(some)[: len(rows)], np.asarray(serves)[: len(rows)]
    return logits, served


def _room(size: int) -> int:
    return next((length for length in LENGTHS if length >= size), LENGTHS[-1])


def _batch(group: list[Item], length: int) -> dict[str, jnp.ndarray]:
    reply = np.zeros((BATCH, length, WIDTH), np.float32)
    moment = np.zeros((BATCH, MOST_MOMENT, WIDTH), np.float32)
    carried = np.zeros((BATCH, length, len(LABELS)), np.float32)
    masks = {
        name: np.zeros((BATCH, length), np.float32) for name in ("reply_mask", "own", "marked")
    }
    moment_mask = np.zeros((BATCH, MOST_MOMENT), np.float32)
    labels = np.zeros((BATCH, len(LABELS)), np.float32)
    ones = {name: np.zeros(BATCH, np.float32) for name in ("weight", "serves", "judged")}
    for row, item in enumerate(group):
        size, told = min(len(item.reply), length), len(item.moment)
        reply[row, :size], moment[row, :told] = item.reply[:size], item.moment
        masks["reply_mask"][row, :size] = masks["own"][row, 1 : size - 1] = moment_mask[
            row, :told
        ] = 1
        masks["own"][row, 1 : size - 1] = 1
        if item.carried is not None:
            marked = min(len(item.carried), length - 1)
            carried[row, 1 : 1 + marked] = item.carried[:marked]
            masks["marked"][row, 1 : 1 + marked] = item.weight
        labels[row], ones["weight"][row] = item.labels, item.weight
        if item.serves is not None:
            ones["serves"][row], ones["judged"][row] = item.serves, item.weight
    masks["reply_mask"][len(group) :, 0] = masks["own"][len(group) :, 0] = 1
    arrays = {
        "reply": reply,
        "moment": moment,
        "carried": carried,
        "labels": labels,
        "moment_mask": moment_mask,
    }
    return {name: jnp.asarray(value) for name, value in {**arrays, **masks, **ones}.items()}


def _step(
    optimiser: optax.GradientTransformation,
    weights: Weights,
    state: optax.OptState,
    batch: dict[str, jnp.ndarray],
    favour: jnp.ndarray,
    key: jax.Array,
) -> tuple[Weights, optax.OptState, jnp.ndarray]:
    loss, gradients = jax.value_and_grad(_loss)(weights, batch, favour, key)
    updates, state = optimiser.update(gradients, state, weights)
    return optax.apply_updates(weights, updates), state, loss


def _loss(
    weights: Weights, batch: dict[str, jnp.ndarray], favour: jnp.ndarray, key: jax.Array
) -> jnp.ndarray:
    """Add up the losses of labels, of marked words and of how well the reply serves."""
    logits, token, served = forward(weights, batch, key=key)
    reply = optax.sigmoid_binary_cross_entropy(logits, batch["labels"]) * (
        1 + (favour - 1) * batch["labels"]
    )
    reply = jnp.sum(reply.mean(-1) * batch["weight"]) / jnp.maximum(1.0, batch["weight"].sum())
    words = (optax.sigmoid_binary_cross_entropy(token, batch["carried"]) * _MARKABLE).mean(-1)
    words = jnp.sum(words * batch["marked"]) / jnp.maximum(1.0, batch["marked"].sum())
    serves = optax.sigmoid_binary_cross_entropy(served, batch["serves"])
    serves = jnp.sum(serves * batch["judged"]) / jnp.maximum(1.0, batch["judged"].sum())
    return 10 * reply + 5 * words + serves


if __name__ == "__main__":
    main()
