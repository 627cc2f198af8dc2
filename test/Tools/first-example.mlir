// The README's first example.
// RUN: renorm-opt %s --renorm-optimize --renorm-report=%t.json -o %t.mlir
// RUN: FileCheck %s --input-file=%t.mlir
// RUN: renorm-opt %s --renorm-optimize --renorm-report=- -o %t.mlir | FileCheck %s --check-prefix=TABLE
// RUN: %python -m json.tool %t.json | FileCheck %s --check-prefix=REPORT

// CHECK-LABEL: func @main
// CHECK-NOT:     renorm.center
// CHECK-NOT:     renorm.layer_norm
// CHECK:         renorm.rms_norm
// CHECK-NOT:     renorm.center
// REPORT-DAG:    "kind": "layer_norm"
// REPORT-DAG:    "verdict": "rms_norm"
// REPORT-DAG:    "layer_norm_found": 1
// REPORT-DAG:    "rewritten": 1
// REPORT-DAG:    "kept": 0
// REPORT-DAG:    "runtime_centers": 0
// REPORT-DAG:    "weights_folded": 1
// TABLE:         norm verdict size axes where why
// TABLE-NEXT:    layer_norm rms_norm 8 1 {{.*}}first-example.mlir:[[#@LINE+8]]:8 the input has zero mean after re-centring
// TABLE-NEXT:    1 LayerNorm (1 now RMSNorm, 0 kept), 0 RMSNorm; 0 run-time centers, 1 weight folded (512 bytes before, 512 after)
func.func @main(%tokens: tensor<4x16xf32>) -> tensor<4x8xf32> {
  %w = arith.constant dense_resource<w> : tensor<16x8xf32>
  %zero = arith.constant dense<0.0> : tensor<4x8xf32>
  %h = linalg.matmul ins(%tokens, %w : tensor<4x16xf32>, tensor<16x8xf32>)
                     outs(%zero : tensor<4x8xf32>) -> tensor<4x8xf32>
  %o = tensor.empty() : tensor<4x8xf32>
  %y = renorm.layer_norm ins(%h : tensor<4x8xf32>) outs(%o : tensor<4x8xf32>)
         axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

{-#
  dialect_resources: {
    builtin: {
      w: "0x040000002F65B4BEE6C332BF918E9A3EA2E95ABF02F9923DD88889BEF74D62BF73A7733C5ECD6CBFC6E407BEE93B5CBF108E51BFAF951ABE2959273F089D40BF9FB30DBFDB7D823E1B3A653F27E81D3E309953BEB6D7733F512668BF2E89373FAA70D7BE332436BFBCB043BF571DC4BE50DB213FD57723BFFD1D273E553F8E3E38AA82BEB38FC33D20DA5FBFF57B61BF948C16BFC5BAB83E7C4A14BE3450BEBE0F3B2F3EBDC1BFBDE109CDBEE8B8163F32C5CB3EC80503BF756B183EE6684E3D0612403FB5F3EA3ED826D9BE7AD9753FE28C43BF39AF27BEFAA7033F152F32BF1DD4B4BC07ED6BBFC740AC3ED575073FA08E153EA13E403FF9B8BEBE82FBC73EFE44413E19A0233E0A62B3BD42102E3F3EAD633FB92F54BD8417A83EF0EF60BFED53CE3EF2A8963E12777C3F53D3243FFD92DCBE2DE669BE4CB3AC3EA27274BF67E59CBD90F529BF050C44BFBAD061BFD655093F1EC73DBFA13801BFC3555FBE052B3E3F0CBE56BFDF20D0BD8181CA3DE34A443FA678233F2C5C3A3F97E5E2BE05792DBE4B9E90BEECB4443FBF5B6A3F7FBA32BFCAC625BFF33C09BF2C8808BFE15EF6BC6286363E8DF2F2BE71E77DBF60FF25BE64E285BEE8DD073E74FC673FC510C33EC8CFFD3C78D4703ECB6DB43E0B5B64BF978F4C3F29580F3F31C03F3FD382183F73685CBE30E44EBE30FD4ABF3483893E0E2160BF9D845DBFFE1C15BF99E62CBF"
    }
  }
#-}
