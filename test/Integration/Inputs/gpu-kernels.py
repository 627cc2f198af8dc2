"""Prints functions on memrefs, one for each op, type and row length.

usage: gpu-kernels.py LENGTHS TYPES [static-rows]
e.g.   gpu-kernels.py 768,4096 f32,bf16

A function is named <op>_<length>_<type>; its arguments are x, [residual],
[scale], [bias], [sum], y. Scale and bias are f32 for 16-bit rows.
"""
import sys

OPS = ("layer_norm", "rms_norm", "crms_norm", "center",
       "add_layer_norm", "add_rms_norm", "add_crms_norm")


def function(op, length, element, rows="?"):
    row = f"memref<{rows}x{length}x{element}>"
    weight = f"memref<{length}x{'f64' if element == 'f64' else 'f32'}>"
    fused, kind = op.startswith("add_"), op.removeprefix("add_")
    args = [f"%x: {row}"]
    if fused:
        args.append(f"%r: {row}")
    affine = ""
    if kind != "center":
        args.append(f"%g: {weight}")
        affine = f" scale(%g : {weight})"
    if kind == "layer_norm":
        args.append(f"%b: {weight}")
        affine += f" bias(%b : {weight})"
    if fused:
        args.append(f"%s: {row}")
    args.append(f"%y: {row}")
    eps = "" if kind == "center" else " epsilon = 1.0e-05"
    attrs = f" {{full_size = {length + 1} : i64}}" if kind == "crms_norm" else ""
    if fused:
        body = (f"renorm.add_norm {kind} ins(%x, %r : {row}, {row}){affine} "
                f"outs(%s, %y : {row}, {row}) axes = [1]{eps}{attrs}")
    else:
        body = (f"renorm.{kind} ins(%x : {row}){affine} outs(%y : {row}) "
                f"axes = [1]{eps}{attrs}")
    return (f"func.func @{op}_{length}_{element}({', '.join(args)}) {{\n"
            f"  {body}\n  return\n}}\n")


def main():
    lengths = [int(n) for n in sys.argv[1].split(",")]
    elements = sys.argv[2].split(",")
    rows = sys.argv[3] if len(sys.argv) > 3 else "?"
    for element in elements:
        for length in lengths:
            for op in OPS:
                print(function(op, length, element, rows))


if __name__ == "__main__":
    main()
