"""From a Python model (PyTorch, JAX) or a file (ONNX, TOSA) to MLIR text that
renorm-opt reads. One module per route; docs/import.md is the manual."""
