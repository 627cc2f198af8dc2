"""The equivalence test of arXiv 2305.14858 through our passes.

    paper_equivalence.py PAPER-VIT.mlir FOLDER RENORM-OPT RENORM-RUN

PAPER-VIT.mlir is what torch-mlir made of the paper's ViT (dim 64, depth 4, heads 4,
mlp 256, patch 4, image 32, f64; 4 images), without its weights. They are drawn here
from N(0, 1), in the order of the file. Four models come of it:

    LN     as imported
    LN0    main branch with zero mean, LayerNorms kept: the RMS model with LN back
    RMS    --renorm-optimize
    CRMS   --renorm-optimize=compress=force

All six pairs must be torch.allclose with its defaults: |a - b| <= 1e-8 + 1e-5 |b|.
RMSNorms with the weights as they were must not be: the test would see it.
"""

import itertools
import math
import pathlib
import random
import subprocess
import sys

import npy
from weights import with_weights


def allclose(a, b) -> bool:
    return all(abs(x - y) <= 1e-8 + 1e-5 * abs(y) for x, y in zip(a, b))


def main(source, folder, opt, runner):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    files = {name: folder / f"{name}.mlir" for name in ("LN", "LN0", "RMS", "CRMS")}
    weights = random.Random(1)
    files["LN"].write_text(with_weights(
        pathlib.Path(source).read_text(),
        lambda _, shape: [weights.gauss(0, 1) for _ in range(math.prod(shape))]))
    for name, option in (("RMS", "--renorm-optimize"),
                         ("CRMS", "--renorm-optimize=compress=force")):
        subprocess.run([opt, files["LN"], option, "-o", files[name]], check=True)
    rms = files["RMS"].read_text()
    files["LN0"].write_text(rms.replace("renorm.rms_norm", "renorm.layer_norm"))
    for name, kind in (("LN0", "layer"), ("RMS", "rms"), ("CRMS", "crms")):
        count = files[name].read_text().count(f"renorm.{kind}_norm ")
        assert count == 9, f"{name}: {count} renorm.{kind}_norm"

    files["wrong"] = folder / "wrong.mlir"
    subprocess.run([opt, files["LN"], "--renorm-raise-norms", "-o", files["wrong"]],
                   check=True)
    raised = files["wrong"].read_text()
    assert raised.count("renorm.layer_norm ") == 9
    files["wrong"].write_text(raised.replace("renorm.layer_norm", "renorm.rms_norm"))

    generator = random.Random(2)
    image = folder / "image.npy"
    npy.save(str(image), "<f8", (4, 3, 32, 32),
             [generator.gauss(0, 1) for _ in range(4 * 3 * 32 * 32)])
    results = {}
    for name, file in files.items():
        out = folder / f"{name}.npy"
        subprocess.run([runner, file, f"--input={image}", "-o", out], check=True)
        results[name] = npy.load(str(out))[2]
    assert all(len(result) == 400 for result in results.values())
    wrong = results.pop("wrong")
    assert not allclose(wrong, results["LN"]), "RMSNorm alone is as good"
    bad = 0
    for a, b in itertools.combinations(results, 2):
        close = allclose(results[a], results[b]) and allclose(results[b], results[a])
        worst = max(abs(x - y) for x, y in zip(results[a], results[b]))
        print(f"{a} and {b}: allclose {close}, largest difference {worst:.1e} of "
              f"{max(map(abs, results[a])):.1f}")
        bad += not close
    return bad


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
