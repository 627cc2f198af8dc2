//===- NumberedRewrites.cpp - Rewrites that can be counted and cut --------===//

#include "Renorm/Analysis/NumberedRewrites.h"
#include "mlir/IR/Diagnostics.h"

using namespace mlir;
using namespace mlir::renorm;

bool NumberedRewrites::permit(const Twine &what, Location loc) {
  rewrites.push_back({what.str(), loc});
  int64_t number = rewrites.size();
  bool permitted = !limit || number <= *limit;
  if (remarks && permitted)
    emitRemark(loc) << "rewrite " << number << ": " << rewrites.back().what;
  return permitted;
}
