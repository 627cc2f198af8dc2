"""What the benchmark measures, and in which order.

A case has a section (a row of the table of bars), an op, the number of rows and
their length and type. The core of every section comes first, so that a run that
is cut short says something about each bar; then the rest, section by section.
"""
import dataclasses

LENGTHS = (256, 512, 1024, 1600, 2048, 4096, 5120, 7168, 8192, 12288, 16384, 32768, 65536)
CORE_LENGTHS = (256, 1024, 4096, 16384)
SECTIONS = {
    "forward": "share of the copy kernel, and against the peers",
    "small": "small batches at N = 4096: a launch in a graph, and a call",
    "fused": "add+norm and the Peri pair",
    "backward": "gradients of a norm",
    "model": "Pre-LN and Peri-LN blocks end to end: LN, RMS, CRMS",
}
# Seconds of one case on an H100, guessed: compilation by torch.compile, Triton
# and the CuTe DSL is most of it. run.py corrects it by what it sees.
SECONDS = {"forward": 9, "small": 7, "fused": 10, "backward": 15, "model": 30}


# Width, heads, layers, causal.
MODELS = {"gpt": (1024, 16, 6, True), "vit": (768, 12, 6, False)}


@dataclasses.dataclass(frozen=True)
class Case:
    section: str
    op: str
    rows: int
    length: int
    type: str
    core: bool = False

    @property
    def name(self):
        return f"{self.section}/{self.op}/{self.rows}x{self.length}/{self.type}"


@dataclasses.dataclass(frozen=True)
class ModelCase:
    """Blocks of a model; the variants of models.py are its candidates."""
    section: str
    model: str
    batch: int
    sequence: int
    training: bool
    core: bool = False

    @property
    def name(self):
        what = "training" if self.training else "inference"
        return f"model/{self.model}/{self.batch}x{self.sequence}/{what}"


def rows_of(length):
    return 32768 if length <= 16384 else 8192


def forward():
    for element in ("bf16", "f32"):
        for op in ("rms_norm", "layer_norm"):
            for n in LENGTHS:
                yield Case("forward", op, rows_of(n), n, element, n in CORE_LENGTHS)


def small():
    for op in ("rms_norm", "layer_norm"):
        for m in (1, 2, 4, 8, 16, 32, 64, 128, 256, 512):
            yield Case("small", op, m, 4096, "bf16", m in (1, 32, 512))


def fused():
    for op in ("add_rms_norm", "add_layer_norm", "peri_rms_norm_rms_norm",
               "peri_layer_norm_layer_norm"):
        for n in (1024, 2048, 4096, 8192, 16384):
            yield Case("fused", op, 16384, n, "bf16", n == 4096)


def backward():
    for element in ("bf16", "f32"):
        for op in ("rms_norm_backward", "layer_norm_backward"):
            for n in (1024, 2048, 4096, 8192, 16384):
                yield Case("backward", op, 32768 if n <= 8192 else 8192, n, element,
                           n == 4096 and element == "bf16")


def model():
    gpt = [(1, 128), (1, 512), (1, 2048), (16, 128), (16, 512), (16, 2048)]
    vit = [(1, 197), (4, 197), (16, 197), (64, 197), (256, 197)]
    for training in (False, True):
        for name, sizes, core in (("gpt", gpt, (1, 512)), ("vit", vit, (64, 197))):
            for size in sizes:
                yield ModelCase("model", name, *size, training, size == core)


def all_cases(sections=tuple(SECTIONS)):
    """In the order in which they are measured."""
    makers = {"forward": forward, "small": small, "fused": fused, "backward": backward,
              "model": model}
    cases = [case for section in SECTIONS if section in sections
             for case in makers[section]()]
    return sorted(cases, key=lambda case: not case.core)


def model_kernels():
    found = []
    for d, _, _, _ in MODELS.values():
        for kind in ("layer_norm", "rms_norm"):
            found += [(op, d, "bf16") for op in (kind, f"add_{kind}", f"{kind}_backward")]
        found += [(op, d - 1, "bf16") for op in ("crms_norm", "add_crms_norm")]
        found.append(("peri_rms_norm_rms_norm", d, "bf16"))
    return found


def kernels_needed(cases):
    """(op, length, type) of every kernel of ours that `cases` launch."""
    needed = [(case.op, case.length, case.type) for case in cases if isinstance(case, Case)]
    if any(isinstance(case, ModelCase) for case in cases):
        needed += model_kernels()
    return list(dict.fromkeys(needed))
