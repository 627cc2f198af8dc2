"""Launches compiled kernels with nothing but their files: the object, and the
JSON beside it that says how. Calls the launch runtime through ctypes.

usage: launch_from_json.py RUNTIME.so KERNELS.json

Every kernel is given a few rows of numbers, and rms_norm and layer_norm ones
are compared with their formula. Types of elements: f32.
"""
import ctypes as c
import json
import math
import os
import sys


class Object(c.Structure):
    _fields_ = [("data", c.c_void_p), ("bytes", c.c_uint64), ("name", c.c_char_p),
                ("cache", c.c_void_p)]


class Kernel(c.Structure):
    _fields_ = [("object", c.POINTER(Object)), ("name", c.c_char_p),
                ("block", c.c_uint32 * 3), ("cluster", c.c_uint32 * 3),
                ("dynamic_shared_bytes", c.c_uint32), ("flags", c.c_uint32),
                ("cache", c.c_void_p)]


def main():
    runtime, path = c.CDLL(sys.argv[1]), sys.argv[2]
    runtime.renormErrorMessage.restype = c.c_char_p

    def call(name, *args):
        if getattr(runtime, name)(*args):
            sys.exit(f"{name}: {runtime.renormErrorMessage().decode()}")

    facts = json.load(open(path))
    file = facts["objects"][0]["file"]
    # Zeros end a PTX text.
    code = open(os.path.join(os.path.dirname(path), file), "rb").read() + bytes(8)
    obj = Object(c.cast(c.c_char_p(code), c.c_void_p), len(code), file.encode(), None)
    sizes = {"rows": 5, "length": 48}
    for k in facts["kernels"]:
        kernel = Kernel(c.pointer(obj), k["name"].encode(), tuple(k["block"]),
                        tuple(k["cluster"]), k["dynamic_shared_bytes"],
                        int(k["dependent_launch"]), None)
        # Unknown sizes: the last is the length, the others are the rows.
        shapes, values, memory = {}, {}, {}
        for a in k["arguments"]:
            if a["kind"] == "buffer":
                shape = [n or sizes["length" if i == len(a["shape"]) - 1 else "rows"]
                         for i, n in enumerate(a["shape"])]
                shapes[a["name"]] = shape
                count = math.prod(shape)
                host = (c.c_float * count)(*[(7 * i % 11 - 4) / (1 + len(values))
                                             for i in range(count)])
                pointer = c.c_void_p()
                call("renormAllocate", c.c_size_t(c.sizeof(host)), c.byref(pointer))
                call("renormCopyToDevice", pointer, host, c.c_size_t(c.sizeof(host)))
                assert pointer.value % a["alignment"] == 0
                memory[a["name"]] = host
                values[a["name"]] = pointer
            elif a["kind"] == "stride":  # of a dense row-major buffer
                name, dim = a["name"].split("_stride")
                values[a["name"]] = c.c_int64(math.prod(shapes[name][int(dim) + 1:]))
            else:
                values[a["name"]] = c.c_int64(sizes[a["name"]])
        arguments = (c.c_void_p * len(values))(*[c.addressof(v) for v in values.values()])
        numbers = {name: v.value for name, v in values.items()}
        grid = (c.c_uint32 * 3)(*[eval(text, {}, numbers) for text in k["grid"]])
        call("renormLaunch", c.byref(kernel), grid, arguments)
        call("renormSynchronize")
        out = memory["output"]
        call("renormCopyToHost", out, values["output"], c.c_size_t(c.sizeof(out)))
        rows, length = shapes["output"]
        worst = 0.0
        for r in range(rows):
            x = memory["input"][r * length:(r + 1) * length]
            mean = sum(x) / length if k["name"].startswith("layer_norm") else 0.0
            scale = 1 / math.sqrt(sum((v - mean) ** 2 for v in x) / length + 1e-5)
            for j in range(length):
                want = (x[j] - mean) * scale
                want *= memory["scale"][j] if "scale" in memory else 1.0
                want += memory["bias"][j] if "bias" in memory else 0.0
                worst = max(worst, abs(out[r * length + j] - want))
        print(f"{k['name']}: {'right' if worst < 1e-5 else f'WRONG by {worst}'}, "
              f"grid {list(grid)}, {', '.join(values)}")
        for value in values.values():
            if isinstance(value, c.c_void_p):
                call("renormFree", value)


if __name__ == "__main__":
    main()
