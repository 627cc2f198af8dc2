"""Prints what renorm-simt-check-gradients wants to know of the kernels of
gpu-gradients.py.

usage: gradient_cases.py LAUNCHES.mlir

LAUNCHES.mlir is the output of renorm-convert-to-gpu: a function for each op, with
one launch, or two if something is summed over rows.
"""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
OPS = __import__("gpu-gradients").OPS


def main():
    text = open(sys.argv[1]).read()
    kernels = dict(re.findall(r"gpu\.func @(\w+)\((.*)", text))
    for host in re.findall(r"func\.func @\w+\(.*?\n  }\n", text, re.S):
        op, length, element = re.match(r"func\.func @(\w+)_(\d+)_(\w+)\(", host).groups()
        kind, parts = OPS[op]
        launched = re.findall(r"@renorm_kernels::@(\w+)", host)
        threads = re.search(r"known_block_size = array<i32: (\d+)", kernels[launched[0]])[1]
        cluster = re.search(r"cluster_dim = array<i32: (\d+)", kernels[launched[0]])
        per_tile = re.search(r"arith\.ceildivui %dim\w*, %c(\d+)", host)
        groups = re.search(r"arith\.minui %\w+, %c(\d+)", host)[1]
        resident = re.search(r"nvvm\.minctasm = (\d+)", kernels[launched[0]])[1]
        print(op, kind, parts, length, element, launched[0],
              launched[1] if len(launched) > 1 else "-",
              per_tile[1] if per_tile else 1, groups, threads,
              cluster[1] if cluster else 1, resident)


if __name__ == "__main__":
    main()
