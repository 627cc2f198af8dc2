#!/usr/bin/env python3
"""How long does renorm-optimize take, next to what everybody runs anyway?

Question: what does `renorm-opt --renorm-optimize` cost on a model, compared
with stock `mlir-opt-22 --canonicalize --cse` on the same file?
Number to beat: a ratio of 1.0 in wall time (both read and write the file).

Starting either program costs more than a small model does, so an empty module
is timed first, and `work` compares what is left of the medians without it.
The two run alternately, in pairs, so that a busy machine slows down both; the
ratio is the median over the pairs. Both outputs are parsed again by mlir-opt
or renorm-opt before any time is taken.

  benchmarks/optimize_time.py [MODEL.mlir ...] [--runs=N] [--save]
"""

import argparse
import datetime
import json
import os
import pathlib
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
MODELS = ROOT / "test" / "Inputs" / "models"
DEFAULT_MODELS = ["gpt2.mlir", "vit.mlir", "bloom.mlir", "llama.mlir"]
WARM_UP_RUNS = 2


def timed(command):
    """Wall and user seconds of one run; ends the benchmark if it fails."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, text=True, check=False)
    wall = time.perf_counter() - start
    user = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
    if done.returncode != 0:
        sys.exit(f"error: {' '.join(command)} failed:\n{done.stderr}")
    return wall, user


def summary(seconds):
    """Median, minimum and spread (the middle half) in milliseconds."""
    low, _, high = statistics.quantiles(seconds, n=4)
    return {"median_ms": 1e3 * statistics.median(seconds),
            "min_ms": 1e3 * min(seconds), "spread_ms": 1e3 * (high - low)}


def measure(model, args, folder):
    """Times both tools on one model and returns its entry of the results."""
    ours_out = str(folder / "ours.mlir")
    stock_out = str(folder / "stock.mlir")
    ours = [args.renorm_opt, str(model), "--renorm-optimize", "-o", ours_out]
    stock = [args.mlir_opt, str(model), "--canonicalize", "--cse", "-o", stock_out]
    timed(ours)
    timed(stock)
    timed([args.renorm_opt, ours_out, "-o", os.devnull])
    timed([args.mlir_opt, stock_out, "-o", os.devnull])

    pairs = []
    for run in range(args.runs + WARM_UP_RUNS):
        # Which one goes first alternates, too.
        first, second = (ours, stock) if run % 2 == 0 else (stock, ours)
        one, two = timed(first), timed(second)
        if run >= WARM_UP_RUNS:
            pairs.append((one, two) if run % 2 == 0 else (two, one))
    return {
        "model": model.name,
        "bytes": model.stat().st_size,
        "runs": args.runs,
        "renorm_wall": summary([ours[0] for ours, _ in pairs]),
        "renorm_user": summary([ours[1] for ours, _ in pairs]),
        "stock_wall": summary([stock[0] for _, stock in pairs]),
        "stock_user": summary([stock[1] for _, stock in pairs]),
        "wall_ratio": statistics.median(o[0] / s[0] for o, s in pairs),
        "user_ratio": statistics.median(
            o[1] / s[1] for o, s in pairs if s[1] > 0),
    }


def work_ratio(entry, empty):
    """The ratio of the medians without starting up; None where that is noise."""
    ours, stock = (entry[who]["median_ms"] - empty[who]["median_ms"]
                   for who in ("renorm_wall", "stock_wall"))
    return ours / stock if ours > 0 and stock > 1.0 else None


def machine(args):
    """What the figures were taken on."""
    processor = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as cpuinfo:
            processor = next(line.split(":", 1)[1].strip() for line in cpuinfo
                             if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    version = subprocess.run([args.mlir_opt, "--version"], capture_output=True,
                             text=True, check=False).stdout
    llvm = next((line.strip() for line in version.splitlines()
                 if "version" in line), "unknown")
    git = subprocess.run(["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"],
                         capture_output=True, text=True, check=False)
    return {"processor": processor, "cores": os.cpu_count(),
            "system": platform.platform(), "llvm": llvm,
            "renorm": git.stdout.strip() or "unknown",
            "date": datetime.date.today().isoformat(),
            "load": os.getloadavg()[0]}


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("models", nargs="*", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--save", action="store_true",
                        help="write benchmarks/results/optimize_time.json")
    parser.add_argument("--renorm-opt", default=str(ROOT / "build/bin/renorm-opt"))
    parser.add_argument("--mlir-opt", default="mlir-opt-22")
    args = parser.parse_args()
    if args.runs < 2:
        parser.error("--runs must be at least 2")
    models = args.models or [MODELS / name for name in DEFAULT_MODELS]

    where = machine(args)
    print(f"{where['processor']}, {where['cores']} cores, load "
          f"{where['load']:.1f}; {where['llvm']}; renorm {where['renorm']}")
    print(f"{'model':<18}{'KB':>6} | {'renorm wall':>20} {'user':>7} | "
          f"{'stock wall':>20} {'user':>7} | ratio wall  user  work")
    results = []
    with tempfile.TemporaryDirectory() as folder:
        empty = pathlib.Path(folder) / "(empty)"
        empty.write_text("module {}\n", encoding="utf-8")
        for model in [empty] + models:
            entry = measure(model, args, pathlib.Path(folder))
            results.append(entry)
            entry["work_ratio"] = work_ratio(entry, results[0])
            work = f"{entry['work_ratio']:.2f}" if entry["work_ratio"] else "-"
            wall = [f"{entry[who]['median_ms']:6.1f} ({entry[who]['min_ms']:.1f}) "
                    f"±{entry[who]['spread_ms'] / 2:.1f}"
                    for who in ("renorm_wall", "stock_wall")]
            print(f"{entry['model']:<18}{entry['bytes'] // 1024:>6} | "
                  f"{wall[0]:>20} {entry['renorm_user']['median_ms']:>7.1f} | "
                  f"{wall[1]:>20} {entry['stock_user']['median_ms']:>7.1f} | "
                  f"{entry['wall_ratio']:>10.2f} {entry['user_ratio']:>5.2f} "
                  f"{work:>5}")
    print("milliseconds: median (minimum) ± half the middle half")
    if args.save:
        path = ROOT / "benchmarks" / "results" / "optimize_time.json"
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps({"machine": where, "results": results},
                                   indent=2) + "\n", encoding="utf-8")
        print(f"saved to {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
