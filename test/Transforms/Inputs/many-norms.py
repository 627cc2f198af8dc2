"""Prints a function of N pre-norm layers: LayerNorm (two-pass variance, as
torch exports it), a linear map, a residual add. Usage: many-norms.py N"""
import sys

HEAD = """#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#keep = affine_map<(d0, d1) -> (d0, 0)>
#channel = affine_map<(d0, d1) -> (d1)>
func.func @main(%x0: tensor<8x64xf32>, %g: tensor<64xf32>, %b: tensor<64xf32>, %w: tensor<64x64xf32>) -> tensor<8x64xf32> {
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %d = arith.constant 64.0 : f32
  %er = tensor.empty() : tensor<8x1xf32>
  %ex = tensor.empty() : tensor<8x64xf32>
  %zr = linalg.fill ins(%zero : f32) outs(%er : tensor<8x1xf32>) -> tensor<8x1xf32>
  %zx = linalg.fill ins(%zero : f32) outs(%ex : tensor<8x64xf32>) -> tensor<8x64xf32>"""


def generic(maps, kinds, ins, types, out, out_type, body, name):
    names = ", ".join(f"%a{i}: f32" for i in range(len(ins) + 1))
    maps = ", ".join(f"#{m}" for m in maps)
    kinds = ", ".join(f'"{k}"' for k in kinds)
    print(f"  %{name} = linalg.generic {{indexing_maps = [{maps}], "
          f"iterator_types = [{kinds}]}} "
          f"ins({', '.join('%' + i for i in ins)} : {', '.join(types)}) "
          f"outs(%{out} : {out_type}) {{\n  ^bb0({names}):\n    {body}\n"
          f"  }} -> {out_type}")


def main(layers):
    row, full, vec = "tensor<8x1xf32>", "tensor<8x64xf32>", "tensor<64xf32>"
    pp, pr = ["parallel"] * 2, ["parallel", "reduction"]
    print(HEAD)
    for i in range(layers):
        x = f"x{i}"
        add = "%s = arith.addf %a0, %a1 : f32\n    linalg.yield %s : f32"
        by_d = "%s = arith.divf %a0, %d : f32\n    linalg.yield %s : f32"

        def binary(op):
            return f"%s = arith.{op} %a0, %a1 : f32\n    linalg.yield %s : f32"

        generic(["id", "keep"], pr, [x], [full], "zr", row, add, f"s{i}")
        generic(["keep", "id"], pp, [f"s{i}"], [row], "er", row, by_d, f"m{i}")
        generic(["id", "keep", "id"], pp, [x, f"m{i}"], [full, row], "ex", full,
                binary("subf"), f"z{i}")
        generic(["id", "id", "id"], pp, [f"z{i}", f"z{i}"], [full, full], "ex",
                full, binary("mulf"), f"q{i}")
        generic(["id", "keep"], pr, [f"q{i}"], [full], "zr", row, add, f"t{i}")
        generic(["keep", "id"], pp, [f"t{i}"], [row], "er", row, by_d, f"v{i}")
        generic(["keep", "id"], pp, [f"v{i}"], [row], "er", row,
                "%p = arith.addf %a0, %eps : f32\n    %s = math.rsqrt %p : f32\n"
                "    linalg.yield %s : f32", f"r{i}")
        generic(["id", "keep", "id"], pp, [f"z{i}", f"r{i}"], [full, row], "ex",
                full, binary("mulf"), f"n{i}")
        generic(["id", "channel", "id"], pp, [f"n{i}", "g"], [full, vec], "ex",
                full, binary("mulf"), f"h{i}")
        generic(["id", "channel", "id"], pp, [f"h{i}", "b"], [full, vec], "ex",
                full, binary("addf"), f"y{i}")
        print(f"  %l{i} = linalg.matmul ins(%y{i}, %w : {full}, tensor<64x64xf32>) "
              f"outs(%zx : {full}) -> {full}")
        generic(["id", "id", "id"], pp, [x, f"l{i}"], [full, full], "ex", full,
                binary("addf"), f"x{i + 1}")
    print(f"  return %x{layers} : {full}\n}}")


main(int(sys.argv[1]))
