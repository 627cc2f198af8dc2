"""An ONNX file to linalg with torch-mlir's ONNX importer."""

import pathlib
import tempfile
from types import SimpleNamespace

from .entry import InputSpec, random_arrays
from .errors import RenormImportError, UsageError
from .output import Progress

PIPELINE = ("builtin.module(torch-onnx-to-torch-backend-pipeline,"
            "torch-backend-to-linalg-on-tensors-backend-pipeline)")


def load(path: pathlib.Path, opset: int | None):
    """The model with its shapes inferred, at `opset` if one is given."""
    import onnx
    from torch_mlir.tools.import_onnx.__main__ import load_onnx_model

    if not path.is_file():
        raise UsageError(f"no file {path}")
    with tempfile.TemporaryDirectory() as folder:
        options = SimpleNamespace(
            input_file=str(path), temp_dir=pathlib.Path(folder), data_dir=None,
            opset_version=opset, clear_domain=False, data_prop=True,
            keep_temps=False)
        try:
            model = load_onnx_model(options)
            onnx.checker.check_model(model)
            return model
        except Exception as error:
            raise RenormImportError(f"{path} is not a model that onnx reads: "
                                    f"{error}") from error


def convert(path: pathlib.Path, opset: int | None, progress: Progress) -> str:
    """The main graph of `path` as linalg text."""
    progress(f"reading {path}")
    model = load(path, opset)
    from torch_mlir import ir, passmanager
    from torch_mlir.dialects import torch as torch_dialect
    from torch_mlir.extras import onnx_importer

    context = ir.Context()
    torch_dialect.register_dialect(context)
    info = onnx_importer.ModelInfo(model, config=onnx_importer.Config())
    module = info.create_module(context=context).operation
    try:
        onnx_importer.NodeImporter.define_function(
            info.main_graph, module).import_all()
        progress("ONNX to linalg with torch-mlir")
        with context:
            passmanager.PassManager.parse(PIPELINE).run(module)
    except (ir.MLIRError, onnx_importer.OnnxImportError) as error:
        operators = sorted({node.op_type for node in model.graph.node})
        versions = ", ".join(f"{entry.domain or 'ai.onnx'} {entry.version}"
                             for entry in model.opset_import)
        raise RenormImportError(
            f"torch-mlir cannot lower {path} ({versions}; operators "
            f"{', '.join(operators)}): {error}\nexporting at opset 18, or "
            "--opset=17, is the cure for RMSNormalization and old "
            "BatchNormalization") from error
    return module.get_asm(enable_debug_info=True)


def reference(path: pathlib.Path, specs: list[InputSpec],
              seed: int) -> tuple[list, list]:
    """Random inputs (shapes from the file unless given) and what ONNX Runtime
    computes from them on the CPU."""
    import onnx
    import onnxruntime

    session = onnxruntime.InferenceSession(
        str(path), providers=["CPUExecutionProvider"])
    if not specs:
        weights = {tensor.name for tensor in onnx.load(path).graph.initializer}
        for value in onnx.load(path).graph.input:
            if value.name in weights:
                continue
            sizes = [size.dim_value for size in value.type.tensor_type.shape.dim]
            if 0 in sizes:
                raise UsageError(f"input {value.name} has unknown sizes: give "
                                 "--input=SHAPE:DTYPE for each input")
            dtype = onnx.helper.tensor_dtype_to_np_dtype(
                value.type.tensor_type.elem_type)
            specs.append(InputSpec(tuple(sizes), dtype.name))
    inputs = random_arrays(specs, seed)
    names = [value.name for value in session.get_inputs()]
    if len(names) != len(inputs):
        raise UsageError(f"{path} has {len(names)} inputs, {len(inputs)} given")
    return inputs, session.run(None, dict(zip(names, inputs)))
