#!/usr/bin/env python3
"""Seeds one fault after the other, and wants each caught by the suite.

  run.py BUILD [--only=NAME,...] [--table=FILE.md] [--jobs=N] [--quick]

BUILD is a build with RENORM_SEED_FAULTS=ON (preset `faults`). The faults are the
lines of include/Renorm/IR/SeededFaults.def. For the group of a fault, CASES says
which modules go through which passes; renorm-check compares before and after in
exact, wide and native mode, and lit runs the FileCheck tests named there. Without
a fault everything must pass; with it something must not.

The last column is about comparing rounded outputs with a tolerance, as scripts
do: one run on unit normals in the model's own types, max|a - b| / max|a| of each
output against 1e-2, over the same cases.

--quick stops at the first check that catches a fault.

Closes with "faults: N caught, N missed"; exits with 1 if one was missed.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TEST = os.path.join(ROOT, "test")
TOLERANCE = 1e-2
ALL = ("exact", "wide", "native")

# group: ([(file, functions or None for the file as it is, passes, modes)],
#         the tests of lit that may see it)
RAISE = "renorm-normalize,renorm-raise-norms"
RECENTER = RAISE + ",renorm-recenter{remarks=0}"
# Folded weights are rounded and exactly equal to nothing.
ROUNDED = ("wide", "native")
CASES = {
    "raise": ([
        ("Inputs/models/nano.mlir", None, RAISE, ALL),
        ("Transforms/raise-norms.mlir",
         "m2_mul m19_bias_only e1_epsilon_outside e2_unbiased", RAISE, ALL),
        ("Transforms/raise-norms-near-misses.mlir",
         "n4_other_axis n8_l2_norm n9_m26_clamped_norm clamped_mean "
         "fast_variance_nearly n5_other_mean part_of_row n12_nearly_reciprocal",
         RAISE, ALL),
    ], r"Transforms/raise-norms(-near-misses|-spelled|-composed)?\."),
    "gradients": ([
        ("Inputs/models/jax/flax_ln_slow_f32_fwdbwd.iree-linalg.mlir", None,
         RAISE, ROUNDED),
        ("Inputs/models/torch-train/preln_f32.mlir", None, RAISE, ROUNDED),
    ], r"Transforms/raise-norms-gradients"),
    "recenter": ([
        ("Inputs/models/nano.mlir", None, RECENTER, ALL),
        ("Inputs/models/gpt2.mlir", None, RECENTER, ALL),
        ("Inputs/models/nano_layerscale.mlir", None, RECENTER, ALL),
        ("Faults/Inputs/shifted.mlir", None, RECENTER, ALL),
        ("Integration/Inputs/hostile.mlir", None, RECENTER, ("wide",)),
        ("Transforms/recenter-refusals.mlir",
         "post_ln nonlinear per_channel tapped rms_reader", RECENTER, ALL),
    ], r"Transforms/recenter"),
    "fold": ([
        ("Inputs/models/nano.mlir", None, "renorm-optimize{remarks=0}", ROUNDED),
        ("Inputs/models/nano_layerscale.mlir", None,
         "renorm-optimize{remarks=0}", ROUNDED),
        ("Inputs/models/opt.mlir", None, "renorm-optimize{remarks=0}", ROUNDED),
    ], r"Transforms/fold-weights"),
    "compress": ([
        ("Inputs/models/nano.mlir", None,
         "renorm-optimize{remarks=0 compress=force fold=none}", ALL),
        ("Transforms/compress.mlir", "block dynamic",
         "renorm-compress{force=1 remarks=0 fold=0}", ALL),
    ], r"Transforms/compress"),
    "foldscale": ([
        ("Faults/Inputs/square.mlir", None,
         RAISE + ",renorm-fold-scale{remarks=0}", ROUNDED),
        ("Inputs/models/nano.mlir", None,
         RAISE + ",renorm-fold-scale{remarks=0}", ROUNDED),
        ("Inputs/models/gpt2.mlir", None,
         RAISE + ",renorm-fold-scale{remarks=0}", ROUNDED),
    ], r"Transforms/fold-scale"),
    "fuse": ([
        ("Inputs/models/llama.mlir", None, RAISE + ",renorm-fuse", ALL),
        ("Inputs/models/nano.mlir", None, RAISE + ",renorm-fuse", ALL),
    ], r"Transforms/fuse"),
    "lower": ([
        ("Inputs/models/nano.mlir", None, RAISE + ",renorm-lower-to-linalg",
         ALL),
        ("Transforms/raise-norms.mlir", "e1_epsilon_outside e2_unbiased",
         RAISE + ",renorm-lower-to-linalg", ALL),
    ], r"Conversion/lower-to-linalg"),
    "depth": ([], r"Transforms/scale-depth|Integration/depth"),
    "inline": ([
        ("Faults/Inputs/helper.mlir", None, "renorm-normalize", ALL),
    ], r"Transforms/normalize"),
}


def read_faults():
    path = os.path.join(ROOT, "include/Renorm/IR/SeededFaults.def")
    pattern = r'^FAULT\((\w+), (\w+),\s*"([^"]*)"\)'
    return re.findall(pattern, open(path).read(), re.M)


def extract(path, name):
    """The aliases of a file and one of its functions, as a module."""
    text = open(path).read()
    part = next(p for p in re.split(r"^// -----.*$", text, flags=re.M)
                if re.search(r"^func\.func [^@\n]*@" + name + r"\b", p, re.M))
    aliases = re.findall(r"^[#!]\w+ = .*(?:\n +.*)*", part, re.M)
    if not aliases:
        aliases = re.findall(r"^[#!]\w+ = .*(?:\n +.*)*", text, re.M)
    body = re.search(r"^func\.func [^@\n]*@" + name + r"\b.*?^}", part,
                     re.M | re.S).group(0)
    body = re.sub(r"//\s*expected-.*", "", body)
    return "\n".join(aliases + [body]) + "\n"


class Suite:
    def __init__(self, build, scratch):
        self.check = os.path.join(build, "bin", "renorm-check")
        self.build = build
        self.scratch = scratch
        self.modules = {}
        for cases, _ in CASES.values():
            for path, names, passes, modes in cases:
                for name in names.split() if names else [None]:
                    self.modules[path, name] = self.place(path, name)

    def place(self, path, name):
        full = os.path.join(TEST, path)
        if name is None:
            return full
        single = os.path.join(self.scratch, name + ".mlir")
        with open(single, "w") as out:
            out.write(extract(full, name))
        return single

    def cases(self, group):
        for path, names, passes, modes in CASES[group][0]:
            for name in names.split() if names else [None]:
                yield self.modules[path, name], passes, modes

    def compare(self, fault, module, passes, mode, *options):
        """Nothing if equal, otherwise what was said."""
        done = subprocess.run(
            [self.check, module, "--pipeline=" + passes, "--mode=" + mode,
             "--bisect=0", *options],
            env=dict(os.environ, RENORM_SEEDED_FAULT=fault),
            stdin=subprocess.DEVNULL, capture_output=True, text=True)
        return None if done.returncode == 0 else done.stdout + done.stderr

    def lit(self, fault, group):
        import shutil
        tool = shutil.which("lit") or "/usr/lib/llvm-22/bin/lit"
        done = subprocess.run(
            [tool, "-q", "-j1", os.path.join(self.build, "test"),
             "--filter=" + CASES[group][1]],
            env=dict(os.environ, RENORM_SEEDED_FAULT=fault, LIT_OPTS=""),
            stdin=subprocess.DEVNULL, capture_output=True, text=True)
        return None if done.returncode == 0 else done.stdout + done.stderr

    def passes_tolerance(self, fault, group):
        """Whether rounded outputs on unit normals agree to 1e-2 everywhere."""
        for module, passes, modes in self.cases(group):
            with tempfile.NamedTemporaryFile(suffix=".json") as result:
                self.compare(fault, module, passes, "native", "--trials=1",
                             "--json=" + result.name)
                text = open(result.name).read()
            if not text:
                return False  # it did not run
            for mode in json.loads(text)["modes"]:
                for output in mode["outputs"]:
                    if not float(output["error"]) <= TOLERANCE:
                        return False
        return True

    def run(self, fault, group, quick):
        """The modes that caught the fault, and whether 1e-2 passes."""
        caught = {}
        for mode in ALL:
            if quick and caught:
                return caught, None
            for module, passes, modes in self.cases(group):
                if mode in modes:
                    said = self.compare(fault, module, passes, mode)
                    if said is not None:
                        caught[mode] = f"{os.path.basename(module)}: {said}"
                        break
        if quick and caught:
            return caught, None
        said = self.lit(fault, group)
        if said is not None:
            caught["lit"] = said
        if quick:
            return caught, None
        return caught, self.passes_tolerance(fault, group)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--only", default="")
    parser.add_argument("--table")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--verbose", action="store_true")
    args = parser.parse_args()
    faults = read_faults()
    if args.only:
        faults = [f for f in faults if f[0] in args.only.split(",")]
    with tempfile.TemporaryDirectory() as scratch, \
            concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        suite = Suite(os.path.abspath(args.build), scratch)
        groups = dict.fromkeys(group for _, group, _ in faults)
        wrong = 0
        for group, (caught, _) in [] if args.quick else zip(
                groups, pool.map(lambda g: suite.run("", g, False), groups)):
            for mode, said in caught.items():
                wrong += 1
                print(f"{group}: {mode} fails without a fault:\n{said}")
        def judge(fault):
            result = suite.run(fault[0], fault[1], args.quick)
            if args.verbose:
                print(f"{fault[0]}: {', '.join(result[0])}", flush=True)
            return result
        results = pool.map(judge, faults)
        table = ["| fault | what goes wrong | caught by | native at 1e-2 |",
                 "|---|---|---|---|"]
        missed = blind = 0
        for (name, group, what), (caught, passes) in zip(faults, results):
            missed += not caught
            blind += bool(passes)
            by = ", ".join(caught) or "**nothing**"
            tolerant = "" if passes is None else (
                "; native at 1e-2 " + ("misses it" if passes else "sees it"))
            print(f"{'caught' if caught else 'MISSED'}  {name}: {by}{tolerant}",
                  flush=True)
            if args.verbose:
                for mode, said in caught.items():
                    print(f"--- {mode}: {said[-600:]}")
            table.append(f"| {name} | {what} | {by} | "
                         f"{'missed' if passes else 'caught'} |")
    if args.table:
        with open(args.table, "w") as out:
            out.write("\n".join(table) + "\n")
    if not args.quick:
        print(f"native alone at a tolerance of 1e-2 would miss {blind} of "
              f"{len(faults)}")
    print(f"faults: {len(faults) - missed} caught, {missed + wrong} missed")
    sys.exit(1 if missed or wrong or not faults else 0)


if __name__ == "__main__":
    main()
