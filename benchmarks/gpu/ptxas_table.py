"""What ptxas says of every norm kernel: registers, shared memory, occupancy.

usage: ptxas_table.py BIN_DIR [--ptxas=PATH] [--lengths=N,...] [--types=T,...]
                      [--chips=SM,...] [--markdown=FILE] [--json=FILE]

BIN_DIR has renorm-opt. Fails if a kernel spills, has a stack frame or local
memory, calls libdevice, or if a row whose length fills vectors is not read and
written by vectors of the planned width only. Needs no GPU.

Bytes in flight per multiprocessor: what the resident threads have asked for
when each has issued its loads of x (and of the residual). Resident blocks
follow from registers (65536), threads and shared memory.
"""
import argparse
import re

import ptxas
from ptxas import BYTES, CHIPS

LENGTHS = ("128,256,512,768,1024,1600,2048,4096,5120,7168,8192,12288,16384,32768,65536")
# Bytes of a row (of two with an output norm) that a block keeps in registers;
# longer ones are read in several sweeps where there are no clusters.
REGISTER_BYTES = 131072


def vector_errors(kernel, body, chip):
    """Accesses of global memory that are not of the planned width."""
    row_bytes = kernel["length"] * BYTES[kernel["type"]]
    if row_bytes % 16:
        return []
    wide = chip == "sm_100" and row_bytes >= 8192 and row_bytes % 32 == 0
    narrow = [line.strip() for line in re.findall(r".*(?:ld|st)\.global.*", body)
              if not re.search(r"\.v4\.b32|\.v8\.b32|\.v2\.b64|\.v4\.b64", line)]
    errors = [f"{kernel['name']}: {narrow[0]}"] if narrow else []
    if wide and not re.search(r"ld\.global(\.nc)?\.v8\.b32|ld\.global(\.nc)?\.v4\.b64", body):
        errors.append(f"{kernel['name']}: no 32-byte loads")
    return errors


def issued(nvdisasm, cubin):
    """By kernel: bytes a thread has asked for before it waits for any of them."""
    text = ptxas.output(nvdisasm, "-c", cubin)
    result = {}
    for name, body in re.findall(r"\.text\.(\w+) -+\n(.*?)(?=//-+ \.|\Z)", text, re.S):
        waiting, count = set(), 0
        for opcode, operands in re.findall(
                r"/\*[0-9a-f]+\*/\s+(?:@!?U?P\w+ )?([\w.]+)\s*(.*?);", body):
            if waiting & {int(r) for r in re.findall(r"\bR(\d+)\b", operands)}:
                break
            if opcode.startswith("LDG"):
                width = [bits for bits in (256, 128, 64, 32, 16, 8)
                         if re.search(rf"\.[US]?{bits}\b", opcode)] or [32]
                targets = re.findall(r"\bR(\d+)\b", operands.split("[")[0])
                words = max(width[0] // 32 // len(targets), 1)
                for first in map(int, targets):
                    waiting |= set(range(first, first + words))
                count += width[0] // 8
        result[name] = count
    return result


def measure(args, chip, element):
    read_cubin = (lambda cubin: issued(args.nvdisasm, cubin)) if args.nvdisasm else None
    compiled = ptxas.Compiled(args, chip, "gpu-kernels.py", (args.lengths, element),
                              "cases.py", read_cubin)
    asked = compiled.cubin or {}
    errors, kernels = compiled.errors, []
    for line in compiled.cases:
        name, kind, steps, length, element, rows, threads, cluster = line.split()
        report = compiled.reports[name]
        kernel = {"chip": chip, "name": name, "length": int(length), "type": element,
                  "op": ("" if steps == "-" else steps + "_") + kind, "threads": int(threads),
                  "cluster": int(cluster), "rows": int(rows)}
        registers, smem, blocks = ptxas.resources(chip, report, kernel["threads"])
        errors += ptxas.faults(chip, name, report)
        errors += vector_errors(kernel, compiled.bodies[name], chip)
        kernel |= {"registers": registers, "shared": smem,
                   "occupancy": blocks * kernel["threads"] / CHIPS[chip][0]}
        kept = kernel["length"] * BYTES[element] * (2 if steps.startswith("peri") else 1)
        if kept <= REGISTER_BYTES or kernel["cluster"] > 1:
            row = kernel["length"] * BYTES[element] * (1 if steps in ("-", "center") else 2)
            kernel["planned"] = blocks * kernel["rows"] * row // kernel["cluster"]
            kernel["in_flight"] = min(
                kernel["planned"], asked.get(name, 1 << 30) * blocks * kernel["threads"])
        kernels.append(kernel)
    return kernels, errors


def markdown(kernels, errors):
    lines = ["# Kernels as ptxas sees them", "",
             "Written by `benchmarks/gpu/ptxas_table.py`; " +
             f"{len(kernels)} kernels, {len(errors)} faults (spills, stack, local memory, "
             "libdevice, accesses narrower than planned). Scale and bias are f32.", "",
             "`T x C`: threads of a block and blocks of a cluster; `rows`: of a block; "
             "`regs`, `smem`: registers of a thread and shared bytes of a block; `occ`: "
             "resident of all threads; `KB`: bytes in flight per multiprocessor. A row that "
             "is longer than registers hold, on a chip without clusters, is read in a loop.", ""]
    lines += ["Kernels that have as much in flight as the card wants:", "",
              "| chip | card | KB | f32 | 16 bit | least, median KB |", "|---|---|---|---|---|---|"]
    for chip, (_, _, targets) in CHIPS.items():
        mine = [k for k in kernels if k["chip"] == chip]
        for name, kb in targets.items() if mine else ():
            def share(some):
                meets = sum(k.get("in_flight", 0) >= kb * 1024 for k in some)
                return f"{meets} of {len(some)}"
            flight = sorted(k.get("in_flight", 0) / 1024 for k in mine if "in_flight" in k)
            lines.append(f"| {chip} | {name} | {kb} | "
                         f"{share([k for k in mine if k['type'] == 'f32'])} | "
                         f"{share([k for k in mine if k['type'] != 'f32'])} | "
                         f"{flight[0]:.0f}, {flight[len(flight) // 2]:.0f} |")
    lines.append("")
    return "\n".join(lines + ptxas.table(
        kernels, ("n", "type", "T x C", "rows", "regs", "smem", "occ", "KB"),
        lambda k: (k["length"], k["type"], f"{k['threads']} x {k['cluster']}", k["rows"],
                   k["registers"], k["shared"], f"{k['occupancy']:.0%}")))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--nvdisasm", help="counts the loads in the machine code")
    parser.add_argument("--lengths", default=LENGTHS)
    parser.add_argument("--types", default="f32,f16,bf16")
    ptxas.main(parser, measure, markdown)


if __name__ == "__main__":
    main()
