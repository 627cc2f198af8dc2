"""Weights for imported modules that are kept without theirs.

    weights.py MODEL.mlir OUT.mlir [--plain=SUBSTRING]

Every dense_resource gets a blob. Floats are normal: matrices by 1/sqrt(fan-in),
vectors around 1 if they are scales and around 0.1 if they are biases, so that
nothing which a rewrite loses is hidden. A blob depends on its key and shape alone:
variants of a model share their weights. Keys with SUBSTRING in them are the 1 and 0
of a new norm. Integers are 0.
"""

import math
import re
import struct
import sys
import zlib
from random import Random

RESOURCE = re.compile(r"dense_resource<([^>]+)> : tensor<((?:\d+x)+)(f64|i64)>")


def normal(name: str, shape: list[int], plain: str) -> list[float]:
    bias = "bias" in name
    if plain and plain in name:
        return [0.0 if bias else 1.0] * math.prod(shape)
    generator = Random(zlib.crc32(name.encode()))
    if len(shape) > 1:
        scale, shift = math.prod(shape[1:]) ** -0.5, 0.1
    else:
        scale, shift = (0.3, 0.1) if bias else (0.4, 1.0)
    return [scale * generator.gauss(0, 1) + (shift * scale if len(shape) > 1 else shift)
            for _ in range(math.prod(shape))]


def with_weights(text: str, values) -> str:
    """The module with a blob of values(name, shape) for each resource it names."""
    found = {name: ([int(size) for size in shape.split("x")[:-1]], kind)
             for name, shape, kind in RESOURCE.findall(text)}
    assert len(found) == len(set(re.findall(r"dense_resource<([^>]+)>", text)))
    blobs = []
    for name, (shape, kind) in found.items():
        count = math.prod(shape)
        data = (struct.pack(f"<{count}d", *values(name, shape)) if kind == "f64"
                else bytes(8 * count))
        blobs.append(f'      {name}: "0x08000000{data.hex().upper()}"')
    return (text + "\n{-#\n  dialect_resources: {\n    builtin: {\n"
            + ",\n".join(blobs) + "\n    }\n  }\n#-}\n")


def main(source: str, target: str, option: str = "") -> None:
    plain = option.removeprefix("--plain=")
    with open(source, encoding="utf-8") as file:
        text = file.read()
    with open(target, "w", encoding="utf-8") as file:
        file.write(with_weights(text, lambda name, shape: normal(name, shape, plain)))


if __name__ == "__main__":
    main(*sys.argv[1:])
