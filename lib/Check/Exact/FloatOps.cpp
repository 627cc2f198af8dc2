//===- FloatOps.cpp - arith and math on rows of field elements ------------===//

#include "RowMap.h"
#include "Renorm/IR/ConstantEntries.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/xxhash.h"
#include <cmath>

using namespace mlir;
using namespace mlir::renorm::check;
using namespace mlir::renorm::check::exact;

static bool isFloat(Value value) {
  return isa<FloatType>(getElementTypeOrSelf(value.getType()));
}

uint64_t Interpreter::functionKey(Operation *op) {
  StringRef name = op->getName().getStringRef();
  opaque.insert(name);
  return llvm::xxh3_64bits(name) ^ key;
}

static bool compareFloats(arith::CmpFPredicate predicate, Element a,
                          Element b) {
  using P = arith::CmpFPredicate;
  bool unordered = a == field::kNaN || b == field::kNaN;
  bool less = field::less(a, b), equal = a == b && !unordered;
  bool greater = !unordered && !less && !equal;
  switch (predicate) {
  case P::AlwaysFalse:
    return false;
  case P::AlwaysTrue:
    return true;
  case P::ORD:
    return !unordered;
  case P::UNO:
    return unordered;
  case P::OEQ:
    return equal;
  case P::UEQ:
    return equal || unordered;
  case P::ONE:
    return less || greater;
  case P::UNE:
    return !equal;
  case P::OLT:
    return less;
  case P::ULT:
    return less || unordered;
  case P::OLE:
    return less || equal;
  case P::ULE:
    return less || equal || unordered;
  case P::OGT:
    return greater;
  case P::UGT:
    return greater || unordered;
  case P::OGE:
    return greater || equal;
  case P::UGE:
    return greater || equal || unordered;
  }
  llvm_unreachable("all predicates are above");
}

/// max, or min if `least`; `number`: a NaN loses.
static Element extreme(Element a, Element b, bool least, bool number) {
  if (a == field::kNaN || b == field::kNaN)
    return !number ? field::kNaN : a == field::kNaN ? b : a;
  return field::less(a, b) != least ? b : a;
}

/// v^(k/2); nothing for large exponents.
static std::optional<Element> halfPower(Element v, int64_t k) {
  if (std::abs(k) > 1024)
    return std::nullopt;
  uint64_t magnitude = k < 0 ? -k : k;
  if (field::isSpecial(v))
    return field::kNaN;
  // An even power is exact, without a root.
  Element result = k % 2 == 0 ? field::power(v, magnitude / 2)
                              : field::power(field::squareRoot(v), magnitude);
  return k < 0 ? field::invert(result) : result;
}

LogicalResult Interpreter::evaluateFloat(Operation *op,
                                         ArrayRef<const Row *> in, Row &out,
                                         bool &handled) {
  handled = true;
  using namespace field;
  if (isa<arith::AddFOp>(op))
    return map(in, out, [](Element a, Element b) { return add(a, b); });
  if (isa<arith::SubFOp>(op))
    return map(in, out, [](Element a, Element b) { return subtract(a, b); });
  if (isa<arith::MulFOp>(op))
    return map(in, out, [](Element a, Element b) { return multiply(a, b); });
  if (isa<math::FmaOp>(op))
    return map(in, out, [](Element a, Element b, Element c) {
      return add(multiply(a, b), c);
    });
  if (isa<arith::DivFOp>(op)) {
    Row inverse = *in[1];
    invertAll(inverse);
    return map({in[0], &inverse}, out,
               [](Element a, Element b) { return multiply(a, b); });
  }
  if (isa<arith::NegFOp>(op))
    return map(in, out, [](Element a) { return negate(a); });
  if (isa<arith::ExtFOp, arith::TruncFOp>(op))
    return map(in, out, [](Element a) { return a; });
  if (isa<arith::MaximumFOp, arith::MinimumFOp, arith::MaxNumFOp,
          arith::MinNumFOp>(op)) {
    if (isa<arith::MaximumFOp, arith::MaxNumFOp>(op))
      if (int side = proofs.largerOperand(op); side >= 0)
        return map({in[side]}, out, [](Element a) { return a; });
    bool least = isa<arith::MinimumFOp, arith::MinNumFOp>(op);
    bool number = isa<arith::MaxNumFOp, arith::MinNumFOp>(op);
    return map(in, out, [=](Element a, Element b) {
      return extreme(a, b, least, number);
    });
  }
  if (auto compare = dyn_cast<arith::CmpFOp>(op)) {
    arith::CmpFPredicate predicate = compare.getPredicate();
    return map(in, out, [=](Element a, Element b) -> uint64_t {
      return compareFloats(predicate, a, b);
    });
  }
  if (isa<math::AbsFOp>(op))
    return map(in, out, [](Element a) { return sign(a) < 0 ? negate(a) : a; });
  if (isa<math::SqrtOp>(op))
    return map(in, out, [](Element a) { return squareRoot(a); });
  if (isa<math::RsqrtOp>(op)) {
    (void)map(in, out, [](Element a) { return squareRoot(a); });
    invertAll(out);
    return success();
  }
  if (isa<math::PowFOp>(op)) {
    uint64_t function = functionKey(op);
    // An exponent need not stand at the op: it may be an entry of a constant,
    // or computed.
    return map(in, out, [=](Element a, Element b) {
      std::optional<Element> exact;
      if (int64_t twice; isSmallInteger(multiply(b, 2), twice))
        exact = halfPower(a, twice);
      return exact ? *exact : randomFunction(function, a, b);
    });
  }
  if (isa<math::FPowIOp>(op))
    return map(in, out, [](Element a, uint64_t e) {
      auto k = static_cast<int64_t>(e);
      Element result = power(a, k < 0 ? -e : e);
      return k < 0 ? invert(result) : result;
    });
  if (isa<math::ExpOp, math::Exp2Op>(op)) {
    uint64_t function = functionKey(op);
    return map(in, out, [=](Element a) {
      if (isSpecial(a))
        return a == kMinusInfinity ? Element(0) : a;
      return randomFunction(function, a);
    });
  }
  if (isa<math::FloorOp, math::CeilOp, math::RoundOp, math::RoundEvenOp,
          math::TruncOp>(op)) {
    uint64_t function = functionKey(op);
    return map(in, out, [=](Element a) {
      int64_t small;
      return isSpecial(a) || isSmallInteger(a, small)
                 ? a
                 : randomFunction(function, a);
    });
  }
  if (isa<arith::SIToFPOp, arith::UIToFPOp>(op)) {
    Type type = getElementTypeOrSelf(op->getOperand(0).getType());
    bool isSigned = isa<arith::SIToFPOp>(op);
    return map(in, out, [=](uint64_t a) {
      if (!isSigned)
        return reduce(zeroExtend(a, type));
      // As a signed number the only bit of an i1 is -1.
      return fromInteger(type.isInteger(1) ? -static_cast<int64_t>(a)
                                           : static_cast<int64_t>(a));
    });
  }
  if (isa<arith::FPToSIOp, arith::FPToUIOp>(op)) {
    Type type = getElementTypeOrSelf(op->getResult(0).getType());
    bool failed = false;
    (void)map(in, out, [&](Element a) {
      int64_t small = 0;
      failed |= !isSmallInteger(a, small);
      return wrapInteger(small, type);
    });
    if (failed)
      return op->emitError("exact mode has no integer for a real number");
    return success();
  }
  // Everything else of the reals is a random function of its arguments.
  bool floats = op->getNumResults() == 1 && isFloat(op->getResult(0)) &&
                llvm::all_of(op->getOperands(), isFloat);
  bool known =
      isa<math::MathDialect>(op->getDialect()) || isa<arith::RemFOp>(op);
  if (floats && known && op->getNumOperands() <= 2) {
    uint64_t function = functionKey(op);
    if (op->getNumOperands() == 1)
      return map(in, out, [=](Element a) {
        return a == kNaN ? a : randomFunction(function, a);
      });
    return map(in, out, [=](Element a, Element b) {
      return a == kNaN || b == kNaN ? kNaN : randomFunction(function, a, b);
    });
  }
  handled = false;
  return success();
}

LogicalResult Interpreter::evaluate(Operation *op, ArrayRef<const Row *> in,
                                    Row &out) {
  bool handled = false;
  if (failed(evaluateFloat(op, in, out, handled)))
    return failure();
  if (!handled && failed(evaluateInteger(op, in, out, handled)))
    return failure();
  if (!handled)
    return op->emitError("exact mode does not know '")
           << op->getName() << "' here";
  return success();
}

FailureOr<std::optional<Tensor>> Interpreter::roundedConstant(Operation *op) {
  if (!isa<arith::TruncFOp>(op))
    return std::optional<Tensor>();
  auto constant = op->getOperand(0).getDefiningOp<arith::ConstantOp>();
  if (!constant)
    return std::optional<Tensor>();
  auto type = cast<FloatType>(getElementTypeOrSelf(op->getResult(0).getType()));
  FailureOr<Tensor> tensor =
      constants.getRounded(constant.getValue(), type, op->getLoc());
  if (failed(tensor))
    return failure();
  return std::optional<Tensor>(*tensor);
}
