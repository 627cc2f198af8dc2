// RUN: renorm-opt %s --renorm-lower-masked-bfloats | FileCheck %s

// CHECK-LABEL: llvm.func @tail
// CHECK-SAME:    (%[[P:.*]]: !llvm.ptr, %[[M:.*]]: vector<8xi1>, %[[Z:.*]]: vector<8xbf16>)
// CHECK:         %[[Y:.*]] = llvm.bitcast %[[Z]] : vector<8xbf16> to vector<8xi16>
// CHECK:         %[[B:.*]] = llvm.intr.masked.load %[[P]], %[[M]], %[[Y]] {alignment = 2 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xi16>) -> vector<8xi16>
// CHECK:         %[[V:.*]] = llvm.bitcast %[[B]] : vector<8xi16> to vector<8xbf16>
// CHECK:         %[[S:.*]] = llvm.bitcast %[[V]] : vector<8xbf16> to vector<8xi16>
// CHECK:         llvm.intr.masked.store %[[S]], %[[P]], %[[M]] {alignment = 2 : i32} : vector<8xi16>
llvm.func @tail(%p: !llvm.ptr, %m: vector<8xi1>, %z: vector<8xbf16>) {
  %v = llvm.intr.masked.load %p, %m, %z {alignment = 2 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xbf16>) -> vector<8xbf16>
  llvm.intr.masked.store %v, %p, %m {alignment = 2 : i32} : vector<8xbf16>, vector<8xi1> into !llvm.ptr
  llvm.return
}

// Others have what they need.
// CHECK-LABEL: llvm.func @f16
// CHECK:         llvm.intr.masked.load {{.*}} -> vector<8xf16>
// CHECK-NEXT:    llvm.intr.masked.store {{.*}} : vector<8xf16>
llvm.func @f16(%p: !llvm.ptr, %m: vector<8xi1>, %z: vector<8xf16>) {
  %v = llvm.intr.masked.load %p, %m, %z {alignment = 2 : i32} : (!llvm.ptr, vector<8xi1>, vector<8xf16>) -> vector<8xf16>
  llvm.intr.masked.store %v, %p, %m {alignment = 2 : i32} : vector<8xf16>, vector<8xi1> into !llvm.ptr
  llvm.return
}
