"""Runs every norm as row loops and by its decomposition, and compares.

    cpu_loops.py RENORM-RUN DIR TYPE TOLERANCE LAYOUT,...|all

The differences are relative for numbers above 1. Inputs have a mean.
"""
import os
import random
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "Inputs"))
import npy  # noqa: E402


class Model:
    def __init__(self, type_):
        self.type = type_
        self.arguments, self.body, self.results = [], [], []

    def tensor(self, shape, dynamic=False):
        sizes = "x".join("?" if dynamic else str(n) for n in shape)
        return f"tensor<{sizes}x{self.type}>"

    def argument(self, shape, dynamic=False):
        name = f"%a{len(self.arguments)}"
        self.arguments.append((name, shape, self.tensor(shape, dynamic)))
        return name

    def emit(self, text, row, count=1):
        names = [f"%v{len(self.results) + i}" for i in range(count)]
        types = ", ".join([row] * count)
        self.body.append(f"  {', '.join(names)} = renorm.{text} -> {types}")
        self.results += [(name, row) for name in names]

    def norms(self, shape, axes, affine_shape, dynamic=False):
        """Each op once on rows of `shape` along `axes`."""
        row = self.tensor(shape, dynamic)
        affine = self.tensor(affine_shape, dynamic)
        x, r = self.argument(shape, dynamic), self.argument(shape, dynamic)
        g, b = (self.argument(affine_shape, dynamic) for _ in range(2))
        o = self.argument(shape, dynamic)
        scaled = f"scale({g} : {affine}) bias({b} : {affine})"
        end = f"axes = {axes} epsilon = 1.0e-05"
        one = f"ins({x} : {row})"
        two = f"ins({x}, {r} : {row}, {row})"
        to, both = f"outs({o} : {row})", f"outs({o}, {o} : {row}, {row})"
        for kind in ("layer_norm", "rms_norm"):
            self.emit(f"{kind} {one} {scaled} {to} {end}", row)
            self.emit(f"{kind} {one} {to} {end} {{round_normalized, "
                      "epsilon_placement = #renorm<epsilon_placement outside>}",
                      row)
            self.emit(f"add_norm {kind} {two} {scaled} {both} {end}", row, 2)
            self.emit(f"center_norm {kind} {one} {scaled} {both} {end}", row, 2)
            self.emit(f"center_norm {kind} {one} residual({r} : {row}) {both} "
                      f"{end}", row, 2)
            self.emit(f"peri_norm {kind}, layer_norm {two} "
                      f"output_scale({g} : {affine}) output_bias({b} : "
                      f"{affine}) {scaled} {both} axes = {axes} "
                      "output_epsilon = 1.0e-03 epsilon = 1.0e-05", row, 2)
        if len(axes) == 1 and not dynamic:
            self.emit(f"crms_norm {one} {scaled} {to} {end} "
                      f"{{full_size = {shape[axes[0]] + 1} : i64}}", row)
        self.emit(f"center {one} {to} axes = {axes}", row)
        self.emit(f"add_center {two} {to} axes = {axes}", row)
        for kind in ("layer_norm", "rms_norm"):
            self.emit(f"{kind}_backward {two} "
                      f"scale({g} : {affine}) {to} {end}", row)

    def text(self):
        arguments = ", ".join(f"{n}: {t}" for n, _, t in self.arguments)
        types = ", ".join(t for _, t in self.results)
        names = ", ".join(n for n, _ in self.results)
        return "\n".join([f"func.func @main({arguments}) -> ({types}) {{",
                          *self.body, f"  return {names} : {types}", "}\n"])


# What the rows are, and how they lie: (shape, axes, shape of the scale, dynamic)
LAYOUTS = {
    "one": ([3, 1], [1], [1], False),
    "short": ([3, 5], [1], [5], False),
    "vector": ([3, 16], [1], [16], False),
    "tail": ([3, 37], [1], [37], False),
    "long": ([3, 300], [1], [300], False),
    "dynamic": ([3, 141], [1], [141], True),
    "channels": ([2, 6, 19], [1], [6], False),        # a lane for each row
    "columns": ([9, 33], [0], [9], False),            # a lane for each row
    "two-axes": ([2, 3, 4, 5], [2, 3], [4, 5], False),
    "apart": ([3, 2, 7, 5], [0, 2], [3, 7], False),   # a lane for each row
    "scalar": ([3, 5, 2], [0, 2], [3, 2], False),     # no vectors
    "samples": ([2, 3, 20], [2], [2, 1, 20], False),  # a scale for each sample
}


def write(type_, layout, directory):
    """The model and its inputs; their names."""
    model = Model(type_)
    model.norms(*LAYOUTS[layout])
    with open(f"{directory}/model.mlir", "w") as file:
        file.write(model.text())
    numbers = random.Random(7)
    descr = {"f64": "<f8", "f16": "<f2"}.get(type_, "<f4")
    paths = []
    for i, (_, shape, _) in enumerate(model.arguments):
        count = 1
        for size in shape:
            count *= size
        paths.append(f"{directory}/in.{i}.npy")
        npy.make(paths[-1], descr, tuple(shape),
                 [numbers.gauss(3, 1) for _ in range(count)])
    return paths, len(model.results)


def compare(directory, count, tolerance):
    """The largest difference of all results, relative where they are large."""
    worst = 0.0
    for i in range(count):
        name = f".{i}.npy" if i else ".npy"
        expected = npy.read(f"{directory}/reference{name}")
        got = npy.read(f"{directory}/loops{name}")
        assert expected[:2] == got[:2], (expected[:2], got[:2])
        for a, b in zip(expected[2], got[2]):
            error = abs(a - b) / (1 + abs(a))
            if not error <= tolerance:
                sys.exit(f"{directory}: result {i} has {b}, not {a}")
            worst = max(worst, error)
    return worst


def main(renorm_run, directory, type_, tolerance, layouts):
    for layout in LAYOUTS if layouts == "all" else layouts.split(","):
        at = f"{directory}/{layout}"
        os.makedirs(at, exist_ok=True)
        inputs, count = write(type_, layout, at)
        for norms in ("reference", "loops"):
            subprocess.run([renorm_run, f"{at}/model.mlir", f"--norms={norms}",
                            f"-o={at}/{norms}.npy"] +
                           [f"--input={path}" for path in inputs], check=True)
        worst = compare(at, count, float(tolerance))
        print(f"{type_} {layout}: {count} results agree, within {worst:.1e}")


if __name__ == "__main__":
    main(*sys.argv[1:])
