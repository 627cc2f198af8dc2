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
import re
import sys

import ptxas
from ptxas import BYTES, CHIPS

sys.path.insert(0, ptxas.INPUTS)
OPS = __import__("gpu-gradients").OPS
LENGTHS = "64,128,256,512,768,1024,1600,2048,4096,5120,7168,8192,12288,16384,767,32768"


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
    return "\n".join(lines + ptxas.table(
        kernels, ("n", "type", "scale", "T x C", "rows", "blocks", "regs", "smem", "KB"),
        lambda k: (k["length"], k["type"], k["scale"], f"{k['threads']} x {k['cluster']}",
                   k["rows"], k["blocks"], k["registers"], k["shared"])))


def measure(args, chip, types):
    compiled = ptxas.Compiled(args, chip, "gpu-gradients.py",
                              (args.lengths, types, args.ops), "gradient_cases.py")
    errors, kernels = compiled.errors, []
    for line in compiled.cases:
        op, kind, parts, length, suffix, name, _, rows, _, threads, cluster, planned, storage \
            = line.split()
        length, rows, threads, cluster, planned = map(
            int, (length, rows, threads, cluster, planned))
        element, _, weight = suffix.partition("_")
        report = compiled.reports[name]
        registers, smem, blocks = ptxas.resources(chip, report, threads)
        errors += ptxas.faults(chip, name, report)
        if blocks < planned:
            errors.append(f"{chip} {name}: {blocks} blocks fit, {planned} are planned")
        loads = re.findall(r"ld\.global(?:\.nc)?(?:\.L\S*)?\.((?:v\d\.)?b\d+)",
                           compiled.bodies[name])
        width = max((int(load[1]) if load[0] == "v" else 1) * int(load.split("b")[1]) // 8
                    for load in loads)
        row_bytes = length * BYTES[element]
        streams = 3 if "a" in parts else 2
        if row_bytes % 16 == 0 and width < 16:
            errors.append(f"{chip} {name}: loads of {width} bytes")
        kernels.append({
            "chip": chip, "op": op, "name": name, "length": length, "type": element,
            "scale": weight or "f32",
            "threads": threads, "cluster": cluster, "rows": rows, "blocks": planned,
            "registers": registers, "shared": smem,
            "occupancy": planned * threads / CHIPS[chip][0]})
        if storage == "registers":
            kernels[-1]["in_flight"] = planned * rows * row_bytes * streams // cluster
    return kernels, errors


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--lengths", default=LENGTHS)
    parser.add_argument("--types", default="f32,f16,bf16,f16:f16,bf16:bf16",
                        help="of rows, or rows:scale")
    parser.add_argument("--ops", default=",".join(OPS))
    ptxas.main(parser, measure, markdown)


if __name__ == "__main__":
    main()
