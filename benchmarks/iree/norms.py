#!/usr/bin/env python3
"""How fast is one norm in IREE, as imported and as renorm hands it on?

Question: what does renorm-lower-to-linalg's form of a norm gain on IREE's
llvm-cpu, one thread, over the LayerNorm that torch-mlir writes?
Numbers to beat: LayerNorm kept 6 times as fast as the import, LayerNorm -> RMSNorm
10 times; errors against f64 no larger than the import's; one dispatch.

  import  nn.LayerNorm with random gain and bias as torch-mlir writes it
  ln      the same raised and lowered again
  rms     what is left of it where the producer has been centred: the raised
          layer_norm made an rms_norm of the same gain and bias
  copy    x * 1.5, which is what memory allows

"default" takes and returns memory on every call, as iree-benchmark-module does
by itself; "caching" (--device_allocator=caching) keeps it, so that only the
kernels are timed, and is the stricter comparison: the import needs the most
memory. Errors: max and root mean square of y - y64 over max |y64|, over normal
rows, and over such rows plus 1 and plus 100 (import and ln only), and over normal
rows without their means; the largest and the mean of --seeds drawings.

  VENV/bin/python benchmarks/iree/norms.py [--turns=N] [--seeds=N] [--save]
"""

import argparse
import pathlib
import re
import tempfile

import numpy
import tools

SHAPES = [(2048, 1024), (512, 4096)]
ENTRY = """
import torch
def entry():
    torch.manual_seed(7)
    norm = torch.nn.LayerNorm({1})
    torch.nn.init.normal_(norm.weight)
    torch.nn.init.normal_(norm.bias)
    return norm, torch.randn({0}, {1})
"""
COPY = """
#id = affine_map<(d0, d1) -> (d0, d1)>
func.func @main(%x: tensor<{0}x{1}xf32>) -> tensor<{0}x{1}xf32> {{
  %c = arith.constant 1.5 : f32
  %e = tensor.empty() : tensor<{0}x{1}xf32>
  %y = linalg.generic {{indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}}
      ins(%x : tensor<{0}x{1}xf32>) outs(%e : tensor<{0}x{1}xf32>) {{
  ^bb0(%a: f32, %o: f32):
    %b = arith.mulf %a, %c : f32
    linalg.yield %b : f32
  }} -> tensor<{0}x{1}xf32>
  return %y : tensor<{0}x{1}xf32>
}}
"""


def sources(folder, shape):
    """The four modules as files, and gain and bias."""
    entry = folder / "entry.py"
    entry.write_text(ENTRY.format(*shape))
    files = {name: folder / f"{name}.mlir" for name in ("import", "ln", "rms", "copy")}
    raised = folder / "raised.mlir"
    tools.run("renorm-import", "torch", f"{entry}:entry", "-q", "-o", files["import"])
    tools.run("renorm-opt", files["import"], "--renorm-raise-norms", "-o", raised)
    text = raised.read_text()
    assert text.count("renorm.layer_norm") == 1, "the import is not one norm"
    tools.run("renorm-opt", raised, "--renorm-lower-to-linalg", "-o", files["ln"])
    raised.write_text(text.replace("renorm.layer_norm", "renorm.rms_norm"))
    tools.run("renorm-opt", raised, "--renorm-lower-to-linalg", "-o", files["rms"])
    files["copy"].write_text(COPY.format(*shape))
    weights = [numpy.frombuffer(bytes.fromhex(
        re.search(rf'{key}: "0x[0-9A-F]{{8}}([0-9A-F]+)"', text).group(1)),
        dtype="<f4") for key in ("weight", "bias")]
    return files, weights


def errors(name, module, folder, shape, weights, seeds):
    """Of the compiled module, against f64; a list with an entry for each seed."""
    gain, bias = (w.astype(numpy.float64) for w in weights)
    found = {}
    for seed in range(3, 3 + seeds):
        normal = numpy.random.default_rng(seed).standard_normal(shape)
        cases = {"mean 0": normal - normal.mean(1, keepdims=True)}
        if name != "rms":
            cases |= {"normal": normal, "mean 1": normal + 1, "mean 100": normal + 100}
        for case, rows in cases.items():
            x = rows.astype(numpy.float32)
            numpy.save(folder / "x.npy", x)
            tools.run("iree-run-module", f"--module={module}", "--function=main",
                      "--device=local-sync", f"--input=@{folder / 'x.npy'}",
                      f"--output=@{folder / 'y.npy'}")
            x = x.astype(numpy.float64)
            if name != "rms":
                x = x - x.mean(1, keepdims=True)
            scale = 1 / numpy.sqrt((x * x).mean(1, keepdims=True) +
                                   float(numpy.float32(1e-5)))
            y = x * scale * gain + bias
            off = numpy.load(folder / "y.npy") - y
            top = numpy.abs(y).max()
            into = found.setdefault(case, {"max": [], "rms": []})
            into["max"].append(float(f"{numpy.abs(off).max() / top:.3g}"))
            into["rms"].append(float(f"{numpy.sqrt((off * off).mean()) / top:.3g}"))
    return found


def worst(found):
    """One number for each kind of rows: the largest error of all seeds."""
    return {case: max(of["max"]) for case, of in found.items()}


def measure(args, folder, shape, level):
    files, weights = sources(folder, shape)
    flags = [f"--iree-opt-level={level}"] if level else []
    modules, entry = {}, {"shape": shape, "opt_level": level or "default",
                          "dispatches": {}, "errors": {}, "milliseconds": {}}
    for name, source in files.items():
        modules[name] = folder / f"{name}.vmfb"
        tools.run("iree-compile", source, *tools.CPU, *flags, "-o", modules[name])
        entry["dispatches"][name] = tools.dispatches(source, tools.CPU, *flags)
        if name != "copy":
            entry["errors"][name] = errors(name, modules[name], folder, shape,
                                           weights, args.seeds)
    numpy.save(folder / "x.npy", numpy.random.default_rng(1).standard_normal(
        shape).astype(numpy.float32))
    print(f"{shape[0]}x{shape[1]}, flags: {' '.join(flags) or 'default'}")
    for allocator in ("default", "caching"):
        wall, processor = tools.in_turns(modules, [f"@{folder / 'x.npy'}"],
                                         args.turns, 0.3, allocator)
        entry["milliseconds"][allocator] = {
            name: {"wall": round(min(wall[name]), 3),
                   "processor": round(min(processor[name]), 3),
                   "times_import": round(min(processor["import"]) /
                                         min(processor[name]), 2)}
            for name in modules}
        for name, took in entry["milliseconds"][allocator].items():
            print(f"  {allocator:<8} {name:<7} {took['wall']:7.3f} ms wall "
                  f"{took['processor']:7.3f} ms processor  "
                  f"{took['times_import']:5.2f}x  "
                  f"{entry['dispatches'][name]} dispatches  "
                  f"{worst(entry['errors'].get(name, {}))}", flush=True)
    for case in entry["errors"]["ln"]:
        for kind in ("max", "rms"):
            ours, theirs = (entry["errors"][name][case][kind]
                            for name in ("ln", "import"))
            better = sum(a <= b for a, b in zip(ours, theirs))
            print(f"  {case}: {kind} error {numpy.mean(ours):.3g}, the import's "
                  f"{numpy.mean(theirs):.3g} (mean of {len(ours)} seeds; "
                  f"no larger in {better})", flush=True)
    return entry


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--turns", type=int, default=7)
    parser.add_argument("--seeds", type=int, default=4)
    parser.add_argument("--save", action="store_true",
                        help="write benchmarks/results/iree_norms.json")
    args = parser.parse_args()
    results = {"machine": tools.machine(), "turns": args.turns,
               "seeds": args.seeds, "results": []}
    for level in ("", "O2"):
        for shape in SHAPES:
            with tempfile.TemporaryDirectory() as folder:
                results["results"].append(
                    measure(args, pathlib.Path(folder), shape, level))
    if args.save:
        tools.save("iree_norms", results)


if __name__ == "__main__":
    main()
