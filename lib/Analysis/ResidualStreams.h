//===- ResidualStreams.h - Residual adds and the norms around them --------===//

#ifndef RENORM_LIB_ANALYSIS_RESIDUALSTREAMS_H
#define RENORM_LIB_ANALYSIS_RESIDUALSTREAMS_H

#include "Renorm/Analysis/LayerNumbering.h"

namespace mlir::renorm {

/// The residual streams of a block in program order, each with its sublayers
/// and norms; layers are not numbered yet.
SmallVector<ResidualStream, 0> findResidualStreams(Block &block);

} // namespace mlir::renorm

#endif // RENORM_LIB_ANALYSIS_RESIDUALSTREAMS_H
