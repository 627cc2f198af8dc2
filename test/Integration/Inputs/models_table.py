"""Optimises every imported model and compares the report with the table below.

    models_table.py MODELS_DIR SCRATCH_DIR
"""
import glob
import json
import os
import subprocess
import sys

# LayerNorms found, of which rewritten, RMSNorms found, run-time centers.
TABLE = {
    "bloom": (6, 5, 0, 1),
    "convnext": (5, 1, 0, 0),  # the norm behind the stem
    "dit": (5, 1, 0, 0),
    "gemma2": (0, 0, 9, 0),
    "gpt2": (5, 5, 0, 1),
    "gpt2_bf16": (5, 5, 0, 1),
    "gpt2_f16": (5, 5, 0, 1),
    "gpt2_f64": (5, 5, 0, 1),
    "llama": (0, 0, 5, 0),
    "nano": (5, 5, 0, 0),
    "nano_f64": (5, 5, 0, 0),
    "nano_layerscale": (5, 5, 0, 0),
    "nano_lns": (7, 7, 0, 0),
    "nano_peri": (9, 5, 0, 0),
    "olmo2": (0, 0, 9, 0),
    "opt": (5, 5, 0, 1),
    "pythia": (5, 5, 0, 0),
    "vit": (5, 5, 0, 0),
    "vit_f64": (5, 5, 0, 0),
    "whisper_enc": (5, 5, 0, 1),
}


def measured(model, report):
    done = subprocess.run(
        ["renorm-opt", model, "--renorm-optimize", f"--renorm-report={report}", "-o", os.devnull],
        capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{model}: {done.stderr}")
    with open(report) as file:
        found = json.load(file)
    summary = found["summary"]
    kept = [n for n in found["norms"] if n["kind"] == "layer_norm" and n["verdict"] == "kept"]
    if len(kept) != summary["kept"] or len(kept) + summary["rewritten"] != summary["layer_norm_found"]:
        sys.exit(f"{model}: the summary does not add up")
    if any("keeps its mean: " not in n["reason"] for n in kept):
        sys.exit(f"{model}: a norm stays without naming what stopped it")
    if done.stderr.count("layer_norm stays: ") != len(kept):
        sys.exit(f"{model}: not one remark for each norm that stays")
    if not summary["rewritten"] and summary["weights_folded"]:
        sys.exit(f"{model}: weights were changed for nothing")
    return (summary["layer_norm_found"], summary["rewritten"],
            summary["rms_norm_found"], summary["runtime_centers"])


def main():
    models, scratch = sys.argv[1:]
    names = sorted(os.path.basename(m)[:-5] for m in glob.glob(f"{models}/*.mlir"))
    failed = False
    for name in sorted(set(names) | set(TABLE)):
        if name not in TABLE or name not in names:
            print(f"{name}: in the {'folder' if name in names else 'table'} only")
            failed = True
            continue
        actual = measured(f"{models}/{name}.mlir", f"{scratch}/{name}.json")
        right = actual == TABLE[name]
        print(f"{name}: {actual}" + ("" if right else f", expected {TABLE[name]}"))
        failed |= not right
    sys.exit(failed)


if __name__ == "__main__":
    main()
