//===- ResidualStreams.h - Residual adds and the norms around them --------===//

#ifndef RENORM_LIB_ANALYSIS_RESIDUALSTREAMS_H
#define RENORM_LIB_ANALYSIS_RESIDUALSTREAMS_H

#include "Renorm/Analysis/LayerNumbering.h"

namespace mlir::renorm {

/// The residual streams of a block in program order, each with its sublayers
/// and norms; layers are not numbered yet.
SmallVector<ResidualStream, 0> findResidualStreams(Block &block);

/// The same for the block and the regions of the ops in it. Streams that an
/// scf.for of the block carries know their loop; others in a region have a
/// reason why they cannot be numbered.
SmallVector<ResidualStream, 0> findNestedStreams(Block &block);

} // namespace mlir::renorm

#endif // RENORM_LIB_ANALYSIS_RESIDUALSTREAMS_H
