"""A JAX function through StableHLO to linalg, with jaxlib's own passes.

jaxlib lowers chlo and StableHLO to linalg, but does not inline the private
helpers it makes (_var, _where, clip): MLIR 22 does that afterwards. Loops and
branches, which jaxlib leaves as they are, are rewritten before. Dynamic
sizes are not possible: what jaxlib emits for them has no lowering to linalg.
"""

from typing import Any

from . import jax_loops, llvm
from .errors import RenormImportError, reported
from .output import Progress

TO_STABLEHLO = (
    "builtin.module(func.func(shape-legalize-to-stablehlo,"
    "chlo-legalize-to-stablehlo))")
# Behind the loops: legalising shapes would take their tensor.extract for its own.
TO_LINALG = (
    "builtin.module(inline,symbol-dce,canonicalize,cse,"
    "func.func(stablehlo-legalize-to-linalg),canonicalize,cse)")


def convert(function: Any, inputs: tuple, mlir_opt: str | None,
            progress: Progress) -> str:
    """`function(*inputs)` as linalg text; parameters that it closes over become
    constants."""
    import jax
    from jaxlib.mlir import ir, passmanager
    from jaxlib.mlir.dialects import stablehlo

    program = llvm.find_mlir_opt(mlir_opt)
    progress("tracing with jax.jit")
    with reported("jax.jit cannot trace the function"):
        traced = jax.jit(function).lower(*inputs).compiler_ir("stablehlo")
    # A copy: JAX keeps the traced module, and would run what we made of it.
    module = ir.Module.parse(traced.operation.get_asm(enable_debug_info=True),
                             traced.context)
    stablehlo.register_stablehlo_passes()
    progress("StableHLO to linalg with jaxlib")
    try:
        with module.context:
            parse = passmanager.PassManager.parse
            parse(TO_STABLEHLO).run(module.operation)
            jax_loops.lower_loops(module)
            parse(TO_LINALG).run(module.operation)
            text = module.operation.get_asm(enable_debug_info=True)
    except ir.MLIRError as error:
        raise RenormImportError(f"jaxlib cannot lower it: {error}") from error
    if "stablehlo." in text or "chlo." in text:
        left = sorted({word.strip("\"'(") for word in text.split()
                       if word.strip("\"'(").startswith(("stablehlo.", "chlo."))})
        raise RenormImportError(
            f"jaxlib has no lowering to linalg for: {', '.join(left)}. Dynamic sizes "
            "(jax.export.symbolic_shape) are the usual cause: give fixed ones")
    progress(f"inlining with {program}")
    return llvm.run_pipeline(program, llvm.INLINE_PIPELINE, text)


def reference(function: Any, inputs: tuple) -> tuple[list, list]:
    """The inputs and what JAX computes from them, as numpy arrays."""
    import jax
    import numpy

    return ([numpy.asarray(leaf) for leaf in jax.tree.leaves(inputs)],
            [numpy.asarray(leaf)
             for leaf in jax.tree.leaves(jax.jit(function)(*inputs))])
