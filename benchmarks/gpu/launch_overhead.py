"""How long the host takes for one kernel launch through the runtime.

usage: launch_overhead.py BUILD_DIR [LAUNCHES]

Against the stub driver, whose launch does nothing: the time is the runtime's own
(finding the context and the loaded kernel, filling in cluster and dependent
launch) and that of the driver's entry points as calls. Beside it the bare call
of cuLaunchKernelEx with everything prepared. The bar is 2 microseconds; a
launch of a real driver takes about as long by itself.
"""
import json
import os
import platform
import subprocess
import sys

BAR_NS = 2000


def main(build, launches="200000"):
    tool = os.path.join(build, "bin", "renorm-launch-overhead")
    stub = os.path.join(build, "lib", "librenorm-stub-driver.so")
    times = json.loads(subprocess.run([tool, stub, launches], check=True,
                                      capture_output=True, text=True).stdout)
    print(f"{platform.machine()}, {launches} launches a round, 21 rounds, one thread")
    print("| | fastest round | median round |\n|---|---|---|")
    for name, key in (("renormLaunch", "launch_ns"), ("cuLaunchKernelEx alone", "bare_ns")):
        print(f"| {name} | {times[key]:.0f} ns | {times[key + '_median']:.0f} ns |")
    ok = times["launch_ns_median"] <= BAR_NS
    print(f"bar: {BAR_NS} ns, {'held' if ok else 'BROKEN'}")
    return not ok


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
