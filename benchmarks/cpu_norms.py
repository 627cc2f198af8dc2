#!/usr/bin/env python3
"""How fast are the CPU row loops next to torch's own norms and a plain copy?

Question: is `renorm-lower-to-cpu`, on one thread, ever slower than torch?
Numbers to beat: 1.0 times torch's native op at every row length; where rows
come from memory, 60 % of the rate at which the C library's memcpy moves the
same bytes.

The kernels are compiled as a user would: renorm-opt, mlir-translate, clang into
a shared object, called in this process through its C interface. Each is
compared with the norm in f64 first. Then kernel, torch and copy run in turn,
`--runs` times, for 2 ms each; a ratio is the median over the turns of times
measured side by side, with the quartiles. Times are those of the thread, so that
other programs cost caches and bandwidth only. Torch runs what a user calls (torch.nn.functional),
on one thread, with an allocator that keeps its memory, so that its time is not
that of fresh pages.

  benchmarks/cpu_norms.py [--lengths=256,...] [--ops=layer_norm,...]
      [--types=f32,bf16] [--sizes=memory,cache] [--runs=N] [--mean=N] [--save]

Needs torch and numpy, and clang and mlir-translate of LLVM 22.
"""

import argparse
import ctypes
import datetime
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import tempfile
import time

# glibc returns large blocks to the system; torch would pay for their pages.
KEEP = {"MALLOC_MMAP_THRESHOLD_": str(1 << 33),
        "MALLOC_TRIM_THRESHOLD_": str(1 << 34), "MALLOC_TOP_PAD_": str(1 << 28)}
if any(os.environ.get(name) != value for name, value in KEEP.items()):
    os.execve(sys.executable, [sys.executable] + sys.argv,
              {**os.environ, **KEEP})

import torch  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parent.parent
LENGTHS = [256, 512, 768, 1024, 2048, 4096, 8192, 16384]
OPS = ["layer_norm", "rms_norm", "add_layer_norm", "add_rms_norm"]
TYPES = {"f32": torch.float32, "bf16": torch.bfloat16, "f16": torch.float16}
# Bytes of x; "cache" is 64 rows, whatever they are.
SIZES = {"memory": 64 << 20, "cache": 0}


def kernel_text(op, length, type_):
    """A function on buffers for `op` on rows of `length`."""
    row, one = f"memref<?x{length}x{type_}>", f"memref<{length}x{type_}>"
    kind = op.removeprefix("add_")
    bias = "" if kind == "rms_norm" else f" bias(%b : {one})"
    rest = (f"scale(%g : {one}){bias}", "axes = [1] epsilon = 1.0e-05")
    if op.startswith("add_"):
        body = (f"renorm.add_norm {kind} ins(%x, %r : {row}, {row}) {rest[0]} "
                f"outs(%s, %y : {row}, {row}) {rest[1]}")
    else:
        body = (f"renorm.{kind} ins(%x : {row}) {rest[0]} "
                f"outs(%y : {row}) {rest[1]}")
    return (f"func.func @{op}_{length}_{type_}(%x: {row}, %r: {row}, "
            f"%g: {one}, %b: {one}, %s: {row}, %y: {row}) "
            f"attributes {{llvm.emit_c_interface}} {{ {body} return }}\n")


def compile_kernels(options, directory):
    """A shared object with every kernel asked for."""
    source = directory / "kernels.mlir"
    source.write_text("".join(
        kernel_text(op, length, type_) for op in options.ops
        for length in options.lengths for type_ in options.types))
    run = lambda *command: subprocess.run(command, check=True)
    lowered, ir = directory / "lowered.mlir", directory / "kernels.ll"
    shared = directory / "kernels.so"
    run(options.renorm_opt, source, "-o", lowered, "--renorm-lower-to-cpu="
        f"vector-bits={options.vector_bits} format=llvm bf16-instruction="
        f"{int(options.bf16_instruction)}")
    run(f"{options.llvm}/mlir-translate", "--mlir-to-llvmir", lowered, "-o", ir)
    run(f"{options.llvm}/clang", "-O2", f"-march={options.march}", "-shared",
        "-fPIC", "-Wno-override-module", ir, "-o", shared)
    return ctypes.CDLL(str(shared))


def descriptor(tensor):
    """The memref descriptor of a tensor; it does not own the memory."""
    pointer = tensor.data_ptr()
    return (ctypes.c_int64 * (3 + 2 * tensor.dim()))(
        pointer, pointer, 0, *tensor.shape, *tensor.stride())


def torch_norm(op, x, r, g, b):
    shape = x.shape[-1:]
    if op.startswith("add_"):
        x = x + r
    if op.endswith("layer_norm"):
        return torch.nn.functional.layer_norm(x, shape, g, b, 1e-5)
    return torch.nn.functional.rms_norm(x, shape, g, 1e-5)


def reference(op, x, r, g, b):
    if op.startswith("add_"):
        x = x + r
    x, g, b = x.double(), g.double(), b.double()
    return torch_norm(op.removeprefix("add_"), x, r, g, b)


def seconds(call, repeat):
    start = time.thread_time()
    for _ in range(repeat):
        call()
    return (time.thread_time() - start) / repeat


def quartiles(values):
    low, middle, high = statistics.quantiles(values, n=4)
    return [round(v, 3) for v in (low, middle, high)]


def measure(options, library, op, type_, length, size):
    element = torch.tensor([], dtype=TYPES[type_]).element_size()
    rows = max(SIZES[size] // (length * element), 1) if SIZES[size] else 64
    generator = torch.Generator().manual_seed(length)
    make = lambda *shape: torch.randn(*shape, generator=generator).to(
        TYPES[type_])
    x, r = make(rows, length) + options.mean, make(rows, length)
    g, b = make(length), make(length)
    s, y = torch.zeros_like(x), torch.zeros_like(x)
    added = op.startswith("add_")

    function = getattr(library, f"_mlir_ciface_{op}_{length}_{type_}")
    arguments = [descriptor(t) for t in (x, r, g, b, s, y)]
    kernel = lambda: function(*arguments)
    pairs = [(y, x)] + ([(s, r)] if added else [])

    def copy():
        for to, source in pairs:
            ctypes.memmove(to.data_ptr(), source.data_ptr(),
                           source.numel() * element)

    kernel()
    head = slice(0, 64)
    truth = reference(op, x[head], r[head], g, b)
    error = ((y[head].double() - truth).abs() /
             (1 + truth.abs())).max().item()
    limit = {"f32": 2e-6, "bf16": 5e-3, "f16": 6e-4}[type_]
    if not error < limit:
        sys.exit(f"error: {op} {type_} {length}: differs by {error:.2e}")

    calls = {"kernel": kernel, "torch": lambda: torch_norm(op, x, r, g, b),
             "copy": copy}
    repeat = {name: max(1, int(2e-3 / seconds(call, 3)))
              for name, call in calls.items()}
    times = {name: [] for name in calls}
    for _ in range(options.runs):
        for name, call in calls.items():
            times[name].append(seconds(call, repeat[name]))
    moved = 2 * len(pairs) * rows * length * element
    return {
        "op": op, "type": type_, "length": length, "size": size, "rows": rows,
        "bytes": moved, "error": error,
        "seconds": {n: min(t) for n, t in times.items()},
        "gb_per_second": {n: round(moved / min(t) / 1e9, 2)
                          for n, t in times.items()},
        "torch_over_kernel": quartiles(
            [t / k for t, k in zip(times["torch"], times["kernel"])]),
        "copy_over_kernel": quartiles(
            [c / k for c, k in zip(times["copy"], times["kernel"])]),
    }


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    words = lambda text: text.split(",")
    parser.add_argument("--lengths", default=LENGTHS,
                        type=lambda text: [int(n) for n in words(text)])
    parser.add_argument("--ops", default=OPS, type=words)
    parser.add_argument("--types", default=["f32", "bf16"], type=words)
    parser.add_argument("--sizes", default=list(SIZES), type=words)
    parser.add_argument("--runs", default=9, type=int)
    parser.add_argument("--mean", default=0.0, type=float,
                        help="of rows, in deviations: LayerNorm to bf16 goes over\n"
                             "a row once more above 1.7")
    parser.add_argument("--vector-bits", default=0, type=int,
                        help="default: the widest this machine has")
    parser.add_argument("--bf16-instruction", action="store_true")
    parser.add_argument("--march", default="native")
    parser.add_argument("--renorm-opt", default=ROOT / "build/bin/renorm-opt")
    parser.add_argument("--llvm", default="/usr/lib/llvm-22/bin",
                        help="where clang and mlir-translate are")
    parser.add_argument("--save", action="store_true",
                        help="write benchmarks/results/cpu_norms.json")
    options = parser.parse_args()
    torch.set_num_threads(1)
    capability = torch.backends.cpu.get_cpu_capability()
    if not options.vector_bits:
        options.vector_bits = {"AVX512": 512, "AVX2": 256}.get(capability, 128)

    with tempfile.TemporaryDirectory() as name:
        library = compile_kernels(options, pathlib.Path(name))
    cpu = [line.split(":", 1)[1].strip()
           for line in open("/proc/cpuinfo") if line.startswith("model name")]
    machine = f"{cpu[0]}, {capability}, torch {torch.__version__}"
    print(f"{machine}, vectors of {options.vector_bits} bits, one thread\n"
          "times torch and of the copy's rate: median (quartiles)\n"
          f"{'op':15s} {'type':5s} {'where':7s} {'length':>6s} {'GB/s':>6s} "
          f"{'times torch':>20s} {'of copy':>20s} {'error':>8s}")
    results = []
    for size in options.sizes:
        for type_ in options.types:
            for op in options.ops:
                for length in options.lengths:
                    row = measure(options, library, op, type_, length, size)
                    results.append(row)
                    show = lambda q: f"{q[1]:.2f} ({q[0]:.2f}-{q[2]:.2f})"
                    print(f"{op:15s} {type_:5s} {size:7s} {length:6d} "
                          f"{row['gb_per_second']['kernel']:6.1f} "
                          f"{show(row['torch_over_kernel']):>20s} "
                          f"{show(row['copy_over_kernel']):>20s} "
                          f"{row['error']:8.1e}", flush=True)
    worst = min(r["torch_over_kernel"][1] for r in results)
    print(f"slowest: {worst:.2f} times torch")
    memory = [r["copy_over_kernel"][1] for r in results
              if r["size"] == "memory"]
    if memory:
        print(f"slowest from memory: {min(memory):.0%} of the copy")
    if options.save:
        target = ROOT / "benchmarks/results/cpu_norms.json"
        target.write_text(json.dumps({
            "date": datetime.date.today().isoformat(), "machine": machine,
            "platform": platform.platform(), "runs": options.runs,
            "vector_bits": options.vector_bits,
            "bf16_instruction": options.bf16_instruction,
            "mean": options.mean, "results": results},
            indent=1) + "\n")
        print(f"written: {target.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
