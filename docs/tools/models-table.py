#!/usr/bin/env python3
"""Prints which norms renorm-opt finds in MLIR files, as a Markdown table.

    docs/tools/models-table.py FILE-OR-FOLDER... [--check] [--bin=build/bin]

One row per distinct (kind, axes, size, epsilon, affine) of a file. --check also
runs renorm-check --pipeline=renorm-raise-norms on each file (f64 and native).
"""

import argparse
import collections
import pathlib
import re
import subprocess
import sys

NORM = re.compile(r"renorm\.(layer_norm|rms_norm|add_norm)\b(?P<rest>.*)")


def describe(match: re.Match) -> tuple[str, ...]:
    """Kind, axes, size, epsilon, affine and attributes of one op as text."""
    rest = match["rest"]
    axes = re.search(r"axes = \[([\d, ]+)\]", rest)[1]
    epsilon = re.search(r"epsilon = ([-+.\deE]+)", rest)
    operands = re.search(r"ins\(%\S+ : tensor<([^>]+)>", rest)[1].split("x")
    size = "x".join(operands[int(axis)] for axis in axes.split(","))
    affine = " ".join(part for part, word in (("gain", " scale("), ("bias", " bias("))
                      if word in rest) or "-"
    extra = re.search(r"epsilon = \S+ ((?:\w+(?:\([^)]*\)| = \S+)? ?)*)(?:\{.*\} )?->",
                      rest)
    attributes = extra[1].strip() if extra and extra[1].strip() else "-"
    return (match[1], f"[{axes}]", size, f"{float(epsilon[1]):.6g}" if epsilon else "-",
            affine, attributes)


def norms(tool: pathlib.Path, path: pathlib.Path) -> collections.Counter:
    """The norms of `path` after raising; ends the program if it fails."""
    done = subprocess.run([tool, path, "--renorm-raise-norms"], capture_output=True,
                          text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"error: {path}: {done.stderr.strip()}")
    body = done.stdout.split("\n{-#")[0]
    return collections.Counter(describe(match) for match in NORM.finditer(body))


def check(tool: pathlib.Path, path: pathlib.Path) -> str:
    """What renorm-check says of raising `path`: its last line, or its error."""
    done = subprocess.run([tool, path, "--pipeline=renorm-raise-norms", "--mode=wide"],
                          capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return (done.stdout.strip().splitlines() or ["no output"])[-1]
    lines = (done.stderr.strip() or done.stdout.strip()).splitlines()
    return "not run: " + lines[0].split("error: ")[-1] if lines else "not run"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("paths", nargs="+", type=pathlib.Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--bin", type=pathlib.Path, default=pathlib.Path("build/bin"))
    args = parser.parse_args()
    files = [file for path in args.paths
             for file in (sorted(path.rglob("*.mlir")) if path.is_dir() else [path])]
    print("| file | norm | count | axes | size | epsilon | affine | attributes |"
          + (" f64 |" if args.check else ""))
    print("|---|---|---|---|---|---|---|---|" + ("---|" if args.check else ""))
    for file in files:
        name = f"{file.parent.name}/{file.name.removesuffix('.mlir')}"
        verdict = f" {check(args.bin / 'renorm-check', file)} |" if args.check else ""
        found = norms(args.bin / "renorm-opt", file)
        if not found:
            print(f"| {name} | none | 0 | | | | | |{verdict}")
        for kind, count in found.items():
            print(f"| {name} | {kind[0]} | {count} | " + " | ".join(kind[1:])
                  + f" |{verdict}", flush=True)
            verdict = " |" if args.check else ""
            name = ""


if __name__ == "__main__":
    main()
