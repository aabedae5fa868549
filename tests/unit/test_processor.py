"""What the program leaves of the processor to others."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

_MULTIPLIED = """
import coach, numpy, os
a = numpy.ones((800, 800), numpy.float32)
a @ a
print(len(os.listdir("/proc/self/task")))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="threads are counted in /proc")
def test_numpy_keeps_to_one_thread() -> None:
    env = {name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"}
    done = subprocess.run(
        [sys.executable, "-c", _MULTIPLIED], env=env, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["1"]
