"""Runs the test modules in processes of their own, as many at a time as there are processors, and shows what each prints.

A test mostly waits: for the mock server, for a program, for a browser. `python -m unittest` runs the same tests in one
process, one after another.
"""

import concurrent.futures
import os
import pathlib
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
# What takes longest comes first, so that nobody waits for it in the end.
LONG = ["test_openapi", "test_programs", "test_every_action"]


def main() -> int:
    modules = sorted(file.stem for file in HERE.glob("test_*.py"))
    modules.sort(key=lambda module: LONG.index(module) if module in LONG else len(LONG))
    with concurrent.futures.ThreadPoolExecutor(max(2, os.cpu_count() or 1)) as pool:
        running = [pool.submit(run, module) for module in modules]
        failed = sorted(module for module, good in map(shown, concurrent.futures.as_completed(running)) if not good)
    if failed:
        print(f"failed: {', '.join(failed)}", flush=True)
    return 1 if failed else 0


def run(module):
    """A module, whether its tests passed, what they printed, and the seconds."""
    start = time.monotonic()
    outputs = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    # To compile an SDK takes seconds, and several modules import it: what the first one compiles is kept.
    settings = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}
    done = subprocess.run([sys.executable, "-m", "unittest", "--verbose", module], cwd=HERE, env=settings, **outputs)
    return module, done.returncode == 0, done.stdout, time.monotonic() - start


def shown(future):
    module, good, text, seconds = future.result()
    print(f"-- {module}: {'passed' if good else 'FAILED'} ({seconds:.0f} s)\n{text}", flush=True)
    return module, good


if __name__ == "__main__":
    sys.exit(main())
