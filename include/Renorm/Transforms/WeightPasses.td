// Part of Passes.td: passes that compute weights.

#ifndef RENORM_TRANSFORMS_WEIGHTPASSES_TD
#define RENORM_TRANSFORMS_WEIGHTPASSES_TD

include "mlir/Pass/PassBase.td"

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

#endif // RENORM_TRANSFORMS_WEIGHTPASSES_TD
