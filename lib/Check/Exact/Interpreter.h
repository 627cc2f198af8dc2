//===- Interpreter.h - Modules over a prime field ---------------*- C++ -*-===//
//
// Runs a function on tensors whose floats are elements of a prime field. Whole
// tensors at a time; the body of a linalg op runs on a row of iterations at a
// time, along its longest parallel loop.
//
//   floats      field elements; casts between float types are the identity,
//               but a constant that the source rounds is rounded
//   integers    themselves, sign-extended to 64 bits; i1 is 0 or 1
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_LIB_CHECK_EXACT_INTERPRETER_H
#define RENORM_LIB_CHECK_EXACT_INTERPRETER_H

#include "Renorm/Algebra/SizeClasses.h"
#include "Renorm/Check/Exact/PrimeField.h"
#include "Renorm/IR/Renorm.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/MapVector.h"
#include <map>
#include <memory>

namespace mlir::renorm::check::exact {

using field::Element;

/// Entries of a row of iterations; of size 1 if all are the same.
using Row = std::vector<uint64_t>;

/// Row-major entries, shared between values: written only where `mutableData`
/// has made them one's own.
struct Tensor {
  SmallVector<int64_t> shape;
  std::shared_ptr<Row> data;

  Tensor() = default;
  explicit Tensor(ArrayRef<int64_t> shape);
  static Tensor scalar(uint64_t value);
  int64_t getNumElements() const { return data->size(); }
  Row &mutableData();
  uint64_t getScalar() const { return data->front(); }
};

/// Strides of a row-major shape.
SmallVector<int64_t> stridesOf(ArrayRef<int64_t> shape);

/// What floating-point constants stand for, the same for both modules.
class Constants {
public:
  /// Collects the extents of `module`: a scalar or splat that is the rounded
  /// reciprocal of one of them (or of a product of neighbouring ones, or of one
  /// less) is read as the reciprocal.
  void addExtents(ModuleOp module);
  Element read(double value, FloatType type);
  /// All entries of a constant, kept for the next time.
  FailureOr<Tensor> get(Attribute value, Location loc);
  /// The same after rounding to `type`.
  FailureOr<Tensor> getRounded(Attribute value, FloatType type, Location loc);
  /// "1/100 for 1.000000e-02"
  SmallVector<std::string> describeReciprocals() const;

private:
  llvm::DenseSet<int64_t> extents;
  std::map<int64_t, double> reciprocals;
  DenseMap<Attribute, Tensor> cache;
};

/// Maxima with 0 whose value the algebra knows.
class SignProofs {
public:
  /// The number of the operand that `op`, a maximum, is equal to over the reals
  /// because it is not negative and the other one is 0; or -1.
  int largerOperand(Operation *op);

private:
  DenseMap<Operation *, int> known;
  DenseMap<Block *, std::unique_ptr<algebra::SizeClasses>> sizesOf;
};

class Interpreter {
public:
  /// `key` picks the random functions.
  Interpreter(Constants &constants, SignProofs &proofs, uint64_t key)
      : constants(constants), proofs(proofs), key(key) {}

  /// Calls `function`. Fails with a located error at an op that is not known,
  /// a failed assertion, or shapes that do not fit.
  FailureOr<SmallVector<Tensor>> call(func::FuncOp function,
                                      ArrayRef<Tensor> arguments);

  /// Called with each value when it is computed.
  using Observer = std::function<void(Value, const Tensor &)>;
  Observer observer;
  /// Values to be kept, with what they were last.
  DenseMap<Value, Tensor> watched;
  /// Functions of the reals that were replaced by random ones.
  llvm::SetVector<StringRef> opaque;

private:
  using Results = SmallVector<Tensor>;

  FailureOr<Results> runBlock(Block &block);
  LogicalResult runOp(Operation *op);
  LogicalResult runStructured(linalg::LinalgOp op);
  LogicalResult runTensorOp(Operation *op, bool &handled);
  LogicalResult runControl(Operation *op, bool &handled);
  LogicalResult runNorm(NormOpInterface op);
  void normalise(Tensor &x, NormOpInterface op, const OutputNorm &formula);
  LogicalResult runCenter(CenterOp op);
  LogicalResult runAddCenter(AddCenterOp op);
  LogicalResult runElementwise(Operation *op);
  friend class Body;

  /// One scalar op on rows of equal size (or 1).
  LogicalResult evaluate(Operation *op, ArrayRef<const Row *> operands,
                         Row &result);
  LogicalResult evaluateFloat(Operation *op, ArrayRef<const Row *> operands,
                              Row &result, bool &handled);
  LogicalResult evaluateInteger(Operation *op, ArrayRef<const Row *> operands,
                                Row &result, bool &handled);
  /// Entries of `tensor` at rows of indices.
  LogicalResult gather(Operation *op, const Tensor &tensor,
                       ArrayRef<const Row *> indices, Row &result);
  /// The constant behind `op` if it rounds one.
  FailureOr<std::optional<Tensor>> roundedConstant(Operation *op);

  void set(Value value, Tensor tensor);
  const Tensor &get(Value value) const { return values.find(value)->second; }
  /// Sizes of a shape with run-time sizes filled in.
  SmallVector<int64_t> sizes(ArrayRef<OpFoldResult> mixed) const;
  SmallVector<int64_t> shapeOf(ShapedType type, ValueRange dynamic) const;
  uint64_t functionKey(Operation *op);

  Constants &constants;
  SignProofs &proofs;
  uint64_t key;
  DenseMap<Value, Tensor> values;
  /// What each op of a block is the last to read.
  DenseMap<Operation *, SmallVector<Value>> lastReads;
  llvm::SmallPtrSet<Block *, 8> knownBlocks;
};

/// Sign-extends to the width of `type`; i1 becomes 0 or 1.
uint64_t wrapInteger(uint64_t value, Type type);

} // namespace mlir::renorm::check::exact

#endif // RENORM_LIB_CHECK_EXACT_INTERPRETER_H
