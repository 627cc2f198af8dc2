"""Loads and launches compiled kernels through the CUDA driver, without a toolkit.

The driver is libcuda.so.1, or the library that RENORM_CUDA_DRIVER names. With
torch in the process its context and streams are used. `Stub` stands in where
there is no GPU: it takes the same calls, checks the geometry of each launch
against the limits of the chip and says what a driver would refuse.

A kernel is described as in the JSON beside dumped objects (docs/gpu.md, "Launching
the files"), and `object` names the file. A grid may also ask for
`multiprocessors`, as persistent kernels do.
"""
import ctypes
import os

CLUSTER_DIMENSION, STREAM_SERIALIZATION = 4, 6
MULTIPROCESSORS, L2_BYTES, MAJOR, MINOR = 16, 38, 75, 76


class DriverError(RuntimeError):
    pass


class _Attribute(ctypes.Structure):
    # CUlaunchAttribute: the identifier, padded to 8 bytes, and a union of 64.
    _fields_ = [("id", ctypes.c_int), ("pad", ctypes.c_int), ("value", ctypes.c_uint32 * 16)]


class _Config(ctypes.Structure):
    # CUlaunchConfig
    _fields_ = [("grid", ctypes.c_uint32 * 3), ("block", ctypes.c_uint32 * 3),
                ("shared", ctypes.c_uint32), ("stream", ctypes.c_void_p),
                ("attributes", ctypes.POINTER(_Attribute)), ("count", ctypes.c_uint32)]


class Stub:
    """The driver's functions as far as Driver calls them, without a device.

    `execute(description, {argument: value})` is called for each launch and may
    compute what the kernel would.
    """
    CHIP = (9, 0)

    def __init__(self, execute=None):
        self.execute, self.kernels, self.launches = execute, {}, 0
        self.functions = {}

    def cuInit(self, flags):
        return 0

    def cuDriverGetVersion(self, version):
        version._obj.value = 13000
        return 0

    def cuDeviceGet(self, device, ordinal):
        return 0

    def cuDeviceGetName(self, name, length, device):
        name.value = b"stub driver, no GPU"
        return 0

    def cuDeviceGetAttribute(self, value, attribute, device):
        value._obj.value = {MULTIPROCESSORS: 132, L2_BYTES: 50 << 20,
                            MAJOR: self.CHIP[0], MINOR: self.CHIP[1]}[attribute]
        return 0

    def cuDevicePrimaryCtxRetain(self, context, device):
        return 0

    def cuCtxSetCurrent(self, context):
        return 0

    def cuModuleLoadDataEx(self, module, image, count, options, values):
        if not image:
            return 200  # CUDA_ERROR_INVALID_IMAGE
        module._obj.value = 1
        return 0

    def cuModuleGetFunction(self, function, module, name):
        handle = len(self.functions) + 1
        self.functions[handle] = name.decode()
        function._obj.value = handle
        return 0

    def cuGetErrorName(self, code, text):
        text._obj.value = {1: b"CUDA_ERROR_INVALID_VALUE",
                           200: b"CUDA_ERROR_INVALID_IMAGE"}.get(code, b"CUDA_ERROR_UNKNOWN")
        return 0

    def cuLaunchKernelEx(self, config, function, arguments, extra):
        config = config._obj
        cluster = 1
        for i in range(config.count):
            if config.attributes[i].id == CLUSTER_DIMENSION:
                cluster = config.attributes[i].value[0]
        threads = config.block[0] * config.block[1] * config.block[2]
        if (not all(config.grid) or not 1 <= threads <= 1024 or config.grid[0] % cluster
                or cluster > 8 or config.shared > 227 * 1024):
            return 1
        self.launches += 1
        if self.execute:
            name = self.functions[function.value]
            kernel = self.kernels[name]
            values = {argument["name"]:
                      ctypes.cast(arguments[i], ctypes.POINTER(ctypes.c_uint64))[0]
                      for i, argument in enumerate(kernel["arguments"])}
            self.execute(kernel, values)
        return 0


class Driver:
    """The current device of the process, or `library` in place of the driver."""

    def __init__(self, library=None):
        self.library = library
        if library is None:
            name = os.environ.get("RENORM_CUDA_DRIVER", "libcuda.so.1")
            try:
                self.library = ctypes.CDLL(name)
            except OSError as error:
                raise DriverError(f"no CUDA driver: {error}") from None
        self.call("cuInit", 0)
        device = ctypes.c_int()
        self.call("cuDeviceGet", ctypes.byref(device), 0)
        context = ctypes.c_void_p()
        # The context of the CUDA runtime, and so of torch.
        self.call("cuDevicePrimaryCtxRetain", ctypes.byref(context), device)
        self.call("cuCtxSetCurrent", context)
        name = ctypes.create_string_buffer(96)
        self.call("cuDeviceGetName", name, 96, device)
        version = ctypes.c_int()
        self.call("cuDriverGetVersion", ctypes.byref(version))
        self.device = name.value.decode()
        self.version = f"{version.value // 1000}.{version.value % 1000 // 10}"

        self.chip = f"sm_{self.attribute(MAJOR)}{self.attribute(MINOR)}"
        self.multiprocessors = self.attribute(MULTIPROCESSORS)
        self.modules = {}

    def attribute(self, which):
        value = ctypes.c_int()
        self.call("cuDeviceGetAttribute", ctypes.byref(value), which, 0)
        return value.value

    @property
    def l2_bytes(self):
        return self.attribute(L2_BYTES)

    @property
    def stub(self):
        return isinstance(self.library, Stub)

    def call(self, name, *arguments):
        try:
            function = getattr(self.library, name)
        except AttributeError:
            raise DriverError(f"the driver has no {name}") from None
        code = function(*arguments)
        if code:
            text = ctypes.c_char_p()
            self.library.cuGetErrorName(code, ctypes.byref(text))
            reason = text.value.decode() if text.value else "unknown error"
            raise DriverError(f"{name}: {reason} ({code})")

    def kernel(self, description, folder="."):
        """The kernel that `description` tells of; its object is loaded once."""
        path = os.path.join(folder, description["object"])
        if path not in self.modules:
            with open(path, "rb") as f:
                self.modules[path] = self.load(f.read())
        return Kernel(self, self.modules[path], description)

    def load(self, image):
        """A cubin, or a PTX text."""
        module = ctypes.c_void_p()
        self.call("cuModuleLoadDataEx", ctypes.byref(module), image, 0, None, None)
        return module


class Kernel:
    def __init__(self, driver, module, description):
        self.driver, self.description = driver, description
        if driver.stub:
            driver.library.kernels[description["name"]] = description
        self.function = ctypes.c_void_p()
        driver.call("cuModuleGetFunction", ctypes.byref(self.function), module,
                    description["name"].encode())
        self.names = [argument["name"] for argument in description["arguments"]]
        self.values = (ctypes.c_uint64 * len(self.names))()
        base = ctypes.addressof(self.values)
        self.pointers = (ctypes.c_void_p * len(self.names))(
            *(base + 8 * i for i in range(len(self.names))))
        self.grids = [compile(extent, description["name"], "eval")
                      for extent in description["grid"]]
        self.config = _Config()
        self.config.block[:] = description["block"]
        self.config.shared = description["dynamic_shared_bytes"]
        self.attributes = (_Attribute * 2)()
        self.config.attributes = ctypes.cast(self.attributes, ctypes.POINTER(_Attribute))
        if max(description["cluster"]) > 1:
            self._attribute(CLUSTER_DIMENSION, description["cluster"])
        if description["dependent_launch"]:
            self._attribute(STREAM_SERIALIZATION, [1])
        self.config_reference = ctypes.byref(self.config)
        self.last = None

    def _attribute(self, which, value):
        attribute = self.attributes[self.config.count]
        attribute.id = which
        attribute.value[:len(value)] = value
        self.config.count += 1

    def launch(self, stream, arguments, sizes):
        """Queues the kernel. `arguments`: the values in the kernel's order;
        `sizes`: those that the grid depends on, by name. No rows, no launch."""
        if sizes != self.last:  # rarely: the grid is worked out once for a shape
            known = sizes | {"multiprocessors": self.driver.multiprocessors}
            self.config.grid[:] = [eval(code, {"min": min, "__builtins__": {}}, known)
                                   for code in self.grids]
            self.last = dict(sizes)
        if not self.config.grid[0]:
            return
        self.values[:] = arguments
        self.config.stream = stream
        self.driver.call("cuLaunchKernelEx", self.config_reference, self.function,
                         self.pointers, None)
