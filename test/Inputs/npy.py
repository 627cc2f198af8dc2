"""Makes and compares .npy files with the standard library alone.

    npy.py make FILE DESCR SHAPE VALUES...    DESCR like <f4; SHAPE like 2,3 or ()
    npy.py make-fortran FILE DESCR SHAPE VALUES...
    npy.py print FILE
    npy.py unzip FILE.npz MEMBER OUT          a member of an .npz as a file
    npy.py compare A B TOLERANCE              max|a - b| / max|b|
"""
import ast
import struct
import sys
import zipfile

CODES = {"<f8": "d", "<f4": "f", "<f2": "e", "<i8": "q", "<i4": "i",
         "<i2": "h", "|i1": "b", "|u1": "B", "|b1": "?", "<u8": "Q"}


def read(path):
    with open(path, "rb") as file:
        data = file.read()
    assert data[:8] == b"\x93NUMPY\x01\x00", path + ": not an .npy of version 1"
    length = struct.unpack("<H", data[8:10])[0]
    assert (10 + length) % 64 == 0, path + ": the data is not aligned"
    header = ast.literal_eval(data[10:10 + length].decode())
    assert not header["fortran_order"]
    count = 1
    for size in header["shape"]:
        count *= size
    code = CODES[header["descr"]]
    values = struct.unpack("<%d%s" % (count, code), data[10 + length:])
    return header["descr"], header["shape"], values


def make(path, descr, shape, values, fortran=False):
    code = CODES.get(descr, "f")
    header = "{'descr': '%s', 'fortran_order': %s, 'shape': %s, }" % (
        descr, fortran, shape)
    header += " " * (63 - (10 + len(header)) % 64) + "\n"
    values = [float(v) if code in "dfe" else bool(int(v)) if code == "?"
              else int(v) for v in values]
    with open(path, "wb") as file:
        file.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)))
        file.write(header.encode() + struct.pack("<%d%s" % (len(values), code),
                                                 *values))


def compare(a, b, tolerance):
    _, shape_a, x = read(a)
    _, shape_b, y = read(b)
    assert shape_a == shape_b, "%s against %s" % (shape_a, shape_b)
    error = max(abs(p - q) for p, q in zip(x, y)) / max(map(abs, y))
    print("%s: error %.2e, allowed %.2e" % (a.split("/")[-1], error, tolerance))
    return error <= tolerance


def main(command, *args):
    if command.startswith("make"):
        shape = tuple(int(s) for s in args[2].strip("()").split(",") if s)
        make(args[0], args[1], shape, args[3:], command == "make-fortran")
    elif command == "print":
        print(*read(args[0]))
    elif command == "unzip":
        with open(args[2], "wb") as file:
            file.write(zipfile.ZipFile(args[0]).read(args[1]))
    elif command == "compare":
        return 0 if compare(args[0], args[1], float(args[2])) else 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
