"""Models through renorm-opt and IREE, compared with their references.

    round_trip.py MODELS-FOLDER RENORM-OPT IREE-COMPILE IREE-RUN-MODULE WORK-FOLDER NAME...

The error allowed is relative to the largest entry. Exits with 1 if one is off.
"""
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "Inputs"))
import npy

# Sums in another order; optimising costs nothing that shows.
TOLERANCE = 2e-5


def agrees(models, opt, compile_, run_module, folder, name):
    path = os.path.join(folder, name)
    for member in ("x", "ref"):
        npy.main("unzip", os.path.join(models, name + ".npz"), member + ".npy",
                 "%s.%s.npy" % (path, member))
    subprocess.run([opt, os.path.join(models, name + ".mlir"),
                    "--renorm-optimize=remarks=false", "--renorm-lower-to-linalg",
                    "-o", path + ".mlir"], check=True)
    subprocess.run([compile_, path + ".mlir", "--iree-hal-target-backends=llvm-cpu",
                    "--iree-llvmcpu-target-cpu=host", "-o", path + ".vmfb"],
                   check=True)
    subprocess.run([run_module, "--module=" + path + ".vmfb", "--function=main",
                    "--device=local-sync", "--input=@" + path + ".x.npy",
                    "--output=@" + path + ".out.npy"], check=True,
                   stdout=subprocess.DEVNULL)
    return npy.compare(path + ".out.npy", path + ".ref.npy", TOLERANCE)


def main(models, opt, compile_, run_module, folder, *names):
    os.makedirs(folder, exist_ok=True)
    good = sum(agrees(models, opt, compile_, run_module, folder, name)
               for name in names)
    print("%d of %d models agree" % (good, len(names)))
    return good != len(names)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
