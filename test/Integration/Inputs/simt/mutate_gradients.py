"""Puts one fault into the device code of a gradient and runs it.

usage: mutate_gradients.py WORK_DIR TOOLS_DIR     (llvm-dis is in TOOLS_DIR)
"""
import re
import sys

from check_gradients import check
from mutate import BARRIER, device_code, fault_found, replaced, without

OPS = "layer_norm_backward,rms_norm_backward"


def last_row(text):
    """The address of the last store of partial sums is that of row 0."""
    def change(body):
        match = list(re.finditer(r"= shl nuw nsw i64 (%\w+), 12", body))[-1]
        return body[:match.start(1)] + text + body[match.end(1):]
    return change


def one_set(body):
    """The set of slots never changes; it is the number that starts with 0."""
    base = re.search(r"(%\w+) = phi i64 \[ 0,", body)[1]
    changed, count = re.subn(rf"= sub nuw nsw i64 \d+, {base}\n", f"= mul i64 0, {base}\n", body)
    assert count == 1
    return changed


# Kernel, what is wrong, change; the kernel is that of 4096 entries.
MUTATIONS = [
    ("layer_norm_backward_4096_f32", "block barrier removed", without(BARRIER, slice(0, 1))),
    ("layer_norm_backward_4096_f32", "one set of slots", one_set),
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
    text = device_code(tools, work)
    with open(f"{work}/cases") as f:
        case = [line for line in f if line.startswith("layer_norm")]
    found = sum(fault_found(work, text, case, *mutation, checker="renorm-simt-check-gradients")
                for mutation in MUTATIONS)
    print(f"{found} of {len(MUTATIONS)} faults found")


if __name__ == "__main__":
    main()
