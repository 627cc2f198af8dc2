//===- RewriteDevice.cpp - Device IR as host IR ---------------------------===//
//
// Facts about pointers that the device compiler was promised (noalias,
// readonly, invariant loads) are dropped: they are what is being tested.
//
//===----------------------------------------------------------------------===//

#include "RewriteDevice.h"
#include "HostCalls.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/IntrinsicsNVPTX.h"
#include "llvm/IR/ReplaceConstant.h"
#include "llvm/IR/Verifier.h"
#include <optional>

using namespace llvm;
using namespace renorm::simt;

std::string renorm::simt::launcherName(StringRef kernel) {
  return ("renorm_simt_launch_" + kernel).str();
}

static std::optional<uint32_t> registerNumber(StringRef name) {
  if (!name.consume_front("llvm.nvvm.read.ptx.sreg."))
    return std::nullopt;
  int number = StringSwitch<int>(name)
                   .Case("tid.x", TidX).Case("tid.y", TidY).Case("tid.z", TidZ)
                   .Case("ntid.x", NTidX).Case("ntid.y", NTidY)
                   .Case("ntid.z", NTidZ)
                   .Case("ctaid.x", CtaX).Case("ctaid.y", CtaY)
                   .Case("ctaid.z", CtaZ)
                   .Case("nctaid.x", NCtaX).Case("nctaid.y", NCtaY)
                   .Case("nctaid.z", NCtaZ)
                   .Case("cluster.ctaid.x", ClusterCtaX)
                   .Case("cluster.ctaid.y", ClusterCtaY)
                   .Case("cluster.ctaid.z", ClusterCtaZ)
                   .Case("cluster.nctaid.x", NClusterCtaX)
                   .Case("cluster.nctaid.y", NClusterCtaY)
                   .Case("cluster.nctaid.z", NClusterCtaZ)
                   .Case("cluster.ctarank", ClusterRank)
                   .Case("cluster.nctarank", ClusterSize)
                   .Case("clusterid.x", ClusterX).Case("clusterid.y", ClusterY)
                   .Case("clusterid.z", ClusterZ)
                   .Case("nclusterid.x", NClusterX)
                   .Case("nclusterid.y", NClusterY)
                   .Case("nclusterid.z", NClusterZ)
                   .Case("laneid", LaneId).Case("warpsize", WarpSize)
                   .Default(-1);
  if (number < 0)
    return std::nullopt;
  return number;
}

namespace {
class Rewriter {
public:
  Rewriter(Module &module, DeviceFacts &facts)
      : module(module), context(module.getContext()), facts(facts),
        i32(Type::getInt32Ty(context)), i64(Type::getInt64Ty(context)),
        pointer(PointerType::get(context, 0)) {}

  Error run(Function &function, bool isKernel);

private:
  Error placeShared(Function &function, Kernel *kernel);
  Error rewriteCall(CallInst *call);
  void checkAccess(Instruction *before, Value *address, Value *bytes,
                   Align alignment, bool isWrite, const Twine &what);
  void roundToBFloat(FPTruncInst *op);
  void buildLauncher(Function &function);
  CallInst *host(IRBuilder<> &b, StringRef name, Type *result,
                 ArrayRef<Value *> arguments);
  Value *shuffle(IRBuilder<> &b, CallInst *call, uint32_t mode, bool withFlag);
  Error unknown(Instruction *op);

  Module &module;
  LLVMContext &context;
  DeviceFacts &facts;
  Type *i32, *i64;
  PointerType *pointer;
};
} // namespace

Error Rewriter::unknown(Instruction *op) {
  std::string text;
  raw_string_ostream os(text);
  op->print(os);
  return createStringError("the SIMT executor does not know '" +
                           StringRef(text).trim().str() + "' in '" +
                           op->getFunction()->getName().str() + "'");
}

CallInst *Rewriter::host(IRBuilder<> &b, StringRef name, Type *result,
                         ArrayRef<Value *> arguments) {
  SmallVector<Type *> types;
  for (Value *value : arguments)
    types.push_back(value->getType());
  FunctionCallee callee = module.getOrInsertFunction(
      name, FunctionType::get(result, types, false));
  return b.CreateCall(callee, arguments);
}

/// Every kernel has its own shared memory, laid out from 0; a zero-sized
/// variable is the dynamic part behind it.
Error Rewriter::placeShared(Function &function, Kernel *kernel) {
  const DataLayout &layout = module.getDataLayout();
  SmallVector<std::pair<GlobalVariable *, uint64_t>> placed;
  uint64_t size = 0;
  auto usedHere = [&](GlobalVariable &variable) {
    return any_of(variable.users(), [&](User *user) {
      auto *op = dyn_cast<Instruction>(user);
      return op && op->getFunction() == &function;
    });
  };
  for (bool dynamic : {false, true})
    for (GlobalVariable &variable : module.globals()) {
      uint64_t bytes = layout.getTypeAllocSize(variable.getValueType());
      if (variable.getAddressSpace() != 3 || !usedHere(variable) ||
          (bytes == 0) != dynamic)
        continue;
      size = alignTo(size, variable.getAlign().value_or(Align(16)));
      placed.push_back({&variable, size});
      size += bytes;
    }
  if (placed.empty())
    return Error::success();
  if (!kernel)
    return createStringError("shared memory in '" + function.getName().str() +
                             "', which is not a kernel");
  kernel->sharedBytes = size;
  IRBuilder<> b(&*function.getEntryBlock().getFirstInsertionPt());
  Value *base = host(b, "renormSIMTShared", pointer, {});
  Type *shared = PointerType::get(context, 3);
  for (auto [variable, offset] : placed) {
    Value *address = b.CreateAddrSpaceCast(
        b.CreateConstGEP1_64(b.getInt8Ty(), base, offset), shared);
    variable->replaceUsesWithIf(address, [&](Use &use) {
      auto *op = dyn_cast<Instruction>(use.getUser());
      return op && op->getFunction() == &function;
    });
  }
  return Error::success();
}

void Rewriter::checkAccess(Instruction *before, Value *address, Value *bytes,
                           Align alignment, bool isWrite, const Twine &what) {
  if (isa<AllocaInst>(getUnderlyingObject(address)))
    return;
  unsigned space = address->getType()->getPointerAddressSpace();
  uint32_t flags = (isWrite ? Write : 0) | (space == 3 ? SharedSpace : 0) |
                   (space == 7 ? ClusterSpace : 0);
  IRBuilder<> b(before);
  if (space)
    address = b.CreateAddrSpaceCast(address, pointer);
  facts.sites.push_back((before->getFunction()->getName() + ": " + what +
                         " (access " + Twine(facts.sites.size()) + ")")
                            .str());
  host(b, "renormSIMTAccess", Type::getVoidTy(context),
       {address, bytes, b.getInt32(alignment.value()), b.getInt32(flags),
        b.getInt32(facts.sites.size() - 1)});
}

Value *Rewriter::shuffle(IRBuilder<> &b, CallInst *call, uint32_t mode,
                         bool withFlag) {
  Value *value = call->getArgOperand(1);
  Type *type = value->getType();
  Value *both = host(b, "renormSIMTShuffle", i64,
                     {b.getInt32(mode), call->getArgOperand(0),
                      b.CreateBitCast(value, i32), call->getArgOperand(2),
                      call->getArgOperand(3),
                      b.getInt32(facts.sites.size())});
  facts.sites.push_back((call->getFunction()->getName() + ": shuffle").str());
  Value *result = b.CreateBitCast(b.CreateTrunc(both, i32), type);
  if (!withFlag)
    return result;
  Value *flag = b.CreateTrunc(b.CreateLShr(both, 32), b.getInt1Ty());
  Value *pair = b.CreateInsertValue(PoisonValue::get(call->getType()), result,
                                    {0});
  return b.CreateInsertValue(pair, flag, {1});
}

Error Rewriter::rewriteCall(CallInst *call) {
  if (call->isInlineAsm())
    return unknown(call);
  Function *callee = call->getCalledFunction();
  if (!callee)
    return unknown(call);
  StringRef name = callee->getName();
  IRBuilder<> b(call);
  auto site = [&](StringRef what) -> Value * {
    facts.sites.push_back((call->getFunction()->getName() + ": " + what).str());
    return b.getInt32(facts.sites.size() - 1);
  };
  auto replace = [&](Value *value) {
    if (value)
      call->replaceAllUsesWith(value);
    call->eraseFromParent();
    return Error::success();
  };
  Type *none = Type::getVoidTy(context);
  if (std::optional<uint32_t> number = registerNumber(name))
    return replace(host(b, "renormSIMTRegister", i32, {b.getInt32(*number)}));
  Value *allThreads = b.getInt32(0);
  switch (callee->getIntrinsicID()) {
  case Intrinsic::nvvm_barrier_cta_sync_aligned_all:
  case Intrinsic::nvvm_barrier_cta_sync_all:
    return replace(host(b, "renormSIMTBarrier", none,
                        {call->getArgOperand(0), allThreads, site("barrier")}));
  case Intrinsic::nvvm_barrier_cta_sync_aligned_count:
  case Intrinsic::nvvm_barrier_cta_sync_count:
    return replace(host(b, "renormSIMTBarrier", none,
                        {call->getArgOperand(0), call->getArgOperand(1),
                         site("barrier")}));
  case Intrinsic::nvvm_barrier_cluster_arrive:
  case Intrinsic::nvvm_barrier_cluster_arrive_aligned:
    return replace(host(b, "renormSIMTClusterArrive", none,
                        {b.getInt32(1), site("cluster arrive")}));
  case Intrinsic::nvvm_barrier_cluster_arrive_relaxed:
  case Intrinsic::nvvm_barrier_cluster_arrive_relaxed_aligned:
    return replace(host(b, "renormSIMTClusterArrive", none,
                        {b.getInt32(0), site("cluster arrive")}));
  case Intrinsic::nvvm_barrier_cluster_wait:
  case Intrinsic::nvvm_barrier_cluster_wait_aligned:
    return replace(
        host(b, "renormSIMTClusterWait", none, {site("cluster wait")}));
  case Intrinsic::nvvm_mapa:
  case Intrinsic::nvvm_mapa_shared_cluster: {
    Value *address = call->getArgOperand(0);
    if (address->getType() != pointer)
      address = b.CreateAddrSpaceCast(address, pointer);
    Value *mapped = host(b, "renormSIMTMapa", pointer,
                         {address, call->getArgOperand(1), site("mapa")});
    if (call->getType() != pointer)
      mapped = b.CreateAddrSpaceCast(mapped, call->getType());
    return replace(mapped);
  }
  case Intrinsic::nvvm_shfl_sync_bfly_i32:
  case Intrinsic::nvvm_shfl_sync_bfly_f32:
    return replace(shuffle(b, call, Butterfly, false));
  case Intrinsic::nvvm_shfl_sync_bfly_i32p:
  case Intrinsic::nvvm_shfl_sync_bfly_f32p:
    return replace(shuffle(b, call, Butterfly, true));
  case Intrinsic::nvvm_shfl_sync_down_i32:
  case Intrinsic::nvvm_shfl_sync_down_f32:
    return replace(shuffle(b, call, Down, false));
  case Intrinsic::nvvm_shfl_sync_down_i32p:
  case Intrinsic::nvvm_shfl_sync_down_f32p:
    return replace(shuffle(b, call, Down, true));
  case Intrinsic::nvvm_shfl_sync_up_i32:
  case Intrinsic::nvvm_shfl_sync_up_f32:
    return replace(shuffle(b, call, Up, false));
  case Intrinsic::nvvm_shfl_sync_up_i32p:
  case Intrinsic::nvvm_shfl_sync_up_f32p:
    return replace(shuffle(b, call, Up, true));
  case Intrinsic::nvvm_shfl_sync_idx_i32:
  case Intrinsic::nvvm_shfl_sync_idx_f32:
    return replace(shuffle(b, call, Index, false));
  case Intrinsic::nvvm_shfl_sync_idx_i32p:
  case Intrinsic::nvvm_shfl_sync_idx_f32p:
    return replace(shuffle(b, call, Index, true));
  case Intrinsic::nvvm_rsqrt_approx_f:
  case Intrinsic::nvvm_rsqrt_approx_ftz_f:
    return replace(
        host(b, "renormSIMTRsqrt", b.getFloatTy(), {call->getArgOperand(0)}));
  case Intrinsic::nvvm_sqrt_rn_f:
  case Intrinsic::nvvm_sqrt_rn_d:
    return replace(
        b.CreateUnaryIntrinsic(Intrinsic::sqrt, call->getArgOperand(0)));
  case Intrinsic::nvvm_griddepcontrol_wait:
  case Intrinsic::nvvm_griddepcontrol_launch_dependents:
  case Intrinsic::nvvm_prefetch_global_L1:
  case Intrinsic::nvvm_prefetch_global_L2:
  case Intrinsic::assume:
    return replace(nullptr);
  default:
    if (name.starts_with("renormSIMT"))
      return Error::success(); // ours
    if (name.starts_with("llvm.nvvm.") ||
        (callee->isDeclaration() && !callee->isIntrinsic()))
      return unknown(call);
    return Error::success();
  }
}

/// f32 to bf16, to nearest even, as integers; a NaN stays one.
void Rewriter::roundToBFloat(FPTruncInst *op) {
  IRBuilder<> b(op);
  Value *x = op->getOperand(0);
  auto shaped = [&](Type *scalar) {
    return x->getType()->getWithNewType(scalar);
  };
  Value *bits = b.CreateBitCast(x, shaped(i32));
  auto constant = [&](uint32_t n) {
    return ConstantInt::get(shaped(i32), n);
  };
  Value *high = b.CreateLShr(bits, constant(16));
  Value *odd = b.CreateAnd(high, constant(1));
  Value *rounded = b.CreateLShr(
      b.CreateAdd(b.CreateAdd(bits, constant(0x7fff)), odd), constant(16));
  Value *quiet = b.CreateOr(high, constant(0x40));
  Value *result = b.CreateSelect(b.CreateFCmpUNO(x, x), quiet, rounded);
  result = b.CreateTrunc(result, shaped(b.getInt16Ty()));
  op->replaceAllUsesWith(b.CreateBitCast(result, op->getType()));
  op->eraseFromParent();
}

/// A function of (void **) with the arguments behind its pointers.
void Rewriter::buildLauncher(Function &function) {
  auto *launcher = Function::Create(
      FunctionType::get(Type::getVoidTy(context), {pointer}, false),
      GlobalValue::ExternalLinkage, launcherName(function.getName()), module);
  IRBuilder<> b(BasicBlock::Create(context, "", launcher));
  SmallVector<Value *> arguments;
  for (Argument &argument : function.args()) {
    Value *slot = b.CreateConstGEP1_64(pointer, launcher->getArg(0),
                                       argument.getArgNo());
    arguments.push_back(
        b.CreateLoad(argument.getType(), b.CreateLoad(pointer, slot)));
  }
  b.CreateCall(&function, arguments);
  b.CreateRetVoid();
}

Error Rewriter::run(Function &function, bool isKernel) {
  Kernel *kernel = nullptr;
  if (isKernel) {
    kernel = &facts.kernels[function.getName().str()];
    kernel->arguments = function.arg_size();
  }
  if (Error error = placeShared(function, kernel))
    return error;
  function.setCallingConv(CallingConv::C);
  function.setLinkage(GlobalValue::InternalLinkage);
  function.setAttributes({});
  const DataLayout &layout = module.getDataLayout();
  for (Instruction &op : make_early_inc_range(instructions(function))) {
    op.dropUnknownNonDebugMetadata();
    IRBuilder<> b(&op);
    auto bytes = [&](Type *type) {
      return b.getInt64(layout.getTypeStoreSize(type));
    };
    std::string text;
    raw_string_ostream what(text);
    if (auto *load = dyn_cast<LoadInst>(&op)) {
      what << "load " << *load->getType() << ", align "
           << load->getAlign().value();
      checkAccess(load, load->getPointerOperand(), bytes(load->getType()),
                  load->getAlign(), false, text);
    } else if (auto *store = dyn_cast<StoreInst>(&op)) {
      Type *type = store->getValueOperand()->getType();
      what << "store " << *type << ", align " << store->getAlign().value();
      checkAccess(store, store->getPointerOperand(), bytes(type),
                  store->getAlign(), true, text);
    } else if (auto *copy = dyn_cast<MemTransferInst>(&op)) {
      Value *length = b.CreateZExtOrTrunc(copy->getLength(), i64);
      checkAccess(copy, copy->getRawSource(), length,
                  copy->getSourceAlign().valueOrOne(), false, "memcpy");
      checkAccess(copy, copy->getRawDest(), length,
                  copy->getDestAlign().valueOrOne(), true, "memcpy");
    } else if (auto *fill = dyn_cast<MemSetInst>(&op)) {
      checkAccess(fill, fill->getRawDest(),
                  b.CreateZExtOrTrunc(fill->getLength(), i64),
                  fill->getDestAlign().valueOrOne(), true, "memset");
    } else if (isa<AtomicRMWInst, AtomicCmpXchgInst, FenceInst>(op)) {
      return unknown(&op);
    } else if (auto *round = dyn_cast<FPTruncInst>(&op)) {
      if (round->getType()->getScalarType()->isBFloatTy() &&
          round->getOperand(0)->getType()->getScalarType()->isFloatTy())
        roundToBFloat(round);
    } else if (auto *call = dyn_cast<CallInst>(&op)) {
      if (Error error = rewriteCall(call))
        return error;
    }
  }
  if (isKernel)
    buildLauncher(function);
  return Error::success();
}

Expected<DeviceFacts>
renorm::simt::rewriteDevice(Module &module, const Triple &triple,
                            const DataLayout &layout) {
  DeviceFacts facts;
  SmallVector<Constant *> shared;
  for (GlobalVariable &variable : module.globals())
    if (variable.getAddressSpace() == 3)
      shared.push_back(&variable);
  convertUsersOfConstantsToInstructions(shared);
  module.setTargetTriple(triple);
  module.setDataLayout(layout);
  Rewriter rewriter(module, facts);
  SmallVector<Function *> functions;
  for (Function &function : module)
    if (!function.isDeclaration())
      functions.push_back(&function);
  for (Function *function : functions)
    if (Error error = rewriter.run(
            *function, function->getCallingConv() == CallingConv::PTX_Kernel))
      return std::move(error);
  std::string problem;
  raw_string_ostream os(problem);
  if (verifyModule(module, &os))
    return createStringError("device code does not verify on the host: " +
                             problem);
  return facts;
}
