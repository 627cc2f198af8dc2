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


class Call(nn.Module):
    """A model and how it is called."""

    def __init__(self, model, call):
        super().__init__()
        self.model, self.call = model, call

    def forward(self, *inputs):
        return self.call(self.model, *inputs)


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


def _in_f64(model, *inputs):
    """For code that makes tensors of the default type for entries of its own."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    try:
        return model(*inputs)
    finally:
        torch.set_default_dtype(before)


def xglm():
    model, inputs = _causal("XGLMForCausalLM", "XGLMConfig", d_model=32, ffn_dim=64,
                            num_layers=2, attention_heads=4)
    return Call(model, _in_f64), inputs


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


SPECIAL = {"pad_token_id": 0, "bos_token_id": 1, "eos_token_id": 2}


def deberta():
    """The first DeBERTa: LayerNorms written out in Python."""
    return _encoder("DebertaModel", "DebertaConfig", relative_attention=True,
                    pos_att_type=["p2c", "c2p"], max_relative_positions=16)


def convbert():
    """Convolutions over a span in place of half of the heads."""
    return _encoder("ConvBertModel", "ConvBertConfig", embedding_size=16, head_ratio=2,
                    conv_kernel_size=3)


def squeezebert():
    """Grouped convolutions in place of linear layers."""
    return _encoder("SqueezeBertModel", "SqueezeBertConfig", embedding_size=32,
                    q_groups=2, k_groups=2, v_groups=2, intermediate_groups=2,
                    output_groups=2, post_attention_groups=1)


def mobilebert():
    return _encoder("MobileBertModel", "MobileBertConfig", embedding_size=16,
                    intra_bottleneck_size=16, true_hidden_size=16,
                    num_feedforward_networks=1, normalization_type="layer_norm")


def roformer():
    return _encoder("RoFormerModel", "RoFormerConfig", embedding_size=16)


def eurobert():
    return _encoder("EuroBertModel", "EuroBertConfig", num_key_value_heads=2, **SPECIAL)


def modernbert_decoder():
    return _causal("ModernBertDecoderForCausalLM", "ModernBertDecoderConfig", **SPECIAL)


def gemma4():
    return _causal("Gemma4ForCausalLM", "Gemma4TextConfig", num_key_value_heads=2,
                   head_dim=8, global_head_dim=8, hidden_size_per_layer_input=8,
                   vocab_size_per_layer_input=50)


def recurrent_gemma():
    return _causal("RecurrentGemmaForCausalLM", "RecurrentGemmaConfig", lru_width=32,
                   attention_window_size=8, num_key_value_heads=1)


def mamba():
    return _causal("MambaForCausalLM", "MambaConfig", state_size=4, conv_kernel=3)


def jamba():
    """Mamba, attention and experts in turn."""
    return _causal("JambaForCausalLM", "JambaConfig", num_key_value_heads=2,
                   num_experts=2, use_mamba_kernels=False, mamba_d_state=4,
                   attn_layer_period=2, attn_layer_offset=1, expert_layer_period=2,
                   experts_implementation="batched_mm", **SPECIAL)


def xlnet():
    made = hf.XLNetConfig(vocab_size=50, d_model=32, n_layer=2, n_head=4, d_inner=64)
    return Output(hf.XLNetModel(made), "last_hidden_state"), (IDS,)


def decision_transformer():
    """States, actions and returns side by side in one stream."""
    made = hf.DecisionTransformerConfig(
        state_dim=5, act_dim=3, hidden_size=32, max_ep_len=16, n_layer=2, n_head=4,
        n_positions=32, vocab_size=1)
    made._attn_implementation = "eager"
    return Call(hf.DecisionTransformerModel(made), lambda model, s, a, r, t: model(
        states=s, actions=a, rewards=r, returns_to_go=r, timesteps=t,
        attention_mask=torch.ones(2, 4)).action_preds), (
            torch.randn(2, 4, 5), torch.randn(2, 4, 3), torch.randn(2, 4, 1),
            torch.arange(4).expand(2, 4).contiguous())


def perceiver():
    """LayerNorms of learned queries."""
    made = hf.PerceiverConfig(num_latents=6, d_latents=32, d_model=16, num_blocks=1,
                              num_self_attends_per_block=2, num_self_attention_heads=4,
                              num_cross_attention_heads=4)
    return Output(hf.PerceiverModel(made), "last_hidden_state"), (
        torch.randn(2, 10, 16),)


def patchtst():
    made = hf.PatchTSTConfig(num_input_channels=2, context_length=16, patch_length=4,
                             patch_stride=4, d_model=32, num_hidden_layers=2,
                             num_attention_heads=4, ffn_dim=64, norm_type="layernorm",
                             pre_norm=True)
    return Output(hf.PatchTSTModel(made), "last_hidden_state"), (
        torch.randn(2, 16, 2),)


def marian():
    return _two_sided("MarianModel", "MarianConfig", **TWO_SIDED, pad_token_id=0,
                      decoder_start_token_id=1)


def speech2text():
    made = hf.Speech2TextConfig(
        **{k: v for k, v in TWO_SIDED.items() if k != "max_position_embeddings"},
        input_feat_per_channel=8, conv_channels=16, max_source_positions=32,
        max_target_positions=16)
    made._attn_implementation = "eager"
    return TwoSided(hf.Speech2TextModel(made)), (
        torch.randn(1, 16, 8), IDS[:1, :5].contiguous())


def moonshine():
    """Convolutions over samples, with a GroupNorm of one group."""
    from transformers.models.moonshine.modeling_moonshine import MoonshineEncoder
    made = hf.MoonshineConfig(
        vocab_size=50, hidden_size=32, intermediate_size=64,
        encoder_num_hidden_layers=2, decoder_num_hidden_layers=2,
        encoder_num_attention_heads=4, decoder_num_attention_heads=4,
        max_position_embeddings=32)
    made._attn_implementation = "eager"
    return Output(MoonshineEncoder(made), "last_hidden_state"), (torch.randn(1, 2048),)


CONVOLUTIONS = {"conv_dim": [16, 16], "conv_stride": [2, 2], "conv_kernel": [3, 3],
                "num_feat_extract_layers": 2, "num_conv_pos_embeddings": 4,
                "num_conv_pos_embedding_groups": 2}


def hubert():
    """A GroupNorm over time, a normalised weight, then Post-LN."""
    return _sound("HubertModel", "HubertConfig", (64,), feat_extract_norm="group",
                  **CONVOLUTIONS)


def wav2vec2_conformer():
    return _sound("Wav2Vec2ConformerModel", "Wav2Vec2ConformerConfig", (64,),
                  feat_extract_norm="layer", conv_depthwise_kernel_size=3,
                  **CONVOLUTIONS)


def git_vision():
    return _image("GitVisionModel", "GitVisionConfig")


def dinov3_vit():
    return _image("DINOv3ViTModel", "DINOv3ViTConfig", num_register_tokens=2)


def dinov3_convnext():
    made = hf.DINOv3ConvNextConfig(hidden_sizes=[8, 16, 16, 32], depths=[1, 1, 1, 1],
                                   image_size=32)
    return Output(hf.DINOv3ConvNextModel(made), "last_hidden_state"), (
        torch.randn(2, 3, 32, 32),)


def vitdet():
    return _image("VitDetModel", "VitDetConfig", window_block_indices=[0],
                  window_size=2, use_relative_position_embeddings=True,
                  residual_block_indices=[1])


def poolformer():
    """GroupNorms of one group: over channels and positions."""
    made = hf.PoolFormerConfig(depths=[1, 1], hidden_sizes=[16, 32],
                               num_encoder_blocks=2, patch_sizes=[3, 3],
                               strides=[2, 2], padding=[1, 1])
    return Output(hf.PoolFormerModel(made), "last_hidden_state"), (
        torch.randn(2, 3, 16, 16),)


def pvt_v2():
    made = hf.PvtV2Config(image_size=16, num_encoder_blocks=2, depths=[1, 1],
                          sr_ratios=[2, 1], hidden_sizes=[16, 32], patch_sizes=[3, 3],
                          strides=[2, 2], num_attention_heads=[1, 2],
                          mlp_ratios=[2, 2])
    return Output(hf.PvtV2Model(made), "last_hidden_state"), (
        torch.randn(1, 3, 16, 16),)


def hiera():
    made = hf.HieraConfig(embed_dim=16, image_size=[16, 16], patch_size=[3, 3],
                          patch_stride=[2, 2], patch_padding=[1, 1], depths=[1, 1],
                          num_heads=[1, 2], num_query_pool=1, query_stride=[2, 2],
                          masked_unit_size=[4, 4],
                          masked_unit_attention=[True, False], mlp_ratio=2.0)
    return Output(hf.HieraModel(made), "last_hidden_state"), (
        torch.randn(1, 3, 16, 16),)


def swin2sr():
    made = hf.Swin2SRConfig(image_size=8, patch_size=1, embed_dim=16, depths=[2],
                            num_heads=[2], window_size=4, upscale=2, mlp_ratio=2.0)
    return Output(hf.Swin2SRModel(made), "last_hidden_state"), (
        torch.randn(1, 3, 8, 8),)
