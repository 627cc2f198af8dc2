#!/usr/bin/env python3
"""Do whole models get faster in IREE once renorm has seen them?

Question: how long does a call take on llvm-cpu, one thread, of the model as
torch-mlir wrote it ("import"), with its norms only raised and lowered again
("raise"), and optimised ("optimize", LayerNorms that allow it made RMSNorms,
centres at run time fused with the norm behind them)?
Number to beat: 1.00 times the import, less the noise, on every model.

The three run in turns; the ratio is that of the best times, and "noise" is the
half-width of the middle half of the ratios of one turn. Memory is taken on each
call, as iree-benchmark-module does by itself. Functions begin on pages of their
own: code that is the same in all three else lies elsewhere in each, which alone
made 1 % of the Whisper encoder's time. Errors are against PyTorch in f32
(max |y - ref| / max |ref|), "norms" the LayerNorms made RMSNorms of all. What
IREE itself cannot compile is said, and has no time.

  VENV/bin/python benchmarks/iree/models.py [--models=gpt2,...] [--turns=N] [--save]
"""

import argparse
import json
import pathlib
import statistics
import tempfile
import zipfile

import numpy
import tools

HERE = pathlib.Path(__file__).resolve().parent
PIPELINES = {"import": None, "raise": ["--renorm-raise-norms"],
             "optimize": ["--renorm-optimize=remarks=false", "--renorm-fuse"]}
FLAGS = [*tools.CPU, "--align-all-functions=12"]


def import_model(folder, name):
    """The three modules, the input and the reference as files; the norms."""
    source = folder / "import.mlir"
    tools.run("renorm-import", "torch", f"{HERE / 'zoo.py'}:{name}", "-q",
              "-o", source, "--reference", folder / "ref.npz")
    with zipfile.ZipFile(folder / "ref.npz") as archive:
        archive.extractall(folder)
    files = {"import": source}
    for pipeline, passes in PIPELINES.items():
        if passes:
            files[pipeline] = folder / f"{pipeline}.mlir"
            tools.run("renorm-opt", source, *passes, "--renorm-lower-to-linalg",
                      f"--renorm-report={folder / (pipeline + '.json')}",
                      "-o", files[pipeline])
    report = json.loads((folder / "optimize.json").read_text())
    verdicts = [norm["verdict"] for norm in report["norms"]]
    return files, f"{verdicts.count('rms_norm')} of {len(verdicts)}"


def measure(args, folder, name):
    files, norms = import_model(folder, name)
    reference = numpy.load(folder / "ref.npy")
    results = []
    for level in args.levels.split(","):
        flags = [] if level == "default" else [f"--iree-opt-level={level}"]
        modules, entry = {}, {"model": name, "opt_level": level, "norms": norms,
                              "dispatches": {}, "errors": {}, "milliseconds": {}}
        for pipeline, source in files.items():
            module = folder / f"{pipeline}.vmfb"
            try:
                tools.attempt("iree-compile", source, *FLAGS, *flags, "-o", module)
            except tools.Failed as failure:
                entry.setdefault("iree_refuses", {})[pipeline] = reason = next(
                    line for line in str(failure).splitlines()[1:] if "error:" in line)
                print(f"{name:<16}{level:<8}{pipeline:<9}IREE refuses it: "
                      f"{reason.split('error:')[1].strip()[:120]}", flush=True)
                continue
            modules[pipeline] = module
            entry["dispatches"][pipeline] = tools.dispatches(source, FLAGS, *flags)
            tools.run("iree-run-module", f"--module={module}", "--function=main",
                      "--device=local-sync", f"--input=@{folder / 'x.npy'}",
                      f"--output=@{folder / 'y.npy'}")
            off = numpy.abs(numpy.load(folder / "y.npy") - reference).max()
            entry["errors"][pipeline] = float(f"{off / numpy.abs(reference).max():.3g}")
        wall, processor = tools.in_turns(modules, [f"@{folder / 'x.npy'}"],
                                         args.turns, args.seconds)
        base = processor.get("import")
        for pipeline in modules if base else []:
            ratios = [a / b for a, b in zip(base, processor[pipeline])]
            low, _, high = statistics.quantiles(ratios, n=4)
            entry["milliseconds"][pipeline] = took = {
                "wall": round(min(wall[pipeline]), 2),
                "processor": round(min(processor[pipeline]), 2),
                "times_import": round(min(base) / min(processor[pipeline]), 3),
                "noise": round((high - low) / 2, 3)}
            print(f"{name:<16}{level:<8}{pipeline:<9}{took['wall']:9.2f} ms wall "
                  f"{took['processor']:9.2f} ms processor {took['times_import']:6.3f}x "
                  f"± {took['noise']:.3f}  {entry['dispatches'][pipeline]} dispatches, "
                  f"error {entry['errors'][pipeline]:.1e}, norms {norms}", flush=True)
        if not base:
            entry["milliseconds"] = {p: {"processor": round(min(t), 2)}
                                     for p, t in processor.items()}
            print(f"{name:<16}{level:<8}{entry['milliseconds']}")
        results.append(entry)
    return results


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--models", default="gpt2,vit_small,whisper_encoder")
    parser.add_argument("--levels", default="default,O2")
    parser.add_argument("--turns", type=int, default=7)
    parser.add_argument("--seconds", type=float, default=1.0,
                        help="for each module in each turn")
    parser.add_argument("--save", action="store_true",
                        help="write benchmarks/results/iree_models.json")
    args = parser.parse_args()
    result = {"machine": tools.machine(), "turns": args.turns, "results": []}
    for name in args.models.split(","):
        with tempfile.TemporaryDirectory() as folder:
            result["results"] += measure(args, pathlib.Path(folder), name)
    if args.save:
        tools.save("iree_models", result)


if __name__ == "__main__":
    main()
