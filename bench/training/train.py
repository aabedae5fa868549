"""Train the upper half: ``python -m bench.training.train --encoder FOLDER --to FILE``.

``--encoder`` is the folder of ``bench.training.lower``, which has to run first. The train part but
for the fifth ``--leave-out`` is learnt from; after each pass that fifth says how far it got, and
chooses nothing. ``FILE`` (.npz) gets the running mean of the weights, which is steadier than where
they happen to stand (Polyak and Juditsky, 1992). ``--start`` goes on from such a file when replies
were written since: ``--new`` names their situations, and of all others a pass takes half. Needs the ``train`` extra; about two minutes a pass
on two cores.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax

from bench.training.invented import invented
from bench.training.items import WHOLE, Item, Reader, labels_of, looks
from bench.training.library import library_examples
from bench.training.lower import checked
from bench.training.network import WIDTH, Params, forward, fresh_upper, load_encoder
from bench.training.progress import measure
from coach.judging.data import (
    FIFTHS,
    LABELS,
    Example,
    examples,
    fifth_of,
    part_of,
    read_all,
    replies_folder,
)
from coach.judging.network import LOWER, TOKENIZER, lower_states, session
from coach.judging.pieces import MOST_MOMENT, Cutter
from coach.places import find_places

BATCH = 32
LENGTHS = (24, 40, 64, 122)
_OTHERS_A_PASS = 0.5
"""How many of the made-up replies and of the library's a pass learns from: less is in each of them."""
_KNOWN_A_PASS = 0.5
"""How much of what the weights have met before a pass takes when they only go on."""
_MEAN_OF = 1 / 150
"""What each step adds to the running mean: about the last 150 steps count."""
_MARKABLE = np.array([label not in WHOLE for label in LABELS], np.float32)
Weights = dict[str, Params]


def main() -> None:
    """Train and write the weights of the best pass."""
    parser = argparse.ArgumentParser(prog="python -m bench.training.train")
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--leave-out", type=int, choices=range(FIFTHS), required=True)
    parser.add_argument("--passes", type=int, default=4)
    parser.add_argument("--rate", type=float, default=2.5e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--library", type=float, default=0.4, help="weight of the library's replies"
    )
    parser.add_argument("--start", type=Path, help="weights to go on from")
    parser.add_argument("--new", nargs="+", default=[], help="situations written since --start")
    options = parser.parse_args()
    encoder = load_encoder(checked(options.encoder) / "model.safetensors")
    resources = find_places().resources
    lower = session((resources / LOWER).read_bytes())
    reader = Reader(Cutter(resources / TOKENIZER), partial(lower_states, lower))
    learnt: list[Example] = []
    left_out: list[Example] = []
    for situation in read_all(replies_folder()):
        if part_of(situation.situation) == "train":
            out = fifth_of(situation.situation) == options.leave_out
            (left_out if out else learnt).extend(examples(situation))
    library = library_examples() if options.library else []
    sys.stdout.write(
        f"{len(learnt)} replies learnt from, {len(left_out)} left out, {len(library)} of the library\n"
    )
    known = _KNOWN_A_PASS if options.start else 1.0
    sources = [
        Source(looks(each), share=1.0 if each.situation in options.new else known)
        for each in learnt
        if not each.cannot_judge
    ]
    others = _OTHERS_A_PASS * known
    sources += [
        Source(looks(each), marked=False, weight=options.library, share=others) for each in library
    ]
    sources += [Source([each], share=others) for each in invented(learnt)]
    unseen = [reader.item(each) for each in left_out if not each.cannot_judge]
    start = (
        _stored(options.start) if options.start else fresh_upper(encoder, len(LABELS), options.seed)
    )
    weights = fit(start, sources, unseen, reader, options)
    np.savez(
        options.to,
        **{
            f"{part}/{name}": np.asarray(value)
            for part, of in weights.items()
            for name, value in of.items()
        },
    )


def _stored(path: Path) -> Weights:
    """Return weights as they were written."""
    weights: Weights = {"layers": {}, "heads": {}}
    for name, value in np.load(path).items():
        part, _, weight = name.partition("/")
        weights[part][weight] = jnp.asarray(value, jnp.float32)
    return weights


class Source(NamedTuple):
    """A reply in its guises, of which a pass learns from one; ``share`` of the passes do."""

    looks: list[Example]
    marked: bool = True
    weight: float = 1.0
    share: float = 1.0


def fit(
    weights: Weights,
    sources: list[Source],
    unseen: list[Item],
    reader: Reader,
    options: argparse.Namespace,
) -> Weights:
    """Return the running mean of the weights after the last pass."""
    a_pass = sum(source.share for source in sources) / BATCH + len(LENGTHS)
    total = round(a_pass * options.passes)
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
    common = np.mean([labels_of(source.looks[0]) for source in sources], axis=0)
    favour = jnp.asarray(np.clip(np.sqrt(0.12 / np.maximum(common, 1e-3)), 0.8, 2.5), jnp.float32)
    step = jax.jit(partial(_step, optimiser))
    key = jax.random.PRNGKey(options.seed)
    mean = weights
    for turn in range(options.passes):
        began = time.perf_counter()
        dice = Random(f"{options.seed}/{turn}")  # noqa: S311 - to be repeated, not kept secret
        chosen = [
            reader.item(_look(source, dice), marked=source.marked, weight=source.weight)
            for source in sources
            if dice.random() < source.share
        ]
        losses = []
        for batch in batches(chosen, dice):
            key, now = jax.random.split(key)
            weights, mean, state, loss = step(weights, mean, state, batch, favour, now)
            losses.append(float(loss))
        detail = measure(*predict(mean, unseen), unseen)
        took = time.perf_counter() - began
        sys.stdout.write(
            f"pass {turn + 1}: loss {np.mean(losses):.4f} left out: {detail} ({took:.0f} s)\n"
        )
        sys.stdout.flush()
    return mean


def _look(source: Source, dice: Random) -> Example:
    return source.looks[0] if dice.random() < 0.25 else dice.choice(source.looks)


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
    mean: Weights,
    state: optax.OptState,
    batch: dict[str, jnp.ndarray],
    favour: jnp.ndarray,
    key: jax.Array,
) -> tuple[Weights, Weights, optax.OptState, jnp.ndarray]:
    loss, gradients = jax.value_and_grad(_loss)(weights, batch, favour, key)
    updates, state = optimiser.update(gradients, state, weights)
    weights = optax.apply_updates(weights, updates)
    return weights, optax.incremental_update(weights, mean, _MEAN_OF), state, loss


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
