; The NVVM intrinsics of our kernels, in terms of simt.c. A pair { value, i1 }
; comes back in registers that no C struct uses, so these stay LLVM IR. In the
; device code the names begin with llvm.nvvm.
declare i32 @simt_shfl(i32, i32)
declare i32 @simt_tid()
declare i32 @simt_ctaid()
declare i32 @simt_nctaid()
declare void @simt_barrier()
declare float @simt_rsqrt(float)
declare float @sqrtf(float)
declare double @sqrt(double)
define i32 @nvvm.read.ptx.sreg.tid.x() { %r = call i32 @simt_tid() ret i32 %r }
define i32 @nvvm.read.ptx.sreg.ctaid.x() { %r = call i32 @simt_ctaid() ret i32 %r }
define i32 @nvvm.read.ptx.sreg.ctaid.y() { ret i32 0 }
define i32 @nvvm.read.ptx.sreg.nctaid.x() { %r = call i32 @simt_nctaid() ret i32 %r }
define void @nvvm.barrier.cta.sync.aligned.all(i32 %i) { call void @simt_barrier() ret void }
define void @nvvm.barrier0() { call void @simt_barrier() ret void }
define float @nvvm.rsqrt.approx.f(float %x) { %r = call float @simt_rsqrt(float %x) ret float %r }
define float @nvvm.sqrt.rn.f(float %x) { %r = call float @sqrtf(float %x) ret float %r }
define double @nvvm.sqrt.rn.d(double %x) { %r = call double @sqrt(double %x) ret double %r }
define i32 @nvvm.shfl.sync.bfly.i32(i32 %m, i32 %v, i32 %l, i32 %c) { %r = call i32 @simt_shfl(i32 %v, i32 %l) ret i32 %r }
define float @nvvm.shfl.sync.bfly.f32(i32 %m, float %v, i32 %l, i32 %c) {
  %b = bitcast float %v to i32
  %r = call i32 @simt_shfl(i32 %b, i32 %l)
  %f = bitcast i32 %r to float
  ret float %f
}
define { i32, i1 } @nvvm.shfl.sync.bfly.i32p(i32 %m, i32 %v, i32 %l, i32 %c) {
  %r = call i32 @simt_shfl(i32 %v, i32 %l)
  %s = insertvalue { i32, i1 } { i32 0, i1 true }, i32 %r, 0
  ret { i32, i1 } %s
}
define { float, i1 } @nvvm.shfl.sync.bfly.f32p(i32 %m, float %v, i32 %l, i32 %c) {
  %f = call float @nvvm.shfl.sync.bfly.f32(i32 %m, float %v, i32 %l, i32 %c)
  %s = insertvalue { float, i1 } { float 0.0, i1 true }, float %f, 0
  ret { float, i1 } %s
}
define void @nvvm.griddepcontrol.wait() { ret void }
define void @nvvm.griddepcontrol.launch.dependents() { ret void }
