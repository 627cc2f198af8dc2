// RUN: renorm-opt %s -renorm-fold-scale -split-input-file -verify-diagnostics | FileCheck %s
// RUN: renorm-opt %s -renorm-fold-scale=remarks=false -split-input-file | FileCheck %s
// RUN: renorm-opt %s -renorm-fold-scale=fold=none -split-input-file | FileCheck %s --check-prefix=NONE

// W diag(g) and W b, with two readers and a batch known at run time.
// CHECK-LABEL: @dynamic_batch
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<?x4x2xf32>, {{.*}}%[[C:[a-z0-9]+]]: tensor<?x5xf32>)
// CHECK-DAG: %[[W:[a-z0-9_]+]] = arith.constant dense_resource<scaled{{[_0-9]*}}> : tensor<2x3xf32>
// CHECK-DAG: %[[V:[a-z0-9_]+]] = arith.constant dense_resource<scaled{{[_0-9]*}}> : tensor<5x2xf32>
// CHECK-DAG: %[[FLAT:[a-z0-9_]+]] = tensor.collapse_shape
// CHECK-DAG: renorm.layer_norm ins(%[[X]] : tensor<?x4x2xf32>) outs
// CHECK: %[[WB:[a-z0-9_]+]] = arith.constant dense_resource<scaled{{[_0-9]*}}> : tensor<3xf32>
// CHECK: %[[INIT:[a-z0-9_]+]] = linalg.generic {{.*}} ins(%[[WB]] : tensor<3xf32>)
// CHECK-NEXT: ^bb0(%[[IN:[a-z0-9_]+]]: f32, %{{.*}}: f32):
// CHECK-NEXT: linalg.yield %[[IN]] : f32
// CHECK: linalg.matmul ins(%[[FLAT]], %[[W]] : {{.*}}) outs(%[[INIT]] : tensor<?x3xf32>)
// CHECK: %[[VB:[a-z0-9_]+]] = arith.constant dense_resource<scaled{{[_0-9]*}}> : tensor<5xf32>
// CHECK: %[[SUM:[a-z0-9_]+]] = linalg.generic {{.*}} ins(%[[VB]], %[[C]] : tensor<5xf32>, tensor<?x5xf32>)
// CHECK: arith.addf
// CHECK: linalg.matmul {{.*}} ins(%[[FLAT]], %[[V]] : {{.*}}) outs(%[[SUM]] : tensor<?x5xf32>)
// As ops on constants: W diag(g) and W b in front of the layer.
// NONE-LABEL: @dynamic_batch
// NONE-DAG: %[[G:[a-z0-9_]+]] = arith.constant dense<[2.000000e+00, 3.000000e+00]>
// NONE-DAG: %[[W:[a-z0-9_]+]] = arith.constant dense<{{.*}}> : tensor<2x3xf32>
// NONE: renorm.layer_norm ins(%{{[a-z0-9]+}} : tensor<?x4x2xf32>) outs
// NONE: linalg.generic {{.*}}"reduction"{{.*}} ins(%[[W]], %{{.*}} : tensor<2x3xf32>, tensor<2xf32>)
// NONE: %[[WG:[a-z0-9_]+]] = linalg.generic {{.*}}["parallel", "parallel"]} ins(%[[W]], %[[G]] : tensor<2x3xf32>, tensor<2xf32>)
// NONE-NEXT: ^bb0
// NONE-NEXT: arith.mulf
// NONE: linalg.matmul ins(%{{.*}}, %[[WG]] :
// NONE-NOT: dense_resource
#row = affine_map<(i, j, k) -> (i, k)>
#transposed = affine_map<(i, j, k) -> (j, k)>
#result = affine_map<(i, j, k) -> (i, j)>
func.func @dynamic_batch(%x: tensor<?x4x2xf32>, %e: tensor<?x4x2xf32>, %e3: tensor<?x3xf32>, %c: tensor<?x5xf32>) -> (tensor<?x3xf32>, tensor<?x5xf32>) {
  %g = arith.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %b = arith.constant dense<[1.0, -1.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>
  %v = arith.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0], [9.0, 10.0]]> : tensor<5x2xf32>
  %zero = arith.constant 0.0 : f32
  %n = renorm.layer_norm ins(%x : tensor<?x4x2xf32>) scale(%g : tensor<2xf32>) bias(%b : tensor<2xf32>) outs(%e : tensor<?x4x2xf32>) axes = [2] epsilon = 1.0e-05 -> tensor<?x4x2xf32>
  %flat = tensor.collapse_shape %n [[0, 1], [2]] : tensor<?x4x2xf32> into tensor<?x2xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e3 : tensor<?x3xf32>) -> tensor<?x3xf32>
  %y = linalg.matmul ins(%flat, %w : tensor<?x2xf32>, tensor<2x3xf32>) outs(%z : tensor<?x3xf32>) -> tensor<?x3xf32>
  %u = linalg.matmul indexing_maps = [#row, #transposed, #result] ins(%flat, %v : tensor<?x2xf32>, tensor<5x2xf32>) outs(%c : tensor<?x5xf32>) -> tensor<?x5xf32>
  return %y, %u : tensor<?x3xf32>, tensor<?x5xf32>
}
// W diag(g) = [[2, 4, 6], [12, 15, 18]] and W b = [-3, -3, -3].
// CHECK: 0x400000000000004000008040{{0000C040000040410000704100009041}}
// CHECK: 0x40000000000040C0000040C0000040C0

// -----

// (1 + g) and a transposed weight, as Gemma writes them; a scale alone.
// CHECK-LABEL: @one_plus_gain
// CHECK: %[[W:[a-z0-9_]+]] = arith.constant dense_resource<scaled{{[_0-9]*}}> : tensor<2x3xf32>
// CHECK-NOT: linalg.transpose
// CHECK: renorm.rms_norm ins(%{{.*}} : tensor<?x2xf32>) outs
// CHECK: linalg.matmul ins(%{{.*}}, %[[W]] : {{.*}}) outs(%{{.*}} : tensor<?x3xf32>)
#one = affine_map<(i) -> (i)>
func.func @one_plus_gain(%x: tensor<?x2xf32>, %e: tensor<?x2xf32>, %c: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %one = arith.constant 1.0 : f32
  %g = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]> : tensor<3x2xf32>
  %e2 = tensor.empty() : tensor<2xf32>
  %ew = tensor.empty() : tensor<2x3xf32>
  %gain = linalg.generic {indexing_maps = [#one, #one], iterator_types = ["parallel"]} ins(%g : tensor<2xf32>) outs(%e2 : tensor<2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %in, %one : f32
    linalg.yield %s : f32
  } -> tensor<2xf32>
  %t = linalg.transpose ins(%w : tensor<3x2xf32>) outs(%ew : tensor<2x3xf32>) permutation = [1, 0]
  %n = renorm.rms_norm ins(%x : tensor<?x2xf32>) scale(%gain : tensor<2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  %y = linalg.matmul ins(%n, %t : tensor<?x2xf32>, tensor<2x3xf32>) outs(%c : tensor<?x3xf32>) -> tensor<?x3xf32>
  return %y : tensor<?x3xf32>
}
// CHECK: 0x400000000000004000008040{{0000C040000040410000704100009041}}

// -----

// A norm without scale and bias.
// CHECK-LABEL: @nothing_to_fold
// CHECK-NOT: dense_resource
func.func @nothing_to_fold(%x: tensor<?x2xf32>, %e: tensor<?x2xf32>, %c: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %w = arith.constant dense<[[1.0, 4.0], [2.0, 5.0]]> : tensor<2x2xf32>
  %n = renorm.rms_norm ins(%x : tensor<?x2xf32>) outs(%e : tensor<?x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf32>
  %y = linalg.matmul ins(%n, %w : tensor<?x2xf32>, tensor<2x2xf32>) outs(%c : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}
