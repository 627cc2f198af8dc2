"""The command line of the scripts that check all row lengths of a kind of kernel:

BIN_DIR [CHIP [TYPES]], where a type is that of the rows, or rows:scale.
"""
import concurrent.futures
import functools
import os
import sys
import tempfile
import time


def one(check, work):
    chip, lengths, element = work
    with tempfile.TemporaryDirectory() as directory:
        return check(directory, chip, lengths, element, "0.5,1000", quiet=True)


def main(check, groups):
    """Runs `check` on `groups` of lengths by two processes, the longest first.
    Prints wrong kernels, totals and the time."""
    os.environ["PATH"] = sys.argv[1] + os.pathsep + os.environ["PATH"]
    chip = sys.argv[2] if len(sys.argv) > 2 else "sm_90"
    types = sys.argv[3] if len(sys.argv) > 3 else "f32,f16,bf16"
    start = time.time()
    work = [(chip, lengths, element) for lengths in reversed(groups)
            for element in types.split(",")]
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        right = list(pool.map(functools.partial(one, check), work))
    count = sum(lengths.count(",") + 1 for lengths in groups)
    print(f"{chip}: {count} row lengths, {'all right' if all(right) else 'WRONG'}, "
          f"{time.time() - start:.0f} s")
    sys.exit(not all(right))
