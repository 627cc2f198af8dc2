// RUN: renorm-opt %s --renorm-raise-norms | FileCheck %s
// RUN: renorm-check %s --pipeline=renorm-raise-norms --entry=halves --mode=exact
// RUN: renorm-check %s --pipeline=renorm-raise-norms --entry=halves
// RUN: renorm-check %s --pipeline=renorm-raise-norms --entry=dynamic_rows
// RUN: renorm-check %s --pipeline=renorm-raise-norms --entry=overlapping --mode=exact

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// The halves of a row are summed by one op, with a result each, and added where
// they are used, before the root sees their sum.
// CHECK-LABEL: func @halves
// CHECK:         renorm.rms_norm
func.func @halves(%x: tensor<3x16xf32>) -> tensor<3x16xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 16.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %a = tensor.extract_slice %x[0, 0] [3, 8] [1, 1] : tensor<3x16xf32> to tensor<3x8xf32>
  %b = tensor.extract_slice %x[0, 8] [3, 8] [1, 1] : tensor<3x16xf32> to tensor<3x8xf32>
  %e = tensor.empty() : tensor<3xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<3xf32>) -> tensor<3xf32>
  %s:2 = linalg.generic {indexing_maps = [#id, #id, #row, #row], iterator_types = ["parallel", "reduction"]} ins(%a, %b : tensor<3x8xf32>, tensor<3x8xf32>) outs(%z, %z : tensor<3xf32>, tensor<3xf32>) {
  ^bb0(%p: f32, %q: f32, %u: f32, %v: f32):
    %pp = arith.mulf %p, %p : f32
    %qq = arith.mulf %q, %q : f32
    %up = arith.addf %u, %pp : f32
    %vq = arith.addf %v, %qq : f32
    linalg.yield %up, %vq : f32, f32
  } -> (tensor<3xf32>, tensor<3xf32>)
  %o = tensor.empty() : tensor<3x16xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s#0, %s#1 : tensor<3x16xf32>, tensor<3xf32>, tensor<3xf32>) outs(%o : tensor<3x16xf32>) {
  ^bb0(%p: f32, %u: f32, %v: f32, %out: f32):
    %sum = arith.addf %u, %v : f32
    %mean = arith.divf %sum, %n : f32
    %more = arith.addf %mean, %eps : f32
    %r = math.rsqrt %more : f32
    %d = arith.mulf %p, %r : f32
    linalg.yield %d : f32
  } -> tensor<3x16xf32>
  return %y : tensor<3x16xf32>
}

// As many rows as there are.
// CHECK-LABEL: func @dynamic_rows
// CHECK:         renorm.rms_norm
func.func @dynamic_rows(%x: tensor<?x16xf32>) -> tensor<?x16xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 16.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %x, %c0 : tensor<?x16xf32>
  %a = tensor.extract_slice %x[0, 0] [%rows, 8] [1, 1] : tensor<?x16xf32> to tensor<?x8xf32>
  %b = tensor.extract_slice %x[0, 8] [%rows, 8] [1, 1] : tensor<?x16xf32> to tensor<?x8xf32>
  %e = tensor.empty(%rows) : tensor<?xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  %s:2 = linalg.generic {indexing_maps = [#id, #id, #row, #row], iterator_types = ["parallel", "reduction"]} ins(%a, %b : tensor<?x8xf32>, tensor<?x8xf32>) outs(%z, %z : tensor<?xf32>, tensor<?xf32>) {
  ^bb0(%p: f32, %q: f32, %u: f32, %v: f32):
    %pp = arith.mulf %p, %p : f32
    %qq = arith.mulf %q, %q : f32
    %up = arith.addf %u, %pp : f32
    %vq = arith.addf %v, %qq : f32
    linalg.yield %up, %vq : f32, f32
  } -> (tensor<?xf32>, tensor<?xf32>)
  %o = tensor.empty(%rows) : tensor<?x16xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s#0, %s#1 : tensor<?x16xf32>, tensor<?xf32>, tensor<?xf32>) outs(%o : tensor<?x16xf32>) {
  ^bb0(%p: f32, %u: f32, %v: f32, %out: f32):
    %sum = arith.addf %u, %v : f32
    %mean = arith.divf %sum, %n : f32
    %more = arith.addf %mean, %eps : f32
    %r = math.rsqrt %more : f32
    %d = arith.mulf %p, %r : f32
    linalg.yield %d : f32
  } -> tensor<?x16xf32>
  return %y : tensor<?x16xf32>
}

// The second half begins an entry early: no sum over the row.
// CHECK-LABEL: func @overlapping
// CHECK-NOT:     renorm.rms_norm
func.func @overlapping(%x: tensor<3x16xf32>) -> tensor<3x16xf32> {
  %zero = arith.constant 0.0 : f32
  %n = arith.constant 16.0 : f32
  %eps = arith.constant 1.0e-05 : f32
  %a = tensor.extract_slice %x[0, 0] [3, 8] [1, 1] : tensor<3x16xf32> to tensor<3x8xf32>
  %b = tensor.extract_slice %x[0, 7] [3, 8] [1, 1] : tensor<3x16xf32> to tensor<3x8xf32>
  %e = tensor.empty() : tensor<3xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<3xf32>) -> tensor<3xf32>
  %s:2 = linalg.generic {indexing_maps = [#id, #id, #row, #row], iterator_types = ["parallel", "reduction"]} ins(%a, %b : tensor<3x8xf32>, tensor<3x8xf32>) outs(%z, %z : tensor<3xf32>, tensor<3xf32>) {
  ^bb0(%p: f32, %q: f32, %u: f32, %v: f32):
    %pp = arith.mulf %p, %p : f32
    %qq = arith.mulf %q, %q : f32
    %up = arith.addf %u, %pp : f32
    %vq = arith.addf %v, %qq : f32
    linalg.yield %up, %vq : f32, f32
  } -> (tensor<3xf32>, tensor<3xf32>)
  %o = tensor.empty() : tensor<3x16xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s#0, %s#1 : tensor<3x16xf32>, tensor<3xf32>, tensor<3xf32>) outs(%o : tensor<3x16xf32>) {
  ^bb0(%p: f32, %u: f32, %v: f32, %out: f32):
    %sum = arith.addf %u, %v : f32
    %mean = arith.divf %sum, %n : f32
    %more = arith.addf %mean, %eps : f32
    %r = math.rsqrt %more : f32
    %d = arith.mulf %p, %r : f32
    linalg.yield %d : f32
  } -> tensor<3x16xf32>
  return %y : tensor<3x16xf32>
}
