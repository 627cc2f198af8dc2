"""Small JAX functions for the tests of renorm-import."""

import jax
import jax.numpy as jnp


def layer_norm():
    """Mean and variance by jnp, which calls private helpers."""
    gain, bias = jax.random.normal(jax.random.key(1), (2, 32))

    def model(x):
        mean = jnp.mean(x, -1, keepdims=True)
        variance = jnp.var(x, -1, keepdims=True)
        return (x - mean) * jax.lax.rsqrt(variance + 1e-5) * gain + bias

    return model, jax.random.normal(jax.random.key(0), (4, 32))


def rms_norm():
    def model(x):
        return x / jnp.sqrt(jnp.mean(jnp.square(x), -1, keepdims=True) + 1e-6)

    return model


def _norm(x, gain, bias):
    mean = jnp.mean(x, -1, keepdims=True)
    variance = jnp.var(x, -1, keepdims=True)
    return (x - mean) * jax.lax.rsqrt(variance + 1e-5) * gain + bias


def _layer(x, w):
    a = jax.nn.gelu(_norm(x, w["gain"], w["bias"]) @ w["up"])
    return x + (a @ w["down"] + w["shift"])


def _stack(layers):
    draw = iter(jax.random.split(jax.random.key(2), 5))
    return {name: jax.random.normal(next(draw), (layers, *shape))
            for name, shape in (("gain", (8,)), ("bias", (8,)), ("up", (8, 16)),
                                ("down", (16, 8)), ("shift", (8,)))}


def scan():
    """Layers in jax.lax.scan, last one first, and rematerialised."""
    weights = _stack(3)
    table = jax.random.normal(jax.random.key(3), (16, 8))

    def model(tokens):
        step = jax.checkpoint(lambda x, w: (_layer(x, w), None))
        x, _ = jax.lax.scan(step, table[tokens], weights, reverse=True)
        return _norm(x, 1.0, 0.0)

    return model, jnp.arange(4, dtype=jnp.int32)


def loops():
    """A loop whose rounds depend on the data, with a branch in it and a random
    key, which is unsigned, in what it carries."""
    weights = _stack(3)

    def model(x):
        def more(carry):
            return (carry[0] < 3) & (jnp.max(carry[1]) < 1e6)

        def body(carry):
            i, x, key = carry
            w = jax.tree.map(lambda stack: stack[i], weights)
            x = jax.lax.cond(i != 1, _layer, lambda x, w: x, x, w)
            return i + 1, x, key + jnp.uint32(1)

        _, x, key = jax.lax.while_loop(
            more, body, (jnp.int32(0), x, jnp.array([1, 2], jnp.uint32)))
        return _norm(x, 1.0, 0.0) + jnp.sum(key).astype(jnp.float32)

    return model, jax.random.normal(jax.random.key(0), (4, 8))
