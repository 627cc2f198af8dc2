"""Runs the kernels of gpu-kernels.py on the CPU and checks their numbers.

usage: check.py WORK_DIR CHIP LENGTHS TYPES MEANS [--quiet]
e.g.   check.py /tmp/simt sm_90 768,769 f32,bf16 0.5,1000

renorm-opt and renorm-simt-check are taken from PATH.
"""
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def check_kernels(generator, cases, checker, work, chip, arguments, means, quiet):
    """Whether `checker` finds all kernels of `generator` right, called with
    `arguments`. Prints what it says."""
    def output(*command):
        return subprocess.run(command, check=True, capture_output=True,
                              text=True).stdout

    kernels, launches = f"{work}/kernels.mlir", f"{work}/launches.mlir"
    with open(kernels, "w") as f:
        f.write(output(sys.executable, f"{HERE}/../{generator}", *arguments))
    output("renorm-opt", kernels, f"--renorm-convert-to-gpu=chip={chip}", "-o",
           launches)
    output("renorm-opt", kernels, "--renorm-lower-to-gpu="
           f"chip={chip} format=llvm dump-objects-to={work}", "-o", os.devnull)
    with open(f"{work}/cases", "w") as f:
        f.write(output(sys.executable, f"{HERE}/{cases}", launches))
    right = True
    for mean in means.split(","):
        run = subprocess.run(
            [checker, f"{work}/renorm_kernels.{chip}.bc", f"{work}/cases", mean],
            capture_output=True, text=True)
        for line in run.stdout.splitlines():
            if not quiet or not line.startswith("ok"):
                print(line)
        print(run.stderr, end="", flush=True)
        right &= run.returncode == 0
    return right


def check(work, chip, lengths, types, means, quiet=False):
    """Whether all are right. Prints what renorm-simt-check says."""
    return check_kernels("gpu-kernels.py", "cases.py", "renorm-simt-check", work,
                         chip, (lengths, types), means, quiet)


if __name__ == "__main__":
    sys.exit(not check(*sys.argv[1:6], quiet="--quiet" in sys.argv))
