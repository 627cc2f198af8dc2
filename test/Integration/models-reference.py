"""Runs renorm-run on every model of a folder and compares with its reference.

    models-reference.py MODELS-FOLDER RENORM-RUN WORK-FOLDER

Each MODEL.mlir has a MODEL.npz with x and ref beside it. Two models run at a
time; the exit code is the number of models that are off.
"""
import concurrent.futures
import glob
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "Inputs"))
import npy

# Relative to the largest entry of the reference, which PyTorch computed.
TOLERANCES = {
    # Sums in another order, nothing else.
    "gpt2_f64": 1e-14,
    "nano_f64": 1e-14,
    # Keeps some constants in f32 (the pooling scale).
    "vit_f64": 2e-8,
    # The import is that far from its reference; a run in f64 is, too.
    "gemma2": 1e-4,
    # A few units in the last place (2^-11, 2^-8) of the largest entry.
    "gpt2_f16": 4e-3,
    "gpt2_bf16": 3e-2,
}
DEFAULT = 2e-5


def run(model, tool, folder):
    name = os.path.basename(model)[:-len(".mlir")]
    paths = {}
    for member in ("x", "ref"):
        paths[member] = os.path.join(folder, "%s.%s.npy" % (name, member))
        npy.main("unzip", model[:-5] + ".npz", member + ".npy", paths[member])
    out = os.path.join(folder, name + ".out.npy")
    subprocess.run([tool, model, "--input=" + paths["x"], "-o", out],
                   check=True)
    return npy.compare(out, paths["ref"], TOLERANCES.get(name, DEFAULT))


def main(models, tool, folder):
    os.makedirs(folder, exist_ok=True)
    files = sorted(glob.glob(os.path.join(models, "*.mlir")))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        good = list(pool.map(lambda f: run(f, tool, folder), files))
    print("%d of %d models agree" % (sum(good), len(files)))
    return len(files) - sum(good)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
