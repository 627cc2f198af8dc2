import ctypes
import os
import platform
import shutil
import subprocess

import lit.formats
from lit.llvm import llvm_config

config.name = "RENORM"
config.test_format = lit.formats.ShTest(not llvm_config.use_lit_shell)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "Corpus", "CMakeLists.txt"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.renorm_obj_root, "test")

config.substitutions.append(
    ("%renorm_plugin",
     os.path.join(config.renorm_lib_dir, "RenormPlugin" + config.plugin_ext)))
# The launch runtime, and a CUDA driver that needs no GPU.
config.substitutions.append(
    ("%renorm_runtime", os.path.join(config.renorm_lib_dir, "librenorm-runtime.so")))
config.substitutions.append(
    ("%stub_driver",
     os.path.join(config.renorm_lib_dir, "librenorm-stub-driver.so")))
# Real imported models with inputs and reference outputs.
config.substitutions.append(
    ("%models", os.path.join(config.test_source_root, "Inputs", "models")))
config.substitutions.append(("%renorm_src", config.renorm_src_root))
config.substitutions.append(("%renorm_obj", config.renorm_obj_root))
config.substitutions.append(("%cmake", config.cmake))
config.substitutions.append(("%cxx", config.cxx))
config.substitutions.append(("%python", config.python))
# "%exits 2 renorm-opt ..." passes if the tool exits with exactly 2.
config.substitutions.append(
    ("%exits", f"{config.python} " + os.path.join(
        config.test_source_root, "Tools", "Inputs", "exits.py")))

llvm_config.with_system_environment(
    ["HOME", "TMP", "TEMP", "RENORM_SEEDED_FAULT"])
llvm_config.use_default_substitutions()
for tools_dir in (config.llvm_tools_dir, config.renorm_tools_dir):
    llvm_config.with_environment("PATH", tools_dir, append_path=True)
llvm_config.add_tool_substitutions(
    [t for t in ("renorm-opt", "renorm-check", "renorm-run", "renorm-unittests",
                 "renorm-fuzz-ir", "renorm-fuzz-models", "renorm-fuzz-npy",
                 "renorm-fuzz-options", "renorm-fuzz-report",
                 "renorm-fuzz-resources", "renorm-launch-overhead",
                 "mlir-opt", "not")
     if os.path.exists(os.path.join(config.renorm_tools_dir, t))
     or os.path.exists(os.path.join(config.llvm_tools_dir, t))],
    [config.renorm_tools_dir, config.llvm_tools_dir])

# Programs that are compiled for what this machine is.
if platform.machine() in ("x86_64", "AMD64"):
    config.available_features.add("x86_64")

# A sanitized plugin or library does not load into programs that are not.
if config.sanitize:
    config.available_features.add("sanitize")
    # LLVM's allocators poison what they hand out later. Our inlined copies of
    # them do so, those inside libMLIR.so do not undo it: false alarms.
    config.environment["ASAN_OPTIONS"] = "allow_user_poisoning=0"

# Without GoogleTest there are no unit tests; the suite says so.
if os.path.exists(os.path.join(config.renorm_tools_dir, "renorm-unittests")):
    config.available_features.add("unittests")

# A GPU that the runtime's driver can reach.
def has_gpu():
    try:
        driver = ctypes.CDLL("libcuda.so.1")
    except OSError:
        return False
    count = ctypes.c_int(0)
    return (driver.cuInit(0) == 0 and
            driver.cuDeviceGetCount(ctypes.byref(count)) == 0 and count.value > 0)


if has_gpu():
    config.available_features.add("cuda")
else:
    lit_config.note("tests that run kernels on a GPU are skipped: there is no "
                    "CUDA driver (libcuda.so.1), or no device")

# ptxas turns the emitted PTX into machine code; without it those tests are
# skipped, and the suite says so.
ptxas = shutil.which("ptxas") or shutil.which("/usr/local/cuda/bin/ptxas")
if ptxas:
    config.available_features.add("ptxas")
    config.substitutions.append(("%ptxas", ptxas))

# The Python that has importers and IREE may be another than the one that runs
# lit: what RENORM_IMPORT_PYTHON names, or scripts/python-env has made.
made = os.path.join(config.renorm_obj_root, "python", "bin", "python")
config.import_python = os.environ.get(
    "RENORM_IMPORT_PYTHON", made if os.path.exists(made) else config.python)
config.substitutions.append(("%import_python", config.import_python))
for feature, modules in (("import-torch", ["torch", "torch_mlir", "safetensors.torch", "ml_dtypes"]),
                         ("import-jax", ["jax"]),
                         ("import-onnx", ["onnx", "torch_mlir", "onnxruntime"]),
                         ("iree", ["iree.compiler", "iree.runtime"])):
    probe = subprocess.run(
        [config.import_python, "-c", "import " + ", ".join(modules)],
        capture_output=True, text=True)
    if probe.returncode == 0:
        config.available_features.add(feature)
    else:
        reason = (probe.stderr.strip().splitlines() or ["it does not run"])[-1]
        lit_config.note(f"tests that need {feature} are skipped: "
                        f"{config.import_python}: {reason} (scripts/python-env, "
                        "or RENORM_IMPORT_PYTHON names another)")
