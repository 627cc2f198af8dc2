// Constants of pairs of floats, as FNet's Fourier transform has them: widened, and
// given to the compiled code as they are.
// RUN: renorm-check %s --pipeline='renorm-optimize{remarks=false}' --mode=wide | FileCheck %s
// RUN: renorm-check %s --pipeline='renorm-optimize{remarks=false}' --mode=native | FileCheck %s
// CHECK: equal

#id = affine_map<(d0, d1) -> (d0, d1)>
func.func @main(%x: tensor<2x3xf32>) -> tensor<2x2xf32> {
  %w = arith.constant dense<[[(1.0, 0.5), (0.25, -1.0)], [(2.0, 0.0), (-0.5, 0.1)], [(0.0, 3.0), (1.5, 0.7)]]> : tensor<3x2xcomplex<f32>>
  %splat = arith.constant dense<(0.0, 0.0)> : tensor<2x2xcomplex<f32>>
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<2x3xcomplex<f32>>
  %pairs = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<2x3xf32>) outs(%empty : tensor<2x3xcomplex<f32>>) {
  ^bb0(%in: f32, %out: complex<f32>):
    %pair = complex.create %in, %zero : complex<f32>
    linalg.yield %pair : complex<f32>
  } -> tensor<2x3xcomplex<f32>>
  %product = linalg.matmul ins(%pairs, %w : tensor<2x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>)
      outs(%splat : tensor<2x2xcomplex<f32>>) -> tensor<2x2xcomplex<f32>>
  %narrow = tensor.empty() : tensor<2x2xf32>
  %real = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%product : tensor<2x2xcomplex<f32>>) outs(%narrow : tensor<2x2xf32>) {
  ^bb0(%in: complex<f32>, %out: f32):
    %re = complex.re %in : complex<f32>
    %im = complex.im %in : complex<f32>
    %sum = arith.addf %re, %im : f32
    linalg.yield %sum : f32
  } -> tensor<2x2xf32>
  return %real : tensor<2x2xf32>
}
