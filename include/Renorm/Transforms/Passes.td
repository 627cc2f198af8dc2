#ifndef RENORM_TRANSFORMS_PASSES_TD
#define RENORM_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"
include "Renorm/Transforms/DepthPasses.td"
include "Renorm/Transforms/GradientPasses.td"
include "Renorm/Transforms/WeightPasses.td"

//===----------------------------------------------------------------------===//
// Compress
//===----------------------------------------------------------------------===//

def Compress : Pass<"renorm-compress", "::mlir::ModuleOp"> {
  let summary = "Zero-mean streams lose one channel; RMSNorms become CRMSNorms";
  let description = [{
    Precondition: re-centred norms with the centres still on the weights, that
    is, after `renorm-recenter` and before `renorm-fold-weights`.

    A stream whose every row has zero mean is carried without one channel
    (arXiv 2305.14858; docs/compress.md has the proof). What writes it loses that
    output channel; its RMSNorms become CRMSNorms; their scale and bias, and what
    the left-out channel contributed, go into the constant weights of the linear
    layers that read them. Exact over the reals.

    A stream is refused as a whole, with a remark, if anything else reads it, or
    if a norm is read by anything but linear layers with constant weights. It is
    also refused if rows of d - 1 entries are not whole vectors of 16 bytes.

    ```mlir
    %c = renorm.center ins(%w : tensor<16x8xf32>) ... axes = [1]
    %h = linalg.matmul ins(%a, %c) outs(%zero : tensor<4x8xf32>)
    %n = renorm.rms_norm ins(%h : tensor<4x8xf32>) ... axes = [1]
    %y = linalg.matmul ins(%n, %v) outs(%zero : tensor<4x2xf32>)
    ==>
    %h = linalg.matmul ins(%a, %c7) outs(%zero : tensor<4x7xf32>)
    %n = renorm.crms_norm ins(%h : tensor<4x7xf32>) ... {full_size = 8}
    %y = linalg.matmul ins(%n, %v7) outs(%zero : tensor<4x2xf32>)
    ```
  }];
  let dependentDialects = [
    "::mlir::renorm::RenormDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"channel", "channel", "int64_t", /*default=*/"-1",
           "The channel to leave out; -1 is the last, for which slices are "
           "views">,
    Option<"force", "force", "bool", /*default=*/"false",
           "Narrow rows also where it does not pay">,
    Option<"fold", "fold", "bool", /*default=*/"true",
           "Evaluate the new weights (in f64, rounded once); otherwise they stay "
           "ops on constants">,
    Option<"remarks", "remarks", "bool", /*default=*/"true",
           "Remark on every RMSNorm that stays, with the reason">];
  let statistics = [
    Statistic<"numCompressed", "num-compressed",
              "RMSNorms that became CRMSNorms">];
}

//===----------------------------------------------------------------------===//
// FuseNorms
//===----------------------------------------------------------------------===//

def FuseNorms : Pass<"renorm-fuse", "::mlir::ModuleOp"> {
  let summary = "A norm takes in the add, output norm or centre in front of it";
  let description = [{
    Precondition: norms as renorm ops, re-centred if they are to be:
    `renorm-recenter` leaves fused ops alone, so this pass is not part of
    `renorm-optimize` and stands after it.

    | in front of the norm | fused op |
    |---|---|
    | an add | `renorm.add_norm` |
    | an add of a norm's result (Peri-LN) | `renorm.peri_norm` |
    | a centre, and the add in front of it | `renorm.center_norm` |

    The norm's row stays a result, for its other readers. A centre of a sum with
    no norm behind it becomes `renorm.add_center`. Scales and biases at run time
    (AdaLN) are taken along. No float changes. One norm of each sum is fused, the
    first in program order.

    Refuses: an add that rounds its operands, or that would be rounded
    differently in the type of the norm's statistics; casts, reshapes and factors
    between the add and the norm; an add in another block; a sum that is read
    before the norm's scale or bias is known. An output norm that others read, or
    that differs in axes or type of the statistics, stays in front of an
    `add_norm`; a sum that others read stays in front of the centre.

    ```mlir
    %s = linalg.add ins(%x, %r : tensor<?x768xf32>, tensor<?x768xf32>)
           outs(%e : tensor<?x768xf32>) -> tensor<?x768xf32>
    %y = renorm.rms_norm ins(%s : tensor<?x768xf32>) outs(%o : tensor<?x768xf32>)
           axes = [1] epsilon = 1.0e-05 -> tensor<?x768xf32>
    ==>
    %s, %y = renorm.add_norm rms_norm
        ins(%x, %r : tensor<?x768xf32>, tensor<?x768xf32>)
        outs(%e, %o : tensor<?x768xf32>, tensor<?x768xf32>)
        axes = [1] epsilon = 1.0e-05 -> tensor<?x768xf32>, tensor<?x768xf32>
    ```
  }];
  let dependentDialects = ["::mlir::renorm::RenormDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"remarks", "remarks", "bool", /*default=*/"false",
           "Remark on every norm that is not fused, with the reason">,
    Option<"fusePairs", "pairs", "bool", /*default=*/"true",
           "Take output norms in front of the add along (peri_norm)">,
    Option<"fuseCenters", "centers", "bool", /*default=*/"true",
           "Take run-time centres in (center_norm, add_center)">,
    Option<"showTraffic", "traffic", "bool", /*default=*/"false",
           "Remark on every fused op with its walks over rows in memory, before "
           "and after">];
  let statistics = [
    Statistic<"numFused", "num-fused", "Norms that were fused">,
    Statistic<"numPairs", "num-pairs", "Of these, Peri-LN pairs">,
    Statistic<"numCenters", "num-centers", "Centres that were fused">,
    Statistic<"rowReadsBefore", "row-reads-before",
              "Reads of whole rows by what was fused, one kernel for each op">,
    Statistic<"rowWritesBefore", "row-writes-before", "Writes of them">,
    Statistic<"rowReadsAfter", "row-reads-after",
              "Reads of whole rows by the fused ops">,
    Statistic<"rowWritesAfter", "row-writes-after", "Writes of them">];
}

//===----------------------------------------------------------------------===//
// LimitRewrites
//===----------------------------------------------------------------------===//

def LimitRewrites : Pass<"renorm-limit-rewrites", "::mlir::ModuleOp"> {
  let summary = "Let only the first N rewrites of the passes behind it happen";
  let description = [{
    The passes behind this one, in the same pass manager, number what they
    rewrite from 1: norms raised, LayerNorms re-centred, weights folded, ...
    With a limit the first N happen and the others do not. The module is right
    with any limit, so a fault can be traced to one rewrite; `renorm-check
    --pipeline=` does so. Changes nothing by itself.
  }];
  let options = [
    Option<"limit", "limit", "int64_t", /*default=*/"-1",
           "How many rewrites may happen; negative: all">,
    Option<"remarks", "remarks", "bool", /*default=*/"false",
           "Remark on each rewrite, with its number">];
}

//===----------------------------------------------------------------------===//
// Normalize
//===----------------------------------------------------------------------===//

def Normalize : Pass<"renorm-normalize", "::mlir::ModuleOp"> {
  let summary = "Inline the small helper functions that importers write";
  let description = [{
    Precondition: none. Importers put parts of a norm into private functions
    (`_var`, `_where`, `clip`); raising looks at functions one by one. Calls of
    private functions of one block, at most 64 ops and no calls of their own
    are replaced by their bodies, innermost first, and helpers that nobody
    calls any more are erased.

    Refuses: public, recursive and larger functions, and `no_inline`. A module
    without an inverse square root is left alone. Nothing rounds anew.
  }];
}

//===----------------------------------------------------------------------===//
// RaiseNorms
//===----------------------------------------------------------------------===//

def RaiseNorms : Pass<"renorm-raise-norms", "::mlir::ModuleOp"> {
  let summary = "Find LayerNorm and RMSNorm by what they compute";
  let description = [{
    Precondition: linalg on tensors, in functions; any spelling.

    Every inverse square root is a seed. The value x whose second moment it is
    taken of is found as a dominator of the reductions behind it; then every
    value computed from x and the root is evaluated to its symbolic normal form
    and becomes one renorm op if that form is a norm of x (docs/raising.md).
    LayerNorm is preferred over RMSNorm of the centred row. What else reads an
    intermediate value keeps it.

    The gradients of what was found, with respect to the input and the scale,
    are found in the same way and become ops of their own.

    Refuses, and leaves the ops as they are: another divisor than the row
    length, a mean or a root over other axes or of another value, a factor that
    mixes rows, expressions beyond the budgets. Statistics stay in the type of
    the root, f32 at least. Real-valued function unchanged; rounding may change.

    ```mlir
    %sq = linalg.generic ... ins(%x) outs(%zero)   // sum of x * x
    %r = linalg.generic ... ins(%sq)               // rsqrt(sq / 32 + eps)
    %n = linalg.generic ... ins(%x, %r)            // x * r
    %y = linalg.generic ... ins(%n, %g)            // n * g
    ==>
    %y = renorm.rms_norm ins(%x : tensor<4x32xf32>) scale(%g : tensor<32xf32>)
           outs(%e : tensor<4x32xf32>) axes = [1] epsilon = 1.0e-05
           -> tensor<4x32xf32>
    ```
  }];
  let dependentDialects = [
    "::mlir::renorm::RenormDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::arith::ArithDialect", "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"remarks", "remarks", "bool", /*default=*/"false",
           "Remark on every inverse square root that was not raised, with the "
           "reason">];
}

//===----------------------------------------------------------------------===//
// Recenter
//===----------------------------------------------------------------------===//

def Recenter : Pass<"renorm-recenter", "::mlir::ModuleOp"> {
  let summary = "Move the mean subtraction of LayerNorms into weights";
  let description = [{
    Precondition: norms as renorm ops (`renorm-raise-norms`).

    Finds the cheapest places for centring such that the inputs of as many
    LayerNorms as pays off have zero mean, as a minimum cut (docs/recentring.md),
    puts a `renorm.center` there (on weights, where it is free after
    `renorm-fold-weights`, or on an activation, once for all norms downstream)
    and turns these LayerNorms into RMSNorms. The function is exactly the same
    over the reals.

    Every LayerNorm that stays gets a remark with its reason. RMSNorms are never
    touched: their function depends on the mean.

    ```mlir
    %h = linalg.matmul ins(%a, %w) outs(%zero)     // w constant
    %y = renorm.layer_norm ins(%h) ... axes = [1]
    ==>
    %c = renorm.center ins(%w) ... axes = [1]
    %h = linalg.matmul ins(%a, %c) outs(%zero)
    %y = renorm.rms_norm ins(%h) ... axes = [1]
    ```
  }];
  let dependentDialects = ["::mlir::renorm::RenormDialect",
                           "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"tied", "tied", "::mlir::renorm::TiedWeights",
           /*default=*/"::mlir::renorm::TiedWeights::Recenter",
           "What to do with a weight that has another reader which depends on "
           "its mean",
           [{::llvm::cl::values(
             clEnumValN(::mlir::renorm::TiedWeights::Recenter, "recenter",
                        "keep the weight; centre at run time where it pays"),
             clEnumValN(::mlir::renorm::TiedWeights::Clone, "clone",
                        "give the norm's side a centred copy of the weight"),
             clEnumValN(::mlir::renorm::TiedWeights::Keep, "keep",
                        "keep the weight and centre nothing behind it"))}]>,
    Option<"growth", "growth", "double", /*default=*/"-1.0",
           "With tied=clone: by what fraction of the bytes of all weights copies "
           "may make the module larger; negative for any">,
    Option<"runtimeCenters", "runtime-centers", "bool", /*default=*/"true",
           "Whether centring an activation at run time is allowed">,
    Option<"prepare", "prepare", "bool", /*default=*/"false",
           "Whether argument weights are centred once for many calls, by "
           "renorm-prepare-weights">,
    ListOption<"weights", "weights", "std::string",
               "With prepare: the arguments that are weights, besides those with "
               "the attribute renorm.weight: numbers, ranges (3-17), or names in "
               "their locations">,
    Option<"remarks", "remarks", "bool", /*default=*/"true",
           "Remark on every LayerNorm that stays, with the reason">];
}

//===----------------------------------------------------------------------===//
// WriteReport
//===----------------------------------------------------------------------===//

def WriteReport : Pass<"renorm-write-report", "::mlir::ModuleOp"> {
  let summary = "Write what was found and done as JSON, HTML or a table";
  let description = [{
    Writes the record that the other passes of the same run kept: every norm
    with kind, verdict, reason, location, axes and size, and a summary. Run
    alone, it lists the norms that the module holds. The form follows the name:
    `.json`, `.html`, or `-` for a table on standard output. A file appears
    complete or not at all.
  }];
  let options = [
    Option<"file", "file", "std::string", /*default=*/"\"-\"",
           "Where to: NAME.json, NAME.html, or - for a table">];
}

#endif // RENORM_TRANSFORMS_PASSES_TD
