"""The weights of an optimised module, back under their names in PyTorch.

The torch route gives each weight its name in the state dict as resource key;
renorm-fold-weights appends `_centred` to the key of what it centres. So the
text of the module says which value replaces which weight.
"""

import math
import pathlib
import re
from typing import NamedTuple

from .errors import RenormImportError, UsageError
from .output import written

SUFFIX = "_centred"
# numpy's name of an MLIR element type.
TYPES = {"f64": "float64", "f32": "float32", "f16": "float16", "bf16": "bfloat16",
         "i64": "int64", "i32": "int32", "i16": "int16", "i8": "int8",
         "si64": "int64", "si32": "int32", "si8": "int8", "ui8": "uint8"}

USE = re.compile(r'dense_resource<("(?:[^"\\]|\\.)*"|[\w.$-]+)>\s*:\s*'
                 r'tensor<((?:\d+x)*)(\w+)>')
BLOB = re.compile(r'("(?:[^"\\]|\\.)*"|[\w.$-]+)\s*:\s*"0x([0-9A-Fa-f]*)"')


class Weight(NamedTuple):
    """One resource: its sizes, MLIR element type and bytes (little endian)."""

    shape: tuple[int, ...]
    element: str
    data: bytes


def read(path: pathlib.Path) -> dict[str, Weight]:
    """All resources that the module text in `path` uses, by key."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot read {path} as MLIR text: {error}") from error
    body, _, resources = text.partition("\n{-#")
    types = {match[1].strip('"'): (match[2], match[3]) for match in USE.finditer(body)}
    weights = {}
    for match in BLOB.finditer(resources):
        key = match[1].strip('"')
        if key not in types:
            continue
        sizes, element = types[key]
        shape = tuple(int(size) for size in sizes.split("x") if size)
        # The first four bytes are the alignment of the blob.
        weights[key] = Weight(shape, element, bytes.fromhex(match[2])[4:])
    absent = sorted(types.keys() - weights.keys())
    if absent:
        raise RenormImportError(f"{path} uses resources that it does not hold: "
                                + ", ".join(absent))
    return weights


def original_name(key: str) -> str:
    """The key before re-centring: "h.0.proj.weight" of "h.0.proj.weight_centred".

    A weight centred along two axes has the suffix twice; a key that was taken
    got a number from MLIR behind it."""
    while True:
        stripped = re.sub(rf"{SUFFIX}(_\d+)?$", "", key)
        if stripped == key:
            return key
        key = stripped


def by_name(weights: dict[str, Weight]) -> tuple[dict[str, Weight], list[str]]:
    """Weights under their original names, and which of them were centred.

    Raises RenormImportError if a weight is in use in two versions (tied=clone,
    or centred along different axes), which one state dict cannot hold."""
    named: dict[str, Weight] = {}
    source: dict[str, str] = {}
    for key, weight in weights.items():
        name = original_name(key)
        if name in named:
            raise RenormImportError(
                f"{name} is in use as {source[name]} and as {key}; one state dict "
                "cannot hold both (optimise with tied=recenter or tied=keep)")
        named[name], source[name] = weight, key
    return named, sorted(name for name, key in source.items() if key != name)


def _array(name: str, weight: Weight):
    """The numpy array of `weight`; raises RenormImportError if it is none."""
    import numpy

    if weight.element not in TYPES:
        raise RenormImportError(f"{name}: safetensors has no {weight.element}")
    if weight.element == "bf16":
        import ml_dtypes
        dtype = numpy.dtype(ml_dtypes.bfloat16)
    else:
        dtype = numpy.dtype(TYPES[weight.element]).newbyteorder("<")
    needed = dtype.itemsize * math.prod(weight.shape)
    if needed != len(weight.data):
        raise RenormImportError(f"{name} holds {len(weight.data)} bytes, {needed} "
                                "are needed")
    return numpy.frombuffer(weight.data, dtype).reshape(weight.shape)


def export(module: pathlib.Path, out: pathlib.Path, only_centred: bool) -> str:
    """Writes `out` (safetensors); returns a line that says what it holds."""
    import safetensors.numpy

    named, centred = by_name(read(module))
    if not named:
        raise RenormImportError(f"{module} holds no weights as resources")
    if only_centred:
        named = {name: named[name] for name in centred}
    tensors = {name: _array(name, weight) for name, weight in named.items()}
    metadata = {"format": "pt", "renorm.centred": "\n".join(centred)}
    with written(out, binary=True) as file:
        file.write(safetensors.numpy.save(tensors, metadata))
    return f"{len(tensors)} weights, {len(centred)} of them centred"
