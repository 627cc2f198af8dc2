"""Runs the kernels of gpu-gradients.py on the CPU and checks their numbers.

usage: check_gradients.py WORK_DIR CHIP LENGTHS TYPES MEANS [--ops=OP,...]
                          [--quiet]
e.g.   check_gradients.py /tmp/simt sm_90 768,769 f32,bf16 0.5,1000

renorm-opt and renorm-simt-check-gradients are taken from PATH.
"""
import sys

from check import check_kernels


def check(work, chip, lengths, types, means, ops=None, quiet=False):
    """Whether all are right. Prints what renorm-simt-check-gradients says."""
    return check_kernels("gpu-gradients.py", "gradient_cases.py",
                         "renorm-simt-check-gradients", work, chip,
                         (lengths, types, *([ops] if ops else [])), means, quiet)


if __name__ == "__main__":
    chosen = [arg[len("--ops="):] for arg in sys.argv if arg.startswith("--ops=")]
    sys.exit(not check(*sys.argv[1:6], ops=chosen[0] if chosen else None,
                       quiet="--quiet" in sys.argv))
