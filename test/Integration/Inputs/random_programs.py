"""Prints a module of random programs that norms may be moved about in.

    random_programs.py FIRST_SEED COUNT

Sums, layers on either side, transposes, products, slices, concatenations,
gathers, ops with two results, tied weights, norms along both axes with and
without scale and bias. Rows and columns have the same extent on purpose.
"""
import random
import sys

T = "tensor<4x4xf64>"


def weight(rng):
    return [[rng.randint(-8, 8) / 2 for _ in range(4)] for _ in range(4)]


class Program:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.name = f"f{seed}"
        self.lines, self.values, self.results = [], ["%x", "%y"], []
        self.count = 0
        self.weights = [self.constant(weight(self.rng)) for _ in range(2)]
        self.vector = self.emit(f"arith.constant dense<{weight(self.rng)[0]}> : tensor<4xf64>")
        self.zero = self.emit(f"arith.constant dense<0.0> : {T}")
        self.empty = self.emit(f"tensor.empty() : {T}")
        for argument in ("%x", "%y", "%x"):
            layer = self.constant(weight(self.rng))
            self.values.append(self.emit(
                f"linalg.matmul ins({argument}, {layer} : {T}, {T}) outs({self.zero} : {T}) -> {T}"))
        for _ in range(self.rng.randint(4, 12)):
            self.step()
        for value in self.values[2:]:
            if self.rng.random() < 0.03:
                self.results.append(value)

    def emit(self, text, results=1):
        name = f"%{self.count}"
        self.count += 1
        self.lines.append(f"  {name}{':2' if results == 2 else ''} = {text}")
        return name if results == 1 else (f"{name}#0", f"{name}#1")

    def constant(self, rows):
        return self.emit(f"arith.constant dense<{rows}> : {T}")

    def generic(self, maps, operands, types, body, yields):
        letters = "abcd"[:len(operands)]
        outs = ", ".join([self.empty] * len(yields))
        kinds = ", ".join([T] * len(yields))
        arguments = [f"%{c}: f64" for c in letters] + [f"%o{i}: f64" for i in range(len(yields))]
        all_maps = ", ".join(maps + ["#id"] * len(yields))
        text = (f"linalg.generic {{indexing_maps = [{all_maps}], iterator_types = "
                f"[\"parallel\", \"parallel\"]}} ins({', '.join(operands)} : {', '.join(types)}) "
                f"outs({outs} : {kinds}) {{\n  ^bb0({', '.join(arguments)}):\n")
        text += "".join(f"    {line}\n" for line in body)
        text += f"    linalg.yield {', '.join(yields)} : {', '.join(['f64'] * len(yields))}\n"
        text += f"  }} -> ({kinds})" if len(yields) > 1 else f"  }} -> {T}"
        return self.emit(text, len(yields))

    def norm(self, value):
        axis = self.rng.choice([0, 1, 1, 1, 1])
        scale = f" scale({self.vector} : tensor<4xf64>)" if self.rng.random() < 0.3 else ""
        bias = f" bias({self.vector} : tensor<4xf64>)" if self.rng.random() < 0.3 else ""
        out = self.rng.choice([self.empty, value])
        return self.emit(f"renorm.layer_norm ins({value} : {T}){scale}{bias} outs({out} : {T}) "
                         f"axes = [{axis}] epsilon = 0.01 -> {T}")

    def step(self):
        rng = self.rng
        a, b, w = rng.choice(self.values[-4:]), rng.choice(self.values[-5:]), rng.choice(self.weights)
        if rng.random() < 0.7:
            w = self.constant(weight(rng))
        kind = rng.randrange(15)
        if kind < 2:
            new = self.emit(f"linalg.matmul ins({a}, {w} : {T}, {T}) outs({rng.choice([self.zero, b])} : {T}) -> {T}")
        elif kind == 2:
            new = self.emit(f"linalg.matmul ins({w}, {a} : {T}, {T}) outs({self.zero} : {T}) -> {T}")
        elif kind < 5:
            new = self.emit(f"arith.addf {a}, {rng.choice([b, w])} : {T}")
        elif kind == 5:
            new = self.emit(f"linalg.transpose ins({rng.choice([a, w])} : {T}) outs({self.empty} : {T}) permutation = [1, 0]")
        elif kind == 6:
            second = rng.choice(["#id", "#tr", "#diag", "#first", "#row", "#rev"])
            op = rng.choice(["addf", "subf", "mulf"])
            new = self.generic(["#id", second], [a, rng.choice([a, b, w])], [T, T],
                               [f"%s = arith.{op} %a, %b : f64"], ["%s"])
        elif kind == 7:
            new = self.generic(["#id", rng.choice(["#col", "#vec"])], [a, self.vector], [T, "tensor<4xf64>"],
                               [f"%s = arith.{rng.choice(['addf', 'mulf'])} %a, %b : f64"], ["%s"])
        elif kind == 8:
            body = ["%s = arith.addf %a, %b : f64",
                    rng.choice(["%t = arith.mulf %a, %a : f64", "%t = arith.subf %a, %b : f64", "%t = arith.negf %b : f64"])]
            new, other = self.generic(["#id", "#id"], [a, b], [T, T], body, ["%s", "%t"])
            self.values.append(other)
        elif kind == 9:
            dim, at = rng.randrange(2), rng.randrange(1, 4)
            sizes = [[4, 4], [4, 4]]
            sizes[0][dim], sizes[1][dim] = at, 4 - at
            offsets = [[0, 0], [0, 0]]
            offsets[1][dim] = at
            parts = [self.emit(f"tensor.extract_slice {v}{o} {s} [1, 1] : {T} to tensor<{s[0]}x{s[1]}xf64>")
                     for v, o, s in zip((a, b), offsets, sizes)]
            types = [f"tensor<{s[0]}x{s[1]}xf64>" for s in sizes]
            new = self.emit(f"tensor.concat dim({dim}) {parts[0]}, {parts[1]} : ({types[0]}, {types[1]}) -> {T}")
        elif kind == 10:
            i, j = rng.sample(["%i", "%j"], 2) if rng.random() < 0.3 else ["%p", "%j"]
            body = ["%i = linalg.index 0 : index", "%j = linalg.index 1 : index",
                    "%c3 = arith.constant 3 : index", "%p = arith.subi %c3, %i : index",
                    f"%v = tensor.extract {rng.choice([a, w])}[{i}, {j}] : {T}", "%s = arith.addf %a, %v : f64"]
            new = self.generic(["#id"], [b], [T], body, ["%s"])
        elif kind == 11:
            new = self.emit(f"math.tanh {a} : {T}")
        else:
            new = self.norm(a)
            for _ in range(rng.randrange(4)):
                self.results.append(self.norm(a))
        self.values.append(new)
        if rng.random() < 0.25:
            self.results.append(self.norm(new))

    def text(self):
        results = sorted(set(self.results)) or [self.values[-1]]
        # One result, so that @main stays short; every entry of each takes part.
        total = results[0]
        for result in results[1:]:
            half = self.emit(f"arith.mulf {total}, {self.emit(f'arith.constant dense<0.75> : {T}')} : {T}")
            total = self.emit(f"arith.addf {half}, {result} : {T}")
        body = "\n".join(self.lines)
        return f"func.func private @{self.name}(%x: {T}, %y: {T}) -> {T} {{\n{body}\n  return {total} : {T}\n}}\n"


def main():
    first, count = map(int, sys.argv[1:])
    for name, result in (("id", "(i, j)"), ("tr", "(j, i)"), ("diag", "(j, j)"), ("first", "(i, 0)"),
                         ("row", "(0, j)"), ("rev", "(3 - i, j)"), ("col", "(j)"), ("vec", "(i)")):
        print(f"#{name} = affine_map<(i, j) -> {result}>")
    programs = [Program(seed) for seed in range(first, first + count)]
    for program in programs:
        print(program.text())
    print(f"func.func @main(%x: {T}, %y: {T}) -> ({', '.join([T] * count)}) {{")
    for program in programs:
        print(f"  %{program.name} = call @{program.name}(%x, %y) : ({T}, {T}) -> {T}")
    print(f"  return {', '.join('%' + p.name for p in programs)} : {', '.join([T] * count)}\n}}")


if __name__ == "__main__":
    main()
