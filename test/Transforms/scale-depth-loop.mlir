// RUN: renorm-opt %s --renorm-scale-depth --split-input-file --verify-diagnostics | FileCheck %s

// Two layers of one sublayer each, in a round: a table of the three rounds for
// each norm; scale and bias both. The final norm is not scaled.

// CHECK-LABEL: func.func @stacked
// CHECK: scf.for %[[I:[a-z0-9_]+]] =
// CHECK: %[[T:.*]] = arith.constant dense<[1.000000e+00, 0.57735026918962584, 0.44721359549995793]> : tensor<3xf64>
// CHECK: %[[F:.*]] = tensor.extract %[[T]][%[[I]]] : tensor<3xf64>
// CHECK: %[[G:.*]] = linalg.generic
// CHECK: arith.mulf %{{.*}}, %[[F]] : f64
// CHECK: %[[B:.*]] = linalg.generic
// CHECK: renorm.layer_norm {{.*}} scale(%[[G]] : tensor<2xf64>) bias(%[[B]] : tensor<2xf64>)
// CHECK: arith.constant dense<[0.70710678118654746, 5.000000e-01, 0.40824829046386307]> : tensor<3xf64>
// CHECK: renorm.rms_norm
// CHECK: scf.yield
// CHECK: renorm.rms_norm ins({{[^)]*}}) outs
func.func @stacked(%x: tensor<?x2xf64>, %w: tensor<2x2xf64>) -> tensor<?x2xf64> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f64
  %gs = arith.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf64>
  %n = tensor.dim %x, %c0 : tensor<?x2xf64>
  %e = tensor.empty(%n) : tensor<?x2xf64>
  %f = linalg.fill ins(%zero : f64) outs(%e : tensor<?x2xf64>) -> tensor<?x2xf64>
  %s = scf.for %i = %c0 to %c3 step %c1 iter_args(%a = %x) -> (tensor<?x2xf64>) {
    %g = tensor.extract_slice %gs[%i, 0] [1, 2] [1, 1] : tensor<3x2xf64> to tensor<2xf64>
    %y = renorm.layer_norm ins(%a : tensor<?x2xf64>) scale(%g : tensor<2xf64>) bias(%g : tensor<2xf64>) outs(%e : tensor<?x2xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf64>
    %m = linalg.matmul ins(%y, %w : tensor<?x2xf64>, tensor<2x2xf64>) outs(%f : tensor<?x2xf64>) -> tensor<?x2xf64>
    %s1 = arith.addf %a, %m : tensor<?x2xf64>
    %y2 = renorm.rms_norm ins(%s1 : tensor<?x2xf64>) outs(%e : tensor<?x2xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf64>
    %m2 = linalg.matmul ins(%y2, %w : tensor<?x2xf64>, tensor<2x2xf64>) outs(%f : tensor<?x2xf64>) -> tensor<?x2xf64>
    %s2 = arith.addf %s1, %m2 : tensor<?x2xf64>
    scf.yield %s2 : tensor<?x2xf64>
  }
  %z = renorm.rms_norm ins(%s : tensor<?x2xf64>) outs(%e : tensor<?x2xf64>) axes = [1] epsilon = 1.0e-05 -> tensor<?x2xf64>
  return %z : tensor<?x2xf64>
}

// -----

// How often the loop runs is not known: 1/sqrt(l) is computed, with
// l = 1 + (i - lower) / step.

// CHECK-LABEL: func.func @unknown_rounds
// CHECK: scf.for %[[I:[a-z0-9_]+]] = %[[LOW:.*]] to
// CHECK: %[[D:.*]] = arith.subi %[[I]], %[[LOW]] : i32
// CHECK: %[[R:.*]] = arith.divui %[[D]], %{{.*}} : i32
// CHECK: arith.extui %[[R]] : i32 to i64
// CHECK: math.sqrt
// CHECK: %[[F:.*]] = arith.truncf %{{.*}} : f64 to f32
// CHECK: arith.mulf %{{.*}}, %[[F]] : f32
func.func @unknown_rounds(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>, %low: i32, %up: i32, %step: i32) -> tensor<3x2xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %s = scf.for %i = %low to %up step %step iter_args(%a = %x) -> (tensor<3x2xf32>) : i32 {
    %y = renorm.rms_norm ins(%a : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
    %m = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
    %s1 = arith.addf %a, %m : tensor<3x2xf32>
    scf.yield %s1 : tensor<3x2xf32>
  }
  return %s : tensor<3x2xf32>
}

// -----

// The loop goes on with something else than the sum.

func.func @not_the_end(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>, %n: index) -> tensor<3x2xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %s = scf.for %i = %c0 to %n step %c1 iter_args(%a = %x) -> (tensor<3x2xf32>) {
    %y = renorm.rms_norm ins(%a : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
    %m = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
    // expected-error @+1 {{cannot be numbered: the loop goes on with another value than the end of the stream}}
    %s1 = arith.addf %a, %m : tensor<3x2xf32>
    %t = arith.mulf %s1, %s1 : tensor<3x2xf32>
    scf.yield %t : tensor<3x2xf32>
  }
  return %s : tensor<3x2xf32>
}

// -----

// The add is not on what the loop carries.

func.func @not_carried(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>, %n: index) -> tensor<3x2xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %s = scf.for %i = %c0 to %n step %c1 iter_args(%a = %x) -> (tensor<3x2xf32>) {
    %y = renorm.rms_norm ins(%x : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
    %m = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
    // expected-error @+1 {{cannot be numbered: it starts at a value that the loop does not carry}}
    %s1 = arith.addf %x, %m : tensor<3x2xf32>
    scf.yield %s1 : tensor<3x2xf32>
  }
  return %s : tensor<3x2xf32>
}

// -----

// The carried streams change places in each round.

func.func @swapped(%x: tensor<3x2xf32>, %z: tensor<3x2xf32>, %w: tensor<2x2xf32>, %n: index) -> tensor<3x2xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %s:2 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %x, %b = %z) -> (tensor<3x2xf32>, tensor<3x2xf32>) {
    %y = renorm.rms_norm ins(%a : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
    %m = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
    // expected-error @+1 {{cannot be numbered: the loop goes on with another value}}
    %s1 = arith.addf %a, %m : tensor<3x2xf32>
    scf.yield %b, %s1 : tensor<3x2xf32>, tensor<3x2xf32>
  }
  return %s#0 : tensor<3x2xf32>
}

// -----

// Behind a loop of unknown length no layer has a number.

func.func @behind(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>, %n: index) -> tensor<3x2xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %s = scf.for %i = %c0 to %n step %c1 iter_args(%a = %x) -> (tensor<3x2xf32>) {
    %y = renorm.rms_norm ins(%a : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
    %m = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
    %s1 = arith.addf %a, %m : tensor<3x2xf32>
    scf.yield %s1 : tensor<3x2xf32>
  }
  %y2 = renorm.rms_norm ins(%s : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
  %m2 = linalg.matmul ins(%y2, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
  // expected-error @+1 {{cannot be numbered: it stands behind a loop whose number of rounds is not known}}
  %s2 = arith.addf %s, %m2 : tensor<3x2xf32>
  return %s2 : tensor<3x2xf32>
}

// -----

// A loop in a loop.

func.func @nested(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>, %n: index) -> tensor<3x2xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %s = scf.for %j = %c0 to %n step %c1 iter_args(%b = %x) -> (tensor<3x2xf32>) {
    %t = scf.for %i = %c0 to %n step %c1 iter_args(%a = %b) -> (tensor<3x2xf32>) {
      %y = renorm.rms_norm ins(%a : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
      %m = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
      // expected-error @+1 {{cannot be numbered: it stands in a region of scf.for inside of another op}}
      %s1 = arith.addf %a, %m : tensor<3x2xf32>
      scf.yield %s1 : tensor<3x2xf32>
    }
    scf.yield %t : tensor<3x2xf32>
  }
  return %s : tensor<3x2xf32>
}

// -----

// The factor may be there already: a scalar that depends on the round.

func.func @already(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>, %n: index, %table: tensor<9xf32>) -> tensor<3x2xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %s = scf.for %i = %c0 to %n step %c1 iter_args(%a = %x) -> (tensor<3x2xf32>) {
    // expected-error @+1 {{this norm in a loop is followed by a factor that may depend on the round}}
    %y = renorm.rms_norm ins(%a : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
    %r = tensor.extract %table[%i] : tensor<9xf32>
    %d = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%y : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) {
    ^bb0(%in: f32, %o: f32):
      %p = arith.mulf %in, %r : f32
      linalg.yield %p : f32
    } -> tensor<3x2xf32>
    %m = linalg.matmul ins(%d, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
    %s1 = arith.addf %a, %m : tensor<3x2xf32>
    scf.yield %s1 : tensor<3x2xf32>
  }
  return %s : tensor<3x2xf32>
}

// -----

// A layer of its own function that is called twice.

// expected-error @+1 {{runs more than once, so that its layers cannot be numbered}}
func.func private @layer(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>) -> tensor<3x2xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x2xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x2xf32>) -> tensor<3x2xf32>
  %y = renorm.rms_norm ins(%x : tensor<3x2xf32>) outs(%e : tensor<3x2xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<3x2xf32>
  %m = linalg.matmul ins(%y, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%f : tensor<3x2xf32>) -> tensor<3x2xf32>
  %s = arith.addf %x, %m : tensor<3x2xf32>
  return %s : tensor<3x2xf32>
}
func.func @twice(%x: tensor<3x2xf32>, %w: tensor<2x2xf32>) -> tensor<3x2xf32> {
  %a = func.call @layer(%x, %w) : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
  %b = func.call @layer(%a, %w) : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
  return %b : tensor<3x2xf32>
}
