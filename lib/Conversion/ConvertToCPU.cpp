//===- ConvertToCPU.cpp - renorm on memrefs -> vectorised row loops -------===//
//
// A thin shell: GPU/KernelSpec reads an op, CPU/RowPlan cuts its rows into
// vectors, CPU/RowFunction writes the loops, CPU/RowCall calls them. Here row
// functions are shared between ops of equal specs.
//
//===----------------------------------------------------------------------===//

#include "CPU/RowCall.h"
#include "CPU/RowFunction.h"
#include "Renorm/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/DLTI/DLTI.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::renorm {
#define GEN_PASS_DEF_CONVERTTOCPU
#include "Renorm/Conversion/Passes.h.inc"

namespace {
struct ConvertToCPU : impl::ConvertToCPUBase<ConvertToCPU> {
  using ConvertToCPUBase::ConvertToCPUBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    if (!llvm::is_contained({128, 256, 512}, vectorBits)) {
      module.emitError("vector registers have 128, 256 or 512 bits, not ")
          << vectorBits.getValue();
      return signalPassFailure();
    }
    SmallVector<Operation *> ops;
    module.walk([&](Operation *op) {
      if (isa_and_nonnull<RenormDialect>(op->getDialect()))
        ops.push_back(op);
    });
    SymbolTable symbols(module);
    llvm::StringMap<func::FuncOp> functions;
    OpBuilder b(&getContext());
    auto order =
        dyn_cast_or_null<StringAttr>(DataLayout(module).getEndianness());
    bool bigEndian = order && order == DLTIDialect::kDataLayoutEndiannessBig;
    for (Operation *op : ops) {
      if (!isa<NormOpInterface, CenterOp, AddCenterOp>(op)) {
        op->emitOpError("has no loops of its own: lower gradients with "
                        "renorm-lower-to-linalg{gradients-only} before "
                        "bufferization");
        return signalPassFailure();
      }
      FailureOr<KernelCall> call =
          buildKernelCall(b, op, [](KernelSpec &, bool) { return success(); });
      if (failed(call))
        return signalPassFailure();
      RowPlan plan = planRows(call->spec, vectorBits);
      plan.bf16Instruction = bf16Instruction;
      // The instruction takes entries in their order.
      plan.pairs &= !bf16Instruction && !bigEndian;
      func::FuncOp &function = functions[call->spec.key()];
      if (!function) {
        std::string name = "renorm_cpu_" + call->spec.name();
        function = buildRowFunction(module, op->getLoc(), name, *call, plan);
        symbols.insert(function, module.getBody()->end());
        ++numFunctions;
      }
      b.setInsertionPoint(op);
      callRowFunction(b, op->getLoc(), function, *call, plan,
                      {threads, parallelBytes, streamBytes});
      ++numCalls;
      op->erase();
    }
  }
};
} // namespace
} // namespace mlir::renorm
