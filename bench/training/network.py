"""The network, written in JAX for training: MiniLM read over moment and reply, a head a label.

The encoder is all-MiniLM-L6-v2 (six layers, 384 wide, Apache-2.0). Every word piece of the reply
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

LAYERS, WIDTH, HEADS = 6, 384, 12
Params = dict[str, Any]


def load_encoder(path: Path) -> Params:
    """Return the encoder's weights by their names in the file."""
    return {
        name: jnp.asarray(value)
        for name, value in load_file(str(path)).items()
        if not name.startswith("pooler.") and "position_ids" not in name
    }


def fresh_heads(labels: int, seed: int) -> Params:
    """Return small random heads: token logits, token attention, first piece, and served."""
    key = jax.random.split(jax.random.PRNGKey(seed), 4)
    draw = lambda k, shape: jax.random.normal(k, shape) * 0.02  # noqa: E731
    return {
        "token.weight": draw(key[0], (WIDTH, labels)),
        "token.bias": jnp.full((labels,), -2.0),
        "attend.weight": draw(key[1], (WIDTH, labels)),
        "first.weight": draw(key[2], (WIDTH, labels)),
        "served.weight": draw(key[3], (2 * WIDTH, 1)),
        "served.bias": jnp.zeros((1,)),
    }


def forward(
    encoder: Params,
    heads: Params,
    batch: dict[str, jnp.ndarray],
    *,
    key: jax.Array | None = None,
    dropout: float = 0.1,
    frozen: int = 0,
) -> tuple[jnp.ndarray, jnp.ndarray, jnp.ndarray]:
    """Return label logits (batch, labels), token logits (batch, pieces, labels), served logit.

    ``batch`` holds ``ids``, ``kinds``, ``mask`` and ``reply`` (1 for the reply's own pieces), each
    (batch, pieces). With ``key`` dropout is on. The lowest ``frozen`` layers are not trained.
    """
    hidden = _encode(encoder, batch, key, dropout, frozen)
    if key is not None:
        hidden = _drop(hidden, jax.random.fold_in(key, 999), dropout)
    token = hidden @ heads["token.weight"] + heads["token.bias"]
    weight = hidden @ heads["attend.weight"]
    reply = batch["reply"][..., None].astype(jnp.float32)
    share = jax.nn.softmax(2.0 * token + weight + (reply - 1) * 1e9, axis=1)
    logits = jnp.sum(share * token, axis=1) + hidden[:, 0] @ heads["first.weight"]
    mean = jnp.sum(hidden * reply, axis=1) / jnp.maximum(1.0, jnp.sum(reply, axis=1))
    served = jnp.concatenate([hidden[:, 0], mean], axis=-1) @ heads["served.weight"]
    return logits, token, (served + heads["served.bias"])[:, 0]


def _encode(
    p: Params, batch: dict[str, jnp.ndarray], key: jax.Array | None, dropout: float, frozen: int
) -> jnp.ndarray:
    pieces = batch["ids"].shape[1]
    x = p["embeddings.word_embeddings.weight"][batch["ids"]]
    x = x + p["embeddings.position_embeddings.weight"][:pieces]
    x = x + p["embeddings.token_type_embeddings.weight"][batch["kinds"]]
    x = _norm(x, p, "embeddings.LayerNorm")
    if frozen:
        x = lax.stop_gradient(x)
    away = (batch["mask"][:, None, None, :].astype(jnp.float32) - 1) * 1e9
    for layer in range(LAYERS):
        layer_key = None if key is None or layer < frozen else jax.random.fold_in(key, layer)
        x = _layer(x, p, f"encoder.layer.{layer}.", away, layer_key, dropout)
        if layer < frozen:
            x = lax.stop_gradient(x)
    return x


def _layer(
    x: jnp.ndarray, p: Params, name: str, away: jnp.ndarray, key: jax.Array | None, dropout: float
) -> jnp.ndarray:
    def split(y: jnp.ndarray) -> jnp.ndarray:
        return y.reshape(*y.shape[:2], HEADS, WIDTH // HEADS).transpose(0, 2, 1, 3)

    query, keys, value = (
        split(_linear(x, p, f"{name}attention.self.{part}")) for part in ("query", "key", "value")
    )
    scores = query @ keys.transpose(0, 1, 3, 2) / np.sqrt(WIDTH // HEADS) + away
    mixed = (jax.nn.softmax(scores, axis=-1) @ value).transpose(0, 2, 1, 3).reshape(x.shape)
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
