"""The command line: one subcommand per route."""

import argparse
import importlib.metadata
import pathlib
import sys

from . import entry, requirements
from .errors import RenormImportError, UsageError, reported
from .output import Progress, save_reference, written

DESCRIPTION = """\
Brings a model to MLIR text that renorm-opt reads. Exit codes: 0 done, 1 the
model failed, 2 wrong usage or something that is not installed. No file is
written over on failure."""


def _input(text: str) -> entry.InputSpec:
    try:
        return entry.parse_input(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="renorm-import", description=DESCRIPTION)
    commands = parser.add_subparsers(dest="route", required=True, metavar="ROUTE")

    def route(name: str, subject: str, subject_help: str, text: str):
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("subject", metavar=subject, help=subject_help)
        command.add_argument("-q", "--quiet", action="store_true",
                             help="no progress lines")
        return command

    def output(command, reference: bool = True):
        command.add_argument("-o", dest="output", type=pathlib.Path, required=True,
                             metavar="OUT.mlir", help="- for the standard output")
        if reference:
            command.add_argument(
                "--reference", type=pathlib.Path, metavar="OUT.npz",
                help="also run the model where it comes from and save its inputs "
                     "(x, x1, ...) and outputs (ref, ref1, ...)")
            command.add_argument("--input", type=_input, action="append", default=[],
                                 metavar="SHAPE:DTYPE",
                                 help="an example input, such as 2x8x64:f32; one for "
                                      "each")
            command.add_argument("--seed", type=int, default=0,
                                 help="of --input's numbers (default 0)")

    def mlir_opt(command):
        command.add_argument("--mlir-opt", metavar="PROGRAM",
                             help="MLIR 22's mlir-opt (default: found)")

    python = "MODULE:FUNCTION or FILE.py:FUNCTION; returns model or (model, inputs)"
    torch = route("torch", "ENTRY", python, "a PyTorch nn.Module, with torch-mlir")
    output(torch)
    torch.add_argument("--dynamic", action="append", default=[],
                       metavar="INPUT:DIM[=NAME]",
                       help="a size that is known at run time, such as 0:0=batch")
    torch.add_argument("--dtype", choices=["f16", "bf16", "f32", "f64"],
                       help="convert all floats of model and inputs")

    jax = route("jax", "ENTRY", python, "a JAX function, through StableHLO")
    output(jax)
    mlir_opt(jax)
    jax.add_argument("--x64", action="store_true", help="set jax_enable_x64")

    onnx = route("onnx", "FILE.onnx", "the model", "an ONNX file, with torch-mlir")
    output(onnx)
    onnx.add_argument("--opset", type=int, help="convert to this opset first")

    tosa = route("tosa", "FILE.mlir", "TOSA as text", "TOSA, with mlir-opt-22")
    output(tosa, reference=False)
    mlir_opt(tosa)

    weights = route("export-weights", "OPTIMISED.mlir",
                    "what renorm-opt made of a `renorm-import torch`",
                    "the weights of an optimised module under PyTorch's names")
    weights.add_argument("--safetensors", type=pathlib.Path, required=True,
                         metavar="OUT.safetensors")
    weights.add_argument("--only-centred", action="store_true",
                         help="leave out weights that did not change")

    commands.add_parser("check", help="which routes work here")
    return parser


def _check() -> int:
    for route, packages in requirements.ROUTES.items():
        lacking = requirements.missing(route)
        versions = ", ".join(f"{pip} {importlib.metadata.version(pip)}"
                             for _, pip in packages if pip not in lacking)
        print(f"{route:<15}" + (f"needs: pip install {' '.join(lacking)}" if lacking
                                else f"ready  {versions}".rstrip()))
    return 0


def _torch(args, progress: Progress) -> tuple[str, tuple | None]:
    from . import torch_route

    progress(f"loading {args.subject}")
    model, inputs = entry.load(args.subject)
    torch_route.prepare(model, args.dtype)
    if args.input:
        inputs = torch_route.tensors(args.input, args.seed)
    if inputs is None:
        raise UsageError(f"{args.subject} gives no inputs: add --input=SHAPE:DTYPE")
    inputs = torch_route.to_dtype(inputs, args.dtype)
    shapes = torch_route.dynamic_shapes(args.dynamic, len(inputs))
    # Before the export, which may leave traces in the model.
    pair = None
    if args.reference:
        with reported("the model fails on its inputs"):
            pair = torch_route.reference(model, inputs)
    return torch_route.convert(model, inputs, shapes, progress), pair


def _jax(args, progress: Progress) -> tuple[str, tuple | None]:
    import jax

    from . import jax_route

    if args.x64:
        jax.config.update("jax_enable_x64", True)
    progress(f"loading {args.subject}")
    function, inputs = entry.load(args.subject)
    if not callable(function):
        raise UsageError(f"{args.subject} returned a {type(function).__name__}, "
                         "not a function")
    if args.input:
        inputs = tuple(jax.numpy.asarray(array, dtype=spec.dtype) for array, spec in zip(
            entry.random_arrays(args.input, args.seed), args.input))
    if inputs is None:
        raise UsageError(f"{args.subject} gives no inputs: add --input=SHAPE:DTYPE")
    text = jax_route.convert(function, inputs, args.mlir_opt, progress)
    pair = None
    if args.reference:
        with reported("the function fails on its inputs"):
            pair = jax_route.reference(function, inputs)
    return text, pair


def _onnx(args, progress: Progress) -> tuple[str, tuple | None]:
    from . import onnx_route

    path = pathlib.Path(args.subject)
    text = onnx_route.convert(path, args.opset, progress)
    pair = None
    if args.reference:
        with reported("ONNX Runtime fails"):
            pair = onnx_route.reference(path, list(args.input), args.seed)
    return text, pair


def _tosa(args, progress: Progress) -> tuple[str, None]:
    from . import tosa_route

    return tosa_route.convert(pathlib.Path(args.subject), args.mlir_opt, progress), None


CONVERTERS = {"torch": _torch, "jax": _jax, "onnx": _onnx, "tosa": _tosa}


def _run(args) -> int:
    if args.route == "check":
        return _check()
    wants_reference = getattr(args, "reference", None)
    requirements.require(args.route, wants_reference is not None)
    progress = Progress(args.quiet)
    if args.route == "export-weights":
        from . import weights

        progress(weights.export(pathlib.Path(args.subject), args.safetensors,
                                args.only_centred))
        return 0
    text, pair = CONVERTERS[args.route](args, progress)
    with written(args.output) as file:
        file.write(text if text.endswith("\n") else text + "\n")
        if pair:  # before OUT.mlir appears: both files or none
            save_reference(wants_reference, *pair)
    progress(f"wrote {args.output}" + (f" and {wants_reference}" if pair else ""))
    return 0


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; returns the exit code."""
    args = _parser().parse_args(arguments)
    try:
        return _run(args)
    except RenormImportError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        return 130
