"""Every kernel x 40 row lengths x f32, f16, bf16 on the CPU (lib/Runtime/SIMT).

usage: all-lengths.py BIN_DIR [CHIP [TYPES]]

BIN_DIR has renorm-opt and renorm-simt-check. Two processes; prints wrong
kernels, totals and the time.
"""
import lengths
from check import check

LENGTHS = ["1,2,3,7,15,16,31,32,33,64,100,127,128,144", "255,256,257,511,768,767,769,1000",
           "1023,1024,1600,2048,2049,4095,4096", "5120,8191,8192,12288,16384",
           "24576,32768,65536", "65537,131072,262144"]


if __name__ == "__main__":
    lengths.main(check, LENGTHS)
