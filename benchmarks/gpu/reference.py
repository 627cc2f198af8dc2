"""What every op must give, in f64, and how far a kernel may be off.

Follows docs of the dialect: steps in front of a norm are rounded to the type of
the row, as the ops store them; everything else is f64. Needs torch.
"""
import torch

from kernels import EPSILON, OPERANDS

# Largest ||out - reference|| / ||reference||; one rounding of a result is 0.3
# of this. Peers round more often (before the gain, say): four times of it.
TOLERANCE = {"bf16": 4e-3, "f16": 5e-4, "f32": 2e-6}
PEERS_MAY = 4
TYPES = {"bf16": torch.bfloat16, "f16": torch.float16, "f32": torch.float32}
# Rows of a chunk: f64 of a 65536 entries row is 512 KB, a few times over.
CHUNK = 1024


def norm(kind, x, scale, bias=None):
    n = x.shape[-1]
    if kind == "layer_norm":
        x = x - x.mean(-1, keepdim=True)
    squares = x.square().sum(-1, keepdim=True)
    if kind == "crms_norm":
        squares = (squares + x.sum(-1, keepdim=True).square()) / (n + 1)
    else:
        squares = squares / n
    y = x * torch.rsqrt(squares + EPSILON) * scale
    return y if bias is None else y + bias


def forward(op, t, element):
    """The results of `op` on f64 tensors `t` by name, as a dictionary."""
    def rounded(x):
        return x.to(TYPES[element]).double()
    x, made = t["input"], None
    kind = op
    if op.startswith("add_"):
        kind = op.removeprefix("add_")
        x = made = rounded(x + t["residual"])
    elif op.startswith("peri_"):
        kind = "layer_norm" if "layer" in op else "rms_norm"
        out = rounded(norm(kind, x, t["output_scale"], t.get("output_bias")))
        x = made = rounded(out + t["residual"])
    y = norm(kind, x, t["scale"], t.get("bias"))
    return {"output": y} if made is None else {"sum": made, "output": y}


def backward(op, t):
    x, dy = t["input"], t["dy"]
    centred = op.startswith("layer")
    if centred:
        x = x - x.mean(-1, keepdim=True)
    r = torch.rsqrt(x.square().mean(-1, keepdim=True) + EPSILON)
    z, g = x * r, dy * t["scale"]
    dx = g - z * (g * z).mean(-1, keepdim=True)
    if centred:
        dx = dx - g.mean(-1, keepdim=True)
    result = {"dx": dx * r, "dscale": (dy * z).sum(0)}
    return result | ({"dbias": dy.sum(0)} if centred else {})


def errors(op, element, inputs, outputs):
    """{result: relative error} of `outputs` (by name), inf for anything that is
    not finite. Rows are compared chunk by chunk; of a forward op with many rows
    the first, the last and every so many chunks, but all are looked at for
    entries that nobody has written (the caller fills them with NaN)."""
    rows = inputs["input"].shape[0]
    gradient = op.endswith("_backward")
    starts = list(range(0, rows, CHUNK))
    if not gradient and len(starts) > 8:
        starts = starts[::len(starts) // 7][:7] + [starts[-1]]
    by_row = set(OPERANDS[op][0]) | {"sum", "output", "dx"}
    off = {name: 0.0 for name in outputs}
    size = dict(off)
    sums = {}

    def add(name, ours, wanted):
        off[name] += (ours.double() - wanted).square().sum().item()
        size[name] += wanted.square().sum().item()
    for start in starts:
        part = {name: (x[start:start + CHUNK] if name in by_row else x).double()
                for name, x in inputs.items()}
        wanted = backward(op, part) if gradient else forward(op, part, element)
        for name in outputs:
            if name in by_row:
                add(name, outputs[name][start:start + CHUNK], wanted[name])
            else:
                sums[name] = sums.get(name, 0) + wanted[name]
    for name, wanted in sums.items():
        add(name, outputs[name], wanted)
    return {name: (off[name] / size[name]) ** 0.5
            if bool(torch.isfinite(out).all()) else float("inf")
            for name, out in outputs.items()}
