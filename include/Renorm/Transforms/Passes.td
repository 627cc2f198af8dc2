#ifndef RENORM_TRANSFORMS_PASSES_TD
#define RENORM_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

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
// FoldScale
//===----------------------------------------------------------------------===//

def FoldScale : Pass<"renorm-fold-scale", "::mlir::ModuleOp"> {
  let summary = "Scale and bias of a norm go into the linear layers that read it";
  let description = [{
    Precondition: norms as renorm ops (`renorm-raise-norms`).

    Where every reader of a LayerNorm or RMSNorm is linear over its axis, with a
    constant weight W, the norm loses its constant scale g and bias b
    (arXiv 2407.09577):

        W (g * z + b) + c  =  (W diag(g)) z + (c + W b)

    Between norm and reader, entries may only be moved or cast. The new weight is
    evaluated in f64 and rounded once, or left as ops on constants (`fold=none`);
    W b is what the contraction starts from. Exact over the reals.

    With `defer`, an RMSNorm that has no scale and bias, or lost them, becomes a
    factor behind its readers: x W / rms(x) in place of (x / rms(x)) W. What a
    layer starts from is added afterwards. Exact over the reals. Refused for
    LayerNorm, for 16-bit types, and where x W could overflow.

    A norm with any other reader stays, with a remark: a residual sum, a nonlinear
    op, a return, a weight that something else reads too, a weight that would be
    stored several times. Not part of `renorm-optimize`.

    ```mlir
    %n = renorm.rms_norm ins(%x : tensor<?x2xf32>) scale(%g : tensor<2xf32>) ...
    %y = linalg.matmul ins(%n, %w : tensor<?x2xf32>, tensor<2x3xf32>) ...
    ==>
    %n = renorm.rms_norm ins(%x : tensor<?x2xf32>) ...
    %y = linalg.matmul ins(%n, %wg : tensor<?x2xf32>, tensor<2x3xf32>) ...
    ```
  }];
  let dependentDialects = [
    "::mlir::renorm::RenormDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"fold", "fold", "::mlir::renorm::ScaledWeights",
           /*default=*/"::mlir::renorm::ScaledWeights::Constants",
           "What becomes of the new weights",
           [{::llvm::cl::values(
             clEnumValN(::mlir::renorm::ScaledWeights::Ops, "none",
                        "they stay ops on constants; nothing is rounded yet"),
             clEnumValN(::mlir::renorm::ScaledWeights::Constants, "constants",
                        "evaluated in f64, rounded once"))}]>,
    Option<"defer", "defer", "bool", /*default=*/"false",
           "Divide behind the linear layers: x W / rms(x)">,
    Option<"remarks", "remarks", "bool", /*default=*/"true",
           "Remark on every norm that keeps its scale or bias, or with `defer` "
           "its place, with the reason">];
  let statistics = [
    Statistic<"numFolded", "num-folded", "Norms that lost scale and bias">,
    Statistic<"numDeferred", "num-deferred",
              "RMSNorms whose factor is applied behind their readers">];
}

//===----------------------------------------------------------------------===//
// FoldTableNorms
//===----------------------------------------------------------------------===//

def FoldTableNorms : Pass<"renorm-fold-table-norms", "::mlir::ModuleOp"> {
  let summary = "Norms over looked-up rows become norms of the constant table";
  let description = [{
    Precondition: norms as renorm ops (`renorm-raise-norms`).

    An embedding norm reads rows of a constant table and nothing else (BLOOM):
    norm(T[i]) = norm(T)[i]. The norm moves to the table, where
    `renorm-fold-weights` evaluates it, together with a center on it, in f64 with
    one rounding. Nothing is left of it at run time. Exact over the reals.

    Refuses: anything between look-up and norm that changes an entry; rows that
    somebody else reads; a scale or bias that is not a constant vector. A table
    with another reader, such as a tied head, stays unless `tied=clone`, which
    stores the normalised table beside it.

    ```mlir
    %x = linalg.generic ... { tensor.extract %table[%i, %j] }
    %y = renorm.layer_norm ins(%x) scale(%g) bias(%b) ... axes = [1]
    ==>
    %t = renorm.layer_norm ins(%table) scale(%g) bias(%b) ... axes = [1]
    %y = linalg.generic ... { tensor.extract %t[%i, %j] }
    ```
  }];
  let dependentDialects = ["::mlir::renorm::RenormDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"tied", "tied", "::mlir::renorm::TiedWeights",
           /*default=*/"::mlir::renorm::TiedWeights::Recenter",
           "What to do with a table that has another reader",
           [{::llvm::cl::values(
             clEnumValN(::mlir::renorm::TiedWeights::Recenter, "recenter",
                        "keep table and norm"),
             clEnumValN(::mlir::renorm::TiedWeights::Clone, "clone",
                        "add a normalised copy of the table"),
             clEnumValN(::mlir::renorm::TiedWeights::Keep, "keep",
                        "keep table and norm"))}]>,
    Option<"growth", "growth", "double", /*default=*/"-1.0",
           "With tied=clone: by what fraction of the bytes of all weights copies "
           "may make the module larger; negative for any">,
    Option<"evaluate", "evaluate", "bool", /*default=*/"false",
           "Evaluate norms of tables now; centres on them are then rounded "
           "once more">,
    Option<"remarks", "remarks", "bool", /*default=*/"false",
           "Remark on every norm that stays, with the reason">];
  let statistics = [
    Statistic<"numFolded", "num-folded", "Tables that were normalised">];
}

//===----------------------------------------------------------------------===//
// FoldWeights
//===----------------------------------------------------------------------===//

def FoldWeights : Pass<"renorm-fold-weights", "::mlir::ModuleOp"> {
  let summary = "Evaluate centring of constant weights, in f64, rounded once";
  let description = [{
    Precondition: `renorm.center` on constants, as `renorm-recenter` writes them.
    Each such center becomes a constant: the mean is formed and subtracted in
    f64 and the result rounded once to the weight's type. dense and
    dense_resource constants of f16, bf16, f32 and f64 are read; several weights
    are evaluated in parallel, each distinct constant once.

    Centers on anything else are left alone.

    ```mlir
    %w = arith.constant dense<[[1.0, 2.0], [3.0, 6.0]]> : tensor<2x2xf32>
    %e = tensor.empty() : tensor<2x2xf32>
    %c = renorm.center ins(%w : tensor<2x2xf32>) outs(%e : tensor<2x2xf32>)
           axes = [0] -> tensor<2x2xf32>
    ==>
    %c = arith.constant dense<[[-1.0, -2.0], [1.0, 2.0]]> : tensor<2x2xf32>
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

//===----------------------------------------------------------------------===//
// FuseGradients
//===----------------------------------------------------------------------===//

def FuseGradients : Pass<"renorm-fuse-gradients"> {
  let summary = "All gradients of one norm in one op";
  let description = [{
    Precondition: gradients as renorm ops (`renorm-raise-norms`), on tensors.
    `layer_norm_backward` (`rms_norm_backward`) takes in what reads the same dy:
    the scale's gradient of the same norm, the sum of dy over the rows (the
    bias's gradient) and the addition of the gradient that comes past the norm,
    with a rounding in front of it. `renorm-lower-to-gpu` begins with it: the op
    is one kernel that reads dy and x once.

    dx and the addition keep their floats. Sums over rows are added in another
    order, and in the statistics type where the program adds 16-bit numbers up.

    Refuses: a dx that others read beside the addition keeps the addition; what
    stands in another block, or is read before all operands are there, stays.

    ```mlir
    %dx = renorm.rms_norm_backward ins(%dy, %x : ...) outs(%o : ...) ...
    %dg = renorm.rms_norm_scale_backward ins(%dy, %x : ...) outs(%p : ...) ...
    %d = linalg.add ins(%dx, %a : ...) outs(%o : ...)
    ==>
    %d, %dg = renorm.norm_gradients rms_norm ins(%dy, %x : ...)
                added(%a : ...) outs(%o : ...) dscale(%p : ...) ...
    ```
  }];
  let dependentDialects = ["::mlir::renorm::RenormDialect",
                           "::mlir::tensor::TensorDialect"];
  let statistics = [Statistic<"numFused", "num-fused", "Gradients fused">];
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
// InsertPeri
//===----------------------------------------------------------------------===//

def InsertPeri : Pass<"renorm-insert-peri", "::mlir::ModuleOp"> {
  let summary = "Turn Pre-LN into Peri-LN (changes the function)";
  let description = [{
    Precondition: norms as renorm ops (`renorm-raise-norms`).

    Puts a norm behind the module of every Pre-LN sublayer, in front of the
    residual add (Peri-LN, arXiv 2502.02732):

        y = x + M(Norm(x))   becomes   y = x + Norm'(M(Norm(x)))

    Axes and epsilon are those of the norm that opens the sublayer; the scale is
    1 and the bias (LayerNorm only) 0, to be trained. **The function changes.**
    Peri-LN sublayers stay; other placements stay, with a warning. An error if
    nothing was inserted, or if the graph holds a backward pass.

    ```mlir
    %y = linalg.add ins(%x, %m ...)      // m computed from norm(x)
    ==>
    %n = renorm.rms_norm ins(%m ...) scale(%ones ...) ...
    %y = linalg.add ins(%x, %n ...)
    ```
  }];
  let dependentDialects = [
    "::mlir::renorm::RenormDialect", "::mlir::arith::ArithDialect",
    "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"kind", "kind", "::mlir::renorm::PeriKind",
           /*default=*/"::mlir::renorm::PeriKind::SameAsInput",
           "What norm to put behind a module",
           [{::llvm::cl::values(
             clEnumValN(::mlir::renorm::PeriKind::SameAsInput, "same",
                        "the kind of the norm in front of it"),
             clEnumValN(::mlir::renorm::PeriKind::LayerNorm, "layer_norm",
                        "LayerNorm with scale and bias"),
             clEnumValN(::mlir::renorm::PeriKind::RMSNorm, "rms_norm",
                        "RMSNorm with scale"))}]>,
    Option<"parameters", "parameters", "::mlir::renorm::PeriParameters",
           /*default=*/"::mlir::renorm::PeriParameters::Constants",
           "Where scales and biases come from",
           [{::llvm::cl::values(
             clEnumValN(::mlir::renorm::PeriParameters::Constants, "constants",
                        "constants, 1 and 0"),
             clEnumValN(::mlir::renorm::PeriParameters::Arguments, "arguments",
                        "new arguments at the end, in program order"))}]>,
    Option<"embeddingNorm", "embedding-norm", "bool", /*default=*/"false",
           "Whether to normalise the start of the stream as well">,
    Option<"epsilon", "epsilon", "double", /*default=*/"0.0",
           "Epsilon of the new norms; 0 takes that of the norm in front">];
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
// PrepareWeights
//===----------------------------------------------------------------------===//

def PrepareWeights : Pass<"renorm-prepare-weights", "::mlir::ModuleOp"> {
  let summary = "A companion function centres the weights that are arguments";
  let description = [{
    Precondition: `renorm-recenter` with `prepare`.

    Where `renorm.center` of an argument is all that reads the argument, it goes
    into a companion function, public and named `<entry>_prepare_weights`. The
    companion takes these arguments, in the order of the entry's, and returns
    them centred; the entry takes what it returns in their place:

        entry'(x, companion(w)) = entry(x, w)

    so one call of the companion serves all calls of the entry until the weights
    change. Entry and companion name each other, the arguments carry
    `renorm.prepared` (include/Renorm/IR/PreparedWeights.h).

    Arguments are weights by the attribute `renorm.weight` or by the option. Left
    as they are: weights that somebody else reads, with a remark; functions that
    are called in the module.

    ```mlir
    func.func @main(%x: tensor<2x4xf32>, %w: tensor<4x8xf32> {renorm.weight}) {
      %c = renorm.center ins(%w) ... axes = [1]
      %h = linalg.matmul ins(%x, %c) ...
    ==>
    func.func @main(%x: tensor<2x4xf32>, %w: tensor<4x8xf32> {renorm.prepared,
        renorm.weight}) attributes {renorm.prepared_by = @main_prepare_weights} {
      %h = linalg.matmul ins(%x, %w) ...
    func.func @main_prepare_weights(%w: tensor<4x8xf32>) -> tensor<4x8xf32>
        attributes {renorm.arguments = array<i64: 1>, renorm.prepares = @main} {
      %c = renorm.center ins(%w) ... axes = [1]
      return %c
    ```
  }];
  let dependentDialects = [
    "::mlir::renorm::RenormDialect", "::mlir::func::FuncDialect",
    "::mlir::tensor::TensorDialect"];
  let options = [
    ListOption<"weights", "weights", "std::string",
               "The arguments that are weights, besides those with the attribute "
               "renorm.weight: numbers, ranges (3-17), or names in their "
               "locations">,
    Option<"remarks", "remarks", "bool", /*default=*/"true",
           "Remark on every weight that is centred at each call, with the "
           "reason">];
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
// RecenterGradients
//===----------------------------------------------------------------------===//

def RecenterGradients : Pass<"renorm-recenter-gradients", "::mlir::ModuleOp"> {
  let summary = "Gradients of re-centred LayerNorms lose their means";
  let description = [{
    Precondition: a raised graph of a forward and a backward pass, re-centred
    (`renorm-recenter`), with the centres still on the weights.

    Where the input of a LayerNorm has zero mean, the gradient of its scale is
    that of an RMSNorm, and the gradient of its input is that of an RMSNorm with
    a center behind it. The center goes to where it is cheapest, as a minimum
    cut (docs/recentring.md): nowhere, if all that reads the gradient are
    contractions with centred weights, or to the gradients of the weights. Where
    it costs more than it saves, `layer_norm_backward` stays, with a remark. The
    function is exactly the same over the reals.

    ```mlir
    %dx = renorm.layer_norm_backward ins(%dy, %x) ... axes = [1]
    %da = linalg.matmul ins(%dx, %w)          // w is centred along axis 0
    %dw = linalg.matmul ins(%dx_t, %a)        // returned
    ==>
    %dx = renorm.rms_norm_backward ins(%dy, %x) ... axes = [1]
    %da = linalg.matmul ins(%dx, %w)
    %dw = linalg.matmul ins(%dx_t, %a)
    %c = renorm.center ins(%dw) ... axes = [0]
    ```
  }];
  let dependentDialects = ["::mlir::renorm::RenormDialect",
                           "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"runtimeCenters", "runtime-centers", "bool", /*default=*/"true",
           "Whether centring a gradient at run time is allowed">,
    Option<"remarks", "remarks", "bool", /*default=*/"true",
           "Remark on every layer_norm_backward that could lose its mean and "
           "stays, with the reason">];
}

//===----------------------------------------------------------------------===//
// ScaleDepth
//===----------------------------------------------------------------------===//

def ScaleDepth : Pass<"renorm-scale-depth", "::mlir::ModuleOp"> {
  let summary = "LayerNorm Scaling: norms times 1/sqrt(layer) (changes the "
                "function)";
  let description = [{
    Precondition: norms as renorm ops (`renorm-raise-norms`).

    Multiplies the result of every norm that opens a sublayer of layer l by
    1/sqrt(l), l = 1 for the first layer (arXiv 2502.05795). Final norms, output
    norms and QK norms are not scaled. Scale and bias are both multiplied:
    constants in f64 with one rounding, others in the graph; a missing scale is
    made. **The function changes.**

    In a graph with a backward pass the gradients of the norm's input, scale and
    bias get the factor as well; an error if one of them cannot be told.

    In an `scf.for` that carries the stream the factor follows the round: an
    entry of a constant table, or computed from the induction variable where the
    number of rounds is not known. An error where layers have no numbers.

    Refuses a stream whose norms are followed by the factor already. Warns at
    sublayers that no norm opens, and at norms that divide by the factor again.

    ```mlir
    %y = renorm.rms_norm ins(%x ...) outs(...)        // opens layer 4
    ==>
    %s = arith.constant dense<0.5> : tensor<768xf32>
    %y = renorm.rms_norm ins(%x ...) scale(%s ...) outs(...)
    ```
  }];
  let dependentDialects = [
    "::mlir::renorm::RenormDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::tensor::TensorDialect"];
  let options = [
    Option<"policy", "policy", "::mlir::renorm::DepthScale",
           /*default=*/"::mlir::renorm::DepthScale::InverseSqrt",
           "By what the norms of layer l are multiplied",
           [{::llvm::cl::values(
             clEnumValN(::mlir::renorm::DepthScale::InverseSqrt,
                        "inverse-sqrt-depth", "1/sqrt(l)"),
             clEnumValN(::mlir::renorm::DepthScale::Constant, "constant",
                        "one number for all layers"),
             clEnumValN(::mlir::renorm::DepthScale::List, "list",
                        "the l-th entry of factors"))}]>,
    Option<"constant", "constant", "double", /*default=*/"1.0",
           "The number of policy=constant">,
    ListOption<"factors", "factors", "double",
               "The numbers of policy=list, one for each layer">,
    Option<"sublayersPerLayer", "sublayers-per-layer", "int64_t",
           /*default=*/"0",
           "How many sublayers make a layer; 0 starts a layer at each "
           "self-attention, or at each sublayer where there is none">,
    Option<"force", "force", "bool", /*default=*/"false",
           "Scale norms that are scaled already">];
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
