func.func @layer_norm_256(%x: memref<?x256xbf16>, %r: memref<?x256xbf16>, %g: memref<256xbf16>, %b: memref<256xbf16>, %s: memref<?x256xbf16>, %y: memref<?x256xbf16>)
    attributes {llvm.emit_c_interface} {
  renorm.layer_norm ins(%x : memref<?x256xbf16>) scale(%g : memref<256xbf16>) bias(%b : memref<256xbf16>) outs(%y : memref<?x256xbf16>) axes = [1] epsilon = 1.0e-05
  return
}
func.func @layer_norm_4096(%x: memref<?x4096xbf16>, %r: memref<?x4096xbf16>, %g: memref<4096xbf16>, %b: memref<4096xbf16>, %s: memref<?x4096xbf16>, %y: memref<?x4096xbf16>)
    attributes {llvm.emit_c_interface} {
  renorm.layer_norm ins(%x : memref<?x4096xbf16>) scale(%g : memref<4096xbf16>) bias(%b : memref<4096xbf16>) outs(%y : memref<?x4096xbf16>) axes = [1] epsilon = 1.0e-05
  return
}
func.func @layer_norm_any(%x: memref<?x?xbf16>, %r: memref<?x?xbf16>, %g: memref<?xbf16>, %b: memref<?xbf16>, %s: memref<?x?xbf16>, %y: memref<?x?xbf16>)
    attributes {llvm.emit_c_interface} {
  renorm.layer_norm ins(%x : memref<?x?xbf16>) scale(%g : memref<?xbf16>) bias(%b : memref<?xbf16>) outs(%y : memref<?x?xbf16>) axes = [1] epsilon = 1.0e-05
  return
}
func.func @wide_layer_norm_1000(%x: memref<?x1000xbf16>, %r: memref<?x1000xbf16>, %g: memref<1000xf32>, %b: memref<1000xf32>, %s: memref<?x1000xbf16>, %y: memref<?x1000xbf16>)
    attributes {llvm.emit_c_interface} {
  renorm.layer_norm ins(%x : memref<?x1000xbf16>) scale(%g : memref<1000xf32>) bias(%b : memref<1000xf32>) outs(%y : memref<?x1000xbf16>) axes = [1] epsilon = 1.0e-05
  return
}
func.func @rms_norm_100(%x: memref<?x100xbf16>, %r: memref<?x100xbf16>, %g: memref<100xbf16>, %b: memref<100xbf16>, %s: memref<?x100xbf16>, %y: memref<?x100xbf16>)
    attributes {llvm.emit_c_interface} {
  renorm.rms_norm ins(%x : memref<?x100xbf16>) scale(%g : memref<100xbf16>) outs(%y : memref<?x100xbf16>) axes = [1] epsilon = 1.0e-05
  return
}
func.func @add_layer_norm_768(%x: memref<?x768xbf16>, %r: memref<?x768xbf16>, %g: memref<768xbf16>, %b: memref<768xbf16>, %s: memref<?x768xbf16>, %y: memref<?x768xbf16>)
    attributes {llvm.emit_c_interface} {
  renorm.add_norm layer_norm ins(%x, %r : memref<?x768xbf16>, memref<?x768xbf16>) scale(%g : memref<768xbf16>) bias(%b : memref<768xbf16>)
    outs(%s, %y : memref<?x768xbf16>, memref<?x768xbf16>) axes = [1] epsilon = 1.0e-05
  return
}
