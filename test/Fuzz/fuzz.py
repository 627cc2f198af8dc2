#!/usr/bin/env python3
"""Runs the fuzz targets for some minutes in total.

  fuzz.py BUILD [--minutes=30] [--only=ir,...] [--keep]

BUILD is a build of the preset `fuzz`. Each target starts from test/Fuzz/Corpus
and from what BUILD/fuzz holds of earlier runs; renorm-fuzz-ir also from the modules of
the pass tests. One process, one target after the other; a finding does not end
the run. BUILD/fuzz/<target>/ gets the new inputs, BUILD/fuzz/findings/ what broke.

--keep minimises what was found interesting into test/Fuzz/Corpus: as few and as
small inputs as have the same coverage, up to a number of bytes for each target.

Closes with "fuzzing: N executions, N findings"; exits with 1 if there are findings.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TEST = os.path.dirname(HERE)
# Target: (share of the time, longest input, bytes of corpus worth keeping).
TARGETS = {
    "ir": (0.70, 16384, 500_000),
    "resources": (0.10, 4096, 60_000),
    "options": (0.10, 1024, 60_000),
    "report": (0.05, 1024, 30_000),
    "npy": (0.05, 1024, 20_000),
}
# Its tests hold one module each, in parts or functions.
SEEDS = ["Analysis", "Conversion", "IR", "Transforms"]


def write_seeds(folder):
    """The functions of the pass tests, each as a module of its own."""
    os.makedirs(folder, exist_ok=True)
    for room in SEEDS:
        for name in sorted(os.listdir(os.path.join(TEST, room))):
            if not name.endswith(".mlir"):
                continue
            text = open(os.path.join(TEST, room, name)).read()
            for i, part in enumerate(re.split(r"^// -----.*$", text, flags=re.M)):
                part = re.sub(r"^\s*//.*\n", "", part, flags=re.M)
                part = re.sub(r"\s*// expected-.*", "", part)
                pieces = [part]
                aliases = re.findall(r"^[#!]\w+ = .*(?:\n +.*)*", part, re.M)
                functions = re.findall(r"^func\.func .*?^}", part, re.M | re.S)
                if len(functions) > 1 and "call @" not in part:
                    pieces = ["\n".join(aliases + [f]) for f in functions]
                for j, piece in enumerate(pieces):
                    if len(piece) < TARGETS["ir"][1]:
                        base = f"{room}-{name[:-5]}-{i}-{j}"
                        with open(os.path.join(folder, base), "w") as out:
                            out.write(piece)


def options(target, build, seconds):
    findings = os.path.join(build, "fuzz", "findings")
    result = [
        f"-max_total_time={seconds}", f"-max_len={TARGETS[target][1]}",
        # By the clock, and other programs may run as well.
        "-timeout=60", "-rss_limit_mb=4000", "-malloc_limit_mb=2000",
        # The contexts live as long as the process.
        "-detect_leaks=0", "-print_final_stats=1", "-reload=0",
        f"-artifact_prefix={findings}/{target}-"
    ]
    dictionary = os.path.join(HERE, "Corpus", target + ".dict")
    if os.path.exists(dictionary):
        result.append("-dict=" + dictionary)
    return result


def program(target, build):
    return os.path.join(build, "bin", "renorm-fuzz-" + target)


def corpora(target, build):
    """Where new inputs go, then where others are."""
    found = [os.path.join(build, "fuzz", target),
             os.path.join(HERE, "Corpus", target)]
    for folder in found:
        os.makedirs(folder, exist_ok=True)
    if target == "ir":
        found.append(os.path.join(build, "fuzz", "seeds"))
        write_seeds(found[-1])
    return found


def fuzz(target, build, seconds):
    """Executions, edges covered, findings."""
    end = time.time() + seconds
    executions = edges = findings = 0
    while (left := int(end - time.time())) > 0:
        done = subprocess.run(
            [program(target, build), *options(target, build, left),
             *corpora(target, build)],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, errors="replace")
        log = done.stdout
        with open(os.path.join(build, "fuzz", target + ".log"), "a") as out:
            out.write(log)
        for said in re.findall(r"stat::number_of_executed_units: *(\d+)", log):
            executions += int(said)
        edges = max([edges] + [int(n) for n in re.findall(r"cov: (\d+)", log)])
        if done.returncode == 0:
            break
        findings += 1
        told = re.findall(r"FINDING: .*|SUMMARY: .*|Test unit written to .*", log)
        print(f"{target}: " + "\n  ".join(told or log.splitlines()[-5:]),
              flush=True)
        # What kills it at once does so again and again.
        if findings > 50:
            break
    return executions, edges, findings


def keep(target, build):
    """As few inputs as have the coverage of all, the smallest first."""
    ours = os.path.join(HERE, "Corpus", target)
    with tempfile.TemporaryDirectory(dir=os.path.join(build, "fuzz")) as merged:
        subprocess.run(
            [program(target, build), *options(target, build, 0), "-merge=1",
             merged, *corpora(target, build)], stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        names = sorted((os.path.getsize(os.path.join(merged, n)), n)
                       for n in os.listdir(merged))
        for name in os.listdir(ours):
            if re.fullmatch(r"[0-9a-f]{40}", name):
                os.remove(os.path.join(ours, name))
        total = 0
        for size, name in names:
            total += size
            if total > TARGETS[target][2]:
                break
            shutil.copy(os.path.join(merged, name), ours)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build")
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--only", default=",".join(TARGETS))
    parser.add_argument("--keep", action="store_true")
    args = parser.parse_args()
    build = os.path.abspath(args.build)
    chosen = args.only.split(",")
    os.makedirs(os.path.join(build, "fuzz", "findings"), exist_ok=True)
    total = sum(TARGETS[target][0] for target in chosen)
    executions = findings = 0
    for target in chosen:
        seconds = args.minutes * 60 * TARGETS[target][0] / total
        runs, edges, broken = fuzz(target, build, seconds)
        executions += runs
        findings += broken
        print(f"{target}: {runs} executions in {seconds:.0f} s, {edges} edges, "
              f"{broken} findings", flush=True)
        if args.keep:
            keep(target, build)
    print(f"fuzzing: {executions} executions, {findings} findings")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
