"""The models of models.py: entries for renorm-import torch, weights at random.

Each output is the model's last hidden state, behind its last norm.
"""

import torch
import transformers


class Hidden(torch.nn.Module):
    """The last hidden state as the only result."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, x):
        return self.model(x, return_dict=True).last_hidden_state


class Embedded(Hidden):
    """GPT-2 of token ids, without a cache."""

    def forward(self, x):
        return self.model(x, use_cache=False, return_dict=True).last_hidden_state


def _random(model):
    """Gains and biases at random, so that a lost one shows."""
    torch.manual_seed(7)
    for name, parameter in model.named_parameters():
        if "norm" in name or ".ln_" in name:
            torch.nn.init.normal_(parameter, 1.0 if name.endswith("weight") else 0.0, 0.2)
    return model.eval()


def gpt2():
    """4 layers, d = 768, 128 tokens."""
    torch.manual_seed(1)
    model = transformers.GPT2Model(transformers.GPT2Config(
        n_layer=4, attn_implementation="eager"))
    return _random(Embedded(model)), torch.randint(0, 50257, (1, 128))


def vit_small():
    """12 layers, d = 384, 197 tokens."""
    torch.manual_seed(1)
    model = transformers.ViTModel(transformers.ViTConfig(
        hidden_size=384, num_attention_heads=6, intermediate_size=1536,
        attn_implementation="eager"), add_pooling_layer=False)
    return _random(Hidden(model)), torch.randn(1, 3, 224, 224)


def whisper_encoder():
    """Whisper tiny: 4 layers, d = 384, 1500 frames."""
    torch.manual_seed(1)
    model = transformers.models.whisper.modeling_whisper.WhisperEncoder(
        transformers.WhisperConfig(d_model=384, encoder_layers=4,
                                   encoder_attention_heads=6, encoder_ffn_dim=1536,
                                   attn_implementation="eager"))
    return _random(Hidden(model)), torch.randn(1, 80, 3000)
