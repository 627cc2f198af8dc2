"""Finds and runs the programs of MLIR 22."""

import pathlib
import shutil
import subprocess
import sys

from .errors import RenormImportError, UsageError

TOSA_PIPELINE = (
    "builtin.module(func.func(tosa-infer-shapes,tosa-make-broadcastable,"
    "tosa-to-linalg-named,tosa-layerwise-constant-fold,tosa-make-broadcastable,"
    "tosa-to-linalg,tosa-to-arith,tosa-to-tensor),canonicalize,cse)")
# Private helpers of JAX (_var, _where, clip) have to be inlined before norms
# can be seen.
# Indices that JAX computes on tensors of rank 0 become scalars, which fold.
INLINE_PIPELINE = (
    "builtin.module(inline,symbol-dce,canonicalize,cse,"
    "func.func(linalg-detensorize{aggressive-mode=true}),canonicalize,cse)")


def find_mlir_opt(given: str | None) -> str:
    """mlir-opt 22: the one that was named, beside this program, in PATH, or
    where Debian puts it. Raises UsageError if there is none."""
    if given:
        found = shutil.which(given)
        if not found:
            raise UsageError(f"--mlir-opt: no program {given}")
        return found
    here = pathlib.Path(sys.argv[0]).absolute().parent
    for name in (here / "mlir-opt-22", "mlir-opt-22",
                 "/usr/lib/llvm-22/bin/mlir-opt", here / "mlir-opt"):
        found = shutil.which(str(name))
        if found:
            return found
    raise UsageError("mlir-opt-22 was not found; install mlir-22-tools or name "
                     "it with --mlir-opt=PROGRAM")


def run_pipeline(program: str, pipeline: str, text: str,
                 debug_info: bool = True) -> str:
    """`text` after `pipeline`; raises RenormImportError with the program's message."""
    command = [program, f"--pass-pipeline={pipeline}", "-"]
    if debug_info:
        command.append("--mlir-print-debuginfo")
    done = subprocess.run(command, input=text, capture_output=True, text=True,
                          check=False)
    if done.returncode != 0:
        raise RenormImportError(f"{program} failed:\n{done.stderr.strip()}")
    return done.stdout
