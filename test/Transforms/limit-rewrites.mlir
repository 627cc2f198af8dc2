// The first N rewrites happen and no more: through the option of the tool, of
// the pipeline, and through the pass.

// RUN: renorm-opt %models/depth/preln.mlir --pass-pipeline='builtin.module(renorm-limit-rewrites{remarks=1},renorm-optimize{remarks=0})' -o %t.mlir 2>&1 | FileCheck %s --check-prefix=EACH
// RUN: renorm-opt %models/depth/preln.mlir --renorm-rewrite-limit=2 --renorm-optimize=remarks=0 | FileCheck %s --check-prefix=TWO
// RUN: renorm-opt %models/depth/preln.mlir --pass-pipeline='builtin.module(renorm-optimize{remarks=0 rewrite-limit=2})' | FileCheck %s --check-prefix=TWO
// RUN: renorm-opt %models/depth/preln.mlir --renorm-rewrite-limit=9 --renorm-optimize=remarks=0 | FileCheck %s --check-prefix=NINE
// RUN: renorm-opt %models/depth/preln.mlir --renorm-rewrite-limit=9 --renorm-optimize 2>&1 -o %t.mlir | FileCheck %s --check-prefix=WHY

// EACH: remark: rewrite 1: raise layer_norm
// EACH: remark: rewrite 7: raise layer_norm
// EACH: remark: rewrite 8: re-centre layer_norm
// EACH: remark: rewrite 14: re-centre layer_norm
// EACH: remark: rewrite 15: fold a centred weight
// EACH: remark: rewrite 28: fold a centred weight
// EACH-NOT: remark: rewrite

// TWO-COUNT-2: = renorm.layer_norm
// TWO-NOT: = renorm.

// Two norms are re-centred; the centres that they need, and no others, are there.
// NINE-COUNT-2: = renorm.rms_norm
// NINE-COUNT-5: = renorm.layer_norm
// NINE-NOT: = renorm.
// WHY-COUNT-5: layer_norm stays: the rewrite limit is reached

// Any prefix is the same function, with factors absorbed and streams narrowed.
// RUN: bash -c 'for n in 0 3 7 9 12 14 15 20; do renorm-check %models/depth/preln.mlir --trials=1 --pipeline="renorm-optimize{remarks=0 rewrite-limit=$n}" || exit 1; done'
