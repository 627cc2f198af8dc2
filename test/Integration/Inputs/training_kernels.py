"""Runs a training step with its norms and their gradients as GPU kernels, on the
CPU, and compares every result with that of the linalg path.

usage: training_kernels.py WORK_DIR TOLERANCE MODEL PASSES...

Inputs as in training_steps.py. Prints the largest error of a result, relative to
its norm, and how many kernels ran.
"""
import os
import random
import re
import subprocess
import sys

import npy
from training_steps import draw, error, signature


def results(model, entry, inputs, stem, *options):
    """Files of the results, and what was said."""
    done = subprocess.run(
        ["renorm-run", model, f"--entry={entry}", "-o", f"{stem}.npy", *options,
         *[f"--input={path}" for path in inputs]], capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    paths = [f"{stem}.npy"]
    while os.path.exists(f"{stem}.{len(paths)}.npy"):
        paths.append(f"{stem}.{len(paths)}.npy")
    return paths, done.stdout.strip()


def main(work, tolerance, model, *passes):
    os.makedirs(work, exist_ok=True)
    step = f"{work}/step.mlir"
    subprocess.run(["renorm-opt", model, *passes, "-o", step], check=True)
    text = open(step).read()
    entry = re.search(r"func\.func (?:public )?@(\w+)\(", text)[1]
    generator = random.Random(1)
    inputs = []
    for i, shape in enumerate(signature(text, entry)):
        inputs.append(f"{work}/in{i}.npy")
        npy.save(inputs[-1], "<f8", shape, draw(shape, generator))
    expected, _ = results(step, entry, inputs, f"{work}/cpu")
    actual, said = results(step, entry, inputs, f"{work}/simt", "--device=simt")
    worst = max(error(a, b) for a, b in zip(expected, actual))
    same = len(expected) == len(actual) and worst <= float(tolerance)
    count = {op: len(re.findall(rf"= renorm\.{op} ", text))
             for op in ("layer_norm", "rms_norm", "norm_gradients", "center")}
    print(f"{'ok  ' if same else 'FAIL'} {len(actual)} results, error {worst:.1e}, "
          + ", ".join(f"{n} {op}" for op, n in count.items()) + f", {said}")
    return not same


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
