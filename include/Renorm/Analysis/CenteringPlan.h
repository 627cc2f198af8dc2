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
//   constant, pinned                    source -> in, infinite; in -> out as
//                                       `tied` says
//   unknown mean, or pinned             source -> in, infinite
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
#include "llvm/ADT/DenseSet.h"

namespace mlir::renorm {

/// What to do with a weight that another reader needs as it is.
enum class TiedWeights { Recenter, Clone, Keep };

struct CenteringOptions {
  TiedWeights tied = TiedWeights::Recenter;
  bool runtimeCenters = true;
  /// With `Clone`: by what fraction of the bytes of all weights copies may make
  /// the module larger; negative for any. If the plan wants more, it goes
  /// without the largest copies, one after the other: the cheapest plan that
  /// makes none of these, not the best choice of copies.
  double growth = -1;
};

class CenteringPlan {
public:
  struct Center {
    AxisValue at;
    /// On a constant: evaluated at compile time.
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
  /// Plans with copies of the weights in `denied` ruled out; false, and adds to
  /// `denied`, if the copies take more than `budget` bytes (negative: any).
  bool solve(StreamGraph &graph, ArrayRef<LayerNormOp> norms,
             const CenteringOptions &options, int64_t budget,
             llvm::DenseSet<Value> &denied);

  SmallVector<Center, 0> placed;
  SmallVector<LayerNormOp, 0> becomeRMS;
  SmallVector<Kept, 0> staying;
  int64_t cutCost = 0;
};

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_CENTERINGPLAN_H
