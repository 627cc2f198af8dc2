#!/usr/bin/env python3
"""What does the optimisation cost at compile time, phase by phase?

Question: how long do parsing, raising, the cut, folding and printing take on
GPT-2 as torch-mlir writes it, and does that grow linearly with the layers?
Numbers to beat: the whole run on bytecode at most 3 times as long as mlir-opt
takes to read and write the file; raising and the cut without weights at most
1 s; linear in layers within 15 % up to 192.

`--sizes` measures the models at full size, `--layers` narrow ones (64 wide)
that have many layers and next to no weights. "plain" is stock mlir-opt reading
and writing the same file, "canonicalize" the same with --canonicalize --cse;
all run in turns, each from the same clean state of disk and memory, and the best
of the runs counts. Phases are those of
--mlir-timing. "growth" is the time per layer of raising and cut together over
that of the shortest model; it may fall, as fixed costs are shared.

The last lines say of each number to beat whether it was beaten. 1.5B takes 20 GB
of memory and 26 GB of --folder while it is made, of text, and 13 GB afterwards:

  benchmarks/compile.py --sizes 1.5B --layers= --forms bytecode --runs 3 --save

  benchmarks/compile.py [--sizes 124M,355M,1.5B] [--layers 12,...,192]
                        [--forms text,bytecode] [--runs=N] [--save]
"""

import argparse
import datetime
import json
import os
import pathlib
import platform
import re
import tempfile

import gpt2_model
from fold_weights import ROOT, begin_clean, run

PHASES = {"parse": "Parser", "raise": "RaiseNorms", "cut": "Recenter",
          "fold": "FoldWeights", "print": "Output"}


def phases(errors):
    """Wall seconds of each phase in the report of --mlir-timing."""
    found = dict((name, float(wall)) for wall, name in re.findall(
        r"^\s*([\d.]+) \([^)]*\)\s+(\S.*)$", errors, re.M))
    return {phase: found.get(name, 0.0) for phase, name in PHASES.items()}


def measure(args, folder, name, layers, width):
    text, bytecode, out = (os.path.join(folder, file)
                           for file in ("in.mlir", "in.mlirbc", "out"))
    gpt2_model.write_model(text, layers, width)
    run([args.mlir_opt, text, "--emit-bytecode", "-o", bytecode])
    results = []
    for form in args.forms.split(","):
        model = text if form == "text" else bytecode
        options = ["-o", out] + (["--emit-bytecode"] if form == "bytecode" else [])
        optimize = [args.renorm_opt, model, "--renorm-optimize=remarks=false",
                    "--mlir-timing", *options]
        plain = [args.mlir_opt, model, *options]
        best = {}

        def timed(command):
            # The input may be read to memory, as text is, and copied once.
            begin_clean(out, 3 * os.path.getsize(model))
            wall, _, errors = run(command)
            return wall, errors

        for _ in range(args.runs):
            wall, errors = timed(optimize)
            took = {"whole": wall, **phases(errors),
                    "plain": timed(plain)[0],
                    "canonicalize": timed(plain + ["--canonicalize", "--cse"])[0]}
            for phase, seconds in took.items():
                best[phase] = min(best.get(phase, seconds), seconds)
        results.append({
            "model": name, "layers": layers, "width": width, "form": form,
            "file_bytes": os.path.getsize(model),
            "best_seconds": {k: round(v, 4) for k, v in best.items()},
            "whole_over_plain": round(best["whole"] / best["plain"], 2),
            "whole_over_canonicalize": round(
                best["whole"] / best["canonicalize"], 2)})
        print(f"{name:>10} {form:<9}" + "".join(
            f"{k} {1e3 * v:.1f}  " for k, v in best.items()) +
              f"| whole/plain {best['whole'] / best['plain']:.2f}", flush=True)
    os.remove(text)
    os.remove(bytecode)
    return results


def growth(results):
    """Adds the time per layer over that of the shortest model of its form."""
    first = {}
    for entry in results:
        best = entry["best_seconds"]
        per_layer = (best["raise"] + best["cut"]) / entry["layers"]
        base = first.setdefault(entry["form"], per_layer)
        entry["growth"] = round(per_layer / base, 2)
        print(f"{entry['model']:>10} {entry['form']:<9}raise + cut "
              f"{1e3 * (best['raise'] + best['cut']):.1f} ms, "
              f"{1e6 * per_layer:.0f} us a layer, growth {entry['growth']}")


def judge(narrow, full):
    """One line for each number to beat; not of those that were not measured."""
    def seconds(entry):
        return entry["best_seconds"]["raise"] + entry["best_seconds"]["cut"]

    bars = [(f"{e['model']} {e['form']}: whole over plain", e["whole_over_plain"], 3)
            for e in full if e["form"] == "bytecode"]
    bars += [(f"{e['model']} {e['form']}: raise + cut, seconds", seconds(e), 1)
             for e in narrow]
    bars += [(f"{e['model']} {e['form']}: time per layer over the shortest's",
              e["growth"], 1.15) for e in narrow]
    for what, value, bar in bars:
        print(f"{'met' if value <= bar else 'MISSED':<7}{what} {value:.2f} (at most {bar})")


def merged(old, new):
    """`old` entries of a saved file without those measured again, and `new`."""
    again = {(e["model"], e["form"]) for e in new}
    return [e for e in old if (e["model"], e["form"]) not in again] + new


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sizes", default="124M,355M,1.5B")
    parser.add_argument("--layers", default="12,24,48,96,192")
    parser.add_argument("--forms", default="bytecode,text")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", help="where to put the large files")
    parser.add_argument("--renorm-opt", default=str(ROOT / "build/bin/renorm-opt"))
    parser.add_argument("--mlir-opt", default="mlir-opt-22")
    parser.add_argument("--save", action="store_true",
                        help="write benchmarks/results/compile.json")
    args = parser.parse_args()
    print("milliseconds, best of the runs")
    with tempfile.TemporaryDirectory(dir=args.folder) as folder:
        narrow = []
        for layers in filter(None, args.layers.split(",")):
            narrow += measure(args, folder, f"{layers} layers", int(layers), 64)
        growth(narrow)
        full = []
        for size in filter(None, args.sizes.split(",")):
            full += measure(args, folder, size, *gpt2_model.SIZES[size])
    judge(narrow, full)
    if args.save:
        target = pathlib.Path(ROOT) / "benchmarks" / "results" / "compile.json"
        saved = json.loads(target.read_text()) if target.exists() else {}
        narrow = merged(saved.get("narrow", []), narrow)
        full = merged(saved.get("full_size", []), full)
        result = {"machine": platform.platform(), "cores": os.cpu_count(),
                  "load": os.getloadavg()[0], "runs": args.runs,
                  "date": datetime.date.today().isoformat(),
                  "narrow": narrow, "full_size": full}
        target.write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
