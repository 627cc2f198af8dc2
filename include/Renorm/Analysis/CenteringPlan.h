//===- CenteringPlan.h - Where the centres go, as a minimum cut -*- C++ -*-===//
//
// The cheapest set of places for `center` such that the inputs of LayerNorms
// have zero mean, or the norm stays. Network (docs/recentring.md has the proof):
//
//   every node of the stream graph      in -> out, cost of a run-time center
//   carrier edge a -> v (v not pinned)  a.out -> v.in, infinite; from a.in where
//                                       a center on a cannot serve v
//   constant, not pinned                source -> in, 1 (free, but counted, so
//                                       that ties change fewer weights)
//   prepared argument, not pinned       source -> in, 2 (once for many calls)
//   constant, pinned                    source -> in, infinite; in -> out as
//                                       `tied` says
//   unknown mean, or pinned (also a     source -> in, infinite
//   prepared argument that is pinned)
//   without mean as it stands           none from the source
//   input of a LayerNorm                out -> sink, cost of the mean in it
//
// A pinned node keeps its value; a center on it serves its insensitive readers
// only. Source side after the cut = not zero-mean.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ANALYSIS_CENTERINGPLAN_H
#define RENORM_ANALYSIS_CENTERINGPLAN_H

#include "Renorm/Analysis/StreamGraph.h"

namespace mlir::renorm {

/// What to do with a weight that another reader needs as it is.
enum class TiedWeights { Recenter, Clone, Keep };

struct CenteringOptions {
  TiedWeights tied = TiedWeights::Recenter;
  bool runtimeCenters = true;
  /// Arguments that a companion can centre, once for many calls.
  llvm::DenseSet<Value> prepared;
};

/// Costs in units of 1/1024 of an element visited once: of a center at run time
/// on a value, and of the mean of its rows inside of a norm or gradient. `runs`
/// says how often.
int64_t costOfCenter(Value value, int64_t runs = 1);
int64_t costOfMean(Value row, int64_t runs = 1);

class CenteringPlan {
public:
  struct Center {
    AxisValue at;
    /// On a constant, or an argument that is prepared: not at run time.
    bool onConstant;
    /// The uses to be redirected to the centred value; the others keep `at`.
    SmallVector<OpOperand *> uses;
  };
  struct Kept {
    NormOpInterface norm;
    std::string reason;
    /// The value that stopped it, where there is one.
    Value culprit;
  };

  /// Plans for every LayerNorm under `scope`.
  CenteringPlan(Operation *scope, const CenteringOptions &options);

  ArrayRef<Center> centers() const { return placed; }
  ArrayRef<LayerNormOp> rewritten() const { return becomeRMS; }
  ArrayRef<Kept> kept() const { return staying; }
  /// Value of the cut, in units of 1/1024 of an element visited once.
  int64_t cost() const { return cutCost; }

  void print(llvm::raw_ostream &os) const;

private:
  void solve(ArrayRef<LayerNormOp> norms, const CenteringOptions &options);

  SmallVector<Center, 0> placed;
  SmallVector<LayerNormOp, 0> becomeRMS;
  SmallVector<Kept, 0> staying;
  int64_t cutCost = 0;
};

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_CENTERINGPLAN_H
