"""The Pre-LN transformer of variance_by_depth.py as MLIR, and .npy files.

Standard library only, so that the test suite can use it everywhere. The norms
are written out in linalg, for renorm-raise-norms to find.
"""

import array
import random
import struct

HEADER = """\
#ij = affine_map<(i, j) -> (i, j)>
#i = affine_map<(i, j) -> (i)>
#none = affine_map<(i, j) -> ()>
#hij = affine_map<(h, i, j) -> (h, i, j)>
#hi = affine_map<(h, i, j) -> (h, i)>
#q = affine_map<(h, i, j, c) -> (i, h, c)>
#k = affine_map<(h, i, j, c) -> (j, h, c)>
#s = affine_map<(h, i, j, c) -> (h, i, j)>
"""


class Model:
    """Writes one function: main(x, weights) -> variance of the stream at the
    start and behind each layer, over all tokens and channels."""

    # name: rows and columns, in units of the width
    WEIGHTS = {"wq": (1, 1), "wk": (1, 1), "wv": (1, 1), "wo": (1, 1),
               "up": (1, 4), "down": (4, 1)}

    def __init__(self, layers, width, heads, tokens, shared):
        if width % heads:
            raise ValueError("width must be a multiple of heads")
        self.layers, self.width, self.heads = layers, width, heads
        self.tokens, self.copies = tokens, 1 if shared else layers
        self.lines, self.count = [], 0

    def op(self, text):
        """Appends an op with one result and returns the result's name."""
        self.count += 1
        self.lines.append(f"    %v{self.count} = {text}")
        return f"%v{self.count}"

    def empty(self, type_, value=None):
        tensor = self.op(f"tensor.empty() : {type_}")
        if value is None:
            return tensor
        return self.op(f"linalg.fill ins({value} : f64) outs({tensor} : "
                       f"{type_}) -> {type_}")

    def generic(self, maps, kinds, ins, out, body):
        """`ins` are (value, type), `out` is (init, type); the body sees %a, %b
        and %o and leaves its result in %r."""
        names = ["%a", "%b"][:len(ins)]
        values = ", ".join(value for value, _ in ins)
        types = ", ".join(type_ for _, type_ in ins)
        args = ", ".join(f"{name}: f64" for name in names + ["%o"])
        kinds = ", ".join(
            {"p": '"parallel"', "r": '"reduction"'}[kind] for kind in kinds)
        maps = ", ".join("#" + name for name in maps)
        return self.op(
            f"linalg.generic {{indexing_maps = [{maps}], iterator_types = "
            f"[{kinds}]}} ins({values} : {types}) outs({out[0]} : {out[1]}) {{\n"
            f"    ^bb0({args}):\n      {body}\n      linalg.yield %r : f64\n"
            f"    }} -> {out[1]}")

    def matmul(self, x, w, inner, outer):
        result = f"tensor<{self.tokens}x{outer}xf64>"
        init = self.empty(result, "%zero")
        return self.op(
            f"linalg.matmul ins({x}, {w} : tensor<{self.tokens}x{inner}xf64>, "
            f"tensor<{inner}x{outer}xf64>) outs({init} : {result}) -> {result}")

    def weight(self, name, layer):
        rows, columns = (n * self.width for n in self.WEIGHTS[name])
        at = layer % self.copies
        return self.op(
            f"tensor.extract_slice %{name}[{at}, 0, 0] [1, {rows}, {columns}] "
            f"[1, 1, 1] : tensor<{self.copies}x{rows}x{columns}xf64> to "
            f"tensor<{rows}x{columns}xf64>")

    def layer_norm(self, x):
        full = f"tensor<{self.tokens}x{self.width}xf64>"
        row = f"tensor<{self.tokens}xf64>"

        def mean_of(value, body):
            total = self.generic(["ij", "i"], "pr", [(value, full)],
                                 (self.empty(row, "%zero"), row), body)
            return self.op(f"arith.divf {total}, %widths : {row}")

        mean = mean_of(x, "%r = arith.addf %o, %a : f64")
        centred = self.generic(
            ["ij", "i", "ij"], "pp", [(x, full), (mean, row)],
            (self.empty(full), full), "%r = arith.subf %a, %b : f64")
        variance = mean_of(centred, "%q = arith.mulf %a, %a : f64\n"
                           "      %r = arith.addf %o, %q : f64")
        return self.generic(
            ["ij", "i", "ij"], "pp", [(centred, full), (variance, row)],
            (self.empty(full), full),
            "%e = arith.addf %b, %epsilon : f64\n"
            "      %f = math.rsqrt %e : f64\n"
            "      %r = arith.mulf %a, %f : f64")

    def softmax(self, scores, type_):
        row = f"tensor<{self.heads}x{self.tokens}xf64>"
        top = self.generic(["hij", "hi"], "ppr", [(scores, type_)],
                           (self.empty(row, "%lowest"), row),
                           "%r = arith.maximumf %o, %a : f64")
        powers = self.generic(
            ["hij", "hi", "hij"], "ppp", [(scores, type_), (top, row)],
            (self.empty(type_), type_),
            "%d = arith.subf %a, %b : f64\n      %r = math.exp %d : f64")
        total = self.generic(["hij", "hi"], "ppr", [(powers, type_)],
                             (self.empty(row, "%zero"), row),
                             "%r = arith.addf %o, %a : f64")
        return self.generic(
            ["hij", "hi", "hij"], "ppp", [(powers, type_), (total, row)],
            (self.empty(type_), type_), "%r = arith.divf %a, %b : f64")

    def attention(self, x, layer):
        """Causal self-attention with all heads."""
        d, n, h = self.width, self.tokens, self.heads
        flat, split = f"tensor<{n}x{d}xf64>", f"tensor<{n}x{h}x{d // h}xf64>"
        square = f"tensor<{h}x{n}x{n}xf64>"
        q, k, v = (
            self.op(f"tensor.expand_shape "
                    f"{self.matmul(x, self.weight(name, layer), d, d)} "
                    f"[[0], [1, 2]] output_shape [{n}, {h}, {d // h}] : "
                    f"{flat} into {split}") for name in ("wq", "wk", "wv"))
        product = ("%p = arith.mulf %a, %b : f64\n"
                   "      %r = arith.addf %o, %p : f64")
        scores = self.generic(["q", "k", "s"], "pppr", [(q, split), (k, split)],
                              (self.empty(square, "%zero"), square), product)
        masked = self.generic(
            ["hij", "hij"], "ppp", [(scores, square)],
            (self.empty(square), square),
            "%i = linalg.index 1 : index\n      %j = linalg.index 2 : index\n"
            "      %past = arith.cmpi ule, %j, %i : index\n"
            "      %t = arith.mulf %a, %temperature : f64\n"
            "      %r = arith.select %past, %t, %lowest : f64")
        mixed = self.generic(
            ["s", "k", "q"], "pprp", [(self.softmax(masked, square), square),
                                      (v, split)],
            (self.empty(split, "%zero"), split), product)
        joined = self.op(f"tensor.collapse_shape {mixed} [[0], [1, 2]] : "
                         f"{split} into {flat}")
        return self.matmul(joined, self.weight("wo", layer), d, d)

    def mlp(self, x, layer):
        d = self.width
        wide = f"tensor<{self.tokens}x{4 * d}xf64>"
        inner = self.matmul(x, self.weight("up", layer), d, 4 * d)
        active = self.generic(
            ["ij", "ij"], "pp", [(inner, wide)], (self.empty(wide), wide),
            "%m = arith.mulf %a, %root_half : f64\n"
            "      %e = math.erf %m : f64\n"
            "      %p = arith.addf %e, %one : f64\n"
            "      %h = arith.mulf %a, %half : f64\n"
            "      %r = arith.mulf %h, %p : f64")
        return self.matmul(active, self.weight("down", layer), 4 * d, d)

    def variance(self, x):
        """E x^2 - (E x)^2 over all entries, as a scalar."""
        full = f"tensor<{self.tokens}x{self.width}xf64>"

        def mean_of(body):
            total = self.generic(["ij", "none"], "rr", [(x, full)],
                                 (self.empty("tensor<f64>", "%zero"),
                                  "tensor<f64>"), body)
            scalar = self.op(f"tensor.extract {total}[] : tensor<f64>")
            return self.op(f"arith.divf {scalar}, %entries : f64")

        mean = mean_of("%r = arith.addf %o, %a : f64")
        square = mean_of("%q = arith.mulf %a, %a : f64\n"
                         "      %r = arith.addf %o, %q : f64")
        squared = self.op(f"arith.mulf {mean}, {mean} : f64")
        return self.op(f"arith.subf {square}, {squared} : f64")

    def text(self):
        d, n = self.width, self.tokens
        full = f"tensor<{n}x{d}xf64>"
        args = [f"%x: {full}"] + [
            f"%{name}: tensor<{self.copies}x{r * d}x{c * d}xf64>"
            for name, (r, c) in self.WEIGHTS.items()]
        scalars = {"zero": 0.0, "one": 1.0, "half": 0.5, "epsilon": 1e-5,
                   "root_half": 0.5 ** 0.5, "lowest": -1e300,
                   "entries": float(n * d),
                   "temperature": (d // self.heads) ** -0.5}
        stream, variances = "%x", [self.variance("%x")]
        for layer in range(self.layers):
            for module in (self.attention, self.mlp):
                branch = module(self.layer_norm(stream), layer)
                stream = self.op(f"arith.addf {stream}, {branch} : {full}")
            variances.append(self.variance(stream))
        result = f"tensor<{len(variances)}xf64>"
        answer = self.op(
            f"tensor.from_elements {', '.join(variances)} : {result}")
        constants = [f"    %{name} = arith.constant {value:.17e} : f64"
                     for name, value in scalars.items()]
        constants.append(f"    %widths = arith.constant dense<{d:.1f}> : "
                         f"tensor<{n}xf64>")
        return "\n".join(
            [HEADER + f"func.func @main({', '.join(args)}) -> {result} {{"]
            + constants + self.lines + [f"    return {answer} : {result}", "}\n"])

    def inputs(self, seed, deviation):
        """(shape, entries) for each argument: x ~ N(0, 1), weights ~
        N(0, deviation(rows)^2). The same seed gives the same x."""
        source = random.Random(seed)

        def normal(shape, sigma):
            size = 1
            for extent in shape:
                size *= extent
            return shape, array.array(
                "d", (source.gauss(0.0, sigma) for _ in range(size)))

        d = self.width
        return [normal((self.tokens, d), 1.0)] + [
            normal((self.copies, r * d, c * d), deviation(r * d))
            for r, c in self.WEIGHTS.values()]


def write_npy(path, shape, entries):
    """NumPy's format, version 1.0, little-endian f64."""
    shape = ", ".join(map(str, shape)) + ","
    header = f"{{'descr': '<f8', 'fortran_order': False, 'shape': ({shape}), }}"
    header += " " * (-(len(header) + 11) % 64) + "\n"
    path.write_bytes(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header))
                     + header.encode() + entries.tobytes())


def read_npy(path):
    """The entries of a vector of f64."""
    data = path.read_bytes()
    version, = struct.unpack_from("B", data, 6)
    width, form = (2, "<H") if version == 1 else (4, "<I")
    length, = struct.unpack_from(form, data, 8)
    start = 8 + width + length
    if b"'<f8'" not in data[:start]:
        raise ValueError(f"{path}: not f64")
    return array.array("d", data[start:]).tolist()
