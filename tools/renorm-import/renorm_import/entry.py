"""The Python function that hands over a model, and its example inputs.

`pkg.module:function` or `path/to/file.py:function`; the function is called
without arguments and returns the model, or (model, inputs) with one input or a
tuple of them.
"""

import importlib
import importlib.util
import pathlib
import re
import sys
from typing import Any, NamedTuple

from .errors import RenormImportError, UsageError


class InputSpec(NamedTuple):
    """One --input: sizes and the numpy name of the element type."""

    shape: tuple[int, ...]
    dtype: str


DTYPES = {"f16": "float16", "bf16": "bfloat16", "f32": "float32",
          "f64": "float64", "i1": "bool", "i8": "int8", "i32": "int32",
          "i64": "int64"}


def parse_input(text: str) -> InputSpec:
    """"2x8x64:f32"; the type is f32 if it is left out. Raises ValueError."""
    match = re.fullmatch(r"((?:\d+(?:x\d+)*)?)(?::(\w+))?", text)
    if not match or (match[2] or "f32") not in DTYPES:
        raise ValueError(f"'{text}' is not SHAPE:DTYPE such as 2x8x64:f32 "
                         f"(types: {', '.join(DTYPES)})")
    shape = tuple(int(size) for size in match[1].split("x") if size)
    return InputSpec(shape, DTYPES[match[2] or "f32"])


def load(spec: str) -> tuple[Any, tuple | None]:
    """Calls the entry; returns the model and its inputs (None if it gave none).

    Raises UsageError if there is no such entry, RenormImportError if it raises.
    """
    where, separator, name = spec.rpartition(":")
    if not separator or not where or not name:
        raise UsageError(f"'{spec}' is not MODULE:FUNCTION or FILE.py:FUNCTION")
    try:
        if where.endswith(".py"):
            path = pathlib.Path(where)
            if not path.is_file():
                raise UsageError(f"no file {where}")
            sys.path.insert(0, str(path.parent.absolute()))
            loader = importlib.util.spec_from_file_location(path.stem, path)
            module = importlib.util.module_from_spec(loader)
            sys.modules[path.stem] = module
            loader.loader.exec_module(module)
        else:
            sys.path.insert(0, "")
            module = importlib.import_module(where)
    except UsageError:
        raise
    except ModuleNotFoundError as error:
        if error.name and where.startswith(error.name):
            raise UsageError(f"no module {where}") from error
        raise UsageError(f"{where} needs the Python module {error.name}") from error
    except Exception as error:
        raise RenormImportError(f"{where} failed to load: {error!r}") from error
    entry = getattr(module, name, None)
    if not callable(entry):
        raise UsageError(f"{where} has no function {name}")
    try:
        given = entry()
    except Exception as error:
        raise RenormImportError(f"{spec} raised {error!r}") from error
    if not isinstance(given, tuple):
        return given, None
    if len(given) != 2:
        raise UsageError(f"{spec} returned {len(given)} values; wanted are a "
                         "model, or (model, inputs)")
    model, inputs = given
    return model, tuple(inputs) if isinstance(inputs, (tuple, list)) else (inputs,)


def random_arrays(specs: list[InputSpec], seed: int) -> list:
    """Numpy arrays: standard normal floats, zeros for integers (always a valid
    index), reproducible by `seed`. bf16 comes as float32."""
    import numpy

    generator = numpy.random.default_rng(seed)
    arrays = []
    for shape, dtype in specs:
        if "float" in dtype:
            kind = "float32" if dtype == "bfloat16" else dtype
            arrays.append(generator.standard_normal(shape).astype(kind))
        else:
            arrays.append(numpy.zeros(shape, dtype))
    return arrays
