#!/usr/bin/env python3
"""Is raising linear in the number of layers, and what share of a run is it?

Question: what does renorm-raise-norms cost per layer from 12 to 96 layers, and
which part of `renorm-opt --renorm-optimize gpt2.mlir` is it?
Bar: the cost per layer at any size within 15 % of that at the smallest, in
instructions (valgrind, callgrind) if valgrind is there, else in user time.

Instructions do not depend on what else the machine does: those of a run with
the pass less those of a run without it. Times are the pass's own entry of
--mlir-timing; sizes are interleaved, and medians are reported.

  benchmarks/raise_time.py [--runs=N] [--save]

Exits with 1 if the bar is missed.
"""

import argparse
import datetime
import json
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
GENERATOR = ROOT / "test" / "Transforms" / "Inputs" / "many-norms.py"
GPT2 = ROOT / "test" / "Inputs" / "models" / "gpt2.mlir"
LAYERS = [12, 24, 48, 96]
BAR = 0.15


def run(command: list[str]) -> str:
    """The standard error of `command`; ends the benchmark if it fails."""
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"error: {' '.join(command)} failed:\n{done.stderr}")
    return done.stderr


def pass_seconds(tool: str, module: pathlib.Path, option: str) -> dict[str, float]:
    """Wall seconds of each entry of --mlir-timing for one run."""
    text = run([tool, str(module), option, "--mlir-timing", "--mlir-disable-threading",
                "--mlir-timing-display=list", "-o", os.devnull])
    rows = re.findall(r"^\s*([\d.]+) \([^)]*\)\s+(\S.*)$", text, re.MULTILINE)
    seconds: dict[str, float] = {}
    for value, name in rows:
        seconds[name.strip()] = seconds.get(name.strip(), 0.0) + float(value)
    return seconds


def instructions(tool: str, module: pathlib.Path, options: list[str],
                 folder: pathlib.Path) -> int:
    """Instructions of one whole run, by callgrind."""
    out = folder / "callgrind.out"
    text = run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", tool,
                str(module), "--mlir-disable-threading", *options, "-o", os.devnull])
    return int(re.search(r"Collected : (\d+)", text)[1])


def pick(seconds: dict[str, float], what: str) -> float:
    """The entry whose name contains `what`; ends the benchmark if none does."""
    for name, value in seconds.items():
        if what in name:
            return value
    sys.exit(f"error: --mlir-timing has no entry {what}: {', '.join(seconds)}")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--save", action="store_true",
                        help="write benchmarks/results/raise_time.json")
    parser.add_argument("--renorm-opt", default=str(ROOT / "build/bin/renorm-opt"))
    args = parser.parse_args()
    counting = shutil.which("valgrind") is not None
    results = {"date": datetime.date.today().isoformat(), "runs": args.runs,
               "processor": platform.processor() or platform.machine(),
               "cores": os.cpu_count(), "load": os.getloadavg()[0], "layers": []}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        modules = {}
        for layers in LAYERS:
            modules[layers] = folder / f"{layers}.mlir"
            with open(modules[layers], "w", encoding="utf-8") as file:
                subprocess.run([sys.executable, str(GENERATOR), str(layers)],
                               stdout=file, check=True)
        times: dict[int, list[float]] = {layers: [] for layers in LAYERS}
        gpt2: list[dict[str, float]] = []
        for _ in range(args.runs):
            for layers in LAYERS:
                times[layers].append(pick(pass_seconds(
                    args.renorm_opt, modules[layers], "--renorm-raise-norms"),
                    "RaiseNorms"))
            gpt2.append(pass_seconds(args.renorm_opt, GPT2, "--renorm-optimize"))
        for layers in LAYERS:
            entry = {"layers": layers, "median_us_per_layer":
                     1e6 * statistics.median(times[layers]) / layers}
            if counting:
                plain = instructions(args.renorm_opt, modules[layers], [], folder)
                raised = instructions(args.renorm_opt, modules[layers],
                                      ["--renorm-raise-norms"], folder)
                entry["instructions_per_layer"] = (raised - plain) / layers
            results["layers"].append(entry)
            print(f"{layers:>4} layers  {entry['median_us_per_layer']:7.1f} us"
                  + (f"  {entry['instructions_per_layer']:,.0f} instructions"
                     if counting else "") + " per layer", flush=True)
    names = sorted({name for one in gpt2 for name in one})
    medians = {name: 1e3 * statistics.median(one.get(name, 0.0) for one in gpt2)
               for name in names}
    results["gpt2_ms"] = medians
    print("gpt2.mlir, --renorm-optimize, milliseconds (median):")
    for name, value in sorted(medians.items(), key=lambda item: -item[1]):
        print(f"  {value:8.2f}  {name}")
    key = "instructions_per_layer" if counting else "median_us_per_layer"
    first = results["layers"][0][key]
    worst = max(abs(entry[key] / first - 1) for entry in results["layers"])
    results["worst_deviation"], results["measured_by"] = worst, key
    print(f"cost per layer varies by {worst:.1%} at most ({key}); bar {BAR:.0%}")
    if args.save:
        path = ROOT / "benchmarks" / "results" / "raise_time.json"
        path.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    return int(worst > BAR)


if __name__ == "__main__":
    sys.exit(main())
