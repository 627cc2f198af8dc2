"""Loss and all gradients of a two-block Pre-LN transformer in JAX, f64: step_f64.mlir.

    renorm-import jax export_step.py:entry -o step.mlir && renorm-opt step.mlir -o step_f64.mlir
"""
import jax
import jax.numpy as jnp
import numpy as np

jax.config.update("jax_enable_x64", True)


def layer_norm(x, g, b):
    mean = x.mean(-1, keepdims=True)
    variance = ((x - mean) ** 2).mean(-1, keepdims=True)
    return (x - mean) * jax.lax.rsqrt(variance + 1e-5) * g + b


def block(p, x):
    n = layer_norm(x, p["g1"], p["b1"])
    q, k, v = (jnp.einsum("btd,dhe->bhte", n, p[w]) for w in ("q", "k", "v"))
    a = jax.nn.softmax(jnp.einsum("bhte,bhse->bhts", q, k) * 0.5, -1)
    x = x + jnp.einsum("bhte,hed->btd", jnp.einsum("bhts,bhse->bhte", a, v), p["o"])
    n = layer_norm(x, p["g2"], p["b2"])
    return x + jnp.tanh(n @ p["up"] + p["c"]) @ p["down"]


def loss(params, x, target):
    x = x @ params["embed"] + params["pos"]
    for p in params["blocks"]:
        x = block(p, x)
    return ((layer_norm(x, params["gf"], params["bf"]) @ params["head"] - target) ** 2).mean()


def step(ps, x, target):
    return jax.value_and_grad(loss)(ps, x, target)


def entry(d=8, h=2, e=4, width=6, tokens=4, layers=2):
    n = np.ones

    def one():
        return dict(g1=n(d), b1=n(d), g2=n(d), b2=n(d), q=n((d, h, e)), k=n((d, h, e)), v=n((d, h, e)),
                    o=n((h, e, d)), up=n((d, 4 * d)), c=n(4 * d), down=n((4 * d, d)))

    params = dict(embed=n((width, d)), pos=n((tokens, d)), blocks=[one() for _ in range(layers)],
                  gf=n(d), bf=n(d), head=n((d, width)))
    x = np.zeros((8, tokens, width))
    return step, (params, x, x)
