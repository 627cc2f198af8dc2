#ifndef RENORM_IR_RENORMOPS_TD
#define RENORM_IR_RENORMOPS_TD

include "Renorm/IR/RenormDialect.td"
include "Renorm/IR/RenormInterfaces.td"
include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.td"
include "mlir/Dialect/Linalg/IR/LinalgInterfaces.td"
include "mlir/IR/BuiltinAttributes.td"
include "mlir/IR/CommonAttrConstraints.td"
include "mlir/IR/CommonTypeConstraints.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/TilingInterface.td"

//===----------------------------------------------------------------------===//
// Shared parts
//===----------------------------------------------------------------------===//

def Renorm_Float : AnyTypeOf<[F16, BF16, F32, F64]>;
def Renorm_FloatTensor : RankedTensorOf<[Renorm_Float]>;
def Renorm_FloatShaped
    : AnyTypeOf<[Renorm_FloatTensor, MemRefOf<[Renorm_Float]>],
                "ranked tensor or memref of f16, bf16, f32 or f64">;

/// Destination style, on tensors or on memrefs, never mixed. Tensors have no
/// side effect; memrefs read the inputs and write the inits.
class Renorm_DestinationOp<string mnemonic, list<Trait> traits = []>
    : Op<Renorm_Dialect, mnemonic, traits # [
        DestinationStyleOpInterface,
        DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
        DeclareOpInterfaceMethods<ConditionallySpeculatable>,
        DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface,
          ["reifyResultShapes"]>,
        DeclareOpInterfaceMethods<BufferizableOpInterface,
          ["bufferizesToMemoryRead", "bufferizesToMemoryWrite",
           "getAliasingValues", "bufferize"]>,
        DeclareOpInterfaceMethods<AggregatedOpInterface,
          ["decomposeOperation"]>]> {
  let hasVerifier = 1;
}

/// The same, tiled over the dimensions outside the axes.
class Renorm_Op<string mnemonic, list<Trait> traits = []>
    : Renorm_DestinationOp<mnemonic, traits # [
        DeclareOpInterfaceMethods<TilingInterface,
          ["getLoopIteratorTypes", "getIterationDomain",
           "getTiledImplementation", "getResultTilePosition",
           "generateResultTileValue"]>]>;

class Renorm_SingleResultNorm<string mnemonic, list<Trait> traits = []>
    : Renorm_Op<mnemonic, traits # [
        AttrSizedOperandSegments,
        DeclareOpInterfaceMethods<Renorm_NormOpInterface,
          ["getNormKind", "getStatisticsType", "getNormInit",
           "getNormResult"]>]> {
  let results = (outs Optional<Renorm_FloatTensor>:$result);
  code baseClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getInitMutable(); }
  }];
  let extraClassDeclaration = baseClassDeclaration;
}

//===----------------------------------------------------------------------===//
// Norms
//===----------------------------------------------------------------------===//

def Renorm_LayerNormOp : Renorm_SingleResultNorm<"layer_norm"> {
  let summary = "y = (x - mu) / sqrt(var + epsilon) * scale + bias";
  let description = [{
    For each row of `input` along `axes`, with d entries:

        mu  = sum(x) / d
        var = sum((x - mu)^2) / (d - ddof)
        y   = (x - mu) * rsqrt(var + epsilon) * scale + bias

    With `epsilon_placement = outside` the divisor is sqrt(var) + epsilon.
    Statistics and affine part are computed in `stat_type` (default: f64 for
    f64 inputs, f32 for all others; never below f32); `round_normalized` rounds
    the normalised row to the result's element type before the affine part.
    The element type of the result may differ from the input's.

    `axes` is ascending and may name any dimensions; every dimension may be
    dynamic. `scale` and `bias` have either the shape of the axes, or the rank
    of the input with size 1 where they are broadcast (a run-time scale, AdaLN).

    ```mlir
    %y = renorm.layer_norm ins(%x : tensor<?x768xf32>)
           scale(%g : tensor<768xf32>) bias(%b : tensor<768xf32>)
           outs(%o : tensor<?x768xf32>) axes = [1] epsilon = 1.0e-05
           -> tensor<?x768xf32>
    ```
  }];
  let arguments = (ins
    Renorm_FloatShaped:$input, Optional<Renorm_FloatShaped>:$scale,
    Optional<Renorm_FloatShaped>:$bias, Renorm_FloatShaped:$init,
    DenseI64ArrayAttr:$axes, F64Attr:$epsilon,
    DefaultValuedAttr<Renorm_EpsilonPlacementAttr,
                      "::mlir::renorm::EpsilonPlacement::Inside">:$epsilon_placement,
    DefaultValuedAttr<I64Attr, "0">:$ddof,
    OptionalAttr<TypeAttrOf<AnyFloat>>:$stat_type,
    UnitAttr:$round_normalized);
  let assemblyFormat = [{
    `ins` `(` $input `:` type($input) `)`
    (`scale` `(` $scale^ `:` type($scale) `)`)?
    (`bias` `(` $bias^ `:` type($bias) `)`)?
    `outs` `(` $init `:` type($init) `)`
    `axes` `=` $axes `epsilon` `=` $epsilon attr-dict (`->` type($result)^)?
  }];
}

def Renorm_RMSNormOp : Renorm_SingleResultNorm<"rms_norm"> {
  let summary = "y = x / sqrt(mean(x^2) + epsilon) * scale + bias";
  let description = [{
    `layer_norm` without the mean:

        y = x * rsqrt(sum(x^2) / d + epsilon) * scale + bias

    On a zero-mean row it is the same function as `layer_norm` (ddof = 0).
    Attributes and shapes are those of `layer_norm`.

    ```mlir
    %y = renorm.rms_norm ins(%x : tensor<4x?xf32>)
           outs(%o : tensor<4x?xf32>) axes = [1] epsilon = 1.0e-06
           -> tensor<4x?xf32>
    ```
  }];
  let arguments = (ins
    Renorm_FloatShaped:$input, Optional<Renorm_FloatShaped>:$scale,
    Optional<Renorm_FloatShaped>:$bias, Renorm_FloatShaped:$init,
    DenseI64ArrayAttr:$axes, F64Attr:$epsilon,
    DefaultValuedAttr<Renorm_EpsilonPlacementAttr,
                      "::mlir::renorm::EpsilonPlacement::Inside">:$epsilon_placement,
    OptionalAttr<TypeAttrOf<AnyFloat>>:$stat_type,
    UnitAttr:$round_normalized);
  let assemblyFormat = Renorm_LayerNormOp.assemblyFormat;
}

def Renorm_CRMSNormOp : Renorm_SingleResultNorm<"crms_norm"> {
  let summary = "RMSNorm of a zero-mean row whose last entry is left out";
  let description = [{
    `input` holds the first d - 1 entries of a zero-mean row of `full_size` d;
    the entry left out is minus their sum (arXiv 2305.14858, section 3):

        s = sum(y)
        y * rsqrt((sum(y^2) + s^2) / d + epsilon) * scale + bias

    `axes` names one dimension, of d - 1 entries. The divisor is d, not d - 1.

    ```mlir
    %y = renorm.crms_norm ins(%x : tensor<?x767xf32>) outs(%o : tensor<?x767xf32>)
           axes = [1] epsilon = 1.0e-05 {full_size = 768 : i64}
           -> tensor<?x767xf32>
    ```
  }];
  let arguments = (ins
    Renorm_FloatShaped:$input, Optional<Renorm_FloatShaped>:$scale,
    Optional<Renorm_FloatShaped>:$bias, Renorm_FloatShaped:$init,
    DenseI64ArrayAttr:$axes, F64Attr:$epsilon, I64Attr:$full_size,
    DefaultValuedAttr<Renorm_EpsilonPlacementAttr,
                      "::mlir::renorm::EpsilonPlacement::Inside">:$epsilon_placement,
    OptionalAttr<TypeAttrOf<AnyFloat>>:$stat_type,
    UnitAttr:$round_normalized);
  let assemblyFormat = Renorm_LayerNormOp.assemblyFormat;
  let extraClassDeclaration = baseClassDeclaration # [{
    ::std::optional<int64_t> getDivisor() { return getFullSize(); }
  }];
}

//===----------------------------------------------------------------------===//
// Gradients
//===----------------------------------------------------------------------===//

// One op per gradient: one that nobody asks for does not exist. The gradient of
// a bias is the sum of dy over the rows; it has nothing of the norm in it and
// stays a reduction.

defvar Renorm_GradientAttrs = (ins
    DenseI64ArrayAttr:$axes, F64Attr:$epsilon,
    DefaultValuedAttr<Renorm_EpsilonPlacementAttr,
                      "::mlir::renorm::EpsilonPlacement::Inside">:$epsilon_placement,
    OptionalAttr<TypeAttrOf<AnyFloat>>:$stat_type);
defvar Renorm_LayerNormGradientAttrs = !con(Renorm_GradientAttrs, (ins
    DefaultValuedAttr<I64Attr, "0">:$ddof));

defvar Renorm_GradientDeclarations = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getInitMutable(); }
    ::mlir::FloatType getStatisticsType();
  }];

/// dL/dx, of the shape of x. `scale` is that of the forward op.
class Renorm_InputGradientOp<string mnemonic> : Renorm_Op<mnemonic> {
  let results = (outs Optional<Renorm_FloatTensor>:$result);
  let assemblyFormat = [{
    `ins` `(` $dy `,` $input `:` type($dy) `,` type($input) `)`
    (`scale` `(` $scale^ `:` type($scale) `)`)?
    `outs` `(` $init `:` type($init) `)`
    `axes` `=` $axes `epsilon` `=` $epsilon attr-dict (`->` type($result)^)?
  }];
  let extraClassDeclaration = Renorm_GradientDeclarations;
}

/// dL/dscale, of the shape of the axes: a sum over all rows.
class Renorm_ScaleGradientOp<string mnemonic> : Renorm_DestinationOp<mnemonic> {
  let results = (outs Optional<Renorm_FloatTensor>:$result);
  let assemblyFormat = [{
    `ins` `(` $dy `,` $input `:` type($dy) `,` type($input) `)`
    `outs` `(` $init `:` type($init) `)`
    `axes` `=` $axes `epsilon` `=` $epsilon attr-dict (`->` type($result)^)?
  }];
  let extraClassDeclaration = Renorm_GradientDeclarations;
}

defvar Renorm_InputGradientOperands = (ins
    Renorm_FloatShaped:$dy, Renorm_FloatShaped:$input,
    Optional<Renorm_FloatShaped>:$scale, Renorm_FloatShaped:$init);
defvar Renorm_ScaleGradientOperands = (ins
    Renorm_FloatShaped:$dy, Renorm_FloatShaped:$input,
    Renorm_FloatShaped:$init);

def Renorm_LayerNormBackwardOp : Renorm_InputGradientOp<"layer_norm_backward"> {
  let summary = "gradient of layer_norm with respect to its input";
  let description = [{
    `dy` is the gradient of the result of a `layer_norm` of `input`. With the
    statistics mu, var and r = 1/sqrt(var + epsilon) of `layer_norm`, rows of d
    entries, and

        g  = dy * scale
        z  = (x - mu) * r
        dx = r * (g - sum(g) / d - z * sum(g * z) / (d - ddof))

    With `epsilon_placement = outside` r is 1/(sqrt(var) + epsilon), and the
    last term is divided by r * sqrt(var): where the variance is zero there is
    no gradient, and the result is not a number. Attributes, shapes and types
    are those of `layer_norm`; statistics default to f64 if `dy` or `input` is.

    The result is the same for x and for x plus any constant of its row.

    ```mlir
    %dx = renorm.layer_norm_backward
            ins(%dy, %x : tensor<?x768xf32>, tensor<?x768xf32>)
            scale(%g : tensor<768xf32>) outs(%o : tensor<?x768xf32>)
            axes = [1] epsilon = 1.0e-05 -> tensor<?x768xf32>
    ```
  }];
  let arguments = !con(Renorm_InputGradientOperands,
                       Renorm_LayerNormGradientAttrs);
}

def Renorm_RMSNormBackwardOp : Renorm_InputGradientOp<"rms_norm_backward"> {
  let summary = "gradient of rms_norm with respect to its input";
  let description = [{
    `layer_norm_backward` without the means. With r = 1/sqrt(sum(x^2)/d +
    epsilon):

        g  = dy * scale
        z  = x * r
        dx = r * (g - z * sum(g * z) / d)

    ```mlir
    %dx = renorm.rms_norm_backward
            ins(%dy, %x : tensor<4x?xf32>, tensor<4x?xf32>)
            outs(%o : tensor<4x?xf32>) axes = [1] epsilon = 1.0e-06
            -> tensor<4x?xf32>
    ```
  }];
  let arguments = !con(Renorm_InputGradientOperands, Renorm_GradientAttrs);
}

def Renorm_LayerNormScaleBackwardOp
    : Renorm_ScaleGradientOp<"layer_norm_scale_backward"> {
  let summary = "gradient of layer_norm with respect to its scale";
  let description = [{
    With z = (x - mu) * r as in `layer_norm_backward`, over all rows:

        dscale = sum over rows of dy * z

    The result has the shape of the axes. The sum is formed in `stat_type`.

    ```mlir
    %dg = renorm.layer_norm_scale_backward
            ins(%dy, %x : tensor<?x768xf32>, tensor<?x768xf32>)
            outs(%o : tensor<768xf32>) axes = [1] epsilon = 1.0e-05
            -> tensor<768xf32>
    ```
  }];
  let arguments = !con(Renorm_ScaleGradientOperands,
                       Renorm_LayerNormGradientAttrs);
}

def Renorm_RMSNormScaleBackwardOp
    : Renorm_ScaleGradientOp<"rms_norm_scale_backward"> {
  let summary = "gradient of rms_norm with respect to its scale";
  let description = [{
    `layer_norm_scale_backward` with z = x / sqrt(sum(x^2)/d + epsilon).

    ```mlir
    %dg = renorm.rms_norm_scale_backward
            ins(%dy, %x : tensor<?x768xf32>, tensor<?x768xf32>)
            outs(%o : tensor<768xf32>) axes = [1] epsilon = 1.0e-05
            -> tensor<768xf32>
    ```
  }];
  let arguments = !con(Renorm_ScaleGradientOperands, Renorm_GradientAttrs);
}

//===----------------------------------------------------------------------===//
// Centring
//===----------------------------------------------------------------------===//

def Renorm_CenterOp : Renorm_Op<"center"> {
  let summary = "x - mean(x) along the axes";
  let description = [{
    The projection C = I - 11^T/d. It is idempotent (`center` of a `center`
    along the same axes folds away; over the reals, floats may differ in the
    last place). On a constant it is evaluated by `renorm-fold-weights`, in f64,
    rounded once. The mean is computed in `stat_type` as for `layer_norm`.

    ```mlir
    %c = renorm.center ins(%w : tensor<768x3072xf32>)
           outs(%o : tensor<768x3072xf32>) axes = [0] -> tensor<768x3072xf32>
    ```
  }];
  let arguments = (ins
    Renorm_FloatShaped:$input, Renorm_FloatShaped:$init,
    DenseI64ArrayAttr:$axes, OptionalAttr<TypeAttrOf<AnyFloat>>:$stat_type);
  let results = (outs Optional<Renorm_FloatTensor>:$result);
  let assemblyFormat = [{
    `ins` `(` $input `:` type($input) `)` `outs` `(` $init `:` type($init) `)`
    `axes` `=` $axes attr-dict (`->` type($result)^)?
  }];
  let hasFolder = 1;
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getInitMutable(); }
    ::mlir::FloatType getStatisticsType();
  }];
}

include "Renorm/IR/RenormFusedOps.td"

#endif // RENORM_IR_RENORMOPS_TD
