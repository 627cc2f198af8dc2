#!/usr/bin/env python3
"""How does the variance of the residual stream grow with depth?

Question: do renorm-scale-depth (LayerNorm Scaling, arXiv 2502.05795) and
renorm-insert-peri (Peri-LN, arXiv 2502.02732) change the growth of the variance
with depth as the papers say, on a Pre-LN transformer with random weights?

The model (variance_model.py) is written as linalg and returns the variance of
its own stream at the start and behind each layer. renorm-opt makes the three
variants, renorm-run runs them. Settings:

  0.02      all weights N(0, 0.02^2)
  fan-in    weights N(0, gain^2 / rows)
  shared    the same, and every layer has the same weights

  benchmarks/variance_by_depth.py [--layers=48] [--save] [--plot=FILE.svg]
"""

import argparse
import datetime
import importlib.util
import json
import pathlib
import subprocess
import sys
import tempfile

from variance_model import Model, read_npy, write_npy

ROOT = pathlib.Path(__file__).resolve().parent.parent
RESULTS = ROOT / "benchmarks" / "results" / "variance_by_depth.json"
VARIANTS = {"Pre-LN": [], "LayerNorm Scaling": ["--renorm-scale-depth"],
            "Peri-LN": ["--renorm-insert-peri"]}
SETTINGS = ["0.02", "fan-in", "shared"]


def call(command):
    try:
        done = subprocess.run(command, capture_output=True, text=True,
                              check=False)
    except OSError as error:
        sys.exit(f"error: {command[0]}: {error.strerror}")
    if done.returncode != 0:
        sys.exit(f"error: {' '.join(command[:3])} ... failed:\n{done.stderr}")


def measure(setting, args, folder):
    """The variances of the three variants, start of the stream first."""
    model = Model(args.layers, args.width, args.heads, args.tokens,
                  shared=setting == "shared")
    plain = folder / "model.mlir"
    plain.write_text(model.text(), encoding="utf-8")

    def deviation(rows):
        return 0.02 if setting == "0.02" else args.gain * rows ** -0.5

    inputs = []
    for i, (shape, entries) in enumerate(model.inputs(args.seed, deviation)):
        write_npy(folder / f"in{i}.npy", shape, entries)
        inputs.append(f"--input={folder / f'in{i}.npy'}")
    variances = {}
    for name, passes in VARIANTS.items():
        variant, out = folder / "variant.mlir", folder / "out.npy"
        call([args.renorm_opt, str(plain), "--renorm-raise-norms"] + passes
             + ["-o", str(variant)])
        call([args.renorm_run, str(variant)] + inputs + ["-o", str(out)])
        variances[name] = read_npy(out)
    return variances


def save(results, args):
    git = subprocess.run(["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"],
                         capture_output=True, text=True, check=False)
    record = {"date": datetime.date.today().isoformat(),
              "renorm": git.stdout.strip() or "unknown"}
    for name in ("layers", "width", "heads", "tokens", "seed", "gain"):
        record[name] = getattr(args, name)
    record |= {"input": "N(0, 1)", "element type": "f64",
               "variance, layer 0 first": {
                   setting: {name: [float(f"{value:.6g}") for value in values]
                             for name, values in variances.items()}
                   for setting, variances in results.items()}}
    RESULTS.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def plot(path, results, gain):
    import matplotlib
    matplotlib.use("svg")
    # Text stays text and nothing depends on the day: small, comparable files.
    matplotlib.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "renorm",
                                "font.size": 9})
    from matplotlib import pyplot
    titles = {"0.02": "weights N(0, 0.02²)",
              "fan-in": f"weights N(0, {gain ** 2:g}/fan-in)",
              "shared": "the same weights in each layer"}
    figure, panels = pyplot.subplots(1, len(results), figsize=(10, 3.4),
                                     sharey=True, squeeze=False)
    for axes, (setting, variances) in zip(panels[0], results.items()):
        for (name, values), style in zip(variances.items(), ("-", "--", "-.")):
            axes.plot(range(len(values)), values, style, label=name)
        axes.set(yscale="log", title=titles[setting], xlabel="layer")
        axes.minorticks_off()
        axes.grid(True, alpha=0.3)
    panels[0][0].set_ylabel("variance of the residual stream")
    panels[0][0].legend()
    figure.tight_layout()
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, metadata={"Date": None})


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    for name, value in (("layers", 48), ("width", 64), ("heads", 4),
                        ("tokens", 32), ("seed", 0)):
        parser.add_argument(f"--{name}", type=int, default=value)
    parser.add_argument("--gain", type=float, default=1.0)
    parser.add_argument("--settings", nargs="+", choices=SETTINGS,
                        default=SETTINGS)
    parser.add_argument("--save", action="store_true",
                        help=f"write {RESULTS.relative_to(ROOT)}")
    parser.add_argument("--plot", type=pathlib.Path, metavar="FILE.svg")
    parser.add_argument("--renorm-opt", default=str(ROOT / "build/bin/renorm-opt"))
    parser.add_argument("--renorm-run", default=str(ROOT / "build/bin/renorm-run"))
    args = parser.parse_args()
    if args.layers < 1 or args.heads < 1 or args.width % args.heads:
        parser.error("layers and heads must be positive, width a multiple of "
                     "heads")
    if args.plot and not importlib.util.find_spec("matplotlib"):
        sys.exit("error: --plot needs matplotlib (pip install matplotlib)")

    shown = sorted({n for n in (0, 1, 12, 24, 48, args.layers)
                    if n <= args.layers})
    results = {}
    for setting in args.settings:
        with tempfile.TemporaryDirectory() as folder:
            results[setting] = measure(setting, args, pathlib.Path(folder))
        print(f"{setting:<20}" + "".join(f"{f'layer {n}':>12}" for n in shown))
        for name, values in results[setting].items():
            print(f"  {name:<18}" + "".join(f"{values[n]:>12.4g}" for n in shown),
                  flush=True)
    if args.save:
        save(results, args)
    if args.plot:
        plot(args.plot, results, args.gain)


if __name__ == "__main__":
    main()
