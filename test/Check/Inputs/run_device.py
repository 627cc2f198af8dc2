"""Runs every function of kernels.mlir on a device and compares with the CPU.

usage: run_device.py RENORM_RUN KERNELS.mlir WORK_DIR OPTION...

The functions take a tensor of 6x48 numbers and one of 48. The results of the CPU
are kept in WORK_DIR for other devices.
"""
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "Inputs"))
import npy


def main(tool, file, work, *options):
    os.makedirs(work, exist_ok=True)
    x, b = f"{work}/x.npy", f"{work}/b.npy"
    npy.make(x, "<f4", (6, 48), [(37 * i % 101 - 30) / 17 for i in range(288)])
    npy.make(b, "<f4", (48,), [1 + (i % 7) / 5 for i in range(48)])

    def run(name, out, *options):
        done = subprocess.run(
            [tool, file, f"--entry={name}", f"--input={x}", f"--input={b}", "-o", out,
             *options], capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"{name}: {done.stderr}")
        return done.stdout.strip()

    good = True
    for name in re.findall(r"func\.func @(\w+)", open(file).read()):
        reference = f"{work}/{name}.cpu.npy"
        if not os.path.exists(reference):
            run(name, reference)
        said = run(name, f"{work}/{name}", *options)
        same = npy.compare(f"{work}/{name}", reference, 1e-6)
        print(f"{'ok  ' if same else 'FAIL'} {name}: {said}")
        good &= same
    return not good


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
