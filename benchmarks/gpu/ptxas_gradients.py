"""What ptxas says of every gradient kernel: registers, occupancy, bytes in flight.

usage: ptxas_gradients.py BIN_DIR [--ptxas=PATH] [--lengths=N,...] [--types=T,...]
                          [--chips=SM,...] [--ops=OP,...] [--markdown=FILE]
                          [--json=FILE]

BIN_DIR has renorm-opt. Fails if a kernel spills, has a stack frame or local
memory, calls libdevice, needs more registers or shared memory than the blocks
that its grid counts on per multiprocessor leave it, or if a row whose length
fills vectors is not read by vectors of the planned width. Needs no GPU.

Bytes in flight per multiprocessor: what the resident threads have asked for of
the next row (of this one, where nothing is prefetched) of dy, x and what is
added.
"""
import argparse
import concurrent.futures
import json
import os
import re
import subprocess
import sys
import tempfile

from ptxas_table import BYTES, CHIPS, INPUTS, output

sys.path.insert(0, INPUTS)
OPS = __import__("gpu-gradients").OPS
LENGTHS = "64,128,256,512,768,1024,1600,2048,4096,5120,7168,8192,12288,16384,767,32768"


def reports_of(ptxas, chip, ptx):
    log = subprocess.run([ptxas, "-v", "-O3", f"-arch={chip}", ptx, "-o", os.devnull],
                         check=True, capture_output=True, text=True)
    return dict(re.findall(r"Compiling entry function '(\w+)'.*?\n(.*?)"
                           r"(?=Compiling entry|\Z)", log.stdout + log.stderr, re.S))


def faults(chip, name, report):
    """Spills, stack and local memory."""
    for what in ("stack frame", "spill stores", "spill loads", "lmem"):
        for count in re.findall(rf"(\d+) bytes (?:cumulative )?{what}", report):
            if int(count):
                yield f"{chip} {name}: {count} bytes {what}"


def markdown(kernels, errors):
    lines = ["# Gradient kernels as ptxas sees them", "",
             "Written by `benchmarks/gpu/ptxas_gradients.py`; "
             f"{len(kernels)} kernels, {len(errors)} faults (spills, stack, local memory, "
             "libdevice, fewer blocks than the grid counts on, narrow loads).", "",
             "`type`, `scale`: of the rows; of the scale and its gradient. "
             "`T x C`: threads of a block and blocks of a cluster; `rows`: of a block; `blocks`: "
             "resident on a multiprocessor, what the grid has; `regs`, `smem`: registers of a "
             "thread and shared bytes of a block; `KB`: bytes of dy, x and what is added that a "
             "multiprocessor has asked for when every thread has asked for a row. `loop`: the row "
             "is walked in memory.", ""]
    for chip, (_, _, targets) in CHIPS.items():
        mine = [k for k in kernels if k["chip"] == chip]
        if not mine:
            continue
        target = ", ".join(f"{name} {kb} KB" for name, kb in targets.items())
        lines += [f"## {chip}", "", f"Bytes in flight wanted: {target}.", ""]
        for op in dict.fromkeys(k["op"] for k in mine):
            lines += [f"### {chip} {op}", "",
                      "| n | type | scale | T x C | rows | blocks | regs | smem | KB |",
                      "|---|---|---|---|---|---|---|---|---|"]
            for k in mine:
                if k["op"] == op:
                    flight = f"{k['in_flight'] / 1024:.0f}" if "in_flight" in k else "loop"
                    lines.append(f"| {k['length']} | {k['type']} | {k['scale']} | {k['threads']} x "
                                 f"{k['cluster']} | {k['rows']} | {k['blocks']} | "
                                 f"{k['registers']} | {k['shared']} | {flight} |")
            lines.append("")
    return "\n".join(lines)


def measure(binaries, ptxas, chip, lengths, element, ops):
    with tempfile.TemporaryDirectory() as work:
        source, launches = f"{work}/k.mlir", f"{work}/l.mlir"
        with open(source, "w") as f:
            f.write(output(sys.executable, f"{INPUTS}/gpu-gradients.py", lengths,
                           element, ops))
        output(f"{binaries}/renorm-opt", source,
               f"--renorm-convert-to-gpu=chip={chip}", "-o", launches)
        output(f"{binaries}/renorm-opt", source, f"--renorm-lower-to-gpu=chip={chip} "
               f"format=isa dump-objects-to={work}", "-o", os.devnull)
        ptx = open(f"{work}/renorm_kernels.{chip}.ptx").read()
        reports = reports_of(ptxas, chip, f"{work}/renorm_kernels.{chip}.ptx")
        cases = output(sys.executable, f"{INPUTS}/simt/gradient_cases.py", launches)
    bodies = dict(re.findall(r"\.entry (\w+)\((.*?)\n}\n", ptx, re.S))
    errors = [f"{chip}: libdevice is called"] if "__nv_" in ptx else []
    kernels = []
    for line in cases.splitlines():
        op, kind, parts, length, element, name, _, rows, _, threads, cluster, planned, storage \
            = line.split()
        length, rows, threads, cluster, planned = map(
            int, (length, rows, threads, cluster, planned))
        report, (most, shared, _) = reports[name], CHIPS[chip]
        registers = int(re.search(r"Used (\d+) registers", report)[1])
        smem = int((re.search(r"(\d+) bytes smem", report) or [0, 0])[1])
        errors += faults(chip, name, report)
        per_block = -(-registers // 8) * 8 * threads
        blocks = min(65536 // per_block, most // threads, 32, shared * 1024 // (smem + 1024))
        if blocks < planned:
            errors.append(f"{chip} {name}: {blocks} blocks fit, {planned} are planned")
        loads = re.findall(r"ld\.global(?:\.nc)?(?:\.L\S*)?\.((?:v\d\.)?b\d+)", bodies[name])
        width = max((int(kind[1]) if kind[0] == "v" else 1) * int(kind.split("b")[1]) // 8
                    for kind in loads)
        element, _, weight = element.partition("_")
        row_bytes = length * BYTES[element]
        streams = 3 if "a" in parts else 2
        if row_bytes % 16 == 0 and width < 16:
            errors.append(f"{chip} {name}: loads of {width} bytes")
        kernels.append({
            "chip": chip, "op": op, "name": name, "length": length, "type": element,
            "scale": weight or "f32",
            "threads": threads, "cluster": cluster, "rows": rows, "blocks": planned,
            "registers": registers, "shared": smem,
            "occupancy": planned * threads / most})
        if storage == "registers":
            kernels[-1]["in_flight"] = planned * rows * row_bytes * streams // cluster
    return kernels, errors


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binaries")
    parser.add_argument("--ptxas", default="ptxas")
    parser.add_argument("--lengths", default=LENGTHS)
    parser.add_argument("--types", default="f32,f16,bf16,f16:f16,bf16:bf16",
                        help="of rows, or rows:scale")
    parser.add_argument("--chips", default=",".join(CHIPS))
    parser.add_argument("--ops", default=",".join(OPS))
    parser.add_argument("--markdown")
    parser.add_argument("--json")
    args = parser.parse_args()
    work = [(chip, element) for chip in args.chips.split(",")
            for element in args.types.split(",")]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda w: measure(args.binaries, args.ptxas, w[0],
                                                  args.lengths, w[1], args.ops), work))
    kernels = [kernel for result in results for kernel in result[0]]
    errors = [error for result in results for error in result[1]]
    if args.markdown:
        with open(args.markdown, "w") as f:
            f.write(markdown(kernels, errors))
    if args.json:
        with open(args.json, "w") as f:
            f.write("[\n" + ",\n".join(json.dumps(k) for k in kernels) + "\n]\n")
    for error in errors:
        print(error)
    print(f"{len(kernels)} kernels, {len(errors)} faults")
    sys.exit(bool(errors))


if __name__ == "__main__":
    main()
