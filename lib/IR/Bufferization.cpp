//===- Bufferization.cpp - BufferizableOpInterface of the renorm ops ------===//
//
// Destination style: the result lives in the buffer of its init. The init is
// written before it is read, so it never forces a copy of its contents. The ops
// read a whole row before they write it, but a lowering may read it twice, so
// input and init are not declared to be element-wise safe to alias.
//
//===----------------------------------------------------------------------===//

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::bufferization;
using namespace mlir::renorm;

static AliasingValueList aliasOfInit(DestinationStyleOpInterface op,
                                     OpOperand &operand) {
  if (op.isDpsInit(&operand))
    return {{op.getTiedOpResult(&operand), BufferRelation::Equivalent}};
  return {};
}

/// Rebuilds the op on the buffers of its operands.
static LogicalResult bufferizeInPlace(DestinationStyleOpInterface op,
                                      RewriterBase &rewriter,
                                      const BufferizationOptions &options,
                                      BufferizationState &state) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  if (op.hasPureBufferSemantics())
    return success();
  if (!op.hasPureTensorSemantics())
    return op->emitOpError("mixes tensors and memrefs");

  SmallVector<Value> buffers;
  for (Value operand : op->getOperands()) {
    FailureOr<Value> buffer = getBuffer(rewriter, operand, options, state);
    if (failed(buffer))
      return op->emitOpError("an operand has no buffer");
    buffers.push_back(*buffer);
  }
  SmallVector<Value> results;
  for (OpOperand &init : op.getDpsInitsMutable())
    results.push_back(buffers[init.getOperandNumber()]);
  clone(rewriter, op, /*newResultTypes=*/TypeRange{}, buffers);
  replaceOpWithBufferizedValues(rewriter, op, results);
  return success();
}

#define RENORM_BUFFERIZABLE(OP)                                                \
  bool OP::bufferizesToMemoryRead(OpOperand &operand, const AnalysisState &) { \
    return !isDpsInit(&operand);                                               \
  }                                                                            \
  bool OP::bufferizesToMemoryWrite(OpOperand &operand,                         \
                                   const AnalysisState &) {                    \
    return isDpsInit(&operand);                                                \
  }                                                                            \
  AliasingValueList OP::getAliasingValues(OpOperand &operand,                  \
                                          const AnalysisState &) {             \
    return aliasOfInit(*this, operand);                                        \
  }                                                                            \
  LogicalResult OP::bufferize(RewriterBase &rewriter,                          \
                              const BufferizationOptions &options,             \
                              BufferizationState &state) {                     \
    return bufferizeInPlace(*this, rewriter, options, state);                  \
  }

RENORM_BUFFERIZABLE(LayerNormOp)
RENORM_BUFFERIZABLE(RMSNormOp)
RENORM_BUFFERIZABLE(CRMSNormOp)
RENORM_BUFFERIZABLE(AddNormOp)
RENORM_BUFFERIZABLE(PeriNormOp)
RENORM_BUFFERIZABLE(CenterNormOp)
RENORM_BUFFERIZABLE(CenterOp)
RENORM_BUFFERIZABLE(AddCenterOp)
RENORM_BUFFERIZABLE(LayerNormBackwardOp)
RENORM_BUFFERIZABLE(RMSNormBackwardOp)
RENORM_BUFFERIZABLE(LayerNormScaleBackwardOp)
RENORM_BUFFERIZABLE(RMSNormScaleBackwardOp)
RENORM_BUFFERIZABLE(NormGradientsOp)
#undef RENORM_BUFFERIZABLE
