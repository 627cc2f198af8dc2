#ifndef RENORM_IR_RENORMFUSEDOPS_TD
#define RENORM_IR_RENORMFUSEDOPS_TD

// Included by RenormOps.td, whose classes it uses.

//===----------------------------------------------------------------------===//
// Norms fused with what stands in front of them
//===----------------------------------------------------------------------===//

/// A norm whose row the op makes and also writes: two destinations, the row
/// first. On tensors two results, on memrefs none.
class Renorm_FusedNorm<string mnemonic, list<string> methods>
    : Renorm_Op<mnemonic, [
        AttrSizedOperandSegments,
        DeclareOpInterfaceMethods<Renorm_NormOpInterface,
          ["getNormKind", "getStatisticsType", "getNormInit", "getNormResult",
           "getDivisor", "getRowInit", "getRowResult"] # methods>]> {
  let results = (outs Variadic<Renorm_FloatTensor>:$results);
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() {
      return ::mlir::MutableOperandRange(
          getOperation(), getSumInitMutable().getOperandNumber(), 2);
    }
  }];
}

def Renorm_AddNormOp : Renorm_FusedNorm<"add_norm", []> {
  let summary = "sum = input + residual, and the norm of the sum, in one pass";
  let description = [{
    The residual add and the norm behind it, with both results: the next
    residual reads the sum. The sum is rounded to the element type of its init
    and the norm is that of the rounded sum, so fusing changes no float.
    Statistics default to f64 if the input, the residual or the sum is f64.
    `kind` picks the norm; `full_size` belongs to `crms_norm` alone.

    ```mlir
    %s, %y = renorm.add_norm rms_norm
        ins(%x, %r : tensor<?x768xf32>, tensor<?x768xf32>)
        scale(%g : tensor<768xf32>)
        outs(%so, %o : tensor<?x768xf32>, tensor<?x768xf32>)
        axes = [1] epsilon = 1.0e-05 -> tensor<?x768xf32>, tensor<?x768xf32>
    ```
  }];
  let arguments = (ins
    Renorm_FloatShaped:$input, Renorm_FloatShaped:$residual,
    Optional<Renorm_FloatShaped>:$scale, Optional<Renorm_FloatShaped>:$bias,
    Renorm_FloatShaped:$sum_init, Renorm_FloatShaped:$init,
    Renorm_NormKindAttr:$kind, DenseI64ArrayAttr:$axes, F64Attr:$epsilon,
    OptionalAttr<I64Attr>:$full_size,
    DefaultValuedAttr<Renorm_EpsilonPlacementAttr,
                      "::mlir::renorm::EpsilonPlacement::Inside">:$epsilon_placement,
    DefaultValuedAttr<I64Attr, "0">:$ddof,
    OptionalAttr<TypeAttrOf<AnyFloat>>:$stat_type,
    UnitAttr:$round_normalized);
  let assemblyFormat = [{
    custom<NormKind>($kind) `ins` `(` $input `,` $residual `:` type($input) `,` type($residual) `)`
    (`scale` `(` $scale^ `:` type($scale) `)`)?
    (`bias` `(` $bias^ `:` type($bias) `)`)?
    `outs` `(` $sum_init `,` $init `:` type($sum_init) `,` type($init) `)`
    `axes` `=` $axes `epsilon` `=` $epsilon attr-dict (`->` type($results)^)?
  }];
}

def Renorm_PeriNormOp : Renorm_FusedNorm<"peri_norm", ["getOutputNorm"]> {
  let summary = "sum = norm_out(input) + residual, and the norm of the sum";
  let description = [{
    The Peri-LN pair (arXiv 2502.02732) between two modules: the output norm of
    one, the residual add, and the norm that opens the next. With the module's
    result as `input`, for each row along `axes`:

        t = round_T(norm_out(input))      T: output_type
        s = round_S(t + residual)         S: the element type of sum_init
        y = round_Y(norm(s))              Y: the element type of init

    norm_out is `output_kind` with `output_scale`, `output_bias` and
    `output_epsilon`; norm is `kind` with `scale`, `bias` and `epsilon`. Each is
    as its own op says: statistics and affine part in `stat_type`, one rounding;
    two with `round_normalized` (of norm) and `output_round_normalized` (of
    norm_out, where the normalised row is rounded to T before the affine part).
    The sum is formed in `stat_type` from the rounded t. `output_type` is that of
    the sum where it is not given. So the op gives the floats of a norm, an
    add_norm, and nothing else.

    `stat_type` defaults to f64 if input, residual, sum or `output_type` is f64,
    and to f32 otherwise. Axes, `epsilon_placement`, `ddof` (layer_norm alone) and
    `full_size` (crms_norm alone) are those of both norms. All scales and biases
    have the shape of the axes, or the rank of the input with ones. t is not
    written: 2 reads and 2 writes of the row.

    ```mlir
    %s, %y = renorm.peri_norm rms_norm, rms_norm
        ins(%m, %r : tensor<?x768xf32>, tensor<?x768xf32>)
        output_scale(%h : tensor<768xf32>) scale(%g : tensor<768xf32>)
        outs(%so, %o : tensor<?x768xf32>, tensor<?x768xf32>)
        axes = [1] output_epsilon = 1.0e-06 epsilon = 1.0e-06
        -> tensor<?x768xf32>, tensor<?x768xf32>
    ```
  }];
  let arguments = (ins
    Renorm_FloatShaped:$input, Renorm_FloatShaped:$residual,
    Optional<Renorm_FloatShaped>:$output_scale,
    Optional<Renorm_FloatShaped>:$output_bias,
    Optional<Renorm_FloatShaped>:$scale, Optional<Renorm_FloatShaped>:$bias,
    Renorm_FloatShaped:$sum_init, Renorm_FloatShaped:$init,
    Renorm_NormKindAttr:$output_kind, Renorm_NormKindAttr:$kind,
    DenseI64ArrayAttr:$axes, F64Attr:$output_epsilon, F64Attr:$epsilon,
    OptionalAttr<I64Attr>:$full_size,
    DefaultValuedAttr<Renorm_EpsilonPlacementAttr,
                      "::mlir::renorm::EpsilonPlacement::Inside">:$epsilon_placement,
    DefaultValuedAttr<I64Attr, "0">:$ddof,
    OptionalAttr<TypeAttrOf<AnyFloat>>:$stat_type,
    OptionalAttr<TypeAttrOf<AnyFloat>>:$output_type,
    UnitAttr:$output_round_normalized, UnitAttr:$round_normalized);
  let assemblyFormat = [{
    custom<NormKind>($output_kind) `,` custom<NormKind>($kind)
    `ins` `(` $input `,` $residual `:` type($input) `,` type($residual) `)`
    (`output_scale` `(` $output_scale^ `:` type($output_scale) `)`)?
    (`output_bias` `(` $output_bias^ `:` type($output_bias) `)`)?
    (`scale` `(` $scale^ `:` type($scale) `)`)?
    (`bias` `(` $bias^ `:` type($bias) `)`)?
    `outs` `(` $sum_init `,` $init `:` type($sum_init) `,` type($init) `)`
    `axes` `=` $axes `output_epsilon` `=` $output_epsilon
    `epsilon` `=` $epsilon attr-dict (`->` type($results)^)?
  }];
}

def Renorm_CenterNormOp
    : Renorm_FusedNorm<"center_norm", ["getResidual", "getCentersRow"]> {
  let summary = "c = center(input + residual), and the norm of c, in one pass";
  let description = [{
    A `center` at run time, the norm behind it and, with a residual, the add in
    front of it. For each row along `axes` with d entries:

        s = round_C(input + residual)     C: the element type of sum_init
        c = round_C(s - sum(s) / d)
        y = round_Y(norm(c))              Y: the element type of init

    The add, the mean and the norm's statistics are formed in `stat_type` (f64 if
    input, residual or c is f64, f32 otherwise). Without a residual s is the input
    as it is. The first result is c; s is not written. `kind` is `rms_norm` or
    `layer_norm`: a `crms_norm` has not the whole row to be centred.

    ```mlir
    %c, %y = renorm.center_norm rms_norm
        ins(%x : tensor<?x768xf32>) residual(%r : tensor<?x768xf32>)
        scale(%g : tensor<768xf32>)
        outs(%co, %o : tensor<?x768xf32>, tensor<?x768xf32>)
        axes = [1] epsilon = 1.0e-05 -> tensor<?x768xf32>, tensor<?x768xf32>
    ```
  }];
  let arguments = (ins
    Renorm_FloatShaped:$input, Optional<Renorm_FloatShaped>:$residual,
    Optional<Renorm_FloatShaped>:$scale, Optional<Renorm_FloatShaped>:$bias,
    Renorm_FloatShaped:$sum_init, Renorm_FloatShaped:$init,
    Renorm_NormKindAttr:$kind, DenseI64ArrayAttr:$axes, F64Attr:$epsilon,
    DefaultValuedAttr<Renorm_EpsilonPlacementAttr,
                      "::mlir::renorm::EpsilonPlacement::Inside">:$epsilon_placement,
    DefaultValuedAttr<I64Attr, "0">:$ddof,
    OptionalAttr<TypeAttrOf<AnyFloat>>:$stat_type,
    UnitAttr:$round_normalized);
  let assemblyFormat = [{
    custom<NormKind>($kind) `ins` `(` $input `:` type($input) `)`
    (`residual` `(` $residual^ `:` type($residual) `)`)?
    (`scale` `(` $scale^ `:` type($scale) `)`)?
    (`bias` `(` $bias^ `:` type($bias) `)`)?
    `outs` `(` $sum_init `,` $init `:` type($sum_init) `,` type($init) `)`
    `axes` `=` $axes `epsilon` `=` $epsilon attr-dict (`->` type($results)^)?
  }];
}

//===----------------------------------------------------------------------===//
// A centre fused with an add
//===----------------------------------------------------------------------===//

def Renorm_AddCenterOp : Renorm_Op<"add_center"> {
  let summary = "center(input + residual), in one pass";
  let description = [{
    The first result of `center_norm`, where no norm stands behind the centre:

        s = round_C(input + residual)     C: the element type of init
        c = round_C(s - sum(s) / d)

    The add and the mean are formed in `stat_type`: f64 if input, residual or
    init is f64, f32 otherwise. 2 reads and 1 write of the row.

    ```mlir
    %c = renorm.add_center ins(%x, %r : tensor<?x768xf32>, tensor<?x768xf32>)
           outs(%o : tensor<?x768xf32>) axes = [1] -> tensor<?x768xf32>
    ```
  }];
  let arguments = (ins
    Renorm_FloatShaped:$input, Renorm_FloatShaped:$residual,
    Renorm_FloatShaped:$init, DenseI64ArrayAttr:$axes,
    OptionalAttr<TypeAttrOf<AnyFloat>>:$stat_type);
  let results = (outs Optional<Renorm_FloatTensor>:$result);
  let assemblyFormat = [{
    `ins` `(` $input `,` $residual `:` type($input) `,` type($residual) `)`
    `outs` `(` $init `:` type($init) `)` `axes` `=` $axes attr-dict
    (`->` type($result)^)?
  }];
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() { return getInitMutable(); }
    ::mlir::FloatType getStatisticsType();
  }];
}

//===----------------------------------------------------------------------===//
// All gradients of a norm
//===----------------------------------------------------------------------===//

def Renorm_NormGradientsOp
    : Renorm_DestinationOp<"norm_gradients", [AttrSizedOperandSegments]> {
  let summary = "the gradients of a norm with respect to x, scale and bias";
  let description = [{
    The gradients that a backward pass wants of one `layer_norm` or `rms_norm`
    (`kind`), which read the same rows of `dy` and `input`: with z as in
    `layer_norm_backward`,

        dx     = round_D(gradient of the input), or
                 round_D(round_T(gradient of the input) + added)
        dscale = sum over rows of dy * z
        dbias  = sum over rows of dy

    dx is that of `layer_norm_backward` (`rms_norm_backward`) with `scale`; `added`
    is the gradient that comes past the norm, by the residual stream. D is the element type of `init`, T is `gradient_type`, or D where
    that is not given. dscale is that of `layer_norm_scale_backward`
    (`rms_norm_scale_backward`); dbias is summed in the statistics type and
    rounded once. dscale and dbias are formed if they have a destination, of the
    shape of the axes. So the op gives the floats of the single ops, but for the
    order in which rows are summed.

    ```mlir
    %dx, %dg, %db = renorm.norm_gradients layer_norm
        ins(%dy, %x : tensor<?x768xf32>, tensor<?x768xf32>)
        scale(%g : tensor<768xf32>) added(%d : tensor<?x768xf32>)
        outs(%o : tensor<?x768xf32>) dscale(%p : tensor<768xf32>)
        dbias(%q : tensor<768xf32>) axes = [1] epsilon = 1.0e-05
        -> tensor<?x768xf32>, tensor<768xf32>, tensor<768xf32>
    ```
  }];
  let arguments = (ins
    Renorm_FloatShaped:$dy, Renorm_FloatShaped:$input,
    Optional<Renorm_FloatShaped>:$scale, Optional<Renorm_FloatShaped>:$added,
    Renorm_FloatShaped:$init, Optional<Renorm_FloatShaped>:$scale_init,
    Optional<Renorm_FloatShaped>:$bias_init, Renorm_NormKindAttr:$kind,
    DenseI64ArrayAttr:$axes, F64Attr:$epsilon,
    DefaultValuedAttr<Renorm_EpsilonPlacementAttr,
                      "::mlir::renorm::EpsilonPlacement::Inside">:$epsilon_placement,
    DefaultValuedAttr<I64Attr, "0">:$ddof,
    OptionalAttr<TypeAttrOf<AnyFloat>>:$stat_type,
    OptionalAttr<TypeAttrOf<AnyFloat>>:$gradient_type);
  let results = (outs Variadic<Renorm_FloatTensor>:$results);
  let assemblyFormat = [{
    custom<NormKind>($kind) `ins` `(` $dy `,` $input `:` type($dy) `,` type($input) `)`
    (`scale` `(` $scale^ `:` type($scale) `)`)?
    (`added` `(` $added^ `:` type($added) `)`)?
    `outs` `(` $init `:` type($init) `)`
    (`dscale` `(` $scale_init^ `:` type($scale_init) `)`)?
    (`dbias` `(` $bias_init^ `:` type($bias_init) `)`)?
    `axes` `=` $axes `epsilon` `=` $epsilon attr-dict (`->` type($results)^)?
  }];
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() {
      return ::mlir::MutableOperandRange(
          getOperation(), getInitMutable().getOperandNumber(),
          1 + (getScaleInit() ? 1 : 0) + (getBiasInit() ? 1 : 0));
    }
    ::mlir::FloatType getStatisticsType();
    /// T: what the gradient of the input is rounded to before the addition.
    ::mlir::FloatType getRoundedType();
  }];
}

#endif // RENORM_IR_RENORMFUSEDOPS_TD
