"""The benchmark without a GPU: everything but the time.

Says what is there, what would be installed and what would be measured. Every
compiled kernel is loaded and launched once on the stub driver, which checks its
geometry. With torch, one case of each kind runs as well, with few rows, on the CPU: the
stub computes each launch in f64 from the addresses it is given, so a kernel
that is launched with its arguments in another order is found here.
"""
import contextlib
import ctypes
import dataclasses
import os
import re
import tempfile
import time

import cases
import driver as cuda
import peers
from kernels import BYTES, OPERANDS

ROWS = 5
ROUNDS_OF_ALL = 25  # measure.ROUNDS, which needs torch


def emulate(description, values):
    """Computes a launch from its addresses, with torch in f64."""
    import torch

    import reference
    if description["name"] == "copy":
        ctypes.memmove(values["to"], values["from"], description["bytes"])
        return
    op, length, element = re.fullmatch(r"(\w+?)_(\d+)_(\w+)", description["name"]).groups()
    reads, parameters, writes = OPERANDS[op]
    rows, length = values["rows"], int(length)

    def tensor(name):
        shape = (length,) if name in parameters + ["dscale", "dbias"] else (rows, length)
        size = BYTES[element]
        for n in shape:
            size *= n
        memory = (ctypes.c_char * size).from_address(values[name])
        return torch.frombuffer(memory, dtype=reference.TYPES[element]).view(shape)
    t = {name: tensor(name).double() for name in reads + parameters}
    wanted = (reference.backward(op, t) if op.endswith("_backward")
              else reference.forward(op, t, element))
    for name in writes:
        tensor(name).copy_(wanted[name])


def launch_all(entries, folder):
    """Loads and launches every kernel once; returns how many there are."""
    # A stub library that the environment names, or the one in driver.py.
    gpu = cuda.Driver(None if os.environ.get("RENORM_CUDA_DRIVER") else cuda.Stub())
    count = 0
    for entry in entries.values():
        count += launch_entry(gpu, entry, folder)
    return count, gpu.device


def launch_entry(gpu, entry, folder):
    for step in entry["steps"]:
        kernel = gpu.kernel(step, folder)
        for rows in (1, 4097):
            kernel.launch(None, [rows if name == "rows" else 1 << 20
                                 for name in kernel.names], {"rows": rows})
    return len(entry["steps"])


def shrunk(case):
    if isinstance(case, cases.ModelCase):
        return dataclasses.replace(case, batch=1, sequence=8)
    return dataclasses.replace(case, rows=ROWS)


def timings(selected, names):
    """How many candidates are timed if every peer is there."""
    count = 0
    for case in selected:
        if isinstance(case, cases.ModelCase):
            count += 11 + 2 * case.core
        else:
            # Ours, five copies, and the peers that have the op.
            have = {"liger": ("layer_norm", "rms_norm", "add_rms_norm"),
                    "quack": ("layer_norm", "rms_norm", "add_rms_norm", "rms_norm_backward"),
                    "flashinfer": ("rms_norm", "add_rms_norm"),
                    "apex": ("layer_norm", "rms_norm")}
            count += 6 + sum(case.op.removesuffix("_backward") in have[name]
                             if name == "liger" else name not in have or case.op in have[name]
                             for name in names)
    return count


def describe(selected, names, say):
    say("peers:")
    for name in names:
        version, reason = peers.probe(name)
        if version:
            say(f"  {name}: {version}")
        else:
            say(f"  {name}: would be left out ({reason}); {peers.PEERS[name][2]}")
    say("cases:")
    total = 0.0
    for section, what in cases.SECTIONS.items():
        mine = [case for case in selected if case.section == section]
        if mine:
            seconds = len(mine) * cases.SECONDS[section]
            total += seconds
            core = sum(case.core for case in mine)
            say(f"  {section}: {len(mine)} ({core} of them first), about "
                f"{seconds / 60:.0f} min: {what}")
    say(f"  in all: {len(selected)} cases, {timings(selected, names)} candidates to time in "
        f"up to {ROUNDS_OF_ALL} rounds each, about {total / 60:.0f} min on one GPU; the first "
        f"{sum(case.core for case in selected)} cases say something about every bar")


def run(selected, entries, folder, names, say):
    """Returns the faults that were found."""
    faults = []
    describe(selected, names, say)
    needed = cases.kernels_needed(selected)
    missing = [key for key in needed if key not in entries]
    if entries:
        count, device = launch_all(entries, folder)
        say(f"kernels: {count} loaded and launched by '{device}'")
    say(f"kernels: {len(needed) - len(missing)} of {len(needed)} compiled")
    for op in dict.fromkeys(key[0] for key in missing):
        say(f"  {op}: {sum(key[0] == op for key in missing)} missing")
    try:
        import torch
    except ImportError:
        say("torch is not there: the measuring code has not been run")
        return faults
    import measure
    import report
    import run as bench
    gpu, clock = cuda.Driver(cuda.Stub(emulate)), measure.DryClock()
    torch.manual_seed(0)
    measure.ROUNDS = measure.MIN_ROUNDS = 2
    cases.MODELS.update({name: (*size[:2], 1, size[3]) for name, size in cases.MODELS.items()})
    # One of each kind, the shortest rows.
    kinds = {}
    for case in sorted(selected, key=lambda case: getattr(case, "length", 0)):
        kinds.setdefault((case.section, getattr(case, "op", None), getattr(case, "model", None),
                          getattr(case, "type", None), getattr(case, "training", None)),
                         shrunk(case))
    todo = list(kinds.values())
    # What is printed there are times of this CPU, which mean nothing.
    with tempfile.TemporaryDirectory() as work, open(os.devnull, "w") as nowhere, \
            contextlib.redirect_stdout(nowhere):
        path = os.path.join(work, "gpu-stub.json")
        results = bench.read_results(path, gpu, {name: "not there" for name in names})
        bench.measure_all(todo, results, path, gpu, clock, entries, folder, ["torch"],
                          time.monotonic() + 3600)
        again = bench.read_results(path, gpu, {})
        if bench.left_of(todo, again, entries):
            faults.append("results that were written are not taken up again")
        report.write(again, os.path.splitext(path)[0])
    for case, errors in bench.errors_of(todo, results).items():
        faults += [f"{case}: {name}: {error}" for name, error in errors.items()
                   if not error.startswith("no kernel")]
    say(f"{len(todo)} cases run on the CPU through the stub driver, "
        f"{gpu.library.launches} launches, {len(faults)} faults")
    return faults
