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
