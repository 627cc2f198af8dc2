//===- Driver.h - The CUDA driver, opened at run time -----------*- C++ -*-===//

#ifndef RENORM_LIB_RUNTIME_CUDA_DRIVER_H
#define RENORM_LIB_RUNTIME_CUDA_DRIVER_H

#include "DriverABI.h"
#include "Renorm/Runtime/CUDA.h"
#include <string>

namespace renorm::cuda {

/// The driver's functions, under the driver's names.
struct Driver {
#define RENORM_DECLARE(name, parameters) Result(*name) parameters = nullptr;
  RENORM_DRIVER_CALLS(RENORM_DECLARE)
  RENORM_OPTIONAL_DRIVER_CALLS(RENORM_DECLARE)
#undef RENORM_DECLARE
  void *library = nullptr;
  int version = 0;
};

/// Opens the driver if nobody has, and sets it to null on failure, after the
/// failure was recorded. `path` as in renormOpenDriver.
RenormStatus openDriver(const char *path, const Driver *&driver);

/// The driver as openDriver(null) gives it; fast once it is open.
const Driver *getDriver(RenormStatus &status);

/// Records a failure of this thread for renormErrorMessage and returns status.
RenormStatus fail(RenormStatus status, Result code, const std::string &message);

/// Records that `what` failed with the driver's error `code`, by its name.
RenormStatus failDriver(const Driver &driver, Result code,
                        const std::string &what);

/// The current context of this thread; makes the primary one of device 0
/// current if there is none.
RenormStatus getContext(const Driver &driver, Context &context);

} // namespace renorm::cuda

#endif // RENORM_LIB_RUNTIME_CUDA_DRIVER_H
