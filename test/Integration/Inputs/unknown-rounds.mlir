// A loop of as many rounds as x has rows.
func.func @main(%x: tensor<3x2xf64>) -> tensor<3x2xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %w = arith.constant dense<[[1.0, -0.5], [0.25, 2.0]]> : tensor<2x2xf64>
  %b = arith.constant dense<[[1.0, 0.5], [0.7, 0.2], [-0.3, 0.1]]> : tensor<3x2xf64>
  %rows = tensor.cast %x : tensor<3x2xf64> to tensor<?x2xf64>
  %up = tensor.dim %rows, %c0 : tensor<?x2xf64>
  %e = tensor.empty() : tensor<3x2xf64>
  %f = linalg.fill ins(%zero : f64) outs(%e : tensor<3x2xf64>) -> tensor<3x2xf64>
  %s = scf.for %i = %c0 to %up step %c1 iter_args(%a = %x) -> (tensor<3x2xf64>) {
    %g = tensor.extract_slice %b[%i, 0] [1, 2] [1, 1] : tensor<3x2xf64> to tensor<2xf64>
    %y = renorm.rms_norm ins(%a : tensor<3x2xf64>) bias(%g : tensor<2xf64>) outs(%e : tensor<3x2xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf64>
    %m = linalg.matmul ins(%y, %w : tensor<3x2xf64>, tensor<2x2xf64>) outs(%f : tensor<3x2xf64>) -> tensor<3x2xf64>
    %s1 = arith.addf %a, %m : tensor<3x2xf64>
    scf.yield %s1 : tensor<3x2xf64>
  }
  return %s : tensor<3x2xf64>
}
