#!/usr/bin/env python3
"""Breaks a right rewrite in every single place, and wants each break found.

  break_rewrites.py RENORM_OPT RENORM_CHECK MODEL.mlir FOLDER

The model is optimised; the result must be equal. Then, one at a time, each
folded weight gets its uncentred bytes back, and each norm an epsilon of a tenth.
renorm-check must exit with 1 and name the place.
"""

import re
import subprocess
import sys


def check(tool, before, after):
    done = subprocess.run([tool, before, after], capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def main():
    renorm_opt, renorm_check, model, folder = sys.argv[1:]
    right, broken = folder + "/right.mlir", folder + "/broken.mlir"
    subprocess.run([renorm_opt, model, "--renorm-optimize", "-o", right],
                   check=True, stderr=subprocess.DEVNULL)
    code, said = check(renorm_check, model, right)
    if code != 0:
        sys.exit(f"the right rewrite is refused:\n{said}")

    before, after = open(model).read(), open(right).read()
    blob = r'^\s+{}: "(0x[0-9A-F]+)"'
    breaks = []
    for key in re.findall(r"^\s+(\S+_centred): ", after, re.M):
        source = key[:-len("_centred")]
        centred = re.search(blob.format(re.escape(key)), after, re.M).group(1)
        raw = re.search(blob.format(re.escape(source)), before, re.M).group(1)
        # The first four bytes are the alignment, which folding may raise.
        breaks.append((f"{source} left uncentred",
                       after.replace(centred, centred[:10] + raw[10:])))
    for number, place in enumerate(re.finditer(r"epsilon = (\S+)", after)):
        value = float(place.group(1)) / 10
        breaks.append((f"epsilon of norm {number + 1} changed",
                       after[:place.start(1)] + f"{value:e}" + after[place.end(1):]))

    missed = 0
    for name, text in breaks:
        with open(broken, "w") as out:
            out.write(text)
        code, said = check(renorm_check, model, broken)
        found = code == 1 and "NOT equal" in said
        placed = re.search(r"norm \d+ of \d+", said)
        missed += not (found and placed)
        print(f"{'found' if found else 'MISSED'}  {name}: "
              f"{placed.group(0) if placed else 'no place'}")
    print(f"{len(breaks) - missed} of {len(breaks)} breaks found")
    sys.exit(1 if missed or not breaks else 0)


if __name__ == "__main__":
    main()
