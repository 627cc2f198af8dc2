"""Runs models with all norms as kernels and compares with PyTorch's results.

usage: models_kernels.py MODELS_DIR WORK_DIR NAME,NAME,... OPTION...

Each model as it was imported, after renorm-optimize, and after renorm-fuse too.
Prints how many kernels ran, and how many norms there were.
"""
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "Inputs"))
import npy

FORMS = (("imported", ["--renorm-raise-norms"]),
         ("optimized", ["--renorm-optimize=remarks=false"]),
         ("fused", ["--renorm-optimize=remarks=false", "--renorm-fuse"]))
TOLERANCE = 2e-5


def main(models, work, names, *options):
    os.makedirs(work, exist_ok=True)
    good = True
    for name in names.split(","):
        x, ref, out = (f"{work}/{name}.{part}.npy" for part in ("x", "ref", "out"))
        for member, path in (("x.npy", x), ("ref.npy", ref)):
            npy.main("unzip", f"{models}/{name}.npz", member, path)
        for form, passes in FORMS:
            ir = f"{work}/{name}.{form}.mlir"
            subprocess.run(["renorm-opt", f"{models}/{name}.mlir", *passes, "-o", ir],
                           check=True)
            norms = len(re.findall(r"= renorm\.\w*(?:norm|center)\w* ", open(ir).read()))
            # The imported file itself: renorm-run raises its norms.
            model = f"{models}/{name}.mlir" if form == "imported" else ir
            said = subprocess.run(["renorm-run", model, f"--input={x}", "-o", out,
                                   *options], check=True, stdout=subprocess.PIPE,
                                  text=True).stdout.strip()
            same = npy.compare(out, ref, TOLERANCE)
            ok = same and said.startswith(f"{norms} kernel launches")
            print(f"{'ok  ' if ok else 'FAIL'} {name} {form}: {norms} norms, {said}")
            good &= ok
    return not good


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
