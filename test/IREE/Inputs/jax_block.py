"""A residual stream in JAX: two blocks of norm and MLP between linear layers."""

import jax
import jax.numpy as jnp


def block():
    keys = iter(jax.random.split(jax.random.key(3), 16))

    def weight(*shape):
        return jax.random.normal(next(keys), shape) / 4

    embed, head = weight(8, 32), weight(32, 4)
    last = weight(32)
    blocks = [(weight(32), weight(32), weight(32, 64), weight(64, 32))
              for _ in range(2)]

    def norm(x, gain, bias):
        mean = jnp.mean(x, -1, keepdims=True)
        variance = jnp.mean(jnp.square(x - mean), -1, keepdims=True)
        return (x - mean) * jax.lax.rsqrt(variance + 1e-5) * gain + bias

    def model(x):
        x = x @ embed
        for gain, bias, up, down in blocks:
            x = x + jax.nn.relu(norm(x, gain, bias) @ up) @ down
        return norm(x, last, bias) @ head

    return model, jax.random.normal(jax.random.key(0), (4, 8))
