"""What ends a run, with the exit code the other tools use, too."""

import contextlib
from collections.abc import Iterator


class RenormImportError(Exception):
    """The model or a tool failed: exit code 1."""

    exit_code = 1


class UsageError(RenormImportError):
    """Called wrongly, or something that a route needs is not installed: 2."""

    exit_code = 2


@contextlib.contextmanager
def reported(what: str) -> Iterator[None]:
    """Turns any exception of a framework into a RenormImportError that says
    `what` failed; our own errors pass."""
    try:
        yield
    except RenormImportError:
        raise
    except Exception as error:
        raise RenormImportError(f"{what}: {error}") from error
