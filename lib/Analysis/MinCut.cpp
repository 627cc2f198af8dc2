//===- MinCut.cpp - Dinic's algorithm -------------------------------------===//

#include "Renorm/Analysis/MinCut.h"
#include <algorithm>

using namespace mlir::renorm;

unsigned FlowNetwork::addNode() {
  edgesOf.emplace_back();
  return edgesOf.size() - 1;
}

void FlowNetwork::addEdge(unsigned from, unsigned to, int64_t capacity) {
  edgesOf[from].push_back(edges.size());
  edges.push_back({to, std::min(capacity, kInfinite)});
  edgesOf[to].push_back(edges.size());
  edges.push_back({from, 0});
}

/// Breadth-first distances along edges with capacity left.
bool FlowNetwork::buildLevels(unsigned source, unsigned sink) {
  level.assign(edgesOf.size(), -1);
  cameFrom.assign(edgesOf.size(), -1);
  std::vector<unsigned> queue{source};
  level[source] = 0;
  for (size_t i = 0; i < queue.size(); ++i)
    for (unsigned id : edgesOf[queue[i]]) {
      const Edge &edge = edges[id];
      if (edge.left == 0 || level[edge.to] >= 0)
        continue;
      level[edge.to] = level[queue[i]] + 1;
      cameFrom[edge.to] = static_cast<int>(queue[i]);
      queue.push_back(edge.to);
    }
  return level[sink] >= 0;
}

/// Pushes up to `limit` along one augmenting path. The depth is the number of
/// levels; an explicit stack keeps deep streams off the machine stack.
int64_t FlowNetwork::push(unsigned source, unsigned sink, int64_t limit) {
  std::vector<unsigned> path; // edges
  unsigned node = source;
  while (true) {
    if (node == sink) {
      int64_t flow = limit;
      for (unsigned id : path)
        flow = std::min(flow, edges[id].left);
      for (unsigned id : path) {
        edges[id].left -= flow;
        edges[id ^ 1].left += flow;
      }
      return flow;
    }
    bool advanced = false;
    for (; next[node] < edgesOf[node].size(); ++next[node]) {
      unsigned id = edgesOf[node][next[node]];
      if (edges[id].left > 0 && level[edges[id].to] == level[node] + 1) {
        path.push_back(id);
        node = edges[id].to;
        advanced = true;
        break;
      }
    }
    if (advanced)
      continue;
    if (path.empty())
      return 0;
    level[node] = -1; // a dead end in this phase
    node = edges[path.back() ^ 1].to;
    path.pop_back();
    ++next[node];
  }
}

int64_t FlowNetwork::solve(unsigned source, unsigned sink) {
  int64_t total = 0;
  while (buildLevels(source, sink)) {
    next.assign(edgesOf.size(), 0);
    while (int64_t flow = push(source, sink, kInfinite))
      total = std::min(kInfinite, total + flow);
  }
  return total;
}
