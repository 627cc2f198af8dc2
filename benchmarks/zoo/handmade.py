"""Tiny random models written out here: nanoGPT and its variants, DiT, Mixer, MoE.

Each function returns (model, inputs).
"""

import math

import torch
import torch.nn.functional as F
from torch import nn

WIDTH, HEADS, VOCABULARY, LENGTH = 32, 4, 50, 7
IDS = torch.randint(0, VOCABULARY, (2, LENGTH),
                    generator=torch.Generator().manual_seed(3))


class Attention(nn.Module):
    """Self or cross attention with one matrix for query, key and value."""

    def __init__(self, width=WIDTH, bias=True, causal=True, cross=False):
        super().__init__()
        self.qkv = nn.Linear(width, 3 * width, bias=bias)
        self.proj = nn.Linear(width, width, bias=bias)
        self.causal, self.cross = causal, cross

    def forward(self, x, memory=None):
        query, key, value = self.qkv(x).chunk(3, -1)
        if self.cross:
            _, key, value = self.qkv(memory).chunk(3, -1)
        query, key, value = (t.unflatten(-1, (HEADS, -1)).transpose(1, 2)
                             for t in (query, key, value))
        scores = query @ key.transpose(-1, -2) / math.sqrt(query.shape[-1])
        if self.causal:
            mask = torch.ones(scores.shape[-2:], dtype=torch.bool).tril()
            scores = scores.masked_fill(~mask, -1e9)
        return self.proj((scores.softmax(-1) @ value).transpose(1, 2).flatten(2))


class MLP(nn.Module):
    def __init__(self, width=WIDTH, bias=True, factor=2):
        super().__init__()
        self.fc = nn.Linear(width, factor * width, bias=bias)
        self.proj = nn.Linear(factor * width, width, bias=bias)

    def forward(self, x):
        return self.proj(F.gelu(self.fc(x)))


class Block(nn.Module):
    """x + attention(LN(x)), then x + mlp(LN(x)); `divide` is LayerNorm Scaling,
    `peri` puts norms behind the modules, `post` behind the adds."""

    def __init__(self, bias=True, affine=True, divide=1.0, peri=False, post=False,
                 causal=True, alpha=1.0, mlp=None):
        super().__init__()

        def norm():
            return nn.LayerNorm(WIDTH, elementwise_affine=affine, bias=bias)

        self.ln1, self.ln2 = norm(), norm()
        self.attn = Attention(bias=bias, causal=causal)
        self.mlp = mlp or MLP(bias=bias)
        if peri:
            self.out1, self.out2 = norm(), norm()
        self.divide, self.peri, self.post, self.alpha = divide, peri, post, alpha

    def forward(self, x):
        if self.post:
            x = self.ln1(self.alpha * x + self.attn(x))
            return self.ln2(self.alpha * x + self.mlp(x))
        a = self.attn(self.ln1(x) * self.divide)
        x = self.alpha * x + (self.out1(a) if self.peri else a)
        m = self.mlp(self.ln2(x) * self.divide)
        return self.alpha * x + (self.out2(m) if self.peri else m)


class NanoGPT(nn.Module):
    """A GPT after karpathy/nanoGPT; `tap` also returns the un-normed stream, `pool`
    averages over the tokens, `sandwich` adds a norm behind the embedding."""

    def __init__(self, layers=2, bias=True, affine=True, tied=False, pool=False,
                 tap=False, embedding_norm=False, scaled=False, final=True, **block):
        super().__init__()
        self.wte = nn.Embedding(VOCABULARY, WIDTH)
        self.wpe = nn.Embedding(LENGTH, WIDTH)
        self.ln_e = nn.LayerNorm(WIDTH) if embedding_norm else nn.Identity()
        self.h = nn.ModuleList(
            Block(bias=bias, affine=affine,
                  divide=1 / math.sqrt(index + 1) if scaled else 1.0, **block)
            for index in range(layers))
        self.ln_f = nn.LayerNorm(WIDTH, elementwise_affine=affine, bias=bias) \
            if final else nn.Identity()
        self.head = nn.Linear(WIDTH, VOCABULARY, bias=False)
        if tied:
            self.head.weight = self.wte.weight
        self.pool, self.tap = pool, tap

    def forward(self, ids):
        x = self.ln_e(self.wte(ids) + self.wpe(torch.arange(ids.shape[1])))
        for block in self.h:
            x = block(x)
        y = self.head(self.ln_f(x.mean(1) if self.pool else x))
        return (y, x) if self.tap else y


def nano():
    return NanoGPT(), (IDS,)


def nano_no_bias():
    return NanoGPT(bias=False), (IDS,)


def nano_no_affine():
    return NanoGPT(affine=False), (IDS,)


def nano_tied():
    return NanoGPT(tied=True), (IDS,)


def nano_mean_pool():
    return NanoGPT(pool=True), (IDS,)


def nano_tapped():
    return NanoGPT(tap=True), (IDS,)


def nano_lns():
    return NanoGPT(layers=3, scaled=True), (IDS,)


def nano_lns_off():
    """nano_lns without its factors: renorm-scale-depth must put them back."""
    return NanoGPT(layers=3), (IDS,)


def nano_peri_new():
    """nano with output norms as renorm-insert-peri adds them: scale 1, bias 0."""
    model = NanoGPT(peri=True)
    for name, parameter in model.named_parameters():
        parameter.fixed = ".out" in name
    return model, (IDS,)


def nano_peri():
    return NanoGPT(peri=True), (IDS,)


def nano_peri_embedding():
    return NanoGPT(peri=True, embedding_norm=True), (IDS,)


def nano_post():
    return NanoGPT(post=True, final=False), (IDS,)


def deepnorm():
    return NanoGPT(post=True, final=False, alpha=(2 * 2) ** 0.25), (IDS,)


def nano_alpha():
    """Pre-LN with a scaled stream: the scalar keeps the mean zero."""
    return NanoGPT(alpha=0.7), (IDS,)


class MixLN(NanoGPT):
    """The first layer Post-LN, the others Pre-LN (arXiv 2412.13795)."""

    def __init__(self):
        super().__init__(layers=3)
        self.h[0] = Block(post=True)


def mix_ln():
    return MixLN(), (IDS,)


class Sandwich(NanoGPT):
    """Layers of one shared block, as in ALBERT, but Pre-LN."""

    def forward(self, ids):
        x = self.wte(ids) + self.wpe(torch.arange(ids.shape[1]))
        for _ in range(3):
            x = self.h[0](x)
        return self.head(self.ln_f(x))


def nano_shared():
    return Sandwich(layers=1), (IDS,)


class Experts(nn.Module):
    """Two of four experts by a softmax over the best router logits; every expert
    runs on every token and the others have weight 0, as exports have to."""

    def __init__(self):
        super().__init__()
        self.router = nn.Linear(WIDTH, 4, bias=False)
        self.experts = nn.ModuleList(MLP() for _ in range(4))

    def forward(self, x):
        logits = self.router(x)
        bar = logits.topk(2, -1).values[..., -1:]
        weights = logits.masked_fill(logits < bar, -1e9).softmax(-1)
        return sum(expert(x) * weights[..., index:index + 1]
                   for index, expert in enumerate(self.experts))


class SoftExperts(nn.Module):
    """Stacked expert weights and a dense router: one contraction over experts."""

    def __init__(self):
        super().__init__()
        self.router = nn.Linear(WIDTH, 4, bias=False)
        self.up = nn.Parameter(torch.empty(4, WIDTH, 2 * WIDTH))
        self.down = nn.Parameter(torch.empty(4, 2 * WIDTH, WIDTH))

    def forward(self, x):
        weights = self.router(x).softmax(-1)
        hidden = F.silu(torch.einsum("btd,edf->btef", x, self.up))
        return torch.einsum("btef,efd,bte->btd", hidden, self.down, weights)


class MoE(NanoGPT):
    def __init__(self, experts):
        super().__init__()
        for block in self.h:
            block.mlp = experts()


def moe():
    return MoE(Experts), (IDS,)


def moe_dense():
    return MoE(SoftExperts), (IDS,)


class MixerBlock(nn.Module):
    def __init__(self, tokens):
        super().__init__()
        self.ln1, self.ln2 = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.tokens, self.channels = MLP(tokens), MLP()

    def forward(self, x):
        x = x + self.tokens(self.ln1(x).transpose(1, 2)).transpose(1, 2)
        return x + self.channels(self.ln2(x))


class Mixer(nn.Module):
    """MLP-Mixer: patches by a convolution, mean over tokens before the head."""

    def __init__(self):
        super().__init__()
        self.patches = nn.Conv2d(3, WIDTH, 4, 4)
        self.blocks = nn.ModuleList(MixerBlock(16) for _ in range(2))
        self.norm = nn.LayerNorm(WIDTH)
        self.head = nn.Linear(WIDTH, 10)

    def forward(self, image):
        x = self.patches(image).flatten(2).transpose(1, 2)
        for block in self.blocks:
            x = block(x)
        return self.head(self.norm(x).mean(1))


def mlp_mixer():
    return Mixer(), (torch.randn(2, 3, 16, 16),)


class DiTBlock(nn.Module):
    """adaLN-Zero: shift, scale and gate of both modules from the condition."""

    def __init__(self):
        super().__init__()
        self.ln1 = nn.LayerNorm(WIDTH, elementwise_affine=False, eps=1e-6)
        self.ln2 = nn.LayerNorm(WIDTH, elementwise_affine=False, eps=1e-6)
        self.attn, self.mlp = Attention(causal=False), MLP()
        self.modulation = nn.Linear(WIDTH, 6 * WIDTH)

    def forward(self, x, condition):
        s1, c1, g1, s2, c2, g2 = (
            part[:, None] for part in self.modulation(F.silu(condition)).chunk(6, -1))
        x = x + g1 * self.attn(self.ln1(x) * (1 + c1) + s1)
        return x + g2 * self.mlp(self.ln2(x) * (1 + c2) + s2)


class DiT(nn.Module):
    def __init__(self):
        super().__init__()
        self.patches = nn.Linear(12, WIDTH)
        self.position = nn.Parameter(torch.empty(1, 16, WIDTH))
        self.blocks = nn.ModuleList(DiTBlock() for _ in range(2))
        self.norm = nn.LayerNorm(WIDTH, elementwise_affine=False, eps=1e-6)
        self.modulation = nn.Linear(WIDTH, 2 * WIDTH)
        self.head = nn.Linear(WIDTH, 12)

    def forward(self, x, condition):
        x = self.patches(x) + self.position
        for block in self.blocks:
            x = block(x, condition)
        shift, scale = (part[:, None] for part in
                        self.modulation(F.silu(condition)).chunk(2, -1))
        return self.head(self.norm(x) * (1 + scale) + shift)


def dit():
    return DiT(), (torch.randn(2, 16, 12), torch.randn(2, WIDTH))


class PatchMerging(nn.Module):
    """Four neighbouring tokens become one of twice the width, as in Swin."""

    def __init__(self, width):
        super().__init__()
        self.norm = nn.LayerNorm(4 * width)
        self.reduction = nn.Linear(4 * width, 2 * width, bias=False)

    def forward(self, x):
        side = math.isqrt(x.shape[1])
        x = x.unflatten(1, (side, side))
        x = torch.cat([x[:, 0::2, 0::2], x[:, 1::2, 0::2], x[:, 0::2, 1::2],
                       x[:, 1::2, 1::2]], -1).flatten(1, 2)
        return self.reduction(self.norm(x))


class WindowBlock(nn.Module):
    """Attention in windows of 2 by 2 tokens, shifted in every second block."""

    def __init__(self, width, shift):
        super().__init__()
        self.ln1, self.ln2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.attn, self.mlp = Attention(width, causal=False), MLP(width)
        self.shift = shift

    def forward(self, x):
        batch, tokens, width = x.shape
        side = math.isqrt(tokens)
        y = self.ln1(x).view(batch, side, side, width)
        if self.shift:
            y = y.roll((-1, -1), (1, 2))
        y = y.view(batch, side // 2, 2, side // 2, 2, width).transpose(2, 3)
        y = self.attn(y.reshape(-1, 4, width))
        y = y.view(batch, side // 2, side // 2, 2, 2, width).transpose(2, 3)
        y = y.reshape(batch, side, side, width)
        if self.shift:
            y = y.roll((1, 1), (1, 2))
        x = x + y.reshape(batch, tokens, width)
        return x + self.mlp(self.ln2(x))


class Windows(nn.Module):
    """A Swin of two stages; `norm_patches` is the LayerNorm of its patch embedding."""

    def __init__(self, norm_patches):
        super().__init__()
        self.patches = nn.Conv2d(3, 16, 2, 2)
        self.norm_patches = nn.LayerNorm(16) if norm_patches else nn.Identity()
        self.stage1 = nn.ModuleList([WindowBlock(16, False), WindowBlock(16, True)])
        self.merging = PatchMerging(16)
        self.stage2 = nn.ModuleList([WindowBlock(32, False), WindowBlock(32, True)])
        self.norm = nn.LayerNorm(32)
        self.head = nn.Linear(32, 10)

    def forward(self, image):
        x = self.norm_patches(self.patches(image).flatten(2).transpose(1, 2))
        for block in self.stage1:
            x = block(x)
        x = self.merging(x)
        for block in self.stage2:
            x = block(x)
        return self.head(self.norm(x).mean(1))


def patch_merging():
    return Windows(False), (torch.randn(2, 3, 16, 16),)


def patch_merging_normed():
    return Windows(True), (torch.randn(2, 3, 16, 16),)


class DecoderBlock(nn.Module):
    def __init__(self):
        super().__init__()
        self.ln1, self.ln2, self.ln3 = (nn.LayerNorm(WIDTH) for _ in range(3))
        self.attn, self.cross = Attention(), Attention(causal=False, cross=True)
        self.mlp = MLP()

    def forward(self, x, memory):
        x = x + self.attn(self.ln1(x))
        x = x + self.cross(self.ln2(x), memory)
        return x + self.mlp(self.ln3(x))


class Decoder(nn.Module):
    """Whisper's decoder on given encoder states; the head is the token table."""

    def __init__(self):
        super().__init__()
        self.wte, self.wpe = nn.Embedding(VOCABULARY, WIDTH), nn.Embedding(LENGTH, WIDTH)
        self.h = nn.ModuleList(DecoderBlock() for _ in range(2))
        self.ln_f = nn.LayerNorm(WIDTH)

    def forward(self, ids, memory):
        x = self.wte(ids) + self.wpe(torch.arange(ids.shape[1]))
        for block in self.h:
            x = block(x, memory)
        return self.ln_f(x) @ self.wte.weight.T


def whisper_decoder():
    return Decoder(), (IDS, torch.randn(2, 5, WIDTH))


class PaperBlock(nn.Module):
    def __init__(self):
        super().__init__()
        self.ln1 = nn.LayerNorm(64, elementwise_affine=False)
        self.ln2 = nn.LayerNorm(64, elementwise_affine=False)
        self.qkv = nn.Linear(64, 192, bias=False)
        self.proj = nn.Linear(64, 64)
        self.fc1, self.fc2 = nn.Linear(64, 256), nn.Linear(256, 64)

    def forward(self, x):
        query, key, value = (t.unflatten(-1, (4, 16)).transpose(1, 2)
                             for t in self.qkv(self.ln1(x)).chunk(3, -1))
        weights = (query @ key.transpose(-1, -2) / 4).softmax(-1)
        x = x + self.proj((weights @ value).transpose(1, 2).flatten(2))
        return x + self.fc2(F.gelu(self.fc1(self.ln2(x))))


class PaperViT(nn.Module):
    """The ViT of the equivalence test of arXiv 2305.14858."""

    def __init__(self):
        super().__init__()
        self.patches = nn.Linear(48, 64)
        self.cls = nn.Parameter(torch.empty(1, 1, 64))
        self.position = nn.Parameter(torch.empty(1, 65, 64))
        self.blocks = nn.ModuleList(PaperBlock() for _ in range(4))
        self.norm = nn.LayerNorm(64, elementwise_affine=False)
        self.head = nn.Linear(64, 100)

    def forward(self, image):
        x = image.unfold(2, 4, 4).unfold(3, 4, 4)
        x = x.permute(0, 2, 3, 4, 5, 1).flatten(3).flatten(1, 2)
        x = torch.cat([self.cls.expand(x.shape[0], -1, -1), self.patches(x)], 1)
        x = x + self.position
        for block in self.blocks:
            x = block(x)
        return self.head(self.norm(x)[:, 0])


def paper_vit():
    return PaperViT(), (torch.randn(4, 3, 32, 32),)


class NormedAttention(Attention):
    """Queries and keys are normalised after one matrix made them and the values:
    `per_head` as in timm and ViT-22B, else whole rows (MPT's qk_ln); `shared` has two
    heads of keys and values for four of queries."""

    def __init__(self, per_head, shared=False):
        super().__init__(causal=False)
        head = WIDTH // HEADS
        self.sizes = [WIDTH, 2 * head, 2 * head] if shared else 3 * [WIDTH]
        self.qkv = nn.Linear(WIDTH, sum(self.sizes))
        size = head if per_head else WIDTH
        self.q_norm, self.k_norm = nn.LayerNorm(size), nn.LayerNorm(size)
        self.per_head, self.shared = per_head, shared

    def forward(self, x):
        if self.per_head and not self.shared:
            query, key, value = self.qkv(x).unflatten(-1, (3, HEADS, -1)).permute(
                2, 0, 3, 1, 4).unbind(0)
            query, key = self.q_norm(query), self.k_norm(key)
        else:
            query, key, value = self.qkv(x).split(self.sizes, -1)
            if not self.per_head:
                query, key = self.q_norm(query), self.k_norm(key)
            query, key, value = (t.unflatten(-1, (-1, WIDTH // HEADS)).transpose(1, 2)
                                 for t in (query, key, value))
            if self.per_head:
                query, key = self.q_norm(query), self.k_norm(key)
        if self.shared:
            key, value = (t.repeat_interleave(2, 1) for t in (key, value))
        weights = (query @ key.transpose(-1, -2) / math.sqrt(8)).softmax(-1)
        return self.proj((weights @ value).transpose(1, 2).flatten(2))


class QKNorm(NanoGPT):
    def __init__(self, **attention):
        super().__init__()
        for block in self.h:
            block.attn = NormedAttention(**attention)


def qk_norm_heads():
    return QKNorm(per_head=True), (IDS,)


def qk_norm_rows():
    return QKNorm(per_head=False), (IDS,)


def qk_norm_shared():
    return QKNorm(per_head=True, shared=True), (IDS,)


class Spelled(nn.Module):
    """One norm between two layers, in a spelling that a formula gives."""

    def __init__(self, norm):
        super().__init__()
        self.before, self.after = nn.Linear(12, 16), nn.Linear(16, 12)
        self.weight = nn.Parameter(torch.empty(16))
        self.bias = nn.Parameter(torch.empty(16))
        self.norm = norm

    def forward(self, x):
        return self.after(self.norm(self.before(x)) * self.weight + self.bias)


def _spelled(norm):
    return Spelled(norm), (torch.randn(2, 5, 12),)


def ln_by_products():
    """Means by a product with a column of 1/d."""
    def norm(x):
        column = torch.full((16, 1), 1 / 16, dtype=x.dtype)
        centred = x - x @ column
        return centred * torch.rsqrt((centred * centred) @ column + 1e-5)
    return _spelled(norm)


def ln_by_einsum():
    def norm(x):
        centred = x - x.mean(-1, keepdim=True)
        variance = torch.einsum("btd,btd->bt", centred, centred) / 16
        return torch.einsum("btd,bt->btd", centred, (variance + 1e-5).rsqrt())
    return _spelled(norm)


def ln_halves():
    """Two LayerNorms, each of half of what one layer makes."""
    return _spelled(lambda x: torch.cat(
        [F.layer_norm(half, (8,)) for half in x.chunk(2, -1)], -1))


def ln_unbiased():
    """The annotated transformer: an unbiased deviation, epsilon outside."""
    return _spelled(lambda x: (x - x.mean(-1, keepdim=True)) / (
        x.std(-1, keepdim=True) + 1e-6))


def ln_padded():
    """Zeros behind the row take part in its statistics."""
    return _spelled(lambda x: F.layer_norm(F.pad(x[..., :12], (0, 4)), (16,)))


def ln_several_axes():
    return _spelled(lambda x: F.layer_norm(x, (5, 16)))
