"""Prints functions on memrefs, one for each op, type and row length.

usage: gpu-kernels.py LENGTHS TYPES [static-rows]
e.g.   gpu-kernels.py 768,4096 f32,bf16

A type is that of the rows, and behind a colon that of scale and bias; without one
they are f32 for 16-bit rows. A function is named <op>_<length>_<type>, with _ for
the colon; its arguments are x, [residual], [output scale], [output bias], [scale],
[bias], [sum], y.
"""
import sys

import kernel_types

OPS = ("layer_norm", "rms_norm", "crms_norm", "center",
       "add_layer_norm", "add_rms_norm", "add_crms_norm",
       "add_center", "center_rms_norm", "add_center_layer_norm",
       "peri_rms_norm_rms_norm", "peri_layer_norm_layer_norm")


def split(op):
    """The steps in front of the norm, and the norm."""
    for steps in ("add_center", "center", "add", "peri_rms_norm", "peri_layer_norm"):
        if op.startswith(steps + "_") and op != "add_center":
            return steps, op.removeprefix(steps + "_")
    return ("add", "center") if op == "add_center" else ("", op)


def function(op, length, element, rows="?"):
    element, affine, suffix = kernel_types.split(element)
    row = f"memref<{rows}x{length}x{element}>"
    weight = f"memref<{length}x{affine}>"
    steps, kind = split(op)
    args = [f"%x: {row}"]
    if steps not in ("", "center"):
        args.append(f"%r: {row}")
    operands = ""
    if steps.startswith("peri"):
        args.append(f"%og: {weight}")
        operands = f" output_scale(%og : {weight})"
    if steps == "peri_layer_norm":
        args.append(f"%ob: {weight}")
        operands += f" output_bias(%ob : {weight})"
    if kind != "center":
        args.append(f"%g: {weight}")
        operands += f" scale(%g : {weight})"
    if kind == "layer_norm":
        args.append(f"%b: {weight}")
        operands += f" bias(%b : {weight})"
    if steps and kind != "center":
        args.append(f"%s: {row}")
    args.append(f"%y: {row}")
    eps = "" if kind == "center" else " epsilon = 1.0e-05"
    attrs = f" {{full_size = {length + 1} : i64}}" if kind == "crms_norm" else ""
    both = f"ins(%x, %r : {row}, {row}){operands}"
    outs = f"outs(%s, %y : {row}, {row}) axes = [1]"
    if op == "add_center":
        body = f"renorm.add_center {both} outs(%y : {row}) axes = [1]"
    elif steps == "add":
        body = f"renorm.add_norm {kind} {both} {outs}{eps}{attrs}"
    elif steps.startswith("peri"):
        body = (f"renorm.peri_norm {steps.removeprefix('peri_')}, {kind} {both} "
                f"{outs} output_epsilon = 2.0e-02{eps}")
    elif steps:
        residual = f" residual(%r : {row})" if steps == "add_center" else ""
        body = (f"renorm.center_norm {kind} ins(%x : {row}){residual}{operands} "
                f"{outs}{eps}")
    else:
        body = (f"renorm.{kind} ins(%x : {row}){operands} outs(%y : {row}) "
                f"axes = [1]{eps}{attrs}")
    return (f"func.func @{op}_{length}_{suffix}({', '.join(args)}) {{\n"
            f"  {body}\n  return\n}}\n")


if __name__ == "__main__":
    kernel_types.print_functions(function, *sys.argv[1:3], OPS, *sys.argv[3:4])
