"""Runs renorm-check with --pipeline=renorm-optimize on every model of a folder.

    check-models.py MODELS-FOLDER RENORM-CHECK [OPTION...]

Two models at a time; prints the verdict of each. The exit code is the number of
models whose function changed.
"""
import concurrent.futures
import glob
import os
import subprocess
import sys


def main(models, tool, *options):
    def check(model):
        done = subprocess.run(
            [tool, model, "--pipeline=renorm-optimize", *options],
            capture_output=True, text=True)
        if done.returncode:
            print(done.stderr, done.stdout)
        verdict = (done.stdout.splitlines() or ["no result"])[-1]
        print("%s: %s" % (os.path.basename(model), verdict))
        return done.returncode == 0

    files = sorted(glob.glob(os.path.join(models, "*.mlir")))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        good = list(pool.map(check, files))
    print("%d of %d models are the same function" % (sum(good), len(files)))
    return len(files) - sum(good)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
