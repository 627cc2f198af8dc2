"""Prints a module of random programs that hold gradients of norms.

    random_training.py FIRST_SEED COUNT

The programs of random_programs.py with gradients of LayerNorms and RMSNorms,
sums of them, and contractions of every kind with weights and among gradients.
They are no backward passes: a rewrite must be right for any program.
"""
import random_programs
from random_programs import T, Program


class Training(Program):
    def __init__(self, seed):
        self.gradients = []
        super().__init__(seed)

    def step(self):
        rng = self.rng
        if rng.random() < 0.35:
            return super().step()
        new = rng.choice([self.backward, self.backward, self.contract, self.contract,
                          self.carry, self.scale_backward, self.branch])()
        self.values.append(new)
        if rng.random() < 0.3:
            self.results.append(new)

    def pick(self):
        """A gradient mostly, else any value."""
        if self.gradients and self.rng.random() < 0.8:
            return self.rng.choice(self.gradients[-4:])
        return self.rng.choice(self.values[-5:])

    def attributes(self):
        return self.rng.choice([""] * 12 + [" {ddof = 1 : i64}", " {epsilon_placement = #renorm<epsilon_placement outside>}"])

    def branch(self):
        """A layer with norms behind it, and their gradients."""
        rng = self.rng
        w = rng.choice(self.weights) if rng.random() < 0.4 else self.constant(random_programs.weight(rng))
        source = rng.choice(self.values[-5:])
        row = self.emit(f"linalg.matmul ins({source}, {w} : {T}, {T}) outs({self.zero} : {T}) -> {T}")
        self.values.append(row)
        for _ in range(rng.randint(1, 4)):
            self.results.append(self.norm(row))
        gradient = self.backward(row)
        for _ in range(rng.randint(0, 4)):
            gradient = self.emit(f"arith.addf {gradient}, {self.backward(row)} : {T}")
            if rng.random() < 0.3:
                self.gradients.append(gradient)
        if rng.random() < 0.5:
            self.values.append(gradient)
        if rng.random() < 0.7:  # da = g W^T
            return self.contract(gradient, w, "#ik", "#jk")
        return gradient

    def backward(self, row=None):
        rng = self.rng
        row_given = row is not None
        row = row or rng.choice(self.values[-6:])
        dy = self.pick()
        op = "layer_norm_backward" if rng.random() < 0.9 else "rms_norm_backward"
        scale = f" scale({self.vector} : tensor<4xf64>)" if rng.random() < 0.5 else ""
        attributes = self.attributes() if op.startswith("layer") else ""
        axis = 1 if rng.random() < 0.9 else 0
        gradient = self.emit(
            f"renorm.{op} ins({dy}, {row} : {T}, {T}){scale} outs({self.empty} : {T}) "
            f"axes = [{axis}] epsilon = 0.01{attributes} -> {T}")
        if not row_given or rng.random() < 0.3:
            self.gradients.append(gradient)
        return gradient

    def scale_backward(self):
        rng = self.rng
        vector = self.emit(
            f"renorm.layer_norm_scale_backward ins({self.pick()}, {rng.choice(self.values[-6:])} : {T}, {T}) "
            f"outs({self.vector} : tensor<4xf64>) axes = [{rng.choice([0, 1, 1])}] epsilon = 0.01"
            f"{self.attributes()} -> tensor<4xf64>")
        return self.generic(["#id", "#vec"], [rng.choice(self.values[-4:]), vector], [T, "tensor<4xf64>"],
                            ["%s = arith.addf %a, %b : f64"], ["%s"])

    def carry(self):
        rng = self.rng
        a, b = self.pick(), self.pick()
        if rng.random() < 0.3:
            new = self.emit(f"linalg.transpose ins({a} : {T}) outs({self.empty} : {T}) permutation = [1, 0]")
        else:
            new = self.emit(f"arith.{rng.choice(['addf', 'addf', 'subf', 'mulf'])} {a}, {b} : {T}")
        self.gradients.append(new)
        return new

    def contract(self, a=None, b=None, first=None, second=None):
        rng = self.rng
        a = a or self.pick()
        b = b or rng.choice([rng.choice(self.weights), self.pick(), rng.choice(self.values[-6:])])
        first = first or rng.choice(["#ik", "#ik", "#ki"])
        second = second or rng.choice(["#jk", "#kj"])
        body = rng.choice(["%p = arith.mulf %a, %b : f64"] * 5 + ["%q = arith.mulf %a, %b : f64\n    %p = arith.mulf %q, %b : f64"])
        return self.emit(
            f"linalg.generic {{indexing_maps = [{first}, {second}, #ij], iterator_types = "
            f"[\"parallel\", \"parallel\", \"reduction\"]}} ins({a}, {b} : {T}, {T}) "
            f"outs({rng.choice([self.zero, self.zero, a])} : {T}) {{\n  ^bb0(%a: f64, %b: f64, %o: f64):\n"
            f"    {body}\n    %s = arith.addf %o, %p : f64\n    linalg.yield %s : f64\n  }} -> {T}")


if __name__ == "__main__":
    for name, result in (("ik", "(i, k)"), ("ki", "(k, i)"), ("jk", "(j, k)"), ("kj", "(k, j)"), ("ij", "(i, j)")):
        print(f"#{name} = affine_map<(i, j, k) -> {result}>")
    random_programs.Program = Training
    random_programs.main()
