"""Every gradient kernel x 24 row lengths x f32, f16, bf16 on the CPU.

usage: all-lengths-gradients.py BIN_DIR [CHIP]

BIN_DIR has renorm-opt and renorm-simt-check-gradients. Two processes; prints wrong
kernels, totals and the time.
"""
import concurrent.futures
import os
import sys
import tempfile
import time

from check_gradients import check

LENGTHS = ["1,2,3,7,16,33,64,100,128,255,256", "512,767,768,1000,1024,1600",
           "2048,4096,5120", "8191,8192", "12288,16384"]


def one(work):
    chip, lengths, element = work
    with tempfile.TemporaryDirectory() as directory:
        return check(directory, chip, lengths, element, "0.5,1000", quiet=True)


def main():
    os.environ["PATH"] = sys.argv[1] + os.pathsep + os.environ["PATH"]
    chip = sys.argv[2] if len(sys.argv) > 2 else "sm_90"
    start = time.time()
    work = [(chip, lengths, element) for lengths in reversed(LENGTHS)
            for element in ("f32", "f16", "bf16")]
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        right = list(pool.map(one, work))
    count = sum(lengths.count(",") + 1 for lengths in LENGTHS)
    print(f"{chip}: {count} row lengths, {'all right' if all(right) else 'WRONG'}, "
          f"{time.time() - start:.0f} s")
    sys.exit(not all(right))


if __name__ == "__main__":
    main()
