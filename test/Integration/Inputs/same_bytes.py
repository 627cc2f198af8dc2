"""The same input gives the same bytes, and optimising twice changes nothing.

    same_bytes.py RENORM_OPT MODELS SCRATCH

Each model is run with threads, twice, and without; the reports are compared as
well. Then the same passes run on the result.
"""
import pathlib
import subprocess
import sys

TOOL, MODELS, SCRATCH = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
PIPELINES = (
    "renorm-optimize{remarks=false report=%s}",
    "renorm-optimize{remarks=false compress=force report=%s},renorm-fold-scale{remarks=false},renorm-fuse",
)


def run(source, pipeline, name, *flags):
    out, report = SCRATCH / f"{name}.mlir", SCRATCH / f"{name}.json"
    subprocess.run([TOOL, source, f"--pass-pipeline=builtin.module({pipeline % report})", "-o", out, *flags],
                   check=True, stderr=subprocess.DEVNULL)
    return out.read_bytes(), report.read_bytes()


def main():
    SCRATCH.mkdir(parents=True, exist_ok=True)
    wrong = []
    models = sorted(MODELS.rglob("*.mlir"))
    for model in models:
        for number, pipeline in enumerate(PIPELINES):
            first = run(model, pipeline, "first")
            what = f"{model.relative_to(MODELS)}, pipeline {number}"
            if run(model, pipeline, "other") != first:
                wrong.append(f"{what}: two runs differ")
            if run(model, pipeline, "other", "--mlir-disable-threading") != first:
                wrong.append(f"{what}: threads matter")
            if run(SCRATCH / "first.mlir", pipeline, "twice")[0] != first[0]:
                wrong.append(f"{what}: a second run changes the result")
    print("\n".join(wrong))
    print(f"{len(models)} models, {len(wrong)} violations")
    sys.exit(bool(wrong))


main()
