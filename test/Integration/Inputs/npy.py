"""Reads and writes .npy files and compares them; standard library only."""
import ast
import math
import struct

CODES = {"<f8": "d", "<f4": "f", "<f2": "e", "<i8": "q", "<i4": "i", "|b1": "?"}


def parse(data):
    """(dtype, shape, values) of the bytes of a .npy file."""
    size = struct.unpack_from("<H", data, 8)[0]
    header = ast.literal_eval(data[10:10 + size].decode("latin1"))
    count = math.prod(header["shape"])
    values = struct.unpack_from(f"<{count}{CODES[header['descr']]}", data, 10 + size)
    return header["descr"], header["shape"], values


def load(path):
    with open(path, "rb") as file:
        return parse(file.read())


def save(path, dtype, shape, values):
    header = repr({"descr": dtype, "fortran_order": False, "shape": tuple(shape)})
    header += " " * (-(len(header) + 11) % 64) + "\n"
    with open(path, "wb") as file:
        file.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)))
        file.write(header.encode() + struct.pack(f"<{len(values)}{CODES[dtype]}", *values))


def relative_error(expected, actual):
    """Largest difference over largest value; infinite for another shape."""
    if expected[1] != actual[1]:
        return math.inf
    scale = max((abs(v) for v in expected[2]), default=0.0)
    worst = max((abs(a - b) for a, b in zip(expected[2], actual[2])), default=0.0)
    if any(math.isnan(v) for v in actual[2]) or math.isnan(scale):
        return math.inf
    return worst / scale if scale else worst
