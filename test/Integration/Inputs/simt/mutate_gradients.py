"""Puts one fault into the device code of a gradient and runs it.

usage: mutate_gradients.py WORK_DIR TOOLS_DIR     (llvm-dis is in TOOLS_DIR)
"""
import re
import subprocess
import sys

from check_gradients import check
from mutate import BARRIER, replaced, without

OPS = "layer_norm_backward,rms_norm_backward"


def last_row(text):
    """The address of the last store of partial sums is that of row 0."""
    def change(body):
        match = list(re.finditer(r"= shl nuw nsw i64 (%\w+), 12", body))[-1]
        return body[:match.start(1)] + text + body[match.end(1):]
    return change


# Kernel, what is wrong, change; the kernel is that of 4096 entries.
MUTATIONS = [
    ("layer_norm_backward_4096_f32", "block barrier removed", without(BARRIER, slice(0, 1))),
    ("layer_norm_backward_4096_f32", "one set of slots",
     replaced(r"= sub nuw nsw i64 \d+, (%\w+)", r"= mul i64 0, \1")),
    ("layer_norm_backward_4096_f32", "wrong partner",
     replaced(r"(shfl.sync.bfly.f32\(i32 -1, float %\w+), i32 16", r"\1, i32 8")),
    ("layer_norm_backward_4096_f32", "everybody's partial sums in one row", last_row("0")),
    ("sum_two_partials_4096_f32", "barrier removed", without(BARRIER, slice(0, 1))),
    ("sum_two_partials_4096_f32", "last row of partial sums dropped",
     replaced(r"add nsw i64 %4, -1", "add nsw i64 %4, -2")),
    ("sum_two_partials_4096_f32", "every warp adds the same rows",
     replaced(r"(= phi i64 \[ )%\w+", r"\g<1>0")),
]


def main():
    work, tools = sys.argv[1:3]
    assert check(work, "sm_90", "4096", "f32", "0.5", ops=OPS, quiet=True)
    text = subprocess.run(
        [f"{tools}/llvm-dis", f"{work}/renorm_kernels.sm_90.bc", "-o", "-"],
        check=True, capture_output=True, text=True).stdout
    with open(f"{work}/cases") as f, open(f"{work}/case", "w") as g:
        g.writelines(line for line in f if line.startswith("layer_norm"))
    found = 0
    for kernel, what, change in MUTATIONS:
        start = text.index(f"@{kernel}(", text.index("define ptx_kernel"))
        end = text.index("\n}\n", start)
        with open(f"{work}/wrong.ll", "w") as f:
            f.write(text[:start] + change(text[start:end]) + text[end:])
        run = subprocess.run(["renorm-simt-check-gradients", f"{work}/wrong.ll",
                              f"{work}/case"], capture_output=True, text=True)
        line = (run.stdout + run.stderr).splitlines()[0]
        found += line.startswith("FAIL")
        print(f"{kernel}, {what}: {line}")
    print(f"{found} of {len(MUTATIONS)} faults found")


if __name__ == "__main__":
    main()
