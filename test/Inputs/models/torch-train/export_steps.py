"""Exports the training steps of this folder: loss and all gradients of a small Pre-LN transformer.

    export_steps.py DIRECTORY      needs torch and torch-mlir; written with torch 2.13

The function is main(x, target[, mask], *weights) -> (loss, *gradients), all f64.
"""
import pathlib
import sys

import torch
import torch.nn.functional as F
from torch._decomp import core_aten_decompositions
from torch.func import functional_call, grad_and_value
from torch.fx.experimental.proxy_tensor import make_fx
from torch_mlir import fx

SEED = "ml_program.global private mutable @global_seed(dense<0> : tensor<i64>) : tensor<i64>\n"


class Block(torch.nn.Module):
    def __init__(self, d, heads, bias, scale):
        super().__init__()
        self.heads, self.scale = heads, scale
        self.ln1, self.ln2 = (torch.nn.LayerNorm(d, bias=bias) for _ in range(2))
        self.qkv = torch.nn.Linear(d, 3 * d, bias=bias)
        self.proj = torch.nn.Linear(d, d, bias=bias)
        self.up = torch.nn.Linear(d, 4 * d, bias=bias)
        self.down = torch.nn.Linear(4 * d, d, bias=bias)

    def scaled(self, normed):
        return normed if self.scale is None else normed * self.scale

    def forward(self, x, mask):
        batch, tokens, d = x.shape
        heads = self.qkv(self.scaled(self.ln1(x))).split(d, dim=-1)
        q, k, v = (t.view(batch, tokens, self.heads, -1).transpose(1, 2) for t in heads)
        a = torch.softmax(q @ k.transpose(-2, -1) * (d // self.heads) ** -0.5, -1) @ v
        y = self.proj(a.transpose(1, 2).reshape(batch, tokens, d))
        x = x + (y if mask is None else y * mask)
        return x + self.down(F.gelu(self.up(self.scaled(self.ln2(x)))))


class Model(torch.nn.Module):
    def __init__(self, tokens, d=8, heads=2, layers=2, width=6, bias=True, tied=False, scaled=False):
        super().__init__()
        self.embed = torch.nn.Linear(width, d, bias=bias)
        self.pos = torch.nn.Parameter(torch.zeros(tokens, d))
        self.blocks = torch.nn.ModuleList(
            Block(d, heads, bias, 1 / (i + 1) ** 0.5 if scaled else None) for i in range(layers))
        self.lnf = torch.nn.LayerNorm(d, bias=bias)
        self.head = None if tied else torch.nn.Linear(d, width, bias=bias)

    def forward(self, x, mask=None):
        x = self.embed(x) + self.pos
        for block in self.blocks:
            x = block(x, mask)
        x = self.lnf(x)
        return x @ self.embed.weight if self.head is None else self.head(x)


def export(path, batch=2, tokens=4, width=6, d=8, dropout=False, **options):
    torch.manual_seed(0)
    model = Model(tokens, d=d, width=width, **options).double()
    weights = dict(model.named_parameters())
    x, target = (torch.randn(batch, tokens, width).double() for _ in range(2))
    mask = [torch.ones(batch, tokens, d).double()] if dropout else []

    def step(x, target, *rest):
        def loss(parameters):
            return F.mse_loss(functional_call(model, parameters, (x, *rest[:len(mask)])), target)

        gradients, value = grad_and_value(loss)(dict(zip(weights, rest[len(mask):])))
        return (value, *[gradients[name] for name in weights])

    arguments = (x, target, *mask, *weights.values())
    graph = make_fx(step, decomposition_table=core_aten_decompositions())(*arguments)
    module = fx.export_and_import(graph, *arguments, output_type="linalg-on-tensors", func_name="main")
    path.write_text(module.operation.get_asm().replace(SEED, ""))


def main():
    folder = pathlib.Path(sys.argv[1])
    export(folder / "step_f64.mlir", batch=8, tokens=16)
    export(folder / "step_scaled_f64.mlir", batch=8, tokens=16, scaled=True)
    export(folder / "step_nobias_f64.mlir", batch=8, tokens=16, layers=1, bias=False)
    export(folder / "step_tied_f64.mlir", layers=1, tied=True)
    export(folder / "step_dropout_f64.mlir", layers=1, dropout=True)


if __name__ == "__main__":
    main()
