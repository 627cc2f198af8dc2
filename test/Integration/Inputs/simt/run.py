"""Runs the kernels of gpu-kernels.py on the CPU and checks their numbers.

usage: run.py TOOLS_DIR KERNELS.mlir OBJECT.bc WORK_DIR [MEAN ...]

KERNELS.mlir is the output of renorm-convert-to-gpu (block sizes and rows per
block are read from it), OBJECT.bc the device bitcode of format=llvm. TOOLS_DIR
has llvm-dis and clang. MEAN: mean of the rows, whose deviation is 1.
"""
import os
import re
import subprocess
import sys


def cases(text):
    """Name, kind, fused, length, type, threads and rows per block."""
    for match in re.finditer(r"gpu\.func @((add_)?(\w+)_(\d+)_(b?f\d+))\(.*?"
                             r"known_block_size = array<i32: (\d+), 1, 1>", text):
        name, fused, kind, length, element, threads = match.groups()
        # In the launch: ceildivui %rows, %cK, or the rows themselves.
        launch = text.index(f"@renorm_kernels::@{name} ")
        before = text[text.rindex("func.func @", 0, launch):launch]
        per_block = re.search(r"arith\.ceildivui %\w+, %c(\d+)", before)
        yield (name, kind.upper(), int(bool(fused)), length, element.upper(),
               threads, per_block[1] if per_block else "1")


def build(tools, bitcode, work, sources):
    """An executable of the device code and C or LLVM sources."""
    here = os.path.dirname(os.path.abspath(__file__))
    text = subprocess.run([f"{tools}/llvm-dis", bitcode, "-o", "-"], check=True,
                          capture_output=True, text=True).stdout
    text = text.replace("@llvm.nvvm.", "@nvvm.").replace("ptx_kernel ", "")
    text = re.sub(r"^target .*\n|^declare .*@nvvm\..*\n", "", text, flags=re.M)
    with open(f"{work}/device.ll", "w") as f:
        f.write(text + open(f"{here}/glue.ll").read())
    subprocess.run([f"{tools}/clang", "-O1", "-w", "-ffp-contract=off",
                    "-rdynamic", f"-I{work}", f"-I{here}", f"{work}/device.ll",
                    f"{here}/simt.c", *sources, "-lm", "-o", f"{work}/run"],
                   check=True)


def main():
    tools, kernels, bitcode, work = sys.argv[1:5]
    here = os.path.dirname(os.path.abspath(__file__))
    os.makedirs(work, exist_ok=True)
    table = list(cases(open(kernels).read()))
    assert table, "no kernels"
    with open(f"{work}/cases.h", "w") as f:
        for case in table:
            f.write(f"void {case[0]}(void);\n")
        f.write("#define CASES " + " ".join(
            f"C({', '.join(map(str, case))})" for case in table) + "\n")
    build(tools, bitcode, work, [f"{here}/check.c"])
    for mean in sys.argv[5:] or ["0.5"]:
        if subprocess.run([f"{work}/run", mean]).returncode:
            sys.exit(f"wrong numbers at mean {mean}")


if __name__ == "__main__":
    main()
