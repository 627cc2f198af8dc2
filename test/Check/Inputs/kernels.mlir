// Forms that a device must not stumble over, one function each: run by
// run-device.test on every device.

// A constant scale of one value is no weight; a bias comes from the host.
func.func @splat(%x: tensor<6x48xf32>, %b: tensor<48xf32>) -> tensor<6x48xf32> {
  %g = arith.constant dense<1.5> : tensor<48xf32>
  %o = tensor.empty() : tensor<6x48xf32>
  %0 = renorm.layer_norm ins(%x : tensor<6x48xf32>) scale(%g : tensor<48xf32>) bias(%b : tensor<48xf32>) outs(%o : tensor<6x48xf32>) axes = [1] epsilon = 1.0e-5 -> tensor<6x48xf32>
  return %0 : tensor<6x48xf32>
}

// A part of a buffer, at an offset and with gaps between rows: the whole result
// keeps what stands beside it.
func.func @part(%x: tensor<6x48xf32>, %b: tensor<48xf32>) -> tensor<6x48xf32> {
  %s = tensor.extract_slice %x[1, 5] [3, 40] [2, 1] : tensor<6x48xf32> to tensor<3x40xf32>
  %o = tensor.empty() : tensor<3x40xf32>
  %0 = renorm.rms_norm ins(%s : tensor<3x40xf32>) outs(%o : tensor<3x40xf32>) axes = [1] epsilon = 1.0e-5 -> tensor<3x40xf32>
  %1 = tensor.insert_slice %0 into %x[2, 3] [3, 40] [1, 1] : tensor<3x40xf32> into tensor<6x48xf32>
  return %1 : tensor<6x48xf32>
}

// A loop launches one kernel often, in place, between work of the host.
func.func @loop(%x: tensor<6x48xf32>, %b: tensor<48xf32>) -> tensor<6x48xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %r = scf.for %i = %c0 to %c3 step %c1 iter_args(%h = %x) -> tensor<6x48xf32> {
    %o = tensor.empty() : tensor<6x48xf32>
    %n = renorm.rms_norm ins(%h : tensor<6x48xf32>) scale(%b : tensor<48xf32>) outs(%o : tensor<6x48xf32>) axes = [1] epsilon = 1.0e-5 -> tensor<6x48xf32>
    %s = linalg.add ins(%n, %h : tensor<6x48xf32>, tensor<6x48xf32>) outs(%o : tensor<6x48xf32>) -> tensor<6x48xf32>
    scf.yield %s : tensor<6x48xf32>
  }
  return %r : tensor<6x48xf32>
}

// Sizes are known at run time only; there may be no rows.
func.func @dynamic(%x: tensor<?x?xf32>, %b: tensor<?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %o = tensor.empty(%m, %n) : tensor<?x?xf32>
  %0 = renorm.layer_norm ins(%x : tensor<?x?xf32>) scale(%b : tensor<?xf32>) outs(%o : tensor<?x?xf32>) axes = [1] epsilon = 1.0e-5 -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// Two results of one kernel, one of which is its residual's buffer.
func.func @fused(%x: tensor<6x48xf32>, %b: tensor<48xf32>) -> tensor<6x48xf32> {
  %o = tensor.empty() : tensor<6x48xf32>
  %d = linalg.add ins(%x, %x : tensor<6x48xf32>, tensor<6x48xf32>) outs(%o : tensor<6x48xf32>) -> tensor<6x48xf32>
  %s, %n = renorm.add_norm layer_norm ins(%x, %d : tensor<6x48xf32>, tensor<6x48xf32>) bias(%b : tensor<48xf32>) outs(%d, %o : tensor<6x48xf32>, tensor<6x48xf32>) axes = [1] epsilon = 1.0e-5 -> tensor<6x48xf32>, tensor<6x48xf32>
  %r = linalg.add ins(%s, %n : tensor<6x48xf32>, tensor<6x48xf32>) outs(%o : tensor<6x48xf32>) -> tensor<6x48xf32>
  return %r : tensor<6x48xf32>
}

// A gradient beside a norm.
func.func @backward(%x: tensor<6x48xf32>, %b: tensor<48xf32>) -> tensor<6x48xf32> {
  %o = tensor.empty() : tensor<6x48xf32>
  %n = renorm.rms_norm ins(%x : tensor<6x48xf32>) outs(%o : tensor<6x48xf32>) axes = [1] epsilon = 1.0e-5 -> tensor<6x48xf32>
  %0 = renorm.layer_norm_backward ins(%n, %x : tensor<6x48xf32>, tensor<6x48xf32>) scale(%b : tensor<48xf32>) outs(%o : tensor<6x48xf32>) axes = [1] epsilon = 1.0e-5 -> tensor<6x48xf32>
  return %0 : tensor<6x48xf32>
}
