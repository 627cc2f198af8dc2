// RUN: rm -rf %t && mkdir %t
// RUN: renorm-opt %s -renorm-dump-gpu-objects=directory=%t -o /dev/null
// RUN: FileCheck %s --check-prefix=TEXT < %t/m.sm_90.ptx
// RUN: FileCheck %s --check-prefix=BYTES < %t/m.sm_80.cubin
// RUN: FileCheck %s --check-prefix=JSON < %t/m.sm_90.json
// RUN: not renorm-opt %s -renorm-dump-gpu-objects=directory=%t/missing -o /dev/null 2>&1 | FileCheck %s --check-prefix=REASON

// TEXT: .version 8.0
// BYTES: ELF
// JSON: "chip": "sm_90"
// JSON: "kernels": []
// JSON: "file": "m.sm_90.ptx"
// REASON: error: 'gpu.binary' op could not be dumped: cannot open output file
gpu.binary @m [
  #gpu.object<#nvvm.target<chip = "sm_90">, assembly = ".version 8.0\0A">,
  #gpu.object<#nvvm.target<chip = "sm_80">, bin = "ELF">]
