"""Random spellings of norms, and near misses: what does raising make of them?

    spellings.py --renorm-opt PATH --renorm-check PATH --seeds A:B
                 [--near-misses] [--print SEED]

A spelling must become the one op that it is, and nothing may be left of it. A
near miss must stay alone, or become an op that computes the same. Equality is
measured by renorm-check. Seeds say everything about a function.
"""
import argparse
import collections
import json
import os
import random
import re
import subprocess
import sys
import tempfile

import emit
import faults
from expression import spelled

MINIMUM = 0.995
OP = re.compile(
    r"renorm\.(layer_norm|rms_norm) ins\((%\w+) : ([^)]*)\)(.*?) outs\(.*?"
    r"axes = \[([\d, ]*)\] epsilon = (\S+)(?: \{(.*?)\})? ->")


class Case:
    """The function of a seed."""

    def __init__(self, seed, near_miss):
        rng = random.Random(f"{seed} {'near' if near_miss else 'spelling'}")
        self.seed, self.name = seed, f"s{seed}"
        self.spec = faults.Spec(rng)
        self.fault, self.used = None, []
        if near_miss:
            self.fault = rng.choice([f for f in faults.FAULTS
                                     if faults.applies(f, self.spec)])
            if self.fault == "variance_axis" or self.fault == "mean_axis":
                self.spec.dynamic = False
        root = faults.norm(self.spec, rng, self.fault, self.used)
        root = spelled(root, rng, rng.choice([0, 2, 5, 10, 20]), self.used)
        self.text, self.arguments, self.result, self.notes = emit.function(
            self.spec, root, rng, self.name)

    def tolerance(self):
        """Cancellation costs digits where a mean is not subtracted first."""
        if self.spec.compute == "f32":
            return 2e-6
        cancels = {"one_pass", "one_pass_max", "one_pass_select", "product",
                   "scale_shift", "distribute", "sums"}
        return 1e-10 if cancels & set(self.used) or self.fault else 1e-12

    def describe(self):
        fault = f"{self.fault} in " if self.fault else ""
        return (f"seed {self.seed}: {fault}{self.spec.describe()};"
                f" {' '.join(self.used)}; {', '.join(self.notes)}")


def run(command):
    return subprocess.run(command, capture_output=True, text=True)


def raised_text(options, path):
    result = run([options.renorm_opt, path, "--renorm-raise-norms"])
    if result.returncode != 0:
        sys.exit(f"renorm-opt failed on {path}:\n{result.stderr[:4000]}")
    return result.stdout


def bodies(text):
    """The functions of a printed module by name; the map aliases as ""."""
    aliases, *parts = re.split(r"(?=^  func\.func @)", text.rstrip()[:-1],
                               flags=re.M)
    found = {"": aliases.replace("module {", "")}
    for part in parts:
        found[re.match(r"  func\.func @(\w+)", part).group(1)] = part
    return found


def why_missed(case, body):
    """What the raised function lacks; nothing if it is the norm."""
    ops = OP.findall(body)
    spec = case.spec
    if len(ops) != 1:
        return f"{len(ops)} norms"
    kind, _, row_type, parameters, axes, epsilon, attributes = ops[0]
    if kind != spec.kind:
        return f"raised as {kind}"
    axes = [int(a) for a in axes.split(",")]
    sizes = re.findall(r"(\d+|\?)x", row_type)
    expected = [str(s) for s in spec.sizes]
    if spec.dynamic:
        expected[0] = "?"
    # A transposed row has its axes elsewhere.
    if axes != spec.axes and sorted(sizes[a] for a in axes) != \
            sorted(expected[a] for a in spec.axes):
        return f"axes {axes}"
    if abs(float(epsilon) - spec.epsilon) > spec.epsilon * (
            1e-12 if spec.compute == "f64" else 1e-6):
        return f"epsilon {epsilon}"
    if ("outside" in attributes) != spec.outside:
        return "epsilon placement"
    if ("ddof = 1" in attributes) != bool(spec.ddof):
        return "ddof"
    if ("scale(" in parameters) != (spec.affine in ("gain", "both", "1+g")):
        return "scale"
    if ("bias(" in parameters) != (spec.affine in ("bias", "both")):
        return "bias"
    if '"reduction"' in body or "linalg.reduce" in body:
        return "a reduction is left"
    return None


def module(cases):
    return "".join(case.text for case in cases)


def main_of(cases):
    """A function that returns what all of them return."""
    arguments, lines, results = [], [], []
    for case in cases:
        names = [f"%{case.name}_{name}" for name, _ in case.arguments]
        types = [t for _, t in case.arguments]
        arguments += [f"{n}: {t}" for n, t in zip(names, types)]
        lines.append(f"  %{case.name} = call @{case.name}({', '.join(names)})"
                     f" : ({', '.join(types)}) -> {case.result}")
        results.append((f"%{case.name}", case.result))
    types = ", ".join(t for _, t in results)
    return "\n".join(
        [f"func.func @main({', '.join(arguments)}) -> ({types}) {{", *lines,
         f"  return {', '.join(r for r, _ in results)} : {types}", "}"]) + "\n"


def unequal(options, cases, raised, folder):
    """Which cases compute something else after raising."""
    if not cases:
        return []
    before, after = (os.path.join(folder, name)
                     for name in ("before.mlir", "after.mlir"))
    with open(before, "w") as f:
        f.write(module(cases) + main_of(cases))
    with open(after, "w") as f:
        f.write(raised[""] + "".join(raised[case.name] for case in cases)
                + main_of(cases))
    result = run([options.renorm_check, before, after, "--mode=wide",
                  f"--trials={options.trials}", f"--tolerance={cases[0].tolerance()}"])
    if result.returncode == 0:
        return []
    if len(cases) == 1:
        print(result.stdout[-2000:], result.stderr[-2000:])
        return cases
    middle = len(cases) // 2
    return unequal(options, cases[:middle], raised, folder) + \
        unequal(options, cases[middle:], raised, folder)


def is_plain_norm(case, body):
    """The norm of the argument x without the fault, parameters untouched."""
    for kind, row, _, parameters, _, epsilon, _ in OP.findall(body):
        scale = re.search(r"scale\((%\w+)", parameters)
        if kind == case.spec.kind and row == "%arg0" and \
                (not scale or scale.group(1).startswith("%arg")) and \
                abs(float(epsilon) - case.spec.epsilon) <= \
                1e-15 * case.spec.epsilon:
            return True
    return False


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--renorm-opt", default="renorm-opt")
    parser.add_argument("--renorm-check", default="renorm-check")
    parser.add_argument("--seeds", default="0:200", metavar="A:B")
    parser.add_argument("--near-misses", action="store_true")
    parser.add_argument("--print", type=int, metavar="SEED", dest="show")
    parser.add_argument("--batch", type=int, default=50)
    parser.add_argument("--trials", type=int, default=1)
    options = parser.parse_args()
    if options.show is not None:
        case = Case(options.show, options.near_misses)
        print(f"// {case.describe()}\n{case.text}", end="")
        return 0
    first, last = map(int, options.seeds.split(":"))
    cases = [Case(seed, options.near_misses) for seed in range(first, last)]
    missed, wrong, raised_count, checked = [], [], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        # One tolerance per module.
        cases.sort(key=lambda case: (case.tolerance(), case.seed))
        batches = []
        for case in cases:
            if not batches or len(batches[-1]) == options.batch or \
                    batches[-1][0].tolerance() != case.tolerance():
                batches.append([])
            batches[-1].append(case)
        for batch in batches:
            path = os.path.join(folder, "batch.mlir")
            with open(path, "w") as f:
                f.write(module(batch))
            raised = bodies(raised_text(options, path))
            to_check = []
            for case in batch:
                body = raised[case.name]
                norms = len(OP.findall(body))
                assert norms == len(re.findall(r"= renorm\.", body)), body
                if norms:
                    to_check.append(case)
                if options.near_misses:
                    raised_count += norms > 0
                    if case.fault in faults.ULP and is_plain_norm(case, body):
                        wrong.append(case)
                else:
                    why = why_missed(case, body)
                    raised_count += why is None
                    if why:
                        missed.append((case, why))
            checked += len(to_check)
            wrong += unequal(options, to_check, raised, folder)
    count = len(cases)
    equal = checked - len({case.seed for case in wrong})
    if options.near_misses:
        print(f"raised as what it is {raised_count}/{count}, equal"
              f" {equal}/{checked}, mis-raised {len(wrong)}")
    else:
        print(f"raised {raised_count}/{count}"
              f" ({100 * raised_count / max(count, 1):.2f} %), equal"
              f" {equal}/{checked}, mis-raised {len(wrong)}")
    for case in wrong:
        print(f"MIS-RAISED {case.describe()}")
    for case, why in missed:
        print(f"missed ({why}) {case.describe()}")
    enough = options.near_misses or raised_count >= MINIMUM * count
    return 0 if enough and not wrong else 1


if __name__ == "__main__":
    sys.exit(main())
