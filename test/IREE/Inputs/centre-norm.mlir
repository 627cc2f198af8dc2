// What re-centring leaves where no weight can be centred, at the head of a stream.
func.func @main(%x: tensor<512x1024xf32>, %scale: tensor<1024xf32>) -> (tensor<512x1024xf32>, tensor<512x1024xf32>) {
  %o = tensor.empty() : tensor<512x1024xf32>
  %c = renorm.center ins(%x : tensor<512x1024xf32>) outs(%o : tensor<512x1024xf32>) axes = [1] -> tensor<512x1024xf32>
  %y = renorm.rms_norm ins(%c : tensor<512x1024xf32>) scale(%scale : tensor<1024xf32>) outs(%o : tensor<512x1024xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<512x1024xf32>
  return %c, %y : tensor<512x1024xf32>, tensor<512x1024xf32>
}
