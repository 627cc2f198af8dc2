// RUN: renorm-opt %s -renorm-recenter=remarks=false -renorm-write-report -o /dev/null | FileCheck %s --check-prefix=TABLE
// RUN: renorm-opt %s -renorm-recenter=remarks=false -renorm-recenter=remarks=false -renorm-write-report -o /dev/null | FileCheck %s --check-prefix=TABLE
// RUN: renorm-opt %s -renorm-recenter=remarks=false -renorm-write-report=file=%t.json -o /dev/null
// RUN: FileCheck %s --check-prefix=JSON --input-file=%t.json
// RUN: %python -c "import json; json.load(open('%t.json'))"
// RUN: renorm-opt %s -renorm-recenter=remarks=false -renorm-write-report=file=%t.html -o /dev/null
// RUN: FileCheck %s --check-prefix=HTML --input-file=%t.html
// RUN: renorm-opt %s -renorm-write-report -o /dev/null | FileCheck %s --check-prefix=ALONE
// RUN: not renorm-opt %s -renorm-write-report=file=%t.txt -o /dev/null 2>&1 | FileCheck %s --check-prefix=ENDING
// RUN: not renorm-opt %s -renorm-write-report=file=%t.dir/no/such.json -o /dev/null 2>&1 | FileCheck %s --check-prefix=NODIR
// RUN: not ls %t.json.part

// TABLE:      norm        verdict     size  axes where
// TABLE-NEXT: layer_norm  rms_norm       3  1    {{.*}}write-report.mlir:{{.*}} the input has zero mean after re-centring
// TABLE-NEXT: layer_norm  kept           ?  1    {{.*}} it is an argument; centring it at run time costs more than it saves
// TABLE-NEXT: rms_norm    kept           3  1    {{.*}} its value depends on the mean of the input
// TABLE-NEXT: 2 LayerNorm (1 now RMSNorm, 1 kept), 1 RMSNorm; 0 run-time centers, 0 weights folded (0 bytes before, 0 after)

// JSON:      "axes": [
// JSON-NEXT:   1
// JSON-NEXT: ],
// JSON-NEXT: "kind": "layer_norm",
// JSON-NEXT: "loc": "{{.*}}write-report.mlir:
// JSON-NEXT: "reason": "the input has zero mean after re-centring",
// JSON-NEXT: "size": 3,
// JSON-NEXT: "verdict": "rms_norm"
// JSON:      "size": null,
// JSON-NEXT: "verdict": "kept"
// JSON:      "kept": 1,
// JSON-NEXT: "layer_norm_found": 2,
// JSON-NEXT: "rewritten": 1,
// JSON-NEXT: "rms_norm_found": 1,
// JSON-NEXT: "runtime_centers": 0,

// HTML:      <!doctype html>
// HTML:      <td class="rms_norm">rms_norm</td>
// HTML:      <td class="kept">kept</td>

// ALONE-COUNT-3: no re-centring was asked for
// ENDING: the report's name must end in .json or .html, or be -; got '{{.*}}.txt'
// NODIR: cannot write the report '{{.*}}such.json'

func.func @norms(%a: tensor<4x2xf32>, %x: tensor<4x?xf32>) -> (tensor<4x3xf32>, tensor<4x?xf32>, tensor<4x3xf32>) {
  %w = arith.constant dense<[[1.0, 2.0, 4.0], [3.0, 5.0, 0.0]]> : tensor<2x3xf32>
  %z = arith.constant dense<0.0> : tensor<4x3xf32>
  %e = tensor.empty() : tensor<4x3xf32>
  %h = linalg.matmul ins(%a, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%z : tensor<4x3xf32>) -> tensor<4x3xf32>
  %y = renorm.layer_norm ins(%h : tensor<4x3xf32>) outs(%e : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf32>
  %k = renorm.layer_norm ins(%x : tensor<4x?xf32>) outs(%x : tensor<4x?xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x?xf32>
  %r = renorm.rms_norm ins(%y : tensor<4x3xf32>) outs(%e : tensor<4x3xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x3xf32>
  return %y, %k, %r : tensor<4x3xf32>, tensor<4x?xf32>, tensor<4x3xf32>
}
