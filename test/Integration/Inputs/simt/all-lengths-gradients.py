"""Every gradient kernel x 24 row lengths x f32, f16, bf16 on the CPU.

usage: all-lengths-gradients.py BIN_DIR [CHIP [TYPES]]

BIN_DIR has renorm-opt and renorm-simt-check-gradients. Two processes; prints wrong
kernels, totals and the time.
"""
import lengths
from check_gradients import check

LENGTHS = ["1,2,3,7,16,33,64,100,128,255,256", "512,767,768,1000,1024,1600",
           "2048,4096,5120", "8191,8192", "12288,16384"]


if __name__ == "__main__":
    lengths.main(check, LENGTHS)
