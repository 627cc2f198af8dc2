"""Puts one fault into the device code of a kernel and runs it.

usage: mutate.py WORK_DIR TOOLS_DIR     (llvm-dis is in TOOLS_DIR)
"""
import os
import re
import subprocess
import sys

from check import check

BARRIER = r"  (tail )?call void @llvm.nvvm.barrier.cta.sync.aligned.all\(.*\n"
CLUSTER = r"  (tail )?call void @llvm.nvvm.barrier.cluster.*\n"


def without(pattern, which):
    """Takes matches number `which` (a slice) of the pattern out."""
    def change(body):
        found = list(re.finditer(pattern, body))[which]
        assert found, pattern
        for match in reversed(found):
            body = body[:match.start()] + body[match.end():]
        return body
    return change


def replaced(pattern, text):
    def change(body):
        result, count = re.subn(pattern, text, body, count=1)
        assert count, pattern
        return result
    return change


def shifted(what, bytes_):
    """The address of the last load or store goes up."""
    pattern = rf"  (.*{what}.*), ptr (%\w+), align"

    def change(body):
        match = list(re.finditer(pattern, body))[-1]
        return (body[:match.start()] +
                f"  %shift = getelementptr i8, ptr {match[2]}, i64 {bytes_}\n"
                f"  {match[1]}, ptr %shift, align" + body[match.end():])
    return change


def everybody(body):
    """All threads store to the same place: y itself, argument 2."""
    match = list(re.finditer(r"(store <4 x float> .*, ptr) (%\w+), align", body))[-1]
    return body[:match.start()] + f"{match[1]} %2, align" + body[match.end():]


MUTATIONS = [
    ("layer_norm_4096_f32", "block barrier removed", without(BARRIER, slice(0, 1))),
    ("peri_layer_norm_layer_norm_4096_f32", "second barrier removed",
     without(BARRIER, slice(1, 2))),
    ("rms_norm_65536_bf16", "first cluster barrier removed",
     without(CLUSTER, slice(0, 2))),
    ("rms_norm_65536_bf16", "last cluster barrier removed",
     without(CLUSTER, slice(2, 4))),
    ("layer_norm_4096_f32", "half a shuffle mask",
     replaced(r"(shfl.sync.bfly.f32)\(i32 -1", r"\1(i32 65535")),
    ("layer_norm_768_f32", "wrong partner",
     replaced(r"(shfl.sync.bfly.f32\(i32 -1, float %\w+), i32 8", r"\1, i32 4")),
    ("layer_norm_768_f32", "shifted store", shifted("store <4 x float>", 16)),
    ("layer_norm_768_f32", "shifted load", shifted("load <4 x float>", 16)),
    ("rms_norm_768_f32", "store to the row of everybody", everybody),
    ("rms_norm_768_f32", "misaligned store", shifted("store <4 x float>", 4)),
]


def fault_found(work, text, case, kernel, what, change, checker="renorm-simt-check"):
    """Whether `checker` fails on the lines `case` when `change` has been made to the
    body of `kernel` in the device code `text`. Prints what it says."""
    start = text.index(f"@{kernel}(", text.index("define ptx_kernel"))
    end = text.index("\n}\n", start)
    with open(f"{work}/wrong.ll", "w") as f:
        f.write(text[:start] + change(text[start:end]) + text[end:])
    with open(f"{work}/case", "w") as f:
        f.writelines(case)
    run = subprocess.run([checker, f"{work}/wrong.ll", f"{work}/case"],
                         capture_output=True, text=True)
    line = (run.stdout + run.stderr).splitlines()[0]
    print(f"{kernel}, {what}: {line}")
    return line.startswith("FAIL")


def device_code(tools, directory):
    return subprocess.run(
        [f"{tools}/llvm-dis", f"{directory}/renorm_kernels.sm_90.bc", "-o", "-"],
        check=True, capture_output=True, text=True).stdout


def main():
    work, tools = sys.argv[1:3]
    for length, element in (("768,4096", "f32"), ("65536", "bf16")):
        os.makedirs(f"{work}/{element}", exist_ok=True)
        assert check(f"{work}/{element}", "sm_90", length, element, "0.5", quiet=True)
    found = 0
    for kernel, what, change in MUTATIONS:
        directory = f"{work}/{kernel.rsplit('_', 1)[1]}"
        with open(f"{directory}/cases") as f:
            case = [line for line in f if line.startswith(kernel + " ")]
        found += fault_found(work, device_code(tools, directory), case, kernel, what, change)
    print(f"{found} of {len(MUTATIONS)} faults found")


if __name__ == "__main__":
    main()
