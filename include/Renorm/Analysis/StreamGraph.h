//===- StreamGraph.h - How a mean travels along an axis ---------*- C++ -*-===//
//
// A node is a value and one of its dimensions, the axis. Two facts per node:
//
//   supply   how its mean along the axis comes about: linearly from other nodes
//            (its carriers), not at all (zero), from a constant that can be
//            changed, or from something whose mean is not known
//   demand   whether anybody would notice if a multiple of 1 were added along
//            the axis: it is *insensitive* if every use is the input of a
//            LayerNorm over that axis or of its gradients, or sums it against
//            what has zero mean (ZeroMean.h), or carries the shift to a node
//            that is insensitive itself; otherwise it is *pinned*, and so are
//            all its carriers
//
// Where a slice takes some of what a layer makes (queries out of queries, keys and
// values), the node is a part of the rows, down to a part of the weight.
//
// An op carries (v, axis) to (r, axis') iff r's normal form is a sum of terms
// with exactly one factor that varies along axis', that factor is an entry of v
// at the same index, to the first power, and v plays no other part in the op.
// Where v has the axis as runs of a longer dimension (queries whose heads are
// normalised one by one), the index is a multiple of the run plus axis', and the
// node asks for a mean of each run. That one rule covers adds, row-scalar products, casts, reshapes, transposes,
// gathers, slices and concatenations of other axes, matmuls and convolutions
// (where the carrier is the weight) and attention (where it is the value).
//
// Loops, branches and calls carry what they hand over (ValueFlow.h): a loop's
// argument comes from the initial value and from what a round yields. Such nodes
// form cycles. Demand is the greatest solution (insensitive unless somebody
// notices), and so is "without mean": both say something about every round, and
// a round reads only what was made before it.
//
// A contraction over the axis does not notice a shift either if its other operand
// has no mean along it, as the program stands: the sum over k of (w[k] + c) u[k]
// is that of w[k] u[k] if u sums to zero. So a table that is tied to a head behind
// a norm without scale and bias can be changed in place. That u keeps its value
// whatever is centred, since centering what has no mean changes nothing.
//
// A use carries a shift only if every result of the op does: one operand cannot
// be centred for some results alone. A carrier with a use that does not is read
// as it is, and no center on it serves the op.
//
// The graph holds every node from which a LayerNorm input is reached, and what
// these flow into. Linear in the number of uses. Changing IR invalidates it.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ANALYSIS_STREAMGRAPH_H
#define RENORM_ANALYSIS_STREAMGRAPH_H

#include "Renorm/Analysis/ValueFlow.h"
#include "Renorm/IR/Renorm.h"
#include "llvm/ADT/DenseMap.h"

namespace mlir::renorm {

/// A value and the dimension along which its mean is asked for.
struct AxisValue {
  Value value;
  int64_t axis;
  /// Not 0: each run of so many entries, from a multiple of it on, has a mean of
  /// its own, as the heads have in a row of queries. It divides the dimension,
  /// whose size is known.
  int64_t group = 0;
  /// With `part`: only rows at these indices of dimension `partOf`, as the
  /// queries are in what one layer makes of queries, keys and values. Where that
  /// dimension is the axis, they are the entries of runs, `group` to each.
  int64_t partOf = -1;
  DenseI64ArrayAttr part = {};
  bool operator==(const AxisValue &o) const {
    return value == o.value && axis == o.axis && group == o.group &&
           partOf == o.partOf && part == o.part;
  }
};

/// " in runs of 8", " of a part", or nothing.
std::string describeRuns(AxisValue at);

/// A part that repeats: of each `period` indices, `length` from `begin` on.
struct RegularPart {
  int64_t period, begin, length;
};
/// Nothing if the part is none.
std::optional<RegularPart> regularPart(AxisValue at);

/// How the mean of a result comes about.
struct Transfer {
  SmallVector<AxisValue, 2> carriers;
  /// Values that the result depends on in any other way.
  SmallVector<Value, 2> others;
  /// Set if a term's mean is not that of a carrier: what stands in the way.
  std::string obstacle;
  /// With an obstacle: what is joined along the axis. The result has no mean if
  /// no piece has one; but a mean taken out of each is another function.
  SmallVector<AxisValue, 2> pieces;
  /// Where carriers are handed over as they are: the operands that hold them.
  /// Otherwise the op that defines the node reads them.
  SmallVector<OpOperand *, 2> sources;
};

/// The transfer of the op that defines `node.value`. What is handed over by
/// control flow is unknown to it. Carriers have groups and parts only if `node` has
/// them or `groups` are allowed.
Transfer transferOf(AxisValue node, bool groups = false);

/// Why no `renorm.center` may be put on a value: its type, or, for a constant,
/// entries that could overflow. Empty if it may.
std::string whyNotCentrable(Value value);

/// Whether a value is known at compile time and folded with its center: a
/// constant, or one times a factor along the axis (ScaledConstant.h).
bool isWeight(AxisValue node);

class ZeroMean;

class StreamGraph {
public:
  enum class Supply { Linear, Zero, Constant, Unknown };

  struct Node {
    AxisValue at;
    Supply supply = Supply::Linear;
    /// Unknown: why the mean of this value is not known.
    std::string obstacle;
    SmallVector<unsigned, 2> carriers;
    /// Carriers that the op reads in a way that a center on them cannot serve:
    /// their mean arrives as it is.
    SmallVector<unsigned, 1> rawCarriers;
    /// Whether the carriers are pieces, joined along the axis.
    bool joined = false;
    /// Whether the supply was asked for: the node leads to a norm's input.
    bool supplied = false;
    /// Whether a center may be put on the value.
    bool centrable = false;
    /// Whether the mean is zero as the program stands.
    bool zeroMean = false;
    /// Constant: an argument that a companion function can centre.
    bool prepared = false;
    bool pinned = false;
    /// Pinned: who would notice a shift.
    std::string pinReason;
    /// Uses that carry a shift to insensitive nodes alone, or to a LayerNorm.
    SmallVector<OpOperand *, 4> insensitiveUses;
  };

  /// The streams into the inputs of `norms`. The arguments `prepared` are
  /// weights that can be changed.
  explicit StreamGraph(ArrayRef<LayerNormOp> norms,
                       llvm::DenseSet<Value> prepared = {});

  ArrayRef<Node> nodes() const { return all; }
  /// The node of a norm's input.
  unsigned inputOf(LayerNormOp norm) const;

  /// How often a value is computed (ValueFlow::runsOf).
  int64_t runsOf(Value value) { return control.runsOf(value.getParentBlock()); }

  void print(llvm::raw_ostream &os) const;

private:
  unsigned nodeFor(AxisValue at);
  const Transfer &transfer(AxisValue at);
  void expand(unsigned id);
  void supply(unsigned id);
  void examineUse(unsigned id, OpOperand &use, ZeroMean &zeroMean);
  void settleZeroMeans();
  void propagatePins();
  void findRawCarriers();

  llvm::DenseSet<Value> preparable;
  ValueFlow control;
  std::vector<Node> all;
  using Key = std::tuple<Value, int64_t, int64_t, int64_t, Attribute>;
  static Key keyOf(AxisValue at) {
    return {at.value, at.axis, at.group, at.partOf, at.part};
  }
  llvm::DenseMap<Key, unsigned> ids;
  llvm::DenseMap<Key, Transfer> transfers;
  struct Flow {
    unsigned from, to;
    OpOperand *use;
  };
  std::vector<Flow> flows;
};

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_STREAMGRAPH_H
