"""Small PyTorch models for the tests of renorm-import, weights at random."""

import torch
from torch import nn


class Block(nn.Module):
    """A pre-norm block: x + proj(relu(fc(norm(x))))."""

    def __init__(self, width):
        super().__init__()
        self.ln = nn.LayerNorm(width)
        self.fc = nn.Linear(width, 2 * width)
        self.proj = nn.Linear(2 * width, width)

    def forward(self, x):
        return x + self.proj(torch.relu(self.fc(self.ln(x))))


class Stack(nn.Module):
    """Two blocks behind a linear layer, a norm at the end; positions sit in a
    non-persistent buffer."""

    def __init__(self, width=16):
        super().__init__()
        self.embed = nn.Linear(8, width)
        self.h = nn.ModuleList([Block(width), Block(width)])
        self.ln_f = nn.LayerNorm(width)
        self.head = nn.Linear(width, 4)

    def forward(self, x):
        x = self.embed(x)
        for block in self.h:
            x = block(x)
        return self.head(self.ln_f(x))


class Awkward(Stack):
    """What the stock importer trips over: a hidden buffer, a cumsum, a topk, a
    shift by padding, and a table that is indexed by a buffer."""

    def __init__(self):
        super().__init__()
        self.register_buffer("shift", torch.randn(8), persistent=False)
        self.register_buffer("places", torch.tensor([3, 1, 0, 2, 2, 1, 3, 0]))
        self.table = nn.Parameter(torch.zeros(4))

    def forward(self, x):
        best, place = torch.topk(x, 3)
        again = torch.gather(x, -1, place) + best
        earlier = nn.functional.pad(x, (0, 0, 1, -1))
        earlier = earlier + self.shift + self.table[self.places]
        return super().forward(torch.cumsum(earlier, dim=1)) + again.sum(
            -1, keepdim=True)


def _random(model):
    """Gains and biases at random, so that a lost one shows."""
    torch.manual_seed(7)
    for parameter in model.parameters():
        nn.init.normal_(parameter, std=0.5)
    return model


def stack():
    return _random(Stack()), torch.randn(2, 6, 8)


def awkward():
    return _random(Awkward()), torch.randn(2, 6, 8)


def no_module():
    return 3, torch.randn(2)


def fails():
    raise ValueError("no such checkpoint")
