"""The forms of docs/raising.md as small ONNX graphs.

Names are those of its table. Each form is a function of a Graph and the row x
(f32, 2x6x64) that returns the result; `expected` says what the form is
at best: layer_norm, rms_norm, or none where any norm would be another function.
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

SHAPE, WIDTH, EPSILON, OPSET = (2, 6, 64), 64, 1e-5, 17


class Graph:
    """Nodes and constants in the order in which they are asked for."""

    def __init__(self) -> None:
        self.nodes: list = []
        self.weights: list = []
        generator = numpy.random.default_rng(5)
        self.gain = self.constant(generator.standard_normal(WIDTH) + 1.5)
        self.bias = self.constant(generator.standard_normal(WIDTH))
        self.axis = self.constant([-1], "int64")

    def constant(self, value, dtype: str = "float32") -> str:
        name = f"c{len(self.weights)}"
        self.weights.append(
            numpy_helper.from_array(numpy.asarray(value, dtype), name))
        return name

    def __call__(self, kind: str, *operands, **attributes) -> str:
        """One node; numbers become f32 constants."""
        names = [o if isinstance(o, str) else self.constant(o) for o in operands]
        result = f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, names, [result], **attributes))
        return result

    def mean(self, value: str, axes=(-1,)) -> str:
        return self("ReduceMean", value, axes=list(axes), keepdims=1)

    def sum(self, value: str) -> str:
        return self("ReduceSum", value, self.axis, keepdims=1)

    def affine(self, value: str) -> str:
        return self("Add", self("Mul", value, self.gain), self.bias)

    def normalized(self, z: str, variance: str, epsilon: float = EPSILON) -> str:
        """gain * z / sqrt(variance + epsilon) + bias."""
        return self.affine(self("Div", z, self("Sqrt", self("Add", variance, epsilon))))


class Form(NamedTuple):
    """One graph: its name, what it may become, and how it is built."""

    name: str
    expected: str
    build: Callable[[Graph, str], str]


FORMS: list[Form] = []


def form(name: str, expected: str):
    def add(build):
        FORMS.append(Form(name, expected, build))
        return build
    return add


def centred(g: Graph, x: str) -> str:
    return g("Sub", x, g.mean(x))


def variance(g: Graph, z: str) -> str:
    return g.mean(g("Pow", z, 2.0))


def mean_square(g: Graph, x: str) -> str:
    return g.mean(g("Mul", x, x))


def layer(name, square=None, tail=None, expected="layer_norm"):
    """A LayerNorm that differs from the plain one in its square or its tail."""
    def build(g, x):
        z = centred(g, x)
        squared = square(g, z) if square else g("Pow", z, 2.0)
        v = g.mean(squared)
        return tail(g, z, v) if tail else g.normalized(z, v)
    FORMS.append(Form(name, expected, build))


def _root(g, v):
    return g("Sqrt", g("Add", v, EPSILON))


layer("M1 z^2 by Pow")
layer("M2 z*z", square=lambda g, z: g("Mul", z, z))
layer("M5 Reciprocal of Sqrt",
       tail=lambda g, z, v: g.affine(g("Mul", z, g("Reciprocal", _root(g, v)))))
layer("M6 1/Sqrt",
       tail=lambda g, z, v: g.affine(g("Mul", z, g("Div", 1.0, _root(g, v)))))
layer("M8 Pow -0.5", tail=lambda g, z, v: g.affine(
    g("Mul", z, g("Pow", g("Add", v, EPSILON), -0.5))))
layer("M9 Pow 0.5", tail=lambda g, z, v: g.affine(
    g("Div", z, g("Pow", g("Add", v, EPSILON), 0.5))))
layer("M18 gain before division", tail=lambda g, z, v: g(
    "Add", g("Div", g("Mul", g.gain, z), _root(g, v)), g.bias))
layer("M18 gain into 1/sigma", tail=lambda g, z, v: g(
    "Add", g("Mul", z, g("Mul", g("Reciprocal", _root(g, v)), g.gain)), g.bias))
layer("M19 no affine", tail=lambda g, z, v: g("Div", z, _root(g, v)))
layer("M19 gain only",
       tail=lambda g, z, v: g("Mul", g("Div", z, _root(g, v)), g.gain))
layer("M19 bias only",
       tail=lambda g, z, v: g("Add", g("Div", z, _root(g, v)), g.bias))
layer("M20 gain 1+g", tail=lambda g, z, v: g("Add", g(
    "Mul", g("Div", z, _root(g, v)), g("Add", g.gain, 1.0)), g.bias))
layer("M31 epsilon 1e-12", tail=lambda g, z, v: g.normalized(z, v, 1e-12))
layer("M31 epsilon 1e-1", tail=lambda g, z, v: g.normalized(z, v, 0.1))
layer("E1 epsilon outside of the root", tail=lambda g, z, v: g.affine(
    g("Div", z, g("Add", g("Sqrt", v), EPSILON))))
layer("N3 exponent 3", square=lambda g, z: g("Pow", g("Abs", z), 3.0),
       expected="none")
layer("N9 clamp at epsilon", expected="none", tail=lambda g, z, v: g.affine(
    g("Div", z, g("Sqrt", g("Max", v, 0.5)))))


@form("M3 (mean - x)^2", "layer_norm")
def _(g, x):
    return g.normalized(centred(g, x), variance(g, g("Sub", g.mean(x), x)))


@form("M4 z twice", "layer_norm")
def _(g, x):
    return g.normalized(centred(g, x), variance(g, centred(g, x)))


@form("M10 x*(g r) + (b - mean g r)", "layer_norm")
def _(g, x):
    mean = g.mean(x)
    scale = g("Mul", g("Reciprocal", _root(g, variance(g, g("Sub", x, mean)))), g.gain)
    return g("Add", g("Mul", x, scale), g("Sub", g.bias, g("Mul", mean, scale)))


@form("M11 E[x^2] - mean^2", "layer_norm")
def _(g, x):
    mean = g.mean(x)
    return g.normalized(g("Sub", x, mean),
                        g("Sub", mean_square(g, x), g("Mul", mean, mean)))


@form("M12 clamped at 0", "layer_norm")
def _(g, x):
    mean = g.mean(x)
    raw = g("Sub", mean_square(g, x), g("Mul", mean, mean))
    return g.normalized(g("Sub", x, mean), g("Max", raw, 0.0))


@form("M13 sum * 1/d", "layer_norm")
def _(g, x):
    z = g("Sub", x, g("Mul", g.sum(x), 1 / WIDTH))
    return g.normalized(z, g("Mul", g.sum(g("Mul", z, z)), 1 / WIDTH))


@form("M14 sum / d", "layer_norm")
def _(g, x):
    z = g("Sub", x, g("Div", g.sum(x), float(WIDTH)))
    return g.normalized(z, g("Div", g.sum(g("Mul", z, z)), float(WIDTH)))


@form("M21 two axes", "layer_norm")
def _(g, x):
    z = g("Sub", x, g.mean(x, (-2, -1)))
    return g.normalized(z, g.mean(g("Mul", z, z), (-2, -1)))


@form("M21 axis 1", "layer_norm")
def _(g, x):
    z = g("Sub", x, g.mean(x, (1,)))
    return g("Div", z, _root(g, g.mean(g("Mul", z, z), (1,))))


@form("M23 statistics in f64", "layer_norm")
def _(g, x):
    z = g("Cast", g("Sub", x, g.mean(x)), to=TensorProto.DOUBLE)
    v = g("Cast", g.mean(g("Mul", z, z)), to=TensorProto.FLOAT)
    return g.affine(g("Div", g("Cast", z, to=TensorProto.FLOAT), _root(g, v)))


@form("M24 RMS by Reciprocal", "rms_norm")
def _(g, x):
    return g("Mul", g("Mul", x, g("Reciprocal", _root(g, mean_square(g, x)))), g.gain)


@form("M25 RMS by division", "rms_norm")
def _(g, x):
    v = g.mean(g("Pow", x, 2.0))
    return g("Mul", g("Div", x, g("Sqrt", g("Add", v, EPSILON))), g.gain)


@form("M27 x/sqrt(sum x^2) * sqrt(d)", "rms_norm")
def _(g, x):
    unit = g("Div", x, g("Sqrt", g.sum(g("Mul", x, x))))
    return g("Mul", g("Mul", unit, 8.0), g.gain)


@form("M28 x - 0", "rms_norm")
def _(g, x):
    return g("Mul", g("Div", g("Sub", x, 0.0), _root(g, mean_square(g, x))), g.gain)


@form("M30 gated RMS", "rms_norm")
def _(g, x):
    normed = g("Mul", g("Div", x, _root(g, mean_square(g, x))), g.gain)
    return g("Mul", normed, g("Sigmoid", x))


@form("E2 divisor d - 1", "layer_norm")
def _(g, x):
    z = centred(g, x)
    return g.normalized(z, g("Div", g.sum(g("Mul", z, z)), float(WIDTH - 1)))


@form("N1 mean - x", "layer_norm")
def _(g, x):
    return g.normalized(g("Sub", g.mean(x), x), variance(g, centred(g, x)))


# The row is centred over another axis: its RMSNorm, but no LayerNorm.
@form("N4 variance over another axis", "rms_norm")
def _(g, x):
    z = centred(g, x)
    return g.normalized(z, g.mean(g("Pow", z, 2.0), (1,)))


@form("N4 mean over another axis", "none")
def _(g, x):
    z = g("Sub", x, g.mean(x, (1,)))
    return g.normalized(z, variance(g, centred(g, x)))


@form("N5 variance of another value", "none")
def _(g, x):
    return g.normalized(centred(g, x), variance(g, centred(g, g("Tanh", x))))


@form("N7 variance used elsewhere", "layer_norm")
def _(g, x):
    v = variance(g, centred(g, x))
    return g("Add", g.normalized(centred(g, x), v), v)


@form("N10 residual instead of a bias", "layer_norm")
def _(g, x):
    z = centred(g, x)
    return g("Add", g("Mul", g("Div", z, _root(g, variance(g, z))), g.gain), x)


# No LayerNorm, but the RMSNorm of z with gain and epsilon scaled by 1/(d wrong).
@form("N12 1/d wrong in the last place", "rms_norm")
def _(g, x):
    wrong = float(numpy.nextafter(numpy.float32(1 / WIDTH), numpy.float32(1)))
    z = g("Sub", x, g("Mul", g.sum(x), wrong))
    return g.normalized(z, g("Mul", g.sum(g("Mul", z, z)), wrong))


def model(which: Form) -> onnx.ModelProto:
    """`which` as a checked ONNX model with input x and output y."""
    graph = Graph()
    result = which.build(graph, "x")
    graph.nodes.append(helper.make_node("Identity", [result], ["y"]))
    made = helper.make_model(helper.make_graph(
        graph.nodes, "form",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, SHAPE)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, SHAPE)],
        graph.weights), opset_imports=[helper.make_opsetid("", OPSET)], ir_version=8)
    onnx.checker.check_model(made, full_check=True)
    return made
