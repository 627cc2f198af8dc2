func.func @layer_norm_4096(%x: memref<?x4096xf32>, %r: memref<?x4096xf32>, %s: memref<?x4096xf32>, %y: memref<?x4096xf32>)
    attributes {llvm.emit_c_interface} {
  renorm.layer_norm ins(%x : memref<?x4096xf32>) outs(%y : memref<?x4096xf32>) axes = [1] epsilon = 1.0e-05
  return
}
func.func @layer_norm_any(%x: memref<?x?xf32>, %r: memref<?x?xf32>, %s: memref<?x?xf32>, %y: memref<?x?xf32>)
    attributes {llvm.emit_c_interface} {
  renorm.layer_norm ins(%x : memref<?x?xf32>) outs(%y : memref<?x?xf32>) axes = [1] epsilon = 1.0e-05
  return
}
func.func @rms_norm_256(%x: memref<?x256xf32>, %r: memref<?x256xf32>, %s: memref<?x256xf32>, %y: memref<?x256xf32>)
    attributes {llvm.emit_c_interface} {
  renorm.rms_norm ins(%x : memref<?x256xf32>) outs(%y : memref<?x256xf32>) axes = [1] epsilon = 1.0e-05
  return
}
func.func @add_layer_norm_1000(%x: memref<?x1000xf32>, %r: memref<?x1000xf32>, %s: memref<?x1000xf32>, %y: memref<?x1000xf32>)
    attributes {llvm.emit_c_interface} {
  renorm.add_norm layer_norm ins(%x, %r : memref<?x1000xf32>, memref<?x1000xf32>)
    outs(%s, %y : memref<?x1000xf32>, memref<?x1000xf32>) axes = [1] epsilon = 1.0e-05
  return
}
