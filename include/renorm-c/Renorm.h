//===-- renorm-c/Renorm.h - C API -------------------------------*- C -*-===//
//
// renorm for programs in C, and for languages that call C. Modules, contexts
// and strings are those of MLIR's own C API (mlir-c/), which the same shared
// library exports.
//
// Errors: a function that returns MlirLogicalResult has told the context's
// diagnostic handlers what went wrong, with locations; without a handler the
// text goes to stderr. After a failure a module may be half rewritten: run on a
// clone (mlirOperationClone) if it is still needed.
//
// Threads: as MLIR. One context may not be used by two calls at once.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_C_RENORM_H
#define RENORM_C_RENORM_H

#include "mlir-c/IR.h"
#include "mlir-c/Support.h"

#ifdef __cplusplus
extern "C" {
#endif

/// The dialect `renorm`: mlirGetDialectHandle__renorm__().
MLIR_DECLARE_CAPI_DIALECT_REGISTRATION(Renorm, renorm);

/// Adds `renorm`, the dialects that imported models are written in, and all
/// that the pipelines below need (linalg and what it lowers to) to a registry.
/// Give the registry to a context before parsing into it.
MLIR_CAPI_EXPORTED void renormRegisterDialects(MlirDialectRegistry registry);

/// Registers every pass and pipeline with MLIR's pass registry, so that
/// mlirParsePassPipeline knows their names. Once per process; again is
/// harmless.
MLIR_CAPI_EXPORTED void renormRegisterPasses(void);

/// `renorm-optimize`: finds norms, turns LayerNorms into RMSNorms where that is
/// exactly the same function, folds the weights. `options` as on the command
/// line, without braces: "tied=clone report=out.json", or empty.
/// `module` must be a builtin.module.
MLIR_CAPI_EXPORTED MlirLogicalResult renormOptimize(MlirModule module,
                                                    MlirStringRef options);

/// `renorm-lower-to-linalg`: only upstream dialects afterwards.
MLIR_CAPI_EXPORTED MlirLogicalResult renormLowerToLinalg(MlirModule module);

/// Any pipeline on builtin.module, such as
/// "renorm-raise-norms,renorm-recenter{tied=keep},canonicalize"; of upstream's
/// passes those that the caller has registered.
MLIR_CAPI_EXPORTED MlirLogicalResult
renormRunPipeline(MlirModule module, MlirStringRef pipeline);

/// Counts of the norms in a module, as ops of the dialect.
typedef struct {
  int64_t layerNorm; ///< renorm.layer_norm
  int64_t rmsNorm;   ///< renorm.rms_norm
  int64_t other;     ///< every other norm op
} RenormNormCount;

MLIR_CAPI_EXPORTED RenormNormCount renormCountNorms(MlirModule module);

/// "MAJOR.MINOR.PATCH", for the life of the program.
MLIR_CAPI_EXPORTED MlirStringRef renormVersion(void);

#ifdef __cplusplus
}
#endif

#endif // RENORM_C_RENORM_H
