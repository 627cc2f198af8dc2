"""Transformer blocks whose norms are ours or torch's: what a norm is worth there.

All variants of one configuration have the same function (Peri-LN, which is
another model, apart) and the weights that renorm's rewrites give them:

    ln      gain and bias in the norm
    rms     writers of the residual stream centred, gain and bias in the readers
    crms    as rms, the stream one entry narrower (readers made up for it)
    peri-rms   an RMSNorm behind every sublayer, another in front

`-fused` adds to the stream in the kernel of the norm behind it; `torch-` takes
torch's norms and additions, `compile-` torch.compile of that model. A sublayer is f(norm(h)), h += f:

    h, u = x, norm(x);  h, u = add_norm(f(u), h)  for each;  head(u)
"""
import dataclasses

import torch
from torch.nn.functional import gelu, linear, scaled_dot_product_attention

import peers
from cases import MODELS as SIZES
from kernels import OPERANDS

VARIANTS = ("torch-ln", "torch-rms", "ln", "ln-fused", "rms", "rms-fused", "crms",
            "crms-fused", "torch-peri-rms", "peri-rms", "peri-rms-fused")
COMPILED = ("compile-ln", "compile-rms")
HEAD = 128


@dataclasses.dataclass
class Weights:
    """Of one sublayer: norm in front, reading and writing matrix, norm behind."""
    norm: list
    read: tuple
    write: tuple
    behind: list


def make_weights(model, device, dtype, scale=0.02):
    """LayerNorm weights: per layer attention and MLP; the final norm and head."""
    d, _, layers, _ = SIZES[model]
    generator = torch.Generator(device).manual_seed(7)

    def random(*shape, std=scale, mean=0.0):
        x = torch.randn(shape, generator=generator, device=device) * std + mean
        return x.to(dtype)

    def affine():
        return [random(d, std=0.1, mean=1.0), random(d, std=0.1)]
    sublayers = []
    for _ in range(layers):
        for wide, back in ((3 * d, d), (4 * d, 4 * d)):
            sublayers.append(Weights(affine(), (random(wide, d), random(wide)),
                                     (random(d, back), random(d)), affine()))
    return sublayers, Weights(affine(), (random(HEAD, d), random(HEAD)), None, None)


def rewritten(weights, kind):
    """The weights of `ln` as `rms` or `crms` has them, in f64 and rounded once."""
    if kind not in ("rms", "crms"):
        return weights
    with torch.no_grad():
        return rewrite(weights, kind)


def rewrite(weights, kind):
    crms = kind == "crms"

    def sublayer(w):
        dtype = w.read[0].dtype
        gain, bias = (p.double() for p in w.norm)
        matrix, offset = (p.double() for p in w.read)
        offset = offset + matrix @ bias
        matrix = matrix * gain
        if crms:
            matrix = matrix[:, :-1] - matrix[:, -1:]
        write = None
        if w.write:
            rows, shift = (p.double() for p in w.write)
            rows, shift = rows - rows.mean(0), shift - shift.mean()
            write = tuple((p[:-1] if crms else p).to(dtype).contiguous()
                          for p in (rows, shift))
        ones = torch.ones(matrix.shape[1], dtype=dtype, device=matrix.device)
        return Weights([ones], (matrix.to(dtype).contiguous(), offset.to(dtype)), write, None)
    return [sublayer(w) for w in weights[0]], sublayer(weights[1])


def stream_of(x, kind):
    """The input of the stream as the variant has it: centred, or narrower too."""
    if kind in ("rms", "crms"):
        x = (x.double() - x.double().mean(-1, keepdim=True)).to(x.dtype)
    return x[:, :-1].contiguous() if kind == "crms" else x


class TorchNorms:
    """An op of kernels.OPERANDS by torch."""

    def __call__(self, op, *tensors):
        reads, parameters, _ = OPERANDS[op]
        result = peers.eager(op)(dict(zip(reads + parameters, tensors)))
        return result if len(result) > 1 else result[0]


class OurNorms:
    """The same by our kernels; gradients by ours, too, where they are compiled."""

    def __init__(self, kernel_of):
        self.kernel_of = kernel_of  # op, length -> measure.Ours; raises KeyError

    def __call__(self, op, *tensors):
        if torch.is_grad_enabled():
            result = _Norm.apply(self.kernel_of, op, *tensors)
        else:
            result = run(self.kernel_of, op, *tensors)
        return result if len(result) > 1 else result[0]


def run(kernel_of, op, *tensors):
    reads, parameters, _ = OPERANDS[op]
    return kernel_of(op, tensors[0].shape[-1])(dict(zip(reads + parameters, tensors)))


class _Norm(torch.autograd.Function):
    """norm, add_norm or a Peri pair. The gradient of the stream passes by the
    norm in front: it is added to dx, by the kernel if it can."""

    @staticmethod
    def forward(ctx, kernel_of, op, *tensors):
        results = run(kernel_of, op, *tensors)
        ctx.kernel_of, ctx.op = kernel_of, op
        names = sum(OPERANDS[op][:2], [])
        saved = dict(zip(names, tensors))
        row = results[0] if "residual" in names else saved["input"]
        behind = [saved["input"], saved["output_scale"]] if "output_scale" in names else []
        ctx.save_for_backward(row, saved["scale"], *behind)
        return results

    @staticmethod
    def backward(ctx, *gradients):
        row, scale, *behind = ctx.saved_tensors
        dy = gradients[-1].contiguous()
        kind = ctx.op.removeprefix("add_")
        if behind:
            kind = "layer_norm" if "layer" in ctx.op else "rms_norm"
        if kind == ctx.op:
            return (None, None, *run(ctx.kernel_of, f"{kind}_backward", dy, row, scale))
        try:
            dx, *parameters = run(ctx.kernel_of, f"add_{kind}_backward", dy, row,
                                  gradients[0].contiguous(), scale)
        except KeyError:
            dx, *parameters = run(ctx.kernel_of, f"{kind}_backward", dy, row, scale)
            dx = dx + gradients[0]
        if not behind:
            return (None, None, dx, dx, *parameters)
        dout, *of_output = run(ctx.kernel_of, f"{kind}_backward", dx, *behind)
        return (None, None, dout, dx, *of_output, *parameters)


def forward(weights, x, model, batch, kind, fused, norms):
    """Logits of the tokens `x` (tokens x width of the stream)."""
    d, heads, _, causal = SIZES[model]
    name = {"ln": "layer_norm", "rms": "rms_norm", "crms": "crms_norm",
            "peri-rms": "rms_norm"}[kind]

    def parameters(w):
        return w[:1] if kind == "peri-rms" else w

    def attention(u, w):
        q, k, v = (p.view(batch, -1, heads, d // heads).transpose(1, 2)
                   for p in linear(u, *w.read).chunk(3, -1))
        a = scaled_dot_product_attention(q, k, v, is_causal=causal)
        return linear(a.transpose(1, 2).reshape(-1, d), *w.write)

    def mlp(u, w):
        return linear(gelu(linear(u, *w.read)), *w.write)
    sublayers, head = weights
    h, u = x, norms(name, x, *parameters(sublayers[0].norm))
    for i, w in enumerate(sublayers):
        out = (mlp if i % 2 else attention)(u, w)
        following = parameters((sublayers + [head])[i + 1].norm)
        if kind == "peri-rms":
            behind = parameters(w.behind)
            if fused:
                h, u = norms("peri_rms_norm_rms_norm", out, h, *behind, *following)
                continue
            out = norms(name, out, *behind)
        elif fused:
            h, u = norms(f"add_{name}", out, h, *following)
            continue
        h = h + out
        u = norms(name, h, *following)
    return linear(u, *head.read)


def tensors_of(weights, kind):
    found = []
    for w in [*weights[0], weights[1]]:
        found += w.norm[:1] if kind == "peri-rms" else w.norm
        found += [*w.read, *(w.write or ())]
        if kind == "peri-rms" and w.behind:
            found += w.behind[:1]
    return found


def candidate(variant, case, weights, x, target, kernel_of):
    """A function without arguments: logits, or loss and gradients (of the
    input, then of the parameters)."""
    source, _, rest = variant.partition("-")
    if source not in ("torch", "compile"):
        source, rest = "ours", variant
    fused, kind = rest.endswith("-fused"), rest.removesuffix("-fused")
    own = rewritten(weights, kind)
    stream = stream_of(x, kind)
    norms = OurNorms(kernel_of) if source == "ours" else TorchNorms()

    def logits(stream):
        return forward(own, stream, case.model, case.batch, kind, fused, norms)
    if source == "compile":
        torch._dynamo.reset()
        logits = torch.compile(logits, dynamic=False)

    if not case.training:
        def infer():
            with torch.no_grad():
                return (logits(stream),)
        return infer
    leaves = [stream, *tensors_of(own, kind)]
    for leaf in leaves:
        leaf.requires_grad_()

    def train():
        out = logits(stream)
        return (out.detach(), *torch.autograd.grad((out.float() * target).sum(), leaves))
    return train


def relative(a, b):
    return ((a.double() - b.double()).norm() / b.double().norm()).item()


def reference_logits(kind, case, weights, x):
    """The model in f32 by torch: `ln` or `peri-rms`."""
    wide = ([Weights(*([p.float() for p in part] if part else part for part in
                       dataclasses.astuple(w))) for w in [*weights[0], weights[1]]])
    with torch.no_grad():
        return forward((wide[:-1], wide[-1]), x.float(), case.model, case.batch, kind, False,
                       TorchNorms())


# A bf16 network of six layers against f32; a wrong norm is off by 1.
TOLERANCE = 5e-2


def measure(case, driver, clock, entries, folder, lost, variants=None):
    """The record of one configuration: {"candidates": {variant: ...}}. `lost` has
    variants that an earlier attempt was lost by, and how."""
    from measure import Ours, doing, interleave, still_there
    d = SIZES[case.model][0]
    tokens = case.batch * case.sequence
    generator = torch.Generator(clock.device).manual_seed(tokens)
    x = torch.randn(tokens, d, generator=generator, device=clock.device).bfloat16()
    target = torch.randn(tokens, HEAD, generator=generator, device=clock.device) / tokens
    loaded = {}

    def kernel_of(op, length):
        if (op, length) not in loaded:
            loaded[op, length] = Ours(driver, clock, entries[op, length, "bf16"], folder)
        return loaded[op, length]
    replays, kept, of_input = {}, [], {}
    if variants is None:
        variants = VARIANTS + (COMPILED if case.core and clock.device == "cuda" else ())
    results = {variant: {"error": why} for variant, why in lost.items()}
    variants = [variant for variant in variants if variant not in lost]
    weights = make_weights(case.model, clock.device, torch.bfloat16)
    wanted = {kind: reference_logits(kind, case, weights, x) for kind in ("ln", "peri-rms")}
    for variant in variants:
        doing(variant)
        try:
            function = candidate(variant, case, weights, x.clone(), target, kernel_of)
            logits, *gradients = function()
            off = relative(logits, wanted["peri-rms" if "peri" in variant else "ln"])
            what = "logits"
            if gradients and off <= TOLERANCE:
                # Of the input of the stream; of torch's variant of the same kind.
                kind = variant.removeprefix("torch-").removesuffix("-fused")
                kind = kind.removeprefix("compile-")
                off = relative(gradients[0], of_input.setdefault(kind, gradients[0].clone()))
                what = "gradient of the input"
            if not off <= TOLERANCE:
                results[variant] = {"error": f"wrong: {what} off by {off:.1e}"}
                continue
            function()
            replays[variant], held = clock.capture(function)
            kept.append(held)
            results[variant] = {"off": off}
        except KeyError as error:
            results[variant] = {"error": f"no kernel for {error}"}
        except Exception as error:
            results[variant] = {"error": f"{type(error).__name__}: {error}"[:200]}
            still_there(clock, variant)
    for variant, times in (interleave(clock, replays, 1) if replays else {}).items():
        results[variant] |= times
    return {"tokens": tokens, "width": d, "layers": SIZES[case.model][2],
            "candidates": results}
