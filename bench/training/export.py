"""The trained network as one ONNX file with 8-bit weights, built operator by operator.

Built here rather than traced, so that no tracing framework is needed and the graph stays small
enough to read: inputs ``ids``, ``kinds``, ``mask``, ``reply`` (windows, pieces); outputs ``logits``
(windows, labels), ``token`` (windows, pieces, labels) and ``served`` (windows).
"""

from __future__ import annotations

import logging
import tempfile
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from bench.training.network import HEADS, LAYERS, WIDTH

Weights = dict[str, np.ndarray]


class _Graph:
    """Nodes and constants as they are added; every method returns the name of its output."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

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
        kernel = self.constant(f"{name}.kernel", weights[f"{name}.weight"].T)
        product = self.add("MatMul", x, kernel)
        return self.add("Add", product, self.constant(f"{name}.bias", weights[f"{name}.bias"]))

    def norm(self, x: str, weights: Weights, name: str) -> str:
        scale = self.constant(f"{name}.scale", weights[f"{name}.weight"])
        shift = self.constant(f"{name}.shift", weights[f"{name}.bias"])
        return self.add("LayerNormalization", x, scale, shift, epsilon=1e-12, axis=-1)


def export(encoder: Weights, heads: Weights, target: Path) -> None:
    """Write the network to ``target``, weights in 8 bits."""
    encoder = {name: np.asarray(value, np.float32) for name, value in encoder.items()}
    heads = {name: np.asarray(value, np.float32) for name, value in heads.items()}
    graph = _Graph()
    hidden = _encoder(graph, encoder)
    _heads(graph, heads, hidden)
    labels = heads["token.bias"].shape[0]
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "judge",
            [
                helper.make_tensor_value_info(name, TensorProto.INT64, ["windows", "pieces"])
                for name in ("ids", "kinds", "mask", "reply")
            ],
            [
                helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["windows", labels]),
                helper.make_tensor_value_info(
                    "token", TensorProto.FLOAT, ["windows", "pieces", labels]
                ),
                helper.make_tensor_value_info("served", TensorProto.FLOAT, ["windows"]),
            ],
            list(graph.constants.values()),
        ),
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


def _encoder(graph: _Graph, w: Weights) -> str:
    words = graph.constant("words", w["embeddings.word_embeddings.weight"])
    kinds = graph.constant("kind_rows", w["embeddings.token_type_embeddings.weight"])
    places = graph.constant("places", w["embeddings.position_embeddings.weight"])
    length = graph.add("Shape", "ids", start=1, end=2)
    place = graph.add("Slice", places, graph.axes(0), length, graph.axes(0))
    x = graph.add("Add", graph.add("Gather", words, "ids"), place)
    x = graph.add("Add", x, graph.add("Gather", kinds, "kinds"))
    x = graph.norm(x, w, "embeddings.LayerNorm")
    seen = graph.add("Cast", "mask", to=TensorProto.FLOAT)
    away = graph.add("Mul", graph.add("Sub", graph.number(1), seen), graph.number(-1e9))
    away = graph.add("Unsqueeze", away, graph.axes(1, 2))
    for layer in range(LAYERS):
        x = _layer(graph, w, x, away, f"encoder.layer.{layer}.")
    return x


def _layer(graph: _Graph, w: Weights, x: str, away: str, name: str) -> str:
    split = graph.constant("split", np.array([0, 0, HEADS, WIDTH // HEADS], np.int64))
    joined = graph.constant("joined", np.array([0, 0, WIDTH], np.int64))

    def part(which: str, order: list[int]) -> str:
        y = graph.add("Reshape", graph.linear(x, w, f"{name}attention.self.{which}"), split)
        return graph.add("Transpose", y, perm=order)

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


def _heads(graph: _Graph, w: Weights, hidden: str) -> None:
    def times(x: str, name: str) -> str:
        kernel = graph.constant(f"{name}.kernel", w[f"{name}.weight"])
        return graph.add("MatMul", x, kernel)

    token = graph.add(
        "Add", times(hidden, "token"), graph.constant("token.bias", w["token.bias"]), name="token"
    )
    reply = graph.add("Unsqueeze", graph.add("Cast", "reply", to=TensorProto.FLOAT), graph.axes(2))
    outside = graph.add("Mul", graph.add("Sub", reply, graph.number(1)), graph.number(1e9))
    drawn = graph.add("Add", graph.add("Mul", token, graph.number(2)), times(hidden, "attend"))
    share = graph.add("Softmax", graph.add("Add", drawn, outside), axis=1)
    summed = graph.add("ReduceSum", graph.add("Mul", share, token), graph.axes(1), keepdims=0)
    first = graph.add("Gather", hidden, graph.constant("zero", np.int64(0)), axis=1)
    graph.add("Add", summed, times(first, "first"), name="logits")
    count = graph.add("ReduceSum", reply, graph.axes(1), keepdims=0)
    total = graph.add("ReduceSum", graph.add("Mul", hidden, reply), graph.axes(1), keepdims=0)
    mean = graph.add("Div", total, graph.add("Max", count, graph.number(1)))
    both = graph.add("Concat", first, mean, axis=-1)
    served = graph.add(
        "Add", times(both, "served"), graph.constant("served.bias", w["served.bias"])
    )
    graph.add("Squeeze", served, graph.axes(1), name="served")
