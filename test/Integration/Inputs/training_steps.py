"""A training step before and after re-centring, result by result.

    training_steps.py MODEL TOLERANCE PIPELINE... [--scratch=DIR]

The model returns the loss and its gradients. Arguments of rank 1 (scales and
biases) are drawn around 1, others around 0. Where the pipeline makes a companion,
the weights go through it first. Prints the largest error of a result, relative
to the norm of the original's; exits with 1 if one is above the tolerance.
"""
import argparse
import glob
import math
import os
import random
import re
import subprocess
import sys

import npy


def run(arguments):
    done = subprocess.run(arguments, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(arguments)}\n{done.stderr}")


def signature(text, name):
    """Shapes of the arguments of a function; they are all of f64."""
    head = re.search(rf"func\.func (?:public )?@{name}\((.*?)\) ->", text, re.S)[1]
    return [[int(n) for n in shape.split("x")[:-1]]
            for shape in re.findall(r"tensor<([0-9x]*f64)>", head)]


def draw(shape, generator):
    middle = 1.0 if len(shape) == 1 else 0.0
    return [middle + 0.3 * generator.gauss(0, 1) for _ in range(math.prod(shape))]


def results(module, entry, inputs, stem):
    for old in glob.glob(f"{glob.escape(stem)}.*npy"):
        os.remove(old)
    run(["renorm-run", module, f"--entry={entry}", "-o", f"{stem}.npy",
         *[f"--input={path}" for path in inputs]])
    paths = [f"{stem}.npy"]
    while os.path.exists(f"{stem}.{len(paths)}.npy"):
        paths.append(f"{stem}.{len(paths)}.npy")
    return paths


def error(expected, actual):
    """|a - b| / |a|, both as vectors."""
    a, b = npy.load(expected), npy.load(actual)
    if a[1] != b[1]:
        return math.inf
    norm = math.sqrt(sum(v * v for v in a[2]))
    off = math.sqrt(sum((v - w) ** 2 for v, w in zip(a[2], b[2])))
    # Some gradients are zero (that of a key's bias): what is left is rounding.
    return off / norm if norm > 1e-12 else off


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("model")
    parser.add_argument("tolerance", type=float)
    parser.add_argument("pipelines", nargs="+")
    parser.add_argument("--scratch", default=".")
    options = parser.parse_args()
    os.makedirs(options.scratch, exist_ok=True)
    generator = random.Random(7)
    with open(options.model) as file:
        shapes = signature(file.read(), "main")
    inputs = []
    for number, shape in enumerate(shapes):
        inputs.append(os.path.join(options.scratch, f"in{number}.npy"))
        npy.save(inputs[-1], "<f8", shape, draw(shape, generator))
    before = results(options.model, "main", inputs, os.path.join(options.scratch, "before"))
    failed = False
    for pipeline in options.pipelines:
        changed = os.path.join(options.scratch, "after.mlir")
        run(["renorm-opt", options.model, f"--pass-pipeline=builtin.module({pipeline})",
             "-o", changed])
        with open(changed) as file:
            text = file.read()
        given = list(inputs)
        companion = re.search(r"renorm\.arguments = array<i64: ([^>]*)>", text)
        if companion:
            numbers = [int(n) for n in companion[1].split(",")]
            prepared = results(changed, "main_prepare_weights", [given[n] for n in numbers],
                               os.path.join(options.scratch, "prepared"))
            for number, path in zip(numbers, prepared, strict=True):
                given[number] = path
        after = results(changed, "main", given, os.path.join(options.scratch, "after"))
        errors = [error(a, b) for a, b in zip(before, after, strict=True)]
        counts = {name: text.count(f"= renorm.{name} ")
                  for name in ("layer_norm", "rms_norm", "layer_norm_backward",
                               "rms_norm_backward", "rms_norm_scale_backward")}
        print(f"{pipeline}: {len(errors)} results, error {max(errors):.1e}, "
              + ", ".join(f"{count} {name}" for name, count in counts.items()))
        for number, value in enumerate(errors):
            if not value <= options.tolerance:
                print(f"  result {number}: {value:.1e}")
                failed = True
    sys.exit(failed)


if __name__ == "__main__":
    main()
