//===- ModelText.h - linalg on tensors, spelled at random -------*- C++ -*-===//
//
// Writes the text of a module op by op. Each operation (a sum of two tensors, a
// reduction, a linear layer) has several spellings, as importers have: generic,
// named and mapped ops, explicit broadcasts, tensors of arith, transposed
// weights, biases in front of a contraction or behind it.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_TEST_FUZZ_MODELTEXT_H
#define RENORM_TEST_FUZZ_MODELTEXT_H

#include "Choices.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include <map>
#include <string>

namespace mlir::renorm::fuzz {

/// The extents of a shape; negative ones are dynamic, and equal ones are equal
/// at run time.
using Shape = llvm::SmallVector<int64_t, 4>;

/// An SSA value of type tensor<shape x type>.
struct Tensor {
  std::string name;
  Shape shape;
  std::string type;
  int64_t rank() const { return shape.size(); }
};

/// Scalar code inside of a region.
class Body {
public:
  explicit Body(std::string type) : type(std::move(type)) {}
  /// `operation a, b : type`
  std::string op(llvm::StringRef operation,
                 llvm::ArrayRef<std::string> operands);
  /// A conversion from `from` to `to`; none if they are the same.
  std::string cast(const std::string &value, llvm::StringRef from,
                   llvm::StringRef to);
  std::string literal(double value);
  std::string raw(llvm::StringRef line, bool result = true);

  std::string type, text;
  unsigned count = 0;
};

/// One entry of the result from one entry of each input.
using Entry =
    llvm::function_ref<std::string(Body &, llvm::ArrayRef<std::string>)>;

/// How the entries of weights are drawn.
enum class Numbers {
  /// Multiples of 1/8: whatever folding makes of them, f64 holds exactly where
  /// rows have a power of two of entries.
  Dyadic,
  Any
};

class ModelText {
public:
  explicit ModelText(Choices &choices) : choices(choices) {}

  // Sizes.
  /// A new dynamic size, as it stands in shapes.
  int64_t dynamicSize();
  /// The product of two sizes.
  int64_t multiply(int64_t a, int64_t b);
  /// `index` value of a size.
  std::string size(int64_t extent);

  // Values that come from nowhere.
  Tensor argument(Shape shape, llvm::StringRef type);
  /// A random constant, an argument or, in a loop, a slice of a stack of
  /// constants. Weights of the same shape are shared now and then.
  Tensor weight(Shape shape, llvm::StringRef type, bool mayShare = true);
  /// All entries are `value`.
  Tensor splat(Shape shape, double value, llvm::StringRef type);
  Tensor empty(Shape shape, llvm::StringRef type);
  std::string scalar(double value, llvm::StringRef type);
  std::string index(int64_t value);

  // Entry by entry. Shapes are broadcast as NumPy does, unless `dims` says
  // where the dimensions of an operand are in the result.
  Tensor map(llvm::ArrayRef<Tensor> inputs, Shape shape, llvm::StringRef type,
             Entry entry, llvm::ArrayRef<llvm::SmallVector<int64_t>> dims = {});
  Tensor binary(llvm::StringRef operation, const Tensor &a, const Tensor &b);
  /// `b` is a vector along dimension `axis` of `a`.
  Tensor alongAxis(llvm::StringRef operation, const Tensor &a, const Tensor &b,
                   int64_t axis);
  Tensor unary(llvm::StringRef operation, const Tensor &a);
  Tensor withScalar(llvm::StringRef operation, const Tensor &a, double value,
                    bool scalarFirst = false);
  Tensor cast(const Tensor &a, llvm::StringRef type);

  // Reductions keep the axis with extent 1.
  /// The sum of `entry` over `axis`; `entry` may be null.
  Tensor sum(llvm::ArrayRef<Tensor> inputs, int64_t axis, Entry entry);
  Tensor sum(const Tensor &a, int64_t axis);
  Tensor maximum(const Tensor &a, int64_t axis);

  // Shapes.
  Tensor transpose(const Tensor &a, llvm::ArrayRef<int64_t> permutation);
  Tensor reshape(const Tensor &a, Shape shape,
                 llvm::ArrayRef<llvm::SmallVector<int64_t>> groups);
  Tensor slice(const Tensor &a, int64_t axis, int64_t offset, int64_t extent);
  Tensor concat(llvm::ArrayRef<Tensor> parts, int64_t axis);

  // Contractions.
  /// sum over the letters that `result` lacks: einsum("bsk,kn->bsn").
  Tensor einsum(llvm::StringRef formula, const Tensor &a, const Tensor &b);
  /// x W + b over the last axis; several spellings.
  Tensor linear(const Tensor &x, int64_t outputs, bool bias);
  Tensor linear(const Tensor &x, const Tensor &weight, bool bias);

  // Functions and loops.
  /// What `body` writes becomes a private function of `x`.
  Tensor call(const Tensor &x, llvm::function_ref<Tensor(Tensor)> body);
  /// `body` in a loop of `trips` trips, with stacked weights.
  Tensor loop(const Tensor &x, int64_t trips,
              llvm::function_ref<Tensor(Tensor)> body);

  /// The module, with results `results`.
  std::string finish(llvm::ArrayRef<Tensor> results);

  /// `name = text`; the name is new.
  std::string emit(const std::string &text);
  std::string type(const Tensor &t) { return type(t.shape, t.type); }
  std::string type(llvm::ArrayRef<int64_t> shape, llvm::StringRef element);

  Choices &choices;
  Numbers numbers = Numbers::Dyadic;
  /// Percent of weights that are arguments of the entry.
  unsigned argumentWeights = 0;
  /// Whether arguments that are weights say so.
  bool markWeights = false;
  /// The largest numerator of a dyadic number, in eighths.
  int64_t largest = 8;
  /// Percent of weights that one drawn before serves as.
  unsigned sharedWeights = 0;
  bool resources = false;
  /// Set if some row is divided by another number than its length: a norm of
  /// another scale, with a root in it that no float is.
  bool irrational = false;
  /// Set if some norm has no epsilon, and so no value on a constant row.
  bool noEpsilon = false;

private:
  struct Function {
    /// Constants and sizes stand in front of all else, where importers put them
    /// and every region sees them.
    std::string head, text, parameters;
    std::vector<Tensor> pool;
    std::map<int64_t, std::string> sizes;
    std::map<std::string, std::string> scalars;
    /// What a call passes for the parameters behind the first.
    std::vector<Tensor> passed;
  };
  Function &current() { return functions.back(); }
  Tensor parameter(Shape shape, llvm::StringRef type,
                   llvm::StringRef attributes = "");
  Tensor stacked(Shape shape, llvm::StringRef type);
  std::string emitInHead(const std::string &text);
  std::string dense(llvm::ArrayRef<int64_t> shape, llvm::StringRef type);
  Tensor accumulator(Shape shape, llvm::StringRef type);
  std::string mapOf(const Tensor &t, llvm::ArrayRef<int64_t> shape,
                    llvm::ArrayRef<int64_t> dims);
  Tensor reduce(llvm::ArrayRef<Tensor> inputs, int64_t axis,
                llvm::StringRef combine, const std::string &start, Entry entry);

  std::vector<Function> functions{1};
  std::string finished, blobs;
  std::map<int64_t, std::pair<int64_t, int64_t>> products;
  std::string loopIndex;
  int64_t loopTrips = 0;
  unsigned names = 0, numFunctions = 0, numBlobs = 0;
  int64_t nextDynamic = -1;
};

} // namespace mlir::renorm::fuzz

#endif // RENORM_TEST_FUZZ_MODELTEXT_H
