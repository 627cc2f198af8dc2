// The data behind constants is checked before any pass runs, and only then.
// RUN: renorm-opt %s --canonicalize --allow-unregistered-dialect -verify-diagnostics -split-input-file
// RUN: %exits 1 renorm-opt %s --split-input-file --allow-unregistered-dialect -o %t.never

// What fits: whole bytes per element (i1, f8), packed i4, index,
// complex, an empty tensor.
module {
  func.func private @sink(tensor<2xf32>, tensor<3xi1>, tensor<3xi4>, tensor<2xf8E4M3FN>, tensor<1xindex>, tensor<1xcomplex<f32>>, tensor<0xf32>)
  %f32 = arith.constant dense_resource<eight> : tensor<2xf32>
  %bools = arith.constant dense_resource<three> : tensor<3xi1>
  %packed = arith.constant dense_resource<two> : tensor<3xi4>
  %f8 = arith.constant dense_resource<two> : tensor<2xf8E4M3FN>
  %index = arith.constant dense_resource<eight> : tensor<1xindex>
  %complex = arith.constant dense_resource<eight> : tensor<1xcomplex<f32>>
  %none = arith.constant dense_resource<none> : tensor<0xf32>
  func.call @sink(%f32, %bools, %packed, %f8, %index, %complex, %none) : (tensor<2xf32>, tensor<3xi1>, tensor<3xi4>, tensor<2xf8E4M3FN>, tensor<1xindex>, tensor<1xcomplex<f32>>, tensor<0xf32>) -> ()
}
{-#
  dialect_resources: { builtin: {
    none: "0x04000000", two: "0x010000000101", three: "0x01000000010001",
    eight: "0x040000000000803F00000040"
  } }
#-}

// -----

func.func @missing() -> tensor<2xf32> {
  // expected-error@+1 {{resource 'nowhere' is missing}}
  %0 = arith.constant dense_resource<nowhere> : tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

module {
  func.func @too_short() -> tensor<3xf32> {
    // expected-error@+1 {{resource 'eight' holds 8 bytes, 'tensor<3xf32>' needs 12}}
    %0 = arith.constant dense_resource<eight> : tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func @too_long() -> tensor<3xf16> {
    // expected-error@+1 {{resource 'eight' holds 8 bytes, 'tensor<3xf16>' needs 6}}
    %0 = arith.constant dense_resource<eight> : tensor<3xf16>
    return %0 : tensor<3xf16>
  }
  // One element does not stand for all of them.
  func.func @no_splat() -> tensor<4xi64> {
    // expected-error@+1 {{resource 'eight' holds 8 bytes, 'tensor<4xi64>' needs 32}}
    %0 = arith.constant dense_resource<eight> : tensor<4xi64>
    return %0 : tensor<4xi64>
  }
  // Bits are not packed.
  func.func @packed_bits() -> tensor<64xi1> {
    // expected-error@+1 {{resource 'eight' holds 8 bytes, 'tensor<64xi1>' needs 64}}
    %0 = arith.constant dense_resource<eight> : tensor<64xi1>
    return %0 : tensor<64xi1>
  }
  // expected-error@+1 {{resource 'eight' holds 8 bytes, 'tensor<4xf32>' needs 16}}
  memref.global "private" constant @global : memref<4xf32> = dense_resource<eight>
  // expected-error@+1 {{resource 'eight' holds 8 bytes, 'tensor<4xi1>' needs 4}}
  "other.weight"() {data = dense_resource<eight> : tensor<4xi1>} : () -> ()
  // expected-error@+1 {{resource 'eight' holds 8 bytes, 'tensor<5xi1>' needs 5}}
  "other.constant"() <{data = dense_resource<eight> : tensor<5xi1>}> : () -> ()
  // expected-error@+1 {{resource 'eight' holds 8 bytes, 'tensor<1xf32>' needs 4}}
  %0 = "tosa.const"() <{values = dense_resource<eight> : tensor<1xf32>}> : () -> tensor<1xf32>
}
{-#
  dialect_resources: { builtin: { eight: "0x040000000000803F00000040" } }
#-}
