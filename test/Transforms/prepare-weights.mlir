// RUN: renorm-opt %s --split-input-file --renorm-optimize="fold=prepare weights=1" 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t.remarks
// RUN: renorm-opt %s --split-input-file --renorm-optimize="fold=none remarks=false" | FileCheck %s --check-prefix=NONE

// The weight is read by one layer in front of a norm; the bias is not named.
// CHECK-LABEL: func.func @main
// CHECK-SAME:    (%{{[^:]*}}: tensor<2x4xf64>, %[[W:[^:]*]]: tensor<4x8xf64> {renorm.prepared}, %[[B:[^:]*]]: tensor<8xf64> {renorm.prepared, renorm.weight})
// CHECK-SAME:    attributes {renorm.prepared_by = @main_prepare_weights}
// CHECK-NOT:     renorm.center
// CHECK:         linalg.matmul ins(%{{.*}}, %[[W]] :
// CHECK:         renorm.rms_norm
// CHECK-LABEL: func.func @main_prepare_weights
// CHECK-SAME:    (%[[OWN:[^:]*]]: tensor<4x8xf64>, %[[BIAS:[^:]*]]: tensor<8xf64>) -> (tensor<4x8xf64>, tensor<8xf64>)
// CHECK-SAME:    attributes {renorm.arguments = array<i64: 1, 2>, renorm.prepares = @main}
// CHECK:         %[[CW:.*]] = renorm.center ins(%[[OWN]] : tensor<4x8xf64>) outs(%{{.*}}) axes = [1]
// CHECK:         %[[CB:.*]] = renorm.center ins(%[[BIAS]] : tensor<8xf64>) outs(%{{.*}}) axes = [0]
// CHECK:         return %[[CW]], %[[CB]]
// NONE-LABEL: func.func @main
// NONE-NOT:     prepare
func.func @main(%x: tensor<2x4xf64>, %w: tensor<4x8xf64>,
                %b: tensor<8xf64> {renorm.weight}) -> tensor<2x8xf64> {
  %zero = arith.constant dense<0.0> : tensor<2x8xf64>
  %e = tensor.empty() : tensor<2x8xf64>
  %h = linalg.matmul ins(%x, %w : tensor<2x4xf64>, tensor<4x8xf64>) outs(%zero : tensor<2x8xf64>) -> tensor<2x8xf64>
  %copied = linalg.broadcast ins(%b : tensor<8xf64>) outs(%e : tensor<2x8xf64>) dimensions = [0]
  %s = linalg.add ins(%h, %copied : tensor<2x8xf64>, tensor<2x8xf64>) outs(%e : tensor<2x8xf64>) -> tensor<2x8xf64>
  %y = renorm.layer_norm ins(%s : tensor<2x8xf64>) outs(%e : tensor<2x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<2x8xf64>
  return %y : tensor<2x8xf64>
}

// -----

// Dynamic sizes, in the weight as well.
// CHECK-LABEL: func.func @dynamic(
// CHECK-SAME:    %{{.*}}: tensor<?x?xf64>, %{{.*}}: tensor<?x?xf64> {renorm.prepared})
// CHECK-NOT:     renorm.center
// CHECK:         renorm.rms_norm
// CHECK-LABEL: func.func @dynamic_prepare_weights(%{{.*}}: tensor<?x?xf64>) -> tensor<?x?xf64>
// CHECK:         renorm.center
func.func @dynamic(%x: tensor<?x?xf64>, %w: tensor<?x?xf64>) -> tensor<?x?xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %n = tensor.dim %x, %c0 : tensor<?x?xf64>
  %d = tensor.dim %w, %c1 : tensor<?x?xf64>
  %e = tensor.empty(%n, %d) : tensor<?x?xf64>
  %z = linalg.fill ins(%zero : f64) outs(%e : tensor<?x?xf64>) -> tensor<?x?xf64>
  %h = linalg.matmul ins(%x, %w : tensor<?x?xf64>, tensor<?x?xf64>) outs(%z : tensor<?x?xf64>) -> tensor<?x?xf64>
  %y = renorm.layer_norm ins(%h : tensor<?x?xf64>) outs(%e : tensor<?x?xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<?x?xf64>
  return %y : tensor<?x?xf64>
}

// -----

// The weight has another reader: it is not prepared, and with two norms a center
// at run time does not pay.
// REMARK: remark: layer_norm stays: the weight at {{.*}} keeps its mean: linalg.matmul reads it un-normed
// CHECK-LABEL: func.func @tied(
// CHECK-NOT:     prepare
// CHECK:         renorm.layer_norm
// CHECK-NOT:   func.func
func.func @tied(%x: tensor<2x8xf64>, %w: tensor<8x8xf64>) -> (tensor<2x8xf64>, tensor<2x8xf64>) {
  %zero = arith.constant dense<0.0> : tensor<2x8xf64>
  %e = tensor.empty() : tensor<2x8xf64>
  %t = tensor.empty() : tensor<8x8xf64>
  %h = linalg.matmul ins(%x, %w : tensor<2x8xf64>, tensor<8x8xf64>) outs(%zero : tensor<2x8xf64>) -> tensor<2x8xf64>
  %y = renorm.layer_norm ins(%h : tensor<2x8xf64>) outs(%e : tensor<2x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<2x8xf64>
  %wt = linalg.transpose ins(%w : tensor<8x8xf64>) outs(%t : tensor<8x8xf64>) permutation = [1, 0]
  %logits = linalg.matmul ins(%x, %wt : tensor<2x8xf64>, tensor<8x8xf64>) outs(%zero : tensor<2x8xf64>) -> tensor<2x8xf64>
  return %y, %logits : tensor<2x8xf64>, tensor<2x8xf64>
}

// -----

// A tied weight with many norms behind it: centred at each call, for the norms.
// CHECK-LABEL: func.func @many(
// CHECK-NOT:     renorm.prepared
// CHECK:         renorm.center
// CHECK-COUNT-3: renorm.rms_norm
func.func @many(%x: tensor<512x8xf64>, %w: tensor<8x8xf64>) -> (tensor<512x8xf64>, tensor<512x8xf64>, tensor<512x8xf64>, tensor<8x8xf64>) {
  %zero = arith.constant dense<0.0> : tensor<512x8xf64>
  %e = tensor.empty() : tensor<512x8xf64>
  %h = linalg.matmul ins(%x, %w : tensor<512x8xf64>, tensor<8x8xf64>) outs(%zero : tensor<512x8xf64>) -> tensor<512x8xf64>
  %a = renorm.layer_norm ins(%h : tensor<512x8xf64>) outs(%e : tensor<512x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<512x8xf64>
  %b = renorm.layer_norm ins(%h : tensor<512x8xf64>) outs(%e : tensor<512x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<512x8xf64>
  %c = renorm.layer_norm ins(%h : tensor<512x8xf64>) outs(%e : tensor<512x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<512x8xf64>
  return %a, %b, %c, %w : tensor<512x8xf64>, tensor<512x8xf64>, tensor<512x8xf64>, tensor<8x8xf64>
}

// -----

// Somebody in the module calls the entry with weights that nobody prepares.
// REMARK: remark: the weights of @called are not prepared: it is used in the module
// REMARK: note: it is used here
// REMARK: warning: no argument is known to be a weight that can be prepared
// CHECK-LABEL: func.func @called(
// CHECK-NOT:     renorm.prepared
// CHECK:         renorm.layer_norm
func.func @called(%x: tensor<2x8xf64>, %w: tensor<8x8xf64>) -> tensor<2x8xf64> {
  %zero = arith.constant dense<0.0> : tensor<2x8xf64>
  %h = linalg.matmul ins(%x, %w : tensor<2x8xf64>, tensor<8x8xf64>) outs(%zero : tensor<2x8xf64>) -> tensor<2x8xf64>
  %y = renorm.layer_norm ins(%h : tensor<2x8xf64>) outs(%zero : tensor<2x8xf64>) axes = [1] epsilon = 1.0e-5 -> tensor<2x8xf64>
  return %y : tensor<2x8xf64>
}
func.func @caller(%x: tensor<2x8xf64>) -> tensor<2x8xf64> {
  %w = arith.constant dense<1.0> : tensor<8x8xf64>
  %y = call @called(%x, %w) : (tensor<2x8xf64>, tensor<8x8xf64>) -> tensor<2x8xf64>
  return %y : tensor<2x8xf64>
}
