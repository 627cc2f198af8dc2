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
import concurrent.futures
import json
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
INPUTS = os.path.join(HERE, "../../test/Integration/Inputs")
LENGTHS = "128,768,1024,1600,4096,5120,8192,12288,16384,65536"
# Resident threads, shared memory and the target of bytes in flight (KB).
CHIPS = {"sm_80": (2048, 164, {"A100": 38}),
         "sm_90": (2048, 228, {"H100": 64, "H200": 92}),
         "sm_100": (2048, 228, {"B200": 146})}
BYTES = {"f32": 4, "f16": 2, "bf16": 2}
# Bytes of a row (of two with an output norm) that a block keeps in registers;
# longer ones are read in several sweeps where there are no clusters.
REGISTER_BYTES = 131072


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


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
    text = output(nvdisasm, "-c", cubin)
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


def measure(binaries, ptxas, nvdisasm, chip, lengths, element):
    with tempfile.TemporaryDirectory() as work:
        source, launches = f"{work}/k.mlir", f"{work}/l.mlir"
        with open(source, "w") as f:
            f.write(output(sys.executable, f"{INPUTS}/gpu-kernels.py", lengths, element))
        output(f"{binaries}/renorm-opt", source,
               f"--renorm-convert-to-gpu=chip={chip}", "-o", launches)
        output(f"{binaries}/renorm-opt", source, f"--renorm-lower-to-gpu=chip={chip} "
               f"format=isa dump-objects-to={work}", "-o", os.devnull)
        ptx = open(f"{work}/renorm_kernels.{chip}.ptx").read()
        log = subprocess.run([ptxas, "-v", "-O3", f"-arch={chip}",
                              f"{work}/renorm_kernels.{chip}.ptx", "-o", f"{work}/k.cubin"],
                             check=True, capture_output=True, text=True)
        asked = issued(nvdisasm, f"{work}/k.cubin") if nvdisasm else {}
        cases = output(sys.executable, f"{INPUTS}/simt/cases.py", launches)
    reports = dict(re.findall(r"Compiling entry function '(\w+)'.*?\n(.*?)"
                              r"(?=Compiling entry|\Z)", log.stdout + log.stderr, re.S))
    bodies = dict(re.findall(r"\.entry (\w+)\((.*?)\n}\n", ptx, re.S))
    errors = ["libdevice is called"] if "__nv_" in ptx else []
    kernels = []
    for line in cases.splitlines():
        name, kind, steps, length, element, rows, threads, cluster = line.split()
        report, (most, shared, _) = reports[name], CHIPS[chip]
        kernel = {"chip": chip, "name": name, "length": int(length), "type": element,
                  "op": ("" if steps == "-" else steps + "_") + kind, "threads": int(threads),
                  "cluster": int(cluster), "rows": int(rows)}
        registers = int(re.search(r"Used (\d+) registers", report)[1])
        smem = int((re.search(r"(\d+) bytes smem", report) or [0, 0])[1])
        for what in ("stack frame", "spill stores", "spill loads", "lmem"):
            for count in re.findall(rf"(\d+) bytes (?:cumulative )?{what}", report):
                if int(count):
                    errors.append(f"{chip} {name}: {count} bytes {what}")
        errors += vector_errors(kernel, bodies[name], chip)
        per_block = -(-registers // 8) * 8 * kernel["threads"]
        blocks = min(65536 // per_block, most // kernel["threads"], 32,
                     shared * 1024 // (smem + 1024))
        kernel |= {"registers": registers, "shared": smem,
                   "occupancy": blocks * kernel["threads"] / most}
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
    for chip, (_, _, targets) in CHIPS.items():
        mine = [k for k in kernels if k["chip"] == chip]
        if not mine:
            continue
        target = ", ".join(f"{name} {kb} KB" for name, kb in targets.items())
        lines += [f"## {chip}", "", f"Bytes in flight wanted: {target}.", ""]
        ops = list(dict.fromkeys(k["op"] for k in mine))
        for op in ops:
            lines += [f"### {chip} {op}", "",
                      "| n | type | T x C | rows | regs | smem | occ | KB |",
                      "|---|---|---|---|---|---|---|---|"]
            for k in mine:
                if k["op"] == op:
                    flight = f"{k['in_flight'] / 1024:.0f}" if "in_flight" in k else "loop"
                    lines.append(f"| {k['length']} | {k['type']} | {k['threads']} x "
                                 f"{k['cluster']} | {k['rows']} | {k['registers']} | "
                                 f"{k['shared']} | {k['occupancy']:.0%} | {flight} |")
            lines.append("")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binaries")
    parser.add_argument("--ptxas", default="ptxas")
    parser.add_argument("--nvdisasm", help="counts the loads in the machine code")
    parser.add_argument("--lengths", default=LENGTHS)
    parser.add_argument("--types", default="f32,f16,bf16")
    parser.add_argument("--chips", default=",".join(CHIPS))
    parser.add_argument("--markdown")
    parser.add_argument("--json")
    args = parser.parse_args()
    work = [(chip, element) for chip in args.chips.split(",")
            for element in args.types.split(",")]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = list(pool.map(
            lambda w: measure(args.binaries, args.ptxas, args.nvdisasm, w[0], args.lengths,
                              w[1]), work))
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
