"""The other implementations, as functions of the tensors of a case.

peers_for(op) gives {name: function of a dictionary of tensors -> results in the
order of kernels.OPERANDS}. A peer that cannot be imported is left out; `probe`
says why, with its version if it is there. Nothing is installed here.
"""
import importlib
import importlib.metadata

from kernels import EPSILON, OPERANDS

# Name: (what is imported, package whose version is shown, what would install it)
PEERS = {
    "torch": ("torch", "torch", "pip install torch"),
    "torch.compile": ("triton", "triton", "comes with torch"),
    "liger": ("liger_kernel.ops.rms_norm", "liger-kernel", "pip install liger-kernel==0.8.5"),
    "quack": ("quack.rmsnorm", "quack-kernels",
              "pip install quack-kernels==0.2.4 nvidia-cutlass-dsl==4.3.5 "
              "apache-tvm-ffi torch-c-dlpack-ext einops"),
    "flashinfer": ("flashinfer.norm", "flashinfer-python", "pip install flashinfer-python"),
    "apex": ("apex.normalization.fused_layer_norm", "apex",
             "from source: github.com/NVIDIA/apex (the package of that name is another one)"),
}


def probe(name):
    """(version, None), or (None, reason) if the peer cannot be used."""
    module, package, _ = PEERS[name]
    try:
        importlib.import_module(module)
    except Exception as error:  # A broken package fails in any way it likes.
        return None, f"{type(error).__name__}: {error}".splitlines()[0][:160]
    try:
        return importlib.metadata.version(package), None
    except importlib.metadata.PackageNotFoundError:
        return "unknown version", None


def eager(op):
    """The op as torch code, which torch.compile takes as well."""
    import torch
    from torch.nn.functional import layer_norm, rms_norm

    def norm(kind, x, scale, bias=None):
        n = (x.shape[-1],)
        if kind == "layer_norm":
            return layer_norm(x, n, scale, bias, EPSILON)
        if kind == "rms_norm":
            return rms_norm(x, n, scale, EPSILON)
        wide = x.float()
        squares = wide.square().sum(-1, keepdim=True) + wide.sum(-1, keepdim=True).square()
        y = wide * torch.rsqrt(squares / (x.shape[-1] + 1) + EPSILON)
        return y.to(x.dtype) * scale

    if op.startswith("add_"):
        kind = op.removeprefix("add_")

        def function(t):
            made = t["input"] + t["residual"]
            return made, norm(kind, made, t["scale"], t.get("bias"))
    elif op.startswith("peri_"):
        kind = "layer_norm" if "layer" in op else "rms_norm"

        def function(t):
            made = t["residual"] + norm(kind, t["input"], t["output_scale"], t.get("output_bias"))
            return made, norm(kind, made, t["scale"], t.get("bias"))
    else:
        def function(t):
            return (norm(op, t["input"], t["scale"], t.get("bias")),)
    return function


def compiled(op):
    import torch
    torch._dynamo.reset()  # A limit of recompilations counts per function.
    # Else a compiled gradient may be asked for once only.
    torch._functorch.config.donated_buffer = False
    return torch.compile(eager(op), dynamic=False, fullgraph=True)


def liger(op):
    from liger_kernel.ops.layer_norm import LigerLayerNormFunction
    from liger_kernel.ops.rms_norm import LigerRMSNormFunction
    # Everything in f32 and one rounding, as in our kernels ("llama" rounds
    # before the gain); same kernel.
    if op == "layer_norm":
        return lambda t: (LigerLayerNormFunction.apply(t["input"], t["scale"], t["bias"], EPSILON),)
    if op == "rms_norm":
        return lambda t: (LigerRMSNormFunction.apply(t["input"], t["scale"], EPSILON, 0.0, "gemma",
                                                     False),)
    if op == "add_rms_norm":
        from liger_kernel.ops.fused_add_rms_norm import LigerFusedAddRMSNormFunction

        def function(t):
            y, made = LigerFusedAddRMSNormFunction.apply(t["input"], t["residual"], t["scale"],
                                                         EPSILON, 0.0, "gemma", False)
            return made, y
        return function
    return None


def quack(op):
    from quack.rmsnorm import layernorm_fwd, rmsnorm, rmsnorm_fwd
    if op == "layer_norm":
        # It takes f32 parameters only; they are made once, outside of the time.
        wide = {}

        def function(t):
            key = id(t)
            if key not in wide:
                wide[key] = t["scale"].float(), t["bias"].float()
            return (layernorm_fwd(t["input"], *wide[key], eps=EPSILON),)
        return function
    if op == "rms_norm":
        def function(t):
            if t["input"].requires_grad:
                return (rmsnorm(t["input"], t["scale"], eps=EPSILON),)
            return (rmsnorm_fwd(t["input"], t["scale"], eps=EPSILON)[0],)
        return function
    if op == "add_rms_norm":
        def function(t):
            y, made, _ = rmsnorm_fwd(t["input"], t["scale"], residual=t["residual"], eps=EPSILON)
            return made, y
        return function
    return None


def flashinfer(op):
    from flashinfer.norm import fused_add_rmsnorm, rmsnorm
    if op == "rms_norm":
        return lambda t: (rmsnorm(t["input"], t["scale"], eps=EPSILON),)
    if op == "add_rms_norm":
        # In place: the sum goes where the residual was, the result where x was.
        own = {}

        def function(t):
            if id(t) not in own:
                own[id(t)] = t["input"].clone(), t["residual"].clone()
            x, residual = own[id(t)]
            fused_add_rmsnorm(x, residual, t["scale"], EPSILON)
            return residual, x
        return function
    return None


def apex(op):
    from apex.normalization.fused_layer_norm import (fused_layer_norm_affine,
                                                     fused_rms_norm_affine)
    if op == "layer_norm":
        return lambda t: (fused_layer_norm_affine(t["input"], t["scale"], t["bias"],
                                                  (t["input"].shape[-1],), EPSILON),)
    if op == "rms_norm":
        return lambda t: (fused_rms_norm_affine(t["input"], t["scale"], (t["input"].shape[-1],),
                                                EPSILON),)
    return None


MAKERS = {"torch": eager, "torch.compile": compiled, "liger": liger, "quack": quack,
          "flashinfer": flashinfer, "apex": apex}


def backward_of(forward_op, make):
    """Gradients of what `make` gives for the forward op, by autograd; the
    forward pass is run once for each set of tensors, outside of the time."""
    import torch
    function = make(forward_op)
    if function is None:
        return None
    graphs = {}

    def gradients(t):
        if id(t) not in graphs:
            leaves = {name: t[name].detach().requires_grad_()
                      for name in ("input", "scale", "bias") if name in t}
            if forward_op == "layer_norm" and "bias" not in leaves:
                leaves["bias"] = torch.zeros_like(t["scale"]).requires_grad_()
            graphs[id(t)] = function(leaves)[0], list(leaves.values())
        y, leaves = graphs[id(t)]
        return torch.autograd.grad(y, leaves, t["dy"], retain_graph=True)
    return gradients


def peers_for(op, names):
    """{peer: function} of `names` that have the op."""
    found = {}
    for name in names:
        if op.endswith("_backward"):
            # Apex, FlashInfer and QuACK's layer_norm have no such gradient here.
            if name in ("flashinfer", "apex") or (name == "quack" and op.startswith("layer")):
                continue
            function = backward_of(op.removesuffix("_backward"), MAKERS[name])
        else:
            function = MAKERS[name](op)
        if function:
            found[name] = function
    assert op in OPERANDS
    return found
