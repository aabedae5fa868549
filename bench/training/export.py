"""The network as two ONNX files with 8-bit weights, built operator by operator.

Built here rather than traced, so that no tracing framework is needed and the graphs stay small
enough to read. ``lower.onnx``: ``ids`` and ``mask`` (texts, pieces) to ``states`` (texts, pieces,
384), the untouched lower half of all-MiniLM-L6-v2. ``upper.onnx``: the states of reply and moment to
``logits`` (networks, texts, labels), ``token`` (texts, pieces, labels) as the networks have it on
average, and ``served`` (networks, texts), one reply at a time.
"""

from __future__ import annotations

import logging
import tempfile
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from bench.training.network import HEADS, LOWER, UPPER, WIDTH

Weights = dict[str, np.ndarray]


class _Graph:
    """Nodes and constants as they are added; every method returns the name of its output.

    Weights of one network stand under its ``prefix``, beside those of the others.
    """

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}
        self.prefix = ""

    def weight(self, name: str, value: np.ndarray) -> str:
        return self.constant(f"{self.prefix}{name}", value)

    def constant(self, name: str, value: np.ndarray) -> str:
        if name not in self.constants:
            self.constants[name] = numpy_helper.from_array(np.array(value, order="C"), name)
        return name

    def number(self, value: float) -> str:
        return self.constant(f"number_{value:g}", np.float32(value))

    def axes(self, *values: int) -> str:
        return self.constant("axes_" + "_".join(map(str, values)), np.array(values, np.int64))

    def add(self, kind: str, *inputs: str, name: str = "", **attributes: object) -> str:
        output = name or f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [output], **attributes))
        return output

    def linear(self, x: str, weights: Weights, name: str) -> str:
        kernel = self.weight(f"{name}.kernel", weights[f"{name}.weight"].T)
        product = self.add("MatMul", x, kernel)
        return self.add("Add", product, self.weight(f"{name}.bias", weights[f"{name}.bias"]))

    def norm(self, x: str, weights: Weights, name: str) -> str:
        scale = self.weight(f"{name}.scale", weights[f"{name}.weight"])
        shift = self.weight(f"{name}.shift", weights[f"{name}.bias"])
        return self.add("LayerNormalization", x, scale, shift, epsilon=1e-12, axis=-1)


def export_lower(encoder: Weights, target: Path) -> None:
    """Write the lower half to ``target``."""
    graph = _Graph()
    words = graph.constant("words", encoder["embeddings.word_embeddings.weight"])
    places = graph.constant("places", encoder["embeddings.position_embeddings.weight"])
    kind = graph.constant("kind", encoder["embeddings.token_type_embeddings.weight"][0])
    length = graph.add("Shape", "ids", start=1, end=2)
    place = graph.add("Slice", places, graph.axes(0), length, graph.axes(0))
    x = graph.add("Add", graph.add("Gather", words, "ids"), place)
    x = graph.norm(graph.add("Add", x, kind), encoder, "embeddings.LayerNorm")
    away = _away(graph, "mask")
    for layer in LOWER:
        x = _layer(graph, encoder, x, away, f"encoder.layer.{layer}.", None)
    graph.add("Identity", x, name="states")
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["texts", "pieces"])
        for name in ("ids", "mask")
    ]
    states = helper.make_tensor_value_info("states", TensorProto.FLOAT, ["texts", "pieces", WIDTH])
    _write(graph, inputs, [states], target)


def export_upper(networks: list[tuple[Weights, Weights]], target: Path) -> None:
    """Write the upper half of each network, layers and heads, to ``target``, side by side."""
    graph = _Graph()
    keep = graph.add("Concat", "moment_mask", "reply_mask", axis=1)
    away = _away(graph, keep)
    outputs_of = []
    for number, (layers, heads) in enumerate(networks):
        graph.prefix = f"{number}/"
        x = "reply"
        for layer in UPPER:
            x = _layer(graph, layers, x, away, f"encoder.layer.{layer}.", "moment")
        outputs_of.append(_heads(graph, heads, x))
    logits, token, served = zip(*outputs_of, strict=True)
    graph.add("Concat", *logits, axis=0, name="logits")
    graph.add("Mean", *token, name="token")
    graph.add("Concat", *served, axis=0, name="served")
    labels = networks[0][1]["token.bias"].shape[0]
    real = TensorProto.FLOAT
    inputs = [
        helper.make_tensor_value_info("reply", real, ["texts", "pieces", WIDTH]),
        helper.make_tensor_value_info("moment", real, ["texts", "told", WIDTH]),
        helper.make_tensor_value_info("reply_mask", TensorProto.INT64, ["texts", "pieces"]),
        helper.make_tensor_value_info("moment_mask", TensorProto.INT64, ["texts", "told"]),
        helper.make_tensor_value_info("own", TensorProto.INT64, ["texts", "pieces"]),
    ]
    outputs = [
        helper.make_tensor_value_info("logits", real, ["networks", "texts", labels]),
        helper.make_tensor_value_info("token", real, ["texts", "pieces", labels]),
        helper.make_tensor_value_info("served", real, ["networks", "texts"]),
    ]
    _write(graph, inputs, outputs, target)


def _write(
    graph: _Graph,
    inputs: list[onnx.ValueInfoProto],
    outputs: list[onnx.ValueInfoProto],
    target: Path,
) -> None:
    model = helper.make_model(
        helper.make_graph(graph.nodes, "judge", inputs, outputs, list(graph.constants.values())),
        opset_imports=[helper.make_opsetid("", 18)],
    )
    model.ir_version = 9
    onnx.checker.check_model(model)
    logging.getLogger().setLevel(logging.ERROR)  # the quantiser advises a step we do not need
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx"
        onnx.save(model, full)
        quantize_dynamic(
            full,
            target,
            weight_type=QuantType.QInt8,
            per_channel=True,
            extra_options={"DefaultTensorType": TensorProto.FLOAT},
        )


def _away(graph: _Graph, mask: str) -> str:
    """Return what is added to attention scores: a great loss where there is no piece."""
    seen = graph.add("Cast", mask, to=TensorProto.FLOAT)
    away = graph.add("Mul", graph.add("Sub", graph.number(1), seen), graph.number(-1e9))
    return graph.add("Unsqueeze", away, graph.axes(1, 2))


def _layer(graph: _Graph, w: Weights, x: str, away: str, name: str, moment: str | None) -> str:
    split = graph.constant("split", np.array([0, -1, HEADS, WIDTH // HEADS], np.int64))
    joined = graph.constant("joined", np.array([0, -1, WIDTH], np.int64))

    def part(which: str, order: list[int]) -> str:
        y = graph.linear(x, w, f"{name}attention.self.{which}")
        if moment is not None and which != "query":
            y = graph.add("Concat", graph.linear(moment, w, f"{name}moment.{which}"), y, axis=1)
        return graph.add("Transpose", graph.add("Reshape", y, split), perm=order)

    scores = graph.add("MatMul", part("query", [0, 2, 1, 3]), part("key", [0, 2, 3, 1]))
    scores = graph.add("Mul", scores, graph.number(1 / np.sqrt(WIDTH // HEADS)))
    share = graph.add("Softmax", graph.add("Add", scores, away), axis=-1)
    mixed = graph.add("MatMul", share, part("value", [0, 2, 1, 3]))
    mixed = graph.add("Reshape", graph.add("Transpose", mixed, perm=[0, 2, 1, 3]), joined)
    mixed = graph.linear(mixed, w, f"{name}attention.output.dense")
    x = graph.norm(graph.add("Add", x, mixed), w, f"{name}attention.output.LayerNorm")
    wide = graph.linear(x, w, f"{name}intermediate.dense")
    bell = graph.add("Erf", graph.add("Mul", wide, graph.number(1 / np.sqrt(2))))
    half = graph.add("Mul", wide, graph.number(0.5))
    wide = graph.add("Mul", half, graph.add("Add", bell, graph.number(1)))
    wide = graph.linear(wide, w, f"{name}output.dense")
    return graph.norm(graph.add("Add", x, wide), w, f"{name}output.LayerNorm")


def _heads(graph: _Graph, w: Weights, hidden: str) -> tuple[str, str, str]:
    """Return logits (1, texts, labels), token (texts, pieces, labels) and served (1, texts)."""

    def times(x: str, name: str) -> str:
        kernel = graph.weight(f"{name}.kernel", w[f"{name}.weight"])
        return graph.add("MatMul", x, kernel)

    token = graph.add("Add", times(hidden, "token"), graph.weight("token.bias", w["token.bias"]))
    reply = graph.add("Unsqueeze", graph.add("Cast", "own", to=TensorProto.FLOAT), graph.axes(2))
    outside = graph.add("Mul", graph.add("Sub", reply, graph.number(1)), graph.number(1e9))
    drawn = graph.add("Add", graph.add("Mul", token, graph.number(2)), times(hidden, "attend"))
    share = graph.add("Softmax", graph.add("Add", drawn, outside), axis=1)
    summed = graph.add("ReduceSum", graph.add("Mul", share, token), graph.axes(1), keepdims=0)
    first = graph.add("Gather", hidden, graph.constant("zero", np.int64(0)), axis=1)
    logits = graph.add("Unsqueeze", graph.add("Add", summed, times(first, "first")), graph.axes(0))
    count = graph.add("ReduceSum", reply, graph.axes(1), keepdims=0)
    total = graph.add("ReduceSum", graph.add("Mul", hidden, reply), graph.axes(1), keepdims=0)
    mean = graph.add("Div", total, graph.add("Max", count, graph.number(1)))
    both = graph.add("Concat", first, mean, axis=-1)
    served = graph.add("Add", times(both, "served"), graph.weight("served.bias", w["served.bias"]))
    return logits, token, graph.add("Transpose", served, perm=[1, 0])
