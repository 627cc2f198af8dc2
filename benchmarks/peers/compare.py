#!/usr/bin/env python3
"""Which forms of a norm do ONNX Runtime and renorm find? A Markdown table.

ONNX Runtime optimises each graph of forms.py at its levels basic, extended and
all (CPU provider) and writes what it made; a LayerNormalization or
SimplifiedLayerNormalization in it counts. renorm gets the same file through
`renorm-import onnx` and `renorm-opt --renorm-raise-norms`. Each optimised graph
and each raised module is run and compared with the graph at level none, on rows
of very different sizes; a norm where the outputs differ is a wrong match.

  benchmarks/peers/compare.py > docs/peers-table.md    needs onnx, onnxruntime, torch-mlir
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

import forms
import numpy
import onnx
import onnxruntime

ROOT = pathlib.Path(__file__).resolve().parents[2]
LEVELS = {"basic": onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC,
          "extended": onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED,
          "all": onnxruntime.GraphOptimizationLevel.ORT_ENABLE_ALL}
NORMS = {"LayerNormalization": "layer_norm", "SkipLayerNormalization": "layer_norm",
         "SimplifiedLayerNormalization": "rms_norm",
         "SkipSimplifiedLayerNormalization": "rms_norm",
         "RMSNormalization": "rms_norm"}
TOLERANCE = 1e-4


def rows() -> numpy.ndarray:
    """Normal rows with sizes from 1e-3 to 1e3 and a mean of their own."""
    generator = numpy.random.default_rng(11)
    size = 10.0 ** generator.uniform(-3, 3, (*forms.SHAPE[:-1], 1))
    return (size * (generator.standard_normal(forms.SHAPE)
                    + generator.uniform(-1, 1, size.shape))).astype("float32")


def error(found: numpy.ndarray, wanted: numpy.ndarray) -> float:
    """Largest error relative to the largest entry."""
    return float(numpy.abs(found - wanted).max() / numpy.abs(wanted).max())


def run_ort(path: pathlib.Path, level, x, optimized=None) -> numpy.ndarray:
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = level
    options.log_severity_level = 3
    if optimized:
        options.optimized_model_filepath = str(optimized)
    session = onnxruntime.InferenceSession(str(path), options,
                                           providers=["CPUExecutionProvider"])
    return session.run(None, {"x": x})[0]


def ort(path: pathlib.Path, x, wanted, level) -> tuple[list[str], float]:
    """The norms ONNX Runtime makes, and how far its result is off."""
    out = path.with_suffix(".ort.onnx")
    result = run_ort(path, level, x, out)
    nodes = onnx.load(out).graph.node
    return [NORMS[n.op_type] for n in nodes if n.op_type in NORMS], error(result, wanted)


def renorm(path: pathlib.Path, x, wanted, tools: pathlib.Path) -> tuple[list[str], float]:
    """The norms renorm raises, and how far the raised module is off."""
    module, raised = path.with_suffix(".mlir"), path.with_suffix(".raised.mlir")
    subprocess.run([sys.executable, ROOT / "tools/renorm-import/renorm-import", "onnx",
                    path, "-q", "-o", module], check=True)
    subprocess.run([tools / "renorm-opt", module, "--renorm-raise-norms", "-o", raised],
                   check=True)
    numpy.save(path.with_suffix(".x.npy"), x)
    out = path.with_suffix(".y.npy")
    subprocess.run([tools / "renorm-run", raised, f"--input={path.with_suffix('.x.npy')}",
                    "-o", out], check=True)
    found = re.findall(r"renorm\.(layer_norm|rms_norm)\b",
                       raised.read_text().split("\n{-#")[0])
    return found, error(numpy.load(out), wanted)


def cell(result: tuple[list[str], float]) -> str:
    norms, off = result
    text = ", ".join(norms) or "-"
    return text + (f" **wrong: off by {off:.0e}**" if norms and off > TOLERANCE else "")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--tools", type=pathlib.Path, default=ROOT / "build/bin")
    args = parser.parse_args()
    x = rows()
    print(f"ONNX {onnx.__version__}, ONNX Runtime {onnxruntime.__version__}, CPU "
          f"provider, opset {forms.OPSET}.\n")
    print("| form | is a | ORT basic | ORT extended | ORT all | renorm |")
    print("|---|---|---|---|---|---|")
    counts = {who: [0, 0] for who in (*LEVELS, "renorm")}
    with tempfile.TemporaryDirectory() as name:
        for number, which in enumerate(forms.FORMS):
            path = pathlib.Path(name) / f"{number}.onnx"
            onnx.save(forms.model(which), path)
            wanted = run_ort(path, onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL, x)
            results = {who: ort(path, x, wanted, level) for who, level in LEVELS.items()}
            results["renorm"] = renorm(path, x, wanted, args.tools)
            for who, (norms, off) in results.items():
                # An RMSNorm of the centred row is the same function, too.
                counts[who][0] += bool(norms) and off <= TOLERANCE
                counts[who][1] += bool(norms) and off > TOLERANCE
            print(f"| {which.name} | {which.expected} | "
                  + " | ".join(cell(r) for r in results.values()) + " |", flush=True)
    total = sum(which.expected != "none" for which in forms.FORMS)
    print("| **found of " + str(total) + "** | | "
          + " | ".join(str(counts[who][0]) for who in counts) + " |")
    print("| **wrong** | | " + " | ".join(str(counts[who][1]) for who in counts) + " |")
    return int(counts["renorm"][1] > 0)


if __name__ == "__main__":
    sys.exit(main())
