"""Running renorm and IREE for the benchmarks next to this file.

Programs come from the build folder and from beside the Python in use, so that
`VENV/bin/python benchmarks/iree/norms.py` finds IREE's in VENV/bin. Times are of
iree-benchmark-module, one thread (local-sync). What is compared runs in turns,
and the best of all turns counts, as other programs only slow things down. Both
the wall time and the processor time are kept: of one thread they are the same
on an idle machine, and on a busy one the latter leaves out the waiting.
"""

import json
import os
import pathlib
import platform
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ.get("RENORM_BUILD", ROOT / "build")) / "bin"
CPU = ["--iree-hal-target-backends=llvm-cpu", "--iree-llvmcpu-target-cpu=host"]
CUDA = ["--iree-hal-target-device=cuda"]


def program(name):
    """A program of the build, of the Python's folder, or of PATH."""
    for folder in (BUILD, pathlib.Path(sys.executable).parent):
        if (folder / name).exists():
            return str(folder / name)
    found = shutil.which(name)
    if not found:
        sys.exit(f"error: no {name}: run this with a Python that has torch, "
                 "torch-mlir, iree-base-compiler and iree-base-runtime")
    return found


class Failed(Exception):
    """A program failed; the message is its own."""


def attempt(name, *arguments):
    """What the program says; raises Failed."""
    command = [program(name), *map(str, arguments)]
    if name == "renorm-import":
        command.insert(0, sys.executable)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Failed(f"{' '.join(command)} failed:\n{done.stderr[:2000]}")
    return done.stdout


def run(name, *arguments):
    """What the program says; ends the benchmark if it fails."""
    try:
        return attempt(name, *arguments)
    except Failed as failure:
        sys.exit(f"error: {failure}")


def dispatches(source, target, *flags):
    """How many kernels IREE launches for the module, without copies."""
    text = run("iree-compile", source, *target, *flags, "--compile-to=flow")
    return text.count("flow.dispatch @")


def timed(module, inputs, seconds, allocator):
    """Best wall and processor milliseconds of one call, of one process."""
    done = json.loads(run(
        "iree-benchmark-module", f"--module={module}", "--device=local-sync",
        "--function=main", f"--benchmark_min_time={seconds}s",
        "--benchmark_format=json",
        *(["--device_allocator=caching"] if allocator == "caching" else []),
        *(f"--input={value}" for value in inputs)))
    runs = [entry for entry in done["benchmarks"]
            if entry.get("run_type") == "iteration"]
    return (min(entry["real_time"] for entry in runs),
            min(entry["cpu_time"] for entry in runs))


def in_turns(modules, inputs, turns, seconds, allocator="default"):
    """Of each module by name: all wall and all processor milliseconds."""
    wall = {name: [] for name in modules}
    processor = {name: [] for name in modules}
    for turn in range(turns):
        # Who goes first changes, too.
        order = list(modules) if turn % 2 == 0 else list(reversed(modules))
        for name in order:
            real, cpu = timed(modules[name], inputs, seconds, allocator)
            wall[name].append(real)
            processor[name].append(cpu)
    return wall, processor


def machine():
    """What the figures were taken on."""
    processor = platform.machine()
    with open("/proc/cpuinfo", encoding="utf-8") as cpuinfo:
        for line in cpuinfo:
            if line.startswith("model name"):
                processor = line.split(":", 1)[1].strip()
                break
    version = run("iree-compile", "--version").split("\n")
    return {"processor": processor, "cores": os.cpu_count(),
            "load": round(os.getloadavg()[0], 2),
            "iree": next((line.strip() for line in version if "version" in line),
                         "unknown")}


def save(name, result):
    target = ROOT / "benchmarks" / "results" / f"{name}.json"
    target.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    print(f"saved to {target.relative_to(ROOT)}")
