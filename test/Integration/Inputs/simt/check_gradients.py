"""Runs the kernels of gpu-gradients.py on the CPU and checks their numbers.

usage: check_gradients.py WORK_DIR CHIP LENGTHS TYPES MEANS [--ops=OP,...]
                          [--quiet]
e.g.   check_gradients.py /tmp/simt sm_90 768,769 f32,bf16 0.5,1000

renorm-opt and renorm-simt-check-gradients are taken from PATH.
"""
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def check(work, chip, lengths, types, means, ops=None, quiet=False):
    """Whether all are right. Prints what renorm-simt-check-gradients says."""
    def output(*command):
        return subprocess.run(command, check=True, capture_output=True,
                              text=True).stdout

    kernels, launches = f"{work}/gradients.mlir", f"{work}/launches.mlir"
    with open(kernels, "w") as f:
        f.write(output(sys.executable, f"{HERE}/../gpu-gradients.py", lengths,
                       types, *([ops] if ops else [])))
    output("renorm-opt", kernels, f"--renorm-convert-to-gpu=chip={chip}", "-o",
           launches)
    output("renorm-opt", kernels, "--renorm-lower-to-gpu="
           f"chip={chip} format=llvm dump-objects-to={work}", "-o", os.devnull)
    with open(f"{work}/cases", "w") as f:
        f.write(output(sys.executable, f"{HERE}/gradient_cases.py", launches))
    right = True
    for mean in means.split(","):
        run = subprocess.run(
            ["renorm-simt-check-gradients", f"{work}/renorm_kernels.{chip}.bc",
             f"{work}/cases", mean], capture_output=True, text=True)
        for line in run.stdout.splitlines():
            if not quiet or not line.startswith("ok"):
                print(line)
        print(run.stderr, end="", flush=True)
        right &= run.returncode == 0
    return right


if __name__ == "__main__":
    chosen = [arg[len("--ops="):] for arg in sys.argv if arg.startswith("--ops=")]
    sys.exit(not check(*sys.argv[1:6], ops=chosen[0] if chosen else None,
                       quiet="--quiet" in sys.argv))
