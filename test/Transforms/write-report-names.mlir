// RUN: renorm-opt %s -renorm-write-report -o /dev/null | FileCheck %s --check-prefix=TABLE
// RUN: renorm-opt %s -renorm-write-report=file=%t.json -o /dev/null
// RUN: %python -c "import json; r = json.load(open('%t.json')); assert r['norms'][0]['loc'] == 'a\n\x1b[2J<b>&\ufffd', r" 
// RUN: renorm-opt %s -renorm-write-report=file=%t.html -o /dev/null
// RUN: FileCheck %s --check-prefix=HTML --input-file=%t.html
//
// Names come from somebody's file. What a terminal or a browser would obey is
// spelled out, and what is no UTF-8 is replaced.

// TABLE: layer_norm kept {{.*}} a\0A\1B[2J<b>&{{.*}} no re-centring was asked for
// HTML: <td>a\0A\1B[2J&lt;b&gt;&amp;{{.*}}</td>
func.func @norm(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = renorm.layer_norm ins(%x : tensor<4x8xf32>) outs(%x : tensor<4x8xf32>) axes = [1] epsilon = 1.0e-05 -> tensor<4x8xf32> loc("a\0A\1B[2J<b>&\FF")
  return %y : tensor<4x8xf32>
}
