#!/usr/bin/env python3
"""How fast are weights folded, and how much memory does it take?

Question: what does renorm-optimize cost on a model as large as a real one?
Numbers to beat: the whole run at most 3 times as long as only reading and
writing the file; peak memory (resident, mapped pages included) at most 1.25
times the file; folding at least 2 GB/s per core and 60 % of a loop that reads
and writes the same bytes.

The model is GPT-2 with random weights in the form torch-mlir writes
(gpt2_model.py), bytecode in and out. "file" is what the run without passes
takes. "fold" is the time of renorm-fold-weights on one thread
(--mlir-timing --mlir-disable-threading), without MLIR's verifier, which runs
after each pass and is counted as part of it, divided into the bytes of the
weights that were centred. The loop reads that many bytes of a mapped file and writes
them to memory never used before, in large pages as folding does: once with
the source's pages still to be mapped ("loop"), once with them mapped, as they
are when folding begins ("warm_loop", the harder bar). All are interleaved, with
memory that the machine has at hand (back_memory); the best of all runs counts
for either, as other programs only slow things down.

  benchmarks/fold_weights.py [--size=124M] [--type=f32] [--runs=N] [--save]
"""

import argparse
import datetime
import json
import mmap
import multiprocessing
import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time

import gpt2_model

ROOT = pathlib.Path(__file__).resolve().parent.parent


def run(command):
    """Wall seconds, peak memory in bytes, and what went to the error stream."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"error: {' '.join(command)} failed:\n{errors}")
    return time.perf_counter() - start, usage.ru_maxrss * 1024, errors


def loop_seconds(path, size):
    """Reading `size` bytes of a mapped file and writing them to new memory:
    seconds with the pages of the source still to be mapped, and with them
    mapped, as they are when folding begins (parser and plan have read them)."""
    seconds = []
    with open(path, "rb") as file, \
            mmap.mmap(file.fileno(), size, prot=mmap.PROT_READ) as source:
        for _ in ("cold", "warm"):
            start = time.perf_counter()
            # Private: shared memory has small pages only, as it is set up on
            # most systems, and would be a loop ten times as slow.
            with mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE
                           | mmap.MAP_ANONYMOUS) as target:
                if hasattr(mmap, "MADV_HUGEPAGE"):
                    target.madvise(mmap.MADV_HUGEPAGE)
                target[:] = source
                seconds.append(time.perf_counter() - start)
    return seconds


def back_memory(size):
    """Touches and frees that much memory. Under a hypervisor, pages that have
    been free for some seconds may have gone back to the host; the next touch
    takes up to five times as long as clearing them, whoever it is."""
    with mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE
                   | mmap.MAP_ANONYMOUS) as memory:
        if hasattr(mmap, "MADV_HUGEPAGE"):
            memory.madvise(mmap.MADV_HUGEPAGE)
        for page in range(0, size, mmap.PAGESIZE):
            memory[page] = 1


def apart(function, *arguments):
    """Calls it in a process of its own: the peak memory that Linux reports of
    a command begins with that of the process that started it."""
    with multiprocessing.Pool(1) as pool:
        return pool.apply(function, arguments)


def begin_clean(out, size):
    """Before a run that writes the file `out` and touches `size` bytes, file
    included: no such file, no write to the disk under way, memory at hand."""
    pathlib.Path(out).unlink(missing_ok=True)
    os.sync()
    apart(back_memory, size)


def pass_seconds(errors, name):
    """The wall time of one pass in the report of --mlir-timing."""
    match = re.search(rf"^\s*([\d.]+) \([^)]*\)\s+{name}$", errors, re.M)
    return float(match.group(1))


def measure(args, folder):
    layers, width = gpt2_model.SIZES[args.size]
    text, model, out = (os.path.join(folder, name)
                        for name in ("in.mlir", "in.mlirbc", "out.mlirbc"))
    gpt2_model.write_model(text, layers, width, args.type)
    tool = args.renorm_opt
    run([tool, text, "--emit-bytecode", "-o", model])
    os.remove(text)
    size = os.path.getsize(model)
    # A projection of the attention, one of the MLP, and their biases.
    entry = 4 if args.type == "f32" else 2
    centred = entry * layers * (5 * width * width + 2 * width)

    cases = {"file": [],
             "fold_none": ["--renorm-optimize=fold=none remarks=false"],
             "whole": ["--renorm-optimize=remarks=false"],
             "whole_one_thread": ["--renorm-optimize=remarks=false",
                                  "--mlir-disable-threading",
                                  "--verify-each=false"]}
    seconds = {name: [] for name in [*cases, "fold", "loop", "warm_loop"]}
    peak = {name: 0 for name in cases}
    for _ in range(args.runs):
        for name, passes in cases.items():
            begin_clean(out, size + 3 * centred // 2)
            wall, memory, errors = run([tool, model, *passes, "--mlir-timing",
                                        "--emit-bytecode", "-o", out])
            seconds[name].append(wall)
            peak[name] = max(peak[name], memory)
            if name == "whole_one_thread":
                seconds["fold"].append(pass_seconds(errors, "FoldWeights"))
        apart(back_memory, 3 * centred // 2)
        cold, warm = apart(loop_seconds, model, centred)
        seconds["loop"].append(cold)
        seconds["warm_loop"].append(warm)
    best = {name: min(values) for name, values in seconds.items()}
    return {
        "size": args.size, "layers": layers, "width": width, "type": args.type,
        "file_bytes": size, "centred_bytes": centred, "runs": args.runs,
        "cores": os.cpu_count(), "load": os.getloadavg()[0],
        "machine": platform.platform(),
        "date": datetime.date.today().isoformat(),
        "best_seconds": {name: round(value, 4) for name, value in best.items()},
        "median_seconds": {name: round(statistics.median(values), 4)
                           for name, values in seconds.items()},
        "whole_over_file": round(best["whole"] / best["file"], 2),
        "fold_gb_per_s_per_core": round(centred / best["fold"] / 1e9, 2),
        "loop_gb_per_s": round(centred / best["loop"] / 1e9, 2),
        "fold_over_loop": round(best["loop"] / best["fold"], 2),
        "warm_loop_gb_per_s": round(centred / best["warm_loop"] / 1e9, 2),
        "fold_over_warm_loop": round(best["warm_loop"] / best["fold"], 2),
        "peak_over_file": {name: round(value / size, 3)
                           for name, value in peak.items()},
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--size", default="124M", choices=gpt2_model.SIZES)
    parser.add_argument("--type", default="f32", choices=gpt2_model.TEMPLATES)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", help="where to put the large files")
    parser.add_argument("--renorm-opt", default=str(ROOT / "build/bin/renorm-opt"))
    parser.add_argument("--save", action="store_true",
                        help="add to benchmarks/results/fold_weights.json")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=args.folder) as folder:
        result = measure(args, folder)
    print(json.dumps(result, indent=2))
    if args.save:
        target = ROOT / "benchmarks" / "results" / "fold_weights.json"
        saved = json.loads(target.read_text()) if target.exists() else []
        saved = [old for old in (saved if isinstance(saved, list) else [])
                 if (old["size"], old["type"]) != (args.size, args.type)]
        target.write_text(json.dumps(saved + [result], indent=2) + "\n")


if __name__ == "__main__":
    main()
