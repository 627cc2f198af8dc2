//===- PlanFile.h - Splits that somebody has measured -----------*- C++ -*-===//
//
// A JSON file that says, for a chip, an op, a row length and a type, how the
// row is to be spread over threads; benchmarks/gpu/autotune.py writes it:
//
//   {"version": 1,
//    "measured": {"device": "...", "driver": "...", "date": "..."},
//    "plans": [{"chip": "sm_90", "op": "rms_norm", "length": 4096,
//               "type": "bf16", "threads": 128, "blocks": 1, "vectors": 4,
//               "rows_in_flight": 1}]}
//
// `measured` is for people; other members of a plan are ignored.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_CONVERSION_GPU_PLANFILE_H
#define RENORM_CONVERSION_GPU_PLANFILE_H

#include "Renorm/Conversion/GPU/KernelPlan.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"
#include <string>

namespace mlir::renorm {

class PlanFile {
public:
  struct Entry {
    MeasuredSplit split;
    size_t position; ///< in the array `plans`
  };

  /// Reads `path`. An error names the file and what is wrong with it: no JSON,
  /// another version, a chip that the target table does not know, numbers that
  /// are missing or not positive, the same case twice. Whether a split is legal
  /// for its row is asked when it is used (planMeasured).
  static llvm::Expected<PlanFile> read(StringRef path);

  /// The split of rows of `length` entries of `type` (`bf16`) that
  /// KernelSpec::form() calls `op`, or null.
  const Entry *find(StringRef chip, StringRef op, int64_t length,
                    StringRef type) const;

  StringRef path() const { return file; }

private:
  std::string file;
  llvm::StringMap<Entry> entries;
};

} // namespace mlir::renorm

#endif // RENORM_CONVERSION_GPU_PLANFILE_H
