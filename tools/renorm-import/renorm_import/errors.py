"""What ends a run, with the exit code the other tools use, too."""


class RenormImportError(Exception):
    """The model or a tool failed: exit code 1."""

    exit_code = 1


class UsageError(RenormImportError):
    """Called wrongly, or something that a route needs is not installed: 2."""

    exit_code = 2
