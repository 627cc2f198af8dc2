"""The norms that are spelled, and single faults in them."""
import math
import struct

from expression import (Node, add, const, div, leaf, mul, neg, power, rsqrt,
                        sqrt, square, sub, total)

FAULTS = ["variance_divisor", "mean_divisor", "exponent", "exponent_one",
          "variance_ulp", "mean_ulp", "mean_axis", "variance_axis",
          "other_mean", "other_variance", "epsilon_moved", "no_square",
          "no_mean", "epsilon_sign", "mean_sign", "rho_twice", "not_divided",
          "cube", "doubled", "negated", "square_of_mean", "clamped_variance",
          "residual", "mean_twice", "gain_on_row", "bias_inside",
          "epsilon_row"]
ULP = {"variance_ulp", "mean_ulp"}


class Spec:
    """One norm: what the raised op must say."""

    def __init__(self, rng):
        self.rank = rng.choice([1, 2, 2, 3, 3, 4])
        self.sizes = [rng.choice([2, 3, 4, 5, 6, 7]) for _ in range(self.rank)]
        count = min(self.rank, rng.choice([1, 1, 2]))
        self.axes = sorted(rng.sample(range(self.rank), count))
        self.length = math.prod(self.sizes[a] for a in self.axes)
        self.kind = rng.choice(["layer_norm", "rms_norm"])
        self.epsilon = rng.choice([0.0, 1e-5, 1e-6, 1e-3, 0.25, 1.0])
        self.outside = self.epsilon != 0 and rng.random() < 0.25
        self.ddof = int(self.kind == "layer_norm" and rng.random() < 0.2)
        self.affine = rng.choice(["none", "gain", "bias", "both", "1+g"])
        self.data, self.compute = rng.choice(
            [("f64", "f64")] * 6 + [("f32", "f64"), ("f32", "f32")])
        self.dynamic = 0 not in self.axes and rng.random() < 0.25

    def describe(self):
        size = "x".join(map(str, self.sizes))
        return (f"{self.kind} {size} axes={self.axes} eps={self.epsilon}"
                f"{' outside' if self.outside else ''} ddof={self.ddof} "
                f"affine={self.affine} {self.data}/{self.compute}"
                f"{' dynamic' if self.dynamic else ''}")


def next_float(value, kind):
    if kind == "f64":
        return math.nextafter(value, math.inf)
    bits = struct.unpack("<I", struct.pack("<f", value))[0]
    return struct.unpack("<f", struct.pack("<I", bits + 1))[0]


def applies(fault, spec):
    """Whether the fault changes a norm of this kind."""
    layer = spec.kind == "layer_norm"
    if fault in ("mean_divisor", "mean_ulp", "mean_axis", "other_mean",
                 "no_mean", "mean_sign", "mean_twice"):
        return layer and (fault != "mean_axis" or spec.rank > len(spec.axes))
    if fault == "variance_axis":
        return spec.rank > len(spec.axes)
    if fault == "epsilon_moved":
        return spec.epsilon not in (0.0, 1.0)
    if fault == "epsilon_sign":
        return spec.epsilon != 0
    return True


def other_axes(spec, rng):
    outer = [a for a in range(spec.rank) if a not in spec.axes]
    axes = list(spec.axes)
    axes[rng.randrange(len(axes))] = rng.choice(outer)
    # An unknown length has no number to divide by.
    return sorted(axes)


def norm(spec, rng, fault=None, used=None):
    """The expression of the norm, in one of its usual global shapes."""
    used = used if used is not None else []
    every = range(spec.rank)
    x, w = leaf("x", every), leaf("w", every)
    g, b = leaf("g", spec.axes), leaf("b", spec.axes)
    d = spec.length
    layer = spec.kind == "layer_norm"

    def choose(**ways):
        name = rng.choice(list(ways))
        used.append(name)
        return ways[name]()

    def mean(a, divisor=d, axes=spec.axes, ulp=False):
        if ulp:
            # 1/d as it is stored, then the float next to it.
            stored = 1 / divisor
            if spec.compute == "f32":
                stored = struct.unpack("<f", struct.pack("<f", stored))[0]
            return mul(total(a, axes),
                       const(next_float(stored, spec.compute)))
        note = "length" if divisor == d else None
        return div(total(a, axes), const(divisor, note))

    mean_of = w if fault == "other_mean" else x
    mean_axes = spec.axes
    if fault == "mean_axis":
        mean_axes = other_axes(spec, rng)
    mu = mean(mean_of, d + (fault == "mean_divisor"), mean_axes,
              fault == "mean_ulp")
    if fault == "mean_twice":
        mu = add(mu, mu)
    centred = (add if fault == "mean_sign" else sub)(x, mu) if layer else x
    numerator = x if fault == "no_mean" else centred
    if fault == "gain_on_row":
        numerator = mul(numerator, x)

    source = centred
    if fault == "other_variance":
        source = sub(w, mean(w)) if layer else w
    axes = other_axes(spec, rng) if fault == "variance_axis" else spec.axes
    divisor = d - spec.ddof
    if fault == "variance_divisor":
        divisor = d + 1
    if fault == "not_divided":
        v = total(square(source), axes)
    elif fault == "variance_ulp":
        v = mean(square(source), divisor, axes, True)
    elif fault == "no_square":
        v = mean(source, divisor, axes)
    elif fault == "cube":
        v = mean(mul(square(source), source), divisor, axes)
    elif fault == "square_of_mean":
        v = square(mean(source, divisor, axes))
    elif layer and fault is None and not spec.ddof:
        one_pass = lambda: sub(mean(square(x)), square(mu))
        v = choose(
            two_pass=lambda: mean(square(centred)),
            own_difference=lambda: mean(square(sub(mean(x), x))),
            one_pass=one_pass,
            one_pass_max=lambda: Node("max", [one_pass(), const(0)]),
            one_pass_select=lambda: (lambda u: Node("select", [u]))(one_pass()),
            product=lambda: mean(mul(centred, x)))
    else:
        v = mean(square(source), divisor, axes)

    outside = spec.outside != (fault == "epsilon_moved")
    epsilon = const(spec.epsilon)
    if fault == "clamped_variance":
        v = Node("max", [v, const(0.3)])
    if fault == "bias_inside":
        v = add(v, square(b))
    if fault == "epsilon_row":
        v = add(v, mul(x, x))
    if spec.epsilon and not outside:
        v = (sub if fault == "epsilon_sign" else add)(v, epsilon)
    if fault == "exponent":
        rho = power(v, -0.5000001)
    elif fault == "exponent_one":
        rho = div(const(1), v)
    elif spec.epsilon and outside:
        sigma = (sub if fault == "epsilon_sign" else add)(sqrt(v), epsilon)
        rho = div(const(1), sigma)
    else:
        rho = rsqrt(v)
    if fault == "rho_twice":
        rho = mul(rho, rho)

    gain = {"gain": g, "both": g, "1+g": add(const(1), g)}.get(spec.affine)
    bias = b if spec.affine in ("bias", "both") else None
    if fault in ("doubled", "negated"):
        numerator = mul(numerator, const(2 if fault == "doubled" else -1))
    y = choose(
        times=lambda: mul(numerator, rho),
        over=lambda: div(numerator, rho.args[1]) if rho.op == "div"
        else div(numerator, sqrt(v)) if rho.op == "rsqrt"
        else mul(numerator, rho),
        gain_first=lambda: mul(numerator, mul(rho, gain)) if gain
        else mul(numerator, rho))
    if gain is not None and used[-1] != "gain_first":
        y = mul(y, gain)
    if bias is not None and fault is None and layer and gain is g and \
            rng.random() < 0.3:
        # M10: one scale and one shift per entry.
        used.append("scale_shift")
        scale = mul(rho, g)
        return add(mul(x, scale), sub(b, mul(mu, scale)))
    if bias is not None:
        y = add(y, bias)
    if fault == "residual":
        y = add(y, x)
    return y
