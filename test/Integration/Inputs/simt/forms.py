"""Runs functions with kernels, compiled ahead of time, against their linalg form.

usage: forms.py RENORM_OPT TOOLS_DIR RUNTIME.so FORMS.mlir WORK_DIR

Each `func.func @form_...` takes tensors and, last, memrefs that it writes its
results to. It is compiled twice: by renorm-lower-to-gpu and
renorm-lower-launches, linked with the launch runtime, and by
renorm-lower-to-linalg. The driver that RENORM_CUDA_DRIVER names runs the
kernels, which are bitcode. The last `?` of a type is 48, the others are 5.
"""
import os
import re
import subprocess
import sys

TO_LLVM = ["--convert-linalg-to-loops", "--convert-scf-to-cf",
           "--expand-strided-metadata", "--lower-affine", "--convert-math-to-llvm",
           "--convert-math-to-libm", "--convert-vector-to-llvm",
           "--finalize-memref-to-llvm=use-generic-functions",
           "--convert-arith-to-llvm", "--convert-func-to-llvm",
           "--convert-cf-to-llvm", "--reconcile-unrealized-casts"]


def to_llvm(opt, tools, source, passes, target):
    ir = subprocess.run([opt, source, "--llvm-request-c-wrappers", *passes,
                         *TO_LLVM], check=True, capture_output=True).stdout
    subprocess.run([f"{tools}/mlir-translate", "--mlir-to-llvmir", "-o", target],
                   input=ir, check=True)


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
    opt, tools, runtime, forms, work = sys.argv[1:6]
    here = os.path.dirname(os.path.abspath(__file__))
    os.makedirs(work, exist_ok=True)
    text = open(forms).read()
    reference = f"{work}/reference.mlir"
    open(reference, "w").write(text.replace("@form_", "@ref_"))
    open(f"{work}/forms.h", "w").write(table(text))
    to_llvm(opt, tools, forms,
            ["--renorm-lower-to-gpu=chip=sm_90 format=llvm deallocate",
             "--renorm-lower-launches=wait"], f"{work}/host.ll")
    to_llvm(opt, tools, reference,
            ["--renorm-lower-to-linalg=variance=two-pass pieces=1",
             "--one-shot-bufferize=bufferize-function-boundaries "
             "function-boundary-type-conversion=identity-layout-map"],
            f"{work}/reference.ll")
    include = os.path.join(here, "..", "..", "..", "..", "include")
    subprocess.run([f"{tools}/clang", "-O1", "-w", "-ffp-contract=off",
                    f"-I{include}", f"-I{work}", f"{here}/forms.c",
                    f"{work}/host.ll", f"{work}/reference.ll", runtime,
                    f"-Wl,-rpath,{os.path.dirname(runtime)}", "-lm",
                    "-o", f"{work}/run"], check=True)
    sys.exit(subprocess.run([f"{work}/run"]).returncode)


if __name__ == "__main__":
    main()
