// RUN: renorm-opt %s -renorm-recenter=remarks=false | FileCheck %s

// What carries a mean into a norm, one function for each: after the pass the
// center stands on the weight and the norm is an rms_norm.

#id = affine_map<(i, j) -> (i, j)>
#col = affine_map<(i, j) -> (j)>
#row = affine_map<(i, j) -> (i)>
!t = tensor<4x3xf32>

// CHECK-LABEL: func @example
// CHECK:         %[[W:.*]] = arith.constant dense<{{.*}}> : tensor<2x3xf32>
// CHECK:         %[[C:.*]] = renorm.center ins(%[[W]] : tensor<2x3xf32>) {{.*}} axes = [1]
// CHECK:         %[[H:.*]] = linalg.matmul ins(%{{.*}}, %[[C]] :
// CHECK:         %[[Y:.*]] = renorm.rms_norm ins(%[[H]] : {{.*}}) scale(%{{.*}}) bias(%{{.*}}) {{.*}} axes = [1] epsilon = 1.000000e-05
// CHECK:         return %[[Y]]
func.func @example(%a: tensor<4x2xf32>, %g: tensor<3xf32>, %b: tensor<3xf32>) -> !t {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %y = renorm.layer_norm ins(%h : !t) scale(%g : tensor<3xf32>) bias(%b : tensor<3xf32>) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %y : !t
}

// Dynamic rows and columns; the attributes of the norm stay.
// CHECK-LABEL: func @dynamic
// CHECK:         %[[C:.*]] = renorm.center ins(%{{.*}} : tensor<2x3xf32>)
// CHECK:         linalg.matmul ins(%{{.*}}, %[[C]] :
// CHECK:         renorm.rms_norm {{.*}} axes = [1] epsilon = 1.000000e-03 {epsilon_placement = {{.*}}outside{{.*}}, note = "kept", round_normalized, stat_type = f64} -> tensor<?x3xf32>
func.func @dynamic(%a: tensor<?x2xf32>, %o: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %zero = arith.constant 0.0 : f32
  %z = linalg.fill ins(%zero : f32) outs(%o : tensor<?x3xf32>) -> tensor<?x3xf32>
  %h = linalg.matmul ins(%a, %w : tensor<?x2xf32>, tensor<2x3xf32>) outs(%z : tensor<?x3xf32>) -> tensor<?x3xf32>
  %y = renorm.layer_norm ins(%h : tensor<?x3xf32>) outs(%o : tensor<?x3xf32>) axes = [1] epsilon = 1.0e-03 {epsilon_placement = #renorm<epsilon_placement outside>, stat_type = f64, round_normalized, note = "kept"} -> tensor<?x3xf32>
  return %y : tensor<?x3xf32>
}

// A run-time center of a dynamic row: the extents are read off the value.
// CHECK-LABEL: func @dynamic_stream
// CHECK-SAME:    %[[X:[^:]*]]: tensor<?x?xf32>
// CHECK:         %[[D0:.*]] = tensor.dim %[[X]], %c0
// CHECK:         %[[D1:.*]] = tensor.dim %[[X]], %c1
// CHECK:         %[[E:.*]] = tensor.empty(%[[D0]], %[[D1]])
// CHECK:         %[[C:.*]] = renorm.center ins(%[[X]] : {{.*}} outs(%[[E]] :
// CHECK-COUNT-3: renorm.rms_norm ins(%[[C]] :
// CHECK:         return %[[X]],
func.func @dynamic_stream(%x: tensor<?x?xf32>, %o: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>) {
  %0 = renorm.layer_norm ins(%x : tensor<?x?xf32>) outs(%o : tensor<?x?xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x?xf32>
  %1 = renorm.layer_norm ins(%x : tensor<?x?xf32>) outs(%o : tensor<?x?xf32>) axes = [1] epsilon = 2.0e-05 -> tensor<?x?xf32>
  %2 = renorm.layer_norm ins(%x : tensor<?x?xf32>) outs(%o : tensor<?x?xf32>) axes = [1] epsilon = 3.0e-05 -> tensor<?x?xf32>
  return %x, %0, %1, %2 : tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>
}

// Weight and bias, a factor per row, a residual.
// CHECK-LABEL: func @bias_scalar_residual
// CHECK-COUNT-3: renorm.center
// CHECK-NOT:     renorm.layer_norm
// CHECK-COUNT-2: renorm.rms_norm
func.func @bias_scalar_residual(%a: tensor<4x2xf32>, %p: tensor<4xf32>) -> (!t, !t) {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %v = arith.constant dense<[[2.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %b = arith.constant dense<[1.0, 2.0, 4.0]> : tensor<3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %hb = linalg.generic {indexing_maps = [#id, #col, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%h, %b, %p : !t, tensor<3xf32>, tensor<4xf32>) outs(%e : !t) {
  ^bb0(%x: f32, %y: f32, %q: f32, %u: f32):
    %s = arith.addf %x, %y : f32
    %r = arith.mulf %s, %q : f32
    linalg.yield %r : f32
  } -> !t
  %n = renorm.layer_norm ins(%hb : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %k = linalg.matmul ins(%a, %v : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %res = arith.addf %hb, %k : !t
  %m = renorm.layer_norm ins(%res : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n, %m : !t, !t
}

// Embedding table, positions and a class token in front.
// CHECK-LABEL: func @embedding
// CHECK-DAG:     %[[TABLE:.*]] = renorm.center ins(%{{.*}} : tensor<5x3xf32>) {{.*}} axes = [1]
// CHECK-DAG:     %[[TOKEN:.*]] = renorm.center ins(%{{.*}} : tensor<1x3xf32>) {{.*}} axes = [1]
// CHECK-DAG:     %[[POS:.*]] = renorm.center ins(%{{.*}} : tensor<4x3xf32>) {{.*}} axes = [1]
// CHECK:         tensor.extract %[[TABLE]]
// CHECK:         tensor.concat dim(0) %[[TOKEN]],
// CHECK:         renorm.rms_norm
func.func @embedding(%ids: tensor<3xi64>) -> !t {
  %table = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0], [0.0, 5.0, 1.0], [7.0, 5.0, 1.0], [0.5, 5.0, 1.0]]> : tensor<5x3xf32>
  %token = arith.constant dense<[[1.0, 2.0, 4.0]]> : tensor<1x3xf32>
  %pos = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0], [0.0, 5.0, 1.0], [7.0, 5.0, 1.0]]> : !t
  %e3 = tensor.empty() : tensor<3x3xf32>
  %e = tensor.empty() : !t
  %rows = linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<3xi64>) outs(%e3 : tensor<3x3xf32>) {
  ^bb0(%id: i64, %u: f32):
    %i = arith.index_cast %id : i64 to index
    %zero = arith.constant 0 : i64
    %inside = arith.cmpi sge, %id, %zero : i64
    cf.assert %inside, "index must not be negative"
    %j = linalg.index 1 : index
    %v = tensor.extract %table[%i, %j] : tensor<5x3xf32>
    linalg.yield %v : f32
  } -> tensor<3x3xf32>
  %all = tensor.concat dim(0) %token, %rows : (tensor<1x3xf32>, tensor<3x3xf32>) -> !t
  %s = arith.addf %all, %pos : !t
  %y = renorm.layer_norm ins(%s : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %y : !t
}

// Patches: a convolution over other axes, then heads of the image are folded.
// CHECK-LABEL: func @patches
// CHECK:         %[[F:.*]] = renorm.center ins(%{{.*}} : tensor<3x1x2x2xf32>) {{.*}} axes = [0]
// CHECK:         linalg.conv_2d_nchw_fchw {{.*}} ins(%{{.*}}, %[[F]] :
// CHECK:         renorm.rms_norm
func.func @patches(%image: tensor<1x1x4x4xf32>) -> tensor<1x4x3xf32> {
  %f = arith.constant dense<[[[[1.0, 2.0], [3.0, 4.0]]], [[[0.0, 2.0], [5.0, 4.0]]], [[[1.0, 2.0], [1.0, 0.5]]]]> : tensor<3x1x2x2xf32>
  %z = arith.constant dense<0.0> : tensor<1x3x2x2xf32>
  %e = tensor.empty() : tensor<1x4x3xf32>
  %c = linalg.conv_2d_nchw_fchw {strides = dense<2> : vector<2xi64>, dilations = dense<1> : vector<2xi64>}
      ins(%image, %f : tensor<1x1x4x4xf32>, tensor<3x1x2x2xf32>) outs(%z : tensor<1x3x2x2xf32>) -> tensor<1x3x2x2xf32>
  %r = tensor.collapse_shape %c [[0], [1], [2, 3]] : tensor<1x3x2x2xf32> into tensor<1x3x4xf32>
  %t = linalg.transpose ins(%r : tensor<1x3x4xf32>) outs(%e : tensor<1x4x3xf32>) permutation = [0, 2, 1]
  %y = renorm.layer_norm ins(%t : tensor<1x4x3xf32>) outs(%e : tensor<1x4x3xf32>) axes = [2] epsilon = 1.0e-05 -> tensor<1x4x3xf32>
  return %y : tensor<1x4x3xf32>
}

// CHECK-LABEL: func @conv1d
// CHECK:         renorm.center ins(%{{.*}} : tensor<3x1x2xf32>) {{.*}} axes = [0]
// CHECK:         renorm.rms_norm
func.func @conv1d(%x: tensor<1x1x5xf32>) -> tensor<1x3x4xf32> {
  %f = arith.constant dense<[[[1.0, 2.0]], [[0.0, 4.0]], [[1.0, 0.5]]]> : tensor<3x1x2xf32>
  %z = arith.constant dense<0.0> : tensor<1x3x4xf32>
  %e = tensor.empty() : tensor<1x3x4xf32>
  %c = linalg.conv_1d_ncw_fcw {strides = dense<1> : vector<1xi64>, dilations = dense<1> : vector<1xi64>}
      ins(%x, %f : tensor<1x1x5xf32>, tensor<3x1x2xf32>) outs(%z : tensor<1x3x4xf32>) -> tensor<1x3x4xf32>
  %y = renorm.layer_norm ins(%c : tensor<1x3x4xf32>) outs(%e : tensor<1x3x4xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<1x3x4xf32>
  return %y : tensor<1x3x4xf32>
}

// Attention: the values carry the mean through the probabilities.
// CHECK-LABEL: func @attention_values
// CHECK:         %[[C:.*]] = renorm.center ins(%{{.*}} : tensor<2x3xf32>)
// CHECK:         linalg.matmul ins(%{{.*}}, %[[C]] :
// CHECK:         renorm.rms_norm
func.func @attention_values(%p: tensor<4x4xf32>, %a: tensor<4x2xf32>) -> !t {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %v = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %o = linalg.matmul ins(%p, %v : tensor<4x4xf32>, !t) outs(%z : !t) -> !t
  %y = renorm.layer_norm ins(%o : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %y : !t
}

// The last token, at an offset known at run time; a new token written in.
// CHECK-LABEL: func @dynamic_tokens
// CHECK-COUNT-2: renorm.center
// CHECK:         renorm.rms_norm
func.func @dynamic_tokens(%a: tensor<4x2xf32>, %at: index) -> tensor<1x3xf32> {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %token = arith.constant dense<[1.0, 2.0, 4.0]> : tensor<3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : tensor<1x3xf32>
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %i = tensor.insert_slice %token into %h[%at, 0] [1, 3] [1, 1] : tensor<3xf32> into !t
  %s = tensor.extract_slice %i[%at, 0] [1, 3] [1, 1] : !t to tensor<1x3xf32>
  %y = renorm.layer_norm ins(%s : tensor<1x3xf32>) outs(%e : tensor<1x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<1x3xf32>
  return %y : tensor<1x3xf32>
}

// What has no mean needs no center.
// CHECK-LABEL: func @already_zero_mean
// CHECK-NOT:     renorm.center
// CHECK:         renorm.layer_norm
// CHECK:         renorm.rms_norm
func.func @already_zero_mean(%x: !t) -> (!t, !t) {
  %e = tensor.empty() : !t
  %n = renorm.layer_norm ins(%x : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  %m = renorm.layer_norm ins(%n : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %n, %m : !t, !t
}

// RMSNorms depend on the mean: nothing in front of them is centred.
// CHECK-LABEL: func @rms_model
// CHECK-NOT:     renorm.center
// CHECK:         return
func.func @rms_model(%a: tensor<4x2xf32>) -> !t {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : !t
  %e = tensor.empty() : !t
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : !t) -> !t
  %y = renorm.rms_norm ins(%h : !t) outs(%e : !t) axes = [1] epsilon = 1.0e-05 -> !t
  return %y : !t
}
