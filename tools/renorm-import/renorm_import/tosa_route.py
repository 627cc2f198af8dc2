"""TOSA text to linalg.

The pipeline is spelled out: the stock --tosa-to-linalg-pipeline validates
against a TOSA profile first and refuses the f64 statistics of torch's
nn.LayerNorm.
"""

import pathlib

from . import llvm
from .errors import UsageError
from .output import Progress


def convert(path: pathlib.Path, mlir_opt: str | None, progress: Progress) -> str:
    """The module in `path` as linalg text."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} is not MLIR text (bytecode of a newer MLIR does "
                         "not load either: print it as text)") from error
    program = llvm.find_mlir_opt(mlir_opt)
    progress(f"lowering {path} with {program}")
    return llvm.run_pipeline(program, llvm.TOSA_PIPELINE, text)
