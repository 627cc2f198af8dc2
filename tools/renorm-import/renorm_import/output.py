"""Files that exist complete or not at all, and progress lines."""

import contextlib
import os
import pathlib
import sys
import tempfile
import time
from collections.abc import Iterator

from .errors import RenormImportError


@contextlib.contextmanager
def written(path: pathlib.Path, binary: bool = False) -> Iterator:
    """An open file that becomes `path` when the block ends without an error.

    "-" is the standard output. Raises RenormImportError if it cannot be written.
    """
    if str(path) == "-":
        yield sys.stdout.buffer if binary else sys.stdout
        return
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    except OSError as error:
        raise RenormImportError(f"cannot write {path}: {error.strerror}") from error
    try:
        mode = "wb" if binary else "w"
        with os.fdopen(descriptor, mode) as file:
            yield file
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(name, 0o666 & ~umask)
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


class Progress:
    """One line per step on the standard error, with the seconds so far."""

    def __init__(self, quiet: bool) -> None:
        self.quiet = quiet
        self.start = time.monotonic()

    def __call__(self, step: str) -> None:
        if not self.quiet:
            seconds = time.monotonic() - self.start
            print(f"renorm-import: {seconds:6.1f} s  {step}", file=sys.stderr,
                  flush=True)


def save_reference(path: pathlib.Path, inputs: list, outputs: list) -> None:
    """Writes x, x1, ... and ref, ref1, ... (numpy arrays) as one .npz."""
    import numpy

    arrays = {f"{name}{i or ''}": array
              for name, group in (("x", inputs), ("ref", outputs))
              for i, array in enumerate(group)}
    with written(path, binary=True) as file:
        numpy.savez(file, **arrays)
