//===- MinCutTest.cpp - The minimum cut against all cuts ------------------===//

#include "Renorm/Analysis/MinCut.h"
#include <gtest/gtest.h>
#include <random>

using mlir::renorm::FlowNetwork;

namespace {

struct Edge {
  unsigned from, to;
  int64_t capacity;
};

/// Nodes 0 and 1 are source and sink.
int64_t costOfCut(const std::vector<Edge> &edges, unsigned sourceSide) {
  int64_t cost = 0;
  for (const Edge &edge : edges)
    if ((sourceSide >> edge.from & 1) && !(sourceSide >> edge.to & 1))
      cost += edge.capacity;
  return cost;
}

TEST(MinCut, IsTheCheapestOfAllCutsAndNearestToTheSource) {
  for (unsigned seed = 0; seed < 500; ++seed) {
    std::mt19937 random(seed);
    unsigned nodes = 2 + random() % 9;
    std::vector<Edge> edges(random() % 30);
    FlowNetwork network(nodes);
    for (Edge &edge : edges) {
      edge = {unsigned(random() % nodes), unsigned(random() % nodes),
              int64_t(random() % 8)};
      network.addEdge(edge.from, edge.to, edge.capacity);
    }
    // All source sides; the smallest of the cheapest is their intersection.
    int64_t best = FlowNetwork::kInfinite;
    unsigned smallest = 0;
    for (unsigned side = 0; side < 1u << nodes; ++side) {
      if (!(side & 1) || (side & 2))
        continue;
      int64_t cost = costOfCut(edges, side);
      smallest = cost < best ? side : cost == best ? smallest & side : smallest;
      best = std::min(best, cost);
    }
    EXPECT_EQ(network.solve(0, 1), best) << "seed " << seed;
    for (unsigned node = 0; node < nodes; ++node)
      EXPECT_EQ(network.reaches(node), bool(smallest >> node & 1))
          << "seed " << seed << ", node " << node;
  }
}

TEST(MinCut, NamesAPathBackToTheSource) {
  FlowNetwork network(4);
  network.addEdge(0, 2, 5);
  network.addEdge(2, 3, 4);
  network.addEdge(3, 1, 1);
  EXPECT_EQ(network.solve(0, 1), 1);
  EXPECT_EQ(network.predecessor(3), 2);
  EXPECT_EQ(network.predecessor(2), 0);
  EXPECT_FALSE(network.reaches(1));
}

TEST(MinCut, NeverCutsAnInfiniteEdgeWhereThereIsAnotherWay) {
  FlowNetwork network(3);
  for (int i = 0; i < 4; ++i)
    network.addEdge(0, 2, FlowNetwork::kInfinite);
  network.addEdge(2, 1, int64_t(1) << 52);
  EXPECT_EQ(network.solve(0, 1), int64_t(1) << 52);
  EXPECT_TRUE(network.reaches(2));
}

TEST(MinCut, AnInfiniteCutIsInfiniteAndDoesNotOverflow) {
  FlowNetwork network(2);
  for (int i = 0; i < 20; ++i)
    network.addEdge(0, 1, std::numeric_limits<int64_t>::max());
  EXPECT_EQ(network.solve(0, 1), FlowNetwork::kInfinite);
}

TEST(MinCut, FollowsALongStreamWithoutRecursion) {
  constexpr unsigned length = 200000;
  FlowNetwork network(length);
  for (unsigned i = 2; i + 1 < length; ++i)
    network.addEdge(i, i + 1, 3);
  network.addEdge(0, 2, 3);
  network.addEdge(length - 1, 1, 2);
  EXPECT_EQ(network.solve(0, 1), 2);
}

} // namespace
