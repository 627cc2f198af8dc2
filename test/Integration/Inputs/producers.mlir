// What real models make streams of, a case per function; in those whose name ends
// in _kept one thing is off, and the norm stays. producers.test counts norms, and
// compares @main before and after. Channels are 4 wide, tokens 4 or 6.

!t = tensor<4x4xf64>
#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#col = affine_map<(i, j) -> (j)>
#id3 = affine_map<(e, i, j) -> (e, i, j)>
#expert = affine_map<(e, i, j) -> (e, i)>
#sum = affine_map<(e, i, j) -> (i, j)>

func.func private @weight() -> !t {
  %w = arith.constant dense<[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  return %w : !t
}

// Query, key and value from one weight; the output layer carries the mean.
func.func private @fused_qkv(%x: !t) -> !t {
  %w = arith.constant dense<[[1.0, -2.0, 0.5, 3.0, 0.0, 1.0, 4.0, -1.0, 2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0, 1.0, -2.0, 0.5, 3.0, 0.0, 1.0, 4.0, -1.0],
                             [0.5, 1.0, 1.5, 2.0, 1.0, -2.0, 0.5, 3.0, 0.5, 1.0, 4.0, -1.0], [0.5, -1.0, 1.5, 2.0, 1.0, -2.0, 0.5, 3.0, 0.0, -1.0, 4.0, -1.0]]> : tensor<4x12xf64>
  %o = func.call @weight() : () -> !t
  %z12 = arith.constant dense<0.0> : tensor<4x12xf64>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %qkv = linalg.matmul ins(%x, %w : !t, tensor<4x12xf64>) outs(%z12 : tensor<4x12xf64>) -> tensor<4x12xf64>
  %q = tensor.extract_slice %qkv[0, 0] [4, 4] [1, 1] : tensor<4x12xf64> to !t
  %k = tensor.extract_slice %qkv[0, 4] [4, 4] [1, 1] : tensor<4x12xf64> to !t
  %v = tensor.extract_slice %qkv[0, 8] [4, 4] [1, 1] : tensor<4x12xf64> to !t
  %kt = linalg.transpose ins(%k : !t) outs(%e : !t) permutation = [1, 0]
  %s = linalg.matmul ins(%q, %kt : !t, !t) outs(%z : !t) -> !t
  %p = math.tanh %s : !t
  %a = linalg.matmul ins(%p, %v : !t, !t) outs(%z : !t) -> !t
  %r = linalg.matmul ins(%a, %o : !t, !t) outs(%z : !t) -> !t
  %n = renorm.layer_norm ins(%r : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}

// Grouped queries, without an output layer: two heads read one value, whose mean
// arrives through the probabilities.
func.func private @grouped_values(%x: !t, %y: !t) -> tensor<2x4x4xf64> {
  %w = arith.constant dense<[[2.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %z3 = arith.constant dense<0.0> : tensor<2x4x4xf64>
  %e = tensor.empty() : !t
  %e3 = tensor.empty() : tensor<2x4x4xf64>
  %v = linalg.matmul ins(%y, %w : !t, !t) outs(%z : !t) -> !t
  %heads = linalg.broadcast ins(%v : !t) outs(%e3 : tensor<2x4x4xf64>) dimensions = [0]
  %q = linalg.broadcast ins(%x : !t) outs(%e3 : tensor<2x4x4xf64>) dimensions = [0]
  %p = math.tanh %q : tensor<2x4x4xf64>
  %a = linalg.batch_matmul ins(%p, %heads : tensor<2x4x4xf64>, tensor<2x4x4xf64>) outs(%z3 : tensor<2x4x4xf64>) -> tensor<2x4x4xf64>
  %n = renorm.layer_norm ins(%a : tensor<2x4x4xf64>) outs(%e3 : tensor<2x4x4xf64>) axes = [2] epsilon = 1.0e-05 -> tensor<2x4x4xf64>
  return %n : tensor<2x4x4xf64>
}

// A gated MLP: the gate stands in front of the layer that carries the mean.
func.func private @gated_mlp(%x: !t) -> !t {
  %u = arith.constant dense<[[3.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %d = arith.constant dense<[[4.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%x, %u : !t, !t) outs(%z : !t) -> !t
  %g = math.tanh %h : !t
  %m = arith.mulf %g, %h : !t
  %r = linalg.matmul ins(%m, %d : !t, !t) outs(%z : !t) -> !t
  %n = renorm.layer_norm ins(%r : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}
// A gate behind it is a product per channel.
func.func private @gate_behind_kept(%x: !t, %y: !t) -> !t {
  %d = arith.constant dense<[[5.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %r = linalg.matmul ins(%x, %d : !t, !t) outs(%z : !t) -> !t
  %m = arith.mulf %r, %y : !t
  %n = renorm.layer_norm ins(%m : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}

// Experts, weighted by one factor per token, summed.
func.func private @experts(%x: tensor<2x4x4xf64>, %p: tensor<2x4xf64>) -> !t {
  %w = arith.constant dense<[[[1.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]],
                             [[4.0, 0.5, 1.5, -3.0], [2.0, 1.0, 0.0, -1.0], [0.5, -1.0, -3.0, 1.0], [2.5, 1.0, 1.0, 2.0]]]> : tensor<2x4x4xf64>
  %z3 = arith.constant dense<0.0> : tensor<2x4x4xf64>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.batch_matmul ins(%x, %w : tensor<2x4x4xf64>, tensor<2x4x4xf64>) outs(%z3 : tensor<2x4x4xf64>) -> tensor<2x4x4xf64>
  %r = linalg.generic {indexing_maps = [#id3, #expert, #sum], iterator_types = ["reduction", "parallel", "parallel"]}
      ins(%h, %p : tensor<2x4x4xf64>, tensor<2x4xf64>) outs(%z : !t) {
  ^bb0(%a: f64, %f: f64, %o: f64):
    %m = arith.mulf %a, %f : f64
    %s = arith.addf %o, %m : f64
    linalg.yield %s : f64
  } -> !t
  %n = renorm.layer_norm ins(%r : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}

// Convolutions: over channels in both layouts; depthwise has a filter for each.
func.func private @conv_nchw(%x: tensor<1x4x4x4xf64>) -> tensor<1x4x3x3xf64> {
  %f = arith.constant dense<[[[[1.0, 2.0], [3.0, 0.5]], [[1.0, 0.0], [2.0, 1.0]], [[1.0, 2.0], [3.0, 0.5]], [[1.0, 2.0], [3.0, 0.5]]],
                             [[[0.0, 2.0], [3.0, 0.5]], [[1.0, 3.0], [2.0, 1.0]], [[1.0, 2.0], [3.5, 0.5]], [[1.0, 2.0], [3.0, 0.5]]],
                             [[[1.0, 1.0], [3.0, 0.5]], [[1.0, 4.0], [2.0, 1.0]], [[1.0, 2.0], [3.0, 0.5]], [[1.0, 2.5], [3.0, 0.5]]],
                             [[[1.0, 2.0], [4.0, 0.5]], [[1.0, 0.0], [2.0, 1.5]], [[1.0, 2.0], [3.0, 0.5]], [[1.0, 2.0], [3.0, 0.5]]]]> : tensor<4x4x2x2xf64>
  %z = arith.constant dense<0.0> : tensor<1x4x3x3xf64>
  %e = tensor.empty() : tensor<1x4x3x3xf64>
  %c = linalg.conv_2d_nchw_fchw ins(%x, %f : tensor<1x4x4x4xf64>, tensor<4x4x2x2xf64>) outs(%z : tensor<1x4x3x3xf64>) -> tensor<1x4x3x3xf64>
  %n = renorm.layer_norm ins(%c : tensor<1x4x3x3xf64>) outs(%e : tensor<1x4x3x3xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<1x4x3x3xf64>
  return %n : tensor<1x4x3x3xf64>
}
func.func private @conv_nhwc(%x: tensor<1x4x4x4xf64>) -> tensor<1x4x4x4xf64> {
  %f = arith.constant dense<[[[[1.0, -2.0, 0.5, 3.5], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]]]> : tensor<1x1x4x4xf64>
  %z = arith.constant dense<0.0> : tensor<1x4x4x4xf64>
  %e = tensor.empty() : tensor<1x4x4x4xf64>
  %c = linalg.conv_2d_nhwc_hwcf ins(%x, %f : tensor<1x4x4x4xf64>, tensor<1x1x4x4xf64>) outs(%z : tensor<1x4x4x4xf64>) -> tensor<1x4x4x4xf64>
  %n = renorm.layer_norm ins(%c : tensor<1x4x4x4xf64>) outs(%e : tensor<1x4x4x4xf64>) axes = [3] epsilon = 1.0e-05 -> tensor<1x4x4x4xf64>
  return %n : tensor<1x4x4x4xf64>
}
func.func private @conv_depthwise_kept(%x: tensor<1x4x4x4xf64>) -> tensor<1x4x4x4xf64> {
  %f = arith.constant dense<[[[1.0, -2.0, 0.5, 3.5]]]> : tensor<1x1x4xf64>
  %z = arith.constant dense<0.0> : tensor<1x4x4x4xf64>
  %e = tensor.empty() : tensor<1x4x4x4xf64>
  %c = linalg.depthwise_conv_2d_nhwc_hwc ins(%x, %f : tensor<1x4x4x4xf64>, tensor<1x1x4xf64>) outs(%z : tensor<1x4x4x4xf64>) -> tensor<1x4x4x4xf64>
  %n = renorm.layer_norm ins(%c : tensor<1x4x4x4xf64>) outs(%e : tensor<1x4x4x4xf64>) axes = [3] epsilon = 1.0e-05 -> tensor<1x4x4x4xf64>
  return %n : tensor<1x4x4x4xf64>
}

// Mean over tokens, and a linear map of the tokens (MLP-Mixer).
func.func private @pooled(%x: !t) -> (tensor<4xf64>, !t) {
  %w = arith.constant dense<[[6.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %mix = arith.constant dense<[[6.5, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %z1 = arith.constant dense<0.0> : tensor<4xf64>
  %quarter = arith.constant dense<0.25> : tensor<4xf64>
  %e = tensor.empty() : !t
  %e1 = tensor.empty() : tensor<4xf64>
  %h = linalg.matmul ins(%x, %w : !t, !t) outs(%z : !t) -> !t
  %s = linalg.reduce ins(%h : !t) outs(%z1 : tensor<4xf64>) dimensions = [0] (%a: f64, %o: f64) {
    %t = arith.addf %a, %o : f64
    linalg.yield %t : f64
  }
  %m = arith.mulf %s, %quarter : tensor<4xf64>
  %n = renorm.layer_norm ins(%m : tensor<4xf64>) outs(%e1 : tensor<4xf64>) axes = [0] epsilon = 1.0e-05 -> tensor<4xf64>
  %k = linalg.matmul ins(%mix, %h : !t, !t) outs(%z : !t) -> !t
  %o = renorm.layer_norm ins(%k : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n, %o : tensor<4xf64>, !t
}
// The largest over tokens is not linear.
func.func private @max_pooled_kept(%x: !t) -> tensor<4xf64> {
  %w = arith.constant dense<[[7.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %low = arith.constant dense<-1.0e+30> : tensor<4xf64>
  %e1 = tensor.empty() : tensor<4xf64>
  %h = linalg.matmul ins(%x, %w : !t, !t) outs(%z : !t) -> !t
  %s = linalg.reduce ins(%h : !t) outs(%low : tensor<4xf64>) dimensions = [0] (%a: f64, %o: f64) {
    %t = arith.maximumf %a, %o : f64
    linalg.yield %t : f64
  }
  %n = renorm.layer_norm ins(%s : tensor<4xf64>) outs(%e1 : tensor<4xf64>) axes = [0] epsilon = 1.0e-05 -> tensor<4xf64>
  return %n : tensor<4xf64>
}

// DeepNorm's factor on the stream, and a stochastic depth that scales a branch.
func.func private @scalar_factors(%x: !t, %p: tensor<4xf64>) -> !t {
  %w = arith.constant dense<[[8.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %v = arith.constant dense<[[8.5, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %alpha = arith.constant dense<2.5> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%x, %w : !t, !t) outs(%z : !t) -> !t
  %k = linalg.matmul ins(%x, %v : !t, !t) outs(%z : !t) -> !t
  %a = arith.mulf %h, %alpha : !t
  %s = linalg.generic {indexing_maps = [#id, #id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%a, %k, %p : !t, !t, tensor<4xf64>) outs(%e : !t) {
  ^bb0(%c: f64, %d: f64, %f: f64, %o: f64):
    %g = arith.mulf %d, %f : f64
    %r = arith.addf %c, %g : f64
    linalg.yield %r : f64
  } -> !t
  %n = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}
// A mask for each entry, as dropout draws one in training.
func.func private @dropout_kept(%x: !t, %mask: !t) -> !t {
  %w = arith.constant dense<[[9.0, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %zero = arith.constant 0.0 : f64
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%x, %w : !t, !t) outs(%z : !t) -> !t
  %d = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%h, %mask : !t, !t) outs(%e : !t) {
  ^bb0(%a: f64, %m: f64, %o: f64):
    %keep = arith.cmpf ogt, %m, %zero : f64
    %r = arith.select %keep, %a, %zero : f64
    linalg.yield %r : f64
  } -> !t
  %n = renorm.layer_norm ins(%d : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}

// Patch merging joins channels of neighbours: exact where every piece has no mean
// as it stands, and not where the pieces would have to be centred.
func.func private @merged_zero_mean(%x: !t, %y: !t) -> tensor<4x8xf64> {
  %e = tensor.empty() : !t
  %e8 = tensor.empty() : tensor<4x8xf64>
  %a = renorm.layer_norm ins(%x : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %b = renorm.layer_norm ins(%y : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %c = tensor.concat dim(1) %a, %b : (!t, !t) -> tensor<4x8xf64>
  %n = renorm.layer_norm ins(%c : tensor<4x8xf64>) outs(%e8 : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf64>
  return %n : tensor<4x8xf64>
}
func.func private @merged_kept(%x: !t, %y: !t) -> tensor<4x8xf64> {
  %w = arith.constant dense<[[9.5, -2.0, 0.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %e8 = tensor.empty() : tensor<4x8xf64>
  %a = linalg.matmul ins(%x, %w : !t, !t) outs(%z : !t) -> !t
  %b = linalg.matmul ins(%y, %w : !t, !t) outs(%z : !t) -> !t
  %c = tensor.concat dim(1) %a, %b : (!t, !t) -> tensor<4x8xf64>
  %n = renorm.layer_norm ins(%c : tensor<4x8xf64>) outs(%e8 : tensor<4x8xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf64>
  return %n : tensor<4x8xf64>
}

// A quantised weight is no weight that could be changed: its bytes and its scale
// stay what they are.
func.func private @quantised_kept(%x: !t) -> !t {
  %q = arith.constant dense<[[1, -2, 5, 3], [0, 1, 4, -1], [2, 25, -3, 1], [5, -1, 15, 2]]> : tensor<4x4xi8>
  %s = arith.constant 0.125 : f64
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %w = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%q : tensor<4x4xi8>) outs(%e : !t) {
  ^bb0(%a: i8, %o: f64):
    %f = arith.sitofp %a : i8 to f64
    %m = arith.mulf %f, %s : f64
    linalg.yield %m : f64
  } -> !t
  %h = linalg.matmul ins(%x, %w : !t, !t) outs(%z : !t) -> !t
  %n = renorm.layer_norm ins(%h : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n : !t
}

// Encoder and decoder share an embedding; the decoder's cross attention reads
// values that the encoder made.
func.func private @encoder_decoder(%x: !t, %y: !t) -> (!t, !t) {
  %t = arith.constant dense<[[1.0, -2.0, 7.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %v = arith.constant dense<[[1.0, -2.0, 8.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %a = linalg.matmul ins(%x, %t : !t, !t) outs(%z : !t) -> !t
  %b = linalg.matmul ins(%y, %t : !t, !t) outs(%z : !t) -> !t
  %m = renorm.layer_norm ins(%a : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %q = math.tanh %m : !t
  %k = linalg.matmul ins(%q, %v : !t, !t) outs(%z : !t) -> !t
  %p = math.tanh %x : !t
  %c = linalg.matmul ins(%p, %k : !t, !t) outs(%b : !t) -> !t
  %n = renorm.layer_norm ins(%c : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %m, %n : !t, !t
}

// The sum over a weight's axis against rows without mean: the table goes in place.
func.func private @tied_head(%x: !t) -> !t {
  %t = arith.constant dense<[[1.0, -2.0, 9.5, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %a = linalg.matmul ins(%x, %t : !t, !t) outs(%z : !t) -> !t
  %m = renorm.layer_norm ins(%a : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %h = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%m, %t : !t, !t) outs(%z : !t) -> !t
  return %h : !t
}
func.func private @tied_head_kept(%x: !t, %g: tensor<4xf64>) -> !t {
  %t = arith.constant dense<[[1.0, -2.0, 9.75, 3.0], [0.0, 1.0, 4.0, -1.0], [2.0, 2.5, -3.0, 1.0], [0.5, -1.0, 1.5, 2.0]]> : !t
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %a = linalg.matmul ins(%x, %t : !t, !t) outs(%z : !t) -> !t
  %m = renorm.layer_norm ins(%a : !t) bias(%g : tensor<4xf64>) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %h = linalg.matmul indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
      ins(%m, %t : !t, !t) outs(%z : !t) -> !t
  return %h : !t
}

func.func @main(%x: !t, %y: !t, %x3: tensor<2x4x4xf64>, %p: tensor<2x4xf64>, %image: tensor<1x4x4x4xf64>, %g: tensor<4xf64>)
    -> (!t, tensor<2x4x4xf64>, !t, !t, !t, tensor<1x4x3x3xf64>, tensor<1x4x4x4xf64>, tensor<1x4x4x4xf64>, tensor<4xf64>, !t, tensor<4xf64>, !t, !t,
        tensor<4x8xf64>, tensor<4x8xf64>, !t, !t, !t, !t, !t) {
  %0 = call @fused_qkv(%x) : (!t) -> !t
  %1 = call @grouped_values(%x, %y) : (!t, !t) -> tensor<2x4x4xf64>
  %2 = call @gated_mlp(%x) : (!t) -> !t
  %3 = call @gate_behind_kept(%x, %y) : (!t, !t) -> !t
  %4 = call @experts(%x3, %p) : (tensor<2x4x4xf64>, tensor<2x4xf64>) -> !t
  %5 = call @conv_nchw(%image) : (tensor<1x4x4x4xf64>) -> tensor<1x4x3x3xf64>
  %6 = call @conv_nhwc(%image) : (tensor<1x4x4x4xf64>) -> tensor<1x4x4x4xf64>
  %7 = call @conv_depthwise_kept(%image) : (tensor<1x4x4x4xf64>) -> tensor<1x4x4x4xf64>
  %8:2 = call @pooled(%x) : (!t) -> (tensor<4xf64>, !t)
  %9 = call @max_pooled_kept(%x) : (!t) -> tensor<4xf64>
  %10 = call @scalar_factors(%x, %g) : (!t, tensor<4xf64>) -> !t
  %11 = call @dropout_kept(%x, %y) : (!t, !t) -> !t
  %12 = call @merged_zero_mean(%x, %y) : (!t, !t) -> tensor<4x8xf64>
  %13 = call @merged_kept(%x, %y) : (!t, !t) -> tensor<4x8xf64>
  %14 = call @quantised_kept(%x) : (!t) -> !t
  %15:2 = call @encoder_decoder(%x, %y) : (!t, !t) -> (!t, !t)
  %16 = call @tied_head(%x) : (!t) -> !t
  %17 = call @tied_head_kept(%x, %g) : (!t, tensor<4xf64>) -> !t
  return %0, %1, %2, %3, %4, %5, %6, %7, %8#0, %8#1, %9, %10, %11, %12, %13, %14, %15#0, %15#1, %16, %17
    : !t, tensor<2x4x4xf64>, !t, !t, !t, tensor<1x4x3x3xf64>, tensor<1x4x4x4xf64>, tensor<1x4x4x4xf64>, tensor<4xf64>, !t, tensor<4xf64>, !t, !t,
      tensor<4x8xf64>, tensor<4x8xf64>, !t, !t, !t, !t, !t
}
