// RUN: renorm-opt %s --renorm-raise-norms | FileCheck %s
// RUN: renorm-check %s --entry=unit_before_batch --pipeline=renorm-raise-norms | FileCheck %s --check-prefix=EQUAL
// RUN: renorm-check %s --entry=absolute_difference --pipeline=renorm-raise-norms | FileCheck %s --check-prefix=EQUAL
// RUN: renorm-check %s --entry=negated_row_ddof --pipeline=renorm-raise-norms | FileCheck %s --check-prefix=EQUAL
// RUN: renorm-check %s --entry=sum_of_tails --pipeline=renorm-raise-norms | FileCheck %s --check-prefix=EQUAL
// RUN: renorm-check %s --entry=factor_taken_back --pipeline=renorm-raise-norms | FileCheck %s --check-prefix=EQUAL
// RUN: renorm-check %s --entry=root_of_reciprocal --pipeline=renorm-raise-norms | FileCheck %s --check-prefix=EQUAL
//
// What random spellings (test/Spellings) had found not to be raised.
// EQUAL: {{^}}equal

// An unknown batch behind a dimension of size 1.
// CHECK-LABEL: func @unit_before_batch(
// CHECK: %[[Y:.*]] = renorm.rms_norm ins(%{{.*}} : tensor<5x?xf64>){{.*}}axes = [0] epsilon = 2.500000e-01 ->
// CHECK-NEXT: return %[[Y]]
func.func @unit_before_batch(%x: tensor<5x?xf64>) -> tensor<5x?xf64> {
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c1 : tensor<5x?xf64>
  %zero = arith.constant 0.0 : f64
  %i = tensor.empty(%n) : tensor<?xf64>
  %z = linalg.fill ins(%zero : f64) outs(%i : tensor<?xf64>) -> tensor<?xf64>
  %q = arith.mulf %x, %x : tensor<5x?xf64>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<5x?xf64>) outs(%z : tensor<?xf64>) dimensions = [0]
  %u = tensor.expand_shape %s [[0, 1]] output_shape [1, %n] : tensor<?xf64> into tensor<1x?xf64>
  %o = tensor.empty(%n) : tensor<5x?xf64>
  %y = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (0, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%x, %u : tensor<5x?xf64>, tensor<1x?xf64>) outs(%o : tensor<5x?xf64>) {
  ^bb0(%a: f64, %b: f64, %c: f64):
    %d = arith.constant 5.0 : f64
    %e = arith.constant 0.25 : f64
    %m = arith.divf %b, %d : f64
    %v = arith.addf %m, %e : f64
    %r = math.rsqrt %v : f64
    %w = arith.mulf %a, %r : f64
    linalg.yield %w : f64
  } -> tensor<5x?xf64>
  return %y : tensor<5x?xf64>
}

// |x - mean|^2, multiplied out.
// CHECK-LABEL: func @absolute_difference(
// CHECK: %[[Y:.*]] = renorm.layer_norm ins(%{{.*}} : tensor<4x6xf64>){{.*}}axes = [1] epsilon = 2.500000e-01 ->
// CHECK-NEXT: return %[[Y]]
func.func @absolute_difference(%x: tensor<4x6xf64>) -> tensor<4x6xf64> {
  %z = arith.constant dense<0.0> : tensor<4xf64>
  %d = arith.constant dense<6.0> : tensor<4xf64>
  %e = arith.constant dense<0.25> : tensor<4xf64>
  %i = tensor.empty() : tensor<4x6xf64>
  %s = linalg.reduce { arith.addf } ins(%x : tensor<4x6xf64>) outs(%z : tensor<4xf64>) dimensions = [1]
  %m = arith.divf %s, %d : tensor<4xf64>
  %mb = linalg.broadcast ins(%m : tensor<4xf64>) outs(%i : tensor<4x6xf64>) dimensions = [1]
  %c = arith.subf %x, %mb : tensor<4x6xf64>
  %a = math.absf %c : tensor<4x6xf64>
  %q = arith.mulf %a, %a : tensor<4x6xf64>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<4x6xf64>) outs(%z : tensor<4xf64>) dimensions = [1]
  %v = arith.divf %s2, %d : tensor<4xf64>
  %ve = arith.addf %v, %e : tensor<4xf64>
  %r = math.rsqrt %ve : tensor<4xf64>
  %rb = linalg.broadcast ins(%r : tensor<4xf64>) outs(%i : tensor<4x6xf64>) dimensions = [1]
  %y = arith.mulf %c, %rb : tensor<4x6xf64>
  return %y : tensor<4x6xf64>
}

// Near miss: |x - mean|^3 is no second moment.
// CHECK-LABEL: func @absolute_cube(
// CHECK-NOT: renorm.layer_norm
// CHECK: return
func.func @absolute_cube(%x: tensor<4x6xf64>) -> tensor<4x6xf64> {
  %z = arith.constant dense<0.0> : tensor<4xf64>
  %d = arith.constant dense<6.0> : tensor<4xf64>
  %e = arith.constant dense<0.25> : tensor<4xf64>
  %i = tensor.empty() : tensor<4x6xf64>
  %s = linalg.reduce { arith.addf } ins(%x : tensor<4x6xf64>) outs(%z : tensor<4xf64>) dimensions = [1]
  %m = arith.divf %s, %d : tensor<4xf64>
  %mb = linalg.broadcast ins(%m : tensor<4xf64>) outs(%i : tensor<4x6xf64>) dimensions = [1]
  %c = arith.subf %x, %mb : tensor<4x6xf64>
  %a = math.absf %c : tensor<4x6xf64>
  %q = arith.mulf %a, %a : tensor<4x6xf64>
  %k = arith.mulf %q, %a : tensor<4x6xf64>
  %s2 = linalg.reduce { arith.addf } ins(%k : tensor<4x6xf64>) outs(%z : tensor<4xf64>) dimensions = [1]
  %v = arith.divf %s2, %d : tensor<4xf64>
  %ve = arith.addf %v, %e : tensor<4xf64>
  %r = math.rsqrt %ve : tensor<4xf64>
  %rb = linalg.broadcast ins(%r : tensor<4xf64>) outs(%i : tensor<4x6xf64>) dimensions = [1]
  %y = arith.mulf %c, %rb : tensor<4x6xf64>
  return %y : tensor<4x6xf64>
}

// The row that the statistics see is -x; divisor d - 1.
// CHECK-LABEL: func @negated_row_ddof(
// CHECK: %[[Y:.*]] = renorm.layer_norm {{.*}}axes = [1] epsilon = 2.500000e-01 {ddof = 1 : i64} ->
// CHECK-NEXT: return %[[Y]]
func.func @negated_row_ddof(%x: tensor<4x6xf64>, %g: tensor<6xf64>) -> tensor<4x6xf64> {
  %z = arith.constant dense<0.0> : tensor<4xf64>
  %d = arith.constant dense<6.0> : tensor<4xf64>
  %d1 = arith.constant dense<5.0> : tensor<4xf64>
  %e = arith.constant dense<0.25> : tensor<4xf64>
  %i = tensor.empty() : tensor<4x6xf64>
  %n = arith.negf %x : tensor<4x6xf64>
  %s = linalg.reduce { arith.addf } ins(%n : tensor<4x6xf64>) outs(%z : tensor<4xf64>) dimensions = [1]
  %m = arith.divf %s, %d : tensor<4xf64>
  %mb = linalg.broadcast ins(%m : tensor<4xf64>) outs(%i : tensor<4x6xf64>) dimensions = [1]
  %c = arith.subf %mb, %n : tensor<4x6xf64>
  %q = arith.mulf %c, %c : tensor<4x6xf64>
  %s2 = linalg.reduce { arith.addf } ins(%q : tensor<4x6xf64>) outs(%z : tensor<4xf64>) dimensions = [1]
  %v = arith.divf %s2, %d1 : tensor<4xf64>
  %ve = arith.addf %v, %e : tensor<4xf64>
  %r = math.rsqrt %ve : tensor<4xf64>
  %rb = linalg.broadcast ins(%r : tensor<4xf64>) outs(%i : tensor<4x6xf64>) dimensions = [1]
  %y = arith.mulf %c, %rb : tensor<4x6xf64>
  %gb = linalg.broadcast ins(%g : tensor<6xf64>) outs(%i : tensor<4x6xf64>) dimensions = [0]
  %yg = arith.mulf %y, %gb : tensor<4x6xf64>
  return %yg : tensor<4x6xf64>
}

// y + g y.
// CHECK-LABEL: func @sum_of_tails(
// CHECK: %[[Y:.*]] = renorm.rms_norm {{.*}} scale({{.*}}axes = [1] epsilon = 2.500000e-01 ->
// CHECK-NEXT: return %[[Y]]
func.func @sum_of_tails(%x: tensor<2x3xf64>, %g: tensor<3xf64>) -> tensor<2x3xf64> {
  %z = arith.constant dense<0.0> : tensor<2xf64>
  %d = arith.constant dense<3.0> : tensor<2xf64>
  %e = arith.constant dense<0.25> : tensor<2xf64>
  %i = tensor.empty() : tensor<2x3xf64>
  %q = arith.mulf %x, %x : tensor<2x3xf64>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<2x3xf64>) outs(%z : tensor<2xf64>) dimensions = [1]
  %m = arith.divf %s, %d : tensor<2xf64>
  %v = arith.addf %m, %e : tensor<2xf64>
  %r = math.rsqrt %v : tensor<2xf64>
  %rb = linalg.broadcast ins(%r : tensor<2xf64>) outs(%i : tensor<2x3xf64>) dimensions = [1]
  %n = arith.mulf %x, %rb : tensor<2x3xf64>
  %gb = linalg.broadcast ins(%g : tensor<3xf64>) outs(%i : tensor<2x3xf64>) dimensions = [0]
  %ng = arith.mulf %gb, %n : tensor<2x3xf64>
  %y = arith.addf %n, %ng : tensor<2x3xf64>
  return %y : tensor<2x3xf64>
}

// A factor that is taken back before the bias, and one that is not.
// CHECK-LABEL: func @factor_taken_back(
// CHECK: %[[Y:.*]] = renorm.rms_norm {{.*}} scale({{.*}} bias({{.*}}axes = [1] epsilon = 2.500000e-01 ->
// CHECK-NEXT: return %[[Y]]
func.func @factor_taken_back(%x: tensor<2x3xf64>, %g: tensor<3xf64>, %b: tensor<3xf64>) -> tensor<2x3xf64> {
  %z = arith.constant dense<0.0> : tensor<2xf64>
  %d = arith.constant dense<3.0> : tensor<2xf64>
  %e = arith.constant dense<0.25> : tensor<2xf64>
  %i = tensor.empty() : tensor<2x3xf64>
  %q = arith.mulf %x, %x : tensor<2x3xf64>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<2x3xf64>) outs(%z : tensor<2xf64>) dimensions = [1]
  %m = arith.divf %s, %d : tensor<2xf64>
  %v = arith.addf %m, %e : tensor<2xf64>
  %r = math.rsqrt %v : tensor<2xf64>
  %rb = linalg.broadcast ins(%r : tensor<2xf64>) outs(%i : tensor<2x3xf64>) dimensions = [1]
  %n = arith.mulf %x, %rb : tensor<2x3xf64>
  %gb = linalg.broadcast ins(%g : tensor<3xf64>) outs(%i : tensor<2x3xf64>) dimensions = [0]
  %ng = arith.mulf %gb, %n : tensor<2x3xf64>
  %n1 = arith.negf %ng : tensor<2x3xf64>
  %n2 = arith.negf %n1 : tensor<2x3xf64>
  %bb = linalg.broadcast ins(%b : tensor<3xf64>) outs(%i : tensor<2x3xf64>) dimensions = [0]
  %y = arith.addf %n2, %bb : tensor<2x3xf64>
  return %y : tensor<2x3xf64>
}

// CHECK-LABEL: func @factor_kept(
// CHECK: %[[N:.*]] = renorm.rms_norm {{.*}} scale(
// CHECK-NEXT: %[[M:.*]] = arith.negf %[[N]]
// CHECK: %[[Y:.*]] = arith.addf %[[M]],
// CHECK-NEXT: return %[[Y]]
func.func @factor_kept(%x: tensor<2x3xf64>, %g: tensor<3xf64>, %b: tensor<3xf64>) -> tensor<2x3xf64> {
  %z = arith.constant dense<0.0> : tensor<2xf64>
  %d = arith.constant dense<3.0> : tensor<2xf64>
  %e = arith.constant dense<0.25> : tensor<2xf64>
  %i = tensor.empty() : tensor<2x3xf64>
  %q = arith.mulf %x, %x : tensor<2x3xf64>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<2x3xf64>) outs(%z : tensor<2xf64>) dimensions = [1]
  %m = arith.divf %s, %d : tensor<2xf64>
  %v = arith.addf %m, %e : tensor<2xf64>
  %r = math.rsqrt %v : tensor<2xf64>
  %rb = linalg.broadcast ins(%r : tensor<2xf64>) outs(%i : tensor<2x3xf64>) dimensions = [1]
  %n = arith.mulf %x, %rb : tensor<2x3xf64>
  %gb = linalg.broadcast ins(%g : tensor<3xf64>) outs(%i : tensor<2x3xf64>) dimensions = [0]
  %ng = arith.mulf %gb, %n : tensor<2x3xf64>
  %n1 = arith.negf %ng : tensor<2x3xf64>
  %bb = linalg.broadcast ins(%b : tensor<3xf64>) outs(%i : tensor<2x3xf64>) dimensions = [0]
  %y = arith.addf %n1, %bb : tensor<2x3xf64>
  return %y : tensor<2x3xf64>
}

// sqrt(1/v), and the near miss 1/v.
// CHECK-LABEL: func @root_of_reciprocal(
// CHECK: %[[Y:.*]] = renorm.rms_norm {{.*}}axes = [1] epsilon = 2.500000e-01 ->
// CHECK-NEXT: return %[[Y]]
func.func @root_of_reciprocal(%x: tensor<2x3xf64>) -> tensor<2x3xf64> {
  %z = arith.constant dense<0.0> : tensor<2xf64>
  %d = arith.constant dense<3.0> : tensor<2xf64>
  %e = arith.constant dense<0.25> : tensor<2xf64>
  %one = arith.constant dense<1.0> : tensor<2xf64>
  %i = tensor.empty() : tensor<2x3xf64>
  %q = arith.mulf %x, %x : tensor<2x3xf64>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<2x3xf64>) outs(%z : tensor<2xf64>) dimensions = [1]
  %m = arith.divf %s, %d : tensor<2xf64>
  %v = arith.addf %m, %e : tensor<2xf64>
  %w = arith.divf %one, %v : tensor<2xf64>
  %r = math.sqrt %w : tensor<2xf64>
  %rb = linalg.broadcast ins(%r : tensor<2xf64>) outs(%i : tensor<2x3xf64>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<2x3xf64>
  return %y : tensor<2x3xf64>
}

// CHECK-LABEL: func @reciprocal_root_of_reciprocal(
// CHECK-NOT: renorm.rms_norm
// CHECK: return
func.func @reciprocal_root_of_reciprocal(%x: tensor<2x3xf64>) -> tensor<2x3xf64> {
  %z = arith.constant dense<0.0> : tensor<2xf64>
  %d = arith.constant dense<3.0> : tensor<2xf64>
  %e = arith.constant dense<0.25> : tensor<2xf64>
  %one = arith.constant dense<1.0> : tensor<2xf64>
  %i = tensor.empty() : tensor<2x3xf64>
  %q = arith.mulf %x, %x : tensor<2x3xf64>
  %s = linalg.reduce { arith.addf } ins(%q : tensor<2x3xf64>) outs(%z : tensor<2xf64>) dimensions = [1]
  %m = arith.divf %s, %d : tensor<2xf64>
  %v = arith.addf %m, %e : tensor<2xf64>
  %w = arith.divf %one, %v : tensor<2xf64>
  %r = math.rsqrt %w : tensor<2xf64>
  %rb = linalg.broadcast ins(%r : tensor<2xf64>) outs(%i : tensor<2x3xf64>) dimensions = [1]
  %y = arith.mulf %x, %rb : tensor<2x3xf64>
  return %y : tensor<2x3xf64>
}
