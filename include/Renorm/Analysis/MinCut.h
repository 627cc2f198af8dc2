//===- MinCut.h - Minimum cut of a directed network -------------*- C++ -*-===//
//
// Dinic's algorithm (blocking flows on level graphs). The cut returned is the
// one nearest to the source: its source side is what the source still reaches
// when the flow is maximal, and is contained in the source side of every other
// minimum cut.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_ANALYSIS_MINCUT_H
#define RENORM_ANALYSIS_MINCUT_H

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace mlir::renorm {

class FlowNetwork {
public:
  /// A capacity that is never part of a finite cut; sums of it do not overflow.
  static constexpr int64_t kInfinite = std::numeric_limits<int64_t>::max() / 8;

  explicit FlowNetwork(unsigned nodes) : edgesOf(nodes) {}
  unsigned addNode();
  void addEdge(unsigned from, unsigned to, int64_t capacity);

  /// Computes the maximum flow; the value of the minimum cut.
  int64_t solve(unsigned source, unsigned sink);

  /// After solve(): whether the source still reaches the node.
  bool reaches(unsigned node) const { return level[node] >= 0; }
  /// After solve(): the node from which the search first came to `node`.
  int predecessor(unsigned node) const { return cameFrom[node]; }

private:
  struct Edge {
    unsigned to;
    int64_t left;
  };
  bool buildLevels(unsigned source, unsigned sink);
  int64_t push(unsigned node, unsigned sink, int64_t limit);

  /// Edge 2k and its reverse 2k + 1.
  std::vector<Edge> edges;
  std::vector<std::vector<unsigned>> edgesOf;
  std::vector<int> level, cameFrom;
  std::vector<size_t> next;
};

} // namespace mlir::renorm

#endif // RENORM_ANALYSIS_MINCUT_H
