//===- SeededFaults.h - Deliberate faults, for testing the tests -*- C++ -*-===//
//
// A build with RENORM_SEED_FAULTS can be told, by the environment variable
// RENORM_SEEDED_FAULT, to make one of the faults of SeededFaults.def. In every
// other build `seededFault` is false at compile time and costs nothing.
// test/Faults/run.py shows that the suite catches each of them.
//
//===----------------------------------------------------------------------===//

#ifndef RENORM_IR_SEEDEDFAULTS_H
#define RENORM_IR_SEEDEDFAULTS_H

#include "Renorm/IR/SeededFaultsConfig.h"

namespace mlir::renorm {

enum class Fault {
#define FAULT(name, group, what) name,
#include "Renorm/IR/SeededFaults.def"
#undef FAULT
};

#ifdef RENORM_SEED_FAULTS
/// Whether this run is to make the fault. Ends the program if the environment
/// names one that there is not.
bool seededFault(Fault fault);
#else
constexpr bool seededFault(Fault) { return false; }
#endif

} // namespace mlir::renorm

#endif // RENORM_IR_SEEDEDFAULTS_H
