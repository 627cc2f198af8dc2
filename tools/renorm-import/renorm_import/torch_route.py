"""A PyTorch module through torch.export and torch-mlir to linalg on tensors.

What the stock importer does not do, done here:
* non-persistent buffers are exported like the others (it looks them up in the
  state dict, where they are not);
* cumsum is written out as a sum under a triangular mask and topk as k maxima
  (their lowerings, ops of torch-mlir's own, are unknown to MLIR 22);
* each weight is a resource whose key is its name in the state dict, which is
  what export-weights goes by, and each op's location names its module.
"""

import re
import warnings
from typing import Any

from .entry import InputSpec
from .errors import RenormImportError, UsageError
from .output import Progress

# Integers below float dtypes keep their type under --dtype.
FLOATS = {"f16": "float16", "bf16": "bfloat16", "f32": "float32", "f64": "float64"}


def prepare(model: Any, dtype: str | None) -> None:
    """Evaluation mode, the wanted float type, no buffer hidden from export.

    Raises UsageError if the model is no nn.Module."""
    import torch

    if not isinstance(model, torch.nn.Module):
        raise UsageError(f"the entry returned a {type(model).__name__}, "
                         "not an nn.Module")
    model.eval()
    if dtype:
        model.to(getattr(torch, FLOATS[dtype]))
    for module in model.modules():
        module._non_persistent_buffers_set.clear()


def tensors(specs: list[InputSpec], seed: int) -> tuple:
    """Random tensors: normal floats; integers are zeros, valid as any index."""
    import torch

    generator = torch.Generator().manual_seed(seed)
    made = []
    for shape, name in specs:
        dtype = getattr(torch, name)
        made.append(torch.randn(shape, generator=generator).to(dtype)
                    if dtype.is_floating_point else torch.zeros(shape, dtype=dtype))
    return tuple(made)


def to_dtype(inputs: tuple, dtype: str | None) -> tuple:
    """The inputs with their floats in `dtype`."""
    import torch

    return tuple(value.to(getattr(torch, FLOATS[dtype]))
                 if dtype and isinstance(value, torch.Tensor)
                 and value.is_floating_point() else value for value in inputs)


def dynamic_shapes(texts: list[str], count: int) -> tuple | None:
    """torch.export's dynamic_shapes of "INPUT:DIM[=NAME]" for `count` inputs."""
    import torch

    if not texts:
        return None
    dims: dict[str, Any] = {}
    shapes: list[dict[int, Any]] = [{} for _ in range(count)]
    for text in texts:
        match = re.fullmatch(r"(\d+):(\d+)(?:=([A-Za-z_]\w*))?", text)
        if not match or int(match[1]) >= count:
            raise UsageError(f"--dynamic={text}: wanted is INPUT:DIM[=NAME], such as "
                             f"0:0=batch; there are {count} inputs, from 0")
        name = match[3] or f"dim_{match[1]}_{match[2]}"
        dims.setdefault(name, torch.export.Dim(name))
        shapes[int(match[1])][int(match[2])] = dims[name]
    return tuple(shapes)


def _cumsum(x, dim, *, dtype=None):
    """Sums of prefixes along `dim` as a reduction under a mask: O(n^2) work that
    plain linalg can say."""
    import torch

    if dtype is None:
        dtype = (x.dtype if x.dtype.is_floating_point or x.dtype.is_complex
                 else torch.int64)
    if x.dim() == 0:
        return x.to(dtype)
    moved = x.to(dtype).movedim(dim, -1)
    index = torch.arange(moved.shape[-1], device=x.device)
    mask = index.unsqueeze(0) <= index.unsqueeze(1)
    zero = torch.zeros((), dtype=dtype, device=x.device)
    summed = torch.where(mask, moved.unsqueeze(-2), zero).sum(-1, dtype=dtype)
    return summed.movedim(-1, dim)


def _constant_pad(x, pad, value=0):
    """Padding by less than nothing (a shift along time: RWKV) as a slice in front of
    the rest. torch-mlir takes it for the identity where the shape stays."""
    import torch

    if all(int(size) >= 0 for size in pad):
        return NotImplemented
    for i, (before, after) in enumerate(zip(pad[::2], pad[1::2])):
        dim = x.dim() - 1 - i
        start, end = max(-before, 0), x.shape[dim] - max(-after, 0)
        x = x.narrow(dim, start, end - start)
    rest = [max(size, 0) for size in pad]
    return torch.constant_pad_nd(x, rest, value) if any(rest) else x.clone()


def _topk(x, k, dim=-1, largest=True, sorted=True):
    """The k largest (smallest) entries and where they are, for rows without NaN: k
    maxima, each taken out before the next; O(k n). Equal entries come in order."""
    import torch

    if x.dim() == 0:
        return x.clone(), torch.zeros((), dtype=torch.int64, device=x.device)
    size = x.shape[dim]
    index = torch.arange(size, device=x.device)
    index = index.reshape([-1] + [1] * (x.dim() - 1 - dim % x.dim()))
    left = torch.ones(x.shape, dtype=torch.bool, device=x.device)
    if x.dtype.is_floating_point:
        last = float("-inf") if largest else float("inf")
    else:
        last = getattr(torch.iinfo(x.dtype), "min" if largest else "max")
    best = torch.amax if largest else torch.amin
    last = torch.full((), last, dtype=x.dtype, device=x.device)
    values, places = [], []
    for _ in range(k):
        value = best(torch.where(left, x, last), dim, keepdim=True)
        # Not argmax: rows that end in -inf would name an entry twice.
        place = torch.where(left & (x == value), index, size).amin(dim, keepdim=True)
        values.append(value)
        places.append(place)
        left = left & (index != place)
    return torch.cat(values, dim), torch.cat(places, dim)


def _resource_hooks(names: dict[int, str]):
    """Import hooks that make each tensor of `names` (by id) a resource."""
    import numpy
    import torch
    from torch_mlir import ir
    from torch_mlir.extras import fx_importer

    class NamedWeights(fx_importer.FxImporterHooks):
        """Tensors become resources under their own names, without a copy."""

        def resolve_literal(self, importer, literal, info):
            name = names.get(id(literal))
            if name is None or literal.numel() < 2 or literal.dtype == torch.bool:
                return None  # one entry: a splat says it better
            value = literal.detach().contiguous()
            if value.dtype == torch.bfloat16:
                import ml_dtypes
                array = value.view(torch.int16).numpy().view(ml_dtypes.bfloat16)
                array = array.view(numpy.int16)
            else:
                array = value.numpy()
            attribute = ir.DenseResourceElementsAttr.get_from_buffer(
                array, name, fx_importer.create_mlir_tensor_type(literal))
            return ir.Operation.create(
                name="torch.vtensor.literal",
                results=[importer._cc.tensor_to_vtensor_type(literal)],
                attributes={"value": attribute}).result

    return NamedWeights()


def _locate_by_module(importer) -> None:
    """Makes `importer` locate each op as "path.of.module"(file:line)."""
    from torch_mlir import ir
    from torch_mlir.extras import fx_importer

    class ModuleLocations(fx_importer.ContextCache):
        """The stock cache, with the module's path around each location."""

        __slots__ = ()

        def get_node_location(self, node):
            where = super().get_node_location(node)
            stack = node.meta.get("nn_module_stack")
            path = list(stack.values())[-1][0] if stack else ""
            if not path or path.startswith("_empty_nn_module_stack"):
                return where
            where = where or ir.Location.unknown(context=self._c)
            return ir.Location.name(path, where, context=self._c)

    importer._cc.__class__ = ModuleLocations


def _copy_listed_weights(program) -> None:
    """A copy of each weight that stands in a list: torch-mlir takes the tables of
    an index (Swin's relative positions) from nodes alone, and puts the tensor
    itself in place of a weight's node."""
    import torch

    signature = program.graph_signature
    weights = {*signature.inputs_to_buffers, *signature.inputs_to_parameters,
               *signature.inputs_to_lifted_tensor_constants}
    graph = program.graph_module.graph
    for node in list(graph.nodes):
        listed = {item for argument in node.args if isinstance(argument, (list, tuple))
                  for item in argument if getattr(item, "name", None) in weights}
        if node.op != "call_function":
            continue
        for weight in listed:
            with graph.inserting_before(node):
                copy = graph.call_function(torch.ops.aten.clone.default, (weight,))
            copy.meta.update(weight.meta)
            node.replace_input_with(weight, copy)
    program.graph_module.recompile()


def convert(model: Any, inputs: tuple, shapes: tuple | None,
            progress: Progress) -> str:
    """`model(*inputs)` as linalg text with debug locations.

    Raises RenormImportError if torch.export or torch-mlir refuses the model."""
    import torch
    from torch_mlir import fx, ir
    from torch_mlir.dialects import torch as torch_dialect
    from torch_mlir.extras import fx_decomp_util, fx_importer

    warnings.filterwarnings("ignore", category=FutureWarning)
    progress("torch.export")
    try:
        program = torch.export.export(model, inputs, dynamic_shapes=shapes,
                                      strict=False)
        table = fx_decomp_util.get_decomposition_table()
        table[torch.ops.aten.cumsum.default] = _cumsum
        table[torch.ops.aten.topk.default] = _topk
        table[torch.ops.aten.constant_pad_nd.default] = _constant_pad
        program = program.run_decompositions(table)
        _copy_listed_weights(program)
    except Exception as error:
        raise RenormImportError(f"torch.export refuses the model: {error}") from error

    names: dict[int, str] = {}
    for name, value in {**program.constants, **program.state_dict}.items():
        if isinstance(value, torch.Tensor):
            names.setdefault(id(value), name)
    context = ir.Context()
    torch_dialect.register_dialect(context)
    importer = fx_importer.FxImporter(context=context, hooks=_resource_hooks(names))
    _locate_by_module(importer)
    progress("torch-mlir to linalg on tensors")
    try:
        module = fx.export_and_import(program, fx_importer=importer,
                                      output_type="linalg-on-tensors",
                                      decomposition_table={})
    except Exception as error:
        raise RenormImportError(f"torch-mlir cannot lower it: {error}") from error
    progress("printing")
    return module.operation.get_asm(enable_debug_info=True)


def reference(model: Any, inputs: tuple) -> tuple[list, list]:
    """The inputs and what PyTorch computes from them, as numpy arrays."""
    import torch

    def array(value):
        if value.dtype == torch.bfloat16:
            import ml_dtypes
            return value.view(torch.int16).numpy().view(ml_dtypes.bfloat16)
        return value.numpy()

    with torch.no_grad():
        outputs = model(*inputs)
    leaves = torch.utils._pytree.tree_leaves(outputs)
    return ([array(v.detach()) for v in inputs],
            [array(v.detach()) for v in leaves if isinstance(v, torch.Tensor)])
