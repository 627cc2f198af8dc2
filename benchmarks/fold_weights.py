#!/usr/bin/env python3
"""How fast are weights folded, and how much memory does it take?

Question: what does renorm-optimize cost on a model as large as a real one?
Numbers to beat: the whole run at most 3 times as long as only reading and
writing the file; peak memory at most 1.25 times the file; folding at least
2 GB/s per core and 60 % of a loop that reads and writes the same bytes.

The model has the weights of GPT-2 (f32, random): tables, and for each layer a
norm, a 3d-wide layer of which one third is read, a projection, a norm and an
MLP with tanh. No softmax: it has no weights. The time of folding is that of
`fold=constants` less that of `fold=none`, with `renorm-raise-norms` in both.
The copy is a memcpy of the bytes that were centred, into memory never touched
before, as folding writes. "file" is the bytecode without passes.

  benchmarks/fold_weights.py [--layers=12 --width=768] [--runs=N] [--save]
"""

import argparse
import datetime
import json
import os
import pathlib
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
VOCABULARY, POSITIONS, ROWS = 50257, 1024, 8


def write_model(path, layers, width):
    """Writes the model as text; resources hold random floats in (-0.5, 0.5)."""
    weights = []

    def weight(*shape):
        name = f"w{len(weights)}"
        kind = "x".join(map(str, shape)) + "xf32"
        weights.append((name, shape))
        body.append(f"%{name} = arith.constant dense_resource<{name}> : "
                    f"tensor<{kind}>")
        return f"%{name}", f"tensor<{kind}>"

    body, counter = [], iter(range(10 ** 9))

    def emit(text):
        value = f"%v{next(counter)}"
        body.append(f"{value} = {text}")
        return value

    def empty(columns):
        kind = f"tensor<{ROWS}x{columns}xf32>"
        return emit(f"tensor.empty() : {kind}"), kind

    def linear(x, rows, columns):
        w, w_type = weight(rows, columns)
        bias, b_type = weight(columns)
        init, kind = empty(columns)
        start = emit(f"linalg.fill ins(%zero : f32) outs({init} : {kind}) -> "
                     f"{kind}")
        y = emit(f"linalg.matmul ins({x}, {w} : tensor<{ROWS}x{rows}xf32>, "
                 f"{w_type}) outs({start} : {kind}) -> {kind}")
        return emit(
            "linalg.generic {indexing_maps = [#id, #col, #id], "
            'iterator_types = ["parallel", "parallel"]} '
            f"ins({y}, {bias} : {kind}, {b_type}) outs({init} : {kind}) {{\n"
            "^bb0(%a: f32, %b: f32, %o: f32):\n"
            "%s = arith.addf %a, %b : f32\nlinalg.yield %s : f32\n"
            f"}} -> {kind}")

    def add(x, y):
        init, kind = empty(width)
        return emit(f"linalg.add ins({x}, {y} : {kind}, {kind}) "
                    f"outs({init} : {kind}) -> {kind}")

    def norm(x):
        scale, s_type = weight(width)
        shift, b_type = weight(width)
        init, kind = empty(width)
        return emit(f"renorm.layer_norm ins({x} : {kind}) scale({scale} : "
                    f"{s_type}) bias({shift} : {b_type}) outs({init} : {kind}) "
                    f"axes = [1] epsilon = 1.0e-05 -> {kind}")

    def gather(ids, rows):
        table, t_type = weight(rows, width)
        init, kind = empty(width)
        return emit(
            "linalg.generic {indexing_maps = [#row, #id], "
            'iterator_types = ["parallel", "parallel"]} '
            f"ins({ids} : tensor<{ROWS}xindex>) outs({init} : {kind}) {{\n"
            "^bb0(%i: index, %o: f32):\n%j = linalg.index 1 : index\n"
            f"%e = tensor.extract {table}[%i, %j] : {t_type}\n"
            f"linalg.yield %e : f32\n}} -> {kind}")

    row = f"tensor<{ROWS}x{width}xf32>"
    x = add(gather("%tokens", VOCABULARY), gather("%positions", POSITIONS))
    for _ in range(layers):
        qkv = linear(norm(x), width, 3 * width)
        values = emit(f"tensor.extract_slice {qkv}[0, {2 * width}] "
                      f"[{ROWS}, {width}] [1, 1] : tensor<{ROWS}x{3 * width}"
                      f"xf32> to {row}")
        x = add(x, linear(values, width, width))
        init, kind = empty(4 * width)
        h = linear(norm(x), width, 4 * width)
        h = emit(f"linalg.tanh ins({h} : {kind}) outs({init} : {kind}) -> "
                 f"{kind}")
        x = add(x, linear(h, 4 * width, width))
    y = norm(x)
    noise = random.Random(0)
    with open(path, "w", encoding="ascii") as out:
        out.write("#id = affine_map<(i, j) -> (i, j)>\n"
                  "#col = affine_map<(i, j) -> (j)>\n"
                  "#row = affine_map<(i, j) -> (i)>\n"
                  f"func.func @main(%tokens: tensor<{ROWS}xindex>, "
                  f"%positions: tensor<{ROWS}xindex>) -> {row} {{\n"
                  "%zero = arith.constant 0.0 : f32\n")
        out.write("\n".join(body))
        out.write(f"\nreturn {y} : {row}\n}}\n"
                  "{-#\n  dialect_resources: {\n    builtin: {\n")
        for i, (name, shape) in enumerate(weights):
            count = 1
            for size in shape:
                count *= size
            # Random mantissas below exponents 2^-2 and 2^-1, either sign.
            block = bytearray(noise.randbytes(4 * min(count, 1 << 16)))
            block[3::4] = bytes(0x3E | (b & 0x80) for b in block[3::4])
            text = block.hex()
            out.write(f'      {name}: "0x40000000')
            left = 8 * count
            while left > 0:
                out.write(text[:left])
                left -= len(text)
            out.write('"' + ("," if i + 1 < len(weights) else "") + "\n")
        out.write("    }\n  }\n#-}\n")


def run(command):
    """Wall seconds and peak memory in bytes."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"error: {' '.join(command)} failed")
    return time.perf_counter() - start, usage.ru_maxrss * 1024


def copy_seconds(size):
    """A memcpy into new memory."""
    source = bytearray(os.urandom(1 << 16)) * (size >> 16)
    start = time.perf_counter()
    copied = bytes(source)
    elapsed = time.perf_counter() - start
    return elapsed * size / len(copied)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--width", type=int, default=768)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--renorm-opt", default=str(ROOT / "build/bin/renorm-opt"))
    parser.add_argument("--save", action="store_true",
                        help="write benchmarks/results/fold_weights.json")
    args = parser.parse_args()
    width, layers = args.width, args.layers
    centred = 4 * (width * (VOCABULARY + POSITIONS) +
                   layers * (5 * width * width + 2 * width))
    with tempfile.TemporaryDirectory() as folder:
        text, model, out = (os.path.join(folder, name)
                            for name in ("in.mlir", "in.mlirbc", "out.mlirbc"))
        write_model(text, layers, width)
        tool = args.renorm_opt
        run([tool, text, "--emit-bytecode", "-o", model])
        os.remove(text)
        size = os.path.getsize(model)
        cases = {"read_write": [],
                 "fold_none": ["--renorm-optimize=fold=none"],
                 "fold": ["--renorm-optimize"]}
        seconds = {name: [] for name in [*cases, "copy"]}
        peak = {name: 0 for name in cases}
        for _ in range(args.runs):
            for name, passes in cases.items():
                wall, memory = run([tool, model, *passes, "--emit-bytecode",
                                    "-o", out])
                seconds[name].append(wall)
                peak[name] = max(peak[name], memory)
            seconds["copy"].append(copy_seconds(centred))
    median = {name: statistics.median(all) for name, all in seconds.items()}
    folding = statistics.median(
        a - b for a, b in zip(seconds["fold"], seconds["fold_none"]))
    result = {
        "layers": layers, "width": width, "file_bytes": size,
        "centred_bytes": centred, "cores": os.cpu_count(),
        "machine": platform.platform(), "runs": args.runs,
        "date": datetime.date.today().isoformat(),
        "seconds": {name: round(value, 4) for name, value in median.items()},
        "whole_over_read_write": round(median["fold"] / median["read_write"], 2),
        "fold_seconds": round(folding, 4),
        "fold_gb_per_s": round(centred / folding / 1e9, 2),
        "copy_gb_per_s": round(centred / median["copy"] / 1e9, 2),
        "peak_over_file": {name: round(value / size, 2)
                           for name, value in peak.items()},
    }
    print(json.dumps(result, indent=2))
    if args.save:
        target = ROOT / "benchmarks" / "results" / "fold_weights.json"
        target.write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
