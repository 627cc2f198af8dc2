#!/usr/bin/env python3
"""Optimises and checks every model of the zoo and writes the tables of docs/zoo.md.

    benchmarks/zoo/zoo.py [--models FOLDER] [--python PYTHON] [--only NAME,...]

1. imports.py makes FOLDER/NAME.mlir with PYTHON, which needs torch, torch-mlir,
   numpy and transformers (--no-import: what is there already is measured);
2. per model: renorm-opt --renorm-optimize, the same function in f64 (all weights
   widened before the passes) and modulo a prime (fold=none), and the optimised
   model against what PyTorch computed;
3. --json takes the figures, --markdown the two tables.

Exit code: the number of models whose function changed. About 15 minutes on two
cores for everything, 5 without the imports.
"""

import argparse
import concurrent.futures
import json
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
BAR = 1e-12


def run(*command, timeout=600):
    return subprocess.run([str(part) for part in command], capture_output=True,
                          text=True, check=False, timeout=timeout)


def complaint(done) -> str:
    """The first error of a finished command, in one line."""
    lines = (done.stderr or done.stdout).strip().splitlines() or ["no output"]
    return next((line for line in lines if "error" in line), lines[0])[-200:]


def check(tools, file, folder, *options):
    """renorm-check's largest error over all outputs, and whether it calls them equal.

    A pair (None, reason) if it could not be run."""
    result = folder / f"{file.stem}.check.json"
    result.unlink(missing_ok=True)
    done = run(tools / "renorm-check", file, f"--json={result}", *options)
    if done.returncode == 2 or not result.exists():
        return None, complaint(done)
    found = json.loads(result.read_text())
    errors = [output.get("error") for mode in found["modes"]
              for output in mode["outputs"]]
    numbers = [error for error in errors if error is not None]
    return (max(numbers) if numbers else None), found["equal"]


def against_torch(tools, file, folder):
    """max|ours - PyTorch's| / max|PyTorch's| over the outputs; needs numpy files as
    the import left them."""
    reference = file.with_suffix(".npz")
    if not reference.exists():
        return None
    import zipfile
    parts = folder / f"{file.stem}.parts"
    parts.mkdir(exist_ok=True)
    with zipfile.ZipFile(reference) as archive:
        archive.extractall(parts)
        names = archive.namelist()
    inputs = sorted((n for n in names if re.fullmatch(r"x\d*\.npy", n)),
                    key=lambda n: int(n[1:-4] or 0))
    outputs = sorted((n for n in names if re.fullmatch(r"ref\d*\.npy", n)),
                     key=lambda n: int(n[3:-4] or 0))
    made = parts / "out.npy"
    done = run(tools / "renorm-run", folder / f"{file.stem}.opt.mlir", "-o", made,
               *(f"--input={parts / name}" for name in inputs))
    if done.returncode:
        return complaint(done)
    return max(distance(parts / name, made.with_suffix(f".{i}.npy") if i else made)
               for i, name in enumerate(outputs))


def numbers(path):
    """The entries of a .npy file of f64 or f32."""
    import array
    import ast
    data = path.read_bytes()
    size = 2 if data[6] == 1 else 4
    start = 8 + size + int.from_bytes(data[8:8 + size], "little")
    header = ast.literal_eval(data[8 + size:start].decode())
    code = {"<f8": "d", "<f4": "f"}.get(header["descr"])
    if code is None:
        return None
    entries = array.array(code)
    entries.frombytes(data[start:])
    return entries


def distance(wanted, made):
    a, b = numbers(wanted), numbers(made)
    if a is None or b is None or len(a) != len(b):
        return float("nan")
    return max(abs(x - y) for x, y in zip(a, b)) / (max(map(abs, a)) or 1.0)


def layers(tools, file):
    """The streams of the model as it was imported: [{"norms": TEXT, "sublayers":
    [[layer, kind, placement, ...], ...]}, ...]."""
    done = run(tools / "renorm-opt", file, "--renorm-raise-norms",
               "--renorm-test-layer-numbering", "-o", "/dev/null")
    streams = []
    for line in (done.stdout + done.stderr).splitlines():
        if head := re.match(r"stream \d+: \d+ sublayers, \d+ layers, (.*)", line):
            streams.append({"norms": head[1], "sublayers": []})
        elif sublayer := re.match(r"  layer (\d+): (.*)", line):
            streams[-1]["sublayers"].append(
                [int(sublayer[1]), *sublayer[2].split(", ")])
    return streams


def measure(tools, file, folder):
    """All figures of one model as a dictionary."""
    row = {"model": file.stem}
    report = folder / f"{file.stem}.report.json"
    done = run(tools / "renorm-opt", file, "--renorm-optimize=remarks=false",
               f"--renorm-report={report}", "-o", folder / f"{file.stem}.opt.mlir")
    if done.returncode:
        return {**row, "failed": complaint(done)}
    found = json.loads(report.read_text())
    row |= {"summary": found["summary"], "norms": found["norms"],
            "streams": layers(tools, file)}
    wide = "--pipeline=renorm-optimize{remarks=false}"
    symbolic = "--pipeline=renorm-optimize{remarks=false fold=none}"
    row["f64"], row["f64_equal"] = check(tools, file, folder, wide, "--mode=wide")
    row["f64_unit"], _ = check(tools, file, folder, wide, "--mode=wide", "--trials=1")
    _, row["exact"] = check(tools, file, folder, symbolic, "--mode=exact",
                            "--trials=2")
    row["torch"] = against_torch(tools, file, folder)
    return row


def shown(error):
    return f"{error:.1e}" if isinstance(error, float) else str(error)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", type=pathlib.Path, help="default: a new folder")
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--no-import", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--bin", type=pathlib.Path,
                        default=HERE.parent.parent / "build" / "bin")
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--markdown", type=pathlib.Path)
    args = parser.parse_args()
    models = args.models or pathlib.Path(tempfile.mkdtemp(prefix="renorm-zoo-"))
    if not args.no_import:
        subprocess.run([args.python, HERE / "imports.py", models,
                        f"--only={args.only}"], check=False)
    only = {name for name in args.only.split(",") if name}
    files = [file for file in sorted(models.glob("*.mlir"))
             if not only or file.stem in only]
    rows = []
    with tempfile.TemporaryDirectory() as folder, \
            concurrent.futures.ThreadPoolExecutor(2) as pool:
        for row in pool.map(lambda file: measure(args.bin, file, pathlib.Path(folder)),
                            files):
            rows.append(row)
            if "failed" in row:
                print(f"{row['model']}: {row['failed']}", flush=True)
                continue
            summary = row["summary"]
            print(f"{row['model']}: {summary['layer_norm_found']} LayerNorms, "
                  f"{summary['rewritten']} rewritten, {summary['runtime_centers']} "
                  f"centers; f64 {shown(row['f64'])}, on unit inputs "
                  f"{shown(row['f64_unit'])}; exact {row['exact']}; PyTorch "
                  f"{shown(row['torch'])}", flush=True)
    for path in sorted(models.glob("*.skipped")):
        if not only or path.stem in only:
            rows.append({"model": path.stem, "skipped": path.read_text()[:300]})
    if args.json:
        text = "[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]"
        args.json.write_text(re.sub(r"/[\w./-]*/(?=[\w-]+\.(py|mlir))", "", text) + "\n")
    if args.markdown:
        import tables
        args.markdown.write_text(tables.markdown(rows))
    sys.exit(sum("failed" in row or row.get("exact") is False for row in rows))


if __name__ == "__main__":
    main()
