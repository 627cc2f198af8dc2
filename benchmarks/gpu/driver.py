"""Loads and launches compiled kernels through the CUDA driver, without a toolkit.

The driver is libcuda.so.1, or the library that RENORM_CUDA_DRIVER names. With
torch in the process its context and streams are used. `Stub` stands in where
there is no GPU: it takes the same calls, checks the geometry of each launch
against the limits of the chip and says what a driver would refuse.

A kernel is described by a dictionary (kernels.py writes them to kernels.json):
name, object (file beside the description), threads, cluster (blocks of a row),
rows_per_block, dependent_launch, arguments (their names in order; "rows" is the
number of rows, 64 bits; every other one is an address). A fixed grid has
"blocks" instead of rows_per_block.
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

    `execute(name, addresses, rows)` is called for each launch; a caller that
    can tell whose addresses they are may compute what the kernel would.
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

    def cuModuleLoadData(self, module, image):
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
            values = [ctypes.cast(arguments[i], ctypes.POINTER(ctypes.c_uint64))[0]
                      for i in range(len(kernel["arguments"]))]
            covered = config.grid[0] // cluster * kernel.get("rows_per_block", 0)
            rows = dict(zip(kernel["arguments"], values)).get("rows")
            if rows is not None and covered and covered < rows:
                return 1
            self.execute(kernel, dict(zip(kernel["arguments"], values)))
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

        def attribute(which):
            value = ctypes.c_int()
            self.call("cuDeviceGetAttribute", ctypes.byref(value), which, device)
            return value.value
        self.chip = f"sm_{attribute(MAJOR)}{attribute(MINOR)}"
        self.multiprocessors = attribute(MULTIPROCESSORS)
        self.l2_bytes = attribute(L2_BYTES)
        self.modules = {}

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
        self.call("cuModuleLoadData", ctypes.byref(module), image)
        return module


class Kernel:
    def __init__(self, driver, module, description):
        self.driver, self.description = driver, description
        if driver.stub:
            driver.library.kernels[description["name"]] = description
        self.function = ctypes.c_void_p()
        driver.call("cuModuleGetFunction", ctypes.byref(self.function), module,
                    description["name"].encode())
        self.rows = "rows" in description["arguments"]
        count = len(description["arguments"])
        self.values = (ctypes.c_uint64 * count)()
        base = ctypes.addressof(self.values)
        self.pointers = (ctypes.c_void_p * count)(*(base + 8 * i for i in range(count)))
        self.config = _Config()
        self.config.grid[:] = [1, 1, 1]
        self.config.block[:] = [description["threads"], 1, 1]
        self.config.shared = description.get("dynamic_shared", 0)
        self.attributes = (_Attribute * 2)()
        self.config.attributes = ctypes.cast(self.attributes, ctypes.POINTER(_Attribute))
        self.cluster = description.get("cluster", 1)
        used = 0
        if self.cluster > 1:
            self.attributes[used].id = CLUSTER_DIMENSION
            self.attributes[used].value[:3] = [self.cluster, 1, 1]
            used += 1
        if description.get("dependent_launch"):
            self.attributes[used].id = STREAM_SERIALIZATION
            self.attributes[used].value[0] = 1
            used += 1
        self.config.count = used
        self.config_reference = ctypes.byref(self.config)
        self.per_block = description.get("rows_per_block", 1)
        self.fixed = description.get("blocks")

    def launch(self, stream, rows, *arguments):
        """Queues the kernel. `arguments`: the addresses, and the number of rows
        where the kernel wants it, in the kernel's order; no rows, no launch."""
        blocks = self.fixed or -(-rows // self.per_block)
        if not rows or not blocks:
            return
        self.values[:] = arguments
        self.config.grid[0] = blocks * self.cluster
        self.config.stream = stream
        self.driver.call("cuLaunchKernelEx", self.config_reference, self.function,
                         self.pointers, None)
