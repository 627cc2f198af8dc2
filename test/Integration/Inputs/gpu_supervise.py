"""Runs the benchmark's supervisor with workers that come to grief.

usage: gpu_supervise.py BENCHMARKS_GPU WORK_DIR
       gpu_supervise.py BENCHMARKS_GPU RESULTS.json worker|broken
"""
import json
import os
import signal
import sys
import time

sys.path.insert(0, sys.argv[1])
import supervise


def read(path):
    with open(path) as f:
        return json.load(f)


def write(path, value):
    with open(path, "w") as f:
        json.dump(value, f)


def worker(path):
    """Three cases: a peer crashes in the first, ours loses the device in the
    second, a peer hangs in the third."""
    progress = supervise.Progress(path)
    results = read(path)
    for case in ("forward/a", "forward/b", "forward/c"):
        if case in results["records"]:
            continue
        lost = results.get("lost", {}).get(case, {})
        for candidate in {"a": ("peer",), "b": ("renorm",), "c": ("renorm", "slow")}[case[-1]]:
            progress.say(case, candidate)
            if candidate in lost:
                continue
            if case[-1] == "a":
                os.kill(os.getpid(), signal.SIGSEGV)
            if case[-1] == "b":
                sys.exit(supervise.LOST)
            if candidate == "slow":
                time.sleep(60)
        results["records"][case] = {"candidates": {
            "renorm": {"us": 1.0}, **{name: {"error": why} for name, why in lost.items()}}}
        write(path, results)


def main():
    path = os.path.join(sys.argv[2], "supervised.json")
    supervise.allowed = lambda case: 1
    for kind in ("worker", "broken"):
        write(path, {"records": {}})
        command = [sys.executable, __file__, sys.argv[1], path, kind]
        code = supervise.run(command, path, read, write, "renorm", {}.get,
                             time.monotonic() + 100, lambda text: print(text, flush=True))
        found = {case[-1]: sorted((name, result.get("error") or result["us"])
                                  for name, result in record["candidates"].items())
                 for case, record in read(path)["records"].items()}
        print(f"code {code}: " + "; ".join(f"{case} {what}" for case, what in found.items()))


if sys.argv[3:] == ["worker"]:
    worker(sys.argv[2])
elif sys.argv[3:] == ["broken"]:
    sys.exit(7)
else:
    main()
