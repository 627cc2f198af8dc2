"""Loads exported weights into the torch model whose LayerNorms became RMSNorms,
as the report says, and compares with the model as it was.

    check_weights.py WEIGHTS.safetensors REPORT.json
"""

import json
import sys

import torch
import torch_models
from safetensors.torch import load_file
from torch import nn


class RMSNorm(nn.Module):
    """x / rms(x) * weight + bias: what is left of a LayerNorm without its mean."""

    def __init__(self, norm):
        super().__init__()
        self.weight, self.bias, self.eps = norm.weight, norm.bias, norm.eps

    def forward(self, x):
        scale = torch.rsqrt(x.square().mean(-1, keepdim=True) + self.eps)
        return x * scale * self.weight + self.bias


def main(weights, report):
    model, x = torch_models.stack()
    model.double()
    x = x.double()
    before = model(x)
    with open(report, encoding="utf-8") as file:
        norms = json.load(file)["norms"]
    replaced = [n["loc"] for n in norms if n["verdict"] == "rms_norm"]
    for path in replaced:
        parent, _, name = path.rpartition(".")
        setattr(model.get_submodule(parent), name,
                RMSNorm(model.get_submodule(path)))
    untouched = (model(x) - before).abs().max().item()
    model.load_state_dict({k: v.double() for k, v in load_file(weights).items()})
    error = ((model(x) - before).abs().max() / before.abs().max()).item()
    print(f"{len(replaced)} norms replaced; without the weights {untouched:.1e} off, "
          f"with them {error:.1e}")
    return 0 if len(replaced) == 3 and error < 1e-6 and untouched > 1e-2 else 1


if __name__ == "__main__":
    with torch.no_grad():
        sys.exit(main(*sys.argv[1:]))
