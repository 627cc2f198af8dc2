"""Prints functions on memrefs, one for each gradient, type and row length.

usage: gpu-gradients.py LENGTHS TYPES [OPS]
e.g.   gpu-gradients.py 768,4096 f32,bf16,bf16:bf16 layer_norm_backward

A type is that of the rows, and behind a colon that of the scale and its gradient;
without one they are f32 for 16-bit rows. A function is named <op>_<length>_<type>,
with _ for the colon; its arguments are dy, x, [scale], [added], [dx], [dscale],
[dbias].
"""
import sys

import kernel_types

# op: kind, and which of scale, added, dx, dscale, dbias there are
OPS = {
    "layer_norm_backward": ("layer_norm", "g.xsb"),
    "rms_norm_backward": ("rms_norm", "g.xs."),
    "add_layer_norm_backward": ("layer_norm", "gaxsb"),
    "add_rms_norm_backward": ("rms_norm", "gaxs."),
    "layer_norm_backward_dx": ("layer_norm", "g.x.."),
    "rms_norm_backward_dx": ("rms_norm", "..x.."),
    "layer_norm_backward_dscale": ("layer_norm", "...s."),
    "rms_norm_backward_dscale": ("rms_norm", "...s."),
}


def function(op, length, element):
    kind, parts = OPS[op]
    element, affine, suffix = kernel_types.split(element)
    row = f"memref<?x{length}x{element}>"
    weight = f"memref<{length}x{affine}>"
    args = [f"%dy: {row}", f"%x: {row}"]
    scale = added = outs = ""
    if "g" in parts:
        args.append(f"%g: {weight}")
        scale = f" scale(%g : {weight})"
    if "a" in parts:
        args.append(f"%a: {row}")
        added = f" added(%a : {row})"
    if "x" in parts:
        args.append(f"%dx: {row}")
    if "s" in parts:
        args.append(f"%dg: {weight}")
        outs += f" dscale(%dg : {weight})"
    if "b" in parts:
        args.append(f"%db: {weight}")
        outs += f" dbias(%db : {weight})"
    ins = f"ins(%dy, %x : {row}, {row})"
    end = "axes = [1] epsilon = 1.0e-05"
    if "x" not in parts:
        body = f"renorm.{kind}_scale_backward {ins} outs(%dg : {weight}) {end}"
    elif parts[2:] == "x.." and not added:
        body = f"renorm.{kind}_backward {ins}{scale} outs(%dx : {row}) {end}"
    else:
        body = (f"renorm.norm_gradients {kind} {ins}{scale}{added} "
                f"outs(%dx : {row}){outs} {end}")
    return (f"func.func @{op}_{length}_{suffix}({', '.join(args)}) {{\n"
            f"  {body}\n  return\n}}\n")


if __name__ == "__main__":
    kernel_types.print_functions(function, *sys.argv[1:3],
                                 sys.argv[3].split(",") if len(sys.argv) > 3 else OPS)
