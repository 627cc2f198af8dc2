"""What gpu-kernels.py and gpu-gradients.py share: types, and which functions."""


def split(types):
    """Of "bf16:f16" the type of rows, that of scale and bias, and the end of names;
    without a colon scale and bias are f32, or f64 for f64."""
    row, _, affine = types.partition(":")
    suffix = f"{row}_{affine}" if affine else row
    return row, affine or ("f64" if row == "f64" else "f32"), suffix


def print_functions(function, lengths, types, ops, *more):
    """`function` of every op, length and type; both lists as in a command line."""
    for element in types.split(","):
        for length in map(int, lengths.split(",")):
            for op in ops:
                print(function(op, length, element, *more))
