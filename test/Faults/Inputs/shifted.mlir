// One number is added to all channels of a stream: a mean that no weight holds.
#id = affine_map<(i, j) -> (i, j)>
func.func @main(%a: tensor<4x2xf32>) -> tensor<4x3xf32> {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [0.5, -3.0, 7.0]]> : tensor<2x3xf32>
  %zero = arith.constant dense<0.0> : tensor<4x3xf32>
  %e = tensor.empty() : tensor<4x3xf32>
  %c = arith.constant 3.0 : f32
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%zero : tensor<4x3xf32>) -> tensor<4x3xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%h : tensor<4x3xf32>) outs(%e : tensor<4x3xf32>) {
  ^bb0(%x: f32, %o: f32):
    %y = arith.addf %x, %c : f32
    linalg.yield %y : f32
  } -> tensor<4x3xf32>
  %n = renorm.layer_norm ins(%s : tensor<4x3xf32>) outs(%e : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-5 -> tensor<4x3xf32>
  return %n : tensor<4x3xf32>
}
