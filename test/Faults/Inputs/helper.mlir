// A helper whose arguments must not be exchanged, and a norm's root.
func.func private @difference(%a: tensor<4x8xf32>, %b: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %d = arith.subf %a, %b : tensor<4x8xf32>
  return %d : tensor<4x8xf32>
}
func.func @main(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %s = arith.mulf %x, %x : tensor<4x8xf32>
  %r = math.rsqrt %s : tensor<4x8xf32>
  %d = func.call @difference(%r, %y) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return %d : tensor<4x8xf32>
}
