"""What each route needs from Python, checked before any work is done."""

import importlib.util

from .errors import UsageError

TORCH_MLIR = ("torch_mlir", "torch-mlir")

# Route: (module, pip name) of what it imports.
ROUTES: dict[str, list[tuple[str, str]]] = {
    "torch": [("torch", "torch"), TORCH_MLIR, ("numpy", "numpy")],
    "jax": [("jax", "jax"), ("jaxlib", "jaxlib"), ("numpy", "numpy")],
    "onnx": [("onnx", "onnx"), TORCH_MLIR, ("numpy", "numpy")],
    "tosa": [],
    "export-weights": [("safetensors", "safetensors"), ("numpy", "numpy"),
                       ("ml_dtypes", "ml_dtypes")],
}
REFERENCE: dict[str, list[tuple[str, str]]] = {
    "onnx": [("onnxruntime", "onnxruntime")],
}


def missing(route: str, reference: bool = False) -> list[str]:
    """The pip names of what `route` lacks here."""
    needed = ROUTES[route] + (REFERENCE.get(route, []) if reference else [])
    return [pip for module, pip in needed
            if importlib.util.find_spec(module) is None]


def require(route: str, reference: bool = False) -> None:
    """Raises UsageError with the cure if a package of `route` is not there."""
    lacking = missing(route, reference)
    if lacking:
        raise UsageError(
            f"renorm-import {route} needs {' and '.join(lacking)}: "
            f"pip install {' '.join(lacking)}"
            + (" (torch-mlir: --find-links https://github.com/llvm/"
               "torch-mlir-release/releases/expanded_assets/dev-wheels)"
               if "torch-mlir" in lacking else ""))
