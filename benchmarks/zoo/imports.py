"""Builds the zoo's models with random f64 weights and imports each one.

    imports.py FOLDER [--only NAME,...] [--again]

Needs what `renorm-import check` calls torch, and transformers for hub.py. Writes
FOLDER/NAME.mlir and NAME.npz (inputs and what PyTorch computes); a model that
cannot be built or exported leaves NAME.skipped with the reason.
"""

import argparse
import inspect
import math
import os
import pathlib
import sys
import time
import zlib

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "tools" / "renorm-import"))


def registry() -> dict:
    """Name to function of all models, hub.py's only where transformers is."""
    import handmade
    found = [handmade]
    try:
        import hub
        found.append(hub)
    except ImportError as error:
        print(f"hub.py left out: {error}", file=sys.stderr)
    return {(module.__name__ + "/" + name): function for module in found
            for name, function in inspect.getmembers(module, inspect.isfunction)
            if not name.startswith("_") and function.__module__ == module.__name__}


def randomise(model) -> None:
    """Weights that keep activations near 1 and hide nothing: scales of norms far
    from 1, biases far from 0, every row of a table with a mean of its own. A weight
    depends on its name and shape alone, so variants of a model share theirs;
    parameters with the attribute `fixed` stay."""
    import torch

    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if getattr(parameter, "fixed", False):
                continue
            generator = torch.Generator().manual_seed(zlib.crc32(name.encode()))
            normal = torch.randn(parameter.shape, generator=generator,
                                 dtype=parameter.dtype)
            if parameter.dim() > 1:
                fan_in = math.prod(parameter.shape[1:])
                table = any(part in name for part in
                            ("embed", "wte", "wpe", "position", "token"))
                scale = 1.0 if table else fan_in ** -0.5
                parameter.copy_((normal + (0.3 if table else 0.1)) * scale)
            elif "bias" in name:
                parameter.copy_(0.3 * normal + 0.1)
            else:
                parameter.copy_(1 + 0.4 * normal)


def import_one(function, path: pathlib.Path) -> None:
    import torch
    from renorm_import import torch_route
    from renorm_import.output import Progress, save_reference, written

    torch.manual_seed(5)
    model, inputs = function()
    torch_route.prepare(model, "f64")
    randomise(model)
    inputs = torch_route.to_dtype(inputs, "f64")
    pair = torch_route.reference(model, inputs)
    text = torch_route.convert(model, inputs, None, Progress(True))
    with written(path) as file:
        file.write(text)
        save_reference(path.with_suffix(".npz"), *pair)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--only", default="", help="names, comma-separated")
    parser.add_argument("--again", action="store_true", help="import old ones again")
    args = parser.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    # Traces of exports and lowerings are long and no help here.
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    only = {name for name in args.only.split(",") if name}
    for title, function in registry().items():
        name = title.rpartition("/")[2]
        path = args.folder / f"{name}.mlir"
        if (only and name not in only) or (path.exists() and not args.again):
            continue
        start = time.monotonic()
        skipped = path.with_suffix(".skipped")
        skipped.unlink(missing_ok=True)
        try:
            import_one(function, path)
            verdict = "imported"
        except Exception as error:  # any library may fail in any way
            lines = str(error).strip().splitlines() or [type(error).__name__]
            verdict = f"skipped: {lines[0][:200]}"
            skipped.write_text(f"{type(error).__name__}: {error}\n")
        print(f"{name}: {verdict} ({time.monotonic() - start:.0f} s)", flush=True)


if __name__ == "__main__":
    main()
