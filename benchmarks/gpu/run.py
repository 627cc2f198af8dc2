#!/usr/bin/env python3
"""Measures our kernels, a copy of the same bytes and everybody else's norms.

usage: run.py [BIN_DIR] [--prepare=DIR | --dry-run | --report] [--kernels=DIR]
              [--results=FILE] [--minutes=M] [--sections=S,...] [--peers=P,...]
              [--plans=FILE] [--jobs=N]

BIN_DIR has renorm-opt and is needed to compile the kernels only; ptxas as well:

    run.py BIN_DIR                       compile, measure and report
    run.py BIN_DIR --prepare=DIR         compile into DIR; no GPU is needed
    run.py --kernels=DIR --minutes=9     measure with what has been compiled
    run.py --report                      tables and plots of the results again
    run.py [BIN_DIR] --dry-run           everything but the time; no GPU needed

Results are written after every case; a case that is in the results, with this
kernel, is not measured again, so the same command goes on where it stopped. A
candidate that crashes, hangs or loses the device is left out of its case
(supervise.py), and the run goes on.
Exit codes: 0 done, 1 a kernel is wrong or something failed, 2 usage.
"""
import argparse
import datetime
import json
import multiprocessing
import os
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import cases  # noqa: E402
import kernels  # noqa: E402
import peers  # noqa: E402
import supervise  # noqa: E402

RESULTS = os.path.join(HERE, "../results")


def write_json(path, value):
    """Whole or not at all."""
    with open(path + ".new", "w") as f:
        json.dump(value, f, indent=1)
        f.write("\n")
    os.replace(path + ".new", path)


def say(text):
    print(text, flush=True)


def read_results(path, gpu, found):
    """The results so far, if they are of this device."""
    head = {"version": 1, "device": gpu.device, "chip": gpu.chip, "driver": gpu.version,
            "multiprocessors": gpu.multiprocessors, "l2_bytes": gpu.l2_bytes,
            "date": datetime.date.today().isoformat(), "peers": found, "records": {}}
    if not os.path.exists(path):
        return head
    with open(path) as f:
        old = json.load(f)
    if old["device"] != gpu.device:
        raise SystemExit(f"{path} has results of '{old['device']}', not of '{gpu.device}'; "
                         "name another file by --results")
    return head | {key: old[key] for key in ("records", "lost") if key in old}


def kernel_hash(case, entries):
    if isinstance(case, cases.ModelCase):
        return None
    entry = entries.get((case.op, case.length, case.type))
    return entry and entry.get("hash")


def warm(selected, names, jobs, deadline):
    """Lets `jobs` processes fill the caches on disk of torch.compile and
    Triton, which take most of the time otherwise. Nothing is timed here."""
    names = [name for name in names if name in ("torch.compile", "liger")]
    mine = [case for case in selected if isinstance(case, cases.Case)]
    if not names or not mine or jobs < 2:
        return
    start = time.monotonic()
    commands = [[sys.executable, os.path.abspath(__file__), f"--peers={','.join(names)}",
                 "--sections=" + ",".join(dict.fromkeys(case.section for case in mine)),
                 f"--warm={i}/{jobs}"] for i in range(jobs)]
    workers = [subprocess.Popen(c, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                start_new_session=True) for c in commands]
    for worker in workers:
        try:
            worker.wait(max(1.0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            supervise.stop(worker)
    say(f"{jobs} processes compiled in advance for {time.monotonic() - start:.0f} s")


def warm_share(selected, names, share):
    import measure
    import torch
    index, count = map(int, share.split("/"))
    clock = measure.CudaClock(1 << 20)
    mine = [case for case in selected if isinstance(case, cases.Case)]
    for case in mine[index::count]:
        tensors = None
        try:
            tensors = measure.make_sets(case, clock, 1)[0]
            for function in peers.peers_for(case.op, names).values():
                function(tensors)
            clock.synchronize()
        except Exception as error:
            print(f"{case.name}: {error}", file=sys.stderr)
        del tensors
        torch.cuda.empty_cache()


def measure_one(case, gpu, clock, entries, folder, names, lost):
    """The record of a case; without what is `lost` ({candidate: why})."""
    import measure
    import models
    import torch
    for most_sets in (measure.MOST_SETS, 2):
        try:
            if isinstance(case, cases.ModelCase):
                return models.measure(case, gpu, clock, entries, folder, lost)
            others = peers.peers_for(case.op, [name for name in names if name not in lost])
            return measure.measure(case, gpu, clock,
                                   entries.get((case.op, case.length, case.type)), folder,
                                   others | lost, most_sets=most_sets)
        except torch.cuda.OutOfMemoryError as error:
            record = {"error": f"out of memory: {error}"[:200], "candidates": {}}
        torch.cuda.empty_cache()  # and once more with the fewest sets
    return record


def measure_all(todo, results, path, gpu, clock, entries, folder, names, end):
    """Measures `todo` until the time `end`; the records go into `results`, which
    are written to `path` after every case."""
    import measure
    import torch

    import report
    begin, slower = time.monotonic(), {}
    progress = supervise.Progress(path)
    for case in todo:
        guess = cases.SECONDS[case.section] * slower.get(case.section, 1.0)
        if time.monotonic() + guess > end:
            continue  # a case of another section may still fit
        start = time.monotonic()
        measure.doing = lambda candidate, case=case: progress.say(case.name, candidate)
        measure.doing("")
        try:
            record = measure_one(case, gpu, clock, entries, folder, names,
                                 results.get("lost", {}).get(case.name, {}))
            measure.still_there(clock, "")
        except measure.DeviceLost:
            raise
        except Exception as error:  # Nothing that one case does ends the run.
            measure.still_there(clock, "")
            record = {"error": measure.first_line(error),
                      "candidates": {report.OURS: {"error": measure.first_line(error)}}}
        torch.cuda.empty_cache()
        took = time.monotonic() - start
        slower[case.section] = took / cases.SECONDS[case.section]
        results["records"][case.name] = record | {"kernel": kernel_hash(case, entries),
                                                  "seconds": round(took, 1)}
        write_json(path, results)
        say(f"{time.monotonic() - begin:5.0f} s  {case.name}: {report.line(record)}")
    progress.forget()


def left_of(selected, results, entries):
    """The cases without a record of this kernel."""
    def done(case):
        old = results["records"].get(case.name)
        return old is not None and old.get("kernel") == kernel_hash(case, entries)
    return [case for case in selected if not done(case)]


def errors_of(selected, results):
    """{case: {candidate: error}} of what has been recorded."""
    return {case.name: {name: result["error"]
                        for name, result in results["records"][case.name]["candidates"].items()
                        if "error" in result}
            for case in selected if case.name in results["records"]}


def measure_selected(args, selected, entries, folder, gpu):
    """Measures, as the worker of run_on_gpu."""
    begin = time.monotonic()
    try:
        import torch
    except ImportError as error:
        raise SystemExit(f"measuring needs torch: {error}") from None
    if not torch.cuda.is_available():
        raise SystemExit("torch sees no GPU")
    import measure
    probed = {name: peers.probe(name) for name in args.peers}
    found = {name: version or f"not there: {reason}"
             for name, (version, reason) in probed.items()}
    names = [name for name, (version, _) in probed.items() if version]
    results = read_results(args.results, gpu, found)
    write_json(args.results, results)
    todo = left_of(selected, results, entries)
    for name, text in found.items():
        say(f"{name}: {text}")
    say(f"{gpu.device}, {gpu.chip}, CUDA {gpu.version}: {len(todo)} of {len(selected)} "
        f"cases to measure, results in {args.results}")
    if not results.get("lost"):  # else a worker before this one has
        # Less than the supervisor waits for the first case.
        warm(todo, names, args.jobs, begin + min((args.end - begin) / 4, 400))
    try:
        measure_all(todo, results, args.results, gpu, measure.CudaClock(gpu.l2_bytes), entries,
                    folder, names, args.end)
    except measure.DeviceLost as error:
        say(str(error))
        sys.stdout.flush()
        os._exit(supervise.LOST)  # whatever else would want the device
    return 0


def run_on_gpu(args, selected, entries, folder, gpu):
    begin = time.monotonic()
    import report
    slug = "".join(c if c.isalnum() else "-" for c in gpu.device.lower()).strip("-")
    path = args.results or os.path.join(RESULTS, f"gpu-{slug}.json")
    read_results(path, gpu, {})  # of another device: an error, before anything is done
    # Tables and plots want their seconds, too.
    end = begin + args.minutes * 60 - min(20, args.minutes * 6)
    # Somebody who ends this run gets the tables of what has been measured.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, interrupted)
    command = [sys.executable, os.path.abspath(__file__), f"--kernels={folder}",
               f"--results={path}", "--sections=" + ",".join(args.sections),
               "--peers=" + ",".join(args.peers), f"--jobs={args.jobs}", f"--worker={end}"]
    code = 0
    try:
        code = supervise.run(command, path, lambda path: read_results(path, gpu, {}),
                             write_json, report.OURS, hashes(selected, entries).get, end, say)
    except Interrupted:
        say("interrupted")
        code = 1
    results = read_results(path, gpu, {})
    left = len(left_of(selected, results, entries))
    say(f"{len(selected) - left} of {len(selected)} cases measured, {left} left")
    report.write(results, os.path.splitext(path)[0])
    for case, errors in errors_of(selected, results).items():
        for name, error in errors.items():
            mine = name == report.OURS and not error.startswith("no kernel")
            if mine or error.startswith("wrong"):
                say(f"error: {case}: {name}: {error}")
            code |= mine
    return int(code)


class Interrupted(Exception):
    pass


def interrupted(number, frame):
    raise Interrupted


def hashes(selected, entries):
    return {case.name: kernel_hash(case, entries) for case in selected}


def chip_of_kernels(parser, gpu, folder):
    """The chip whose kernels the GPU `gpu` runs, or an error that says what to do."""
    there = kernels.chips_in(folder)
    if gpu.chip in there:
        return gpu.chip
    parser.exit(1, f"error: the kernels in {folder} are for {', '.join(there)}, '{gpu.device}' "
                   f"is {gpu.chip}: compile them by --prepare=DIR --chip={gpu.chip}\n")


def main():
    parser = argparse.ArgumentParser(usage=__doc__, add_help=True)
    parser.add_argument("binaries", nargs="?")
    parser.add_argument("--prepare")
    parser.add_argument("--kernels")
    parser.add_argument("--results")
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--sections", default=",".join(cases.SECTIONS))
    parser.add_argument("--peers", default=",".join(peers.PEERS))
    parser.add_argument("--chip")
    parser.add_argument("--ptxas")
    parser.add_argument("--plans")
    parser.add_argument("--jobs", type=int,
                        default=min(8, multiprocessing.cpu_count() // 2))
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--report", action="store_true")
    # For processes that this one starts.
    parser.add_argument("--warm", help=argparse.SUPPRESS)
    parser.add_argument("--worker", dest="end", type=float, help=argparse.SUPPRESS)
    args = parser.parse_args()
    args.sections = args.sections.split(",")
    args.peers = [name for name in args.peers.split(",") if name]
    for kind, given, known in (("section", args.sections, cases.SECTIONS),
                               ("peer", args.peers, peers.PEERS)):
        for name in given:
            if name not in known:
                parser.error(f"no {kind} '{name}'; there are {', '.join(known)}")
    selected = cases.all_cases(args.sections)
    if args.warm:
        return warm_share(selected, args.peers, args.warm)
    if args.report:
        import report
        return report.main(args.results, RESULTS)
    with tempfile.TemporaryDirectory() as work:
        folder = args.prepare or args.kernels or work
        gpu = None
        if not (args.prepare or args.dry_run):
            if not args.binaries and not kernels.chips_in(folder):
                parser.error("no kernels: give BIN_DIR to compile them, or --kernels=DIR")
            import driver as cuda
            gpu = cuda.Driver()
        if args.binaries:
            chip = args.chip or (gpu.chip if gpu else "sm_90")
            compiled = kernels.compile_cases(
                args.binaries, folder, cases.kernels_needed(selected), chip,
                args.ptxas, args.plans)
            say(f"{len(compiled)} kernels compiled for {chip} into {folder}")
            for entry in compiled:
                if entry["spills"]:
                    say(f"  {entry['steps'][0]['name']} spills {entry['spills']} bytes")
        elif args.prepare:
            parser.error("--prepare needs BIN_DIR")
        if args.prepare:
            return 0
        entries = kernels.read_entries(
            folder, chip_of_kernels(parser, gpu, folder) if gpu else None)
        if args.dry_run:
            import dry
            faults = dry.run(selected, entries, folder, args.peers, say)
            for fault in faults:
                say(f"error: {fault}")
            return bool(faults)
        return (measure_selected if args.end else run_on_gpu)(args, selected, entries, folder, gpu)


if __name__ == "__main__":
    from driver import DriverError
    try:
        sys.exit(main())
    except DriverError as error:
        sys.exit(f"error: {error}")
