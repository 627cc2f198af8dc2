//===- IntegerOps.cpp - arith on rows of integers -------------------------===//

#include "RowMap.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::renorm::check;
using namespace mlir::renorm::check::exact;

uint64_t exact::wrapInteger(uint64_t value, Type type) {
  unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
  if (width == 1)
    return value & 1;
  return width >= 64 ? value : llvm::SignExtend64(value, width);
}

uint64_t exact::zeroExtend(uint64_t value, Type type) {
  unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
  return width >= 64 ? value : value & llvm::maskTrailingOnes<uint64_t>(width);
}

static bool compareIntegers(arith::CmpIPredicate predicate, uint64_t a,
                            uint64_t b) {
  using P = arith::CmpIPredicate;
  auto sa = static_cast<int64_t>(a), sb = static_cast<int64_t>(b);
  switch (predicate) {
  case P::eq:
    return a == b;
  case P::ne:
    return a != b;
  case P::slt:
    return sa < sb;
  case P::sle:
    return sa <= sb;
  case P::sgt:
    return sa > sb;
  case P::sge:
    return sa >= sb;
  case P::ult:
    return a < b;
  case P::ule:
    return a <= b;
  case P::ugt:
    return a > b;
  case P::uge:
    return a >= b;
  }
  llvm_unreachable("all predicates are above");
}

LogicalResult Interpreter::evaluateInteger(Operation *op,
                                           ArrayRef<const Row *> in, Row &out,
                                           bool &handled) {
  handled = true;
  using I = int64_t;
  if (isa<arith::SelectOp>(op))
    return map(in, out,
               [](uint64_t c, uint64_t a, uint64_t b) { return c ? a : b; });
  Type source = op->getNumOperands()
                    ? getElementTypeOrSelf(op->getOperand(0).getType())
                    : Type();
  Type type = op->getNumResults() == 1
                  ? getElementTypeOrSelf(op->getResult(0).getType())
                  : Type();
  if (!source || !type || !source.isIntOrIndex() || !type.isIntOrIndex()) {
    handled = false;
    return success();
  }
  // Comparisons: unsigned ones on zero-extended numbers; an i1 is signed -1.
  if (auto compare = dyn_cast<arith::CmpIOp>(op)) {
    arith::CmpIPredicate predicate = compare.getPredicate();
    bool isUnsigned = predicate >= arith::CmpIPredicate::ult;
    bool bit = source.isInteger(1);
    return map(in, out, [=](uint64_t a, uint64_t b) -> uint64_t {
      if (isUnsigned)
        return compareIntegers(predicate, zeroExtend(a, source),
                               zeroExtend(b, source));
      return bit ? compareIntegers(predicate, -a, -b)
                 : compareIntegers(predicate, a, b);
    });
  }
  if (isa<arith::ExtSIOp>(op) && source.isInteger(1))
    return map(in, out, [](uint64_t a) { return -a; });
  if (isa<arith::ExtUIOp, arith::IndexCastUIOp>(op))
    return map(in, out, [=](uint64_t a) {
      return wrapInteger(zeroExtend(a, source), type);
    });
  if (isa<arith::ExtSIOp, arith::TruncIOp, arith::IndexCastOp>(op))
    return map(in, out, [=](uint64_t a) { return wrapInteger(a, type); });
  if (isa<math::AbsIOp>(op))
    return map(in, out, [=](uint64_t a) {
      return wrapInteger(I(a) < 0 ? -a : a, type);
    });

  bool byZero = false;
  // x / 0 and the overflow of min / -1 are errors, not results.
  auto divide = [&](auto function, bool isUnsigned) {
    return map(in, out, [&, function, isUnsigned](uint64_t a, uint64_t b) {
      if (isUnsigned) {
        a = zeroExtend(a, type);
        b = zeroExtend(b, type);
      }
      if (b == 0 || (!isUnsigned && I(b) == -1 && I(a) == INT64_MIN)) {
        byZero = true;
        return uint64_t(0);
      }
      return wrapInteger(function(a, b), type);
    });
  };
  auto wrapped = [&](auto function) {
    return map(in, out, [=](uint64_t a, uint64_t b) {
      return wrapInteger(function(a, b), type);
    });
  };
  unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
  LogicalResult result =
      llvm::TypeSwitch<Operation *, LogicalResult>(op)
          .Case<arith::AddIOp>([&](auto) {
            return wrapped([](uint64_t a, uint64_t b) { return a + b; });
          })
          .Case<arith::SubIOp>([&](auto) {
            return wrapped([](uint64_t a, uint64_t b) { return a - b; });
          })
          .Case<arith::MulIOp>([&](auto) {
            return wrapped([](uint64_t a, uint64_t b) { return a * b; });
          })
          .Case<arith::AndIOp>([&](auto) {
            return wrapped([](uint64_t a, uint64_t b) { return a & b; });
          })
          .Case<arith::OrIOp>([&](auto) {
            return wrapped([](uint64_t a, uint64_t b) { return a | b; });
          })
          .Case<arith::XOrIOp>([&](auto) {
            return wrapped([](uint64_t a, uint64_t b) { return a ^ b; });
          })
          .Case<arith::MaxSIOp>([&](auto) {
            return wrapped(
                [](uint64_t a, uint64_t b) { return I(a) < I(b) ? b : a; });
          })
          .Case<arith::MinSIOp>([&](auto) {
            return wrapped(
                [](uint64_t a, uint64_t b) { return I(a) < I(b) ? a : b; });
          })
          .Case<arith::MaxUIOp>([&](auto) {
            return wrapped([=](uint64_t a, uint64_t b) {
              return zeroExtend(a, type) < zeroExtend(b, type) ? b : a;
            });
          })
          .Case<arith::MinUIOp>([&](auto) {
            return wrapped([=](uint64_t a, uint64_t b) {
              return zeroExtend(a, type) < zeroExtend(b, type) ? a : b;
            });
          })
          .Case<arith::ShLIOp>([&](auto) {
            return wrapped([=](uint64_t a, uint64_t b) {
              return b >= width ? 0 : a << b;
            });
          })
          .Case<arith::ShRSIOp>([&](auto) {
            return wrapped([=](uint64_t a, uint64_t b) {
              return uint64_t(I(a) >> std::min<uint64_t>(b, 63));
            });
          })
          .Case<arith::ShRUIOp>([&](auto) {
            return wrapped([=](uint64_t a, uint64_t b) {
              return b >= width ? 0 : zeroExtend(a, type) >> b;
            });
          })
          .Case<arith::DivSIOp>([&](auto) {
            return divide([](uint64_t a, uint64_t b) { return I(a) / I(b); },
                          false);
          })
          .Case<arith::RemSIOp>([&](auto) {
            return divide([](uint64_t a, uint64_t b) { return I(a) % I(b); },
                          false);
          })
          .Case<arith::DivUIOp>([&](auto) {
            return divide([](uint64_t a, uint64_t b) { return a / b; }, true);
          })
          .Case<arith::RemUIOp>([&](auto) {
            return divide([](uint64_t a, uint64_t b) { return a % b; }, true);
          })
          .Case<arith::FloorDivSIOp>([&](auto) {
            return divide(
                [](uint64_t a, uint64_t b) {
                  return llvm::divideFloorSigned(I(a), I(b));
                },
                false);
          })
          .Case<arith::CeilDivSIOp>([&](auto) {
            return divide(
                [](uint64_t a, uint64_t b) {
                  return llvm::divideCeilSigned(I(a), I(b));
                },
                false);
          })
          .Default([&](Operation *) {
            handled = false;
            return success();
          });
  if (byZero)
    return op->emitError("an integer is divided by zero");
  return result;
}
