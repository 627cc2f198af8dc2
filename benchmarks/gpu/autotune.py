#!/usr/bin/env python3
"""Measures the neighbours of the plan on the GPU and stores the best split.

usage: autotune.py [BIN_DIR] [--output=PLANS.json | --prepare=DIR | --dry-run]
                   [--variants=DIR] [--ops=OP,...] [--lengths=N,...] [--types=T,...]
                   [--rows=M] [--neighbours=K] [--minutes=M] [--chip=SM]

    autotune.py BIN_DIR --output=PLANS.json      compile, measure, write
    autotune.py BIN_DIR --prepare=DIR            compile into DIR; no GPU is needed
    autotune.py --variants=DIR --output=PLANS.json   measure what has been compiled
    autotune.py BIN_DIR --dry-run                everything but the time; no GPU needed

A row of n vectors can be spread over T threads of C blocks with V vectors each
and U rows at once; K splits next to the planned one that idle few lanes are
compiled, verified against f64, and timed L2-cold in turns with the planned one
(measure.py). A split is stored if it is faster by more than 1 %. Entries of
PLANS.json for other cases stay; the file is replaced as a whole at the end, and
not at all if anything fails. renorm-lower-to-gpu="plans=PLANS.json" reads it.
Exit codes: 0 done, 1 a kernel is wrong or something failed, 2 usage.
"""
import argparse
import concurrent.futures
import datetime
import json
import math
import os
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import cases  # noqa: E402
import kernels  # noqa: E402
from run import say, write_json  # noqa: E402

MOST_IDLE = 0.125
GAIN = 0.99
OPS = "rms_norm,layer_norm,add_rms_norm,add_layer_norm"
LENGTHS = ",".join(map(str, cases.LENGTHS))


def splits(length, element, chip="sm_90"):
    """All (T, C, V, U) that leave few lanes idle; the compiler refuses those
    that registers do not hold."""
    width = 16 // kernels.BYTES[element]
    n = -(-length // width)
    clusters = (1, 2, 4, 8) if int(chip.removeprefix("sm_")) >= 90 else (1,)
    found = []
    for threads in (8, 16, 32, *range(64, 513, 32)):
        for blocks in clusters if threads > 32 else (1,):
            vectors = -(-n // (threads * blocks))
            idle = threads * blocks * vectors / n - 1
            if vectors <= 16 and idle <= MOST_IDLE and (blocks - 1) * threads * vectors < n:
                for rows in (1, 2, 4) if threads <= 32 else (1,):
                    found.append({"threads": threads, "blocks": blocks, "vectors": vectors,
                                  "rows_in_flight": rows})
    return found


def nearest(candidates, step, count):
    """The `count` splits next to that of the planned kernel `step`."""
    block, blocks = step["block"][0], step["cluster"][0]
    # A block of several rows: their number is (block / T) * U.
    several = step["grid"][0] != "rows" and blocks == 1
    threads = min(block, 32) if several else block

    def distance(split):
        lanes = split["threads"] * split["blocks"] / (threads * blocks)
        return (abs(math.log2(lanes)) + abs(math.log2(split["blocks"] / blocks)) / 2
                + math.log2(split["rows_in_flight"]) / 4)
    return sorted(candidates, key=distance)[:count]


def name_of(case):
    return "{}_{}_{}".format(*case)


def compile_variant(args, ptxas, folder, case, index, split):
    """Compiles `case` with `split` into the folder of that index, or None if it
    is refused or spills."""
    place = os.path.join(folder, str(index))
    os.makedirs(place, exist_ok=True)
    plan = {"chip": args.chip, "op": case[0], "length": case[1], "type": case[2]} | split
    with tempfile.NamedTemporaryFile("w", suffix=".json") as f:
        json.dump({"version": 1, "plans": [plan]}, f)
        f.flush()
        try:
            entry, = kernels.compile_type(os.path.join(args.binaries, "renorm-opt"), ptxas,
                                          args.chip, [case], place, name_of(case), f.name)
        except kernels.CompileError as error:
            if "cannot be split" not in str(error):
                raise
            return None
    if entry["spills"]:
        return None
    entry["split"] = split
    kernels.write_entries([entry], place, f"kernels-{name_of(case)}.json")
    return entry


def compile_variants(args, selected, folder):
    ptxas = kernels.find_ptxas(args.ptxas)
    planned = kernels.compile_cases(args.binaries, os.path.join(folder, "planned"), selected,
                                    args.chip, ptxas)
    count = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        work = []
        for entry in planned:
            case = entry["op"], entry["length"], entry["type"]
            near = nearest(splits(case[1], case[2], args.chip), entry["steps"][0],
                           args.neighbours)
            work += [pool.submit(compile_variant, args, ptxas, folder, case, index, split)
                     for index, split in enumerate(near)]
        for done in work:
            count += done.result() is not None
    say(f"{len(planned)} cases, {count} of {len(work)} neighbours compiled; the others would "
        "spill or are refused")


def variants(folder, case):
    """{name: entry, folder}: the planned kernel first."""
    found = {}
    places = [p for p in os.listdir(folder) if p != "planned"] if os.path.isdir(folder) else []
    for place in ["planned", *sorted(places)]:
        path = os.path.join(folder, place)
        entry = kernels.read_entries(path).get(case)
        if entry and entry["hash"] not in [e["hash"] for e, _ in found.values()]:
            found[place] = entry, path
    return found


def tune(case, rows, gpu, clock, found):
    """The plan of the fastest split, None if the planned one stays; raises
    SystemExit if a kernel is wrong."""
    import measure
    shape = cases.Case("tune", case[0], rows or cases.rows_of(case[1]), case[1], case[2])
    if clock.device == "cpu":
        shape = cases.Case("tune", case[0], 5, case[1], case[2])
    sets = measure.make_sets(shape, clock,
                             measure.count_sets(shape, clock.most_bytes) if clock.device == "cuda" else 2)
    functions = {}
    for name, (entry, folder) in found.items():
        functions[name] = measure.Ours(gpu, clock, entry, folder)
        wrong, _ = measure.verify_ours(shape, functions[name], sets[0])
        if wrong:
            raise SystemExit(f"{name_of(case)} with {entry.get('split', 'the plan')}: {wrong}")
    times = measure.replay_times(clock, sets, functions)
    for name, result in times.items():
        if "error" in result:
            raise SystemExit(f"{name_of(case)}, {name}: {result['error']}")
    best = min(times, key=lambda name: times[name]["us"])
    planned = times["planned"]["us"]
    say(f"{name_of(case)}: planned {planned:.2f} us; " + ", ".join(
        "{threads} x {blocks} x {vectors} x {rows_in_flight}".format(**found[n][0]["split"]) +
        f" {times[n]['us']:.2f}" for n in times if n != "planned"))
    if best == "planned" or times[best]["us"] > GAIN * planned:
        return None
    return {"chip": gpu.chip, "op": case[0], "length": case[1], "type": case[2],
            **found[best][0]["split"], "us": round(times[best]["us"], 3),
            "planned_us": round(planned, 3), "rows": shape.rows}


def key_of(plan):
    return plan["chip"], plan["op"], plan["length"], plan["type"]


def merged(path, plans, measured, chip):
    """`plans` and those of the file at `path` for cases not `measured` now."""
    kept = []
    if os.path.exists(path):
        with open(path) as f:
            kept = [plan for plan in json.load(f)["plans"]
                    if key_of(plan)[0] != chip or key_of(plan)[1:] not in measured]
    return kept + plans


def main():
    parser = argparse.ArgumentParser(usage=__doc__.replace("%", "%%"))
    parser.add_argument("binaries", nargs="?")
    parser.add_argument("--output")
    parser.add_argument("--prepare")
    parser.add_argument("--variants")
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--ops", default=OPS)
    parser.add_argument("--lengths", default=LENGTHS)
    parser.add_argument("--types", default="bf16,f32")
    parser.add_argument("--rows", type=int)
    parser.add_argument("--neighbours", type=int, default=8)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--chip", default="sm_90")
    parser.add_argument("--ptxas")
    args = parser.parse_args()
    if not (args.output or args.prepare or args.dry_run):
        parser.error("one of --output, --prepare and --dry-run")
    if not (args.binaries or args.variants):
        parser.error("BIN_DIR, or --variants=DIR of what has been compiled")
    if args.prepare and not args.binaries:
        parser.error("--prepare needs BIN_DIR")
    selected = [(op, int(n), element) for element in args.types.split(",")
                for op in args.ops.split(",") for n in args.lengths.split(",")]
    for op, _, element in selected:
        if op not in kernels.FORWARD or element not in kernels.BYTES:
            parser.error(f"no op '{op}' of {element}; there are {', '.join(kernels.FORWARD)}")
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as work:
        folder = args.prepare or args.variants or work
        if args.binaries:
            compile_variants(args, selected, folder)
        if args.prepare:
            return 0
        found = {case: variants(folder, case) for case in selected}
        missing = [name_of(case) for case, those in found.items() if "planned" not in those]
        if missing:
            raise SystemExit(f"not compiled: {', '.join(missing)}")
        if args.dry_run:
            return dry_run(found, args)
        import driver as cuda
        gpu = cuda.Driver()
        try:
            import measure
        except ImportError as error:
            raise SystemExit(f"measuring needs torch: {error}") from None
        if gpu.chip != args.chip:
            raise SystemExit(f"the GPU is {gpu.chip}, the kernels are of {args.chip}")
        clock, plans, measured = measure.CudaClock(gpu.l2_bytes), [], set()
        for case, those in found.items():
            if time.monotonic() - begin > args.minutes * 60 - 15:
                say(f"out of time: {len(found) - len(measured)} cases are left")
                break
            plan = tune(case, args.rows, gpu, clock, those)
            measured.add(case)
            if plan:
                plans.append(plan)
        write_json(args.output, {
            "version": 1, "measured": {"device": gpu.device, "driver": gpu.version,
                                       "date": datetime.date.today().isoformat()},
            "plans": merged(args.output, plans, measured, gpu.chip)})
        say(f"{len(plans)} of {len(measured)} cases have a faster split: {args.output}")
    return 0


def dry_run(found, args):
    """Loads and launches every variant on the stub driver; with torch, runs the
    measurement of the shortest rows. Writes nothing."""
    import driver as cuda
    import dry
    gpu = cuda.Driver(None if os.environ.get("RENORM_CUDA_DRIVER") else cuda.Stub())
    count = 0
    for case, those in found.items():
        for entry, path in those.values():
            dry.launch_entry(gpu, entry, path)
            count += 1
        say(f"{name_of(case)}: would measure {len(those)} kernels: planned, " + ", ".join(
            "{threads} x {blocks} x {vectors} x {rows_in_flight}".format(**e["split"])
            for name, (e, _) in those.items() if name != "planned"))
    say(f"{count} kernels loaded and launched by '{gpu.device}'; {len(found)} cases, about "
        f"{len(found) * 4 / 60:.0f} min on a GPU; nothing was written")
    try:
        import measure
    except ImportError:
        say("torch is not there: the measuring code has not been run")
        return 0
    measure.ROUNDS = measure.MIN_ROUNDS = 2
    gpu = cuda.Driver(cuda.Stub(dry.emulate))
    case = min(found, key=lambda case: case[1])
    tune(case, args.rows, gpu, measure.DryClock(), found[case])
    return 0


if __name__ == "__main__":
    from driver import DriverError
    try:
        sys.exit(main())
    except DriverError as error:
        sys.exit(f"error: {error}")
