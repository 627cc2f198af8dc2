"""What the tables of ptxas share: compiling kernels, reading its report, the command line."""
import concurrent.futures
import json
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
INPUTS = os.path.join(HERE, "../../test/Integration/Inputs")
# Resident threads, shared memory and the target of bytes in flight (KB).
CHIPS = {"sm_80": (2048, 164, {"A100": 38}),
         "sm_90": (2048, 228, {"H100": 64, "H200": 92}),
         "sm_100": (2048, 228, {"B200": 146})}
BYTES = {"f32": 4, "f16": 2, "bf16": 2}


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


class Compiled:
    """The kernels of a generator in `test/Integration/Inputs` as ptxas takes them:
    `cases` (lines), and by name `reports` and `bodies` (PTX)."""

    def __init__(self, args, chip, generator, arguments, cases, read_cubin=None):
        with tempfile.TemporaryDirectory() as work:
            source, launches = f"{work}/k.mlir", f"{work}/l.mlir"
            cubin = f"{work}/k.cubin" if read_cubin else os.devnull
            renorm_opt = f"{args.binaries}/renorm-opt"
            with open(source, "w") as f:
                f.write(output(sys.executable, f"{INPUTS}/{generator}", *arguments))
            output(renorm_opt, source, f"--renorm-convert-to-gpu=chip={chip}",
                   "-o", launches)
            output(renorm_opt, source, f"--renorm-lower-to-gpu=chip={chip} "
                   f"format=isa dump-objects-to={work}", "-o", os.devnull)
            name = f"{work}/renorm_kernels.{chip}.ptx"
            with open(name) as f:
                ptx = f.read()
            log = subprocess.run([args.ptxas, "-v", "-O3", f"-arch={chip}", name,
                                  "-o", cubin],
                                 check=True, capture_output=True, text=True)
            self.cubin = read_cubin(cubin) if read_cubin else None
            self.cases = output(sys.executable, f"{INPUTS}/simt/{cases}",
                                launches).splitlines()
        self.reports = dict(re.findall(r"Compiling entry function '(\w+)'.*?\n(.*?)"
                                       r"(?=Compiling entry|\Z)",
                                       log.stdout + log.stderr, re.S))
        self.bodies = dict(re.findall(r"\.entry (\w+)\((.*?)\n}\n", ptx, re.S))
        self.errors = [f"{chip}: libdevice is called"] if "__nv_" in ptx else []


def faults(chip, name, report):
    """Spills, stack and local memory."""
    for what in ("stack frame", "spill stores", "spill loads", "lmem"):
        for count in re.findall(rf"(\d+) bytes (?:cumulative )?{what}", report):
            if int(count):
                yield f"{chip} {name}: {count} bytes {what}"


def resources(chip, report, threads):
    """Registers of a thread, shared bytes of a block, and the blocks of `threads`
    that a multiprocessor has room for."""
    most, shared, _ = CHIPS[chip]
    registers = int(re.search(r"Used (\d+) registers", report)[1])
    smem = int((re.search(r"(\d+) bytes smem", report) or [0, 0])[1])
    per_block = -(-registers // 8) * 8 * threads
    return registers, smem, min(65536 // per_block, most // threads, 32,
                                shared * 1024 // (smem + 1024))


def table(kernels, columns, cells):
    """A section for each chip, with a table for each op; `cells` of a kernel."""
    lines = []
    for chip, (_, _, targets) in CHIPS.items():
        mine = [k for k in kernels if k["chip"] == chip]
        if not mine:
            continue
        target = ", ".join(f"{name} {kb} KB" for name, kb in targets.items())
        lines += [f"## {chip}", "", f"Bytes in flight wanted: {target}.", ""]
        for op in dict.fromkeys(k["op"] for k in mine):
            lines += [f"### {chip} {op}", "", f"| {' | '.join(columns)} |",
                      "|---" * len(columns) + "|"]
            for k in mine:
                if k["op"] == op:
                    flight = f"{k['in_flight'] / 1024:.0f}" if "in_flight" in k else "loop"
                    lines.append("| " + " | ".join(map(str, (*cells(k), flight))) + " |")
            lines.append("")
    return lines


def main(parser, measure, markdown):
    """Reads the command line, measures each chip and type, writes what is asked for.
    `parser` has the options of one table alone; the others are added here."""
    parser.add_argument("binaries")
    parser.add_argument("--ptxas", default="ptxas")
    parser.add_argument("--chips", default=",".join(CHIPS))
    parser.add_argument("--markdown")
    parser.add_argument("--json")
    args = parser.parse_args()
    work = [(chip, element) for chip in args.chips.split(",")
            for element in args.types.split(",")]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda w: measure(args, *w), work))
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
