"""Assembles PTX and checks what ptxas -v says of every kernel.

usage: check-ptxas.py PTXAS PTX [--table]

Fails if a kernel spills, has a stack frame or local memory, or if the PTX
names a libdevice function. --table prints registers and shared memory.
"""
import re
import subprocess
import sys


def main():
    ptxas, path = sys.argv[1:3]
    text = open(path).read()
    chip = re.search(r"^\.target (sm_\w+)", text, re.M)[1]
    errors = []
    if "__nv_" in text:
        errors.append("a libdevice function is called")
    run = subprocess.run([ptxas, "-v", "-O3", f"-arch={chip}", path,
                          "-o", "/dev/null"], capture_output=True, text=True)
    log = run.stdout + run.stderr
    if run.returncode:
        sys.exit(f"ptxas failed:\n{log}")
    kernels = re.findall(r"Compiling entry function '(\w+)'.*?\n(.*?)"
                         r"(?=Compiling entry|\Z)", log, re.S)
    for name, report in kernels:
        registers = int(re.search(r"Used (\d+) registers", report)[1])
        shared = re.search(r"(\d+) bytes smem", report)
        for what in ("stack frame", "spill stores", "spill loads", "lmem"):
            for count in re.findall(rf"(\d+) bytes (?:cumulative )?{what}",
                                    report):
                if int(count):
                    errors.append(f"{name}: {count} bytes {what}")
        if "--table" in sys.argv:
            print(f"{chip} {name} registers={registers} "
                  f"smem={shared[1] if shared else 0}")
    entries = len(re.findall(r"\.visible \.entry", text))
    if entries != len(kernels) or not entries:
        errors.append(f"{entries} kernels, {len(kernels)} reports")
    if errors:
        sys.exit("\n".join(errors))
    print(f"{chip}: {len(kernels)} kernels, no spills, no stack, no libdevice")


if __name__ == "__main__":
    main()
