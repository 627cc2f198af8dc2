"""How one case is measured.

Every candidate computes the same op on the same tensors. It is verified against
f64 first; a wrong one has an error and no time. Then it is captured into a CUDA
graph that runs it once on each of several sets of tensors (parameters and
results have sets, too), so nothing is read twice. A replay follows a read of
twice the L2 cache, whose lines are clean and somebody else's. Replays of the
candidates take turns; of each, the median over the rounds and its spread count.

The limit is a copy of the same number of bytes, half of it read and half
written: the fastest of our own kernel with 1, 2, 4 or 8 vectors of 16 bytes for
each thread, and of the driver's copy.
"""
import math
import statistics
import time

import torch

import reference
from kernels import BYTES, OPERANDS, row_bytes

ROUNDS, MIN_ROUNDS = 25, 7
CASE_SECONDS = 2.5        # of replays
REPLAY_SECONDS = 2e-3     # aimed at, for one candidate
MOST_SETS = 256
MOST_BYTES = 6 << 30      # of all sets together; every candidate has its results
MEMORY_SHARE = 12         # and no more than this part of the device's memory
FLUSHES = 4               # reads that keep the device busy while a graph is queued
THREADS = 256


class DeviceLost(RuntimeError):
    """No call reaches the device any more; `candidate` was the last to run."""

    def __init__(self, candidate, error):
        super().__init__(f"the device was lost by {candidate}: {error}")
        self.candidate = candidate


def doing(candidate):
    """Called with who runs next; run.py puts in what tells the supervisor."""


def depends(chip):
    """Whether kernels of the chip take part in programmatic dependent launches."""
    return int(chip.removeprefix("sm_")) >= 90


def copy_ptx(vectors, chip="sm_90"):
    """A kernel that copies THREADS * vectors * 16 bytes in each block; all of a
    thread's loads are on their way before the first store. It takes part in
    programmatic dependent launches like our norms, where there are any. Later
    chips compile the text of sm_90."""
    waits = depends(chip)
    lines = [".version 8.0" if waits else ".version 7.0",
             ".target sm_90" if waits else ".target sm_80", ".address_size 64",
             ".visible .entry copy(.param .u64 from, .param .u64 to)",
             f".maxntid {THREADS}, 1, 1", "{",
             ".reg .b32 %r<4>;", ".reg .b64 %d<6>;", f".reg .b32 %v<{4 * vectors}>;",
             "ld.param.u64 %d0, [from];", "ld.param.u64 %d1, [to];",
             "mov.u32 %r0, %ctaid.x;", "mov.u32 %r1, %tid.x;",
             f"mul.wide.u32 %d2, %r0, {THREADS * vectors * 16};",
             "mul.wide.u32 %d3, %r1, 16;", "add.u64 %d2, %d2, %d3;",
             "cvta.to.global.u64 %d0, %d0;", "cvta.to.global.u64 %d1, %d1;",
             "add.u64 %d4, %d0, %d2;", "add.u64 %d5, %d1, %d2;"]
    lines += ["griddepcontrol.wait;"] * waits
    for i in range(vectors):
        value = ", ".join(f"%v{4 * i + k}" for k in range(4))
        lines.append(f"ld.global.nc.v4.b32 {{{value}}}, [%d4+{i * THREADS * 16}];")
    lines += ["griddepcontrol.launch_dependents;"] * waits
    for i in range(vectors):
        value = ", ".join(f"%v{4 * i + k}" for k in range(4))
        lines.append(f"st.global.v4.b32 [%d5+{i * THREADS * 16}], {{{value}}};")
    return "\n".join(lines + ["ret;", "}", ""])


def copy_description(vectors, size, chip="sm_90"):
    return {"name": "copy", "block": [THREADS, 1, 1], "cluster": [1, 1, 1],
            "grid": [str(size // (THREADS * vectors * 16)), "1", "1"],
            "dynamic_shared_bytes": 0, "dependent_launch": depends(chip),
            "arguments": [{"name": "from"}, {"name": "to"}], "bytes": size}


class CudaClock:
    """Graphs, events and a cold cache on the current device."""
    device = "cuda"

    def __init__(self, l2_bytes):
        self.most_bytes = min(MOST_BYTES, torch.cuda.mem_get_info()[1] // MEMORY_SHARE)
        self.stream = torch.cuda.Stream()
        torch.cuda.set_stream(self.stream)
        self.flusher = torch.ones(2 * l2_bytes // 4, dtype=torch.int32, device="cuda")

    def handle(self):
        return torch.cuda.current_stream().cuda_stream

    def synchronize(self):
        torch.cuda.synchronize()

    def capture(self, run):
        self.synchronize()
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, stream=self.stream):
            kept = run()
        return graph.replay, (graph, kept)

    def seconds(self, replay):
        start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        for _ in range(FLUSHES):
            self.flusher.sum()
        start.record()
        replay()
        end.record()
        end.synchronize()
        return start.elapsed_time(end) / 1e3


class DryClock:
    """The same calls on the CPU, with no meaning of the times."""
    device = "cpu"
    most_bytes = MOST_BYTES

    def handle(self):
        return None

    def synchronize(self):
        pass

    def capture(self, run):
        return run, None

    def seconds(self, replay):
        start = time.perf_counter()
        replay()
        return time.perf_counter() - start


class Ours:
    """Launches the steps of an entry of kernels.json on tensors by name."""

    def __init__(self, driver, clock, entry, folder):
        self.clock, self.entry, self.rows = clock, entry, None
        self.steps = [driver.kernel(step, folder) for step in entry["steps"]]

    def prepare(self, rows):
        """The sizes that steps are launched with, and their own buffers."""
        sizes = {"rows": rows}
        first = self.steps[0]
        blocks = math.prod(first.grid(sizes))
        sizes["groups"] = blocks // math.prod(first.description["cluster"])
        _, parameters, writes = OPERANDS[self.entry["op"]]
        known = {*OPERANDS[self.entry["op"]][0], *parameters, *writes, *sizes}
        self.scratch = {}
        for step in self.steps:
            for argument in step.description["arguments"]:
                if argument["name"] not in known | self.scratch.keys():
                    shape = [n or sizes["groups"] for n in argument["shape"]]
                    self.scratch[argument["name"]] = torch.empty(
                        shape, dtype=reference.TYPES[argument["type"]],
                        device=self.clock.device)
        self.rows, self.sizes = rows, sizes

    def __call__(self, t, outputs=None):
        _, parameters, writes = OPERANDS[self.entry["op"]]
        if outputs is None:
            outputs = empty_outputs(self.entry["op"], t)
        if t["input"].shape[0] != self.rows:
            self.prepare(t["input"].shape[0])
        known, sizes = {**t, **outputs, **self.scratch}, self.sizes
        stream = self.clock.handle()
        for step in self.steps:
            step.launch(stream, [sizes[name] if name in sizes else known[name].data_ptr()
                                 for name in step.names], sizes)
        return tuple(outputs[name] for name in writes)


def empty_outputs(op, t):
    return {name: torch.empty_like(t["scale"] if name in ("dscale", "dbias") else t["input"])
            for name in OPERANDS[op][2]}


def make_sets(case, clock, count):
    """`count` dictionaries of random tensors by name."""
    reads, parameters, _ = OPERANDS[case.op]
    element = reference.TYPES[case.type]
    generator = torch.Generator(clock.device).manual_seed(case.length * 31 + case.rows)

    def random(*shape, mean):
        x = torch.randn(shape, generator=generator, device=clock.device)
        return (x + mean).to(element)
    return [{name: random(case.rows, case.length, mean=0.3) for name in reads} |
            {name: random(case.length, mean=1.0 if "scale" in name else 0.0)
             for name in parameters} for _ in range(count)]


def count_sets(case, most_bytes=MOST_BYTES, bandwidth=3e12):
    size = case.rows * row_bytes(case.op, case.length, case.type)
    guess = size / bandwidth + 3e-6
    wanted = max(2, round(REPLAY_SECONDS / guess))
    return max(2, min(wanted, MOST_SETS, most_bytes // size))


def verify(case, function, tensors, factor):
    """None, or what is wrong with the results of `function`."""
    outputs = dict(zip(OPERANDS[case.op][2], function(tensors)))
    off = reference.errors(case.op, case.type, tensors, outputs)
    most = reference.TOLERANCE[case.type] * factor
    bad = {name: error for name, error in off.items() if not error <= most}
    text = ", ".join(f"{name} off by {error:.1e}" for name, error in bad.items())
    return (f"wrong: {text} (allowed {most:.0e})" if bad else None), max(off.values())


def verify_ours(case, ours, tensors):
    poisoned = {name: x.fill_(float("nan"))
                for name, x in empty_outputs(case.op, tensors).items()}
    return verify(case, lambda t: ours(t, poisoned), tensors, 1)


def copies(driver, clock, case, sets):
    """{name: function} of copies of as many bytes as the case moves."""
    half = case.rows * row_bytes(case.op, case.length, case.type) // 2
    unit = THREADS * 16
    half = max(unit, half // unit * unit)
    buffers = [torch.empty(2 * half // 4, dtype=torch.int32, device=clock.device).random_()
               for _ in sets]
    place = {id(t): i for i, t in enumerate(sets)}
    found = {}
    for vectors in (1, 2, 4, 8):
        if half % (unit * vectors):
            continue
        description = copy_description(vectors, half, driver.chip)
        kernel = driver_kernel(driver, vectors, description)

        def function(t, kernel=kernel):
            base = buffers[place[id(t)]].data_ptr()
            kernel.launch(clock.handle(), (base, base + half), {})
        found[f"copy x{vectors}"] = function

    def by_driver(t):
        buffer = buffers[place[id(t)]]
        buffer[half // 4:].copy_(buffer[:half // 4])
    found["copy by driver"] = by_driver
    return found


def driver_kernel(driver, vectors, description):
    from driver import Kernel
    cache = driver.__dict__.setdefault("copy_modules", {})
    if vectors not in cache:
        cache[vectors] = driver.load(copy_ptx(vectors, driver.chip).encode() + b"\0")
    return Kernel(driver, cache[vectors], description)


def statistics_of(seconds, launches):
    us = sorted(s / launches * 1e6 for s in seconds)
    quarter = len(us) // 4
    return {"us": statistics.median(us), "min": us[0], "low": us[quarter],
            "high": us[-1 - quarter], "rounds": len(us)}


def interleave(clock, replays, launches):
    """{name: times} of graphs that take turns, each round in another order."""
    names, seconds = list(replays), {name: [] for name in replays}
    for name in names:
        doing(name)
        clock.seconds(replays[name])
    begin = time.perf_counter()
    for turn in range(ROUNDS):
        if turn >= MIN_ROUNDS and time.perf_counter() - begin > CASE_SECONDS:
            break
        shift = turn % len(names)
        for name in names[shift:] + names[:shift]:
            seconds[name].append(clock.seconds(replays[name]))
    return {name: statistics_of(times, launches) for name, times in seconds.items()}


def first_line(error):
    return f"{type(error).__name__}: {error}".splitlines()[0][:200]


def still_there(clock, name):
    """Raises DeviceLost if an error of `name` is one that every later call has."""
    try:
        clock.synchronize()
    except Exception as error:
        raise DeviceLost(name, first_line(error)) from None


def replay_times(clock, sets, functions):
    """{name: its times or an error} of functions of a set, captured. What cannot
    be captured is launched one by one, and says so ("graph": why)."""
    results, replays, kept, uncaptured = {}, {}, [], {}
    for name, function in functions.items():
        def run(function=function):
            # Results stay alive, so that each set has its own.
            return [function(t) for t in sets]
        doing(name)
        try:
            run()
            clock.synchronize()
        except Exception as error:
            results[name] = {"error": first_line(error)}
            still_there(clock, name)
            continue
        try:
            replays[name], held = clock.capture(run)
            clock.seconds(replays[name])
            kept.append(held)
        except Exception as error:
            still_there(clock, name)
            replays[name] = run
            uncaptured[name] = f"none: {first_line(error)}"
    times = interleave(clock, replays, len(sets)) if replays else {}
    for name, why in uncaptured.items():
        times[name]["graph"] = why
    return results | times


def call_times(clock, functions, tensors, calls=200, rounds=9):
    """{name: microseconds of a call} from Python, results allocated, queued
    without waiting: what a program without graphs pays."""
    found = {name: [] for name in functions}
    for turn in range(rounds + 1):
        for name, function in functions.items():
            doing(name)
            clock.synchronize()
            start = time.perf_counter()
            for _ in range(calls):
                function(tensors)
            clock.synchronize()
            if turn:
                found[name].append((time.perf_counter() - start) / calls)
    return {name: statistics_of(times, 1) for name, times in found.items()}


def measure(case, driver, clock, entry, folder, peers, rounds_of_calls=9, most_sets=MOST_SETS):
    """The record of one case: {"candidates": {name: {us, ... | error}}}."""
    count = count_sets(case, clock.most_bytes) if clock.device == "cuda" else 2
    sets = make_sets(case, clock, min(count, most_sets))
    results, functions = {}, {}

    def admit(name, function, check):
        """Takes the candidate if `check` finds its results right."""
        doing(name)
        try:
            wrong, off = check()
        except Exception as error:  # Whatever a peer does with a shape it has not.
            if name == "renorm" and isinstance(error, torch.cuda.OutOfMemoryError):
                raise
            wrong = first_line(error)
            still_there(clock, name)
        results[name] = {"error": wrong} if wrong else {"off": off}
        if not wrong:
            functions[name] = function
    if entry is None:
        results["renorm"] = {"error": "no kernel has been compiled for this case"}
    else:
        try:
            ours = Ours(driver, clock, entry, folder)
        except Exception as error:
            results["renorm"] = {"error": f"not loaded: {first_line(error)}"}
        else:
            admit("renorm", ours, lambda: verify_ours(case, ours, sets[0]))
    for name, function in peers.items():
        if isinstance(function, str):
            results[name] = {"error": function}  # lost in an earlier attempt
        else:
            admit(name, function,
                  lambda function=function: verify(case, function, sets[0], reference.PEERS_MAY))
    doing("copy")
    timed = copies(driver, clock, case, sets) | functions
    for name, times in replay_times(clock, sets, timed).items():
        results[name] = results.get(name, {}) | times
    record = {"bytes": case.rows * row_bytes(case.op, case.length, case.type),
              "sets": len(sets), "candidates": results}
    if case.section == "small":
        for name, times in call_times(clock, functions, sets[0],
                                      200 if clock.device == "cuda" else 2,
                                      rounds_of_calls).items():
            results[name]["call"] = times
    return record
