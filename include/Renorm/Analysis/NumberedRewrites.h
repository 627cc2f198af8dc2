//===- NumberedRewrites.h - Rewrites that can be counted and cut --*- C++ -*-===//
//
// Each pass asks before it rewrites: "may I raise the layer_norm at x.mlir:7:3?"
// The answers number the rewrites of a run, from 1, and a limit N lets the first
// N of them happen. So a wrong result can be traced to one rewrite by bisection
// (Check/BisectRewrites.h).
//
// What is asked for must be a whole: with any limit the module is a right one.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ANALYSIS_NUMBEREDREWRITES_H
#define RENORM_ANALYSIS_NUMBEREDREWRITES_H

#include "mlir/IR/Location.h"
#include <optional>
#include <string>
#include <vector>

namespace mlir::renorm {

class NumberedRewrites {
public:
  struct Rewrite {
    /// Verb and object, such as "raise layer_norm".
    std::string what;
    Location loc;
  };

  /// Whether the next rewrite may happen. To be asked once for each rewrite that
  /// would happen without a limit, in an order that the input alone decides.
  bool permit(const Twine &what, Location loc);

  /// Only the first `count` of a run happen.
  void limitTo(int64_t count) { limit = count; }
  /// Says of each rewrite that it happens, and what its number is.
  void remarkOnEach() { remarks = true; }

  /// Those that were asked for, also beyond the limit. Number 1 comes first.
  const std::vector<Rewrite> &asked() const { return rewrites; }

private:
  std::vector<Rewrite> rewrites;
  std::optional<int64_t> limit;
  bool remarks = false;
};

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_NUMBEREDREWRITES_H
