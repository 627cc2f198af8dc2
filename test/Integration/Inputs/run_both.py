"""Runs a module before and after passes, and compares every result.

    run_both.py MODULE TOLERANCE PASSES --input=A.npy ... [--scratch=DIR]

PASSES is a pipeline string without builtin.module(...). Prints the error and
exits with 1 if it is above the tolerance.
"""
import argparse
import glob
import os
import subprocess
import sys

import npy


def run(arguments):
    done = subprocess.run(arguments, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(arguments)}\n{done.stderr}")


def results(module, inputs, name):
    for old in glob.glob(f"{name}.npy") + glob.glob(f"{name}.*.npy"):
        os.remove(old)
    run(["renorm-run", module, *[f"--input={i}" for i in inputs], "-o", f"{name}.npy"])
    files = [f"{name}.npy"]
    while os.path.exists(f"{name}.{len(files)}.npy"):
        files.append(f"{name}.{len(files)}.npy")
    return [npy.load(file) for file in files]


def compare(module, passes, inputs, scratch, before=None):
    """The largest error of each result, and the results before."""
    before = before or results(module, inputs, os.path.join(scratch, "before"))
    changed = os.path.join(scratch, "after.mlir")
    run(["renorm-opt", module, f"--pass-pipeline=builtin.module({passes})", "-o", changed])
    after = results(changed, inputs, os.path.join(scratch, "after"))
    if len(before) != len(after):
        sys.exit("another number of results")
    return [npy.relative_error(b, a) for b, a in zip(before, after)], before


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("module")
    parser.add_argument("tolerance", type=float)
    parser.add_argument("passes", nargs="+")
    parser.add_argument("--input", action="append", default=[])
    parser.add_argument("--scratch", default=".")
    options = parser.parse_args()
    before, failed = None, False
    for passes in options.passes:
        errors, before = compare(options.module, passes, options.input, options.scratch, before)
        print(f"{passes}: {max(errors):.1e}")
        for number, error in enumerate(errors):
            if not error <= options.tolerance:
                print(f"  result {number}: {error:.1e}")
                failed = True
    sys.exit(failed)


if __name__ == "__main__":
    main()
