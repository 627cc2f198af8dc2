"""Prints what renorm-simt-check wants to know of the kernels of gpu-kernels.py.

usage: cases.py LAUNCHES.mlir

LAUNCHES.mlir is the output of renorm-convert-to-gpu: names tell op, length and
type, attributes and launches the geometry.
"""
import re
import sys


# What is done to the row in front of the norm or the centring.
STEPS = (r"gpu\.func @((?:(add_center|center|add|peri_rms_norm|peri_layer_norm)"
         r"_(?=[a-z]))?")


def main():
    text = open(sys.argv[1]).read()
    for match in re.finditer(STEPS + r"(\w+?)_(\d+)_(b?f\d+)(?:_\d+)?)\((.*)", text):
        name, steps, kind, length, element, rest = match.groups()
        threads = re.search(r"known_block_size = array<i32: (\d+), 1, 1>", rest)[1]
        cluster = re.search(r"nvvm\.cluster_dim = array<i32: (\d+), 1, 1>", rest)
        scales = set(re.findall(rf"memref<{length}x(\w+)>", rest))
        if scales - {"f64" if element == "f64" else "f32"}:
            element += "_" + scales.pop()
        # In the launch: ceildivui %rows, %cK, or the rows themselves.
        launch = text.index(f"@renorm_kernels::@{name} ")
        before = text[text.rindex("func.func @", 0, launch):launch]
        per_block = re.search(r"arith\.ceildivui %\w+, %c(\d+)", before)
        print(name, kind, steps or "-", length, element,
              per_block[1] if per_block else 1, threads,
              cluster[1] if cluster else 1)


if __name__ == "__main__":
    main()
