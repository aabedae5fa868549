"""The upper half of the network, written in JAX for training.

The encoder is all-MiniLM-L6-v2 (six layers, 384 wide, Apache-2.0). Its lower three layers stay as
they are and read reply and moment apart; the upper three are trained, and there the reply's pieces
attend to each other and to the moment's, which are read but not changed. Every piece of the reply
gets a logit a label; a label's logit for the reply is their attention-weighted sum plus one from
the first piece. So the words that carry a finding come with it. One more output says how well the
reply serves.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax
from safetensors.numpy import load_file

WIDTH, HEADS = 384, 12
LOWER, UPPER = (0, 1, 2), (3, 4, 5)
Params = dict[str, Any]


def load_encoder(path: Path) -> dict[str, np.ndarray]:
    """Return the encoder's weights by their names in the file."""
    return {
        name: np.asarray(value, np.float32)
        for name, value in load_file(str(path)).items()
        if "position_ids" not in name
    }


def fresh_upper(encoder: dict[str, np.ndarray], labels: int, seed: int) -> dict[str, Params]:
    """Return what is trained: the upper layers, their eyes on the moment, and small random heads."""
    layers: Params = {}
    for layer in UPPER:
        name = f"encoder.layer.{layer}."
        for key, value in encoder.items():
            if key.startswith(name):
                layers[key] = jnp.asarray(value)
        for part in ("key", "value"):
            for kind in ("weight", "bias"):
                layers[f"{name}moment.{part}.{kind}"] = jnp.asarray(
                    encoder[f"{name}attention.self.{part}.{kind}"]
                )
    key = jax.random.split(jax.random.PRNGKey(seed), 4)
    heads = {
        "token.weight": jax.random.normal(key[0], (WIDTH, labels)) * 0.02,
        "token.bias": jnp.full((labels,), -2.0),
        "attend.weight": jax.random.normal(key[1], (WIDTH, labels)) * 0.02,
        "first.weight": jax.random.normal(key[2], (WIDTH, labels)) * 0.02,
        "served.weight": jax.random.normal(key[3], (2 * WIDTH, 1)) * 0.02,
        "served.bias": jnp.zeros((1,)),
    }
    return {"layers": layers, "heads": heads}


def forward(
    params: dict[str, Params],
    batch: dict[str, jnp.ndarray],
    *,
    key: jax.Array | None = None,
    dropout: float = 0.1,
) -> tuple[jnp.ndarray, jnp.ndarray, jnp.ndarray]:
    """Return label logits (batch, labels), piece logits (batch, pieces, labels), served logit.

    ``batch`` holds ``reply`` (batch, pieces, width) and ``moment`` (batch, pieces, width) as the
    lower layers leave them, with ``reply_mask`` and ``moment_mask``. With ``key`` dropout is on.
    """
    heads = params["heads"]
    x = upper_states(params["layers"], batch, key=key, dropout=dropout)
    if key is not None:
        x = _drop(x, jax.random.fold_in(key, 999), dropout)
    token = x @ heads["token.weight"] + heads["token.bias"]
    own = batch["own"][..., None]
    share = jax.nn.softmax(2.0 * token + x @ heads["attend.weight"] + (own - 1) * 1e9, axis=1)
    logits = jnp.sum(share * token, axis=1) + x[:, 0] @ heads["first.weight"]
    mean = jnp.sum(x * own, axis=1) / jnp.maximum(1.0, jnp.sum(own, axis=1))
    served = jnp.concatenate([x[:, 0], mean], axis=-1) @ heads["served.weight"]
    return logits, token, (served + heads["served.bias"])[:, 0]


def upper_states(
    layers: Params,
    batch: dict[str, jnp.ndarray],
    *,
    key: jax.Array | None = None,
    dropout: float = 0.1,
) -> jnp.ndarray:
    """Return the states (batch, pieces, width) in which the upper layers leave the reply."""
    x = batch["reply"]
    masks = jnp.concatenate([batch["moment_mask"], batch["reply_mask"]], axis=1)
    away = (masks[:, None, None, :] - 1) * 1e9
    for layer in UPPER:
        layer_key = None if key is None else jax.random.fold_in(key, layer)
        x = _layer(x, batch["moment"], layers, f"encoder.layer.{layer}.", away, layer_key, dropout)
    return x


def _layer(
    x: jnp.ndarray,
    moment: jnp.ndarray,
    p: Params,
    name: str,
    away: jnp.ndarray,
    key: jax.Array | None,
    dropout: float,
) -> jnp.ndarray:
    def split(y: jnp.ndarray) -> jnp.ndarray:
        return y.reshape(*y.shape[:2], HEADS, WIDTH // HEADS).transpose(0, 2, 1, 3)

    query = split(_linear(x, p, f"{name}attention.self.query"))
    keys, values = (
        split(
            jnp.concatenate(
                [
                    _linear(moment, p, f"{name}moment.{part}"),
                    _linear(x, p, f"{name}attention.self.{part}"),
                ],
                axis=1,
            )
        )
        for part in ("key", "value")
    )
    scores = query @ keys.transpose(0, 1, 3, 2) / np.sqrt(WIDTH // HEADS) + away
    mixed = (jax.nn.softmax(scores, axis=-1) @ values).transpose(0, 2, 1, 3).reshape(x.shape)
    mixed = _linear(mixed, p, f"{name}attention.output.dense")
    if key is not None:
        mixed = _drop(mixed, jax.random.fold_in(key, 1), dropout)
    x = _norm(x + mixed, p, f"{name}attention.output.LayerNorm")
    wide = jax.nn.gelu(_linear(x, p, f"{name}intermediate.dense"), approximate=False)
    wide = _linear(wide, p, f"{name}output.dense")
    if key is not None:
        wide = _drop(wide, jax.random.fold_in(key, 2), dropout)
    return _norm(x + wide, p, f"{name}output.LayerNorm")


def _linear(x: jnp.ndarray, p: Params, name: str) -> jnp.ndarray:
    return x @ p[f"{name}.weight"].T + p[f"{name}.bias"]


def _norm(x: jnp.ndarray, p: Params, name: str) -> jnp.ndarray:
    centred = x - x.mean(-1, keepdims=True)
    scaled = centred * lax.rsqrt((centred**2).mean(-1, keepdims=True) + 1e-12)
    return scaled * p[f"{name}.weight"] + p[f"{name}.bias"]


def _drop(x: jnp.ndarray, key: jax.Array, rate: float) -> jnp.ndarray:
    return jnp.where(jax.random.bernoulli(key, 1 - rate, x.shape), x / (1 - rate), 0.0)
