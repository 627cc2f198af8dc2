"""GPT-2 of any size, as text, in the form that torch-mlir gives it.

The template is an imported model of two layers from test/Inputs/models: all up
to the end of its first layer comes once, the second layer as often as needed,
with names of its own, and the rest once. Sizes are put in place of those of the
template. Weights are resources full of random numbers: windows of one block of
a million, so that writing is as fast as the disk.

  benchmarks/gpt2_model.py OUT.mlir [--layers=12 --width=768 --type=f32]
"""

import argparse
import array
import pathlib
import random
import re
import struct

MODELS = pathlib.Path(__file__).resolve().parent.parent / "test/Inputs/models"
TEMPLATES = {"f32": "gpt2.mlir", "bf16": "gpt2_bf16.mlir",
             "f16": "gpt2_f16.mlir"}
VOCABULARY, POSITIONS, HEAD = 50257, 1024, 64
# What the template has in their places.
WIDTH, WORDS, HEADS, HEAD_WIDTH, TABLE = 32, 100, 4, 8, "32x32"
BLOCK = 1 << 20

# Layers and widths of GPT-2 124M, 355M and 1.5B.
SIZES = {"124M": (12, 768), "355M": (24, 1024), "1.5B": (48, 1600)}


def statements(text):
    """The ops of the function's body, each with its region."""
    parts = re.split(r"\n(?=    (?:%\w+(?::\d+)? =|return|cf\.))", text)
    return parts


def residual_adds(ops):
    """Positions of the sums of two activations, in order."""
    same = re.compile(r"ins\(%\w+, %\w+ : (tensor<1x\d+x32x\w+>), \1\)")
    return [i for i, op in enumerate(ops)
            if "[#map1, #map1, #map1]" in op and "arith.addf" in op
            and same.search(op)]


def resize(op, width, table):
    """The op with the sizes of the larger model."""
    heads = width // HEAD
    sizes = {"32": width, "96": 3 * width, "128": 4 * width, "100": VOCABULARY,
             "4": heads, "8": HEAD}

    def in_type(match):
        dims = match.group(1)
        if dims == TABLE and table and table + "[" in op or (
                dims == TABLE and table and op.lstrip().startswith(table + " ")):
            return f"tensor<{POSITIONS}x{width}x"
        return "tensor<" + "".join(
            f"{sizes.get(dim, dim)}x" for dim in dims.split("x"))

    def in_list(match):
        numbers = {**sizes, "64": 2 * width}
        return "[" + ", ".join(str(numbers.get(n, n))
                               for n in match.group(1).split(", ")) + "]"

    if "extract_slice" in op and "x96x" in op or "output_shape" in op:
        head, _, tail = op.partition("output_shape") \
            if "output_shape" in op else ("", "", op)
        op = head + ("output_shape" if head else "") + re.sub(
            r"\[(\d+(?:, \d+)*)\]", in_list, tail)
    op = re.sub(r"tensor<((?:\d+x)*\d+)x", in_type, op)
    op = re.sub(r"(%c32 = arith.constant) 32", rf"\1 {POSITIONS}", op)
    op = re.sub(r"(%c100 = arith.constant) 100", rf"\1 {VOCABULARY}", op)
    op = re.sub(r"(arith.constant) 3.200000e\+01", rf"\1 {float(width):e}", op)
    return op.replace("0.35355339059327379", f"{HEAD ** -0.5:.17f}")


def random_block(kind):
    """A million entries in (-0.05, 0.05), in hexadecimal, twice over."""
    noise = random.Random(0)
    values = [0.1 * noise.random() - 0.05 for _ in range(BLOCK)]
    if kind == "f16":
        data = struct.pack(f"<{BLOCK}e", *values)
    else:
        data = array.array("f", values).tobytes()
        if kind == "bf16":
            data = b"".join(data[i + 2:i + 4] for i in range(0, len(data), 4))
    return (data + data).hex().upper()


def write_model(path, layers, width, kind="f32"):
    """Writes the model; returns the number of bytes in its weights."""
    text = (MODELS / TEMPLATES[kind]).read_text(encoding="ascii")
    body, _, _ = text.partition("\n{-#")
    ops = statements(body)
    adds = residual_adds(ops)
    assert len(adds) == 5, "the template must have two layers"
    first, second = ops[:adds[2] + 1], ops[adds[2] + 1:adds[4] + 1]
    rest = ops[adds[4] + 1:]
    result = re.compile(r"\s*(%\w+)(?::\d+)? =")
    stream_in = result.match(ops[adds[2]]).group(1)
    stream_out = result.match(ops[adds[4]]).group(1)
    names_of = lambda op: re.findall(r"%\w+", op)
    read_by_layer = {n for op in second for n in names_of(op)}
    read_elsewhere = {n for op in first[:] if "dense_resource" not in op
                      for n in names_of(op)} | {
        n for op in rest for n in names_of(op)}
    constants = [op for op in first if "dense_resource" in op]
    own = [op for op in constants if result.match(op).group(1) in read_by_layer
           and result.match(op).group(1) not in read_elsewhere]
    kept = [op for op in first if op not in own]
    made = {result.match(op).group(1) for op in own + second
            if result.match(op)}
    # The table of positions: 32x32 like a projection, but gathered from.
    table = None
    for op in first:
        match = re.search(rf"tensor.extract (%\w+)\[.*tensor<{TABLE}x", op)
        table = match.group(1) if match else table

    weights = {}
    entry_bytes = 4 if kind == "f32" else 2

    def put(out, op, suffix):
        op = resize(op, width, table)
        match = re.search(r"dense_resource<([^>]+)> : tensor<([\dx]+)x(\w+)>", op)
        if match:
            name = match.group(1) + suffix
            count = 1
            for dim in match.group(2).split("x"):
                count *= int(dim)
            weights[name] = count * entry_bytes
            op = op.replace(f"<{match.group(1)}>", f"<{name}>")
        out.write(op + "\n")

    def renamed(op, layer, stream):
        return re.sub(
            r"%\w+",
            lambda m: stream if m.group() == stream_in else
            f"%l{layer}_{m.group()[1:]}" if m.group() in made else m.group(), op)

    with open(path, "w", encoding="ascii", buffering=1 << 22) as out:
        # Constants come first, as the importer puts them.
        put(out, kept[0], "")
        for layer in reversed(range(1, layers)):
            for op in own:
                put(out, renamed(op, layer, stream_in), f"_l{layer}")
        for op in kept[1:]:
            put(out, op, "")
        stream = stream_in
        for layer in range(1, layers):
            for op in second:
                put(out, renamed(op, layer, stream), "")
            stream = f"%l{layer}_{stream_out[1:]}"
        for op in rest:
            put(out, re.sub(rf"{stream_out}\b", stream, op), "")
        out.write("{-#\n  dialect_resources: {\n    builtin: {\n")
        block = random_block(kind)
        noise = random.Random(1)
        alignment = f"{entry_bytes:02X}000000"
        for number, (name, size) in enumerate(weights.items()):
            out.write(",\n" if number else "")
            out.write(f'      {name}: "0x{alignment}')
            left = 2 * size
            while left > 0:
                begin = 2 * entry_bytes * noise.randrange(BLOCK)
                length = min(left, len(block) // 2)
                out.write(block[begin:begin + length])
                left -= length
            out.write('"')
        out.write("\n    }\n  }\n#-}\n")
    return sum(weights.values())


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("path")
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--width", type=int, default=768)
    parser.add_argument("--type", default="f32", choices=TEMPLATES)
    args = parser.parse_args()
    size = write_model(args.path, args.layers, args.width, args.type)
    print(f"{size} bytes of weights")


if __name__ == "__main__":
    main()
