"""Compiles the kernels that the benchmark launches; needs ptxas, but no GPU.

A case is (op, row length, type); its scale and bias have the type of the row.
compile_cases writes into a folder

    kernels.json    one entry a case: op, length, type; steps: the kernels in the
                    order of their launches, as in the JSON beside dumped
                    objects, and the file of each (buffers that only steps know
                    have a row for each of the first one's blocks or clusters);
                    registers, shared bytes, spills, and a hash of the code
    *.cubin         one for each type

An entry somebody else has made (by other means, of other ops) works as well.
"""
import concurrent.futures
import hashlib
import json
import os
import re
import shutil
import subprocess
import tempfile

EPSILON = 1e-5
BYTES = {"f32": 4, "f16": 2, "bf16": 2}
# What an op reads and writes of row operands, in the kernel's order, and its
# parameters. "sum" is the row that the op makes and stores.
OPERANDS = {
    "layer_norm": (["input"], ["scale", "bias"], ["output"]),
    "rms_norm": (["input"], ["scale"], ["output"]),
    "crms_norm": (["input"], ["scale"], ["output"]),
    "add_layer_norm": (["input", "residual"], ["scale", "bias"], ["sum", "output"]),
    "add_rms_norm": (["input", "residual"], ["scale"], ["sum", "output"]),
    "add_crms_norm": (["input", "residual"], ["scale"], ["sum", "output"]),
    "peri_layer_norm_layer_norm": (["input", "residual"],
                                   ["output_scale", "output_bias", "scale", "bias"],
                                   ["sum", "output"]),
    "peri_rms_norm_rms_norm": (["input", "residual"], ["output_scale", "scale"], ["sum", "output"]),
    "layer_norm_backward": (["dy", "input"], ["scale"], ["dx", "dscale", "dbias"]),
    "rms_norm_backward": (["dy", "input"], ["scale"], ["dx", "dscale"]),
    "add_layer_norm_backward": (["dy", "input", "added"], ["scale"], ["dx", "dscale", "dbias"]),
    "add_rms_norm_backward": (["dy", "input", "added"], ["scale"], ["dx", "dscale"]),
}
FORWARD = [op for op in OPERANDS if not op.endswith("_backward")]


def row_bytes(op, length, element):
    """Bytes that one row must move: each row operand once."""
    return len(row_operands(op)) * length * BYTES[element]


def row_operands(op):
    reads, _, writes = OPERANDS[op]
    return reads + [name for name in writes if name not in ("dscale", "dbias")]


def source(op, length, element):
    """The op on memrefs with a dynamic number of rows, as a function."""
    reads, parameters, writes = OPERANDS[op]
    row, vector = f"memref<?x{length}x{element}>", f"memref<{length}x{element}>"
    if op.endswith("_backward"):
        return gradient_source(op, length, element, row, vector)
    type_of = {name: row for name in reads + writes} | {name: vector for name in parameters}
    arguments = ", ".join(f"%{n}: {type_of[n]}" for n in reads + parameters + writes)
    ins = (", ".join(f"%{n}" for n in reads) + " : " + ", ".join(type_of[n] for n in reads))
    affine = "".join(f" {n}(%{n} : {vector})" for n in parameters)
    outs = ", ".join(f"%{n}" for n in writes) + " : " + ", ".join(row for _ in writes)
    if op.startswith("peri_"):
        kinds = "layer_norm, layer_norm" if "layer" in op else "rms_norm, rms_norm"
        head, epsilon = f"renorm.peri_norm {kinds}", f"output_epsilon = {EPSILON:e} "
    elif op.startswith("add_"):
        head, epsilon = f"renorm.add_norm {op.removeprefix('add_')}", ""
    else:
        head, epsilon = f"renorm.{op}", ""
    full = f" {{full_size = {length + 1} : i64}}" if "crms" in op else ""
    return (f"func.func @{op}_{length}_{element}({arguments}) {{\n"
            f"  {head} ins({ins}){affine} outs({outs}) axes = [1] {epsilon}"
            f"epsilon = {EPSILON:e}{full}\n  return\n}}\n")


def gradient_source(op, length, element, row, vector):
    reads, parameters, writes = OPERANDS[op]
    arguments = ", ".join([f"%{n}: {row}" for n in [*reads, "dx"]] +
                          [f"%{n}: {vector}" for n in [*parameters, *writes[1:]]])
    kind = op.removeprefix("add_").removesuffix("_backward")
    added = f" added(%added : {row})" if "added" in reads else ""
    sums = "".join(f" {n}(%{n} : {vector})" for n in writes[1:])
    return (f"func.func @{op}_{length}_{element}({arguments}) {{\n"
            f"  renorm.norm_gradients {kind} ins(%dy, %input : {row}, {row}) "
            f"scale(%scale : {vector}){added} outs(%dx : {row}){sums} axes = [1] "
            f"epsilon = {EPSILON:e}\n  return\n}}\n")


def find_ptxas(given=None):
    root = os.environ.get("CUDA_ROOT", "/usr/local/cuda")
    found = given or shutil.which("ptxas") or shutil.which(os.path.join(root, "bin", "ptxas"))
    if not found:
        raise CompileError("ptxas is needed to compile kernels; it is not in PATH or CUDA_ROOT")
    return found


class CompileError(SystemExit):
    pass


def output(*command):
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode:
        raise CompileError(f"{' '.join(command)} failed:\n{run.stderr[-2000:]}")
    return run.stdout + run.stderr


def code_hash(body):
    """Of the instructions, wherever in its module the kernel stands: labels and
    shared memory are numbered through the module."""
    code = "\n".join(line.strip() for line in body.splitlines()
                     if not line.lstrip().startswith(("//", ".loc", ".file")))
    code = re.sub(r"\$L__BB\d+_", "$L__BB_", code)
    code = re.sub(r"__wg_\w+", "shared", code)
    return hashlib.sha256(code.encode()).hexdigest()[:12]


def compile_type(opt, ptxas, chip, cases, folder, label, plans=None):
    """The entries of `cases`, whose kernels go into one cubin in `folder`: an
    op each, or the steps of the only one."""
    with tempfile.TemporaryDirectory() as work:
        with open(f"{work}/in.mlir", "w") as f:
            f.write("\n".join(source(*case) for case in cases))
        options = f"chip={chip}" + (f" plans={plans}" if plans else "")
        output(opt, f"{work}/in.mlir", f"--renorm-lower-to-gpu={options} format=isa "
               f"dump-objects-to={work}", "-o", os.devnull)
        ptx = f"{work}/renorm_kernels.{chip}.ptx"
        cubin = f"{label}.{chip}.cubin"
        log = output(ptxas, "-v", "-O3", f"-arch={chip}", ptx, "-o", f"{folder}/{cubin}")
        if not os.path.exists(f"{work}/renorm_kernels.{chip}.json"):
            raise CompileError("no launches are described beside the objects")
        with open(f"{work}/renorm_kernels.{chip}.json") as f:
            facts = json.load(f)["kernels"]
        text = open(ptx).read()
    bodies = dict(re.findall(r"\.entry (\w+)\((.*?)\n}\n", text, re.S))
    reports = dict(re.findall(r"Compiling entry function '(\w+)'.*?\n(.*?)"
                              r"(?=Compiling entry|\Z)", log, re.S))
    entries = []
    for op, length, element in cases:
        name = f"{op}_{length}_{element}"
        steps = [fact | {"object": cubin} for fact in facts
                 if fact["name"] == name or len(cases) == 1]
        if any("arguments" not in step or None in step["grid"] for step in steps):
            raise CompileError(f"the launches of {name} are not described")
        report = reports[name]

        def figure(pattern):
            found = re.search(pattern, report)
            return int(found[1]) if found else 0
        entries.append({
            "op": op, "length": length, "type": element, "chip": chip, "steps": steps,
            "registers": figure(r"Used (\d+) registers"), "shared": figure(r"(\d+) bytes smem"),
            "spills": figure(r"(\d+) bytes spill stores"),
            "hash": code_hash("".join(bodies[step["name"]] for step in steps))})
    return entries


def write_entries(entries, folder, name="kernels.json"):
    with open(os.path.join(folder, name), "w") as f:
        f.write("[\n" + ",\n".join(json.dumps(entry) for entry in entries) + "\n]\n")


def compile_cases(binaries, folder, cases, chips="sm_90", ptxas=None, plans=None):
    """Compiles `cases` into `folder` for each of the chips (a list as in a command
    line); returns the entries, written as well."""
    entries = [entry for chip in chips.split(",")
               for entry in compile_for(binaries, folder, cases, chip, ptxas, plans)]
    write_entries(entries, folder)
    return entries


def compile_for(binaries, folder, cases, chip, ptxas, plans):
    opt, ptxas = os.path.join(binaries, "renorm-opt"), find_ptxas(ptxas)
    os.makedirs(folder, exist_ok=True)
    # Gradients are several launches: a module each tells which belong together.
    modules = {}
    for case in dict.fromkeys(cases):
        label = case[2] if case[0] in FORWARD else "{}_{}_{}".format(*case)
        modules.setdefault(label, []).append(case)

    def compiled(item):
        label, mine = item
        try:
            return compile_type(opt, ptxas, chip, mine, folder, label, plans)
        except CompileError as error:
            if mine[0][0] in FORWARD:
                raise
            # A renorm-opt without gradients on the GPU: those cases go unmeasured.
            print(f"not compiled: {label}: {str(error).splitlines()[-1][:160]}")
            return []
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        return [entry for part in pool.map(compiled, modules.items()) for entry in part]


def read_entries(folder, chip=None):
    """{(op, length, type): entry} of a folder of compiled kernels, of every
    kernels*.json in it; none, if there is no such folder. Those of one chip, or
    of any."""
    entries = {}
    if os.path.isdir(folder):
        for name in sorted(os.listdir(folder)):
            if re.fullmatch(r"kernels.*\.json", name):
                with open(os.path.join(folder, name)) as f:
                    for entry in json.load(f):
                        if chip in (None, entry.get("chip", chip)):
                            entries[entry["op"], entry["length"], entry["type"]] = entry
    return entries


def chips_in(folder):
    """The chips that a folder has kernels for."""
    found = set()
    for name in os.listdir(folder) if os.path.isdir(folder) else []:
        if re.fullmatch(r"kernels.*\.json", name):
            with open(os.path.join(folder, name)) as f:
                found |= {entry.get("chip") for entry in json.load(f)}
    return sorted(chip for chip in found if chip)
