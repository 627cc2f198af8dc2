//===- FuzzNpy.cpp - Any bytes as an .npy file ----------------------------===//

#include "Harness.h"
#include "Renorm/Check/HostTensor.h"
#include "mlir/IR/BuiltinTypes.h"

using namespace mlir;
using namespace mlir::renorm;
using namespace mlir::renorm::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  StringRef bytes(reinterpret_cast<const char *>(data), size);
  MLIRContext &context = nextContext();
  Type types[] = {Float32Type::get(&context),     Float64Type::get(&context),
                  Float16Type::get(&context),     BFloat16Type::get(&context),
                  IntegerType::get(&context, 64), IntegerType::get(&context, 8),
                  IntegerType::get(&context, 1)};
  bool any = false;
  for (Type type : types) {
    std::string error;
    std::optional<check::HostTensor> tensor =
        check::parseNpy(bytes, type, error);
    if (!tensor && error.empty())
      finding("refused without a word");
    if (!tensor)
      continue;
    any = true;
    int64_t count = 1;
    for (int64_t extent : tensor->getShape())
      count *= extent;
    if (count != tensor->getNumElements())
      finding("another number of elements");
  }
  return any ? 0 : -1;
}
