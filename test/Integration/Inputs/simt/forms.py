"""Runs functions with kernels, host code included, against their linalg form.

usage: forms.py RENORM_OPT TOOLS_DIR FORMS.mlir WORK_DIR

Each `func.func @form_...` takes tensors and, last, memrefs that it writes its
results to. It is compiled twice: by renorm-lower-to-gpu, whose launches end in
the CPU executor (simt.c), and by renorm-lower-to-linalg. The last `?` of a type
is 48, the others are 5.
"""
import os
import re
import subprocess
import sys

from run import build

TO_LLVM = ["--convert-linalg-to-loops", "--convert-scf-to-cf",
           "--expand-strided-metadata", "--lower-affine", "--convert-math-to-llvm",
           "--convert-math-to-libm", "--gpu-to-llvm", "--convert-vector-to-llvm",
           "--finalize-memref-to-llvm", "--convert-arith-to-llvm",
           "--convert-func-to-llvm", "--convert-cf-to-llvm",
           "--reconcile-unrealized-casts"]


def to_llvm(opt, tools, source, passes, target):
    ir = subprocess.run([opt, source, "--llvm-request-c-wrappers", *passes,
                         *TO_LLVM], check=True, capture_output=True, text=True)
    text = subprocess.run([f"{tools}/mlir-translate", "--mlir-to-llvmir"],
                          input=ir.stdout, check=True, capture_output=True,
                          text=True).stdout
    # The PTX inside is what a GPU would load; here its kernels are linked in.
    open(target, "w").write(text)


def table(text):
    """C: a table of the functions and the shapes of their arguments."""
    names = []
    body = ""
    for name, args in re.findall(r"func\.func @form_(\w+)\((.*?)\) \{", text, re.S):
        shapes = []
        for kind, dims, element in re.findall(
                r"(tensor|memref)<((?:[\d?]+x)+)(\w+)>", args):
            sizes = dims.rstrip("x").split("x")
            unknown = [i for i, size in enumerate(sizes) if size == "?"]
            for i in unknown:
                sizes[i] = "48" if i == unknown[-1] else "5"
            shapes.append(f"{{{int(kind == 'memref')}, {element.upper()}, "
                          f"{len(sizes)}, {{{', '.join(sizes)}}}}}")
        names.append(name)
        body += (f"  {{\"{name}\", (Function)_mlir_ciface_form_{name}, "
                 f"(Function)_mlir_ciface_ref_{name}, {len(shapes)}, "
                 f"{{{', '.join(shapes)}}}}},\n")
    declared = "".join(f"void _mlir_ciface_form_{n}(void);\n"
                       f"void _mlir_ciface_ref_{n}(void);\n" for n in names)
    return f"{declared}static const Form forms[] = {{\n{body}}};\n"


def main():
    opt, tools, forms, work = sys.argv[1:5]
    here = os.path.dirname(os.path.abspath(__file__))
    os.makedirs(work, exist_ok=True)
    text = open(forms).read()
    reference = f"{work}/reference.mlir"
    open(reference, "w").write(text.replace("@form_", "@ref_"))
    open(f"{work}/forms.h", "w").write(table(text))
    gpu = "--renorm-lower-to-gpu=chip=sm_90 dump-objects-to=" + work + " format="
    to_llvm(opt, tools, forms, [gpu + "isa"], f"{work}/host.ll")
    to_llvm(opt, tools, reference,
            ["--renorm-lower-to-linalg=variance=two-pass pieces=1",
             "--one-shot-bufferize=bufferize-function-boundaries "
             "function-boundary-type-conversion=identity-layout-map"],
            f"{work}/reference.ll")
    subprocess.run([opt, forms, gpu + "llvm", "-o", os.devnull], check=True)
    build(tools, f"{work}/renorm_kernels.sm_90.bc", work,
          [f"{work}/host.ll", f"{work}/reference.ll", f"{here}/forms.c", "-ldl"])
    sys.exit(subprocess.run([f"{work}/run"]).returncode)


if __name__ == "__main__":
    main()
