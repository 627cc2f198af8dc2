# The one place that names the versions: ours, and the MLIR/LLVM we build on.
# Debian's MLIR version file wants the same minor, so the minor is spelled out.
set(RENORM_VERSION 0.1.0)
set(RENORM_LLVM_VERSION 22.1)
