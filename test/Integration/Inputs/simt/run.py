"""Builds programs of device code and a host that launches it (forms.py)."""
import os
import re
import subprocess


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

