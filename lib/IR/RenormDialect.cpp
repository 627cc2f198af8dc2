//===- RenormDialect.cpp - Dialect registration ---------------------------===//

#include "Renorm/IR/Renorm.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::renorm;

#include "Renorm/IR/RenormDialect.cpp.inc"
#include "Renorm/IR/RenormEnums.cpp.inc"
#include "Renorm/IR/RenormInterfaces.cpp.inc"
#define GET_ATTRDEF_CLASSES
#include "Renorm/IR/RenormAttrs.cpp.inc"

void RenormDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "Renorm/IR/RenormAttrs.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "Renorm/IR/RenormOps.cpp.inc"
      >();
}
