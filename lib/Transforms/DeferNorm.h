//===- DeferNorm.h - The factor of a norm behind its readers ----*- C++ -*-===//
//
//   (x / rms(x)) W + c  =  (x W) / rms(x) + c
//
// Linear layers act on each row, and rms(x) is one number for a row
// (FlashNorm, arXiv 2407.09577, proposition 2). Sum of squares and layer then
// read x independently of one another. Exact over the reals.
//
// Where the sum of squares is a finite float, so is x W: by Cauchy-Schwarz an
// entry, and each partial sum of it, is at most |x| sqrt(d) max|W|, and
// |x| <= sqrt(largest float). A weight for which this does not suffice is
// refused, and 16-bit types are, whose statistics are wider than they are.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_TRANSFORMS_DEFERNORM_H
#define RENORM_LIB_TRANSFORMS_DEFERNORM_H

#include "NormReaders.h"
#include "Renorm/IR/Renorm.h"

namespace mlir::renorm {

/// Why a norm without scale and bias, along one axis of known length, cannot
/// be deferred behind `found`; empty if it can.
std::string whyNotDeferred(RMSNormOp norm, const NormReaders &found);

/// Puts the factor behind `readers` and erases the norm.
void deferNorm(RMSNormOp norm, ArrayRef<NormReaders::Reader> readers);

} // namespace mlir::renorm

#endif // RENORM_LIB_TRANSFORMS_DEFERNORM_H
