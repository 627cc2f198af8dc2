"""Prints a module that centres weights large enough to be folded in pieces.

Along rows, along columns, and in the middle of three dimensions; the sizes
divide into no power of two.
"""

import random
import struct

CASES = [((1501, 1021), 1), ((1501, 1021), 0), ((3, 701, 603), 1)]
noise = random.Random(1)
print("func.func @main() -> (" + ", ".join(
    f"tensor<{'x'.join(map(str, shape))}xf64>" for shape, _ in CASES) + ") {")
resources = []
for i, (shape, axis) in enumerate(CASES):
    kind = f"tensor<{'x'.join(map(str, shape))}xf64>"
    print(f"  %w{i} = arith.constant dense_resource<w{i}> : {kind}\n"
          f"  %e{i} = tensor.empty() : {kind}\n"
          f"  %c{i} = renorm.center ins(%w{i} : {kind}) outs(%e{i} : {kind}) "
          f"axes = [{axis}] -> {kind}")
    count = 1
    for size in shape:
        count *= size
    data = struct.pack("<4099d", *(noise.gauss(3, 1) for _ in range(4099)))
    data = (data * (count // 4099 + 1))[:8 * count]
    resources.append(f'w{i}: "0x08000000{data.hex()}"')
kinds = ", ".join(f"tensor<{'x'.join(map(str, s))}xf64>" for s, _ in CASES)
print(f"  return %c0, %c1, %c2 : {kinds}\n}}\n{{-# dialect_resources: {{ "
      f"builtin: {{ {', '.join(resources)} }} }} #-}}")
