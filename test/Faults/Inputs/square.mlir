// A square weight behind a norm: only its numbers tell the axes apart.
func.func @main(%x: tensor<4x3xf32>) -> tensor<4x3xf32> {
  %g = arith.constant dense<[1.0, 2.0, -3.0]> : tensor<3xf32>
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [0.5, -3.0, 7.0], [0.25, 5.0, -1.0]]> : tensor<3x3xf32>
  %zero = arith.constant dense<0.0> : tensor<4x3xf32>
  %e = tensor.empty() : tensor<4x3xf32>
  %n = renorm.rms_norm ins(%x : tensor<4x3xf32>) scale(%g : tensor<3xf32>) outs(%e : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-5 -> tensor<4x3xf32>
  %h = linalg.matmul ins(%n, %w : tensor<4x3xf32>, tensor<3x3xf32>) outs(%zero : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %h : tensor<4x3xf32>
}
