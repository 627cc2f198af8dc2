// RUN: renorm-opt %s -pass-pipeline='builtin.module(gpu.module(renorm-lower-gpu-math))' | FileCheck %s

gpu.module @m {
  // CHECK-LABEL: func @rsqrt
  // CHECK-SAME:    (%[[X:.*]]: f32)
  // CHECK:         %[[R:.*]] = llvm.call_intrinsic "llvm.nvvm.rsqrt.approx.f"(%[[X]]) : (f32) -> f32
  // CHECK:         %[[E:.*]] = llvm.intr.fma(
  // CHECK:         %[[N:.*]] = llvm.intr.fma(%{{.*}}, %[[E]], %[[R]])
  // CHECK:         %[[OK:.*]] = arith.cmpf ord, %[[N]], %[[N]] : f32
  // CHECK:         %[[S:.*]] = arith.select %[[OK]], %[[N]], %[[R]] : f32
  // CHECK:         return %[[S]]
  func.func @rsqrt(%x: f32) -> f32 {
    %r = math.rsqrt %x : f32
    return %r : f32
  }

  // CHECK-LABEL: func @rsqrt_f64
  // CHECK:         %[[R:.*]] = llvm.call_intrinsic "llvm.nvvm.sqrt.rn.d"
  // CHECK:         arith.divf %{{.*}}, %[[R]] : f64
  func.func @rsqrt_f64(%x: f64) -> f64 {
    %r = math.rsqrt %x : f64
    return %r : f64
  }

  // CHECK-LABEL: func @sqrt
  // CHECK:         llvm.call_intrinsic "llvm.nvvm.sqrt.rn.f"
  func.func @sqrt(%x: f32) -> f32 {
    %r = math.sqrt %x : f32
    return %r : f32
  }

  // CHECK-LABEL: func @fma
  // CHECK:         llvm.intr.fma({{.*}}) : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  func.func @fma(%x: vector<4xf32>) -> vector<4xf32> {
    %r = math.fma %x, %x, %x : vector<4xf32>
    return %r : vector<4xf32>
  }

  // No instruction rounds these as the op says: they stay.
  // CHECK-LABEL: func @near_misses
  // CHECK:         math.rsqrt %{{.*}} : f16
  // CHECK:         math.sqrt %{{.*}} : vector<4xf32>
  // CHECK:         math.exp
  func.func @near_misses(%h: f16, %v: vector<4xf32>, %x: f32) -> (f16, vector<4xf32>, f32) {
    %0 = math.rsqrt %h : f16
    %1 = math.sqrt %v : vector<4xf32>
    %2 = math.exp %x : f32
    return %0, %1, %2 : f16, vector<4xf32>, f32
  }
}
