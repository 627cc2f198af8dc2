//===- Widen.cpp - A module in f64 ----------------------------------------===//
//
// Types and constants are replaced wherever they stand, then the casts that
// have become f64 -> f64 go:
//
//   extf x, truncf x  ->  x
//   truncf c          ->  round(c)      before the types change: 1.0e-5 that is
//                                       truncated to f32 means 9.99999975e-6
//
// Every narrower format is a subset of f64, so no constant changes its value.
//
//===----------------------------------------------------------------------===//

#include "Renorm/Check/Widen.h"
#include "Renorm/Check/Runner.h"
#include "Renorm/IR/ConstantEntries.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/Verifier.h"
#include <complex>
#include <cstring>

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::check;

static bool containsFloat(Type type,
                          llvm::function_ref<bool(FloatType)> accept) {
  return type
      .walk([&](FloatType floatType) {
        return accept(floatType) ? WalkResult::interrupt()
                                 : WalkResult::advance();
      })
      .wasInterrupted();
}

static bool hasFloats(Operation *op,
                      llvm::function_ref<bool(FloatType)> accept) {
  for (Type type : op->getOperandTypes())
    if (containsFloat(type, accept))
      return true;
  for (Type type : op->getResultTypes())
    if (containsFloat(type, accept))
      return true;
  if (auto function = dyn_cast<FunctionOpInterface>(op))
    return containsFloat(function.getFunctionType(), accept);
  return false;
}

static bool isNarrow(FloatType type) { return type.getWidth() < 64; }

bool mlir::renorm::check::hasNarrowFloats(ModuleOp module) {
  return module
      .walk([](Operation *op) {
        return hasFloats(op, isNarrow) ? WalkResult::interrupt()
                                       : WalkResult::advance();
      })
      .wasInterrupted();
}

/// The reason why `op` has no counterpart in f64, or nothing.
static const char *whyNotWidened(Operation *op) {
  if (hasFloats(op, [](FloatType type) { return type.getWidth() > 64; }))
    return "uses a float wider than f64";
  if (!hasFloats(op, isNarrow))
    return nullptr;
  if (hasFloats(op, [](FloatType type) { return type.getWidth() % 8 != 0; }))
    return "uses a float that is no whole number of bytes";
  if (isa<arith::BitcastOp, tensor::BitcastOp, vector::BitCastOp>(op))
    return "depends on the bits of a float";
  if (isa<memref::ViewOp, memref::ReinterpretCastOp>(op))
    return "depends on the size of a float in memory";
  Dialect *dialect = op->getDialect();
  if (!dialect)
    return "is of a dialect that is not known";
  if (isa<LLVM::LLVMDialect, gpu::GPUDialect>(dialect))
    return "belongs to a target, whose types are fixed";
  auto function = dyn_cast<FunctionOpInterface>(op);
  if (function && function.isExternal())
    return "has no body, and its caller could not pass f64";
  return nullptr;
}

/// truncf(constant) -> the rounded constant, for scalars.
static void foldTruncatedConstants(ModuleOp module) {
  module.walk([](arith::TruncFOp op) {
    APFloat value(0.0);
    if (!isa<FloatType>(op.getType()) ||
        !matchPattern(op.getIn(), m_ConstantFloat(&value)))
      return;
    bool losesInfo;
    value.convert(cast<FloatType>(op.getType()).getFloatSemantics(),
                  APFloat::rmNearestTiesToEven, &losesInfo);
    OpBuilder b(op);
    Value constant = arith::ConstantOp::create(
        b, op.getLoc(), b.getFloatAttr(op.getType(), value));
    op.replaceAllUsesWith(constant);
    op.erase();
  });
}

/// The values of a dense or dense_resource constant of floats in f64, or of pairs
/// of them.
static Attribute widenElements(ElementsAttr value) {
  auto pair = dyn_cast<ComplexType>(value.getElementType());
  auto element = dyn_cast<FloatType>(pair ? pair.getElementType()
                                          : value.getElementType());
  if (!element || !isNarrow(element))
    return value;
  Type wide = Float64Type::get(value.getContext());
  ShapedType type =
      value.getShapedType().clone(pair ? Type(ComplexType::get(wide)) : wide);
  if (auto dense = dyn_cast<DenseElementsAttr>(value); dense && dense.isSplat()) {
    if (!pair)
      return DenseElementsAttr::get(
          type, FloatAttr::get(wide, toDouble(dense.getSplatValue<APFloat>())));
    auto splat = dense.getSplatValue<std::complex<APFloat>>();
    return DenseElementsAttr::get(
        type, std::complex<APFloat>(APFloat(toDouble(splat.real())),
                                    APFloat(toDouble(splat.imag()))));
  }
  ArrayRef<char> from = getRawBytes(value);
  int64_t count = value.getNumElements() * (pair ? 2 : 1);
  int64_t size = element.getWidth() / 8;
  if (static_cast<int64_t>(from.size()) < count * size)
    return {};
  AsmResourceBlob blob =
      HeapAsmResourceBlob::allocate(count * sizeof(double), 64);
  auto *to = reinterpret_cast<double *>(blob.getMutableData().data());
  for (int64_t i = 0; i < count; ++i) {
    if (element.isF32()) {
      float single;
      std::memcpy(&single, from.data() + i * size, size);
      to[i] = single;
      continue;
    }
    uint64_t bits = 0;
    std::memcpy(&bits, from.data() + i * size, size);
    to[i] = toDouble(
        APFloat(element.getFloatSemantics(), APInt(element.getWidth(), bits)));
  }
  std::string key = "renorm_wide";
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(value))
    key = (resource.getRawHandle().getKey() + "_f64").str();
  return DenseResourceElementsAttr::get(type, key, std::move(blob));
}

/// Replaces types and constants everywhere below `module`.
static LogicalResult replaceTypes(ModuleOp module) {
  AttrTypeReplacer replacer;
  bool lostData = false;
  replacer.addReplacement([](FloatType type) -> std::optional<Type> {
    return Float64Type::get(type.getContext());
  });
  replacer.addReplacement(
      [](FloatAttr attr) -> std::optional<std::pair<Attribute, WalkResult>> {
        Type wide = Float64Type::get(attr.getContext());
        return std::make_pair(FloatAttr::get(wide, toDouble(attr.getValue())),
                              WalkResult::skip());
      });
  replacer.addReplacement(
      [&](ElementsAttr attr)
          -> std::optional<std::pair<Attribute, WalkResult>> {
        if (isa<DenseElementsAttr, DenseResourceElementsAttr>(attr)) {
          Attribute wide = widenElements(attr);
          lostData |= !wide;
          return std::make_pair(wide ? wide : Attribute(attr),
                                WalkResult::skip());
        }
        return std::nullopt;
      });
  replacer.recursivelyReplaceElementsIn(module, /*replaceAttrs=*/true,
                                        /*replaceLocs=*/false,
                                        /*replaceTypes=*/true);
  if (lostData)
    return module.emitError("cannot be widened to f64: a constant's data is "
                            "missing");
  return success();
}

/// Casts from f64 to f64 are no ops of the dialect: drop them.
static void dropIdentityCasts(ModuleOp module) {
  module.walk([](Operation *op) {
    if (!isa<arith::ExtFOp, arith::TruncFOp>(op) ||
        op->getOperand(0).getType() != op->getResult(0).getType())
      return;
    op->getResult(0).replaceAllUsesWith(op->getOperand(0));
    op->erase();
  });
}

LogicalResult mlir::renorm::check::widenToF64(ModuleOp module) {
  bool refused = false;
  module.walk([&](Operation *op) {
    if (const char *reason = whyNotWidened(op)) {
      op->emitError() << "cannot be widened to f64: it " << reason;
      refused = true;
    }
  });
  if (refused)
    return failure();
  foldTruncatedConstants(module);
  if (failed(replaceTypes(module)))
    return failure();
  dropIdentityCasts(module);
  return verify(module);
}
