#!/usr/bin/env python3
"""Centres random 16-bit weights by renorm-fold-weights and in Python's doubles.

  fold-16-bit.py RENORM_OPT f16|bf16

Entries are random bit patterns: subnormals, ties and large numbers included.
Every result must be the f64 value rounded once, to the last bit.
"""

import random
import re
import struct
import subprocess
import sys
from fractions import Fraction

COLUMNS = 4096


def value_of(bits, kind):
    if kind == "f16":
        return struct.unpack("<e", struct.pack("<H", bits))[0]
    return struct.unpack("<f", struct.pack("<I", bits << 16))[0]


def nearest(value, kind):
    """The bits of the 16-bit number nearest to a double, ties to even."""
    if kind == "f16":
        return struct.unpack("<H", struct.pack("<e", value))[0]
    # Between the two bf16 neighbours of the float that truncation gives.
    sign = 0x8000 if value < 0 or str(value).startswith("-") else 0
    low, high = 0, 0x7f80
    exact = Fraction(abs(value))
    while high - low > 1:
        middle = (low + high) // 2
        if Fraction(value_of(middle, kind)) <= exact:
            low = middle
        else:
            high = middle
    below, above = Fraction(value_of(low, kind)), Fraction(value_of(high, kind))
    up = exact - below > above - exact or (
        exact - below == above - exact and low & 1)
    return sign | (high if up else low)


def main():
    renorm_opt, kind = sys.argv[1:]
    random.seed(7)
    # Exponents up to a quarter of the range: nothing overflows.
    top = 0x7000 if kind == "f16" else 0x7e00
    draw = lambda: random.randrange(top) | random.choice((0, 0x8000))
    rows = [[draw() for _ in range(COLUMNS)] for _ in range(2)]
    # Neighbours in size as well, where differences are small.
    for i in range(0, COLUMNS, 2):
        rows[1][i] = (rows[0][i] & 0x7fff) ^ random.randrange(16)
    data = struct.pack(f"<{2 * COLUMNS}H", *rows[0], *rows[1]).hex().upper()
    shape = f"tensor<2x{COLUMNS}x{kind}>"
    module = f'''func.func @f() -> {shape} {{
  %w = arith.constant dense<"0x{data}"> : {shape}
  %o = tensor.empty() : {shape}
  %c = renorm.center ins(%w : {shape}) outs(%o : {shape}) axes = [0] -> {shape}
  return %c : {shape}
}}'''
    out = subprocess.run([renorm_opt, "-", "--renorm-fold-weights"], check=True,
                         input=module, capture_output=True, text=True).stdout
    raw = bytes.fromhex(re.search(r'dense<"0x([0-9A-F]+)">', out).group(1))
    got = struct.unpack(f"<{2 * COLUMNS}H", raw)
    wrong = 0
    for i in range(COLUMNS):
        entries = [value_of(row[i], kind) for row in rows]
        mean = (entries[0] + entries[1]) / 2.0
        for k, entry in enumerate(entries):
            want = nearest(entry - mean, kind)
            zero = want & 0x7fff == 0 and got[k * COLUMNS + i] & 0x7fff == 0
            if want != got[k * COLUMNS + i] and not zero:
                wrong += 1
    print(f"{2 * COLUMNS} entries, {wrong} wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
