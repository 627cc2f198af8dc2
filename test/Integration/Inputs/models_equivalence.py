"""Runs imported models before and after renorm-optimize on their own inputs.

    models_equivalence.py MODELS_DIR SCRATCH_DIR

A wrong rewrite may differ by as little as 6e-3, so what decides is f64. In the
narrower types both sides are compared with the reference that came with the
model, and the optimised one may be at most half again as far from it, plus one
unit in the last place.
"""
import os
import sys
import zipfile

import npy
import run_both

PASSES = "renorm-optimize{remarks=false},renorm-lower-to-linalg"
# Model: largest relative error of any result.
TOLERANCE = {
    "gpt2_f64": 1e-12,
    "nano_f64": 1e-12,
    "vit_f64": 1e-12,
    "pythia": 2e-5,
    "whisper_enc": 2e-5,
    "nano_peri": 2e-5,
    "convnext": 2e-5,
    "gpt2_f16": 2e-3,
    "gpt2_bf16": 2e-2,
}


def main():
    models, scratch = sys.argv[1:]
    failed = False
    for name, tolerance in TOLERANCE.items():
        with zipfile.ZipFile(f"{models}/{name}.npz") as archive:
            inputs = [n for n in archive.namelist() if not n.startswith("ref")]
            paths = [archive.extract(n, os.path.join(scratch, name)) for n in inputs]
            reference = npy.parse(archive.read("ref.npy"))
        errors, before = run_both.compare(f"{models}/{name}.mlir", PASSES, paths, scratch)
        after = npy.load(os.path.join(scratch, "after.npy"))
        was, now = (npy.relative_error(reference, r) for r in (before[0], after))
        unit = tolerance / 20
        right = max(errors) <= tolerance and now <= 1.5 * was + unit
        print(f"{name}: {max(errors):.1e}; from the reference {was:.1e} before, {now:.1e} after"
              + ("" if right else f"  WRONG, allowed {tolerance:.0e}"))
        failed |= not right
    sys.exit(failed)


if __name__ == "__main__":
    main()
