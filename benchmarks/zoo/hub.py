"""Tiny random models of published architectures, built by transformers.

Each function returns (model, inputs); the sizes are small, the structure is the
library's own: norms, masks, rotary embeddings, tied heads.
"""

import torch
import transformers as hf
from torch import nn

IDS = torch.randint(0, 50, (2, 7), generator=torch.Generator().manual_seed(3))
SMALL = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4,
         "intermediate_size": 64, "vocab_size": 50, "max_position_embeddings": 16}
GPT = {"n_embd": 32, "n_layer": 2, "n_head": 4, "vocab_size": 50, "n_positions": 16}


class Output(nn.Module):
    """One tensor of what a model of transformers returns."""

    def __init__(self, model, field):
        super().__init__()
        self.model, self.field = model, field

    def forward(self, *inputs):
        return getattr(self.model(*inputs), self.field)



def _causal(name, config, **changes):
    made = getattr(hf, config)(**{**SMALL, "use_cache": False, **changes})
    made._attn_implementation = "eager"
    return Output(getattr(hf, name)(made), "logits"), (IDS,)


def gptj():
    return _causal("GPTJForCausalLM", "GPTJConfig", **GPT, rotary_dim=4)


def gpt_neo():
    return _causal("GPTNeoForCausalLM", "GPTNeoConfig", num_layers=2, num_heads=4,
                   attention_types=[[["global", "local"], 1]], window_size=4)


def gpt_neox():
    return _causal("GPTNeoXForCausalLM", "GPTNeoXConfig")


def gpt_neox_serial():
    return _causal("GPTNeoXForCausalLM", "GPTNeoXConfig", use_parallel_residual=False)


def gpt_bigcode():
    return _causal("GPTBigCodeForCausalLM", "GPTBigCodeConfig", **GPT)


def gpt2():
    return _causal("GPT2LMHeadModel", "GPT2Config", **GPT)


def gpt2_lns_off():
    """gpt2_lns without its factors."""
    made = hf.GPT2Config(n_embd=16, n_layer=3, n_head=2, vocab_size=20, n_positions=8,
                         use_cache=False, attn_implementation="eager")
    return Output(hf.GPT2LMHeadModel(made), "logits"), (IDS[:1, :6] % 20,)


def gpt2_lns():
    """LayerNorm Scaling in Python: both norms of block l divided by sqrt(l)."""
    model, inputs = gpt2_lns_off()
    for index, block in enumerate(model.model.transformer.h):
        for norm in (block.ln_1, block.ln_2):
            norm.register_forward_hook(
                lambda _, __, result, factor=(index + 1) ** -0.5: result * factor)
    return model, inputs


def phi():
    return _causal("PhiForCausalLM", "PhiConfig", partial_rotary_factor=0.5)


def phi_qk_norm():
    return _causal("PhiForCausalLM", "PhiConfig", partial_rotary_factor=0.5,
                   qk_layernorm=True)


def falcon():
    return _causal("FalconForCausalLM", "FalconConfig", new_decoder_architecture=True,
                   num_kv_heads=2, bias=True)


def falcon_one_norm():
    return _causal("FalconForCausalLM", "FalconConfig", parallel_attn=True,
                   multi_query=True)


def falcon_alibi():
    return _causal("FalconForCausalLM", "FalconConfig", parallel_attn=False,
                   multi_query=False, alibi=True, bias=True)


def mpt():
    return _causal("MptForCausalLM", "MptConfig", d_model=32, n_layers=2, n_heads=4,
                   expansion_ratio=2, max_seq_len=16)


def bloom():
    return _causal("BloomForCausalLM", "BloomConfig", n_layer=2, n_head=4)


def opt():
    return _causal("OPTForCausalLM", "OPTConfig", ffn_dim=64, word_embed_proj_dim=32)


def opt_350m():
    """The Post-LN member of the family, with projections around a wider stream."""
    return _causal("OPTForCausalLM", "OPTConfig", ffn_dim=64, word_embed_proj_dim=16,
                   do_layer_norm_before=False)


def cohere():
    return _causal("CohereForCausalLM", "CohereConfig", num_key_value_heads=2,
                   pad_token_id=0, bos_token_id=1, eos_token_id=2)


def starcoder2():
    return _causal("Starcoder2ForCausalLM", "Starcoder2Config", num_key_value_heads=2)


def stablelm():
    return _causal("StableLmForCausalLM", "StableLmConfig", num_key_value_heads=2)


def olmo():
    return _causal("OlmoForCausalLM", "OlmoConfig", num_key_value_heads=2)


def nemotron():
    """LayerNorm1P: the stored scale is the scale minus 1."""
    return _causal("NemotronForCausalLM", "NemotronConfig", num_key_value_heads=2,
                   head_dim=8, pad_token_id=0, bos_token_id=1, eos_token_id=2)


def llama():
    return _causal("LlamaForCausalLM", "LlamaConfig", num_key_value_heads=2)


def gemma2():
    return _causal("Gemma2ForCausalLM", "Gemma2Config", num_key_value_heads=2,
                   head_dim=8)


def xglm():
    return _causal("XGLMForCausalLM", "XGLMConfig", d_model=32, ffn_dim=64,
                   num_layers=2, attention_heads=4)


def biogpt():
    return _causal("BioGptForCausalLM", "BioGptConfig")


def codegen():
    return _causal("CodeGenForCausalLM", "CodeGenConfig", **GPT, rotary_dim=4)


def cohere2():
    return _causal("Cohere2ForCausalLM", "Cohere2Config", num_key_value_heads=2,
                   pad_token_id=0, bos_token_id=1, eos_token_id=2)


def ctrl():
    return _causal("CTRLLMHeadModel", "CTRLConfig", n_embd=32, n_layer=2, n_head=4,
                   dff=64, n_positions=16)


def persimmon():
    """LayerNorms of queries and keys, head by head, behind one fused layer."""
    return _causal("PersimmonForCausalLM", "PersimmonConfig")


def qwen3():
    return _causal("Qwen3ForCausalLM", "Qwen3Config", num_key_value_heads=2, head_dim=8)


def gemma3():
    return _causal("Gemma3ForCausalLM", "Gemma3TextConfig", num_key_value_heads=2,
                   head_dim=8)


def rwkv():
    """No attention: time and channel mixing, each behind a LayerNorm."""
    return _causal("RwkvForCausalLM", "RwkvConfig", context_length=16,
                   attention_hidden_size=32)


def mixtral():
    return _causal("MixtralForCausalLM", "MixtralConfig", num_key_value_heads=2,
                   num_local_experts=4, num_experts_per_tok=2,
                   experts_implementation="batched_mm")


def phimoe():
    """Phi-3.5-MoE: a Mixtral with LayerNorms."""
    return _causal("PhimoeForCausalLM", "PhimoeConfig", num_key_value_heads=2,
                   num_local_experts=4, num_experts_per_tok=2,
                   experts_implementation="batched_mm")


def _encoder(name, config, field="last_hidden_state", **changes):
    made = getattr(hf, config)(**{**SMALL, **changes})
    made._attn_implementation = "eager"
    return Output(getattr(hf, name)(made), field), (IDS,)


def bert():
    return _encoder("BertModel", "BertConfig")


def albert():
    return _encoder("AlbertModel", "AlbertConfig", embedding_size=16,
                    num_hidden_layers=3)


def roberta_prelayernorm():
    return _encoder("RobertaPreLayerNormModel", "RobertaPreLayerNormConfig")


def clip_text():
    return _encoder("CLIPTextModel", "CLIPTextConfig", projection_dim=32,
                    bos_token_id=1, eos_token_id=2)


def modernbert():
    return _encoder("ModernBertModel", "ModernBertConfig", pad_token_id=0,
                    cls_token_id=1, sep_token_id=2, bos_token_id=1, eos_token_id=2)


def deberta_v2():
    return _encoder("DebertaV2Model", "DebertaV2Config", relative_attention=True,
                    pos_att_type=["p2c", "c2p"], max_relative_positions=16)


def electra():
    return _encoder("ElectraModel", "ElectraConfig", embedding_size=16)


def esm():
    return _encoder("EsmModel", "EsmConfig", pad_token_id=1,
                    position_embedding_type="rotary", emb_layer_norm_before=True,
                    token_dropout=False)


def fnet():
    """A Fourier transform, in complex numbers, in place of attention."""
    return _encoder("FNetModel", "FNetConfig", use_tpu_fourier_optimizations=True,
                    tpu_short_seq_length=7)


def megatron_bert():
    return _encoder("MegatronBertModel", "MegatronBertConfig")


def xlm_roberta_xl():
    return _encoder("XLMRobertaXLModel", "XLMRobertaXLConfig")


class TwoSided(nn.Module):
    """An encoder-decoder: source tokens (or features), then target tokens."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, source, target):
        return self.model(source, decoder_input_ids=target,
                          use_cache=False).last_hidden_state


TWO_SIDED = {"d_model": 32, "encoder_layers": 2, "decoder_layers": 2,
             "encoder_attention_heads": 4, "decoder_attention_heads": 4,
             "encoder_ffn_dim": 64, "decoder_ffn_dim": 64, "vocab_size": 50,
             "max_position_embeddings": 16}


def _two_sided(name, config, **changes):
    made = getattr(hf, config)(**changes)
    made._attn_implementation = "eager"
    return TwoSided(getattr(hf, name)(made)), (IDS, IDS.flip(1)[:, :5].contiguous())


def bart():
    return _two_sided("BartModel", "BartConfig", **TWO_SIDED)


def mbart():
    return _two_sided("MBartModel", "MBartConfig", **TWO_SIDED)


def pegasus():
    return _two_sided("PegasusModel", "PegasusConfig", **TWO_SIDED)


def m2m100():
    return _two_sided("M2M100Model", "M2M100Config", **TWO_SIDED)


def blenderbot():
    return _two_sided("BlenderbotModel", "BlenderbotConfig", **TWO_SIDED)


def t5():
    return _two_sided("T5Model", "T5Config", d_model=32, d_kv=8, d_ff=64, num_layers=2,
                      num_heads=4, vocab_size=50, decoder_start_token_id=0)


def whisper():
    """Both sides; the decoder has cross attention."""
    model, (_, target) = _two_sided(
        "WhisperModel", "WhisperConfig", **{
            k: v for k, v in TWO_SIDED.items() if k != "max_position_embeddings"},
        num_mel_bins=8, max_source_positions=8, max_target_positions=16,
        pad_token_id=0, bos_token_id=1, eos_token_id=2, decoder_start_token_id=1)
    return model, (torch.randn(2, 8, 16), target)


def _image(name, config, field="last_hidden_state", **changes):
    made = getattr(hf, config)(**{
        "hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4,
        "intermediate_size": 64, "image_size": 16, "patch_size": 4, **changes})
    made._attn_implementation = "eager"
    return Output(getattr(hf, name)(made), field), (torch.randn(2, 3, 16, 16),)


def vit():
    return _image("ViTModel", "ViTConfig")


def deit():
    return _image("DeiTModel", "DeiTConfig")


def dinov2():
    return _image("Dinov2Model", "Dinov2Config", mlp_ratio=2)


def clip_vision():
    return _image("CLIPVisionModel", "CLIPVisionConfig")


def siglip_vision():
    return _image("SiglipVisionModel", "SiglipVisionConfig")


def beit():
    return _image("BeitModel", "BeitConfig", use_mean_pooling=True)


def convnext():
    return _image("ConvNextModel", "ConvNextConfig", hidden_sizes=[16, 32],
                  depths=[1, 2], num_stages=2)


def convnextv2():
    return _image("ConvNextV2Model", "ConvNextV2Config", hidden_sizes=[16, 32],
                  depths=[1, 2], num_stages=2)


def data2vec_vision():
    return _image("Data2VecVisionModel", "Data2VecVisionConfig", use_mean_pooling=True)


def sam_vision():
    """Attention in windows; convolutions read the stream at the end."""
    from transformers.models.sam.modeling_sam import SamVisionEncoder
    made = hf.SamVisionConfig(hidden_size=32, num_hidden_layers=2,
                              num_attention_heads=4, mlp_dim=64, output_channels=16,
                              image_size=16, patch_size=4, window_size=2,
                              global_attn_indexes=[1])
    made._attn_implementation = "eager"
    return Output(SamVisionEncoder(made), "last_hidden_state"), (
        torch.randn(1, 3, 16, 16),)


def segformer():
    """Patches that overlap, attention over a shortened sequence."""
    made = hf.SegformerConfig(num_encoder_blocks=2, depths=[1, 1], sr_ratios=[2, 1],
                              hidden_sizes=[16, 32], patch_sizes=[3, 3], strides=[2, 2],
                              num_attention_heads=[1, 2], mlp_ratios=[2, 2])
    return Output(hf.SegformerModel(made), "last_hidden_state"), (
        torch.randn(1, 3, 16, 16),)


def focalnet():
    """Modulation in place of attention, with LayerScale."""
    made = hf.FocalNetConfig(image_size=16, patch_size=2, embed_dim=16,
                             hidden_sizes=[16, 32], depths=[1, 1], focal_levels=[1, 1],
                             focal_windows=[3, 3], use_layerscale=True)
    return Output(hf.FocalNetModel(made), "last_hidden_state"), (
        torch.randn(1, 3, 16, 16),)


def timesformer():
    """Attention in time, then in space."""
    made = hf.TimesformerConfig(hidden_size=32, num_hidden_layers=2,
                                num_attention_heads=4, intermediate_size=64,
                                image_size=8, patch_size=4, num_frames=2)
    return Output(hf.TimesformerModel(made), "last_hidden_state"), (
        torch.randn(1, 2, 3, 8, 8),)


def _sound(name, config, samples, **changes):
    made = getattr(hf, config)(**{
        "hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4,
        "intermediate_size": 64, **changes})
    made._attn_implementation = "eager"
    return Output(getattr(hf, name)(made), "last_hidden_state"), (
        torch.randn(1, *samples),)


def audio_spectrogram():
    return _sound("ASTModel", "ASTConfig", (16, 16), patch_size=4, frequency_stride=4,
                  time_stride=4, max_length=16, num_mel_bins=16)


def wav2vec2():
    return _sound("Wav2Vec2Model", "Wav2Vec2Config", (64,), conv_dim=[16, 16],
                  conv_stride=[2, 2], conv_kernel=[3, 3], num_feat_extract_layers=2,
                  feat_extract_norm="layer", do_stable_layer_norm=True,
                  num_conv_pos_embeddings=4, num_conv_pos_embedding_groups=2)


def _windows(name, config):
    made = getattr(hf, config)(image_size=16, patch_size=2, embed_dim=16,
                               depths=[2, 2], num_heads=[2, 4], window_size=2,
                               mlp_ratio=2.0)
    return Output(getattr(hf, name)(made), "last_hidden_state"), (
        torch.randn(2, 3, 16, 16),)


def swin():
    return _windows("SwinModel", "SwinConfig")


def swinv2():
    """Res-post-norm: an output norm behind each module."""
    return _windows("Swinv2Model", "Swinv2Config")
