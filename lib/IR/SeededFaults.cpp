//===- SeededFaults.cpp - Which fault this run is to make -----------------===//

#include "Renorm/IR/SeededFaults.h"

#ifdef RENORM_SEED_FAULTS
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/Process.h"
#include <optional>

using namespace mlir::renorm;

static std::optional<Fault> readEnvironment() {
  std::optional<std::string> name =
      llvm::sys::Process::GetEnv("RENORM_SEEDED_FAULT");
  if (!name || name->empty())
    return std::nullopt;
  auto fault = llvm::StringSwitch<std::optional<Fault>>(*name)
#define FAULT(name, group, what) .Case(#name, Fault::name)
#include "Renorm/IR/SeededFaults.def"
#undef FAULT
                   .Default(std::nullopt);
  if (!fault)
    llvm::report_fatal_error("RENORM_SEEDED_FAULT names no fault", false);
  return fault;
}

bool mlir::renorm::seededFault(Fault fault) {
  static const std::optional<Fault> chosen = readEnvironment();
  return chosen == fault;
}
#endif
