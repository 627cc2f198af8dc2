// RMSNorms whose factor can go behind their readers: three dimensions made two,
// two layers of which one starts from a bias, a transposed row, a weight in
// front of it, and the other place of epsilon.
#row = affine_map<(i, j, k) -> (i, k)>
#transposed = affine_map<(i, j, k) -> (j, k)>
#result = affine_map<(i, j, k) -> (i, j)>
func.func @main(%x: tensor<?x4x2xf32>, %u: tensor<?x2xf32>, %c: tensor<?x5xf32>) -> (tensor<?x3xf32>, tensor<?x5xf32>, tensor<3x?xf32>) {
  %c0 = arith.constant 0 : index
  %g = arith.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 2.0, 3.0], [4.0, -5.0, 6.0]]> : tensor<2x3xf32>
  %v = arith.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, -6.0], [7.0, 8.0], [9.0, 10.0]]> : tensor<5x2xf32>
  %t = arith.constant dense<[[1.0, -2.0], [3.0, 4.0], [5.0, 7.0]]> : tensor<3x2xf32>
  %zero = arith.constant 0.0 : f32
  %rows = tensor.dim %x, %c0 : tensor<?x4x2xf32>
  %e = tensor.empty(%rows) : tensor<?x4x2xf32>
  %n = renorm.rms_norm ins(%x : tensor<?x4x2xf32>) scale(%g : tensor<2xf32>) outs(%e : tensor<?x4x2xf32>) axes = [2] epsilon = 1.0e-05 -> tensor<?x4x2xf32>
  %flat = tensor.collapse_shape %n [[0, 1], [2]] : tensor<?x4x2xf32> into tensor<?x2xf32>
  %flatRows = tensor.dim %flat, %c0 : tensor<?x2xf32>
  %e3 = tensor.empty(%flatRows) : tensor<?x3xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e3 : tensor<?x3xf32>) -> tensor<?x3xf32>
  %y0 = linalg.matmul ins(%flat, %w : tensor<?x2xf32>, tensor<2x3xf32>) outs(%z : tensor<?x3xf32>) -> tensor<?x3xf32>
  %few = tensor.extract_slice %n[0, 0, 0] [%rows, 1, 2] [1, 1, 1] : tensor<?x4x2xf32> to tensor<?x2xf32>
  %y1 = linalg.matmul indexing_maps = [#row, #transposed, #result] ins(%few, %v : tensor<?x2xf32>, tensor<5x2xf32>) outs(%c : tensor<?x5xf32>) -> tensor<?x5xf32>
  %uRows = tensor.dim %u, %c0 : tensor<?x2xf32>
  %eu = tensor.empty(%uRows) : tensor<?x2xf32>
  %m = renorm.rms_norm ins(%u : tensor<?x2xf32>) outs(%eu : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-03 {epsilon_placement = #renorm<epsilon_placement outside>} -> tensor<?x2xf32>
  %et = tensor.empty(%uRows) : tensor<2x?xf32>
  %mt = linalg.transpose ins(%m : tensor<?x2xf32>) outs(%et : tensor<2x?xf32>) permutation = [1, 0]
  %e6 = tensor.empty(%uRows) : tensor<3x?xf32>
  %z6 = linalg.fill ins(%zero : f32) outs(%e6 : tensor<3x?xf32>) -> tensor<3x?xf32>
  %y2 = linalg.matmul ins(%t, %mt : tensor<3x2xf32>, tensor<2x?xf32>) outs(%z6 : tensor<3x?xf32>) -> tensor<3x?xf32>
  return %y0, %y1, %y2 : tensor<?x3xf32>, tensor<?x5xf32>, tensor<3x?xf32>
}
