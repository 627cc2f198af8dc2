"""Writes small ONNX files: onnx_models.py FOLDER."""

import pathlib
import sys

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper


def layer_norm() -> onnx.ModelProto:
    """A LayerNormalization with a random gain and bias, opset 17."""
    generator = numpy.random.default_rng(0)
    weights = [numpy_helper.from_array(
        generator.standard_normal(32).astype("float32"), name) for name in "gb"]
    graph = helper.make_graph(
        [helper.make_node("LayerNormalization", ["x", "g", "b"], ["y"], axis=-1,
                          epsilon=1e-5)],
        "norm", [helper.make_tensor_value_info("x", TensorProto.FLOAT, [4, 32])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [4, 32])], weights)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)],
                             ir_version=8)


def unknown_op() -> onnx.ModelProto:
    """An operator that onnx knows and torch-mlir does not lower: RMSNormalization."""
    graph = helper.make_graph(
        [helper.make_node("RMSNormalization", ["x", "g"], ["y"])], "norm",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [4, 32])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [4, 32])],
        [numpy_helper.from_array(numpy.ones(32, "float32"), "g")])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 23)],
                             ir_version=10)


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    for make in (layer_norm, unknown_op):
        onnx.save(make(), folder / f"{make.__name__}.onnx")
